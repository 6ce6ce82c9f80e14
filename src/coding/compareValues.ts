import { clockAt, MINUTES_OF_DAY, readClock, SHORTLY } from "../values/clock.js";
import { minutesAhead } from "../values/zones.js";
import { minutesOf } from "../values/durations.js";
import { measureOf } from "../values/measures.js";
import { readSequence } from "../values/sequences.js";
import { dayForm } from "./printedDay.js";
import type { Claim, Item, Rule } from "./types.js";

/**
 * How two values of one item stand to each other. `same`: one value, equally exact. `fit`: both can be true, and the one
 * is the other rounded, approximate, a range or a coarser unit. `differ`: they cannot both be true. `open`: the words do
 * not carry either ("a European country" and "Switzerland", "before 8 p.m." and 6 p.m.).
 */
export type Relation = "same" | "fit" | "differ" | "open";

export type Valued = Pick<Claim, "value" | "value_type" | "unit" | "mod" | "printed" | "sense"> &
  Partial<Pick<Claim, "text" | "certainty">>;

/** Where a value lies by its own words: surely inside `near`; not outside `most`. In one unit for both values. */
interface Place {
  near: Interval;
  most: Interval;
  /** The step to which a plain value may be rounded; 0 where it is exact. */
  step: number;
}

type Interval = readonly [number, number];

/** Compares two values of one item; symmetric. Which item, speaker and matter they belong to is for the caller to know. */
export function compareValues(a: Valued, b: Valued): Relation {
  // A length in all and a length over the plan answer two questions.
  if (a.sense !== b.sense) return "open";
  if (a.value === b.value && a.value_type === b.value_type && a.unit === b.unit) return sameValue(a, b);
  // "7:42 hours (Spanish peninsular time)" and "6.42 a.m." may be one moment: nobody says how far the clocks lie apart.
  if (a.value_type === "time" && b.value_type === "time" && a.unit !== b.unit) {
    // That the one names its clock and the other does not makes no other time of the same figures.
    if (a.value === b.value && (a.unit === "" || b.unit === "")) return "fit";
    const relation = byKnownClocks(a, b);
    if (relation !== null) return relation;
    return isNoZoneApart(a, b) ? "differ" : "open";
  }
  if (isOtherClock(a, b)) return "open";
  if (a.value_type === "category" && vagueInterval(a.value) !== null && vagueInterval(b.value) !== null) return "open";
  if (a.value_type === "date" && isExpected(a) !== isExpected(b)) return "open";
  if (isOneNight(a, b) || isOneNight(b, a)) return "open";
  const [one, other] = [placeOf(a, b), placeOf(b, a)];
  if (one !== null && other !== null) {
    if (a.value_type !== "date" && !isComparable(a, b)) return "open";
    const relation = comparePlaces(one, other);
    // "$413m" may be the 412.6 million Ardmere dollars of another report; that it is another sum, nobody can say.
    return relation === "differ" && isDollar(a) && isDollar(b) && a.unit !== b.unit ? "open" : relation;
  }
  if (a.value_type !== b.value_type) return "open";
  if (a.value_type === "sequence") return compareOrder(a.value, b.value);
  return compareWords(a, b);
}

/** "At 18:41 GMT" and "19.41 Dutch time": where both name a clock that is known, both are told by one. Null where one is not. */
function byKnownClocks(a: Valued, b: Valued): Relation | null {
  const zoneOf = ({ value, unit }: Valued): string => (value.endsWith("Z") ? "UTC" : unit);
  const apart = minutesAhead(zoneOf(a), zoneOf(b));
  const minutes = readClock(b.value)?.minutes;
  if (apart === null || minutes === undefined) return null;
  const all = apart.map((ahead) =>
    compareValues(
      { ...a, value: a.value.replace(/Z$/u, ""), unit: "" },
      { ...b, value: clockAt((minutes + ahead + MINUTES_OF_DAY) % MINUTES_OF_DAY), unit: "" },
    ),
  );
  if (all.some((one) => one === "same" || one === "fit")) return "fit";
  return all.every((one) => one === "differ") ? "differ" : "open";
}

