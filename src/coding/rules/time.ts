import { type Span, type TimeExpression, withModifier } from "../../parser/index.js";
import { DURATION_UNITS, tellDurations } from "../../values/durations.js";
import { overlapping } from "../overlapping.js";
import { contains } from "../terms.js";
import type { Sense, TimeKind } from "../types.js";
import { zoneOf, zoneOfDay } from "../zone.js";
import type { Hit, RuleContext } from "./hit.js";
import { isLasting } from "./lasting.js";

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
 * Times of one kind. Each reading of an expression is a hit of its own.
 * @param reading keep only the readings with this note; empty: all
 */
export function findTimes({ parse, stretch }: RuleContext, kind: TimeKind, reading: string): Hit[] {
  return overlapping(parse.times, stretch)
    .filter((time) => contains(stretch, time) && (kind !== "duration" || isLasting(parse.text, time)))
    .flatMap((time) => readingsOf(parse.text, time, kind, reading))
    .map((hit) => {
      const zone = kind === "time" ? zoneOf(parse) : kind === "date" ? zoneOfDay(parse, hit) : "";
      return zone === "" ? hit : { ...hit, unit: zone };
    });
}

function readingsOf(text: string, time: TimeExpression, kind: TimeKind, wanted: string): Hit[] {
  const open = time.readings.length > 1;
  const words = withNeighbour(text, withModifier(time, time.modifier));
  const span = open ? withPlan(text, words) : words;
  const readings = time.readings.length > 0 ? time.readings : [{ value: time.value, note: PLAIN }];
  return readings.flatMap(({ value, note }): Hit[] => {
    if (value === null || !(SHAPES[kind].test(value) || isPartOfYear(time, kind))) return [];
    if (wanted !== "" && !note.startsWith(wanted)) return [];
    return [
      {
        ...span,
        value,
        valueType: kind,
        sense: senseOf(note),
        // Which reading is the likeliest, other reports must say.
        reading: open ? "alternative" : "",
        preposition: true,
        describes: kind === "duration" && /^\S+-\p{L}+$/u.test(text.slice(time.start, time.end)),
        ...(time.modifier === null ? {} : { mod: time.modifier.mod }),
        // What was reckoned for one value holds for no other reading of the words.
        ...(value === time.value ? { printed: time.printed } : {}),
        note: open ? `One way to understand the words: ${lengthsInWords(note)}.` : "",
      },
    ];
  });
}

/** "until the end of the year" answers which month, if coarsely. */
function isPartOfYear({ value, modifier }: TimeExpression, kind: TimeKind): boolean {
  const isPart = modifier !== null && ["START", "MID", "END"].includes(modifier.mod);
  return kind === "month" && isPart && /^\d{4}$/.test(value ?? "");
}

function senseOf(note: string): Sense {
  if (note.startsWith("over")) return "over";
  if (note.startsWith("short")) return "under";
  return note.startsWith("planned") ? "planned" : "";
}

/** "longer than planned" beside a length that can be read in several ways: the words that decide stay in the evidence. */
const PLAN_BEHIND = /^\s+(?:longer|shorter|more|less|later|earlier)\s+than\s+\p{Ll}+/u;
const PLAN_BEFORE = /(?:longer|shorter|more|less|later|earlier)\s+than\s+\p{Ll}+\s+for\s+$/u;

function withPlan(text: string, { start, end }: Span): Span {
  const behind = PLAN_BEHIND.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const before = PLAN_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
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
