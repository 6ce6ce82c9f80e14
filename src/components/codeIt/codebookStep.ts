import { codeItStrings } from "../../strings/codeIt.js";
import { builder } from "../dom.js";
import { noteBefore, noteCards } from "../lesson/notes.js";
import type { Step } from "../lesson/steps.js";
import type { Coding } from "./context.js";

const words = codeItStrings.intro;

/** The codebook is read first: each frame with its question and its words. */
export function codebookStep({ lesson, frames }: Coding): Step {
  return {
    id: "intro",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const hasNot = frames.some(({ not }) => not.length > 0);
      const head = [words.columns.frame, words.columns.question, words.columns.terms];
      if (hasNot) head.push(words.columns.not);
      const row = (...cells: string[]): HTMLElement =>
        h(
          "tr",
          {},
          ...cells.map((cell, i) =>
            i === 0 ? h("th", { scope: "row" }, cell) : h("td", { "data-column": head[i]! }, cell),
          ),
        );
      const rows = frames.map(({ label, question, terms, not }) =>
        row(label, question, terms.join(", "), ...(hasNot ? [not.join(", ")] : [])),
      );
      return h(
        "div",
        { class: "code-it" },
        noteBefore(lesson, "intro"),
        h("p", {}, words.explain),
        h("p", { class: "caption" }, words.age),
        h("h2", { class: "codebook-title" }, words.finding(frames.length)),
        h("p", { class: "caption" }, words.caption),
        h(
          "table",
          { class: "codebook" },
          h("thead", {}, h("tr", {}, ...head.map((cell) => h("th", { scope: "col" }, cell)))),
          h("tbody", {}, ...rows, row(codeItStrings.none, words.none, "", ...(hasNot ? [""] : []))),
        ),
        noteCards(lesson, "intro"),
      );
    },
  };
}
