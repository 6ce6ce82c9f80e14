import { wordId, WordNumbers, WordSet } from "../words.js";
import { dayNumber, dayOf, isDay, isoDate, isoMonth, nearestDate, yearOfMonth } from "./calendar.js";
import {
  beginsSentence,
  type Found,
  is,
  isCapital,
  isDash,
  isHyphen,
  isJoined,
  isNumber,
  isWord,
  numberAt,
  type Rule,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";
import { direction } from "./tense.js";
import { AMBIGUOUS_MONTHS, DETERMINERS, MONTHS, WEEKDAYS } from "./vocabulary.js";

const THE = wordId("the");
const OF = wordId("of");
const LAST = wordId("last");
const NEXT = wordId("next");
const TO = wordId("to");
const AND = wordId("and");
const COMMA = wordId(",");
const PREPOSITIONS = new WordSet(
  "in since until till by of from to through throughout before after during between for around early late mid last next this and or - – and",
);
const EARLY = new WordSet("early late mid");
const EDGES = new WordSet("end beginning start middle");
const RELATIVE = new WordSet("last next this");

/** 1–31 from "19", "19th"; 0 for anything else. */
export function dayOfMonthAt(scan: Scan, i: number): number {
  if (!isNumber(scan, i)) return 0;
  const match = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(textAt(scan, i));
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A year of four figures from 1000 to 2999; 0 for anything else. */
export function yearAt(scan: Scan, i: number): number {
  return isNumber(scan, i) && /^[12]\d{3}$/.test(textAt(scan, i)) ? Number(textAt(scan, i)) : 0;
}

/** The year that stands behind a date, with or without a comma: the token after it, and its number. */
export function yearBehind(scan: Scan, i: number): { to: number; year: number } {
  if (yearAt(scan, i)) return { to: i + 1, year: yearAt(scan, i) };
  if (wordAt(scan, i) === COMMA && yearAt(scan, i + 1)) return { to: i + 2, year: yearAt(scan, i + 1) };
  return yearInWords(scan, i) ?? yearByShift(scan, i) ?? noYear(scan, i) ?? { to: i, year: 0 };
}

/** A year that no paper means: a date with it is no day. */
const NO_YEAR = 10_000;

/** "May 15, 99999", "15 May 0000": where the year stands, a number that is none, and counts nothing that follows. */
function noYear(scan: Scan, i: number): { to: number; year: number } | null {
  const k = wordAt(scan, i) === COMMA ? i + 1 : i;
  if (!isNumber(scan, k) || !/^(?:0{4}|\d{5,})$/.test(textAt(scan, k)) || isWord(scan, k + 1)) return null;
  return { to: k + 1, year: NO_YEAR };
}

const HUNDREDS = new WordNumbers({ eighteen: 18, nineteen: 19, twenty: 20 });

/** "nineteen ninety-seven", "twenty nineteen" behind a month. */
function yearInWords(scan: Scan, i: number): { to: number; year: number } | null {
  const hundreds = HUNDREDS.get(wordAt(scan, i));
  const tens = isNumber(scan, i + 1) ? 0 : (numberAt(scan, i + 1) ?? 0);
  if (hundreds === 0 || tens < 10 || tens > 99) return null;
  const unit = tens >= 20 && isHyphen(scan, i + 2) ? (numberAt(scan, i + 3) ?? 0) : 0;
  return { to: unit > 0 && unit < 10 ? i + 4 : i + 2, year: hundreds * 100 + tens + (unit < 10 ? unit : 0) };
}

/** "July last year", "5 March next year" */
function yearByShift(scan: Scan, i: number): { to: number; year: number } | null {
  if (scan.anchor === null || wordAt(scan, i + 1) !== YEAR || wordAt(scan, i + 2) === POSSESSIVE) return null;
  const word = wordAt(scan, i);
  const shift = word === LAST ? -1 : word === THIS ? 0 : word === NEXT ? 1 : null;
  return shift === null ? null : { to: i + 2, year: dayOf(scan.anchor).year + shift };
}

const YEAR = wordId("year");
const THIS = wordId("this");
const POSSESSIVE = wordId("'s");

const DATED = new WordSet("dated");
const WRITTEN = new WordSet("written signed sent filed issued posted delivered");
const ON = wordId("on");

/** "a letter, dated| 11 March", "written on| 20 September": what was written then lies behind. */
function isOver(scan: Scan, at: number): boolean {
  return is(scan, at - 1, DATED) || (wordAt(scan, at - 1) === ON && is(scan, at - 2, WRITTEN));
}

/**
 * The ISO date of a day and month, of the given year or of the one that brings it nearest to the anchor.
 * @param at its first token: the words before it may say that it is over
 */
export function dateValue(scan: Scan, month: number, day: number, year: number, at = -1): string | null {
  if (year >= NO_YEAR) return null;
  if (year > 0) return isDay({ year, month, day }) ? isoDate(dayNumber({ year, month, day })) : null;
  if (scan.anchor === null) return null;
  const nearest = nearestDate(scan.anchor, month, day);
  if (nearest !== null && nearest > scan.anchor && at > 0 && isOver(scan, at))
    return dateValue(scan, month, day, dayOf(nearest).year - 1);
  return nearest === null ? null : isoDate(nearest);
}

/** The month's number if token `i` is a month's name with a capital; 0 otherwise. */
export function monthAt(scan: Scan, i: number): number {
  return isCapital(scan, i) ? MONTHS.get(wordAt(scan, i)) : 0;
}

/** What follows the first day of a range: "9–11", "9 to 11", "9 and 10"; the token of the last day, or 0. */
export function rangeEnd(scan: Scan, i: number): number {
  const joint = isDash(scan, i + 1) || wordAt(scan, i + 1) === TO || wordAt(scan, i + 1) === AND;
  return joint && dayOfMonthAt(scan, i + 2) > dayOfMonthAt(scan, i) ? i + 2 : 0;
}

/** An interval of days as ISO 8601 writes it: "2021-05-09/2021-05-11". */
export function interval(scan: Scan, month: number, first: number, last: number, year: number): string | null {
  const [from, to] = [dateValue(scan, month, first, year), dateValue(scan, month, last, year)];
  return from && to ? `${from}/${to}` : null;
}

/** "May 19", "May 19, 2021", "May 9–11", "May 2021", "early March", "June". */
export const monthRule: Rule = (scan, i) => {
  const month = monthAt(scan, i);
  if (month === 0) return null;
  return monthAndDay(scan, i, month) ?? ordinalBefore(scan, i, month) ?? monthAlone(scan, i, month);
};

const ORDINALS = new WordNumbers({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30,
}); // prettier-ignore
const TENS = new WordNumbers({ twenty: 20, thirty: 30 });

/** "the first of June", "the twenty-third of April 1616" */
function ordinalBefore(scan: Scan, i: number, month: number): Found | null {
  if (wordAt(scan, i - 1) !== OF) return null;
  const unit = ORDINALS.get(wordAt(scan, i - 2));
  const tens = isHyphen(scan, i - 3) ? TENS.get(wordAt(scan, i - 4)) : 0;
  const first = tens > 0 ? i - 4 : i - 2;
  if (unit === 0 || wordAt(scan, first - 1) !== THE) return null;
  const { to, year } = yearBehind(scan, i + 1);
  return { from: first - 1, to, type: "date", value: dateValue(scan, month, tens + unit, year) };
}

function monthAndDay(scan: Scan, i: number, month: number): Found | null {
  const day = dayOfMonthAt(scan, i + 1);
  if (day === 0 || isJoined(scan, i + 1) || (isHyphen(scan, i + 2) && !dayOfMonthAt(scan, i + 3))) return null;
  const last = rangeEnd(scan, i + 1);
  if (last > 0 && wordAt(scan, i + 2) !== AND) {
    const { to, year } = yearBehind(scan, last + 1);
    return { from: i, to, type: "period", value: interval(scan, month, day, dayOfMonthAt(scan, last), year) };
  }
  const { to, year } = yearBehind(scan, i + 2);
  return { from: i, to, type: "date", value: dateValue(scan, month, day, year, i) };
}

function monthAlone(scan: Scan, i: number, month: number): Found | null {
  const { to, year } = yearBehind(scan, i + 1);
  if (year === 0 && !isMonthName(scan, i)) return null;
  const from = modifiersBefore(scan, i);
  if (year > 0) return { from, to, type: "month", value: year < NO_YEAR ? isoMonth(year, month) : null };
  return {
    from,
    to: i + 1,
    type: "month",
    value: scan.anchor === null ? null : nearestMonth(scan, scan.anchor, i, month),
  };
}

function nearestMonth(scan: Scan, anchor: number, i: number, month: number): string | null {
  const now = dayOf(anchor);
  const other = otherYearBefore(scan, i, now.year);
  if (other !== null) return other.isMeant ? isoMonth(other.year, month) : null;
  const before = wordAt(scan, i - 1);
  // "last June" is the last one that is over, "next June" the first to come, "this June" of this year.
  if (before === LAST) return isoMonth(now.year - (month >= now.month ? 1 : 0), month);
  if (before === NEXT) return isoMonth(now.year + (month <= now.month ? 1 : 0), month);
  if (is(scan, i - 1, RELATIVE)) return isoMonth(now.year, month);
  return isoMonth(yearOfMonth(anchor, month, direction(scan, i)), month);
}

const MOST_BACK = 30;
/** Words that hold on to the year that was just told: "in 1987; at that time the water came in November". */
const HOLDING = new WordSet("that same then likewise also too again already");

/**
 * Another year than the anchor's that the sentence tells before the month. Where words hold on to it, the month is of
 * that year; else nobody knows which year is meant ("Since 2014 they have met in March").
 */
function otherYearBefore(scan: Scan, i: number, now: number): { year: number; isMeant: boolean } | null {
  let isMeant = false;
  for (let k = i - 1; k > i - MOST_BACK && k >= scan.from && !isSentenceEnd(scan, k); k--) {
    if (is(scan, k, HOLDING)) isMeant = true;
    const year = yearAt(scan, k);
    if (year > 1500 && year < 2100 && is(scan, k - 1, BEFORE_YEAR)) return year === now ? null : { year, isMeant };
  }
  return null;
}

const BEFORE_YEAR = new WordSet("in since from until till of by before after year");
const SENTENCE_ENDS = new WordSet(". ! ?");

function isSentenceEnd(scan: Scan, k: number): boolean {
  return is(scan, k, SENTENCE_ENDS);
}

/** Whether a month's name without day and year is one: no "May" that is a person or begins a question. */
function isMonthName(scan: Scan, i: number): boolean {
  if (is(scan, i, GIVEN_NAMES) && isWord(scan, i + 1) && isCapital(scan, i + 1)) return false;
  if (is(scan, i - 1, PREPOSITIONS)) return true;
  const nameBefore = isWord(scan, i - 1) && isCapital(scan, i - 1) && !beginsSentence(scan, i - 1);
  if (nameBefore && !MONTHS.get(wordAt(scan, i - 1))) return false;
  // "April Jones"
  const nameBehind = isWord(scan, i + 1) && isCapital(scan, i + 1) && !WEEKDAYS.get(wordAt(scan, i + 1));
  if (nameBehind && is(scan, i, AMBIGUOUS_MONTHS)) return false;
  if (!is(scan, i, AMBIGUOUS_MONTHS)) return true;
  // "the March meeting", "the June deadline"
  if (is(scan, i - 1, DETERMINERS)) return isWord(scan, i + 1) && !isCapital(scan, i + 1);
  return wordAt(scan, i) !== MAY && wordAt(scan, i) !== MARCH && !isCapital(scan, i + 1) && !beginsSentence(scan, i);
}

/** "Jan Vos was there.": a first name, where a figure does not follow. */
const GIVEN_NAMES = new WordSet("jan dec mar");
const MAY = wordId("may");
const MARCH = wordId("march");

/** Takes "early", "mid-", "last", "the end of" in. */
function modifiersBefore(scan: Scan, i: number): number {
  if (isHyphen(scan, i - 1) && is(scan, i - 2, EARLY)) return i - 2;
  if (is(scan, i - 1, EARLY) || is(scan, i - 1, RELATIVE)) return i - 1;
  if (wordAt(scan, i - 1) === OF && is(scan, i - 2, EDGES)) return wordAt(scan, i - 3) === THE ? i - 3 : i - 2;
  return i;
}
