import { partsOf } from "../../exercises/grade.js";
import type { Bar, Distribution } from "../../exercises/classResultsCount.js";
import type { ExerciseResult } from "../../exercises/classResults.js";
import type { Block } from "../../prose/types.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { builder, type Build, type Child, button } from "../dom.js";
import { lessonFor, nameOf, reportGlyph, texts, type Practice } from "../exercises/context.js";
import { countSentences, evidenceList } from "../exercises/evidence.js";
import { lessonIcon } from "../icons.js";
import { findsTable } from "./finds.js";
import { numbersChart } from "./numbers.js";

const words = classResultsStrings;

/** From this disagreement on a class is split. */
const SPLIT = 0.7;

/**
 * One exercise as the class answered it: the distribution, what students may be thinking, and what to ask.
 * @param basis where the counts come from
 */
export function resultSection(
  practice: Practice,
  result: ExerciseResult,
  basis: "files" | "hands" = "files",
): HTMLElement {
  const { document } = practice.lesson;
  const { exercise, distribution, students } = result;
  const h = builder(document);
  return h(
    "section",
    { class: "class-result", id: `result-${exercise.id}`, tabindex: "-1" },
    h(
      "p",
      { class: "class-result-head" },
      h(
        "span",
        { class: `tag tint-${exercise.lesson}` },
        lessonIcon(exercise.lesson, { document }),
        nameOf(practice, exercise),
      ),
      h("span", {}, basisText(result, basis)),
    ),
    h("h2", {}, exercise.title),
    h("div", { class: "class-prompt" }, ...texts(practice, exercise.prompt)),
    resultChart(practice, result),
    result.finds.length > 0 && findsTable(h, result.finds),
    ...notes(h, result),
    h("div", { class: "class-cards" }, ...thinking(practice, distribution, students), ask(practice, result)),
    fullScreen(practice, result),
    ...written(h, result),
  );
}

function basisText({ exercise, students }: ExerciseResult, basis: "files" | "hands"): string {
  if (basis === "hands") return words.basis.hands(students);
  if (exercise.predict) return words.basis.prediction(students);
  return exercise.key.basis === "none" ? words.basis.own(students) : words.basis.first(students);
}

function notes(h: Build, { exercise, rightFirst, rightLast, students, hints, kappa }: ExerciseResult): HTMLElement[] {
  const lines = [
    rightFirst === null ? "" : words.right(rightFirst, rightLast, students),
    hints > 0 ? words.hints(hints) : "",
    kappa === null ? "" : words.kappa(kappa.toFixed(2)),
    exercise.key.basis === "typed" ? words.typed : "",
  ].filter((line) => line !== "");
  return lines.length === 0 ? [] : [h("p", { class: "caption" }, lines.join(" "))];
}

/** How many answered what, drawn: a bar, a row or a dot an answer. Null for free text. */
export function resultChart(practice: Practice, { exercise, distribution, students }: ExerciseResult): Child {
  const h = builder(practice.lesson.document);
  switch (distribution.kind) {
    case "bars":
      return bars(
        practice,
        h,
        shortened(distribution.bars),
        partsOf(exercise).some(({ text }) => typeof text === "string"),
        students,
      );
    case "table":
      return table(practice, h, distribution, exercise.title);
    case "numbers":
      return "scale" in exercise && numbersChart(practice.lesson.document, exercise, distribution.values);
    case "texts":
      return null;
  }
}

/** So many answers get a line each; the rest share one. */
const MOST_BARS = 10;

function shortened(list: readonly Bar[]): readonly Bar[] {
  if (list.length <= MOST_BARS) return list;
  const rest = list.slice(MOST_BARS - 1);
  const count = rest.reduce((sum, bar) => sum + bar.count, 0);
  // The right answer keeps its line, however rare it was.
  const right = rest.filter(({ isRight }) => isRight === true);
  const others = { id: "", label: words.otherAnswers(rest.length - right.length), report_id: "", misconception: [] };
  const counted = count - right.reduce((sum, bar) => sum + bar.count, 0);
  return [...list.slice(0, MOST_BARS - 1), ...right, { ...others, isRight: false, count: counted }];
}

/** More students than this are drawn as a number alone. */
const MOST_SQUARES = 120;

/** A row an answer; one square a student. */
function bars(practice: Practice, h: Build, list: readonly Bar[], isPrinted: boolean, all: number): HTMLElement {
  const rows = list.map(({ label, count, isRight, report_id }) => {
    const name = isPrinted ? h("q", { class: "printed", "data-printed": report_id }, label) : label;
    return h(
      "tr",
      { class: isRight === true ? "is-right" : null },
      h(
        "th",
        { scope: "row" },
        isRight === true && h("span", { class: "tick", role: "img", "aria-label": words.isRight }, "✓ "),
        !isPrinted && reportGlyph(practice, report_id, 20),
        name,
      ),
      h(
        "td",
        {},
        h("span", { class: "squares", "aria-hidden": "true" }, ...squares(h, count, isRight !== false)),
        " ",
        h("b", {}, String(count)),
        h("span", { class: "visually-hidden" }, ` ${words.of(all)}`),
      ),
    );
  });
  return h(
    "table",
    { class: "class-bars" },
    h(
      "thead",
      { class: "visually-hidden" },
      h("tr", {}, h("th", { scope: "col" }, words.columns.answer), h("th", { scope: "col" }, words.columns.students)),
    ),
    h("tbody", {}, ...rows),
  );
}

