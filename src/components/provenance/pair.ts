import type { PassageSide, SharedPassage } from "../../coding/sharedPassages/index.js";
import { isSamePrint } from "../../coding/sharedPassages/print.js";
import { type Beyond, beyondOf } from "../../findings/provenance/beyond.js";
import { agencyClaims } from "../../findings/provenance/origin.js";
import { givenTo, isShared, type PairFinding } from "../../findings/provenance/pairs.js";
import type { Span } from "../../parser/types.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { speakersInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { printed } from "../lesson/evidence.js";
import { bringIntoView } from "../lesson/inView.js";
import { evidenceOf, letter, type Context } from "./model.js";
import { heading, whereLink } from "./parts.js";

const words = provenanceStrings.witnesses;
const KEY = "pair";

/** Where two reports stand side by side. */
export interface PairPlace {
  element: HTMLElement;
  open: (pair: PairFinding, opener: HTMLElement) => void;
  /** Marks a button as pressed while its pair is open. */
  watch: (pair: PairFinding, button: HTMLElement) => void;
}

/**
 * The place below the matrix. The address keeps which pair is open; without one it is the pair that shares most wording,
 * so that the figure says something before anybody chooses.
 */
export function pairPlace(context: Context, pairs: readonly PairFinding[]): PairPlace {
  const { h, state } = context.lesson;
  const element = h("section", { class: "pair-place", "aria-live": "polite" });
  const buttons = new Map<string, HTMLElement>();
  let shown = "";

  function show(pair: PairFinding): void {
    shown = keyOf(pair);
    element.replaceChildren(...sideBySide(context, pair));
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
      bringIntoView(element, context.lesson.window);
    },
    watch(pair, button) {
      buttons.set(keyOf(pair), button);
      button.setAttribute("aria-pressed", String(keyOf(pair) === shown));
    },
  };
}

function keyOf({ reports }: PairFinding): string {
  return reports.join(",");
}

function strongest(pairs: readonly PairFinding[]): PairFinding | undefined {
  const alike = ({ wording }: PairFinding): number => wording.reduce((sum, { matched }) => sum + matched, 0);
  return pairs.filter(isShared).sort((a, b) => alike(b) - alike(a))[0];
}

/** One thing that two reports share, with the words of each. */
interface PairLine {
  kind: "wording" | "quotation" | "agency" | "credit";
  said: string;
  sides: readonly [readonly SideWords[], readonly SideWords[]];
  /** Words alike, of a passage. */
  matched: number | null;
}

type SideWords = Span & { report_id: string; text: string; part?: string; differing?: readonly Span[] };

