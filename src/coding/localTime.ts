import type { Parse, TimeExpression } from "../parser/index.js";
import { clockAt, MINUTES_OF_DAY, readClock } from "../values/clock.js";

/** "2 p.m. local time (1200 GMT)": what may stand between a time of day and the same moment in UTC. */
const SAME_MOMENT = /^(?:\s+(?:local\s+time|hours|[A-Z]{2,4}))?\s*[(/,]\s*$/u;
/** Zones lie whole quarters of an hour apart, and no further from UTC than so many minutes (IANA time zone database). */
const QUARTER = 15;
const FURTHEST = 14 * 60;

/**
 * A report that gives one moment by two clocks, "2 p.m. local time (1200 GMT)", says how far they lie apart: its other times in
 * GMT or UTC are told by the clock of the place, so that they stand beside those of other reports.
 * @returns the parse itself where it gives no such pair, or two that do not agree
 */
export function withLocalTimes(parse: Parse): Parse {
  const apart = new Set(
    parse.times.flatMap((time, i) => {
      const next = parse.times[i + 1];
      return next === undefined ? [] : (minutesBetween(parse.text, time, next) ?? []);
    }),
  );
  const [minutes, other] = [...apart];
  if (minutes === undefined || other !== undefined) return parse;
  return { ...parse, times: parse.times.map((time) => inLocalTime(time, minutes)) };
}

function minutesBetween(text: string, time: TimeExpression, next: TimeExpression): number | null {
  const [local, world] = [readClock(time.value ?? ""), readClock(next.value ?? "")];
  if (local === null || world === null || local.isUniversal || !world.isUniversal) return null;
  if (!SAME_MOMENT.test(text.slice(time.end, next.start))) return null;
  const minutes = (local.minutes - world.minutes + 1.5 * MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const apart = minutes - MINUTES_OF_DAY / 2;
  return apart % QUARTER === 0 && Math.abs(apart) <= FURTHEST ? apart : null;
}

function inLocalTime(time: TimeExpression, apart: number): TimeExpression {
  const world = readClock(time.value ?? "");
  if (world === null || !world.isUniversal) return time;
  return { ...time, value: clockAt(world.minutes + apart) };
}
