import type { Distribution } from "../../exercises/classResultsCount.js";
import type { NumberExercise } from "../../exercises/kinds/number.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { builder } from "../dom.js";
import { lineOf } from "../exercises/kinds/number.js";
import { at, axis } from "../timing/axis.js";

const words = classResultsStrings;
type Values = Extract<Distribution, { kind: "numbers" }>["values"];

/** A column has so many dots at most; beyond, its number says how many. */
const MOST_DOTS = 14;

/** Answers on a line: a column of dots a value, one dot a student, and the same as a table. */
export function numbersChart(document: Document, exercise: NumberExercise, values: Values): HTMLElement {
  const h = builder(document);
  const scale = lineOf(exercise);
  const columns = values.map(({ value, count, label }) =>
    h(
      "span",
      { class: "on-line dot-column", style: at(scale.at(value)) },
      h("span", { class: "dot-label" }, words.number(label, count)),
      ...Array.from({ length: Math.min(count, MOST_DOTS) }, () => h("span", { class: "class-dot" })),
    ),
  );
  const rows = values.map(({ label, count, isRight }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, label, isRight === true && ` (${words.isRight})`),
      h("td", {}, String(count)),
    ),
  );
  return h(
    "div",
    { class: "class-numbers" },
    h("div", { class: "class-axis", "aria-hidden": "true" }, axis(document, scale, ...columns)),
    h("p", { class: "caption" }, words.scale),
    h(
      "details",
      { class: "chart-table" },
      h("summary", {}, words.asTable),
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, words.columns.answer),
            h("th", { scope: "col" }, words.columns.students),
          ),
        ),
        h("tbody", {}, ...rows),
      ),
    ),
  );
}
