import { wordingStrings as words } from "../../strings/wording.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { collationStep } from "./collationStep.js";
import { ladderStep } from "./ladderStep.js";
import { statements } from "./model.js";
import { hasShifts } from "./shifts.js";
import { shiftsStep } from "./shiftsStep.js";

/** The steps of the lesson on wording; none where the dataset has no statement in several wordings. */
export function wordingSteps(lesson: Lesson): Step[] {
  const all = statements(lesson);
  if (all.length === 0) return [];
  return [
    { id: "collation" as const, ...words.steps.collation, content: () => collationStep(lesson, all) },
    ...(hasShifts(lesson, all)
      ? [{ id: "shifts" as const, ...words.steps.shifts, content: () => shiftsStep(lesson, all) }]
      : []),
    { id: "ladder" as const, ...words.steps.ladder, content: () => ladderStep(lesson, all) },
  ];
}
