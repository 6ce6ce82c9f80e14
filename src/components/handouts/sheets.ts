import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import type { Exercise } from "../../exercises/types.js";
import { handoutsStrings } from "../../strings/handouts.js";
import { strings } from "../../strings/index.js";
import { builder } from "../dom.js";
import type { Practice } from "../exercises/context.js";
import { keyOnPaper } from "./key.js";
import { taskOnPaper } from "./task.js";

const words = handoutsStrings.handout;

/** What is printed on one sheet. */
interface Sheet {
  lesson: Dimension;
  /** Asked before anything is read: it stands on a sheet of its own, and comes first. */
  predict: boolean;
  exercises: Exercise[];
}

/**
 * One sheet a lesson, in the order in which the lessons are met. What is to be predicted comes before all of them: another
 * question on the same sheet would print its answer, in its own words or in its sentences.
 */
export function sheetsOf(exercises: readonly Exercise[]): Sheet[] {
  const sheets: Sheet[] = [];
  for (const exercise of exercises) {
    const { lesson, predict } = exercise;
    const sheet = sheets.find((one) => one.lesson === lesson && one.predict === predict);
    if (sheet === undefined) sheets.push({ lesson, predict, exercises: [exercise] });
    else sheet.exercises.push(exercise);
  }
  return [...sheets.filter(({ predict }) => predict), ...sheets.filter(({ predict }) => !predict)];
}

/** A sheet for students. */
export function studentSheet(
  practice: Practice,
  lesson: Dimension,
  exercises: readonly Exercise[],
  { at, of, hasSentences, isFirst }: { at: number; of: number; hasSentences: boolean; isFirst: boolean },
): HTMLElement {
  const h = builder(practice.lesson.document);
  const minutes = exercises.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const name = strings.dimensions[lesson];
  return h(
    "article",
    { class: "sheet", "aria-label": words.sheet(at, of, 0) },
    h(
      "p",
      { class: "sheet-head" },
      h("span", {}, words.head(DIMENSIONS.indexOf(lesson) + 1, name)),
      h("span", {}, words.sheet(at, of, minutes)),
    ),
    h("h2", {}, name),
    h("div", { class: "sheet-fields" }, ...Object.values(words.fields).map((field) => h("span", {}, field))),
    isFirst && h("p", {}, words.predictFirst),
    ...exercises.map((exercise) => taskOnPaper(practice, exercise, hasSentences)),
    h("p", { class: "sheet-foot" }, h("span", {}, words.copied), h("span", {}, words.keySheet(at))),
  );
}

/** Its key, for the teacher. */
export function keySheet(
  practice: Practice,
  lesson: Dimension,
  exercises: readonly Exercise[],
  at: number,
): HTMLElement {
  const h = builder(practice.lesson.document);
  const name = strings.dimensions[lesson];
  return h(
    "article",
    { class: "sheet", "aria-label": words.keySheet(at) },
    h(
      "p",
      { class: "sheet-head" },
      h("span", {}, words.head(DIMENSIONS.indexOf(lesson) + 1, name)),
      h("span", {}, `${at}b`),
    ),
    h("h2", {}, words.keyTitle(name)),
    ...exercises.map((exercise) => keyOnPaper(practice, exercise)),
  );
}