/** Zones lie whole quarters of an hour apart (IANA time zone database): 10.30 by one clock is never 10.50 by another. */
function isNoZoneApart(a: Valued, b: Valued): boolean {
  const minutes = [a, b].map(({ value, mod }) => (mod === "" ? (readClock(value)?.minutes ?? NaN) : NaN));
  const [one, other] = minutes as [number, number];
  // A full hour may be rounded.
  return (one - other) % 15 !== 0 && one % 60 !== 0 && other % 60 !== 0 && !Number.isNaN(one - other);
}

/** "Late Wednesday, Eastern time" and "early on Thursday" may be one moment: a zone may stand a day apart. */
function isOtherClock(a: Valued, b: Valued): boolean {
  if (a.value_type !== "date" || b.value_type !== "date" || a.unit === b.unit) return false;
  return Math.abs(Date.parse(a.value) - Date.parse(b.value)) <= 86_400_000;
}

/** A day that has been and one to come are hardly the day of one thing. */
function isExpected({ certainty }: Valued): boolean {
  return certainty === "expected";
}

/** "On Monday night" and "early on Tuesday" may be one night: it ends on the day after. */
function isOneNight(a: Valued, b: Valued): boolean {
  const isDay = ({ value, value_type }: Valued): boolean => value_type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!isDay(a) || !isDay(b) || !/\bnight\b/iu.test(a.text ?? "")) return false;
  // "On Saturday evening" is the evening after Friday night.
  if (/\b(?:night|evening|afternoon|noon)\b/iu.test(b.text ?? "")) return false;
  return Date.parse(b.value) - Date.parse(a.value) === 86_400_000;
}

/** Equal values: exact alike, or one more exact than the other, or one reckoned from words that give less. */
function sameValue(a: Valued, b: Valued): Relation {
  if (a.mod !== b.mod) return contradict(a.mod, b.mod) ? "differ" : "fit";
  // "Could reach 15 million" does not say what "will cost 15 million" says.
  if (a.value_type === "number" && a.certainty !== b.certainty) return "fit";
  return a.printed === b.printed || !isLess(a.printed, b.printed) ? "same" : "fit";
}

/** "almost two" and "more than two", "early June" and "late June". */
function contradict(a: Claim["mod"], b: Claim["mod"]): boolean {
  const sides = [a, b].map((mod) =>
    mod === "LESS_THAN" || mod === "START" ? -1 : mod === "MORE_THAN" || mod === "END" ? 1 : 0,
  );
  return sides[0]! * sides[1]! < 0;
}

/** Whether one prints a weekday and the other a date: a year that nobody prints makes no difference. */
function isLess(a: string, b: string): boolean {
  return dayForm(a) !== dayForm(b);
}

/** Whether two numbers are of one kind: both count, or both measure lengths, areas or weights, whatever the unit. */
function isComparable(a: Valued, b: Valued): boolean {
  if (a.unit === b.unit) return true;
  if (isDollar(a) && isDollar(b)) return a.unit === "$" || b.unit === "$";
  const [one, other] = [measureOf(a.unit), measureOf(b.unit)];
  return one === null && other === null ? isCount(a, b) : one?.dimension === other?.dimension;
}

function isDollar({ unit }: Valued): boolean {
  return unit === "$" || unit === "USD" || unit.endsWith(" dollars");
}

/** Both count something; the nouns may differ ("people", "residents"), a pair of nouns may not. */
function isCount(a: Valued, b: Valued): boolean {
  const isNoun = (unit: string): boolean => /^\p{Ll}+(?: \p{Ll}+)?$/u.test(unit);
  return isNoun(a.unit) && isNoun(b.unit);
}

