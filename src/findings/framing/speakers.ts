import type { QuotedRow } from "../../coding/quotedWords.js";
import { countWords } from "../../coding/terms.js";
import type { Codebook } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on speakers are made from. */
interface SpeakersFacts {
  reports: readonly { report_id: string }[];
  codebook: Pick<Codebook, "speakers">;
  framing: { quoted: readonly QuotedRow[] };
}

/** Whose words stand between marks, and how many: all of them, spoken and written, that a report gives to somebody. */
export interface SpeakersFinding extends Finding {
  kind: "speakers";
  /** The sides that are quoted, in the codebook's order; speakers without a side, as an empty one, come last. */
  sides: readonly string[];
  /** Where two sides stand against each other: the reports with more speech of each, of both alike, and of neither. */
  more: { side: string; reports: readonly string[] }[] | null;
  even: readonly string[];
  neither: readonly string[];
  /** Words of the report with fewest and of the one with most. */
  least: number;
  most: number;
  /** Sources over all reports; those with most words, and in how many reports. */
  speakers: number;
  leading: readonly { source: string; words: number; reports: number }[];
  /** How many of the words stand in documents, report by report; only reports with some. */
  documents: readonly { report: string; words: number }[];
}

/** All quoted words that have an author; undefined where there are none. */
export function speakersFinding({ reports, codebook, framing }: SpeakersFacts): SpeakersFinding | undefined {
  const rows = framing.quoted.filter(({ source }) => source !== "");
  if (rows.length === 0) return undefined;
  const ids = reports.map(({ report_id }) => report_id);
  const order = codebook.speakers.map(({ side }) => side).filter((side) => side !== "");
  const place = (side: string): number => (order.includes(side) ? order.indexOf(side) : order.length);
  const sides = [...new Set(rows.map(({ side }) => side))].sort((a, b) => place(a) - place(b));
  const words = (report: string, is: (row: QuotedRow) => boolean = () => true): number =>
    sum(rows.filter((row) => row.report_id === report && is(row)));
  const leads = new Map(
    ids.map((id) => [id, sides.map((side) => words(id, (row) => row.side === side && isSpeech(row)))]),
  );
  const where = (is: (a: number, b: number) => boolean): string[] =>
    ids.filter((id) => is(...(leads.get(id) as [number, number])));
  const isTwoSided = sides.length === 2 && !sides.includes("");
  const [one = "", other = ""] = sides;
  const totals = ids.map((id) => words(id));
  const speakers = [...new Set(rows.map(({ source }) => source))].map((source) => {
    const own = rows.filter((row) => row.source === source);
    return { source, words: sum(own), reports: new Set(own.map(({ report_id }) => report_id)).size };
  });
  const most = Math.max(...speakers.map((speaker) => speaker.words));
  return {
    kind: "speakers",
    about: "",
    reports: ids,
    evidence: [],
    sides,
    more: isTwoSided
      ? [
          { side: one, reports: where((a, b) => a > b) },
          { side: other, reports: where((a, b) => b > a) },
        ].sort((a, b) => b.reports.length - a.reports.length)
      : null,
    even: isTwoSided ? where((a, b) => a === b && a > 0) : [],
    neither: isTwoSided ? where((a, b) => a + b === 0) : [],
    least: Math.min(...totals),
    most: Math.max(...totals),
    speakers: speakers.length,
    leading: speakers.filter((speaker) => speaker.words === most),
    documents: ids
      .map((report) => ({ report, words: words(report, ({ source_type }) => source_type === "document") }))
      .filter((one) => one.words > 0),
  };
}

/** A document is written, and no side is heard in it: it is counted apart. */
function isSpeech({ source_type }: QuotedRow): boolean {
  return source_type !== "document";
}

function sum(rows: readonly { words: number }[]): number {
  return rows.reduce((all, { words }) => all + words, 0);
}

export const speakersKind: FindingKind<SpeakersFinding> = {
  kind: "speakers",
  make: (facts) => [speakersFinding(facts)].filter((one) => one !== undefined),
  faults: ({ more, even, neither, reports, least, most, leading }, { framing, codebook }) => {
    // Counted anew from what stands between the marks, where it may be shown.
    const count = (text: string): number => countWords(text, { start: 0, end: text.length });
    const rows = framing.quoted.filter(({ source }) => source !== "");
    const totals = reports.map((id) => sum(rows.filter(({ report_id }) => report_id === id)));
    const sideOf = (source: string): string => codebook.speakers.find(({ id }) => id === source)?.side ?? "";
    const bySide = (id: string, side: string): number =>
      sum(
        rows.filter(
          (row) =>
            row.report_id === id &&
            isSpeech(row) &&
            (row.source.includes("+") ? row.side : sideOf(row.source)) === side,
        ),
      );
    return [
      ...rows
        .filter(
          ({ text, words, part }) => text !== "" && part === "body" && !text.includes("\n") && count(text) !== words,
        )
        .map(({ text, words }) => `“${text}” has not ${words} words`),
      ...(more ?? []).flatMap(({ side, reports: those }, i) =>
        those
          .filter((id) => bySide(id, side) <= bySide(id, more![1 - i]!.side))
          .map((id) => `${id} has not more words of ${side}`),
      ),
      ...(more === null || [...more.flatMap((one) => one.reports), ...even, ...neither].length === reports.length
        ? []
        : ["a report is left out, or stands twice"]),
      ...(Math.min(...totals) === least && Math.max(...totals) === most
        ? []
        : ["another report has fewer or more words"]),
      ...leading
        .filter(({ source, words }) => sum(rows.filter((row) => row.source === source)) !== words)
        .map(({ source }) => `"${source}" has other words`),
    ];
  },
};
