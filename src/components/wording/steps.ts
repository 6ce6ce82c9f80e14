import { wordingStrings as words } from "../../strings/wording.js";
import type { Statement } from "../../coding/collation/statement.js";
import type { Child } from "../dom.js";
import type { Ask } from "../lesson/ask.js";
import type { Lesson } from "../lesson/data.js";
import { lessonStep } from "../lesson/step.js";
import type { Step } from "../lesson/steps.js";
import { collationAsk, ladderAsk, shiftsAsk } from "./asks.js";
import { collations } from "./collationStep.js";
import { ladders } from "./ladderStep.js";
import { statementsIn } from "../../findings/wording/statement.js";
import { hasShifts } from "../../findings/wording/shifts.js";
import { shiftFigures } from "./shiftsStep.js";

/** The steps of the lesson on wording; none where the dataset has no statement in several wordings. */
export function wordingSteps(lesson: Lesson): Step[] {
  const all = statementsIn(lesson.data);
  if (all.length === 0) return [];
  const step = (
    id: keyof typeof words.steps,
    asks: (lesson: Lesson, statements: readonly Statement[]) => Ask | null,
    shows: () => readonly Child[],
  ): Step =>
    lessonStep(lesson, { id, ...words.steps[id], asks: () => asks(lesson, all), opens: () => ({ shows: shows() }) });
  return [
    step("collation", collationAsk, () => [collations(lesson, all)]),
    ...(hasShifts(all, lesson.data) ? [step("shifts", shiftsAsk, () => shiftFigures(lesson, all))] : []),
    step("ladder", ladderAsk, () => [ladders(lesson, all)]),
  ];
}