/** "About eight knots" and "about six knots" are two speeds. */
const APPROXIMATE = 0.12;
/** "Up to 500" says that it is not far from 500; that it is 300 is possible, and no more; with 100 nobody would say so. */
const BELOW = 0.2;
const LEAST = 0.5;

function placeOf(value: Valued, other: Valued): Place | null {
  switch (value.value_type) {
    case "number":
    case "category":
      return numberPlace(value, other);
    case "duration":
      return durationPlace(value);
    case "time":
      return clockPlace(value);
    case "date":
    case "month":
      return calendarPlace(value);
    default:
      return null;
  }
}

const VAGUE: Record<string, Interval> = {
  several: [2, Infinity],
  some: [1, Infinity],
  many: [2, Infinity],
  few: [1, Infinity],
  numerous: [2, Infinity],
  dozens: [24, 200],
  hundreds: [150, 2_000],
  thousands: [1_500, 20_000],
  millions: [1_500_000, Infinity],
};
/** The same of a scale: "several dozen", "hundreds of thousands". */
const VAGUE_TIMES: Record<string, Interval> = {
  ...VAGUE,
  several: [2, 12],
  some: [0.8, Infinity],
  few: [1.5, 10],
  tens: [15, 200],
};
const SCALES: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

/** Where a number lies that is told by vague words; null where there are none. */
function vagueInterval(value: string): Interval | null {
  if (value in VAGUE) return VAGUE[value]!;
  const [, word = "", scale = ""] = /^(\p{L}+) (?:of )?(\p{L}+?)s?$/u.exec(value) ?? [];
  const [times, size] = [VAGUE_TIMES[word], SCALES[scale]];
  return times === undefined || size === undefined ? null : [times[0] * size, times[1] * size];
}

function numberPlace(value: Valued, other: Valued): Place | null {
  const vague = vagueInterval(value.value);
  // Of two vague words nobody knows whether they mean the same number.
  if (vague !== null && other.value_type === "number") return { near: vague, most: vague, step: 0 };
  if (value.value_type !== "number") return null;
  const figures = value.value.split("/").map(Number);
  if (figures.some((n) => !Number.isFinite(n))) return null;
  // "100 yards" lies where 91 metres do, and is as round as 100.
  const size = value.unit === other.unit ? 1 : (measureOf(value.unit)?.size ?? 1);
  const [first, last = first] = figures as [number, number?];
  if (first !== last) return plain([first * size, last * size]);
  // "Two dozen" may be 23.
  const mod = value.mod || (/\bdozen\b/iu.test(value.text ?? "") ? "APPROX" : value.mod);
  return narrowed(around(first * size, mod, Math.min(roundness(first), first / 5) * size), first * size, value);
}

/** "almost five hours", "just over 200": no more than a little away, where "less than five hours" may be three. */
const CLOSE =
  /\b(?:almost|nearly|barely|not quite|just (?:under|over|short of|below|above)|(?:a little|slightly) (?:under|over|less|more))\b/iu;
const CLOSELY = 0.25;

function narrowed({ near, most, step }: Place, n: number, { text = "" }: Valued): Place {
  if (!CLOSE.test(text)) return { near, most, step };
  return { near, most: [Math.max(most[0], n * (1 - CLOSELY)), Math.min(most[1], n * (1 + CLOSELY))], step };
}

/** The largest power of ten that divides a number: 200 may be rounded to hundreds, 197 is not. */
function roundness(n: number): number {
  if (!Number.isInteger(n)) return 0;
  if (n < 10) return 1;
  let step = 1;
  while (n % (step * 10) === 0) step *= 10;
  return step;
}

function durationPlace(valued: Valued): Place | null {
  const { value, mod } = valued;
  const minutes = value.split("/").map(minutesOf);
  if (minutes.some((n) => n === null)) return null;
  const [first, last = first] = minutes as [number, number?];
  if (first !== last) return plain([first, last]);
  return narrowed(around(first, mod, stepOf(first)), first, valued);
}

