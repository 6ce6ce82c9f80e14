/** What storage holds of students' work, and how it is read. Whatever stands in storage may be anybody's. */

/** A student's work on one exercise, as it is kept. */
export interface Entry {
  /** The exercise's id. */
  id: string;
  /** 2: it came back, mixed with the exercises of the next lesson. */
  round: 1 | 2;
  /** The exercise as it was when it was answered; see `hashOf`. */
  hash: string;
  /** In the order in which they were given; `readAnswer` says which of them fit the exercise. */
  answers: unknown[];
  /** Why the student disagrees with the answer; empty where nothing was written. */
  reason: string;
  /** Whether the hint was opened before the first answer. */
  hint: boolean;
  /** ISO 8601 moments of the first and the last answer; empty where unknown. */
  first: string;
  last: string;
}

/** One student on this computer. */
export interface Student {
  /** Chosen at random; it tells two answer files of one student from those of two students. */
  key: string;
  /** Empty unless typed. */
  name: string;
  /** ISO 8601 moment of the last answer; empty where there is none. */
  changed: string;
  /** By `entryKey`. */
  entries: Map<string, Entry>;
  /** Assignments whose answers the teacher has released. */
  released: string[];
}

export interface Kept {
  /** The key of the student who works here now. */
  current: string;
  students: Student[];
}

/** `whole`: everything was understood. `part`: something was not, or it is another version's: a copy must be kept. */
export interface ReadWork {
  kept: Kept;
  understood: "whole" | "part";
}

export const VERSION = 1;
export const LONGEST_NAME = 80;
export const LONGEST_REASON = 4_000;
/** Answers kept of one exercise; there are two tries, and a little room for versions to come. */
const MOST_ANSWERS = 10;
const MOST_ENTRIES = 2_000;
const MOST_STUDENTS = 200;

/** Under which name an entry is kept. A question that changes is another entry, so that the earlier answer stays. */
export function entryKey({ id, round, hash }: Pick<Entry, "id" | "round" | "hash">): string {
  return `${id}#${round}#${hash}`;
}

/** Reads what was kept; null where nothing of it can be read. */
export function readWork(raw: string): ReadWork | null {
  const given = parsed(raw);
  if (!isRecord(given) || !Array.isArray(given["students"])) return null;
  let isWhole = given["version"] === VERSION && given["students"].length <= MOST_STUDENTS;
  const students: Student[] = [];
  for (const one of given["students"].slice(0, MOST_STUDENTS) as unknown[]) {
    const student = readStudent(one);
    isWhole &&= student?.isWhole === true;
    if (student !== null && !students.some(({ key }) => key === student.student.key)) students.push(student.student);
  }
  const first = students[0];
  if (first === undefined) return null;
  const current = students.find(({ key }) => key === given["current"]) ?? first;
  return { kept: { current: current.key, students }, understood: isWhole ? "whole" : "part" };
}

/** What is written into storage; `readWork` reads it back. */
export function writtenWork({ current, students }: Kept): string {
  const plain = students.map(({ entries, ...student }) => ({ ...student, entries: [...entries.values()] }));
  return JSON.stringify({ version: VERSION, current, students: plain });
}

function readStudent(given: unknown): { student: Student; isWhole: boolean } | null {
  if (!isRecord(given) || typeof given["key"] !== "string" || !/^[a-z0-9-]{1,40}$/.test(given["key"])) return null;
  const list: unknown[] | null = Array.isArray(given["entries"]) ? given["entries"] : null;
  const entries = (list ?? []).slice(0, MOST_ENTRIES).map(readEntry);
  const good = entries.filter((entry) => entry !== null);
  const released: unknown[] = Array.isArray(given["released"]) ? given["released"] : [];
  return {
    student: {
      key: given["key"],
      name: textIn(given, "name", LONGEST_NAME),
      changed: textIn(given, "changed", 40),
      entries: new Map(good.map((entry) => [entryKey(entry), entry])),
      released: released.filter((one) => typeof one === "string").slice(0, 100),
    },
    isWhole: list !== null && list.length <= MOST_ENTRIES && good.length === list.length,
  };
}

function readEntry(given: unknown): Entry | null {
  if (!isRecord(given) || !Array.isArray(given["answers"])) return null;
  const id = textIn(given, "id", 200);
  const hash = textIn(given, "hash", 100);
  if (id === "" || hash === "") return null;
  return {
    id,
    round: given["round"] === 2 ? 2 : 1,
    hash,
    answers: (given["answers"] as unknown[]).slice(0, MOST_ANSWERS),
    reason: textIn(given, "reason", LONGEST_REASON),
    hint: given["hint"] === true,
    first: textIn(given, "first", 40),
    last: textIn(given, "last", 40),
  };
}

function textIn(record: Record<string, unknown>, key: string, longest: number): string {
  const value = record[key];
  return typeof value === "string" ? value.slice(0, longest) : "";
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
