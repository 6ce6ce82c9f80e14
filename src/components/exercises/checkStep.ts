import { itemsOf, summaryOf } from "../../exercises/progress.js";
import type { ExerciseSet } from "../../exercises/types.js";
import { exerciseStrings as words } from "../../strings/exercises.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { stamp } from "../stamps.js";
import { practiceOf } from "./context.js";
import { exerciseRun, MOST_SHOWN } from "./run.js";
import { problemNotice } from "./work.js";
import { pageAt } from "../pageAt.js";

/** A lesson's exercises, with some of the lesson before mixed in; it goes on where the student stopped. */
export function checkStep(lesson: Lesson, set: ExerciseSet): HTMLElement {
  const h = builder(lesson.document);
  const practice = practiceOf(lesson, set);
  const problem = problemNotice(practice);
  // What a prediction asks for, the lesson has shown by now.
  const listed = itemsOf(set.exercises, lesson.dimension);
  const unseen = listed.filter(({ exercise }) => !exercise.predict);
  const items = unseen.length > 0 ? unseen : listed;
  const done = h("p", { class: "said", role: "status" });
  /** A lesson is finished when as many of its exercises are over as are listed at first. */
  const look = (): void => {
    const { over, all } = summaryOf(practice.store, items);
    const isDone = over >= Math.min(MOST_SHOWN, all) && stamp(lesson.window, set.dataset, lesson.dimension);
    done.textContent = isDone ? words.stamped : "";
  };
  const run = exerciseRun(practice, [{ title: "", lesson: lesson.dimension, items }], () => {
    problem.refresh();
    look();
  });
  look();
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
    done,
    h(
      "p",
      { class: "caption" },
      words.list.elsewhere,
      " ",
      h("a", { href: pageAt(".", "practice") }, words.list.practice),
      ".",
    ),
  );
}

/** Calls back when another tab has changed what is kept. */
export function followOtherTabs(window: Window, then: () => void): void {
  window.addEventListener("storage", then);
}
