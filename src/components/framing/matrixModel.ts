import { group, min, sum } from "d3";
import type { MentionRow } from "../../coding/mentions.js";
import type { CoverageRow } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { framingStrings as words } from "../../strings/framing.js";
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

/** "paragraph 3, 11% down, and one more sentence", or that it was searched and not found. */
export function cellInWords({ coverage, mentions }: Cell): string {
  const first = mentions[0];
  if (!coverage.found || first === undefined) return words.missing.notFound;
  return words.missing.where(first.paragraph, first.position, partOf(first)) + words.missing.more(mentions.length - 1);
}

/** "headline", "byline": the part in which words stand outside of the body. */
export function partOf({ part }: Pick<MentionRow, "part">): string {
  return part === "headline" || part === "dek" ? words.place[part] : (strings.claims.parts[part] ?? part);
}

/** The topic whose first mentions lie furthest apart, with the reports at both ends; null where none differs. */
export function widest(
  rows: readonly TopicRow[],
): { row: TopicRow; high: Cell; low: Cell; from: number; to: number } | null {
  const spans = rows.flatMap((row) => {
    const placed = row.cells
      .filter(({ coverage }) => coverage.first_position !== null && coverage.first_paragraph !== null)
      .sort((a, b) => a.coverage.first_position! - b.coverage.first_position!);
    const high = placed[0];
    const low = placed.at(-1);
    if (high === undefined || low === undefined || high === low) return [];
    return [{ row, high, low, from: high.coverage.first_position!, to: low.coverage.first_position! }];
  });
  const best = spans.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  // Less than half a report apart is no other end.
  return best !== undefined && best.to - best.from >= 0.5 ? best : null;
}
