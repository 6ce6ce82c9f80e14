import { addMonths, dayNumber, parseIsoDate } from "../parser/times/calendar.js";
import { readClock } from "./clock.js";
import { type Duration, DURATION_UNITS, fixedMinutes, readDuration, wholeMonths } from "./durations.js";
import { edgeOf, readSequence } from "./sequences.js";

/** How exact the words of a value are, with TimeML's names (ISO 24617-1, `mod` of TIMEX3); empty: they are plain. */
export type Mod = "" | "APPROX" | "LESS_THAN" | "MORE_THAN" | "START" | "MID" | "END";

/** All that the words of a value allow, as a stretch of a line. Values on different lines cannot be compared. */
export interface Extent {
  line: string;
  least: number;
  most: number;
  /** What a plain figure may have been rounded from; the same as the stretch where nothing is rounded. */
  rounded: readonly [number, number];
  /** How coarse the figure is. */
  grain: number;
}

/** An extent before it is known how exact the words are. */
interface Plain extends Extent {
  /** How far "about" reaches, either way. */
  about: number;
}

/** What a stretch ends before, and "less than" stays below. */
const BELOW = 1e-6;
const DAY = 1440;
/** Any months in a row lie within 2½ days of as many twelfths of 365¼ days. */
const MONTH = 30.4375 * DAY;
const MONTHS_VARY = 2.5 * DAY;
const GRAINS: Record<keyof Duration, number> = {
  years: 12 * MONTH,
  months: MONTH,
  weeks: 7 * DAY,
  days: DAY,
  hours: 60,
  minutes: 1,
  seconds: 1 / 60,
};

/** The extent of a number, a length, a day, month, year or week, a time of day, a place in an order, or a stretch "a/b". @param isNumber "2021" is a number, and no year */
export function extentOf(value: string, mod: Mod, isNumber = false): Extent | null {
  const sequence = order(value, mod);
  if (sequence !== null) return sequence;
  const [from, to, ...more] = value.split("/").map(isNumber ? number : timeOf);
  if (!from || to === null || more.length > 0) return null;
  if (to === undefined) return modified(from, mod);
  if (from.line !== to.line || from.least > to.most) return null;
  const [least, most] = [from.least, to.most];
  const [about, grain] = [Math.max(from.about, to.about), Math.max(from.grain, to.grain)];
  return modified({ line: from.line, least, most, rounded: [least, most], about, grain }, mod);
}

function modified(plain: Plain, mod: Mod): Extent {
  const { least, most, about } = plain;
  const third = (most - least) / 3;
  const exactly = (from: number, to: number): Extent => ({ ...plain, least: from, most: to, rounded: [from, to] });
  switch (mod) {
    case "":
      return plain;
    case "APPROX":
      return exactly(least - about, most + about);
    case "LESS_THAN":
      return exactly(-Infinity, least - BELOW);
    case "MORE_THAN":
      return exactly(most + BELOW, Infinity);
    case "START":
      return exactly(least, least + third);
    case "MID":
      return exactly(least + third, most - third);
    case "END":
      return exactly(most - third, most);
  }
}

function timeOf(value: string): Plain | null {
  return length(value) ?? clock(value) ?? calendar(value);
}

/**
 * A figure is rounded at its last digit that is no zero, and keeps at least two digits: 200 stands for 195 to 205, 11
 * billion for 10.5 to 11.5. "About 200" is rounded at its first digit: 150 to 250; "about 13" is off by a tenth at most.
 */
function number(value: string): Plain | null {
  const match = /^-?(\d{1,15})(?:\.(\d{1,9}))?$/.exec(value);
  if (match === null) return null;
  const [, whole = "", decimals = ""] = match;
  const zeros = decimals === "" ? /0*$/.exec(whole.replace(/^0+/, ""))![0].length : -decimals.length;
  const digits = whole.replace(/^0+/, "").length;
  const grain = 10 ** (zeros > 0 ? Math.max(0, Math.min(zeros, digits - 2)) : zeros);
  const size = Number(value);
  const about = Math.max(10 ** zeros / 2, Math.abs(size) / 10);
  return { line: "number", least: size, most: size, rounded: around(size, grain), grain, about };
}

