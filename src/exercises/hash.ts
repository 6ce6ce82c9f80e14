import { hashText } from "./hashText.js";
import { kindOf } from "./kinds/index.js";
import { blockText } from "./plain.js";
import type { Exercise } from "./types.js";

/**
 * A short text that stands for what students see of an exercise and for its key. Feedback, evidence and hints do not
 * count: who answered before they were mended answered the same question.
 */
export function hashOf(exercise: Omit<Exercise, "hash">): string {
  const { type, title, prompt, predict } = exercise;
  const asked = kindOf(exercise).asked(exercise as Exercise);
  return hashText(JSON.stringify([type, title, blockText(prompt), predict, asked]));
}
