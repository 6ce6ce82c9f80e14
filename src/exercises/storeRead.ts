import { anyText, anything, flag, list, map, oneOf, or, readJson, record, some, text } from "../json/read.js";

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
interface ReadWork {
  kept: Kept;
  understood: "whole" | "part";
}

const VERSION = 1;
export const LONGEST_NAME = 80;
export const LONGEST_REASON = 4_000;
/** Answers kept of one exercise; there are two tries, and a little room for versions to come. */
const MOST_ANSWERS = 10;
/**
 * The storage itself bounds these, at some five million characters. A smaller bound would be one that whoever writes must
 * know too: student 201 of a school's computer was gone with the next visit.
 */
const MOST_ENTRIES = Infinity;
const MOST_STUDENTS = Infinity;
const MOST_RELEASED = 100;

/** Under which name an entry is kept. A question that changes is another entry, so that the earlier answer stays. */
export function entryKey({ id, round, hash }: Pick<Entry, "id" | "round" | "hash">): string {
  return `${id}#${round}#${hash}`;
}

const ID = { like: /./s, isCut: true };
const ENTRY = record<Entry>({
  id: text(200, ID),
  round: or(oneOf([1, 2]), 1),
  hash: text(100, ID),
  answers: map(list(anything, Infinity), (answers) => answers.slice(0, MOST_ANSWERS)),
  reason: anyText(LONGEST_REASON),
  hint: or(flag, false),
  first: anyText(40),
  last: anyText(40),
});
const NONE = { read: [], left: 0 };
const STUDENT = record({
  key: text(40, { like: /^[a-z0-9-]+$/ }),
  name: anyText(LONGEST_NAME),
  changed: anyText(40),
  // A student without a list of entries has lost something.
  entries: or(some(ENTRY, MOST_ENTRIES), { read: [], left: 1 }),
  released: or(some(text(Infinity), MOST_RELEASED), NONE),
});
const WORK = record({ version: anything, current: anything, students: some(STUDENT, MOST_STUDENTS) });

/** Reads what was kept; null where nothing of it can be read. */
export function readWork(raw: string): ReadWork | null {
  const work = readJson(raw, WORK);
  const students = new Map<string, Student>();
  for (const { entries, released, ...student } of work?.students.read ?? []) {
    if (students.has(student.key)) continue;
    const byKey = new Map(entries.read.map((entry) => [entryKey(entry), entry]));
    students.set(student.key, { ...student, entries: byKey, released: released.read });
  }
  const [first] = students.values();
  if (work === null || first === undefined) return null;
  const current = typeof work.current === "string" ? students.get(work.current) : undefined;
  const isWhole =
    work.version === VERSION &&
    work.students.left === 0 &&
    work.students.read.every(({ entries }) => entries.left === 0);
  return {
    kept: { current: (current ?? first).key, students: [...students.values()] },
    understood: isWhole ? "whole" : "part",
  };
}

/** What is written into storage; `readWork` reads it back. */
export function writtenWork({ current, students }: Kept): string {
  const plain = students.map(({ entries, ...student }) => ({ ...student, entries: [...entries.values()] }));
  return JSON.stringify({ version: VERSION, current, students: plain });
}
