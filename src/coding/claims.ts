import type { Parse, Span } from "../parser/index.js";
import { withAntecedent } from "./antecedent.js";
import { certaintyOf } from "./certainty.js";
import { isInDeniedReport } from "./deniedReport.js";
import { clauseAt, growLeft, growMarks } from "./clause.js";
import { isAtTop, type Layout, type Place, placeOf, type Stretch } from "./layout.js";
import { applyRule, type Hit } from "./rules/index.js";
import { isSaidBy, printerOf, sourceOf } from "./sources.js";
import { findTerms, hasTerm, overlaps, wordEnd } from "./terms.js";
import type { Claim, Codebook, Item, Passage, ReportMeta } from "./types.js";

/** One report on its way into the tables. */
export interface CodingReport {
  dataset: string;
  meta: ReportMeta;
  parse: Parse;
  layout: Layout;
}

/** A claim before it has its number, and before it is asked whether the machine is sure of it. */
export type Draft = Omit<Claim, "claim_id" | "doubt">;

/** What one report says about one item, in text order. */
export function claimsOfItem(report: CodingReport, codebook: Codebook, item: Item): Draft[] {
  const drafts: Draft[] = [];
  const { passages } = item.where;
  const passage = passages === undefined ? null : passageIn(report, passages);
  if (passages !== undefined && passage === null) return [];
  for (const stretch of report.layout.stretches) {
    if (!item.where.parts.includes(stretch.part)) continue;
    if (item.where.top === true && !isAtTop(stretch)) continue;
    if (passage !== null && !overlaps(passage, stretch)) continue;
    if (passage === null && item.where.near.length > 0 && !isNear(report, item.where.near, stretch)) continue;
    for (const hit of applyRule(item.rule, { parse: report.parse, codebook, stretch })) {
      if (passage !== null && !overlaps(passage, hit)) continue;
      const draft = draftOf(report, codebook, item, stretch, hit);
      if (draft && !drafts.slice(-NEARBY).some((other) => repeats(other, draft))) drafts.push(draft);
    }
  }
  const first = drafts.find((draft) => isExacter(draft, drafts[0]!)) ?? drafts[0];
  // All readings of the first words: that they can be read in several ways belongs to what the report says.
  return item.where.first && first ? drafts.filter((draft) => overlaps(first, draft)) : drafts;
}

