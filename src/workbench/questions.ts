import { generateExercises } from "../exercises/generate.js";
import { blockText, paragraph } from "../exercises/plain.js";
import type { Exercise, ExerciseSet } from "../exercises/types.js";
import type { Built, Work } from "./work.js";

/**
 * The questions on the work: made from its tables as for a dataset whose author wrote none, in the teacher's own words
 * where there are some.
 * @returns all of them, and as a set those that the teacher did not leave out
 */
export function questionsOf({ name, leftOut, reworded }: Work, built: Built): { all: Exercise[]; set: ExerciseSet } {
  const prompts = new Map(reworded.map(({ id, prompt }) => [id, prompt]));
  const all = generateExercises(built).map((exercise) => inOwnWords(exercise, prompts.get(exercise.id)));
  const exercises = all.filter(({ id }) => !leftOut.includes(id));
  return { all, set: { dataset: name, generated: true, exercises, paths: [], setAside: [] } };
}

/** The words of a question, without what stands below them, such as the passage that it asks about. */
export function wordsOfQuestion({ prompt }: Exercise): string {
  return blockText(prompt.slice(0, 1));
}

/**
 * A question asked in other words.
 * @param prompt the words, plain text; the question's made words again where they are blank
 */
export function reword(work: Work, id: string, prompt: string): Work {
  const others = work.reworded.filter((one) => one.id !== id);
  const words = prompt.trim();
  return { ...work, reworded: words === "" ? others : [...others, { id, prompt: words }] };
}

function inOwnWords(exercise: Exercise, prompt: string | undefined): Exercise {
  if (prompt === undefined) return exercise;
  return { ...exercise, prompt: [paragraph(prompt), ...exercise.prompt.slice(1)] };
}
