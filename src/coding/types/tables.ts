import type { AttributionKind, Certainty, Dimension, Doubt, Method, SourceType, ValueType } from "./values.js";

/**
 * The tables that coding makes. One row type a table; the columns are the CSV files' columns, in this order.
 *
 * In every table `start` and `end` are zero-based, half-open UTF-16 offsets into the untouched report, and
 * `text === report.slice(start, end)`.
 */

/** What one report says about one item. Alternative readings of the same words are rows of their own. */
export interface Claim {
  /** `<report>.<item>.<n>`. */
  claim_id: string;
  dataset: string;
  report_id: string;
  outlet: string;
  dimension: Dimension;
  item: string;
  value: string;
  value_type: ValueType;
  /** ISO 4217 code of an amount of money, or the counted noun; else empty. */
  unit: string;
  reading: "" | "likeliest" | "alternative";
  certainty: Certainty;
  /** Codebook speaker id, joint ids as `a+b`, a name that the codebook lacks, or `outlet`. */
  source: string;
  source_type: SourceType | "";
  attribution: AttributionKind;
  cue: string;
  text: string;
  start: number;
  end: number;
  part: string;
  /** 1-based body paragraph and sentence in it; null in the headline, the dek and the credits. */
  paragraph: number | null;
  sentence: number | null;
  /** Share of the body's words before the sentence begins, 0–1; 0 in the headline and the dek, 1 in the credits. */
  position: number;
  /** Why the machine is less sure of the row; empty where it is not, and for rows coded by hand. */
  doubt: Doubt;
  method: Method;
  note: string;
}

export interface ReportRow {
  dataset: string;
  report_id: string;
  letter: string;
  label: string;
  outlet: string;
  agency: string;
  url: string;
  published: string;
  retrieved: string;
  rights: string;
  translated_from: string;
  publish: "full" | "excerpts";
  headline: string;
  dek: string;
  /** Counts of headline-free body text; `quoted_words` stand inside real quotations of the body. */
  words: number;
  paragraphs: number;
  sentences: number;
  quoted_words: number;
  /** Attributions by kind. */
  direct: number;
  partial: number;
  indirect: number;
  claims: number;
  silences: number;
  /** Length of the untouched text in UTF-16 units. */
  characters: number;
  /** Words of the page that are no part of the article. */
  boilerplate_words: number;
}

/** One row a sentence of headline, dek and body. */
export interface SentenceRow {
  dataset: string;
  report_id: string;
  part: string;
  paragraph: number | null;
  sentence: number | null;
  position: number;
  words: number;
  quoted_words: number;
  /** How many claims rest on the sentence. */
  claims: number;
  /** Empty where only excerpts may be published and no claim rests on the sentence. */
  text: string;
  start: number;
  end: number;
}

/** One row a topic × report. */
export interface CoverageRow {
  dataset: string;
  topic: string;
  label: string;
  report_id: string;
  found: boolean;
  /** The terms that were searched, joined with "; ". */
  terms: string;
  /** The words that were found, as printed, joined with "; ". */
  matched: string;
  mentions: number;
  /** Share of the body's words before the first sentence that mentions it, 0–1; null where none does. */
  first_position: number | null;
  first_paragraph: number | null;
  /** Share of the body's words that stand in sentences which mention it, 0–1. */
  share: number;
  /** The first mention. */
  text: string;
  start: number | null;
  end: number | null;
}

/** One row a version of a wording group; a report without a version has no row. */
export interface VariantRow {
  dataset: string;
  group: string;
  label: string;
  report_id: string;
  outlet: string;
  source: string;
  source_type: SourceType | "";
  attribution: AttributionKind;
  cue: string;
  text: string;
  start: number;
  end: number;
  part: string;
  paragraph: number | null;
  sentence: number | null;
  position: number;
  method: Method;
  note: string;
}

/** One row an item × report without a claim: silence is data, and no claim. */
export interface SilenceRow {
  dataset: string;
  dimension: Dimension;
  item: string;
  label: string;
  question: string;
  report_id: string;
  outlet: string;
  /** The words that were searched, joined with "; ". */
  terms: string;
}

export interface Tables {
  claims: Claim[];
  reports: ReportRow[];
  sentences: SentenceRow[];
  coverage: CoverageRow[];
  variants: VariantRow[];
  silences: SilenceRow[];
}

export type TableName = keyof Tables;
