import type { Claim, Correction } from "../../coding/types.js";
import { workbench as words } from "../../strings/workbench.js";
import { strings } from "../../strings/index.js";
import { doubtsOf, type Doubt, type DoubtChoice } from "../../workbench/doubts.js";
import { correct } from "../../workbench/work.js";
import { builder, type Build, button } from "../dom.js";
import { lessonIcon } from "../icons.js";
import { namesOf } from "../claims/model.js";
import { valueInWords, type Names } from "../../values/words/told.js";
import { place, printed } from "../lesson/evidence.js";
import type { Bench } from "./state.js";

interface DecisionOptions {
  document: Document;
  /** Shows words in the text. */
  onShow: (claim: Claim) => void;
}

/** What needs a person, then what was found, of one report. Every decision is a correction that can be taken back. */
export function decisions(bench: Bench, report_id: string, { document, onShow }: DecisionOptions): HTMLElement {
  const h = builder(document);
  const { built, work } = bench;
  const names = namesOf(built.codebook);
  const labels = new Map(
    [...built.codebook.items, ...built.codebook.wordings, ...built.codebook.frames].map(({ id, label }) => [id, label]),
  );
  const doubts = doubtsOf(built, words.reason).filter((doubt) => doubt.report_id === report_id);
  const claims = built.tables.claims.filter((claim) => claim.report_id === report_id);
  const corrections = work.corrections.filter(({ report }) => report === report_id);
  return h(
    "div",
    { class: "decisions" },
    h("h2", {}, words.needs, " ", h("span", { class: "caption" }, String(doubts.length))),
    doubts.length === 0 && corrections.length === 0 && h("p", { class: "caption" }, words.needsNothing),
    ...doubts.map((doubt) => doubtCard(doubt)),
    corrections.length > 0 && h("ul", { class: "decided" }, ...corrections.map(decided)),
    h("h2", {}, words.found, " ", h("span", { class: "caption" }, words.accepted(claims.length))),
    claims.length === 0
      ? h("p", { class: "caption" }, words.foundNothing)
      : h("ul", { class: "found" }, ...claims.map(foundRow)),
  );

  /** The work may have changed since this was drawn: a field that loses the focus to a choice is stored first. */
  function decide(...made: Correction[]): void {
    bench.change({ ...bench.work, corrections: [...bench.work.corrections, ...made] });
  }

  function doubtCard(doubt: Doubt): HTMLElement {
    const first = doubt.claims[0]!;
    const choices = doubt.choices.map((choice, i) => {
      const input = h("input", { type: "radio", name: doubt.id, checked: i === 0 });
      input.addEventListener("change", () => {
        decide(...choice.corrections);
      });
      return h("label", { class: "choice" }, input, choiceInWords(doubt, choice, i, names));
    });
    return h(
      "fieldset",
      { class: "doubt" },
      h("legend", {}, lessonIcon(first.dimension, { document }), ` ${labels.get(doubt.item) ?? doubt.item}`),
      h("p", { class: "caption" }, `${words.kinds[doubt.kind]}, ${place(first)}`),
      h("p", {}, longest(h, doubt)),
      h("p", { class: "caption" }, words.doubts[doubt.kind]),
      ...choices,
      showButton(first),
    );
  }

  function decided(correction: Correction): HTMLElement {
    const undo = button(h, words.undo, "link", () => {
      bench.change({ ...bench.work, corrections: bench.work.corrections.filter((one) => one !== correction) });
    });
    const what = labels.get(correction.item) ?? correction.item;
    return h(
      "li",
      {},
      `${what}: `,
      // A confirmed silence has no words to show.
      correction.evidence === ""
        ? correction.reason
        : h("q", { class: "printed", "data-printed": report_id }, correction.evidence),
      " ",
      undo,
    );
  }

  function foundRow(claim: Claim): HTMLElement {
    const box = h("input", { type: "checkbox", checked: true, "aria-label": labels.get(claim.item) ?? claim.item });
    box.addEventListener("change", () => {
      decide(correct(claim, words.reason));
    });
    return h(
      "li",
      { "data-claim": claim.claim_id },
      box,
      lessonIcon(claim.dimension, { document }),
      h("span", { class: "found-label" }, labels.get(claim.item) ?? claim.item),
      h("span", {}, printed(h, claim)),
      showButton(claim),
    );
  }

  function showButton(claim: Claim): HTMLElement {
    const button = h(
      "button",
      { type: "button", class: "link", "aria-label": `${words.show}: ${place(claim)}` },
      place(claim),
    );
    button.addEventListener("click", () => {
      onShow(claim);
    });
    return button;
  }
}

/** The longest of the words that the readings rest on: they hold the others. */
function longest(h: Build, { claims }: Doubt): HTMLElement {
  return printed(h, [...claims].sort((a, b) => b.text.length - a.text.length)[0]!);
}

function choiceInWords({ kind, claims }: Doubt, { keep, speaker }: DoubtChoice, i: number, names: Names): string {
  if (kind === "readings") {
    const claim = keep[0]!;
    return i === 0
      ? words.keepAll(claims.length)
      : `${valueInWords(claim, names)} (${strings.claims.readings[claim.reading || "likeliest"]}). ${claim.note}`;
  }
  if (kind === "unclosed") return i === 0 ? words.keepWords : words.dropWords;
  return speaker === "" ? words.leaveOpen : names.speaker(speaker);
}
