import { choice } from "./choice.js";
import type { Kind, Trait } from "./kind.js";
import { lookup } from "./lookup.js";
import { mark } from "./mark.js";
import { number } from "./number.js";
import { order } from "./order.js";
import { match, sort } from "./pairs.js";
import { repair } from "./repair.js";
import { multiple } from "./ticks.js";
import { headline, report, short } from "./writing.js";

/**
 * Each type of exercise and what is particular to it. The types `Exercise` and `Answer` follow from this record, and so
 * does what the pages and the loaders must say about a type.
 */
const KINDS = { choice, multiple, order, match, sort, number, mark, short, repair, headline, report, lookup };

export type ExerciseType = keyof typeof KINDS;
export const EXERCISE_TYPES = Object.keys(KINDS) as ExerciseType[];

type Of<K> = K extends Kind<infer E, infer A> ? { exercise: E; answer: A } : never;
export type ExerciseOf<T extends ExerciseType> = Of<(typeof KINDS)[T]>["exercise"];
export type AnswerOf<T extends ExerciseType> = Of<(typeof KINDS)[T]>["answer"];
export type Exercise = { [T in ExerciseType]: ExerciseOf<T> }[ExerciseType];
/** What a student gives; whatever comes from a file goes through `readAnswer` first. */
export type Answer = { [T in ExerciseType]: AnswerOf<T> }[ExerciseType];

/** What is particular to an exercise's type. */
export function kindOf({ type }: Pick<Exercise, "type">): Kind<Exercise, Answer> {
  return KINDS[type] as Kind<Exercise, Answer>;
}

export function hasTrait(exercise: Pick<Exercise, "type">, trait: Trait): boolean {
  return kindOf(exercise).traits.includes(trait);
}

/** The types that have a trait. */
export function typesWith(trait: Trait): ExerciseType[] {
  return EXERCISE_TYPES.filter((type) => hasTrait({ type }, trait));
}
