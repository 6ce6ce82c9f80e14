import type { ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";

const words = strings.lesson.check;

/** Loads what `src/data/[dataset]/exercises.json` holds. */
type LoadExercises = () => Promise<ExerciseSet>;

/**
 * The last step of a lesson: its exercises. They and what shows them are loaded when the step is opened, so that they do
 * not keep the lesson's first chart waiting.
 * @returns null where the lesson has no exercises
 */
export function exerciseStep(lesson: Lesson, load: LoadExercises): Step | null {
  if (!lesson.data.practised?.includes(lesson.dimension)) return null;
  return {
    id: "check",
    name: words.name,
    title: words.title,
    content: () => {
      const place = builder(lesson.document)("div", { class: "check-step" }, words.loading);
      void fill(place, lesson, load);
      return place;
    },
  };
}

async function fill(place: HTMLElement, lesson: Lesson, load: LoadExercises): Promise<void> {
  try {
    const [{ checkStep }, set] = await Promise.all([import("./checkStep.js"), load()]);
    place.replaceChildren(checkStep(lesson, set));
  } catch (error) {
    place.replaceChildren(builder(lesson.document)("p", { role: "alert" }, words.failed));
    throw error;
  }
}

/** A lesson's steps with its exercises as the last. */
export function withExercises(lesson: Lesson, steps: readonly Step[], load: LoadExercises): Step[] {
  const last = exerciseStep(lesson, load);
  return last === null ? [...steps] : [...steps, last];
}