function squares(h: Build, count: number, isSolid: boolean): HTMLElement[] {
  if (count > MOST_SQUARES) return [];
  return Array.from({ length: count }, () => h("span", { class: isSolid ? "square" : "square is-open" }));
}

/** Rows that were put into categories: a bar and a count a cell; what the sentences support stands at the end. */
function table(
  practice: Practice,
  h: Build,
  { rows, categories }: Extract<Distribution, { kind: "table" }>,
  title: string,
): HTMLElement {
  const body = rows.map(({ label, report_id, counts, accepted, undecided }) => {
    const all = counts.reduce((sum, n) => sum + n, 0);
    const cells = counts.map((count, i) =>
      h(
        "td",
        { class: accepted[i] === true ? "is-right" : null },
        h("span", { class: "share", "aria-hidden": "true" }, h("span", { style: `width: ${share(count, all)}%` })),
        h("b", {}, String(count)),
        accepted[i] === true && h("span", { class: "visually-hidden" }, ` ${words.isRight}`),
      ),
    );
    const ours = undecided
      ? words.undecided
      : categories
          .filter((_, i) => accepted[i] === true)
          .map((one) => one.label)
          .join(" / ");
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, reportGlyph(practice, report_id, 20), label),
      ...cells,
      h("td", { class: "ours" }, ours),
    );
  });
  const head = [words.columns.row, ...categories.map(({ label }) => label), words.columns.ours];
  return h(
    "div",
    { class: "class-table-scroll", tabindex: "0", role: "group", "aria-label": title },
    h(
      "table",
      { class: "class-table" },
      h("thead", {}, h("tr", {}, ...head.map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, ...body),
    ),
  );
}

function share(count: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * count) / all);
}

/** What those may be thinking who chose something that is not supported; the most frequent first, at most two. */
function thinking(practice: Practice, distribution: Distribution, students: number): HTMLElement[] {
  const h = builder(practice.lesson.document);
  if (distribution.kind === "table" && distribution.rows.some(({ undecided }) => undecided)) {
    return [card(h, words.split, [h("p", {}, words.undecidedText)])];
  }
  if (distribution.kind !== "bars") return [];
  const known = distribution.bars.filter(
    (bar) => bar.isRight === false && bar.count > 0 && bar.misconception.length > 0,
  );
  const most = [...known].sort((a, b) => b.count - a.count).slice(0, 2);
  if (most.length > 0) {
    return most.map(({ count, misconception, label }) =>
      card(h, words.thinking(count), [h("p", { class: "caption" }, label), ...asTexts(practice, misconception)]),
    );
  }
  const isSplit = distribution.of === "one" && students > 1 && splitOf(distribution.bars, students) >= SPLIT;
  return isSplit ? [card(h, words.split, [h("p", {}, words.splitText)])] : [];
}

function splitOf(list: readonly Bar[], students: number): number {
  const most = Math.max(0, ...list.map(({ count }) => count));
  return 1 - most / students + 0.2;
}

function ask(practice: Practice, { exercise }: ExerciseResult): HTMLElement {
  const h = builder(practice.lesson.document);
  const asked = exercise.ask.length > 0 ? asTexts(practice, exercise.ask) : [h("p", {}, words.noAsk)];
  return card(h, words.ask, asked);
}

function asTexts(practice: Practice, blocks: readonly Block[]): HTMLElement[] {
  return texts(practice, blocks, 4);
}

function card(h: Build, title: string, content: Child[]): HTMLElement {
  return h("div", { class: "class-card" }, h("h3", {}, title), ...content);
}

/** The deciding sentences, large enough for the wall. */
function fullScreen(practice: Practice, { exercise }: ExerciseResult): Child {
  const h = builder(practice.lesson.document);
  const list = evidenceList(lessonFor(practice, exercise), exercise.key.evidence);
  if (list === null || countSentences(exercise.key.evidence) === 0) return null;
  const close = button(h, words.close, "secondary", () => {
    dialog.close();
  });
  const dialog = h(
    "dialog",
    { class: "class-dialog", "aria-label": exercise.title },
    h("p", {}, close),
    h("h3", {}, exercise.title),
    list,
  );
  const open = button(h, words.showSentences, "link class-full", () => {
    dialog.showModal();
  });
  return h("p", { class: "class-full-place" }, open, dialog);
}

function written(h: Build, { reasons, texts: answers }: ExerciseResult): HTMLElement[] {
  const list = (title: string, items: HTMLElement[]): HTMLElement =>
    h("details", { class: "class-written" }, h("summary", {}, `${title} (${items.length})`), h("ul", {}, ...items));
  const made: HTMLElement[] = [];
  if (reasons.length > 0) {
    const items = reasons.map(({ student, answer, reason }) =>
      h("li", {}, h("b", {}, `${student}, ${answer}: `), reason),
    );
    made.push(list(words.reasons, items));
  }
  if (answers.length > 0) {
    made.push(
      list(
        words.texts,
        answers.map(({ student, text }) => h("li", {}, h("b", {}, `${student}: `), text)),
      ),
    );
  }
  return made;
}
