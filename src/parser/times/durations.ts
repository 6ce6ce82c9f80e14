import { wordId, WordNumbers, WordSet } from "../words.js";
import { addMonths, dayOf, isoDate, isoMonth, isoWeek } from "./calendar.js";
import { type Found, follows, inScope, is, isHyphen, isWord, numberAt, type Scan, wordAt } from "./scan.js";

/** Units by what they are in ISO 8601. */
export const enum Unit {
  second = 1,
  minute,
  hour,
  day,
  week,
  fortnight,
  month,
  year,
  decade,
  century,
}

/** The words of units: they trigger the rules, and those with an s can stand without a count. */
export const UNIT_WORDS = {
  second: Unit.second, seconds: Unit.second, sec: Unit.second, secs: Unit.second,
  minute: Unit.minute, minutes: Unit.minute, min: Unit.minute, mins: Unit.minute,
  hour: Unit.hour, hours: Unit.hour, hr: Unit.hour, hrs: Unit.hour,
  day: Unit.day, days: Unit.day, night: Unit.day, nights: Unit.day,
  week: Unit.week, weeks: Unit.week, fortnight: Unit.fortnight, fortnights: Unit.fortnight,
  month: Unit.month, months: Unit.month, year: Unit.year, years: Unit.year,
  decade: Unit.decade, decades: Unit.decade, century: Unit.century, centuries: Unit.century,
}; // prettier-ignore
export const UNITS = new WordNumbers(UNIT_WORDS);

/** Amounts in seconds, days or months, the three kinds that do not add up to one another. */
interface Amount {
  seconds: number;
  days: number;
  months: number;
}

const SIZE: Record<Unit, Partial<Amount>> = {
  [Unit.second]: { seconds: 1 },
  [Unit.minute]: { seconds: 60 },
  [Unit.hour]: { seconds: 3600 },
  [Unit.day]: { days: 1 },
  [Unit.week]: { days: 7 },
  [Unit.fortnight]: { days: 14 },
  [Unit.month]: { months: 1 },
  [Unit.year]: { months: 12 },
  [Unit.decade]: { months: 120 },
  [Unit.century]: { months: 1200 },
};

function amount(count: number, unit: Unit): Amount {
  const { seconds = 0, days = 0, months = 0 } = SIZE[unit];
  return { seconds: seconds * count, days: days * count, months: months * count };
}

function sum(a: Amount, b: Amount): Amount {
  return { seconds: a.seconds + b.seconds, days: a.days + b.days, months: a.months + b.months };
}

/** ISO 8601 duration: "PT1H40M", "P2W", "P1Y6M". Whole weeks are written as weeks. */
function isoDuration({ seconds, days, months }: Amount): string {
  if (months === 0 && seconds === 0 && days > 0 && days % 7 === 0) return `P${days / 7}W`;
  // Half a day is told in hours.
  const all = Math.round(seconds + (days % 1) * 86400);
  const part = (n: number, letter: string) => (n > 0 ? `${n}${letter}` : "");
  const years = Math.floor(months / 12);
  const date = part(years, "Y") + part(Math.round(months - years * 12), "M") + part(Math.floor(days), "D");
  const time = part(Math.floor(all / 3600), "H") + part(Math.floor((all % 3600) / 60), "M") + part(all % 60, "S");
  return date + time === "" ? "PT0S" : `P${date}${time && `T${time}`}`;
}

/** The length of one unit: "the past hour" is `PT1H`; a second is no length that anybody tells so. */
export function oneOf(unit: Unit): string | null {
  return unit === Unit.second ? null : isoDuration(amount(1, unit));
}

/** A count and a unit in the text: "an hour and 40 minutes", "the next two years", "45-minute". */
export interface Quantity {
  from: number;
  to: number;
  /** ISO 8601; `null` for "a few days". */
  value: string | null;
  unit: Unit;
  count: number | null;
  /** Value of the part before "and": "an hour" in "an hour and 40 minutes". */
  firstPart: string | null;
  rest: string | null;
}

