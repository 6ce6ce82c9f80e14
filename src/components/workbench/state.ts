import { build, emptyWork, type Built, type Work } from "../../workbench/work.js";
import { workFile } from "../../workbench/file.js";
import { readWorkFile } from "../../workbench/readFile.js";
import type { Correction } from "../../coding/types.js";

/** What a browser's storage offers; each call may throw. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "same-story/work";
/** The work that was on the bench before another was opened. */
const BEFORE = "same-story/work-before";
/** What could not be read is kept here and never written over. */
const KEPT = "same-story/work-unread";

/** The work on the bench, what the program makes of it, and who wants to know of changes. */
export interface Bench {
  readonly work: Work;
  readonly built: Built;
  readonly lost: readonly Correction[];
  /** What is wrong with the codebook; then `built` is what was last right. */
  readonly problem: string | null;
  /** Whether the browser keeps the work. */
  readonly isKept: boolean;
  change: (work: Work) => void;
  /** Puts other work on the bench and keeps what lay there, so that a student's file takes no teacher's work away. */
  open: (work: Work) => void;
  /** Whether there is work from before. */
  readonly hasBefore: boolean;
  /** Changes places with the work from before. */
  goBack: () => void;
  onChange: (listener: () => void) => void;
}

/** @param storage null where the browser forbids it */
export function bench(storage: Storage | null, start: Work | null): Bench {
  const kept = restored(storage, KEY);
  let before = restored(storage, BEFORE);
  let work = start ?? kept ?? emptyWork();
  if (start !== null && kept !== null) putAside(kept);
  let problem: string | null = null;
  let isKept = true;
  let made = attempt(work) ?? build(emptyWork());
  const listeners: (() => void)[] = [];
  keep();

  function attempt(next: Work): ReturnType<typeof build> | null {
    try {
      problem = null;
      return build(next);
    } catch (error) {
      problem = (error as Error).message;
      return null;
    }
  }

  function putAside(old: Work): void {
    // The same work opened again, or an empty bench, takes no other's place.
    if (old.reports.length === 0 || workFile(old) === workFile(work)) return;
    before = old;
    try {
      storage?.setItem(BEFORE, workFile(old));
    } catch {
      // There is no room for both: it stays until the page is closed.
    }
  }

  function change(next: Work): void {
    work = next;
    made = attempt(next) ?? made;
    keep();
    for (const listener of listeners) listener();
  }

  function open(next: Work): void {
    const old = work;
    work = next;
    putAside(old);
    change(next);
  }

  function keep(): void {
    try {
      if (storage === null) throw new Error("no storage");
      storage.setItem(KEY, workFile(work));
      isKept = true;
    } catch {
      isKept = false;
    }
  }

  return {
    get work() {
      return work;
    },
    get built() {
      return made.built;
    },
    get lost() {
      return made.lost;
    },
    get problem() {
      return problem;
    },
    get isKept() {
      return isKept;
    },
    get hasBefore() {
      return before !== null;
    },
    change,
    open,
    goBack() {
      if (before !== null) open(before);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

/** The work of the last visit. What cannot be read is put aside, not lost. */
function restored(storage: Storage | null, key: string): Work | null {
  try {
    const text = storage?.getItem(key) ?? null;
    if (text === null) return null;
    try {
      return readWorkFile(text);
    } catch {
      storage?.setItem(KEPT, text);
      return null;
    }
  } catch {
    return null;
  }
}
