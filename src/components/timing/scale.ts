import { extent, scaleLinear } from "d3";
import { clockInWords, numberInWords } from "../../strings/dates.js";
import { tidy } from "../../values/magnitudes.js";
import { lengthInWords } from "../../values/words/told.js";

/** What a line counts. Minutes are shown as lengths ("1 h 30"), minutes since midnight by the clock ("06:40"). */
type Unit = "minutes" | "number" | "clock";

/** What a reader can predict. */
export type Predicted = Exclude<Unit, "clock">;

interface Tick {
  value: number;
  /** Where it stands on the line, 0–1. */
  at: number;
  /** Empty for a tick without a number. */
  label: string;
}

/** A line with numbers: how far along it a value stands. */
export interface Scale<Counted extends Unit = Unit> {
  unit: Counted;
  from: number;
  to: number;
  /** Distance of two ticks. */
  step: number;
  ticks: Tick[];
  /** 0 at the beginning of the line, 1 at its end; a value beyond is held at the end. */
  at: (value: number) => number;
  /** The value at a place 0–1, not rounded. */
  value: (at: number) => number;
  inWords: (value: number) => string;
}

/** Distances of ticks that people count in, in minutes. */
const MINUTES = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440];
const DAY = 1440;
const MOST_TICKS = 12;
/** Room beyond the smallest and the largest value, as a share of their distance. */
const BELOW = 0.15;
const ABOVE = 0.2;
/** A lone value stands at this share of a line that begins with zero. */
const ALONE = 0.42;
/** A lone time of day stands between the hours around it. */
const HOUR = 60;

/** A line long enough for all values, with room on both sides, so that its ends tell nothing about them. */
export function scaleAround<Counted extends Unit>(values: readonly number[], unit: Counted): Scale<Counted> {
  const known = values.filter((value) => Number.isFinite(value));
  const [least = 0, most = 60] = extent(known);
  const span = most - least;
  if (span === 0 && unit === "clock") return scaleOf(most - HOUR, most + HOUR, unit);
  if (span === 0) return most > 0 ? scaleOf(0, most / ALONE, unit) : scaleOf(most - 1, most + 2, unit);
  const below = least - span * BELOW;
  return scaleOf(least >= 0 ? Math.max(0, below) : below, most + span * ABOVE, unit);
}

/** A line from one value to another; its ends are moved out to ticks. */
export function scaleOf<Counted extends Unit>(least: number, most: number, unit: Counted): Scale<Counted> {
  const step = stepOf(most - least, unit);
  const from = Math.floor(least / step) * step;
  const to = Math.ceil(most / step) * step;
  const linear = scaleLinear([from, to], [0, 1]).clamp(true);
  const inWords = IN_WORDS[unit];
  const ticks: Tick[] = [];
  for (let i = 0; i <= Math.round((to - from) / step); i++) {
    const value = tidy(from + i * step);
    const isMajor = Math.round(value / step) % 2 === 0;
    ticks.push({ value, at: linear(value), label: isMajor ? inWords(value) : "" });
  }
  return { unit, from, to, step, ticks, at: (v) => linear(v), value: (at) => linear.invert(at), inWords };
}

/** The shortest of the distances people count in that makes no more than twelve of them; longer ones are 1, 2, 5 × 10ⁿ. */
function stepOf(span: number, unit: Unit): number {
  const least = span / MOST_TICKS;
  if (unit !== "number" && least <= DAY) return MINUTES.find((step) => step >= least) ?? DAY;
  const base = unit === "number" ? 1 : DAY;
  const power = 10 ** Math.floor(Math.log10(least / base));
  const factor = [1, 2, 5].find((one) => one * power * base >= least) ?? 10;
  return factor * power * base;
}

const IN_WORDS: Record<Unit, (value: number) => string> = {
  minutes: lengthInWords,
  number: (value) => numberInWords(value),
  clock: clockInWords,
};
