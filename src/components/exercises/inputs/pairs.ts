import { inlineText } from "../../../exercises/plain.js";
import type { Answer, ExerciseOf } from "../../../exercises/types.js";
import type { Row } from "../../../exercises/kinds/pairs.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { glyph } from "../../glyph.js";
import { sign } from "../../lesson/data.js";
import { line } from "../context.js";
import { verdictClass, verdictLine, verdictMark, type AnswerInput, type InputContext } from "./input.js";

/** With more categories than this a card gets a list to choose from instead of a button each. */
const MOST_BUTTONS = 5;

type PairsContext = InputContext<ExerciseOf<"match" | "sort">>;

/** Rows that each get a category: by a list to choose from, or by a button each where they are cards to sort. */
export function pairsInput(context: PairsContext): AnswerInput {
  const { exercise, h, given, labelledBy } = context;
  const start = given !== null && "pairs" in given ? given.pairs : {};
  const pairs = new Map(Object.entries(start));
  const choose = (row: string, category: string): void => {
    if (category === "") pairs.delete(row);
    else pairs.set(row, category);
    context.onChange();
  };
  const all = (): Answer => ({ type: exercise.type, pairs: Object.fromEntries(pairs) });
  const hasButtons = exercise.type === "sort" && exercise.categories.length <= MOST_BUTTONS;
  const rows = exercise.rows.map((row) =>
    hasButtons ? cardRow(context, row, pairs.get(row.id), choose) : selectRow(context, row, pairs.get(row.id), choose),
  );
  return {
    element: h("div", { class: `match-rows ${exercise.type}`, role: "group", "aria-labelledby": labelledBy }, ...rows),
    answer: () => (exercise.rows.every(({ id }) => pairs.has(id)) ? all() : null),
    begun: () => (pairs.size === 0 ? null : all()),
  };
}

type Choose = (row: string, category: string) => void;

function words({ h, practice, document }: PairsContext, row: Row): (Node | string)[] {
  return [
    ...(row.report_id === "" ? [] : [glyph(sign(practice.lesson.data, row.report_id), { document, size: 22 })]),
    h("span", { class: "option-text" }, ...line(practice, row.text)),
  ];
}

function selectRow(context: PairsContext, row: Row, chosen: string | undefined, choose: Choose): HTMLElement {
  const { exercise, h, id, isLocked, verdicts } = context;
  const verdict = verdicts.get(row.id);
  const options = exercise.categories.map((category) =>
    h("option", { value: category.id, selected: category.id === chosen }, inlineText(category.text)),
  );
  const select = h(
    "select",
    { id: `${id}-row-${row.id}`, disabled: isLocked },
    h("option", { value: "", selected: chosen === undefined }, exerciseStrings.card.choose),
    ...options,
  );
  select.addEventListener("change", () => {
    choose(row.id, select.value);
  });
  return h(
    "div",
    { class: verdictClass("match-row", verdict) },
    verdictMark(h, verdict),
    h("label", { class: "pair-words", for: select.id }, ...words(context, row)),
    select,
    verdictLine(h, verdict),
  );
}

function cardRow(context: PairsContext, row: Row, chosen: string | undefined, choose: Choose): HTMLElement {
  const { exercise, h, id, isLocked, verdicts, practice } = context;
  const verdict = verdicts.get(row.id);
  const buttons = exercise.categories.map((category) => {
    const input = h("input", {
      type: "radio",
      name: `${id}-row-${row.id}`,
      value: category.id,
      checked: category.id === chosen,
      disabled: isLocked,
    });
    input.addEventListener("change", () => {
      choose(row.id, category.id);
    });
    return h("label", { class: "sort-button" }, input, h("span", {}, ...line(practice, category.text)));
  });
  return h(
    "fieldset",
    { class: verdictClass("card-to-sort", verdict) },
    h("legend", { class: "pair-words" }, ...words(context, row)),
    h("div", { class: "sort-buttons" }, ...buttons),
    verdict && h("p", { class: "sort-verdict" }, verdictMark(h, verdict), verdictLine(h, verdict)),
  );
}
