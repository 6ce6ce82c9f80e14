import { generateExercises } from "../exercises/generate.js";
import type { Exercise, ExerciseSet } from "../exercises/types.js";
import type { Built, Work } from "./work.js";

/**
 * The questions on the work: made from its tables as for a dataset whose author wrote none.
 * @returns all of them, and as a set those that the teacher did not leave out
 */
export function questionsOf(
  { name, leftOut }: Work,
  { tables, codebook }: Built,
): { all: Exercise[]; set: ExerciseSet } {
  const all = generateExercises(tables, codebook);
  const exercises = all.filter(({ id }) => !leftOut.includes(id));
  return { all, set: { dataset: name, generated: true, exercises, paths: [], setAside: [] } };
}
