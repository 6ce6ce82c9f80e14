import type { Correction } from "../../coding/types.js";
import { workFile } from "../../workbench/file.js";
import { FileProblem, readWorkFile, whyUnreadable } from "../../workbench/readFile.js";
import { build, emptyWork, type Built, type Work } from "../../workbench/work.js";
import { stepsBefore, withoutStep, withStep } from "./steps.js";
import { atEnd, restored, type Storage, withBefore, withoutBefore, worksBefore } from "./before.js";

export type { Storage } from "./before.js";

/** Where the work on the bench is kept. */
export const WORK_KEY = "same-story/work";

/** The work on the bench, what the program makes of it, and who wants to know of changes. */
export interface Bench {
  readonly work: Work;
  readonly built: Built;
  readonly lost: readonly Correction[];
  /** What is wrong with the codebook; then `built` is what was last right. */
  readonly problem: string | null;
  /** Why no file of this work could be read back, such as a text that is too long: then it is not kept, nor built. */
  readonly refusal: string | null;
  /** Whether the browser keeps the work, and what was there before. */
  readonly isKept: boolean;
  change: (work: Work) => void;
  /** Keeps what is being typed, before it is built and shown. */
  note: (work: Work) => void;
  /** Takes the last step back: a choice, a word typed, a report gone, other work opened. */
  undo: () => void;
  /** Whether there is a step to take back. */
  readonly canUndo: boolean;
  /** Puts other work on the bench and keeps what lay there, so that a student's file takes no teacher's work away. */
  open: (work: Work) => void;
  /** Takes what another tab has put on the bench. */
  adopt: () => void;
  /** Whether there is work from before. */
  readonly hasBefore: boolean;
  /** Puts the work from before on the bench; what lies there goes behind all others, so that each comes round. */
  goBack: () => void;
  onChange: (listener: () => void) => void;
}

const ID_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const ID_LENGTH = 8;

/** A name for a set of reports that no other will have. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(ID_LENGTH));
  return Array.from(numbers, (n) => ID_LETTERS.charAt(n % ID_LETTERS.length)).join("");
}

/**
 * @param storage null where the browser forbids it
 * @param nameSet gives a set of reports its id when it gets its first report
 */
export function bench(storage: Storage | null, start: Work | null, nameSet: () => string = () => ""): Bench {
  const kept = restored(storage, WORK_KEY);
  let before = worksBefore(storage);
  /** What the storage held when this page last looked. */
  let seen = keptText();
  let work = named(start ?? kept ?? emptyWork());
  /** What was last built: what is typed since then is one step. */
  let settled = work;
  let past = stepsBefore(storage);
  let problem: string | null = null;
  let refusal: string | null = null;
  let isKept = true;
  let isBeforeKept = storage !== null;
  let made = attempt(work) ?? build(emptyWork());
  const listeners: (() => void)[] = [];
  if (start !== null && kept !== null && workFile(kept) !== workFile(work)) putAside(kept);
  keep();

  function keptText(): string | null {
    try {
      return storage?.getItem(WORK_KEY) ?? null;
    } catch {
      return null;
    }
  }
  function attempt(next: Work): ReturnType<typeof build> | null {
    try {
      problem = null;
      return build(next);
    } catch (error) {
      problem = (error as Error).message;
      return null;
    }
  }
  function named(next: Work): Work {
    return next.id === "" && next.reports.length > 0 ? { ...next, id: nameSet() } : next;
  }
  function putAside(old: Work): void {
    [before, isBeforeKept] = withBefore(storage, before, old);
  }
  function readAgain(file: string): Work | null {
    try {
      return readWorkFile(file);
    } catch (error) {
      if (error instanceof FileProblem) return null;
      throw error;
    }
  }
  function tell(): void {
    for (const listener of listeners) listener();
  }
  function change(next: Work): void {
    const before = workFile(settled);
    if (workFile(next) !== before) past = withStep(storage, past, before);
    put(next);
  }
  function put(next: Work): void {
    work = named(next);
    settled = work;
    keep();
    // What is too long to be read back is too long to be built while somebody waits.
    if (refusal === null) made = attempt(work) ?? made;
    tell();
  }
  function open(next: Work): void {
    if (workFile(work) !== workFile(next)) putAside(work);
    change(next);
  }
  function keep(): void {
    refusal = whyUnreadable(work);
    if (refusal !== null) {
      isKept = false;
      return;
    }
    const there = keptText();
    // Another tab has put its work there since: it is no less somebody's.
    const theirs = there === seen ? null : restored(storage, WORK_KEY);
    const text = workFile(work);
    if (theirs !== null && there !== text) {
      before = worksBefore(storage);
      putAside(theirs);
    }
    try {
      storage?.setItem(WORK_KEY, text);
      seen = text;
      isKept = storage !== null;
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
    get refusal() {
      return refusal;
    },
    get isKept() {
      return isKept && isBeforeKept;
    },
    get hasBefore() {
      return before.length > 0;
    },
    change,
    undo() {
      if (workFile(work) !== workFile(settled)) {
        put(settled);
        return;
      }
      // A state that cannot be read back is passed over.
      for (let last = past.at(-1); last !== undefined; last = past.at(-1)) {
        past = withoutStep(storage, past);
        const state = readAgain(last);
        if (state === null) continue;
        put(state);
        return;
      }
    },
    get canUndo() {
      return past.length > 0 || work !== settled;
    },
    note(next) {
      work = named(next);
      keep();
    },
    open,
    adopt() {
      const there = keptText();
      if (there === null || there === seen || refusal !== null) return;
      const theirs = restored(storage, WORK_KEY);
      if (theirs === null) return;
      seen = there;
      work = theirs;
      settled = theirs;
      before = worksBefore(storage);
      made = attempt(theirs) ?? made;
      tell();
    },
    goBack() {
      const [last] = before;
      if (last === undefined) return;
      [before] = withoutBefore(storage, before, last);
      [before, isBeforeKept] = atEnd(storage, before, work);
      change(last);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
