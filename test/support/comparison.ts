import { LESSON_STEPS } from "../../src/components/lessons.js";
import { type Comparison, compare } from "../../src/components/workbench/compare.js";

/** What compares the reports on the workbench, at once. */
export const COMPARISON: Comparison = { compare, lessons: LESSON_STEPS };
