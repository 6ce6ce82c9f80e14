import type { Exercise } from "./types.js";

/**
 * An exercise's number: its place in its lesson. It is the same in Practice, in class results and on paper, whatever is
 * chosen there, so that a class can say "Timing 3".
 */
export function numberOf(exercises: readonly Exercise[], { id, lesson }: Pick<Exercise, "id" | "lesson">): number {
  return exercises.filter((one) => one.lesson === lesson).findIndex((one) => one.id === id) + 1;
}
