import { provenanceStrings } from "../../strings/provenance.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import type { Evidence } from "../lesson/evidence.js";
import { lessonStep } from "../lesson/step.js";
import { glyphOf, unseen } from "../lesson/parts.js";
import { agencyClaims, countedApart, evidenceOf, isLinked, letter, pairsOf, type Context, type Pair } from "./model.js";
import { pairPlace, type PairPlace } from "./pair.js";
import { wordsCell } from "./parts.js";

const words = provenanceStrings.witnesses;

/** The step: a matrix of pairs; a cell opens what its two reports share, side by side. */
export function witnessesStep(context: Context): Step {
  const { lesson } = context;
  const { reports } = lesson.data;
  const { h } = lesson;
  const opens = (): { shows: Child[]; knows?: string[] } => {
    if (reports.length < 2) return { shows: [h("p", {}, words.single)] };
    const pairs = pairsOf(context);
    const linked = pairs.filter(isLinked);
    const apart = countedApart(
      reports.map(({ report_id }) => report_id),
      pairs,
    );
    const place = pairPlace(lesson, pairs);
    const parts = {
      id: "provenance-witnesses",
      finding: words.finding(apart, linked.length, reports.length),
      caption: words.caption,
      chart: h("div", {}, matrix(lesson, pairs, place), place.element),
      table: { head: Object.values(words.rows), rows: pairs.flatMap((pair) => tableRows(lesson, pair)) },
    };
    const names = linked.map(({ one, other }) => words.pair(letter(lesson, one), letter(lesson, other)));
    return {
      shows: [figure(parts, lesson), h("p", { class: "caption method" }, words.method)],
      knows: words.known(apart, names, reports.length),
    };
  };
  return lessonStep(lesson, { id: "witnesses", name: words.name, title: words.title(reports.length), opens });
}

/** One row for each passage and each agency that two reports share. */
function tableRows(lesson: Lesson, pair: Pair): Child[][] {
  const name = words.pair(letter(lesson, pair.one), letter(lesson, pair.other));
  const cell = (row: Evidence): Child => wordsCell(row, lesson);
  const passages = [...pair.wording, ...pair.quotations].map(({ a, b, kind, matched }): Child[] => [
    name,
    words.kinds[kind],
    cell(evidenceOf(a, lesson)),
    cell(evidenceOf(b, lesson)),
    String(matched),
  ]);
  const agencies = pair.agencies.map((agency): Child[] => {
    const first = (report: string): Child => {
      const claim = agencyClaims(lesson).find(({ report_id, value }) => report_id === report && value === agency);
      return claim === undefined ? "" : cell(claim);
    };
    return [name, `${words.kinds.agency}: ${agency}`, first(pair.one), first(pair.other), ""];
  });
  return [...passages, ...agencies];
}

/** Below the diagonal each pair has one cell; a real table, so that rows and columns are announced. */
function matrix(lesson: Lesson, pairs: readonly Pair[], place: PairPlace): HTMLElement {
  const { h, data } = lesson;
  const ids = data.reports.map(({ report_id }) => report_id);
  const head = (id: string, scope: "col" | "row"): HTMLElement => h("th", { scope }, glyphOf(lesson, id, { size: 28 }));
  const rows = ids.slice(1).map((other, i) => {
    const cells = ids.slice(0, -1).map((one, j) => {
      if (j > i) return h("td", { class: "beyond" });
      const pair = pairs.find((candidate) => candidate.one === one && candidate.other === other)!;
      return h("td", {}, cell(lesson, pair, place));
    });
    return h("tr", {}, head(other, "row"), ...cells);
  });
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": words.title(ids.length) },
    h(
      "table",
      { class: "pairs" },
      h("thead", {}, h("tr", {}, h("td"), ...ids.slice(0, -1).map((id) => head(id, "col")))),
      h("tbody", {}, ...rows),
    ),
  );
}

function cell(lesson: Lesson, pair: Pair, place: PairPlace): HTMLElement {
  const { h } = lesson;
  const { one, other, wording, quotations, agencies } = pair;
  const names = [letter(lesson, one), letter(lesson, other)] as const;
  if (wording.length + quotations.length + agencies.length === 0) {
    return h(
      "span",
      { class: "nothing" },
      h("span", { "aria-hidden": "true" }, "–"),
      unseen(h, words.emptyCell(...names)),
    );
  }
  const button = h(
    "button",
    {
      type: "button",
      class: isLinked(pair) ? "pair is-linked" : "pair",
      "data-pair": `${one},${other}`,
      onclick: ({ currentTarget }) => {
        place.open(pair, currentTarget);
      },
    },
    h("span", { class: "visually-hidden" }, `${words.pair(...names)}: `),
    wording.length > 0 && h("strong", {}, words.wording(wording.length)),
    quotations.length > 0 && h("span", {}, words.quotations(quotations.length)),
    ...agencies.map((agency) => h("span", { class: "agency" }, agency)),
  );
  place.watch(pair, button);
  return button;
}
