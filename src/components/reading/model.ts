import type { Claim, Dimension, ReportRow, SilenceRow, SourceType } from "../../coding/types.js";
import type { AloneFinding, OnlyFinding, ReadingsFinding } from "../../findings/notes.js";
import type { OriginFinding } from "../../findings/provenance/origin.js";
import type { Part, Quotation, Sentence, Span, TimeExpression } from "../../parser/types.js";
import type { Sign } from "../glyph.js";
import type { Names } from "../../values/words/told.js";

/** The columns of a claim that the reading room uses. */
export type ReadingClaim = Pick<
  Claim,
  | "claim_id"
  | "report_id"
  | "dimension"
  | "item"
  | "value"
  | "value_type"
  | "unit"
  | "mod"
  | "printed"
  | "sense"
  | "reading"
  | "fits"
  | "source"
  | "text"
  | "start"
  | "end"
  | "part"
  | "paragraph"
  | "sentence"
  | "note"
  | "doubt"
  | "method"
>;

/** What claims are about. `trace`: a sign of how the text was made, such as a word that a translation left behind. */
export interface ReadingItem {
  id: string;
  label: string;
  question: string;
  dimension: Dimension;
  about: "fact" | "agency" | "spelling" | "trace" | "wording" | "frame";
}

/** Wording that another report prints too, at `other_start` to `other_end` there. */
interface SharedWording extends Span {
  report_id: string;
  other_start: number;
  other_end: number;
  /** Word for word. */
  isSame: boolean;
}

/** One report with all that the page shows of it. Offsets are UTF-16 units into `text`. */
export interface Reading {
  report: ReportRow;
  /** Of a report that may be shown in excerpts only, what may not be shown is blank. */
  text: string;
  parts: readonly Part[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  times: readonly TimeExpression[];
  /** Every report's claims about what this report makes claims about. */
  claims: readonly ReadingClaim[];
  silences: readonly Pick<SilenceRow, "item" | "report_id" | "search" | "others" | "alike" | "confirmed">[];
  /** In the codebook's order. */
  items: readonly ReadingItem[];
  speakers: readonly { id: string; name: string; source_type: SourceType | "" }[];
  events: readonly { id: string; label: string }[];
  shared: readonly SharedWording[];
  origin: OriginFinding;
  /** Findings that start with this report. */
  findings: readonly (AloneFinding | OnlyFinding | Pick<ReadingsFinding, "kind" | "about" | "reports" | "evidence">)[];
}

/** What the data loader prints for one page. */
export interface ReadingData {
  dataset: string;
  title: string;
  /** BCP 47 tag of the reports' language. */
  language: string;
  /** The id in the page's address. */
  asked: string;
  reports: readonly Pick<ReportRow, "report_id" | "letter" | "label">[];
  /** null: the dataset has no such report. */
  reading: Reading | null;
}

/** The reports' signs by id, each with its place among them. */
export function signsOf(reports: ReadingData["reports"]): Map<string, Sign> {
  return new Map(reports.map(({ report_id, letter, label }, order) => [report_id, { letter, label, order }]));
}

/** The codebook's words for the ids in a value. An id that it lacks is shown as it is. */
export function namesIn({ events, speakers }: Pick<Reading, "events" | "speakers">): Names {
  const labels = new Map(events.map(({ id, label }) => [id, label]));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return { event: (id) => labels.get(id) ?? id.replaceAll("-", " "), speaker: (id) => names.get(id) ?? id };
}

/** This report's own claims, by their place. */
export function ownClaims({ claims, report }: Reading): ReadingClaim[] {
  return claims.filter(({ report_id }) => report_id === report.report_id).sort((a, b) => a.start - b.start);
}

/** Claims of one report whose words overlap: one place in the text, and one mark there. */
export interface Cluster extends Span {
  claims: ReadingClaim[];
}

/** Gathers claims whose words share a character, directly or through others; in the order of the text. */
export function clustersOf(claims: readonly ReadingClaim[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    const last = clusters.at(-1);
    if (last !== undefined && claim.start < last.end) {
      last.claims.push(claim);
      last.end = Math.max(last.end, claim.end);
    } else clusters.push({ start: claim.start, end: claim.end, claims: [claim] });
  }
  return clusters;
}
