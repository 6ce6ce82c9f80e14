import { blockText, inlineText } from "./plain.js";
import type { Exercise } from "./types.js";

/**
 * A short text that stands for what students see of an exercise and for its key. Feedback, evidence and hints do not
 * count: who answered before they were mended answered the same question.
 */
export function hashOf(exercise: Omit<Exercise, "hash">): string {
  const { type, title, prompt, predict } = exercise;
  return hashText(JSON.stringify([type, title, blockText(prompt), predict, asked(exercise as Exercise)]));
}

function asked(exercise: Exercise): unknown {
  const options = (list: readonly { id: string; text: Parameters<typeof inlineText>[0] }[]): unknown =>
    list.map(({ id, text }) => [id, inlineText(text)]);
  switch (exercise.type) {
    case "choice":
      return [options(exercise.options), exercise.key.options];
    case "multiple":
      return [options(exercise.options), exercise.key.options, exercise.key.either];
    case "order":
      return [options(exercise.items), exercise.poles.map(inlineText), exercise.key.order];
    case "match":
    case "sort":
      return [options(exercise.rows), options(exercise.categories), exercise.key.accepted];
    case "number":
      return [exercise.measure, exercise.unit, exercise.scale, exercise.key.values, exercise.key.tolerance];
    case "mark":
      return [
        exercise.passage.map(({ text }) => text),
        exercise.units.map(({ id, text }) => [id, text]),
        exercise.key.units,
        exercise.key.either,
      ];
    case "repair":
      return [exercise.damaged.context.text, exercise.damaged.text, exercise.key.accept];
    case "short":
      return options(exercise.checklist);
    case "headline":
    case "report":
      return [options(exercise.checklist), exercise.words, exercise.citations];
  }
}

/** 64 bits in hexadecimal: FNV-1a (32 bits, http://www.isthe.com/chongo/tech/comp/fnv) from two different beginnings. */
export function hashText(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, "0")).join("");
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return hash >>> 0;
}