/** What two reports share, the weightiest first. */
export function linesOf({ lesson, facts }: Context, pair: PairFinding): PairLine[] {
  const { reports, wording, quotations, agencies, credit } = pair;
  const sides = (of: (report: string) => readonly SideWords[]): PairLine["sides"] => [of(reports[0]), of(reports[1])];
  const signed = (report: string, names: readonly string[]): readonly SideWords[] =>
    agencyClaims(facts).filter(({ report_id, value }) => report_id === report && names.includes(value));
  const passage = (one: SharedPassage): PairLine => {
    const isQuotedOnce = one.kind === "wording" && isQuoted(one.a) !== isQuoted(one.b);
    const differing = Math.max(one.a.words, one.b.words) - one.matched;
    return {
      kind: one.kind,
      said:
        words.passage[one.kind](one.matched, differing) +
        (differing === 0 ? printOf(one) : "") +
        beyondInWords(one) +
        givenInWords(one) +
        (isQuotedOnce ? `. ${words.passage.oneQuotes}` : ""),
      sides: sides((report) => [one.a, one.b].filter(({ report_id }) => report_id === report)),
      matched: one.matched,
    };
  };
  /** "A goes on “strike”", where one prints more of the quotation than what is alike. */
  function beyondInWords({ a, b }: SharedPassage): string {
    const { sentences } = lesson.data;
    const [one, other]: [Beyond, Beyond] = [beyondOf(a, b, sentences), beyondOf(b, a, sentences)];
    const told = (["before", "after"] as const).flatMap((edge) => {
      if (plainOf(one[edge]) === plainOf(other[edge])) return [];
      return [
        { side: a, text: one[edge] },
        { side: b, text: other[edge] },
      ].flatMap(({ side, text }) =>
        text === "" ? [] : [words.passage.beyond[edge](letter(lesson, side.report_id), text)],
      );
    });
    return told.map((sentence) => `. ${sentence}`).join("");
  }
  /** "U gives the words to Mara Venn, S to Julian Marsh", behind what is alike. */
  function givenInWords(one: SharedPassage): string {
    const given = givenTo(one, facts);
    if (given === null) return "";
    const [first, second] = given.map((source) => speakersInWords(source, lesson.names)) as [string, string];
    return `. ${words.passage.given(letter(lesson, one.a.report_id), first, letter(lesson, one.b.report_id), second)}`;
  }
  const credits: PairLine[] =
    credit === null
      ? []
      : [
          {
            kind: "credit",
            said: words.credits[credit.isPaper ? "paper" : "agency"](
              letter(lesson, credit.from),
              credit.agency,
              letter(lesson, credit.to),
            ),
            sides: sides((report) =>
              report === credit.from && credit.sentences.length > 0
                ? credit.sentences
                : credit.isPaper
                  ? facts.provenance.mentions.filter((row) => row.report_id === report && row.outlet === credit.agency)
                  : signed(report, [credit.agency]),
            ),
            matched: null,
          },
        ];
  return [
    ...credits,
    ...longestFirst(wording).map(passage),
    ...longestFirst(quotations).map(passage),
    ...agencies
      .filter((agency) => agency !== credit?.agency)
      .map((agency): PairLine => ({
        kind: "agency",
        said: words.agency(agency),
        sides: sides((report) => signed(report, [agency])),
        matched: null,
      })),
  ];
}

function sideBySide(context: Context, pair: PairFinding): HTMLElement[] {
  const { lesson } = context;
  const { h } = lesson;
  const [one, other] = pair.reports;
  const names = [letter(lesson, one), letter(lesson, other)] as const;
  return [
    h("h4", { class: "pair-title" }, words.pair(...names)),
    h(
      "p",
      { class: "pair-verdict" },
      words.verdict(...names, pair, { letter: (id) => letter(lesson, id), speaker: lesson.names.speaker }),
    ),
    h("div", { class: "sides sides-head" }, heading(lesson, one, "h4"), heading(lesson, other, "h4")),
    ...linesOf(context, pair).map(({ kind, said, sides }) =>
      h(
        "div",
        { class: `passage passage-${kind}` },
        h("p", { class: "caption" }, said),
        h("div", { class: "sides" }, ...sides.map((side) => h("div", {}, ...side.map((row) => sideOf(lesson, row))))),
      ),
    ),
  ];
}

/** How passages of the same words are printed apart: in another order, with other capitals or signs. */
function printOf({ a, b }: SharedPassage): string {
  if (isSamePrint(a.text, b.text)) return "";
  return `, ${plainOf(a.text) === plainOf(b.text) ? words.passage.signs : words.passage.order}`;
}

function plainOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function longestFirst(passages: readonly SharedPassage[]): SharedPassage[] {
  return [...passages].sort((a, b) => b.matched - a.matched);
}

/** More than half of a side stands between quotation marks. */
function isQuoted({ quoted: inside, words: all }: PassageSide): boolean {
  return inside * 2 > all;
}

/** Words with those marked that the other report has not. */
function sideOf(lesson: Lesson, side: SideWords): HTMLElement {
  const { h } = lesson;
  const place = whereLink(evidenceOf(side, lesson), lesson);
  if (side.differing === undefined) return h("p", {}, printed(h, side), " ", place);
  const pieces: Child[] = [];
  let at = side.start;
  const cut = (from: number, to: number): string => side.text.slice(from - side.start, to - side.start);
  for (const { start, end } of side.differing) {
    const marks = { "data-begins": words.differs.begins, "data-ends": words.differs.ends };
    pieces.push(cut(at, start), h("mark", marks, cut(start, end)));
    at = end;
  }
  pieces.push(cut(at, side.end));
  return h("p", {}, h("span", { class: "printed", "data-printed": side.report_id }, ...pieces), " ", place);
}