/** Where the words stand in which alone an answer of the report is looked for; null where it has none. */
function passageIn({ parse, meta }: CodingReport, passages: readonly Passage[]): Span | null {
  const { words = "" } = passages.find(({ report }) => report === meta.id) ?? {};
  const start = words === "" ? -1 : parse.text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

/** "340 people leave homes" above a story that says "some 340 people": how exact a headline's figure is, the story says. */
function isExacter(draft: Draft, first: Draft): boolean {
  return (
    (first.part === "headline" || first.part === "dek") &&
    draft.part === "body" &&
    first.mod === "" &&
    draft.mod !== "" &&
    draft.value === first.value &&
    draft.value_type === first.value_type &&
    (draft.unit === first.unit || draft.value_type === "number")
  );
}

/** Whether one of the words stands in the sentence, or in the one before, from which it goes on with "It". */
function isNear({ parse, layout }: CodingReport, words: readonly string[], stretch: Stretch): boolean {
  const { text } = parse;
  return hasTerm(text, words, stretch) || hasTerm(text, words, withAntecedent(text, layout.stretches, stretch));
}

/**
 * Whether an item asks in which form something is printed: a spelling, a description, a trace of translation. So is a length
 * that only describes ("Holt said the two-hour talk had been useful"): Holt said that it was useful.
 */
function isPrintedForm({ rule, silence }: Item, { valueType, describes }: Hit): boolean {
  if (rule.by === "spelling" || rule.by === "label") return true;
  return (rule.by === "choice" && silence === false) || (valueType === "duration" && describes === true);
}

/** Whether one of the words stands in the clause, or in the sentence whose "It" the clause begins with. */
function isBarred({ parse, layout }: CodingReport, words: readonly string[], stretch: Stretch, clause: Span): boolean {
  if (hasTerm(parse.text, words, clause)) return true;
  if (clause.start !== stretch.start) return false;
  const { start } = withAntecedent(parse.text, layout.stretches, stretch);
  return hasTerm(parse.text, words, { start, end: stretch.start });
}

/** Drafts come in text order: only the last few can overlap. */
const NEARBY = 8;

/** The same words say the same thing once, unless they are read in two ways. */
function repeats(a: Draft, b: Draft): boolean {
  return a.value === b.value && a.note === b.note && overlaps(a, b);
}

function draftOf(report: CodingReport, codebook: Codebook, item: Item, stretch: Stretch, hit: Hit): Draft | null {
  const { parse } = report;
  const { text } = parse;
  const clause = clauseAt(text, stretch, hit);
  // A choice can be denied; of a day, a length or a number that somebody rejects the report has no value of its own.
  const isDenied = isInDeniedReport(text, stretch, hit);
  if (isDenied && hit.valueType !== "text") return null;
  if (item.where.not.length > 0 && isBarred(report, item.where.not, stretch, clause)) return null;
  const beside = besides(parse, item, clause, hit);
  if (!beside) return null;
  const sourcing = isPrintedForm(item, hit) ? printerOf(parse, codebook, hit) : sourceOf(parse, codebook, hit);
  if (!isSaidBy(sourcing.source, item.where.saidBy)) return null;
  const grown =
    hit.exact && beside.start === hit.start ? beside : growLeft(text, clause, beside, hit.preposition ?? false);
  const evidence = growMarks(text, stretch, grown);
  return draftOn(report, stretch, evidence, {
    dimension: item.dimension,
    item: item.id,
    value: hit.value,
    value_type: hit.valueType,
    unit: hit.unit ?? "",
    mod: hit.mod ?? "",
    printed: hit.printed ?? "",
    sense: hit.sense ?? "",
    reading: hit.reading ?? "",
    certainty:
      hit.certainty ??
      (isPrintedForm(item, hit)
        ? "asserted"
        : isDenied
          ? "denied"
          : isToCome(report, hit)
            ? "expected"
            : certaintyOf(text, evidence, clause)),
    note: hit.note ?? "",
    ...sourcing,
  });
}

/** "Nurses go back to work on Friday", printed on Thursday: a day that has not been when the report was printed. */
function isToCome({ meta: { published } }: CodingReport, { value, valueType }: Hit): boolean {
  return valueType === "date" && published !== "" && value > published;
}

/** Cells of a claim about which nothing is said. */
const USUAL = {
  value_type: "text",
  unit: "",
  mod: "",
  printed: "",
  sense: "",
  reading: "",
  fits: "",
  method: "parsed",
  note: "",
} as const;

type OfReport = "dataset" | "report_id" | "outlet" | "text" | keyof Span | keyof Place;
type Said = Omit<Draft, OfReport | keyof typeof USUAL> & Partial<Pick<Draft, keyof typeof USUAL>>;

/** A claim that rests on a span of a stretch: what it says, with its exact words and their place. */
export function draftOn({ dataset, meta, parse }: CodingReport, stretch: Stretch, span: Span, said: Said): Draft {
  const { start, end } = span;
  const words = { text: parse.text.slice(start, end), start, end, ...placeOf(stretch) };
  return { ...USUAL, ...said, dataset, report_id: meta.id, outlet: meta.outlet, ...words };
}

/** The hit with the nearest of the words that must stand beside it, on either side; null where there is none. */
function besides({ text, times }: Parse, item: Item, clause: { start: number; end: number }, hit: Hit) {
  if (item.where.beside.length === 0) return { start: hit.start, end: hit.end };
  // "for a year and a half … at 60 days' notice": the unit of one length stands beside no other.
  const isOfOther = (word: Span): boolean =>
    hit.valueType === "duration" && !overlaps(word, hit) && times.some((time) => overlaps(time, word));
  const found = findTerms(text, item.where.beside, clause).filter((word) => !isOfOther(word));
  if (found.length === 0) return null;
  // "Hourly workers walked off after 14 hours": the word that is looked for stands in the value.
  if (found.some((term) => hit.start <= term.start && term.end <= hit.end)) return { start: hit.start, end: hit.end };
  const left = found.filter((term) => term.end <= hit.start).at(-1);
  const right = found.find((term) => term.start >= hit.end);
  const end = right ? wordEnd(text, right.end) : hit.end;
  return { start: left?.start ?? hit.start, end: Math.max(hit.end, end) };
}