const A = wordId("a");
const AN = wordId("an");
const AND = wordId("and");
const HALF = wordId("half");
const OF = wordId("of");
const QUARTER = wordId("quarter");
const QUARTERS = wordId("quarters");
const COUPLE = wordId("couple");
const OLD = wordId("old");
const THE = wordId("the");
const ONE = wordId("one");
const SECOND = wordId("second");

/** Counts without a number: "a few days", "several hours". */
const VAGUE = new WordSet("few several many some numerous countless");
const BETWEEN_COUNT_AND_UNIT = new WordSet(
  "full whole good more long short entire further additional extra straight consecutive solid other",
);
const BEFORE_COUNT = new WordSet("next past last coming first previous final following preceding recent");
const NIGHTS = new WordSet("night nights");

/** The quantity whose unit is token `i`; `null` if no count stands before it. */
export function quantityAt(scan: Scan, i: number): Quantity | null {
  const unit = UNITS.get(wordAt(scan, i)) as Unit | 0;
  if (unit === 0) return null;
  const count = countBefore(scan, i);
  if (!count) return null;
  // "a second", "the one second" are ordinals more often than not; "30-second" and "two seconds" are times.
  if (wordAt(scan, i) === SECOND && (count.n === null || wordAt(scan, i - 1) === ONE || wordAt(scan, i - 1) === A))
    return null;
  // "the 12-year-old", "30 years old": an age.
  const behind = isHyphen(scan, i + 1) ? i + 2 : i + 1;
  if (wordAt(scan, behind) === OLD) return null;
  // "one night", "a day" tell when, not how long; so do "a year" and "each day" in "twice a year".
  if (is(scan, i, NIGHTS) && (count.n === null || count.n < 2)) return null;
  const from = modifiersBefore(scan, count.from);
  if (count.n === null) return { from, to: i + 1, value: null, unit, count: null, firstPart: null, rest: null };
  return withRest(scan, { from, to: i + 1, unit, n: count.n });
}

/** The length of a plain count of units: "two" hours are PT2H. */
export function lengthOf(count: number, unit: Unit): string {
  return isoDuration(amount(count, unit));
}

const AND_A_HALF = [AND, A, HALF];

interface Counted {
  from: number;
  to: number;
  unit: Unit;
  n: number;
}

/** Adds "and 40 minutes", "and a half", ", 40 minutes" to a counted unit. */
function withRest(scan: Scan, { from, to, unit, n }: Counted): Quantity {
  const first = amount(n, unit);
  if (follows(scan, to, AND_A_HALF)) {
    const value = isoDuration(amount(n + 0.5, unit));
    const rest = isoDuration(amount(0.5, unit));
    return { from, to: to + 3, value, unit, count: n, firstPart: isoDuration(first), rest };
  }
  const k = wordAt(scan, to) === AND ? to + 1 : to;
  const more = numberAt(scan, k);
  // "four-hour 12-minute" has hyphens in both parts.
  const hyphens = isHyphen(scan, k + 1) && isHyphen(scan, to - 2);
  const last = hyphens ? k + 2 : k + 1;
  const smaller = UNITS.get(wordAt(scan, last)) as Unit | 0;
  if (more !== null && smaller !== 0 && smaller < unit && unit <= Unit.hour + 7 && !isHyphen(scan, last + 1)) {
    const second = amount(more, smaller);
    const value = isoDuration(sum(first, second));
    return { from, to: last + 1, value, unit, count: n, firstPart: isoDuration(first), rest: isoDuration(second) };
  }
  return { from, to, value: isoDuration(first), unit, count: n, firstPart: null, rest: null };
}

/** The count before the unit at `i`; `n` is null for "several". */
function countBefore(scan: Scan, i: number): { from: number; n: number | null } | null {
  let k = i - 1;
  if (isHyphen(scan, k)) k--;
  else while (is(scan, k, BETWEEN_COUNT_AND_UNIT)) k--;
  const word = wordAt(scan, k);
  if (word === HALF) return halfBefore(scan, k);
  if (word === AN || word === A) return articleBefore(scan, k);
  if (word === OF && wordAt(scan, k - 1) === COUPLE) return { from: wordAt(scan, k - 2) === A ? k - 2 : k - 1, n: 2 };
  if (is(scan, k, VAGUE)) return { from: wordAt(scan, k - 1) === A ? k - 1 : k, n: null };
  const n = numberAt(scan, k);
  if (n === null) return null;
  // "twenty-five minutes"
  const tens = isHyphen(scan, k - 1) && isWord(scan, k) ? numberAt(scan, k - 2) : null;
  if (tens !== null && tens >= 20 && tens % 10 === 0 && n < 10 && isWord(scan, k - 2))
    return { from: k - 2, n: tens + n };
  return { from: k, n };
}

