import { group, min, sum } from "d3";
import type { MentionRow } from "../../coding/mentions.js";
import type { CoverageRow } from "../../coding/types.js";
import { isNameTopic } from "../../coding/nameTopic.js";
import { claimsStrings } from "../../strings/claims.js";
import { framingStrings as words } from "../../strings/framing.js";
import { termsOf } from "../lesson/parts.js";
import type { FramingLesson } from "./common.js";

/** One topic in one report. */
export interface Cell {
  report_id: string;
  coverage: CoverageRow;
  /** The sentences that touch the topic, in text order; empty in a gap. */
  mentions: MentionRow[];
}

/** One topic in all reports. */
export interface TopicRow {
  topic: string;
  label: string;
  /** Whether its terms are a name: what a name names, a report may tell of without it. */
  isName: boolean;
  /** In the dataset's order. */
  cells: Cell[];
  /** How many reports have it. */
  found: number;
  /** The first mention that stands nearest to the top of its report, 0–1; null where no report has it. */
  highest: number | null;
  /** Words of the sentences that touch it, over all reports. */
  words: number;
}

export const ORDERS = ["reports", "position", "words"] as const;
export type Order = (typeof ORDERS)[number];

/** The topics of the coverage table, in its order. */
export function topicRows({ data, framing }: FramingLesson): TopicRow[] {
  const mentions = group(framing.mentions, ({ topic, report_id }) => `${topic} ${report_id}`);
  return [...group(data.coverage, ({ topic }) => topic)].map(([topic, rows]) => {
    const cells = data.reports.flatMap(({ report_id }): Cell[] => {
      const coverage = rows.find((row) => row.report_id === report_id);
      if (coverage === undefined) return [];
      return [{ report_id, coverage, mentions: mentions.get(`${topic} ${report_id}`) ?? [] }];
    });
    const positions = cells.flatMap(({ coverage }) => coverage.first_position ?? []);
    return {
      topic,
      label: rows[0]!.label,
      isName: isNameTopic(termsOf(rows[0]!.terms)),
      cells,
      found: cells.filter(({ coverage }) => coverage.found).length,
      highest: min(positions) ?? null,
      words: sum(
        cells.flatMap((cell) => cell.mentions),
        (mention) => mention.words,
      ),
    };
  });
}

/** A run of topics under one heading. */
interface TopicGroup {
  heading: string;
  rows: TopicRow[];
}

/** The topics in one of the orders, under their headings; topics that no report has stand last. */
export function grouped(rows: readonly TopicRow[], order: Order, reports: number): TopicGroup[] {
  const high = ({ highest }: TopicRow): number => highest ?? 2;
  const byReports = (a: TopicRow, b: TopicRow): number => b.found - a.found || high(a) - high(b);
  if (order === "reports") {
    const groups = group([...rows].sort(byReports), ({ found }) => found);
    return [...groups].map(([found, own]) => ({ heading: words.missing.group(found, reports), rows: own }));
  }
  const compare =
    order === "position"
      ? (a: TopicRow, b: TopicRow) => high(a) - high(b) || byReports(a, b)
      : (a: TopicRow, b: TopicRow) => b.words - a.words || byReports(a, b);
  const found = rows.filter((row) => row.found > 0).sort(compare);
  const missing = rows.filter((row) => row.found === 0);
  return [
    { heading: words.missing.flat[order], rows: found },
    { heading: words.missing.group(0, reports), rows: missing },
  ].filter((group) => group.rows.length > 0);
}

/** What a cell without a mention says: a name was not found, or words were not. */
export function gapInWords({ isName }: Pick<TopicRow, "isName">): string {
  return isName ? words.missing.nameNotFound : words.missing.notFound;
}

/** "paragraph 3, 11% down, and one more sentence", or that it was searched and not found. */
export function cellInWords(row: Pick<TopicRow, "isName">, { coverage, mentions }: Cell): string {
  const first = mentions[0];
  if (!coverage.found || first === undefined) return gapInWords(row);
  return words.missing.where(first.paragraph, first.position, partOf(first)) + words.missing.more(mentions.length - 1);
}

/** "headline", "byline": the part in which words stand outside of the body. */
export function partOf({ part }: Pick<MentionRow, "part">): string {
  return part === "headline" || part === "dek" ? words.place[part] : (claimsStrings.parts[part] ?? part);
}
