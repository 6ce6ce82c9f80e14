import { ARTICLE_PARTS, type Claim, type Codebook, type Item } from "../src/coding/index.js";
import { isSamePrint } from "../src/coding/sharedPassages/print.js";
import { passagesBetween, provenanceOf } from "../src/coding/provenance.js";
import { aloneIn, onlyIn, readingsIn, type ReadingsFinding } from "../src/findings/notes.js";
import { originsOf } from "../src/findings/provenance/origin.js";
import { type Parse, type Span } from "../src/parser/index.js";
import type { BuiltDataset } from "./buildTables.js";

/**
 * What the reading room shows of one report: its text, what the parser found in it, its claims, and what the other
 * reports say about the same items. All offsets are UTF-16 units into the untouched text.
 *
 * Of a report that may be shown in excerpts only, the text keeps its length and its offsets, and whatever may not be
 * shown is blank.
 * @param id a report's id; of one that does not exist `reading` is null, so that the page can say so
 */
export function readingOf({ dataset, codebook, parses, tables }: BuiltDataset, id: string) {
  const reports = tables.reports.map(({ report_id, letter, label }) => ({ report_id, letter, label }));
  const { name, title, language } = dataset;
  const report = tables.reports.find((row) => row.report_id === id);
  const parse = parses.find((one) => one.id === id);
  if (!report || !parse) return { dataset: name, title, language, asked: id, reports, reading: null };

  const reportClaims = tables.claims.filter(({ report_id }) => report_id === id);
  const items = new Set(reportClaims.map(({ item }) => item));
  const shown = shownSpans(parse, report.publish === "full", reportClaims);
  const isShown = (span: Span) => shown.some((one) => one.start <= span.start && span.end <= one.end);
  const meta = dataset.reports.filter((one) => one.id === id);
  const facts = { ...tables, codebook, provenance: provenanceOf(meta, [parse], tables, codebook) };
  const reading = {
    report,
    text: blanked(parse.text, shown),
    parts: parse.parts,
    sentences: parse.sentences,
    quotations: parse.quotations.filter(isShown),
    times: parse.times.filter(isShown),
    claims: tables.claims.filter(({ item }) => items.has(item)).map(slim),
    silences: tables.silences
      .filter(({ item }) => items.has(item))
      .map(({ item, report_id, search, others, alike, confirmed }) => ({
        item,
        report_id,
        search,
        others,
        alike,
        confirmed,
      })),
    items: labelled(codebook).filter((item) => items.has(item.id)),
    speakers: codebook.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      source_type: speaker.sourceType,
    })),
    events: codebook.events.map((event) => ({ id: event.id, label: event.label })),
    shared: sharedWording(dataset.reports, parses, tables, id),
    origin: originsOf({ ...facts, reports: [report] })[0]!,
    findings: [...readingsIn(facts).map(slimReadings), ...aloneIn(facts), ...onlyIn(facts)].filter(
      ({ reports: [first] }) => first === id,
    ),
  };
  return { dataset: name, title, language, asked: id, reports, reading };
}

/** The columns of a claim that the page uses. */
const SLIM = [
  ...([
    "claim_id",
    "report_id",
    "dimension",
    "item",
    "value",
    "value_type",
    "unit",
    "mod",
    "printed",
    "sense",
  ] as const),
  ...(["reading", "fits", "source", "text", "start", "end", "part", "paragraph", "sentence"] as const),
  ...(["note", "doubt", "method"] as const),
];

function slim(claim: Claim) {
  return Object.fromEntries(SLIM.map((column) => [column, claim[column]])) as Pick<Claim, (typeof SLIM)[number]>;
}

/** What claims can be about, in the codebook's order. */
function labelled({ items, wordings, frames }: Codebook) {
  return [
    ...items.map((item) => ({ ...words(item), dimension: item.dimension, about: subjectOf(item) })),
    ...wordings.map((group) => ({ ...words(group), dimension: "wording" as const, about: "wording" as const })),
    ...frames.map((frame) => ({ ...words(frame), dimension: "framing" as const, about: "frame" as const })),
  ];
}

function words({ id, label, question }: { id: string; label: string; question: string }) {
  return { id, label, question };
}

/** Provenance that is no agency is a trace of how the text was made: a misspelled name, a word carried over. */
function subjectOf({ dimension, rule }: Item) {
  if (rule.by === "agency") return "agency" as const;
  if (rule.by === "spelling") return "spelling" as const;
  return dimension === "provenance" ? ("trace" as const) : ("fact" as const);
}

/** The stretches of a report that may be shown: all of it, or its headline and what claims rest on. */
function shownSpans({ text, parts, sentences }: Parse, isWhole: boolean, claims: readonly Span[]): Span[] {
  if (isWhole) return [{ start: 0, end: text.length }];
  const rests = (span: Span) => claims.some((claim) => claim.start < span.end && span.start < claim.end);
  const headline = parts.filter(({ part }) => part === "headline");
  const bySentence = sentences.filter(rests);
  const byLine = parts.filter(
    ({ part }) => (ARTICLE_PARTS as readonly string[]).includes(part) && !["headline", "dek", "body"].includes(part),
  );
  return [...headline, ...bySentence, ...byLine.filter(rests)];
}

/** The text with everything but some stretches made blank; line breaks stay. */
function blanked(text: string, shown: readonly Span[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of [...shown].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, Math.max(at, start)).replace(/[^\n]/g, " "), text.slice(Math.max(at, start), end));
    at = Math.max(at, end);
  }
  return pieces.join("") + text.slice(at).replace(/[^\n]/g, " ");
}

/** The tables have the readings themselves. */
function slimReadings({ kind, about, reports, evidence }: ReadingsFinding) {
  return { kind, about, reports, evidence };
}

/** Wording outside quotation marks that another report prints too, as the lesson on provenance counts it. */
function sharedWording(
  reports: BuiltDataset["dataset"]["reports"],
  parses: readonly Parse[],
  tables: BuiltDataset["tables"],
  id: string,
) {
  return passagesBetween(reports, parses, tables, id)
    .filter(({ kind }) => kind === "wording")
    .map(({ a, b }) => {
      const [own, other] = a.report_id === id ? [a, b] : [b, a];
      const there = { report_id: other.report_id, other_start: other.start, other_end: other.end };
      return { start: own.start, end: own.end, ...there, isSame: isSamePrint(a.text, b.text) };
    });
}
