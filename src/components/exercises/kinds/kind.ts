import type { AnswerOf, ExerciseOf, ExerciseType } from "../../../exercises/kinds/index.js";
import type { Feedback } from "../../../exercises/types.js";
import type { Block, Inline } from "../../../prose/types.js";
import type { Build, Child } from "../../dom.js";
import type { Practice } from "../context.js";
import type { Answered, Verdict } from "./verdict.js";

/** What an input for an answer is made from. */
export interface InputContext<T extends ExerciseType = ExerciseType> {
  practice: Practice;
  exercise: ExerciseOf<T>;
  h: Build;
  document: Document;
  /** Unique on the page; ids of elements begin with it. */
  id: string;
  /** The id of what is asked, for the names of groups. */
  labelledBy: string;
  /** What the input begins with. */
  given: AnswerOf<T> | null;
  /** True where nothing can be changed now. */
  isLocked: boolean;
  verdicts: ReadonlyMap<string, Verdict>;
  /** Answers before a second try. */
  tried: readonly AnswerOf<T>[];
  onChange: () => void;
}

/** What a student answers with. */
export interface AnswerInput<T extends ExerciseType = ExerciseType> {
  element: HTMLElement;
  /** Null as long as there is something left to choose or to write. */
  answer: () => AnswerOf<T> | null;
  /** What is there already, where that is more than nothing and less than an answer. */
  begun?: () => AnswerOf<T> | null;
}

/** A sheet on which an exercise is printed. */
export interface Paper {
  practice: Practice;
  h: Build;
  /** Whether the sentences that the question is about are printed with it. */
  hasSentences: boolean;
}

/** An answer, and what is said about it. */
export interface Said {
  about: readonly Inline[];
  feedback: Feedback;
  misconception: readonly Block[];
}

/** How one type of exercise looks on a page, on paper and on the wall. */
export interface PageKind<T extends ExerciseType> {
  input(context: InputContext<T>): AnswerInput<T>;
  /** Room to answer on paper. */
  room(paper: Paper, exercise: ExerciseOf<T>): Child[];
  /** What the card says about each part, by its id; by default whether it is right. */
  verdicts?(exercise: ExerciseOf<T>, progress: Answered): Map<string, Verdict>;
  /** What the key on paper says about each answer; by default about each part. */
  said?(exercise: ExerciseOf<T>): Said[];
  /** What the reports have, once an answer is given. */
  reveal?(practice: Practice, exercise: ExerciseOf<T>): Child[];
}