/** A length is rounded at its smallest unit: "two hours" may be 1 h 45. A month and a year are stretches themselves. */
function length(value: string): Plain | null {
  const read = readDuration(value);
  if (read === null) return null;
  const months = wholeMonths(read);
  const size = months * MONTH + fixedMinutes(read);
  const vary = months > 0 ? MONTHS_VARY : 0;
  const grain = GRAINS[DURATION_UNITS.findLast((unit) => read[unit] > 0) ?? "minutes"];
  const [from, to] = around(size, grain);
  const rounded = [Math.min(from, size - vary), Math.max(to, size + vary)] as const;
  return {
    line: "minutes",
    least: size - vary,
    most: size + vary,
    rounded,
    grain,
    about: Math.max(grain / 2, size / 10),
  };
}

/** A time of day; "about" reaches half an hour from a full one, else a quarter. */
function clock(value: string): Plain | null {
  const time = readClock(value);
  if (time === null) return null;
  const { minutes, isUniversal } = time;
  const about = minutes % 60 === 0 ? 30 : 15;
  return { line: isUniversal ? "clock in UTC" : "clock", ...point(minutes), about };
}

/** Days since 1970-01-01, with parts of them. "About" reaches as far as the day, month or year is long. */
function calendar(value: string): Plain | null {
  const at = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2})$/.exec(value);
  const time = at === null ? null : readClock(at[2]!);
  const day = parseIsoDate(at?.[1] ?? value);
  if (day !== null) {
    if (time !== null) return { line: "day", ...point(day + time.minutes / DAY), about: 1 / 24 };
    return /T/.test(value) ? null : period(day, 1);
  }
  const [, year, month, week] = /^(\d{4})(?:-(\d{2})|-W(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined || Number(month ?? 1) > 12 || month === "00") return null;
  const first = dayNumber({ year: Number(year), month: Number(month ?? 1), day: 1 });
  if (week !== undefined) {
    const fourth = first + 3;
    return period(fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (Number(week) - 1), 7);
  }
  const next = addMonths(first, month === undefined ? 12 : 1);
  return period(first, dayNumber({ ...next, day: 1 }) - first);
}

/** Before or after an edge of an event, in minutes from it; `mod` is said of the distance. */
function order(value: string, mod: Mod): Extent | null {
  const read = readSequence(value);
  if (read === null || (read.relation === "during" && read.edge === "whole")) return null;
  const line = `${read.event} ${edgeOf(read)}`;
  if (read.relation === "during") return { line, ...point(0) };
  const distance = read.distance === "" ? null : extentOf(read.distance, mod);
  const { least, most, rounded, grain } = distance ?? {
    least: BELOW,
    most: Infinity,
    rounded: [BELOW, Infinity],
    grain: 0,
  };
  const side = read.relation === "before" ? -1 : 1;
  const turned = ([from, to]: readonly [number, number]) =>
    side > 0 ? ([from, to] as const) : ([-to, -from] as const);
  const [from, to] = turned([Math.max(BELOW, least), most]);
  return { line, least: from, most: to, rounded: turned([rounded[0], rounded[1]]), grain };
}

function around(size: number, grain: number): readonly [number, number] {
  return [size - grain / 2, size + grain / 2 - BELOW];
}

function point(at: number): Omit<Plain, "line" | "about"> {
  return { least: at, most: at, rounded: [at, at], grain: 0 };
}

function period(first: number, days: number): Plain {
  const [least, most] = [first, first + days - BELOW];
  return { line: "day", least, most, rounded: [least, most], grain: 0, about: days };
}
