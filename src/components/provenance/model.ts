import { overlapping } from "../../coding/overlapping.js";
import type { LessonTables } from "../../coding/lessonTables.js";
import type { PassageSide, SharedPassage } from "../../coding/sharedPassages/index.js";
import type { Claim, Item } from "../../coding/types.js";
import type { Evidence } from "../lesson/evidence.js";
import type { Lesson } from "../lesson/data.js";
import { sign } from "../lesson/data.js";

/** What the page loads beside the tables. */
export type ProvenanceData = LessonTables["provenance"];

/** The lesson with what the texts show of their way. */
export interface Context {
  lesson: Lesson;
  provenance: ProvenanceData;
}

/** Two reports with what they visibly share. */
export interface Pair {
  one: string;
  other: string;
  wording: SharedPassage[];
  quotations: SharedPassage[];
  /** Agencies that both name. */
  agencies: string[];
}

/** A report's letter, or its id where it has none. */
export function letter({ data }: Lesson, report_id: string): string {
  return sign(data, report_id).letter || report_id;
}

/** Claims about which agency a report credits. */
export function agencyClaims({ data }: Lesson): Claim[] {
  const items = new Set(data.codebook.items.filter(({ rule }) => rule.by === "agency").map(({ id }) => id));
  return data.claims.filter(({ item }) => items.has(item));
}

/** Items that are signs of how a text was made: a spelling, or any other item of this lesson that is no agency. */
export function traceItems({ data }: Lesson): Item[] {
  return data.codebook.items.filter(
    ({ dimension, rule }) => rule.by === "spelling" || (dimension === "provenance" && rule.by !== "agency"),
  );
}

/** Every pair of reports, in the reports' order. */
export function pairsOf({ lesson, provenance }: Context): Pair[] {
  const ids = lesson.data.reports.map(({ report_id }) => report_id);
  const agencies = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { report_id, value } of agencyClaims(lesson)) agencies.get(report_id)?.add(value);
  return ids.flatMap((one, i) =>
    ids.slice(i + 1).map((other): Pair => {
      const shared = provenance.passages.filter((passage) => isOf(passage, one, other));
      return {
        one,
        other,
        wording: shared.filter(({ kind }) => kind === "wording"),
        quotations: shared.filter(({ kind }) => kind === "quotation"),
        agencies: [...agencies.get(one)!].filter((name) => agencies.get(other)!.has(name)),
      };
    }),
  );
}

function isOf({ a, b }: SharedPassage, one: string, other: string): boolean {
  return (a.report_id === one && b.report_id === other) || (a.report_id === other && b.report_id === one);
}

/** Whether the texts show that two reports have something from one hand. A quotation alone does not. */
export function isLinked({ wording, agencies }: Pair): boolean {
  return wording.length > 0 || agencies.length > 0;
}

/** With more reports than this the question would take too long to answer by trying. */
const MOST_REPORTS = 20;

/**
 * How many reports can at most be counted apart: the size of the largest group without a linked pair in it. Links are
 * not passed on: that R shares an agency with C, and wording with A, links A and C to nothing.
 * @returns null with more than twenty reports
 */
export function countedApart(reports: readonly string[], pairs: readonly Pair[]): number | null {
  if (reports.length > MOST_REPORTS) return null;
  const place = new Map(reports.map((id, i) => [id, i]));
  const linked = reports.map(() => 0);
  for (const pair of pairs.filter(isLinked)) {
    const [i, j] = [place.get(pair.one)!, place.get(pair.other)!];
    linked[i]! |= 1 << j;
    linked[j]! |= 1 << i;
  }
  const largest = (open: number): number => {
    if (open === 0) return 0;
    const i = 31 - Math.clz32(open);
    const rest = open & ~(1 << i);
    const withIt = 1 + largest(rest & ~linked[i]!);
    return (rest & linked[i]!) === 0 ? withIt : Math.max(withIt, largest(rest));
  };
  return largest(reports.length === 0 ? 0 : 2 ** reports.length - 1);
}

/** A passage's side as evidence, with its place. */
export function evidenceOf(side: PassageSide, { data }: Lesson): Evidence {
  const own = data.sentences.filter(({ report_id }) => report_id === side.report_id);
  const row = overlapping(own, side)[0];
  const { report_id, text, start, end } = side;
  return {
    report_id,
    text,
    start,
    end,
    part: row?.part ?? "body",
    paragraph: row?.paragraph ?? null,
    sentence: row?.sentence ?? null,
  };
}
