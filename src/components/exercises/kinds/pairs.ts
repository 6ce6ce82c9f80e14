import { inlineText } from "../../../exercises/plain.js";
import type { AnswerOf } from "../../../exercises/kinds/index.js";
import type { Row } from "../../../exercises/kinds/pairs.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import type { Child } from "../../dom.js";
import { inOrder, line, reportGlyph } from "../context.js";
import type { AnswerInput, InputContext, PageKind, Paper } from "./kind.js";
import { sentence, ticks } from "./paper.js";
import { partVerdict, verdictClass, verdictLine, verdictMark, verdictsBy } from "./verdict.js";

type PairsType = "match" | "sort";
type PairsContext = InputContext<PairsType>;

/** Rows that each get a category: by a list to choose from, or by a button each where they are cards to sort. */
export const pairs: PageKind<PairsType> = {
  input: pairsInput,
  room: (paper, exercise) =>
    inOrder(paper.practice, exercise, exercise.rows).map((row) =>
      paper.h(
        "div",
        { class: "paper-row" },
        rowOnPaper(paper, row),
        ticks(
          paper,
          "div",
          inOrder(paper.practice, exercise, exercise.categories).map(({ text }) => text),
        ),
      ),
    ),
  verdicts: ({ categories, key }, progress) =>
    verdictsBy(progress, (part, isOver) => {
      const accepted = categories.filter(({ id }) => key.accepted[part.id]?.includes(id));
      const supported = accepted.map(({ text }) => inlineText(text)).join(" / ");
      return partVerdict(part, isOver, isOver ? exerciseStrings.said.answerIs(supported) : "");
    }),
};

/** A row that stands for a report is that report's sentence, where sentences are printed. */
function rowOnPaper(paper: Paper, { text, report_id, feedback }: Row): HTMLElement {
  const { practice, h, hasSentences } = paper;
  const passage = feedback.evidence.find((one) => one.kind === "words" && one.report_id === report_id);
  if (hasSentences && report_id !== "" && passage?.kind === "words") return sentence(paper, passage);
  const sign = reportGlyph(practice, report_id, 26);
  return h("div", { class: "paper-sentence" }, sign, h("p", {}, ...line(practice, text)));
}

/** With more categories than this a card gets a list to choose from instead of a button each. */
const MOST_BUTTONS = 5;

function pairsInput(context: PairsContext): AnswerInput<PairsType> {
  const { exercise, h, given, labelledBy, practice } = context;
  const pairs = new Map(Object.entries(given?.pairs ?? {}));
  const choose = (row: string, category: string): void => {
    if (category === "") pairs.delete(row);
    else pairs.set(row, category);
    context.onChange();
  };
  const all = (): AnswerOf<PairsType> => ({ type: exercise.type, pairs: Object.fromEntries(pairs) });
  const hasButtons = exercise.type === "sort" && exercise.categories.length <= MOST_BUTTONS;
  const rows = inOrder(practice, exercise, exercise.rows).map((row) =>
    hasButtons ? cardRow(context, row, pairs.get(row.id), choose) : selectRow(context, row, pairs.get(row.id), choose),
  );
  return {
    element: h("div", { class: `match-rows ${exercise.type}`, role: "group", "aria-labelledby": labelledBy }, ...rows),
    answer: () => (exercise.rows.every(({ id }) => pairs.has(id)) ? all() : null),
    begun: () => (pairs.size === 0 ? null : all()),
  };
}

type Choose = (row: string, category: string) => void;

function words({ h, practice }: PairsContext, { report_id, text }: Row): Child[] {
  return [reportGlyph(practice, report_id, 22), h("span", { class: "option-text" }, ...line(practice, text))];
}

function selectRow(context: PairsContext, row: Row, chosen: string | undefined, choose: Choose): HTMLElement {
  const { exercise, h, id, isLocked, verdicts, practice } = context;
  const verdict = verdicts.get(row.id);
  const options = inOrder(practice, exercise, exercise.categories).map((category) =>
    h("option", { value: category.id, selected: category.id === chosen }, inlineText(category.text)),
  );
  const select = h(
    "select",
    {
      id: `${id}-row-${row.id}`,
      disabled: isLocked,
      onchange: () => {
        choose(row.id, select.value);
      },
    },
    h("option", { value: "", selected: chosen === undefined }, exerciseStrings.card.choose),
    ...options,
  );
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
  const buttons = inOrder(practice, exercise, exercise.categories).map((category) => {
    const input = h("input", {
      type: "radio",
      name: `${id}-row-${row.id}`,
      value: category.id,
      checked: category.id === chosen,
      disabled: isLocked,
      onchange: () => {
        choose(row.id, category.id);
      },
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
