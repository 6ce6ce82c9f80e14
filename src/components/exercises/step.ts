import type { ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";

const words = strings.lesson.check;

/**
 * The last step of a lesson: its exercises. What shows them is loaded when the step is opened, so that it does not keep
 * the lesson's first chart waiting.
 * @param set what `src/data/[dataset]/exercises.json` holds
 * @returns null where the lesson has no exercises
 */
export function exerciseStep(lesson: Lesson, set: ExerciseSet): Step | null {
  if (!set.exercises.some((one) => one.lesson === lesson.dimension)) return null;
  return {
    id: "check",
    name: words.name,
    title: words.title,
    content: () => {
      const place = builder(lesson.document)("div", { class: "check-step" }, words.loading);
      void fill(place, lesson, set);
      return place;
    },
  };
}

async function fill(place: HTMLElement, lesson: Lesson, set: ExerciseSet): Promise<void> {
  try {
    const { checkStep } = await import("./checkStep.js");
    place.replaceChildren(checkStep(lesson, set));
  } catch (error) {
    place.replaceChildren(builder(lesson.document)("p", { role: "alert" }, words.failed));
    throw error;
  }
}

/** A lesson's steps with its exercises as the last. */
export function withExercises(lesson: Lesson, steps: readonly Step[], set: ExerciseSet): Step[] {
  const last = exerciseStep(lesson, set);
  return last === null ? [...steps] : [...steps, last];
}
