import { overlaps } from "../../coding/terms.js";
import { inlineText } from "../../exercises/plain.js";
import type { Evidence, Exercise, WordsEvidence } from "../../exercises/types.js";
import type { MarkExercise } from "../../exercises/kinds/mark.js";
import type { NumberExercise } from "../../exercises/kinds/number.js";
import type { Inline } from "../../prose/types.js";
import { teachStrings } from "../../strings/teach.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, svg, type Build, type Child } from "../dom.js";
import { line, texts, type Practice } from "../exercises/context.js";
import { sentencesBefore } from "../exercises/evidence.js";
import { lineOf } from "../exercises/inputs/number.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { place } from "../lesson/evidence.js";

const words = teachStrings.handout;

export interface TaskOptions {
  /** Its number on the sheet. */
  at: number;
  /** Whether the sentences that the question is about are printed with it. */
  hasSentences: boolean;
}

/** An exercise on paper: what is asked, and room to answer. Nothing of its key, its hint or its feedback. */
export function taskOnPaper(practice: Practice, exercise: Exercise, { at, hasSentences }: TaskOptions): HTMLElement {
  const h = builder(practice.lesson.document);
  return h(
    "section",
    { class: "task" },
    h(
      "h3",
      {},
      words.task(at, exercise.title),
      exercise.minutes !== null &&
        h("span", { class: "task-minutes" }, ` ${teachStrings.choose.minutes(exercise.minutes)}`),
    ),
    ...texts(practice, exercise.prompt),
    words.do[exercise.type] !== "" && h("p", { class: "task-do" }, words.do[exercise.type]),
    ...(hasSentences && !("rows" in exercise) ? sentences(practice, sentencesBefore(exercise)) : []),
    ...room(practice, exercise, hasSentences),
  );
}

/** With more sentences than this a class reads the reports themselves. */
const MOST_SENTENCES = 7;

/** Each sentence once, with its report's sign. */
function sentences(practice: Practice, evidence: readonly Evidence[]): HTMLElement[] {
  const rows = evidence.filter((row) => row.kind === "words");
  const isFirst = (row: WordsEvidence, i: number): boolean =>
    rows.findIndex((other) => other.report_id === row.report_id && overlaps(other.context, row.context)) === i;
  const own = rows.filter(isFirst);
  if (own.length > MOST_SENTENCES) return [builder(practice.lesson.document)("p", {}, words.lookUp)];
  return own.map((row) => sentence(practice, row));
}

function sentence({ lesson }: Practice, row: WordsEvidence, ...beside: Child[]): HTMLElement {
  const h = builder(lesson.document);
  return h(
    "div",
    { class: "paper-sentence" },
    glyph(sign(lesson.data, row.report_id), { document: lesson.document, size: 26, filled: true }),
    h("p", { class: "printed", "data-printed": row.report_id }, row.context.text),
    ...beside,
  );
}

function room(practice: Practice, exercise: Exercise, hasSentences: boolean): Child[] {
  const { document } = practice.lesson;
  const h = builder(document);
  switch (exercise.type) {
    case "choice":
    case "multiple":
      return [
        h(
          "ul",
          { class: "paper-options" },
          ...exercise.options.map(({ text }) => h("li", {}, box(h), h("span", {}, ...line(practice, text)))),
        ),
      ];
    case "order": {
      const [first, last] = exercise.poles.map(inlineText);
      return [
        first !== "" && last !== "" && h("p", {}, words.orderEnds(first ?? "", last ?? "")),
        h(
          "ul",
          { class: "paper-options" },
          ...exercise.items.map(({ text }) =>
            h("li", {}, box(h, "box is-wide"), h("span", {}, ...line(practice, text))),
          ),
        ),
      ];
    }
    case "match":
    case "sort":
      return exercise.rows.map((row) => {
        const boxes = exercise.categories.map(({ text }) => tick(practice, h, text));
        const own = row.feedback.evidence.find((one) => one.kind === "words" && one.report_id === row.report_id);
        const isShown = hasSentences && row.report_id !== "" && own?.kind === "words";
        return h(
          "div",
          { class: "paper-row" },
          isShown ? sentence(practice, own) : rowWords(practice, h, row.text, row.report_id),
          h("div", { class: "paper-ticks" }, ...boxes),
        );
      });
    case "number":
      return [numberLineOnPaper(document, exercise)];
    case "mark":
      return passage(practice, exercise);
    case "short":
      return lines(h, exercise.lines);
    case "repair":
      return [sentence(practice, exercise.damaged), ...lines(h, 1), confidence(practice, h)];
    case "headline":
    case "report": {
      const report = practice.lesson.data.reports[0];
      const example = report === undefined ? place({ paragraph: 2 }) : `${report.letter} ${place({ paragraph: 2 })}`;
      const cite = words.cite(exercise.citations.min, example);
      return [
        h("p", {}, words.words(exercise.words.min, exercise.words.max), cite !== "" && ` ${cite}`),
        ...lines(h, exercise.lines),
      ];
    }
  }
}

function box(h: Build, name = "box"): HTMLElement {
  return h("span", { class: name, "aria-hidden": "true" });
}

function tick(practice: Practice, h: Build, text: readonly Inline[]): HTMLElement {
  return h("span", { class: "tick-box" }, box(h), " ", h("span", {}, ...line(practice, text)));
}

function rowWords(practice: Practice, h: Build, text: readonly Inline[], report_id: string): HTMLElement {
  const { lesson } = practice;
  const report = report_id !== "" && glyph(sign(lesson.data, report_id), { document: lesson.document, size: 26 });
  return h("div", { class: "paper-sentence" }, report, h("p", {}, ...line(practice, text)));
}

/** Lines to write on. */
function lines(h: Build, n: number): HTMLElement[] {
  return [
    h("div", { class: "writing-lines" }, ...Array.from({ length: Math.min(30, Math.max(1, n)) }, () => h("span", {}))),
  ];
}

function confidence(practice: Practice, h: Build): HTMLElement {
  const { sure } = exerciseStrings.writing;
  return h("p", { class: "paper-ticks" }, ...([1, 2, 3] as const).map((n) => tick(practice, h, [sure[n]])));
}

function passage(practice: Practice, exercise: MarkExercise): HTMLElement[] {
  const { lesson } = practice;
  const h = builder(lesson.document);
  return exercise.passage.map(({ text }, i) =>
    h(
      "div",
      { class: "paper-sentence" },
      i === 0
        ? glyph(sign(lesson.data, exercise.report_id), { document: lesson.document, size: 26 })
        : h("span", { class: "no-sign" }),
      h("p", { class: "printed", "data-printed": exercise.report_id }, text),
    ),
  );
}

const WIDTH = 640;

/** An empty number line to put a cross on. */
function numberLineOnPaper(document: Document, exercise: NumberExercise): SVGElement {
  const scale = lineOf(exercise);
  const ticks = scale.ticks.flatMap(({ at, label }) => {
    const x = 20 + at * (WIDTH - 40);
    const mark = svg(document, "path", { d: `M${x},40v${label === "" ? 6 : 10}`, class: "stroke" });
    return [mark, label !== "" && svg(document, "text", { x, y: 68, "text-anchor": "middle" }, label)];
  });
  return svg(
    document,
    "svg",
    {
      class: "paper-line",
      viewBox: `0 0 ${WIDTH} 76`,
      width: WIDTH,
      height: 76,
      role: "img",
      "aria-label": words.do.number,
    },
    svg(document, "path", { d: `M20,40H${WIDTH - 20}`, class: "stroke" }),
    ...ticks,
  );
}