/** "half an hour", "a quarter of an hour", "three quarters of an hour", "an hour". */
function articleBefore(scan: Scan, k: number): { from: number; n: number } {
  if (wordAt(scan, k - 1) === HALF) return { from: k - 1, n: 0.5 };
  if (follows(scan, k - 2, [QUARTER, OF])) return { from: wordAt(scan, k - 3) === A ? k - 3 : k - 2, n: 0.25 };
  if (follows(scan, k - 2, [QUARTERS, OF]) && numberAt(scan, k - 3) === 3) return { from: k - 3, n: 0.75 };
  return { from: k, n: 1 };
}

/** "a half hour", "half-hour", "three and a half hours". */
function halfBefore(scan: Scan, k: number): { from: number; n: number } {
  // "three-and-a-half"
  if (isHyphen(scan, k - 1) && wordAt(scan, k - 2) === A && isHyphen(scan, k - 3) && wordAt(scan, k - 4) === AND) {
    const count = isHyphen(scan, k - 5) ? numberAt(scan, k - 6) : null;
    if (count !== null) return { from: k - 6, n: count + 0.5 };
  }
  if (wordAt(scan, k - 1) !== A) return { from: k, n: 0.5 };
  const whole = wordAt(scan, k - 2) === AND ? numberAt(scan, k - 3) : null;
  return whole === null ? { from: k - 1, n: 0.5 } : { from: k - 3, n: whole + 0.5 };
}

/** Takes "the next" in "the next two years" in. */
function modifiersBefore(scan: Scan, from: number): number {
  if (!is(scan, from - 1, BEFORE_COUNT)) return from;
  return wordAt(scan, from - 2) === THE ? from - 2 : from - 1;
}

/** The day, week, month or year that lies some units from the anchor: "two days ago"; `null` for hours and less. */
export function shifted(anchor: number, unit: Unit, count: number): string | null {
  const { days = 0, months = 0 } = SIZE[unit];
  // "a year and a half ago" is told in months.
  if (months >= 12 && count % 1 !== 0) {
    const { year, month } = addMonths(anchor, Math.round(months * count));
    return isoMonth(year, month);
  }
  if (unit === Unit.day) return isoDate(anchor + Math.round(count));
  if (days > 0) return isoWeek(anchor + Math.round(days * count));
  if (months >= 12) return String(dayOf(anchor).year + Math.round((months / 12) * count)).padStart(4, "0");
  if (months === 0) return null;
  const { year, month } = addMonths(anchor, Math.round(count));
  return isoMonth(year, month);
}

/** "for years", "within hours": a plural without a count, behind one of these words. */
const BEFORE_BARE = new WordSet("for in within over after before");

/** "a fortnight-long camp", "the year-long trial": one unit, and "long" behind a hyphen. */
export function unitLong(scan: Scan, i: number): Found | null {
  const unit = UNITS.get(wordAt(scan, i)) as Unit | 0;
  if (unit === 0 || !isHyphen(scan, i + 1) || wordAt(scan, i + 2) !== LONG || isHyphen(scan, i - 1)) return null;
  const plural = scan.tokens.text.charCodeAt(scan.tokens.end[i]! - 1) === 115;
  return { from: i, to: i + 3, type: "duration", value: plural ? null : oneOf(unit) };
}

const LONG = wordId("long");

/** "for decades": the bare plural at `i`; `null` if it is none. */
export function bareUnits(scan: Scan, i: number): Found | null {
  const plural = inScope(scan, i) && scan.tokens.text.charCodeAt(scan.tokens.end[i]! - 1) === 115;
  if (!plural || !is(scan, i - 1, BEFORE_BARE)) return null;
  return { from: i, to: i + 1, type: "duration", value: null };
}
