import type { WordsEvidence } from "../../../exercises/types.js";
import type { Inline } from "../../../prose/types.js";
import type { Build } from "../../dom.js";
import { line, reportGlyph } from "../context.js";
import type { Paper } from "./kind.js";

/** What several kinds print: boxes to tick, lines to write on, sentences with their report's sign. */

function box(h: Build, name = "box"): HTMLElement {
  return h("span", { class: name, "aria-hidden": "true" });
}

/** A box beside each option. */
export function boxes({ practice, h }: Paper, options: readonly { text: readonly Inline[] }[], name = "box") {
  const items = options.map(({ text }) => h("li", {}, box(h, name), h("span", {}, ...line(practice, text))));
  return h("ul", { class: "paper-options" }, ...items);
}

/** A row of words, each behind a box. */
export function ticks({ practice, h }: Paper, name: "div" | "p", words: readonly (readonly Inline[])[]): HTMLElement {
  const all = words.map((text) =>
    h("span", { class: "tick-box" }, box(h), " ", h("span", {}, ...line(practice, text))),
  );
  return h(name, { class: "paper-ticks" }, ...all);
}

/** Lines to write on. */
export function lines({ h }: Paper, n: number): HTMLElement {
  const spans = Array.from({ length: Math.min(30, Math.max(1, n)) }, () => h("span", {}));
  return h("div", { class: "writing-lines" }, ...spans);
}

/** The whole sentence in which words stand. */
export function sentence({ h, practice }: Paper, { report_id, context }: WordsEvidence): HTMLElement {
  return h(
    "div",
    { class: "paper-sentence" },
    reportGlyph(practice, report_id, 26),
    h("p", { class: "printed", "data-printed": report_id }, context.text),
  );
}
