import type { FramingTables } from "../../coding/framing.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import type { FramingLesson } from "./common.js";
import { headlinesStep } from "./headlinesStep.js";
import { missingStep } from "./missingStep.js";
import { sideStep } from "./sideStep.js";
import { speakersStep } from "./speakersStep.js";
import { wordsStep } from "./wordsStep.js";

/**
 * The steps of the lesson on framing for which the data hold something: the headlines, what is missing, who gets to
 * speak, which words, sentences side by side.
 */
export function framingSteps(lesson: Lesson, framing: FramingTables): Step[] {
  const one: FramingLesson = { ...lesson, framing };
  return [headlinesStep(one), missingStep(one), speakersStep(one), wordsStep(one), sideStep(one)].filter(
    (step) => step !== null,
  );
}
