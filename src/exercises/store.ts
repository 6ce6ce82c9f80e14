import { keepCopy, type KeptStorage } from "../kept/copies.js";
import { entryKey, LONGEST_NAME, readWork, writtenWork, type Entry, type Kept, type Student } from "./storeRead.js";

export { entryKey, type Entry, type Student } from "./storeRead.js";

/**
 * Keeps students' work in the browser, a student of a shared computer apart from the next. It never overwrites what it
 * cannot read: a copy of that is kept first. Where nothing can be kept it goes on in memory and says so.
 */

/**
 * `none`: the browser keeps nothing. `full`: it has no room left, what comes from now on is not kept. `unread`:
 * something kept earlier could not be read, and there is no room for a copy of it; so nothing is overwritten, nor kept.
 * `copied`: such a thing was found, and a copy of it is kept; all else is kept as usual.
 */
type StoreProblem = "" | "none" | "full" | "unread" | "copied";

export interface Store {
  readonly problem: StoreProblem;
  readonly student: Student;
  /** All who have worked here, in the order in which they came. */
  readonly students: readonly Student[];
  /** Keeps the student who works here where nothing is kept yet, so that what follows from the key is so tomorrow. */
  begin: () => void;
  /** The current student's work on an exercise as it is now. */
  entry: (which: Pick<Entry, "id" | "round" | "hash">) => Entry | null;
  put: (entry: Entry) => void;
  /** Forgets the current student's work on the entries that are chosen. */
  forget: (isChosen: (entry: Entry) => boolean) => void;
  rename: (name: string) => void;
  /** The next student begins; the last one's work stays. */
  someoneElse: () => void;
  /** An earlier student goes on. */
  switchTo: (key: string) => void;
  release: (assignment: string) => void;
  /** Reads again what another tab has written. @returns whether another student works here now */
  refresh: () => boolean;
}

interface StoreOptions {
  now?: () => Date;
  /** A new student's key: small letters and digits. */
  newKey?: () => string;
}

/** The key under which a dataset's work is kept. */
export function storageKey(dataset: string): string {
  return `same-story:${dataset}:exercises`;
}

/** Opens what is kept of a dataset. @param storage null where the browser has none */
export function openStore(dataset: string, storage: KeptStorage | null, options: StoreOptions = {}): Store {
  const { now = () => new Date(), newKey = randomKey } = options;
  const key = storageKey(dataset);
  let problem: StoreProblem = storage === null ? "none" : "";
  let kept = load() ?? begun();

  /** What storage holds now, or null where it holds nothing of use. */
  function load(): Kept | null {
    const raw = readItem(storage, key);
    if (raw === undefined) problem = "none";
    return typeof raw === "string" ? (readWork(raw)?.kept ?? null) : null;
  }
  function begun(): Kept {
    const student = newStudent(newKey());
    return { current: student.key, students: [student] };
  }
  function current(): Student {
    return kept.students.find((one) => one.key === kept.current) ?? kept.students[0]!;
  }

  /**
   * Changes the current student's work and writes it, on top of what another tab may have written meanwhile. The
   * change is made in memory in any case.
   */
  function change(make: (student: Student, all: Kept) => void): void {
    const mine = current();
    const stored = problem === "unread" || problem === "none" ? null : load();
    if (stored !== null && problem !== "full") {
      if (!stored.students.some((one) => one.key === mine.key)) stored.students.push(mine);
      kept = { current: mine.key, students: stored.students };
    }
    make(current(), kept);
    write();
  }
  function write(): void {
    if (storage === null || problem === "none") return;
    if (!setAside(storage)) {
      problem = "unread";
      return;
    }
    try {
      storage.setItem(key, writtenWork(kept));
      if (problem === "full") problem = "";
    } catch {
      problem = "full";
    }
  }
  /** Puts aside what would be overwritten and was not understood. @returns false where that is not possible */
  function setAside(to: KeptStorage): boolean {
    const raw = readItem(to, key);
    if (raw === undefined) return false;
    if (raw === null || readWork(raw)?.understood === "whole") return true;
    if (!keepCopy(to, key, raw)) return false;
    problem = "copied";
    return true;
  }

  return {
    get problem() {
      return problem;
    },
    get student() {
      return current();
    },
    get students() {
      return kept.students;
    },
    begin() {
      if (readItem(storage, key) === null) write();
    },
    entry: (which) => current().entries.get(entryKey(which)) ?? null,
    put(entry) {
      change((student) => {
        student.entries.set(entryKey(entry), entry);
        student.changed = now().toISOString();
      });
    },
    forget(isChosen) {
      change((student) => {
        for (const [key, entry] of student.entries) if (isChosen(entry)) student.entries.delete(key);
      });
    },
    rename(name) {
      change((student) => {
        student.name = plainName(name);
      });
    },
    someoneElse() {
      change((_student, all) => {
        const student = newStudent(newKey());
        // Whoever has done nothing leaves nothing behind.
        all.students = [...all.students.filter((one) => one.entries.size > 0 || one.name !== ""), student];
        all.current = student.key;
      });
    },
    switchTo(to) {
      change((_student, all) => {
        if (all.students.some((one) => one.key === to)) all.current = to;
      });
    },
    release(assignment) {
      change((student) => {
        student.released = [...new Set([...student.released, assignment])].slice(-100);
      });
    },
    refresh() {
      const before = kept.current;
      const stored = problem === "" || problem === "copied" ? load() : null;
      if (stored !== null) kept = stored;
      return kept.current !== before;
    },
  };
}

/** A name as it is typed, without what nobody sees, at most 80 characters. */
function plainName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
}

/** An item; null where there is none, undefined where the storage refuses. */
function readItem(storage: KeptStorage | null, key: string): string | null | undefined {
  try {
    return storage === null ? undefined : storage.getItem(key);
  } catch {
    return undefined;
  }
}

function newStudent(key: string): Student {
  return { key, name: "", changed: "", entries: new Map(), released: [] };
}

function randomKey(): string {
  const numbers = globalThis.crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((n) => n.toString(36)).join("");
}
