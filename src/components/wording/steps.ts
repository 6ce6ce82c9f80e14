import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { lessonStep } from "../lesson/step.js";
import type { Step } from "../lesson/steps.js";
import { collations } from "./collationStep.js";
import { ladders } from "./ladderStep.js";
import { statementsIn } from "../../findings/wording/statement.js";
import { hasShifts } from "../../findings/wording/shifts.js";
import { shiftFigures } from "./shiftsStep.js";

/** The steps of the lesson on wording; none where the dataset has no statement in several wordings. */
export function wordingSteps(lesson: Lesson): Step[] {
  const all = statementsIn(lesson.data);
  if (all.length === 0) return [];
  const step = (id: keyof typeof words.steps, shows: () => readonly Child[]): Step =>
    lessonStep(lesson, { id, ...words.steps[id], opens: () => ({ shows: shows() }) });
  return [
    step("collation", () => [collations(lesson, all)]),
    ...(hasShifts(all, lesson.data) ? [step("shifts", () => shiftFigures(lesson, all))] : []),
    step("ladder", () => [ladders(lesson, all)]),
  ];
}
