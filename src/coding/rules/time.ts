import type { Span, TimeExpression } from "../../parser/index.js";
import { DURATION_UNITS, tellDurations } from "../../values/durations.js";
import { overlapping } from "../overlapping.js";
import { contains } from "../terms.js";
import type { TimeKind } from "../types.js";
import type { Hit, RuleContext } from "./hit.js";

/** The note of the plain reading: what a length without a plan beside it says. */
const PLAIN = "in all";

const SHAPES: Record<TimeKind, RegExp> = {
  date: /^\d{4}-\d{2}-\d{2}(?:T|$)/,
  time: /^T\d{2}:\d{2}/,
  month: /^\d{4}-\d{2}$/,
  duration: /^P/,
  sequence: /^(?:before|after|during):/,
};

/**
 * Times of one kind. Each reading of an expression is a hit of its own, the first of them the likeliest.
 * @param reading keep only the readings with this note; empty: all
 */
export function findTimes({ parse, stretch }: RuleContext, kind: TimeKind, reading: string): Hit[] {
  return overlapping(parse.times, stretch)
    .filter((time) => contains(stretch, time))
    .flatMap((time) => readingsOf(parse.text, time, kind, reading));
}

function readingsOf(text: string, time: TimeExpression, kind: TimeKind, wanted: string): Hit[] {
  const span = withNeighbour(text, time);
  const open = time.readings.length > 1;
  const readings = time.readings.length > 0 ? time.readings : [{ value: time.value, note: PLAIN }];
  return readings.flatMap(({ value, note }, i): Hit[] => {
    if (value === null || !SHAPES[kind].test(value)) return [];
    if (wanted !== "" && !note.startsWith(wanted)) return [];
    const weight = !open ? "" : i === 0 ? "likeliest" : "alternative";
    return [
      {
        ...span,
        value,
        valueType: kind,
        reading: weight,
        preposition: true,
        note: open ? `One way to understand the words: ${lengthsInWords(note)}.` : "",
      },
    ];
  });
}

/** Lengths of a reading's note as English says them: "the rest, PT40M, over the plan" → "the rest, 40 minutes, …". */
function lengthsInWords(note: string): string {
  return tellDurations(note, (duration) =>
    DURATION_UNITS.flatMap((unit) => {
      const n = duration[unit];
      return n === 0 ? [] : [`${n} ${n === 1 ? unit.slice(0, -1) : unit}`];
    }).join(" and "),
  );
}

const DAY = /^\s+(?:on|in)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** "at the same time on Wednesday": the day that follows belongs to the words that place it. */
function withNeighbour(text: string, { start, end }: Span): Span {
  return { start, end: end + (DAY.exec(text.slice(end, end + 30))?.[0].length ?? 0) };
}
