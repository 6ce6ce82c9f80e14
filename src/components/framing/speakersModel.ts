import { group, sum } from "d3";
import type { QuotedRow } from "../../coding/quotedWords.js";
import type { SourceType } from "../../coding/types.js";
import type { FramingLesson } from "./common.js";

/** The quoted words of one speaker in one report. */
export interface Bar {
  report_id: string;
  source: string;
  side: string;
  source_type: SourceType | "";
  /** What the report says that the source is, as printed; empty where it prints the name alone. */
  role: string;
  /** How the report prints the name, where it has another form of it. */
  named?: string;
  words: number;
  /** Its quotations, in text order. */
  rows: QuotedRow[];
}

/** One report's bars on one side, from the middle outwards: persons with a name first, documents last. */
export interface SideBars {
  side: string;
  bars: Bar[];
  /** Words of speech. */
  speech: number;
  /** Words of documents, counted apart. */
  documents: number;
}

/** One report's quoted words by side. */
export interface ReportBars {
  report_id: string;
  sides: SideBars[];
}

const TYPE_ORDER: readonly (SourceType | "")[] = [
  "named-official",
  "",
  "named-person",
  "unnamed-official",
  "unnamed-person",
  "institution",
  "agency",
  "outlet",
  "document",
];

/** The quoted words that have an author, as bars, by report and speaker. */
export function barsOf(rows: readonly QuotedRow[]): Bar[] {
  const known = rows.filter(({ source }) => source !== "");
  return [...group(known, ({ report_id, source }) => `${report_id} ${source}`).values()].map((own) => {
    const { report_id, source, side, role } = own[0]!;
    // Some of a ministry's words may stand in a document, and others may not.
    const types = new Set(own.map(({ source_type }) => source_type));
    const source_type = types.size === 1 ? own[0]!.source_type : "institution";
    const named = own.find((row) => row.named !== undefined)?.named;
    const bar: Bar = { report_id, source, side, source_type, role, words: wordsIn(own), rows: own };
    return named === undefined ? bar : { ...bar, named };
  });
}

/** Every report with its bars on each of the sides; a report that quotes nobody has empty sides. */
export function reportBars({ data }: FramingLesson, bars: readonly Bar[], sides: readonly string[]): ReportBars[] {
  const place = ({ source_type }: Bar): number => TYPE_ORDER.indexOf(source_type);
  return data.reports.map(({ report_id }) => ({
    report_id,
    sides: sides.map((side) => {
      const own = bars
        .filter((bar) => bar.report_id === report_id && bar.side === side)
        .sort((a, b) => place(a) - place(b) || b.words - a.words);
      const documents = own.filter(isDocument);
      return { side, bars: own, speech: wordsIn(own) - wordsIn(documents), documents: wordsIn(documents) };
    }),
  }));
}

/** Two sides stand against each other from a middle line; one, or more than two, are stacked. */
export function isTwoSided(sides: readonly string[]): boolean {
  return sides.length === 2 && !sides.includes("");
}

export function isDocument({ source_type }: { source_type: string }): boolean {
  return source_type === "document";
}

/** How many quotations some rows are: one that goes on in further paragraphs is one. */
export function quotationsIn(rows: readonly QuotedRow[]): number {
  return rows.filter(({ goesOn }) => !goesOn).length;
}

export function wordsIn(rows: readonly { words: number }[]): number {
  return sum(rows, ({ words }) => words);
}
