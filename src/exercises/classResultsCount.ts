import type { Block } from "../prose/types.js";

/** How a class answered one exercise: counts, and how far the class disagrees. */

export interface Bar {
  id: string;
  label: string;
  /** A report's id where the label is its words or stands for it; else empty. */
  report_id: string;
  /** Whether it belongs to the right answer; null where nothing is right or wrong, or both count. */
  isRight: boolean | null;
  count: number;
  /** What who answers so may be thinking. */
  misconception: Block[];
}

export type Distribution =
  /** `one`: each student is in one bar. `many`: in as many as were chosen. */
  | { kind: "bars"; of: "one" | "many"; bars: Bar[] }
  /** Rows that were put into categories; `counts` in the order of `categories`. */
  | {
      kind: "table";
      categories: { id: string; label: string }[];
      rows: {
        id: string;
        label: string;
        report_id: string;
        counts: number[];
        accepted: boolean[];
        undecided: boolean;
      }[];
    }
  | { kind: "numbers"; values: { value: number; label: string; count: number; isRight: boolean | null }[] }
  | { kind: "texts" };

/** The name of a table's cell. */
export function cellKey(row: string, category: string): string {
  return `${row}\n${category}`;
}

/** Typed answers that are the same for marking are one bar, told as it was typed first; the most frequent first. */
export function formBars(
  forms: readonly Pick<Bar, "id" | "label">[],
  about: (id: string) => Pick<Bar, "isRight" | "misconception">,
): Distribution {
  const bars = new Map<string, Bar>();
  for (const { id, label } of forms) {
    const bar = bars.get(id) ?? { id, label, report_id: "", count: 0, ...about(id) };
    bar.count++;
    bars.set(id, bar);
  }
  return { kind: "bars", of: "one", bars: [...bars.values()].sort((a, b) => b.count - a.count) };
}

/**
 * How far a class disagrees, from 0 (all answer alike) to 1 (answers spread evenly); null where nothing is counted.
 * Shannon's entropy as a share of the greatest possible one; for several parts its mean.
 * @param students how many answered
 */
export function disagreementOf(distribution: Distribution, students: number): number | null {
  if (students === 0) return null;
  switch (distribution.kind) {
    case "bars": {
      const { bars, of } = distribution;
      if (of === "one")
        return spread(
          bars.map(({ count }) => count),
          bars.length,
        );
      return mean(bars.map(({ count }) => spread([count, Math.max(0, students - count)], 2)));
    }
    case "table":
      return mean(distribution.rows.map(({ counts }) => spread(counts, counts.length)));
    case "numbers": {
      const counts = distribution.values.map(({ count }) => count);
      return spread(counts, counts.length);
    }
    case "texts":
      return null;
  }
}

function spread(counts: readonly number[], ways: number): number {
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0 || ways < 2) return 0;
  const entropy = counts.filter((n) => n > 0).reduce((sum, n) => sum - (n / all) * Math.log2(n / all), 0);
  return entropy / Math.log2(ways);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, n) => sum + n, 0) / values.length;
}

/**
 * Fleiss' κ: how far coders agree beyond what chance would give; 1 is full agreement, 0 is chance.
 * J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971), 378–382; with
 * the pairs of each row taken from those who coded it, so that a row may be left out by some.
 *
 * @param rows for each thing that was coded how many coders put it into each category
 * @returns null where fewer than two rows have two coders, or where all codings are the same
 */
export function fleissKappa(rows: readonly (readonly number[])[]): number | null {
  const coded = rows.filter((counts) => sum(counts) >= 2);
  if (coded.length < 2) return null;
  const agreement = mean(
    coded.map((counts) => {
      const n = sum(counts);
      return counts.reduce((pairs, count) => pairs + count * (count - 1), 0) / (n * (n - 1));
    }),
  );
  const all = sum(coded.map(sum));
  const byChance = coded[0]!.map((_, i) => sum(coded.map((counts) => counts[i]!)) / all).reduce((s, p) => s + p * p, 0);
  return byChance >= 1 - 1e-12 ? null : (agreement - byChance) / (1 - byChance);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, n) => total + n, 0);
}
