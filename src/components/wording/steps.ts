import { wordingStrings as words } from "../../strings/wording.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { collationStep } from "./collationStep.js";
import { ladderStep } from "./ladderStep.js";
import { statements } from "./model.js";
import { SHIFTS, shiftsOf } from "./shifts.js";
import { shiftsStep } from "./shiftsStep.js";

/** The steps of the lesson on wording; none where the dataset has no statement in several wordings. */
export function wordingSteps(lesson: Lesson): Step[] {
  const all = statements(lesson);
  if (all.length === 0) return [];
  const shifts = shiftsOf(lesson, all);
  const hasShifts = SHIFTS.some((shift) => shifts[shift].length > 0);
  return [
    { id: "collation", ...words.steps.collation, content: () => collationStep(lesson, all) },
    ...(hasShifts ? [{ id: "shifts", ...words.steps.shifts, content: () => shiftsStep(lesson, all) }] : []),
    { id: "ladder", ...words.steps.ladder, content: () => ladderStep(lesson, all) },
  ];
}
