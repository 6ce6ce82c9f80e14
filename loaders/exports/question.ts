import { partText } from "../../src/exercises/kinds/parts.js";
import type { Feedback } from "../../src/exercises/types.js";
import type { Block, Inline } from "../../src/prose/types.js";

/**
 * Exercises as learning systems know questions: six kinds. What a system has no kind for becomes the nearest one, and
 * says so in `note`.
 */
export type Question = {
  id: string;
  title: string;
  lesson: string;
  prompt: Block[];
  after: Block[];
  note: string | null;
} & (
  | { kind: "single"; options: Choice[] }
  /** Exactly the right ones are to be ticked; `isAny`: one of them is enough. */
  | { kind: "several"; options: Choice[]; isAny: boolean }
  | { kind: "pairs"; rows: Pair[]; categories: { id: string; text: string }[] }
  | { kind: "number"; values: number[]; tolerance: number; right: Block[]; wrong: WrongNumber[]; otherwise: Block[] }
  | { kind: "text"; accept: string[]; right: Block[]; wrong: { match: string[]; feedback: Block[] }[] }
  | { kind: "essay"; model: Block[] }
);

interface Choice {
  id: string;
  text: string;
  isRight: boolean;
  feedback: Block[];
}

export interface Pair {
  id: string;
  text: string;
  /** One, or several where the row is undecided and each of them counts. */
  accepted: string[];
  feedback: Block[];
}

interface WrongNumber {
  from: number | null;
  to: number | null;
  feedback: Block[];
}

/** What a kind of exercise makes of one; without `prompt` its own, without `note` it is what it was. */
export type Made = {
  [K in Question["kind"]]: Omit<
    Extract<Question, { kind: K }>,
    "id" | "title" | "lesson" | "prompt" | "after" | "note"
  >;
}[Question["kind"]] & { prompt?: Block[]; note?: string | null };

/** What questions are told with. */
export interface Telling {
  /** Feedback with its evidence. */
  said: (feedback: Feedback) => Block[];
  /** A report's letter. */
  letter: (report_id: string) => string;
}

interface Part {
  id: string;
  text: Inline[] | string;
  feedback: Feedback;
}

/** A part that is chosen. @param right ids of those that are to be chosen */
export function choiceOf(part: Part, right: readonly string[], said: Telling["said"]): Choice {
  return { id: part.id, text: partText(part), isRight: right.includes(part.id), feedback: said(part.feedback) };
}

/** A part that is put somewhere. */
export function pairOf(part: Part, accepted: string[], said: Telling["said"]): Pair {
  return { id: part.id, text: partText(part), accepted, feedback: said(part.feedback) };
}
