import type { LessonTables } from "../../coding/lessonTables.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { clockStep } from "./clockStep.js";
import { dayStep } from "./dayStep.js";
import { lengthStep } from "./lengthStep.js";
import { timedItems, type Timing } from "./model.js";
import { orderStep } from "./orderStep.js";
import type { PredictionStore } from "./predict.js";
import { sureStep } from "./sureStep.js";

interface TimingOptions {
  /** Where the prediction is kept; without it it lasts as long as the page and its address. */
  prediction?: PredictionStore;
}

/** The steps of the lesson on times, as far as the data hold something for them: day, time of day, length, order, certainty. */
export function timingSteps(
  lesson: Lesson,
  { language, links }: LessonTables["timing"],
  { prediction }: TimingOptions = {},
): Step[] {
  const { claims, reports, codebook, silences } = lesson.data;
  const timing: Timing = {
    lesson,
    items: timedItems(lesson),
    facts: { claims, reports, codebook, silences, language, links },
  };
  const steps = [
    dayStep(timing),
    clockStep(timing),
    lengthStep(timing, prediction),
    orderStep(timing),
    sureStep(timing),
  ];
  return steps.filter((step) => step !== null);
}
