import { handsResult } from "../../exercises/classResults.js";
import type { Exercise } from "../../exercises/types.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { builder } from "../dom.js";
import { nameOf, texts, type Practice } from "../exercises/context.js";
import { handRows, studentsOf } from "./handFields.js";
import { resultSection } from "./result.js";

const words = classResultsStrings;

/** A class without files: an exercise, and how many hands go up for each answer. */
export function handsMode(practice: Practice): HTMLElement {
  const { lesson, set } = practice;
  const h = builder(lesson.document);
  const possible = set.exercises.filter((exercise) => handsResult(exercise, new Map(), 0) !== null);
  if (possible.length === 0) return h("p", {}, words.handsNone);
  /** By exercise, so that going to another and back loses nothing. */
  const kept = new Map<string, Map<string, number>>();
  const place = h("div", { class: "hands-place" });
  const shown = h("div", { class: "hands-result" });
  const select = h(
    "select",
    { id: "hands-exercise", onchange: draw },
    ...possible.map((exercise) =>
      h("option", { value: exercise.id }, `${nameOf(practice, exercise)}: ${exercise.title}`),
    ),
  );

  function draw(): void {
    const exercise = possible.find(({ id }) => id === select.value) ?? possible[0]!;
    const counts = kept.get(exercise.id) ?? new Map<string, number>();
    kept.set(exercise.id, counts);
    const rows = handRows(h, exercise, counts, "hands", () => {
      drawResult(exercise, counts);
    }).map(({ label, input }) => h("p", { class: "hands-row" }, h("label", { for: input.id }, label), input));
    place.replaceChildren(h("div", {}, ...texts(practice, exercise.prompt)), ...rows);
    drawResult(exercise, counts);
  }
  function drawResult(exercise: Exercise, counts: ReadonlyMap<string, number>): void {
    const result = handsResult(exercise, counts, studentsOf(exercise, counts));
    const isEmpty = result === null || counts.size === 0;
    shown.replaceChildren(...(isEmpty ? [] : [resultSection(practice, result, "hands")]));
  }
  draw();
  return h(
    "div",
    { class: "hands" },
    h("p", {}, words.handsLede),
    h("p", { class: "field" }, h("label", { for: select.id }, words.handsChoose), select),
    place,
    shown,
  );
}
