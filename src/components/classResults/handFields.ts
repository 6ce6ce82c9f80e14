import { cellKey } from "../../exercises/classResultsCount.js";
import { partsOf } from "../../exercises/grade.js";
import { hasTrait } from "../../exercises/kinds/index.js";
import { partText } from "../../exercises/kinds/parts.js";
import { asShown, TOGETHER } from "../../exercises/shuffle.js";
import type { Exercise } from "../../exercises/types.js";
import { classResultsStrings as words } from "../../strings/classResults.js";
import type { Build } from "../dom.js";

/** Counting hands: a field for each answer, typed in by whoever counts. Nothing of it is kept. */

const MOST_HANDS = 500;

/** One answer for which hands go up. */
interface HandRow {
  /** As `handsResult` counts it. */
  key: string;
  /** The answer as plain text. */
  label: string;
  input: HTMLInputElement;
}

/**
 * A field for each part, or for each cell of a table, in the order in which the class sees them.
 * @param counts how many hands each has; changed by what is typed
 * @param id unique on the page; the fields' ids begin with it
 */
export function handRows(
  h: Build,
  exercise: Exercise,
  counts: Map<string, number>,
  id: string,
  onInput: () => void,
): HandRow[] {
  return answersOf(exercise).map(({ key, label }, i) => {
    const input = h("input", {
      id: `${id}-${i}`,
      type: "number",
      min: 0,
      max: MOST_HANDS,
      step: 1,
      inputmode: "numeric",
      value: counts.get(key) ?? "",
      "aria-label": words.handsCount(label),
      oninput: () => {
        const n = Math.round(Number(input.value));
        if (Number.isFinite(n) && n > 0) counts.set(key, Math.min(MOST_HANDS, n));
        else counts.delete(key);
        onInput();
      },
    });
    return { key, label, input };
  });
}

function answersOf(exercise: Exercise): { key: string; label: string }[] {
  const shown = asShown(partsOf(exercise), exercise.id, TOGETHER);
  const parts = shown.map((part) => ({ key: part.id, label: partText(part) }));
  if (!("categories" in exercise)) return parts;
  return parts.flatMap(({ key, label }) =>
    asShown(exercise.categories, exercise.id, TOGETHER).map((category) => ({
      key: cellKey(key, category.id),
      label: `${label}: ${partText(category)}`,
    })),
  );
}

/** Nobody is asked for the number of students: it is all hands, or the most that went up for one part. */
export function studentsOf(exercise: Exercise, counts: ReadonlyMap<string, number>): number {
  const sum = (values: number[]): number => values.reduce((total, n) => total + n, 0);
  if (hasTrait(exercise, "one")) return sum([...counts.values()]);
  if (!("categories" in exercise)) return Math.max(0, ...counts.values());
  const perRow = exercise.rows.map((row) =>
    sum(exercise.categories.map((category) => counts.get(cellKey(row.id, category.id)) ?? 0)),
  );
  return Math.max(0, ...perRow);
}
