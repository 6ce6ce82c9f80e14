import { handsResult } from "../../exercises/classResults.js";
import { cellKey } from "../../exercises/classResultsCount.js";
import { partsOf } from "../../exercises/grade.js";
import { hasTrait } from "../../exercises/kinds/index.js";
import { partText } from "../../exercises/kinds/parts.js";
import type { Exercise } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { builder } from "../dom.js";
import { texts, type Practice } from "../exercises/context.js";
import { resultSection } from "./result.js";

const words = classResultsStrings;
const MOST_HANDS = 500;

/** A class without files: an exercise, and how many hands go up for each answer. */
export function handsMode(practice: Practice, numberOf: (exercise: Exercise) => number): HTMLElement {
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
      h(
        "option",
        { value: exercise.id },
        `${words.tag(strings.dimensions[exercise.lesson], numberOf(exercise))}: ${exercise.title}`,
      ),
    ),
  );

  function draw(): void {
    const exercise = possible.find(({ id }) => id === select.value) ?? possible[0]!;
    const counts = kept.get(exercise.id) ?? new Map<string, number>();
    kept.set(exercise.id, counts);
    const rows = fieldsOf(exercise).map(({ key, label }, i) => {
      const input = h("input", {
        id: `hands-${i}`,
        type: "number",
        min: 0,
        max: MOST_HANDS,
        step: 1,
        inputmode: "numeric",
        value: counts.get(key) ?? "",
        "aria-label": words.handsCount(label),
        oninput: () => {
          const n = Math.round(Number(input.value));
          if (Number.isFinite(n) && n > 0) counts.set(key, Math.min(MOST_HANDS, n));
          else counts.delete(key);
          drawResult(exercise, counts);
        },
      });
      return h("p", { class: "hands-row" }, h("label", { for: input.id }, label), input);
    });
    place.replaceChildren(h("div", {}, ...texts(practice, exercise.prompt)), ...rows);
    drawResult(exercise, counts);
  }
  function drawResult(exercise: Exercise, counts: ReadonlyMap<string, number>): void {
    const result = handsResult(exercise, counts, studentsOf(exercise, counts));
    const isEmpty = result === null || counts.size === 0;
    shown.replaceChildren(...(isEmpty ? [] : [resultSection(practice, result, numberOf(exercise), "hands")]));
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

/** A field for each part, or for each cell of a table. */
function fieldsOf(exercise: Exercise): { key: string; label: string }[] {
  const parts = partsOf(exercise).map((part) => ({ key: part.id, label: partText(part) }));
  if (!("categories" in exercise)) return parts;
  return parts.flatMap(({ key, label }) =>
    exercise.categories.map((category) => ({
      key: cellKey(key, category.id),
      label: `${label}: ${partText(category)}`,
    })),
  );
}

/** Nobody is asked for the number of students: it is all hands, or the most that went up for one part. */
function studentsOf(exercise: Exercise, counts: ReadonlyMap<string, number>): number {
  const sum = (values: number[]): number => values.reduce((total, n) => total + n, 0);
  if (hasTrait(exercise, "one")) return sum([...counts.values()]);
  if (!("categories" in exercise)) return Math.max(0, ...counts.values());
  const perRow = exercise.rows.map((row) =>
    sum(exercise.categories.map((category) => counts.get(cellKey(row.id, category.id)) ?? 0)),
  );
  return Math.max(0, ...perRow);
}
