import type { ExerciseBase, Graded, KeyBase, Option, PartResult } from "../base.js";
import type { Bar, Distribution } from "../classResultsCount.js";
import { bitsCode, readBits } from "../scormBits.js";
import { asShown, TOGETHER } from "../shuffle.js";
import type { Kind, Part } from "./kind.js";
import { barsOf, counted, feedbackOn, hashed, idsOf, knownIds, outcomeOf, result, wordsOf } from "./parts.js";

/** Options that are each ticked or left. */
export interface MultipleExercise extends ExerciseBase {
  type: "multiple";
  options: Option[];
  /** Exactly these are to be ticked. `either`: undecided options, ticked or not. */
  key: KeyBase & { options: string[]; either: string[] };
}

interface MultipleAnswer {
  type: "multiple";
  options: string[];
}

export const multiple: Kind<MultipleExercise, MultipleAnswer> = {
  traits: [],
  parts: ({ options }) => options,
  asked: ({ options, key }) => [hashed(options), key.options, key.either],
  read({ options }, given) {
    const known = knownIds(given["options"], options);
    return known && { type: "multiple", options: known };
  },
  mark: ({ options, key }, answer) => markTicks(options, key.options, key.either, answer.options),
  words: ({ options }, answer) => wordsOf(options, answer.options).join("; "),
  keyWords: ({ options, key }) => wordsOf(options, key.options).join("; "),
  retry: (answer, keeps) => ({ ...answer, options: answer.options.filter(keeps) }),
  code: ({ options }, answer) => ticksCode(options, answer.options),
  decode: ({ options }, code) => ({ options: readTicks(options, code) }),
  count: (exercise, answers) => bars(exercise, counted(answers.flatMap(({ options }) => options))),
  hands: bars,
};

function bars({ id, options, key, predict }: MultipleExercise, counts: ReadonlyMap<string, number>): Distribution {
  const shown = asShown(options, id, TOGETHER);
  return { kind: "bars", of: "many", bars: tickBars(shown, key.options, key.either, predict, counts) };
}

/** Score: hits less false ticks, as a share of what was to be ticked; never below 0. Undecided parts count for nothing. */
export function markTicks(
  parts: readonly Pick<Part, "id" | "feedback">[],
  key: readonly string[],
  either: readonly string[],
  ticked: readonly string[],
): Graded {
  const results = parts.map(({ id, feedback }): PartResult => {
    const chosen = ticked.includes(id);
    if (either.includes(id)) return { id, outcome: "either", chosen, feedback };
    const isKey = key.includes(id);
    return { id, outcome: isKey === chosen ? "right" : chosen ? "wrong" : "missed", chosen, feedback };
  });
  const hits = results.filter(({ outcome, chosen }) => outcome === "right" && chosen).length;
  const wrong = results.filter(({ outcome }) => outcome === "wrong").length;
  const score = Math.max(0, hits - wrong) / Math.max(1, key.length);
  const outcome = outcomeOf(wrong === 0 && hits === key.length ? 1 : Math.min(score, 0.99));
  return result(outcome, outcome === "right" ? 1 : score, results, feedbackOn(results));
}

/** A bar a part that can be ticked. */
export function tickBars(
  parts: readonly Part[],
  key: readonly string[],
  either: readonly string[],
  predict: boolean,
  counts: ReadonlyMap<string, number>,
): Bar[] {
  return barsOf(parts, counts, (id) => (predict || either.includes(id) ? null : key.includes(id)));
}

/** Which of a list are ticked, as a code. */
export function ticksCode(list: readonly { id: string }[], ticked: readonly string[]): string {
  return bitsCode(idsOf(list).map((id) => ticked.includes(id)));
}

/** Reads `ticksCode`; null where it is none. */
export function readTicks(list: readonly { id: string }[], code: string): string[] | null {
  const bits = readBits(code, list.length);
  return bits && idsOf(list).filter((_, i) => bits[i] === true);
}
