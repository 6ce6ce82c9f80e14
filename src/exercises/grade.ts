import { kindOf } from "./kinds/index.js";
import type { Part } from "./kinds/kind.js";
import type { Answer, Exercise, Graded } from "./types.js";

/**
 * Marks an answer. Pure: the same exercise and answer always give the same result.
 * Predictions and free writing are never wrong: their outcome is `unmarked`.
 * @throws {TypeError} where the answer is of another type than the exercise; read answers with `readAnswer` first
 */
export function grade(exercise: Exercise, answer: Answer): Graded {
  if (answer.type !== exercise.type) {
    throw new TypeError(`an answer of type "${answer.type}" was given to an exercise of type "${exercise.type}"`);
  }
  const graded = kindOf(exercise).mark(exercise, answer);
  return exercise.predict ? { ...graded, outcome: "unmarked", score: null } : graded;
}

/** The parts of an exercise that are chosen or put somewhere; empty for types without any. */
export function partsOf(exercise: Exercise): readonly Part[] {
  return kindOf(exercise).parts(exercise);
}
