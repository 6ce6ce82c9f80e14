import type { Span } from "../../parser/types.js";

/** A report in which to look for passages that others print too. Offsets are UTF-16 units into `text`. */
export interface PassageText {
  report_id: string;
  text: string;
  /** Where to look: paragraphs of the article. A passage never leaves one. */
  stretches: readonly Span[];
  /** What stands between quotation marks. */
  quotations: readonly Span[];
  /** What it gives to somebody without marks, or partly in them: "He said that the road was judged safe to use". */
  given?: readonly Span[];
  /** Its sentences, in text order; without them none is compared as a whole. */
  sentences?: readonly Span[];
}

/** A passage in one of its two reports: `text === report.slice(start, end)`. */
export interface PassageSide extends Span {
  report_id: string;
  text: string;
  words: number;
  /** How many of its words stand between quotation marks. */
  quoted: number;
  /** Words that the other report has not, in text order; offsets into the report. */
  differing: Span[];
}

/**
 * `wording`: enough of it, or a whole sentence, stands outside quotation marks in at least one of the reports, so it is
 * wording that somebody took over. `quotation`: both reports quote the same words, which two people can do who heard the same.
 * What one quotes, the other may have heard as well where it says without marks that somebody said it: “The road was judged
 * safe to use,” Reed said; Reed said the road was judged safe to use.
 */
export type PassageKind = "wording" | "quotation";

/** A stretch of words that two reports print alike, but for a few. */
export interface SharedPassage {
  a: PassageSide;
  b: PassageSide;
  /** Words that both sides have, in one order. */
  matched: number;
  /** Matched words that stand outside quotation marks on at least one side, and are not given to somebody there. */
  outside: number;
  /** Twice the matched words by the words of both sides (Dice 1945): 1 where they are the same. */
  similarity: number;
  kind: PassageKind;
}
