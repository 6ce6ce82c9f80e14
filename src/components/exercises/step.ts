import { itemsOf } from "../../exercises/progress.js";
import type { ExerciseSet } from "../../exercises/types.js";
import { exerciseStrings as words } from "../../strings/exercises.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { practiceOf } from "./context.js";
import { exerciseRun } from "./run.js";
import { problemNotice } from "./work.js";

/**
 * The last step of a lesson: its exercises, with some of the lesson before mixed in.
 * @param set what `src/data/[dataset]/exercises.json` holds
 * @returns null where the lesson has no exercises
 */
export function exerciseStep(lesson: Lesson, set: ExerciseSet): Step | null {
  const items = itemsOf(set.exercises, lesson.dimension);
  if (items.length === 0) return null;
  return {
    id: "check",
    ...words.step,
    content: () => {
      const h = builder(lesson.document);
      const practice = practiceOf(lesson, set);
      const problem = problemNotice(practice);
      const run = exerciseRun(practice, [{ title: "", items }], problem.refresh);
      followOtherTabs(lesson.window, () => {
        practice.store.refresh();
        run.refresh();
      });
      return h(
        "div",
        { class: "exercise-step" },
        h("p", { class: "lede" }, words.stepLede),
        set.generated && h("p", { class: "caption" }, words.generated),
        problem.element,
        run.element,
        h(
          "p",
          { class: "caption" },
          words.list.elsewhere,
          " ",
          h("a", { href: "./practice" }, words.list.practice),
          ".",
        ),
      );
    },
  };
}

/** Calls back when another tab has changed what is kept. */
export function followOtherTabs(window: Window, then: () => void): void {
  window.addEventListener("storage", then);
}

/** A lesson's steps with its exercises as the last. */
export function withExercises(lesson: Lesson, steps: readonly Step[], set: ExerciseSet): Step[] {
  const last = exerciseStep(lesson, set);
  return last === null ? [...steps] : [...steps, last];
}
