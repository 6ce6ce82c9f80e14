import type { ReadTable } from "../coding/lessonTables.js";
import type { Dimension } from "../coding/types.js";
import { framingSteps } from "./framing/steps.js";
import type { Lesson } from "./lesson/data.js";
import type { Step } from "./lesson/steps.js";
import { provenanceSteps } from "./provenance/steps.js";
import { timingSteps } from "./timing/steps.js";
import { wordingSteps } from "./wording/steps.js";

/**
 * What makes the steps of each lesson, and from which tables of its own, for whatever needs several lessons. A lesson's
 * own page imports its own steps alone.
 */
export const LESSON_STEPS: Record<Dimension, (lesson: Lesson, read: ReadTable) => Step[]> = {
  timing: (lesson, read) => timingSteps(lesson, read("timing")),
  framing: (lesson, read) => framingSteps(lesson, read("framing")),
  wording: (lesson) => wordingSteps(lesson),
  provenance: (lesson, read) => provenanceSteps(lesson, read("provenance")),
};
