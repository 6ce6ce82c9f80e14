import type { Block } from "../prose/types.js";
import { answerInWords, measureInWords } from "./answerFileWords.js";
import { plainForm } from "./grade.js";
import { inlineText } from "./plain.js";
import type { Answer, Exercise, NumberExercise, Option } from "./types.js";

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

/** Counts answers; each must be of the exercise's type. */
export function distributionOf(exercise: Exercise, answers: readonly Answer[]): Distribution {
  switch (exercise.type) {
    case "choice":
    case "multiple":
    case "mark":
      return chosenParts(exercise, counted(answers.flatMap(chosen)));
    case "match":
    case "sort": {
      const cells = answers.flatMap((answer) => ("pairs" in answer ? Object.entries(answer.pairs) : []));
      return pairsTable(exercise, counted(cells.map(([row, category]) => cellKey(row, category))));
    }
    case "number":
      return { kind: "numbers", values: numbers(exercise, answers) };
    case "order":
    case "repair":
      return { kind: "bars", of: "one", bars: forms(exercise, answers) };
    case "short":
    case "headline":
    case "report":
      return { kind: "texts" };
  }
}

/** A show of hands: how many for each option, or for each cell of a table (`cellKey`). Null where hands cannot say it. */
export function distributionOfHands(exercise: Exercise, counts: ReadonlyMap<string, number>): Distribution | null {
  if (exercise.type === "choice" || exercise.type === "multiple" || exercise.type === "mark") {
    return chosenParts(exercise, counts);
  }
  return exercise.type === "match" || exercise.type === "sort" ? pairsTable(exercise, counts) : null;
}

/** The name of a table's cell. */
export function cellKey(row: string, category: string): string {
  return `${row}\n${category}`;
}

function chosen(answer: Answer): string[] {
  if (answer.type === "choice") return [answer.option];
  if (answer.type === "multiple") return answer.options;
  return answer.type === "mark" ? answer.units : [];
}

function chosenParts(
  exercise: Extract<Exercise, { type: "choice" | "multiple" | "mark" }>,
  counts: ReadonlyMap<string, number>,
): Distribution {
  const right = new Set(exercise.type === "mark" ? exercise.key.units : exercise.key.options);
  const either = new Set("either" in exercise.key ? exercise.key.either : []);
  const parts: Omit<Bar, "isRight" | "count">[] =
    exercise.type === "mark"
      ? exercise.units.map(({ id, text }) => ({ id, label: text, report_id: exercise.report_id, misconception: [] }))
      : exercise.options.map(asPart);
  const bars = parts.map((part): Bar => {
    const isRight = exercise.predict || either.has(part.id) ? null : right.has(part.id);
    return { ...part, isRight, count: counts.get(part.id) ?? 0 };
  });
  // Of a passage only what somebody marked, or should have, is worth a line.
  const shown = exercise.type === "mark" ? bars.filter(({ count, isRight }) => count > 0 || isRight !== false) : bars;
  return { kind: "bars", of: exercise.type === "choice" ? "one" : "many", bars: shown };
}

function asPart({ id, text, report_id, misconception }: Option): Omit<Bar, "isRight" | "count"> {
  return { id, label: inlineText(text), report_id, misconception };
}

function pairsTable(
  { rows, categories, key }: Extract<Exercise, { type: "match" | "sort" }>,
  counts: ReadonlyMap<string, number>,
): Distribution {
  return {
    kind: "table",
    categories: categories.map(({ id, text }) => ({ id, label: inlineText(text) })),
    rows: rows.map(({ id, text, report_id, undecided }) => ({
      id,
      label: inlineText(text),
      report_id,
      undecided,
      counts: categories.map((category) => counts.get(cellKey(id, category.id)) ?? 0),
      accepted: categories.map((category) => (key.accepted[id] ?? []).includes(category.id)),
    })),
  };
}

function numbers(exercise: NumberExercise, answers: readonly Answer[]) {
  const { key, predict } = exercise;
  const counts = new Map<number, number>();
  for (const answer of answers) {
    if (answer.type === "number") counts.set(answer.value, (counts.get(answer.value) ?? 0) + 1);
  }
  const fits = (value: number): boolean => key.values.some((one) => Math.abs(value - one) <= key.tolerance + 1e-9);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => {
      return { value, count, label: measureInWords(exercise, value), isRight: predict ? null : fits(value) };
    });
}

/** Answers that are the same for marking are one bar; the most frequent first. */
function forms(exercise: Extract<Exercise, { type: "order" | "repair" }>, answers: readonly Answer[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const answer of answers) {
    if (answer.type !== "repair" && answer.type !== "order") continue;
    const id = answer.type === "repair" ? plainForm(answer.text) : answer.items.join("\n");
    const bar = bars.get(id) ?? {
      id,
      label: answer.type === "repair" ? answer.text.trim() : answerInWords(exercise, answer),
      report_id: "",
      isRight: isRightForm(exercise, id),
      count: 0,
      misconception: exercise.type === "repair" ? ownWrong(exercise, id) : [],
    };
    bar.count++;
    bars.set(id, bar);
  }
  return [...bars.values()].sort((a, b) => b.count - a.count);
}

function isRightForm(exercise: Extract<Exercise, { type: "order" | "repair" }>, id: string): boolean {
  if (exercise.type === "order") return exercise.key.order.join("\n") === id;
  return exercise.key.accept.some((form) => plainForm(form) === id);
}

function ownWrong(exercise: Extract<Exercise, { type: "repair" }>, form: string): Block[] {
  if (isRightForm(exercise, form)) return [];
  const own = exercise.wrong.find(({ match }) => match.some((one) => plainForm(one) === form));
  return own?.misconception ?? [];
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

function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
