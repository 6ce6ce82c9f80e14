import type { Graded } from "./base.js";
import type { Answer, Exercise } from "./kinds/index.js";

/**
 * Exercises as pages, exports and answer files get them: read, checked, and with the answer key resolved to values.
 * Everything here is plain JSON.
 */

export * from "./base.js";
export type { Answer, Exercise } from "./kinds/index.js";

/** What a dataset's exercises are: `src/data/[dataset]/exercises.json`. */
export interface ExerciseSet {
  dataset: string;
  /** True where the folder has no exercises and these were made from the claims. */
  generated: boolean;
  /** In the order of the files and of the exercises in them. */
  exercises: Exercise[];
  paths: Path[];
  /** Exercises with a problem: they are not shown, and named to the teacher. */
  setAside: SetAside[];
}

export interface SetAside {
  id: string;
  title: string;
  file: string;
  line: number;
  /** Each `file:line: what, value, remedy`. */
  problems: string[];
}

/** A way through the lessons for one sitting. */
export interface Path {
  id: string;
  title: string;
  /** A few words on whom it suits; empty where the author wrote none. */
  about: string;
  /** The sum of its stops. */
  minutes: number;
  stops: Stop[];
}

export interface Stop {
  title: string;
  minutes: number;
  /** What one does there, in a few words; empty where the author wrote none. */
  what: string;
  /** A page of the dataset (`timing`, `practice`), or a part of its first page (`context`, `index`); empty: none. */
  page: string;
  /** A step of that page; empty: its beginning. */
  step: string;
  /** Ids, in the order in which they are met. Exercises that were set aside are not among them. */
  exercises: string[];
}

/** Where a student stands with one exercise. `again`: wrong, and a try is left. `shown`: the answer is shown. */
export type Progress =
  | { state: "unanswered"; answers: Answer[] }
  | { state: "again" | "right" | "shown" | "done"; answers: Answer[]; graded: Graded; triesLeft: number };
