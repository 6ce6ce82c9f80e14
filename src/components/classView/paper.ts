import type { ExerciseSet } from "../../exercises/types.js";
import { workbench } from "../../strings/workbench.js";
import { type Line, numberedLines } from "../../workbench/numberedLines.js";
import type { Built } from "../../workbench/work.js";
import { type Build, builder, button } from "../dom.js";
import { togetherOf } from "../exercises/context.js";
import { keySheet, sheetsOf, studentSheet } from "../handouts/sheets.js";
import { lessonOf, type LessonData, sign } from "../lesson/data.js";

const words = workbench.set.paper;
/** A number stands at every fifth line, as in books for schools. */
const EVERY = 5;

/** All of it as it will be on paper: the reports with numbered lines, the questions, and the key on pages of its own. */
export function paperView(
  title: string,
  { parses }: Built,
  data: LessonData,
  set: ExerciseSet,
  window: Window,
): HTMLElement {
  const { document } = window;
  const h = builder(document);
  const practice = togetherOf(lessonOf(data, "timing", window, "print"), set);
  const sheets = sheetsOf(set.exercises);
  const reports = parses.map((parse) => {
    const { label } = sign(data, parse.id);
    const lines = numberedLines(parse);
    return h(
      "article",
      { class: "sheet report-sheet", "aria-label": label },
      h("p", { class: "sheet-head" }, h("span", {}, title), h("span", {}, label)),
      ...lines.map((line) => lineOnPaper(h, parse.id, line)),
    );
  });
  const tasks = sheets.map(({ lesson, predict, exercises }, i) => {
    const isFirst = predict && i + 1 < sheets.length;
    return studentSheet(practice, lesson, exercises, { at: i + 1, of: sheets.length, hasSentences: true, isFirst });
  });
  const keys = sheets.map(({ lesson, exercises }, i) => keySheet(practice, lesson, exercises, i + 1));
  const print = button(h, words.print, "primary", () => {
    window.print();
  });
  return h(
    "div",
    { class: "handouts class-paper" },
    h("div", { class: "handout-controls" }, h("p", { class: "caption" }, words.hint), h("p", {}, print)),
    h(
      "div",
      { class: "paper-scroll", tabindex: "0", role: "region", "aria-label": words.title },
      h("div", { class: "paper-preview", "data-paper": "A4" }, ...reports, ...tasks, ...keys),
    ),
  );
}

function lineOnPaper(h: Build, report_id: string, { part, number, text, begins }: Line): HTMLElement {
  const isNumbered = number === 1 || number % EVERY === 0;
  return h(
    "p",
    { class: `paper-text-line is-${part}${begins ? " begins" : ""}` },
    h("span", { class: "line-number" }, isNumbered ? String(number) : ""),
    h("span", { class: "printed", "data-printed": report_id }, text),
  );
}
