import type { TextStore } from "../storage.js";
import { cleanName, emptyRound, readCodingFile, ROUNDS, SCHEMA, writeCodingFile } from "./file.js";
import type { CodingFile, Expected, Round } from "./file.js";

/** One person's answers while the page is open. */
export interface Session {
  readonly file: CodingFile;
  /** The round that is being coded, from 0. */
  readonly round: number;
  answer: (unit: string, category: string) => void;
  doubt: (unit: string, text: string) => void;
  name: (coder: string) => void;
  /** Begins or opens a round; the other one stays as it is. */
  open: (round: number) => void;
  clear: () => void;
  /** Whether the last change was kept in the browser; null before any. */
  readonly isKept: boolean | null;
  /** Calls back after each change. */
  onChange: (listener: () => void) => void;
}

/** Opens what the browser kept, if it fits these units, or an empty coding. */
export function openSession(expected: Expected, store: TextStore | null): Session {
  const kept = readCodingFile(store?.read() ?? "", expected);
  let file = typeof kept === "string" ? fresh(expected) : kept;
  let round = file.rounds.length - 1;
  let isKept: boolean | null = null;
  const listeners: (() => void)[] = [];

  function changed(): void {
    isKept = store?.write(writeCodingFile(file)) ?? false;
    for (const listener of listeners) listener();
  }
  function change(next: (current: Round) => Round): void {
    file = { ...file, rounds: file.rounds.map((one, i) => (i === round ? next(one) : one)) };
    changed();
  }
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
    answer(unit, category) {
      change((one) => ({ ...one, answers: { ...one.answers, [unit]: category } }));
    },
    doubt(unit, text) {
      change((one) => ({ ...one, doubts: { ...one.doubts, [unit]: text } }));
    },
    name(coder) {
      file = { ...file, coder: cleanName(coder) };
      changed();
    },
    open(next) {
      if (next < 0 || next >= ROUNDS) return;
      while (file.rounds.length <= next) file = { ...file, rounds: [...file.rounds, emptyRound()] };
      round = next;
      changed();
    },
    clear() {
      file = fresh(expected);
      round = 0;
      changed();
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

function fresh({ dataset, units }: Expected): CodingFile {
  return { schema: SCHEMA, dataset, units, coder: "", rounds: [emptyRound()] };
}
