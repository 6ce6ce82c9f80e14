import type { Correction } from "../../coding/types.js";
import { workFile } from "../../workbench/file.js";
import { FileProblem, readWorkFile, whyUnreadable } from "../../workbench/readFile.js";
import { build, emptyWork, type Built, type Work } from "../../workbench/work.js";
import { MOST_KEPT, stepsBefore, withoutStep, withStep } from "./steps.js";
import { isSameSet, restored, type Storage, withBefore, withoutBefore, worksBefore } from "./before.js";

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
  /** The last ten states of what lay on the bench, the newest first. */
  readonly states: readonly State[];
  /** Puts such a state on the bench. It is a step: what lies there now is the newest state then. */
  restore: (state: Work) => void;
  /** Puts other work on the bench and keeps what lay there, so that a student's file takes no teacher's work away. */
  open: (work: Work) => void;
  /** The other sets of reports, the one that was on the bench last first. */
  readonly others: readonly Work[];
  /** Lets one of them go; its state can be had back. */
  forget: (work: Work) => void;
  /** Takes what another tab has put on the bench. */
  adopt: () => void;
  onChange: (listener: () => void) => void;
  /** Calls back when this page has kept something, and not what another tab has. */
  onKeep: (listener: () => void) => void;
}

/** A state that was left. */
interface State {
  work: Work;
  /** When (ISO 8601); empty where nobody wrote it down. */
  at: string;
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
  const keeping: (() => void)[] = [];
  if (start !== null && kept !== null && workFile(kept) !== workFile(work)) putAside(kept, work);
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
  /** Keeps what lay on the bench among the other sets. Another state of the set that comes there is a set of its own. */
  function putAside(old: Work, next: Work): void {
    const own = old.id !== "" && old.id === next.id ? { ...old, id: nameSet() } : old;
    [before, isBeforeKept] = withBefore(storage, before, own);
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
    if (workFile(work) !== workFile(next)) putAside(work, next);
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
      putAside(theirs, work);
    }
    try {
      storage?.setItem(WORK_KEY, text);
      seen = text;
      isKept = storage !== null;
    } catch {
      isKept = false;
    }
    for (const listener of keeping) listener();
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
    change,
    undo() {
      if (workFile(work) !== workFile(settled)) {
        put(settled);
        return;
      }
      // A state that cannot be read back is passed over.
      for (let last = past.at(-1); last !== undefined; last = past.at(-1)) {
        past = withoutStep(storage, past);
        const state = readAgain(last.file);
        if (state === null) continue;
        // Before this step another set lay here: the one that came then is no less somebody's.
        if (state.reports.length > 0 && !isSameSet(state, work)) putAside(work, state);
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
    get states() {
      return past
        .slice(-MOST_KEPT)
        .reverse()
        .flatMap(({ file, at }): State[] => {
          const state = readAgain(file);
          return state === null || state.reports.length === 0 ? [] : [{ work: state, at }];
        });
    },
    restore(state) {
      if (isSameSet(state, work)) change(state);
      else open(state);
    },
    open,
    get others() {
      return before.filter((one) => !isSameSet(one, work));
    },
    forget(gone) {
      past = withStep(storage, past, workFile(gone));
      [before, isBeforeKept] = withoutBefore(storage, before, gone);
      tell();
    },
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
    onChange(listener) {
      listeners.push(listener);
    },
    onKeep(listener) {
      keeping.push(listener);
    },
  };
}
