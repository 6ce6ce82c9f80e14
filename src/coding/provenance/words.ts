import type { Parse, Span } from "../../parser/index.js";
import { overlapping } from "../overlapping.js";
import { type SharedPassage } from "../sharedPassages/index.js";
import { type WitnessLink } from "../witnesses.js";
import type { AttributionKind, ReportMeta, SentenceRow, SourceType, Tables } from "../types.js";

/** Words of a report with their place; `text === report.slice(start, end)`, offsets in UTF-16 units. */
interface Words extends Span {
  report_id: string;
  text: string;
  part: string;
  /** 1-based, in the body; else null. */
  paragraph: number | null;
  sentence: number | null;
}

export type PrintedKind = "dateline" | "byline" | "date" | "credits" | "outlet" | "author" | "translation";

/** Something that a report prints about where it comes from. */
export interface PrintedLine extends Words {
  kind: PrintedKind;
}

/** Words that a report gives to somebody. */
export interface SourceRow extends Words {
  /** Codebook speaker id, joint ids as `a+b`, or a name that the codebook lacks. */
  source: string;
  /** Empty where the codebook does not say. */
  source_type: SourceType | "";
  /** What the report says that the source is: "Mayor"; empty where it prints the name alone. */
  role: string;
  attribution: AttributionKind;
  /** How this report prints the name, where the codebook has it in another form: "Raphael Quenell". */
  named?: string;
}

/** Words of a report that name the outlet of another one. */
export interface OutletMention extends Words {
  outlet: string;
}

/** What the lesson on provenance shows beside the tables. */
export interface Provenance {
  /** Which reports are no witnesses apart from each other, and why. */
  links: WitnessLink[];
  /** Where a report names the paper that printed another: "the Torsund Times reports". */
  mentions: OutletMention[];
  /** Reports in which the name of a news agency stands, as a credit or not. */
  namesAgency: string[];
  printed: PrintedLine[];
  sources: SourceRow[];
  passages: SharedPassage[];
}

/** A report on its way to what it shows of where it comes from. */
export interface Report {
  meta: ReportMeta;
  parse: Parse;
  /** Sentences of headline, dek and body that may be shown. */
  sentences: readonly SentenceRow[];
  isShown: (span: Span) => boolean;
}

/** A report with what of it may be shown. @param tables those of all reports */
export function reportOf(
  meta: ReportMeta,
  parse: Parse,
  { sentences, claims }: Pick<Tables, "sentences" | "claims">,
): Report {
  const shownSentences = sentences.filter(({ report_id, text }) => report_id === meta.id && text !== "");
  const rests = claims.filter(({ report_id }) => report_id === meta.id);
  const isShown = (span: Span): boolean =>
    meta.publish === "full" ||
    shownSentences.some((sentence) => sentence.start <= span.start && span.end <= sentence.end) ||
    rests.some((claim) => claim.start <= span.start && span.end <= claim.end);
  return { meta, parse, sentences: shownSentences, isShown };
}

/** Words of a report with their sentence. @param part where they stand, if in no sentence of the story */
export function wordsAt(
  report_id: string,
  text: string,
  span: Span,
  sentences: readonly SentenceRow[],
  part: string,
): Words {
  const row = overlapping(sentences, span)[0];
  return {
    report_id,
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    part: row?.part ?? part,
    paragraph: row?.paragraph ?? null,
    sentence: row?.sentence ?? null,
  };
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
