import type { ExerciseBase, Feedback, KeyBase } from "../base.js";
import type { Distribution } from "../classResultsCount.js";
import type { Kind, Part } from "./kind.js";
import { counted, hashed, knownIds, wordsOf } from "./parts.js";
import { markTicks, readTicks, tickBars, ticksCode } from "./ticks.js";

/** A stretch of a report that can be marked, and what is said about it. */
export interface Unit {
  id: string;
  start: number;
  end: number;
  text: string;
  paragraph: number | null;
  sentence: number | null;
  feedback: Feedback;
}

/** Sentences or phrases of a report that are marked. */
export interface MarkExercise extends ExerciseBase {
  type: "mark";
  report_id: string;
  /** `phrase`: only the units can be marked; the text around them (`passage`) is shown and stays as it is. */
  unit: "sentence" | "phrase";
  /** What is shown, in the report's order; for sentences it is made of the units. */
  passage: { start: number; end: number; text: string; paragraph: number | null }[];
  units: Unit[];
  /** What is said about a unit without feedback of its own. */
  otherwise: Feedback;
  key: KeyBase & { units: string[]; either: string[] };
}

interface MarkAnswer {
  type: "mark";
  units: string[];
}

export const mark: Kind<MarkExercise, MarkAnswer> = {
  traits: ["text"],
  parts: partsOf,
  asked: ({ passage, units, key }) => [passage.map(({ text }) => text), hashed(units), key.units, key.either],
  read({ units }, given) {
    const known = knownIds(given["units"], units);
    return known && { type: "mark", units: known };
  },
  mark({ units, otherwise, key }, answer) {
    const said = units.map(({ id, feedback }) => ({
      id,
      feedback: feedback.blocks.length > 0 ? feedback : otherwise,
    }));
    return markTicks(said, key.units, key.either, answer.units);
  },
  words: ({ units }, answer) => wordsOf(units, answer.units).join(" | "),
  keyWords: ({ units, key }) => wordsOf(units, key.units).join(" | "),
  retry: (answer, keeps) => ({ ...answer, units: answer.units.filter(keeps) }),
  code: ({ units }, answer) => ticksCode(units, answer.units),
  decode: ({ units }, code) => ({ units: readTicks(units, code) }),
  count: (exercise, answers) => bars(exercise, counted(answers.flatMap(({ units }) => units))),
  hands: bars,
};

function partsOf({ units, report_id }: MarkExercise): Part[] {
  return units.map(({ id, text, feedback }) => ({ id, text, report_id, feedback }));
}

/** Of a passage only what somebody marked, or should have, is worth a line. */
function bars(exercise: MarkExercise, counts: ReadonlyMap<string, number>): Distribution {
  const { key, predict } = exercise;
  const all = tickBars(partsOf(exercise), key.units, key.either, predict, counts);
  return { kind: "bars", of: "many", bars: all.filter(({ count, isRight }) => count > 0 || isRight !== false) };
}
