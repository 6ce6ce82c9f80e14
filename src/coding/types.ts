/**
 * What a teacher edits (dataset, codebook), and the tables that coding makes of it. One row type a table; the columns
 * are the CSV files' columns, in this order.
 *
 * In every table `start` and `end` are zero-based, half-open UTF-16 offsets into the untouched report, and
 * `text === report.slice(start, end)`.
 */

export const DIMENSIONS = ["timing", "framing", "wording", "provenance"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const CERTAINTIES = ["asserted", "hedged", "denied", "expected"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const SOURCE_TYPES = [
  "named-official",
  "unnamed-official",
  "institution",
  "agency",
  "document",
  "outlet",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export type AttributionKind = "direct" | "partial" | "indirect" | "none";

/** How a row came about: recognised by rule, or coded by hand in the codebook's corrections. */
export type Method = "parsed" | "coded";

/** What kind of answer an item has; it decides how a chart may draw the value. */
export const VALUE_TYPES = ["date", "month", "duration", "sequence", "number", "category", "text", "speaker"] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

// ------------------------------------------------------------------------------------------------ dataset.yaml

/** One report as dataset.yaml describes it. Unknown things are empty strings. */
export interface ReportMeta {
  id: string;
  /** One letter, the report's sign on every chart. */
  letter: string;
  label: string;
  outlet: string;
  agency: string;
  url: string;
  /** ISO 8601 dates. */
  published: string;
  retrieved: string;
  rights: string;
  /** BCP 47 tag of the language it was translated from; empty where nothing is known. */
  translatedFrom: string;
  /** `excerpts`: the site shows only the sentences that claims rest on. */
  publish: "full" | "excerpts";
  /** File name in the folder `reports`. */
  file: string;
}

export interface Dataset {
  /** The folder's name, and the dataset's place in addresses. */
  name: string;
  title: string;
  summary: string;
  /** ISO 8601 date of the event: weekdays in reports without a date are read as the nearest to it. */
  date: string;
  place: string;
  /** IANA name of the time zone. */
  timezone: string;
  /** BCP 47 tag of the reports' language. */
  language: string;
  reports: ReportMeta[];
  /** `null` where the folder has none: then coding proposes one. */
  codebook: Codebook | null;
}

// ----------------------------------------------------------------------------------------------- codebook.yaml

export interface Speaker {
  id: string;
  name: string;
  role: string;
  aliases: string[];
  /** Whose side the speaker is on, for "who gets to speak"; free text, the same for all of one side. */
  side: string;
  /** Empty where nothing is known. */
  sourceType: SourceType | "";
}

export interface CodebookEvent {
  id: string;
  label: string;
  terms: string[];
}

/** One value of a choice, with the words by which it is recognised. */
export interface Choice {
  value: string;
  terms: string[];
  /** Overrides the certainty read from the words. */
  certainty: Certainty | null;
  note: string;
}

/** The parts of a page that are the article; the rest is boilerplate and never yields a claim. */
export const ARTICLE_PARTS = ["headline", "dek", "dateline", "byline", "body", "credits"] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** Which words show that a stretch of a report speaks to an item. Empty lists ask for nothing. */
export interface Where {
  /** One of these stands in the same sentence. */
  near: string[];
  /** One of these stands in the same clause; it belongs to the evidence. */
  beside: string[];
  /** None of these stands in the same clause. */
  not: string[];
  /** One of these speakers is the source. */
  saidBy: string[];
  /** The parts of a report in which to look. */
  parts: ArticlePart[];
  /** Keep only the first find of each report. */
  first: boolean;
}

/** What a time's value says: a day, a month, a length, or a place in an order of events ("after the talks"). */
export const TIME_KINDS = ["date", "month", "duration", "sequence"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** How an item is recognised: exactly one of these. */
export type Rule =
  /** A time. `reading` keeps the readings with this note; a length that can be read in one way only is "in all". */
  | { by: "time"; kind: TimeKind; reading: string }
  /** A number, or "several", "some" …, before one of these nouns. */
  | { by: "number"; of: string[] }
  /** An amount of money. */
  | { by: "money" }
  /** Which of several words or phrases the report uses. */
  | { by: "choice"; choices: Choice[] }
  /** Which of these words it uses, several at a time: "useful; constructive". */
  | { by: "words"; words: string[] }
  /** How a person is called: the descriptive words before or after the name. */
  | { by: "label"; names: string[] }
  /** How the first name before this last name is spelled. */
  | { by: "spelling"; names: string[] }
  /** Who is said to have used these words. */
  | { by: "said"; words: string[] }
  /** A place: "in Switzerland", "in a European country". */
  | { by: "place" }
  /** The news agency that the report credits. */
  | { by: "agency"; names: string[] };

export interface Item {
  id: string;
  label: string;
  dimension: Dimension;
  question: string;
  rule: Rule;
  where: Where;
  note: string;
}

export interface Topic {
  id: string;
  label: string;
  /** Matched from the start of a word, in any case. */
  terms: string[];
  /** Phrases inside which a term does not count. */
  not: string[];
}

export interface Frame {
  id: string;
  label: string;
  question: string;
  terms: string[];
  not: string[];
  parts: ArticlePart[];
}

/** One statement that several reports render: which words tell its versions. */
export interface WordingGroup {
  id: string;
  label: string;
  question: string;
  /** Whose statement it is; empty: anybody's. */
  saidBy: string[];
  /** All of these stand in every version. */
  all: string[];
  /** At least one of these stands in every version. */
  any: string[];
  /** Words of a neighbouring sentence that belongs to the version too. */
  also: string[];
  /** A version contains none of these. */
  not: string[];
  note: string;
}

/** A teacher's hand coding. */
export interface Correction {
  action: "add" | "change" | "drop";
  report: string;
  /** An item, a wording group or a frame. */
  item: string;
  /** The exact words; for `change` and `drop` words of the row's evidence. */
  evidence: string;
  /** Which occurrence of the evidence, from 1. */
  occurrence: number;
  /** For `change` and `drop`: the parsed value that is meant; empty: any. */
  was: string;
  value: string;
  reading: "" | "likeliest" | "alternative";
  certainty: Certainty | null;
  source: string;
  attribution: AttributionKind | null;
  reason: string;
}

export interface Codebook {
  speakers: Speaker[];
  events: CodebookEvent[];
  items: Item[];
  topics: Topic[];
  frames: Frame[];
  wordings: WordingGroup[];
  corrections: Correction[];
  /** True where the parser proposed it, because the folder has none. */
  proposed: boolean;
}

// ------------------------------------------------------------------------------------------------------ tables

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
