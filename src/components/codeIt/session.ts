import type { TextStore } from "../storage.js";
import { cleanName, emptyRound, fresh, ROUNDS } from "./file.js";
import type { CodingFile, Expected, Round } from "./file.js";
import { readKept, writeKept, type KeptCoding } from "./kept.js";

/** One person's answers while the page is open. */
export interface Session {
  readonly file: CodingFile;
  /** The round that is being coded, from 0. */
  readonly round: number;
  answer: (unit: string, category: string) => void;
  doubt: (unit: string, text: string) => void;
  name: (coder: string) => void;
  /** Begins or opens a round; the other one stays as it is. @param unseen a new one does not show the first's answers */
  open: (round: number, unseen?: boolean) => void;
  clear: () => void;
  /** Whether the last change was kept in the browser; null before any. */
  readonly isKept: boolean | null;
  /** Answers of before that fit no unit any more; they are set aside. */
  readonly lost: number;
  /** Calls back after each change. */
  onChange: (listener: () => void) => void;
  /** Calls back when another tab has changed it. */
  onOther: (listener: () => void) => void;
}

/** Opens what the browser kept, as far as it fits these units. What does not is set aside before the first change. */
export function openSession(
  expected: Expected,
  texts: Readonly<Record<string, string>>,
  store: TextStore | null,
  now: () => Date = () => new Date(),
): Session {
  const read = (raw: string): KeptCoding => readKept(raw, expected, texts);
  let raw = store?.read() ?? "";
  const first = read(raw);
  let { file } = first;
  let round = file.rounds.length - 1;
  let isKept: boolean | null = null;
  const listeners: (() => void)[] = [];
  const others: (() => void)[] = [];

  /** What another tab has written meanwhile comes first. @returns whether what stands in storage may be written over */
  function caughtUp(): boolean {
    const now = store?.read() ?? "";
    const kept = read(now);
    if (now !== raw && now !== "" && (kept.isWhole || kept.lost > 0)) {
      file = kept.file;
      while (file.rounds.length <= round) file = { ...file, rounds: [...file.rounds, emptyRound()] };
    }
    raw = now;
    return kept.isWhole || (store?.setAside(now) ?? false);
  }
  function change(next: (before: CodingFile) => CodingFile): void {
    const isFree = caughtUp();
    file = next(file);
    const text = writeKept(file, texts);
    isKept = isFree && (store?.write(text) ?? false);
    if (isKept) raw = text;
    for (const listener of listeners) listener();
  }
  function changeRound(next: (current: Round) => Round): void {
    change((before) => ({ ...before, rounds: before.rounds.map((one, i) => (i === round ? next(one) : one)) }));
  }
  store?.watch(() => {
    if (store.read() === raw) return;
    caughtUp();
    for (const listener of [...others, ...listeners]) listener();
  });
  return {
    get file() {
      return file;
    },
    get round() {
      return round;
    },
    get isKept() {
      return isKept;
    },
    lost: first.lost,
    answer(unit, category) {
      changeRound((one) => ({
        ...one,
        answers: { ...one.answers, [unit]: category },
        day: one.day ?? calendarDay(now()),
      }));
    },
    doubt(unit, text) {
      changeRound((one) => ({ ...one, doubts: { ...one.doubts, [unit]: text } }));
    },
    name(coder) {
      change((before) => ({ ...before, coder: cleanName(coder) }));
    },
    open(next, unseen = false) {
      if (next < 0 || next >= ROUNDS) return;
      change((before) => {
        const { rounds } = before;
        return rounds.length > next
          ? before
          : { ...before, rounds: [...rounds, unseen ? { ...emptyRound(), unseen } : emptyRound()] };
      });
      round = next;
      for (const listener of listeners) listener();
    },
    clear() {
      round = 0;
      change(() => fresh(expected));
    },
    onChange(listener) {
      listeners.push(listener);
    },
    onOther(listener) {
      others.push(listener);
    },
  };
}

/** The day where the coder is: near midnight another one than in UTC. */
function calendarDay(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
