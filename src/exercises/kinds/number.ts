import type { Block } from "../../prose/types.js";
import { measureInWords } from "../../values/words/told.js";
import type { ExerciseBase, Feedback, KeyBase } from "../base.js";
import type { Kind } from "./kind.js";
import { result } from "./parts.js";

/** A number, a length of time in minutes, or a day (days since 1970-01-01). */
export interface NumberExercise extends ExerciseBase {
  type: "number";
  measure: "number" | "minutes" | "day";
  /** What is counted ("reports", "USD"); empty for times. */
  unit: string;
  /** The number line. */
  scale: { min: number; max: number; step: number };
  /** Another answer's own feedback; the first that holds is said. Bounds are inclusive, null: none. */
  wrong: { from: number | null; to: number | null; feedback: Feedback; misconception: Block[] }[];
  right: Feedback;
  otherwise: Feedback;
  /** Each counts, give or take `tolerance`; more than one only where undecided or in a prediction. */
  key: KeyBase & { values: number[]; tolerance: number };
  /** What each report has, for the reveal after a prediction; in the order of the table. */
  reveal: { report_id: string; value: number; claim_id: string; reading: "" | "likeliest" | "alternative" }[];
}

interface NumberAnswer {
  type: "number";
  /** In the exercise's measure. */
  value: number;
}

export const number: Kind<NumberExercise, NumberAnswer> = {
  traits: ["predict", "undecided"],
  parts: () => [],
  asked: ({ measure, unit, scale, key }) => [measure, unit, scale, key.values, key.tolerance],
  read(_, { value }) {
    return typeof value === "number" && Number.isFinite(value) ? { type: "number", value } : null;
  },
  mark({ key, wrong, right, otherwise }, { value }) {
    if (fits(key, value)) return result("right", 1, [], [right]);
    const foreseen = wrong.find(({ from, to }) => (from === null || value >= from) && (to === null || value <= to));
    return result("wrong", 0, [], [foreseen?.feedback ?? otherwise]);
  },
  words: (exercise, { value }) => measureInWords(exercise, value),
  keyWords: (exercise) => exercise.key.values.map((value) => measureInWords(exercise, value)).join(" / "),
  retry: (answer) => answer,
  code: (_, { value }) => String(value),
  decode: (_, code) => ({ value: code === "" ? null : Number(code) }),
  count(exercise, answers) {
    const counts = new Map<number, number>();
    for (const { value } of answers) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => {
        const isRight = exercise.predict ? null : fits(exercise.key, value);
        return { value, count, label: measureInWords(exercise, value), isRight };
      });
    return { kind: "numbers", values };
  },
  hands: null,
};

/** A little more than the tolerance, so that 0.1 + 0.2 is 0.3. */
function fits({ values, tolerance }: NumberExercise["key"], value: number): boolean {
  return values.some((one) => Math.abs(value - one) <= tolerance + 1e-9);
}