/** How far from a time of day "shortly before", "around" reach, in minutes. */
const NEAR_CLOCK = 30;

function clockPlace({ value, mod, text = "" }: Valued): Place | null {
  const clock = readClock(value);
  if (clock === null || clock.isUniversal) return null;
  const at = clock.minutes;
  if (SHORTLY.test(text) && (mod === "LESS_THAN" || mod === "MORE_THAN")) return shortly(at, mod);
  switch (mod) {
    case "APPROX":
      return plain([at - aboutClock(at), at + aboutClock(at)]);
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return { near: [at - NEAR_CLOCK, before(at, mod)], most: [-Infinity, before(at, mod)], step: 0 };
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { near: [behind(at, mod), at + NEAR_CLOCK], most: [behind(at, mod), Infinity], step: 0 };
    default:
      // "At 1 a.m." may be 12.49, rounded; nobody can say that it is another time.
      return at % 60 === 0
        ? { near: [at, at], most: [at - ROUNDED_HOUR, at + ROUNDED_HOUR], step: 0 }
        : plain([at, at]);
  }
}

/** How far "about" reaches: "about nine" further than "about 4.40 p.m.", which is told to ten minutes. */
function aboutClock(at: number): number {
  return at % 60 === 0 ? NEAR_CLOCK : at % 15 === 0 ? NEAR_SHORTLY : NEAR_EXACT;
}
const NEAR_EXACT = 12;

/** Minutes by which a full hour may be rounded. */
const ROUNDED_HOUR = 12;

/** "shortly after 2 p.m." is hardly half past two, and where another report has "at 2 p.m." it has rounded. */
const NEAR_SHORTLY = 20;

function shortly(at: number, mod: "LESS_THAN" | "MORE_THAN"): Place {
  const [near, most] = [NEAR_SHORTLY, NEAR_CLOCK].map((away): Interval =>
    mod === "LESS_THAN" ? [at - away, at] : [at, at + away],
  ) as [Interval, Interval];
  return { near, most, step: 0 };
}

/** Days, months and years as stretches of days; early, middle and late are thirds of them. */
function calendarPlace({ value, mod }: Valued): Place | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (m === null) return null;
  const [, year = "", month, day] = m;
  const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1)) / 86_400_000;
  const next =
    day !== undefined
      ? from + 1
      : Date.UTC(Number(year) + (month === undefined ? 1 : 0), month === undefined ? 0 : Number(month), 1) / 86_400_000;
  const last = next - 1;
  const third = (next - from) / 3;
  switch (mod) {
    case "START":
      return plain([from, from + third]);
    case "MID":
      return plain([from + third, last - third]);
    case "END":
      return plain([last - third, last]);
    case "LESS_THAN":
      return { near: [-Infinity, from - 1], most: [-Infinity, from - 1], step: 0 };
    case "EQUAL_OR_LESS":
      return { near: [-Infinity, last], most: [-Infinity, last], step: 0 };
    case "MORE_THAN":
      return { near: [last + 1, Infinity], most: [last + 1, Infinity], step: 0 };
    case "EQUAL_OR_MORE":
      return { near: [from, Infinity], most: [from, Infinity], step: 0 };
    default:
      return plain([from, last]);
  }
}

const plain = (interval: Interval): Place => ({ near: interval, most: interval, step: 0 });

const EPSILON = 1e-9;
const before = (n: number, mod: string): number => (mod === "LESS_THAN" ? n - EPSILON * Math.max(1, n) : n);
const behind = (n: number, mod: string): number => (mod === "MORE_THAN" ? n + EPSILON * Math.max(1, n) : n);

