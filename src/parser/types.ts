/**
 * The parse: what the parser says about one report.
 *
 * All offsets are zero-based, half-open UTF-16 code units into the untouched text, so `text.slice(start, end)` is the
 * evidence, always. Cleaning labels stretches of the text; it never rewrites it.
 */

/** A stretch of the text. */
export interface Span {
  start: number;
  end: number;
}

/** What a stretch of the page is. Every paragraph of the article is a `body` part of its own. */
export type PartName = "headline" | "dek" | "dateline" | "byline" | "body" | "credits" | "boilerplate";

/** What sort of page furniture a line is; "around" where its place says so, and not its words. */
export type FurnitureKind =
  | "menu"
  | "share"
  | "time"
  | "related"
  | "subscription"
  | "cookies"
  | "copyright"
  | "comments"
  | "author"
  | "contact"
  | "counter"
  | "address"
  | "player"
  | "caption"
  | "quote"
  | "around";

export interface Part extends Span {
  part: PartName;
}

/** A sentence of the headline, the dek or the body. */
export interface Sentence extends Span {
  /** 1-based number of the body paragraph; 0 in the headline and the dek. */
  paragraph: number;
}

/** Who something is attributed to. */
export interface Source {
  /** Codebook speaker id; joint sources are written `holt+reed`; `outlet` for the outlet's own marks. */
  id: string | null;
  /** The fullest name the report itself gives; a pronoun or a description is resolved where the report allows it. */
  name: string | null;
  /** The words that name it: in the same sentence or, for a quotation that runs on, in an earlier one; null where none do. */
  start: number | null;
  end: number | null;
}

/** The reporting verb or phrase, as printed. */
export interface Cue extends Span {
  text: string;
}

export type Broken = "unclosed" | "misplaced-mark" | "reopened-paragraph";

/** What stands between quotation marks. */
export interface Quotation extends Span {
  /** `direct`: a clause of its own; `partial`: words woven into the outlet's sentence. */
  kind: "direct" | "partial";
  broken: Broken | null;
  /** null where a real quotation's speaker is left unsaid; `id: "outlet"` for scare quotes, titles and names. */
  source: Source | null;
  cue: Cue | null;
}

/** Source, cue and the whole reported content, quoted or not. */
export interface Attribution extends Span {
  kind: "direct" | "partial" | "indirect";
  /** Indices into `quotations`, in text order. */
  quotations: number[];
  source: Source | null;
  cue: Cue | null;
}

export type TimeType = "date" | "time" | "duration" | "relative" | "month" | "period" | "sequence";

/** One way of reading a time expression. */
export interface TimeReading {
  value: string;
  /** What is read that way, for people: "in all", "over the plan". */
  note: string;
}

/** How exact words are, by TimeML's names: about, almost, up to, more than, at least; the beginning, middle, end of. */
export const MODS = [
  "APPROX",
  "LESS_THAN",
  "EQUAL_OR_LESS",
  "MORE_THAN",
  "EQUAL_OR_MORE",
  "START",
  "MID",
  "END",
] as const;
export type Mod = (typeof MODS)[number];

/** The words that say how exact a number or a time is: "almost", "up to", "or so". */
export interface Modifier extends Span {
  mod: Mod;
}

export interface TimeExpression extends Span {
  type: TimeType;
  /**
   * ISO 8601 date, month, year or duration, or `after:<event>+PT30M`, `before:<event>`, `during:<event>`; of a range the
   * first and the last, `PT2H/PT3H`; else null.
   */
  value: string | null;
  /**
   * The value as far as the words themselves give it, with X for what is reckoned from the day of publication or of the
   * event: `XXXX-WXX-3` a Wednesday, `XXXX-05-19`, `XXXX-06` ("June"). Empty where they give all of it, or nothing
   * ("today").
   */
  printed: string;
  /** How exact the words are; null where they stand plain. It stands beside the span or inside it ("early June"). */
  modifier: Modifier | null;
  /** Empty where the words can be read in one way only. */
  readings: TimeReading[];
}

export interface Parse {
  id: string;
  text: string;
  parts: Part[];
  sentences: Sentence[];
  quotations: Quotation[];
  attributions: Attribution[];
  times: TimeExpression[];
}

/** A person or body that may be quoted, as the codebook knows it. */
export interface KnownSpeaker {
  id: string;
  name: string;
  /** Other words by which reports call this speaker: "the head of Russian diplomacy". Matched in any case. */
  aliases: readonly string[];
}

/** An event that times can be told from, as the codebook knows it. */
export interface KnownEvent {
  /** `talks`, `talks-start`, `summit` … */
  id: string;
  /** Nouns by which reports call it: "meeting", "talks", "conversation". Matched in any case. */
  terms: readonly string[];
}

export interface ParseOptions {
  id?: string;
  /** Anchor for weekdays and months: ISO 8601 date of publication, or of the event. */
  date?: string;
  /**
   * Which day `date` is. From the day of publication, "on Friday" looks back or ahead by the verb beside it ("closed on
   * Friday", "will open on Friday"); around the event's day (the default) it is the nearest Friday.
   */
  anchor?: "published" | "event";
  speakers?: readonly KnownSpeaker[];
  events?: readonly KnownEvent[];
  /** Lines of the report that belong to its story, though they look like page furniture. */
  story?: readonly string[];
  /** BCP 47 tag of the language the report was translated from, where the dataset says so. */
  translatedFrom?: string;
  /**
   * How reported content is cut. `clause` (the default): one attribution a clause, without "that", so that a claim's
   * evidence is one thing said. `corpus`: whole contents beginning with "that", as the annotated corpora have them
   * (PARC 3.0, PolNeAR).
   */
  convention?: "clause" | "corpus";
}
