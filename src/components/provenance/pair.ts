import type { PassageSide, SharedPassage } from "../../coding/sharedPassages/index.js";
import { provenanceStrings } from "../../strings/provenance.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { printed } from "../lesson/evidence.js";
import { agencyClaims, evidenceOf, isLinked, letter, type Pair } from "./model.js";
import { heading, whereLink } from "./parts.js";

const words = provenanceStrings.witnesses;
const KEY = "pair";

/** Where two reports stand side by side. */
export interface PairPlace {
  element: HTMLElement;
  open: (pair: Pair, opener: HTMLElement) => void;
  /** Marks a button as pressed while its pair is open. */
  watch: (pair: Pair, button: HTMLElement) => void;
}

/**
 * The place below the matrix. The address keeps which pair is open; without one it is the pair that shares most wording,
 * so that the figure says something before anybody chooses.
 */
export function pairPlace(lesson: Lesson, pairs: readonly Pair[]): PairPlace {
  const { h, state } = lesson;
  const element = h("section", { class: "pair-place", "aria-live": "polite" });
  const buttons = new Map<string, HTMLElement>();
  let shown = "";

  function show(pair: Pair): void {
    shown = keyOf(pair);
    element.replaceChildren(...sideBySide(lesson, pair));
    for (const [key, button] of buttons) button.setAttribute("aria-pressed", String(key === shown));
  }
  const asked = state.get(KEY);
  const first = pairs.find((pair) => keyOf(pair) === asked) ?? strongest(pairs);
  if (first !== undefined) show(first);
  return {
    element,
    open(pair) {
      state.set(KEY, keyOf(pair));
      show(pair);
    },
    watch(pair, button) {
      buttons.set(keyOf(pair), button);
      button.setAttribute("aria-pressed", String(keyOf(pair) === shown));
    },
  };
}

function keyOf({ one, other }: Pair): string {
  return `${one},${other}`;
}

function strongest(pairs: readonly Pair[]): Pair | undefined {
  const alike = ({ wording }: Pair): number => wording.reduce((sum, { matched }) => sum + matched, 0);
  const shown = pairs.filter((pair) => isLinked(pair) || pair.quotations.length > 0);
  return [...shown].sort((a, b) => alike(b) - alike(a))[0];
}

function sideBySide(lesson: Lesson, pair: Pair): HTMLElement[] {
  const { h } = lesson;
  const { one, other, wording, quotations, agencies } = pair;
  const names = [letter(lesson, one), letter(lesson, other)] as const;
  const verdict = words.verdict(...names, wording.length, quotations.length, agencies);
  return [
    h("h4", { class: "pair-title" }, words.pair(...names)),
    h("p", { class: "pair-verdict" }, verdict),
    h("div", { class: "sides sides-head" }, heading(lesson, one, "h4"), heading(lesson, other, "h4")),
    ...[...longestFirst(wording), ...longestFirst(quotations)].map((passage) => passageRow(lesson, pair, passage)),
    ...agencies.map((agency) => agencyRow(lesson, pair, agency)),
  ];
}

function longestFirst(passages: readonly SharedPassage[]): SharedPassage[] {
  return [...passages].sort((a, b) => b.matched - a.matched);
}

function passageRow(lesson: Lesson, pair: Pair, passage: SharedPassage): HTMLElement {
  const { h } = lesson;
  const sides = passage.a.report_id === pair.one ? [passage.a, passage.b] : [passage.b, passage.a];
  const differing = Math.max(...sides.map(({ words: all }) => all - passage.matched));
  const isQuotedOnce = passage.kind === "wording" && (isQuoted(passage.a) || isQuoted(passage.b));
  return h(
    "div",
    { class: `passage passage-${passage.kind}` },
    h(
      "p",
      { class: "caption" },
      words.passage[passage.kind](passage.matched, differing),
      isQuotedOnce && `. ${words.passage.oneQuotes}`,
    ),
    h("div", { class: "sides" }, ...sides.map((side) => sideOf(lesson, side))),
  );
}

/** More than half of a side stands between quotation marks. */
function isQuoted({ quoted: inside, words: all }: PassageSide): boolean {
  return inside * 2 > all;
}

/** A stretch with the words marked that the other report has not. */
function sideOf(lesson: Lesson, side: PassageSide): HTMLElement {
  const { h } = lesson;
  const pieces: Child[] = [];
  let at = side.start;
  const cut = (from: number, to: number): string => side.text.slice(from - side.start, to - side.start);
  for (const { start, end } of side.differing) {
    const marks = { "data-begins": words.differs.begins, "data-ends": words.differs.ends };
    pieces.push(cut(at, start), h("mark", marks, cut(start, end)));
    at = end;
  }
  pieces.push(cut(at, side.end));
  const { part, paragraph, sentence } = evidenceOf(side, lesson);
  return h(
    "p",
    {},
    h("span", { class: "printed", "data-printed": side.report_id }, ...pieces),
    " ",
    whereLink({ ...side, part: part ?? "body", paragraph, sentence }, lesson),
  );
}

function agencyRow(lesson: Lesson, { one, other }: Pair, agency: string): HTMLElement {
  const { h } = lesson;
  const side = (report: string): HTMLElement => {
    const claims = agencyClaims(lesson).filter(({ report_id, value }) => report_id === report && value === agency);
    return h("p", {}, ...claims.flatMap((claim) => [printed(h, claim), " ", whereLink(claim, lesson), " "]));
  };
  return h(
    "div",
    { class: "passage passage-agency" },
    h("p", { class: "caption" }, words.agency(agency)),
    h("div", { class: "sides" }, side(one), side(other)),
  );
}
