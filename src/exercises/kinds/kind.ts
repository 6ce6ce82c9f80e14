import type { Block, Inline } from "../../prose/types.js";
import type { ExerciseBase, Feedback, Graded, KeyBase } from "../base.js";
import type { Distribution } from "../classResultsCount.js";

/** Something that is chosen, ordered, marked or put somewhere. */
export interface Part {
  id: string;
  /** A string is what a report prints. */
  text: Inline[] | string;
  /** Empty where it stands for no report. */
  report_id: string;
  feedback: Feedback;
  misconception?: Block[];
}

/** What holds for all exercises of a kind. */
export type Trait =
  /** It may be asked before the reveal, and then no answer is wrong. */
  | "predict"
  /** Categories are given, so that coders can agree. */
  | "coding"
  /** Several answers may count. */
  | "undecided"
  /** One part is chosen; a second try leaves out the first choice. */
  | "one"
  /** Each part is to be answered. */
  | "all"
  /** The card shows the text that it asks about. */
  | "text";

/** Anything that came from storage, a file or a code. */
type Given = Readonly<Record<string, unknown>>;

/**
 * All that answers to one type of exercise are read, marked, told, kept and counted by. `E` is the exercise, `A` a
 * student's answer to it; ids in an answer are those of the exercise.
 */
export interface Kind<
  E extends ExerciseBase & { type: string; key: KeyBase },
  A extends { type: E["type"] } = { type: E["type"] },
> {
  traits: readonly Trait[];
  /** Empty for kinds without any. */
  parts(exercise: E): readonly Part[];
  /** What students see and the key, for the exercise's hash; see `hashOf`. */
  asked(exercise: E): unknown;
  /** @returns the answer with what the exercise knows of, or null where it is no answer */
  read(exercise: E, given: Given): A | null;
  mark(exercise: E, answer: A): Graded;
  /** The answer as plain text. */
  words(exercise: E, answer: A): string;
  /** The right answer as plain text; empty where nobody marks. */
  keyWords(exercise: E): string;
  /** What a second try begins with: what `keeps` stays, the rest has to be given anew. */
  retry(answer: A, keeps: (id: string) => boolean): A | null;
  /** As a few characters, places instead of ids. */
  code(exercise: E, answer: A): string;
  /** Reads `code`; what comes out goes through `read`. Null where it is none. */
  decode(exercise: E, code: string): Given | null;
  /** How a class answered. */
  count(exercise: E, answers: readonly A[]): Distribution;
  /** The same from how many hands went up for each part, or each cell of a table. Null where hands cannot say it. */
  hands: ((exercise: E, counts: ReadonlyMap<string, number>) => Distribution) | null;
}