function around(n: number, mod: Claim["mod"], step: number): Place {
  switch (mod) {
    case "APPROX":
      return { near: [n * (1 - APPROXIMATE), n * (1 + APPROXIMATE)], most: [n * 0.75, n * 1.25], step: 0 };
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return { near: [n * (1 - BELOW), before(n, mod)], most: [n * LEAST, before(n, mod)], step: 0 };
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return { near: [behind(n, mod), n * (1 + BELOW)], most: [behind(n, mod), Infinity], step: 0 };
    default:
      return { near: [n, n], most: [n, n], step };
  }
}

/** The largest share of a value that rounding may take away or add. */
const MOST_ROUNDED = 0.2;

function comparePlaces(a: Place, b: Place): Relation {
  if (overlap(a.near, b.near)) return "fit";
  if (isRounded(a, b) || isRounded(b, a)) return "fit";
  return overlap(a.most, b.most) ? "open" : "differ";
}

/** Whether `a` may be `b` rounded: it is the rounder of the two, and lies within half a step of it. */
function isRounded(a: Place, b: Place): boolean {
  if (a.step === 0 || a.near[0] !== a.near[1]) return false;
  const [n] = a.near;
  // A modifier on the other side leaves no more room than rounding does.
  const away = b.near[0] > n ? b.near[0] - n : n - b.near[1];
  const isRounder = b.near[0] !== b.near[1] || a.step > b.step;
  return isRounder && away <= a.step / 2 && away <= n * MOST_ROUNDED;
}

function overlap(a: Interval, b: Interval): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Before and after one event contradict each other; so do two distances from it. Other events are other questions. */
function compareOrder(one: string, other: string): Relation {
  const [a, b] = [readSequence(one), readSequence(other)];
  if (a === null || b === null || a.event !== b.event) return "open";
  const isOneMoment = a.edge === b.edge;
  const pair = [a.relation, b.relation].sort().join(" ");
  if (pair === "after before") return isOneMoment || a.edge === "whole" || b.edge === "whole" ? "differ" : "open";
  if (a.relation !== b.relation) return "open";
  if (a.offset === null || b.offset === null) return isOneMoment ? "fit" : "open";
  // The beginning and the end of what takes time are two moments, so the same distance from both is not one moment.
  if (!isOneMoment) return a.offset === b.offset ? "differ" : "open";
  if (a.offset === b.offset) return "same";
  return comparePlaces(around(a.offset, "", stepOf(a.offset)), around(b.offset, "", stepOf(b.offset)));
}

/** The largest usual unit that some minutes are whole in: an hour and 45 minutes may be rounded to a quarter. */
function stepOf(minutes: number): number {
  return [1440, 60, 30, 15, 10, 5].find((unit) => minutes % unit === 0) ?? 1;
}

/** "a European country": a kind of place, which a name can be one of. */
const KIND = /^(?:an?|one of|another|the)\s/iu;

function compareWords(a: Valued, b: Valued): Relation {
  const lists = [a, b].map(({ value }) => new Set(value.toLowerCase().split("; ")));
  const [one, other] = lists as [Set<string>, Set<string>];
  if ([...one].every((word) => other.has(word)) && one.size === other.size) return "same";
  if ([...one].some((word) => other.has(word))) return "fit";
  if (a.value_type === "text") {
    if (KIND.test(a.value) || KIND.test(b.value)) return "open";
    const [left, right] = [a.value.toLowerCase(), b.value.toLowerCase()];
    if (left.includes(right) || right.includes(left)) return "fit";
    // Descriptions of several words can all be true; single words, such as a spelling or a name, are one or the other.
    if (/\s/.test(a.value.trim()) || /\s/.test(b.value.trim())) return "open";
  }
  return "differ";
}

/** Rules that look for a kind of answer, which may stand beside other words than those that were searched. */
const BY_KIND: ReadonlySet<Rule["by"]> = new Set(["number", "money", "time"]);

/** Whether an answer to an item may stand where its words do not: a number, an amount, a day, a time of day, a length. */
export function isByKind({ rule }: Pick<Item, "rule">): boolean {
  return BY_KIND.has(rule.by) && !(rule.by === "time" && rule.kind === "sequence");
}
