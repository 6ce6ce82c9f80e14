import type { FramingTables } from "../../coding/framing.js";
import type { Lesson } from "../lesson/data.js";

/** A lesson on framing on its page. */
export interface FramingLesson extends Lesson {
  framing: FramingTables;
}

/** Distinct values in order of first appearance. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}
