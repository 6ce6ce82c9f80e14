import { isLinked, isShared, pairsOf, witnesses, type PairFinding } from "../../findings/provenance/pairs.js";
import { provenanceStrings } from "../../strings/provenance.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { lessonStep } from "../lesson/step.js";
import { glyphOf, unseen } from "../lesson/parts.js";
import { witnessesAsk } from "./asks.js";
import { evidenceOf, letter, type Context } from "./model.js";
import { linesOf, pairPlace, type PairPlace } from "./pair.js";
import { wordsCell } from "./parts.js";

const words = provenanceStrings.witnesses;

/** The step: a matrix of pairs; a cell opens what its two reports share, side by side. */
export function witnessesStep({ lesson, facts }: Context): Step {
  const { h, data } = lesson;
  const { reports } = data;
  const opens = (): { shows: Child[]; knows?: string[] } => {
    if (reports.length < 2) return { shows: [h("p", {}, words.single)] };
    const pairs = pairsOf(facts);
    const { linked } = witnesses(facts);
    const place = pairPlace({ lesson, facts }, pairs);
    const parts = {
      id: "provenance-witnesses",
      finding: words.finding(linked.length, pairs.length, reports.length),
      caption:
        words.caption +
        (pairs.some(({ credit }) => credit !== null) ? words.captionCredit : "") +
        (pairs.some(({ outlet }) => outlet !== "") ? words.captionOutlet : ""),
      chart: h("div", {}, matrix(lesson, pairs, place), place.element),
      table: {
        head: Object.values(words.rows),
        rows: pairs.flatMap((pair) => tableRows({ lesson, facts }, pair)),
      },
    };
    const groups = linked.map((ids) => ({
      letters: ids.map((id) => letter(lesson, id)),
      why: facts.provenance.links.filter(({ a, b }) => ids.includes(a) && ids.includes(b)).map(({ why }) => why),
    }));
    return {
      shows: [figure(parts, lesson), h("p", { class: "caption method" }, words.method)],
      knows: words.known(groups),
    };
  };
  return lessonStep(lesson, {
    id: "witnesses",
    name: words.name,
    title: words.title(reports.length),
    asks: () => witnessesAsk({ lesson, facts }),
    opens,
  });
}

/** One row for each thing that two reports share. */
function tableRows(context: Context, pair: PairFinding): Child[][] {
  const { lesson } = context;
  const [one, other] = pair.reports;
  const name = words.pair(letter(lesson, one), letter(lesson, other));
  const cells = (rows: readonly Parameters<typeof evidenceOf>[0][]): Child =>
    lesson.h("span", {}, ...rows.flatMap((row) => [wordsCell(evidenceOf(row, lesson), lesson), " "]));
  return linesOf(context, pair).map(({ said, sides, matched }) => [
    name,
    said,
    cells(sides[0]),
    cells(sides[1]),
    matched === null ? "" : String(matched),
  ]);
}

/** Below the diagonal each pair has one cell; a real table, so that rows and columns are announced. */
function matrix(lesson: Lesson, pairs: readonly PairFinding[], place: PairPlace): HTMLElement {
  const { h, data } = lesson;
  const ids = data.reports.map(({ report_id }) => report_id);
  const head = (id: string, scope: "col" | "row"): HTMLElement => h("th", { scope }, glyphOf(lesson, id, { size: 28 }));
  const rows = ids.slice(1).map((other, i) => {
    const cells = ids.slice(0, -1).map((one, j) => {
      if (j > i) return h("td", { class: "beyond" });
      const pair = pairs.find(({ reports }) => reports[0] === one && reports[1] === other)!;
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

function cell(lesson: Lesson, pair: PairFinding, place: PairPlace): HTMLElement {
  const { h } = lesson;
  const { reports, wording, quotations, speakers, alike, agencies, outlet, credit } = pair;
  const names = [letter(lesson, reports[0]), letter(lesson, reports[1])] as const;
  if (!isShared(pair)) {
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
      "data-pair": reports.join(","),
      onclick: ({ currentTarget }) => {
        place.open(pair, currentTarget);
      },
    },
    h("span", { class: "visually-hidden" }, `${words.pair(...names)}: `),
    wording.length > 0 && h("strong", {}, words.wording(wording.length)),
    outlet !== "" && h("span", {}, words.oneOutlet),
    credit !== null && h("span", {}, words.credit),
    quotations.length + speakers.length > 0 && h("span", {}, quotations.length > 0 ? words.quotations : words.speaker),
    quotations.length + speakers.length === 0 && alike.length > 0 && h("span", {}, words.likeNames),
    ...(credit === null ? agencies : []).map((agency) => h("span", { class: "agency" }, agency)),
  );
  place.watch(pair, button);
  return button;
}
