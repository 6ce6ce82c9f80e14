import type { Dimension } from "../coding/types.js";

/** A question that a teacher wrote on the workbench. Its right answers are ticked: no table tells them. */
export interface OwnQuestion {
  /** `own-` and letters that no other question of the set has. */
  id: string;
  lesson: Dimension;
  prompt: string;
  options: { text: string; isRight: boolean }[];
  /** Said when it is over, whatever the answer was; may be empty. */
  after: string;
}

export const MOST_OWN_QUESTIONS = 100;
export const MOST_OWN_OPTIONS = 8;
