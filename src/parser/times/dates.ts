import { wordId, WordSet } from "../words.js";
import { isDay, isoDate, nearestDate, nearestWeekday, yearOfMonth, dayOf, dayNumber } from "./calendar.js";
import { dateValue, dayOfMonthAt, interval, monthAt, monthRule, rangeEnd, yearAt, yearBehind } from "./months.js";
import {
  type Found,
  is,
  isCapital,
  isDash,
  isHyphen,
  isJoined,
  isNumber,
  isWord,
  type Rule,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";
import { direction, isAnnounced, staysUntil } from "./tense.js";
import { DAY_PARTS, WEEKDAYS } from "./vocabulary.js";

const LAST = wordId("last");
const NEXT = wordId("next");
const OF = wordId("of");
const ON = wordId("on");
const THE = wordId("the");
const COMMA = wordId(",");
const AND = wordId("and");
const BETWEEN = wordId("between");
const OPEN = wordId("(");
const CLOSE = wordId(")");
const SLASH = wordId("/");
const BEFORE_DAY = new WordSet("last next this early late");
const EVERY = new WordSet("every each");
const NAMED_DAYS = new WordSet("black good super ash palm easter cyber bloody maundy holy shrove giving");

/** "Wednesday", "last Friday", "Monday night", "Wednesday (19 May)", "Tuesday, May 4, 2021". */
export const weekdayRule: Rule = (scan, i) => {
  if (!isCapital(scan, i)) return null;
  const day = WEEKDAYS.get(wordAt(scan, i));
  const from = is(scan, i - 1, BEFORE_DAY) ? i - 1 : i;
  if (is(scan, i - 1, NAMED_DAYS) && isCapital(scan, i - 1))
    return { from: i - 1, to: i + 1, type: "date", value: null };
  // "every Tuesday" is no one day.
  if (is(scan, i - 1, EVERY)) return { from: i - 1, to: i + 1, type: "date", value: null };
  const part = is(scan, i + 1, DAY_PARTS) ? i + 2 : i + 1;
  // "Saturday Night Live" is a show.
  if (part === i + 2 && isCapital(scan, i + 1) && isCapital(scan, i + 2)) return null;
  const exact = dateBehind(scan, part);
  if (exact) return { from, to: exact.to, type: "date", value: exact.value };
  return {
    from,
    to: part,
    type: "date",
    value: scan.anchor === null ? null : isoDate(weekdayFrom(scan, scan.anchor, i, day)),
  };
};

/** The nearest day of that name; the next one where it is announced ("will vote on Monday"), or said to be next or last. */
function weekdayFrom(scan: Scan, anchor: number, i: number, day: number): number {
  const nearest = nearestWeekday(anchor, day);
  const before = wordAt(scan, i - 1);
  if (before === LAST) return nearest >= anchor ? nearest - 7 : nearest;
  if (before === NEXT || isAnnounced(scan, i) || staysUntil(scan, i))
    return nearest < anchor || (before === NEXT && nearest === anchor) ? nearest + 7 : nearest;
  return nearest;
}

/** The date that explains a weekday: "(19 May)", ", May 4, 2021", " 4 May". */
function dateBehind(scan: Scan, i: number): { to: number; value: string | null } | null {
  const bracket = wordAt(scan, i) === OPEN;
  const k = bracket || wordAt(scan, i) === COMMA ? i + 1 : i;
  const date = dayMonth(scan, k) ?? (monthAt(scan, k) && dayOfMonthAt(scan, k + 1) ? monthRule(scan, k) : null);
  if (!date || date.type !== "date") return null;
  if (!bracket) return { to: date.to, value: date.value };
  return wordAt(scan, date.to) === CLOSE ? { to: date.to + 1, value: date.value } : null;
}

/** "19 May", "19th of May 2021", "the 19th of May", "9 to 11 May". */
export function dayMonth(scan: Scan, i: number): Found | null {
  const day = dayOfMonthAt(scan, i);
  if (day === 0) return null;
  const last = rangeEnd(scan, i);
  const behind = (last > 0 ? last : i) + 1;
  const k = wordAt(scan, behind) === OF ? behind + 1 : behind;
  const month = monthAt(scan, k);
  if (month === 0) return null;
  const { to, year } = yearBehind(scan, k + 1);
  const from = wordAt(scan, i - 1) === THE ? i - 1 : i;
  // "on 9 and 11 May" are two days, "between 9 and 11 May" is a stretch.
  if (last > 0 && wordAt(scan, i + 1) === AND && wordAt(scan, i - 1) !== BETWEEN)
    return { from, to, type: "date", value: null };
  if (last > 0) return { from, to, type: "period", value: interval(scan, month, day, dayOfMonthAt(scan, last), year) };
  return { from, to, type: "date", value: dateValue(scan, month, day, year) };
}

/** "Christmas", "Christmas Eve", "New Year’s Day": the year by the tense. Easter has no fixed day. */
export const holidayRule: Rule = (scan, i) => {
  if (!isCapital(scan, i)) return null;
  if (wordAt(scan, i) === EASTER) return { from: i, to: i + 1, type: "date", value: null };
  const christmas = wordAt(scan, i) === CHRISTMAS;
  // "New Year’s Eve" is triggered by its last word but two.
  if (!christmas && !(wordAt(scan, i - 1) === NEW && wordAt(scan, i + 1) === POSSESSIVE && is(scan, i + 2, EVE_OR_DAY)))
    return null;
  const named = christmas ? i + 1 : i + 2;
  const eve = wordAt(scan, named) === EVE && isCapital(scan, named);
  const to = eve || (is(scan, named, EVE_OR_DAY) && isCapital(scan, named)) ? named + 1 : i + 1;
  const month = christmas || eve ? 12 : 1;
  const day = christmas ? (eve ? 24 : 25) : eve ? 31 : 1;
  const year = scan.anchor === null ? 0 : yearOfMonth(scan.anchor, month, direction(scan, i));
  const value = year > 0 ? dateValue(scan, month, day, year) : null;
  return { from: christmas ? i : i - 1, to, type: "date", value };
};

const CHRISTMAS = wordId("christmas");
const EASTER = wordId("easter");
const NEW = wordId("new");
const EVE = wordId("eve");
const EVE_OR_DAY = new WordSet("eve day");
const POSSESSIVE = wordId("'s");

/** "2021-05-19", "19.05.2021", "19/5/2021". Where day and month could change places, both are readings. */
export function numericDate(scan: Scan, i: number): Found | null {
  const text = textAt(scan, i);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return numeric(i, i + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), false);
  const parts = [i, i + 2, i + 4].map((k) => (isNumber(scan, k) ? textAt(scan, k) : ""));
  const [a = "", b = "", c = ""] = parts;
  if (isHyphen(scan, i + 1) && isHyphen(scan, i + 3) && /^\d{4} \d\d \d\d$/.test(`${a} ${b} ${c}`))
    return numeric(i, i + 5, Number(c), Number(b), Number(a), false);
  const slashes =
    wordAt(scan, i + 1) === SLASH && wordAt(scan, i + 3) === SLASH && isJoined(scan, i + 1) && isJoined(scan, i + 3);
  if (slashes && /^\d{1,2} \d{1,2} \d{4}$/.test(`${a} ${b} ${c}`))
    return numeric(i, i + 5, Number(a), Number(b), Number(c), true);
  return null;
}

function numeric(
  from: number,
  to: number,
  first: number,
  second: number,
  year: number,
  slashes: boolean,
): Found | null {
  const british = { year, month: second, day: first };
  const american = { year, month: first, day: second };
  const days = [british, american].filter((day, k) => isDay(day) && (k === 0 || slashes));
  const values = [...new Set(days.map((day) => isoDate(dayNumber(day))))];
  if (values.length === 0) return null;
  const notes = ["day first", "month first"];
  const readings = values.length > 1 ? values.map((value, k) => ({ value, note: notes[k]! })) : [];
  return { from, to, type: "date", value: values[0]!, readings };
}

const BEFORE_YEAR = new WordSet(
  "in since until till by from of between before after early late mid through during to for and - – /",
);
const MODIFIERS = new WordSet("early late mid");

/** "in 2014", "since 1999", "the 1990s", "2015-16". */
export function yearRule(scan: Scan, i: number): Found | null {
  const decade = /^(1\d|20)\d0['’]?s$/.test(textAt(scan, i));
  if (decade) return { from: decadeStart(scan, i), to: i + 1, type: "period", value: null };
  const year = yearAt(scan, i);
  if (year === 0) return null;
  const known = is(scan, i - 1, BEFORE_YEAR) && !isHyphen(scan, i - 1);
  // "in 1500 cases", "from 2000 people": a number with its noun.
  const counts =
    isWord(scan, i + 1) &&
    !isCapital(scan, i + 1) &&
    textAt(scan, i + 1).endsWith("s") &&
    !AFTER_YEAR.has(wordAt(scan, i + 1));
  const joined = isHyphen(scan, i + 1) && isNumber(scan, i + 2) && /^\d\d(\d\d)?$/.test(textAt(scan, i + 2));
  if ((!known && !joined) || counts || year < 1500 || year > 2100) return null;
  const from = is(scan, i - 1, MODIFIERS) ? i - 1 : i;
  if (!joined) return { from, to: i + 1, type: "date", value: String(year) };
  const last = textAt(scan, i + 2);
  const end = last.length === 4 ? Number(last) : Math.floor(year / 100) * 100 + Number(last);
  return end > year ? { from, to: i + 3, type: "period", value: `${year}/${end}` } : null;
}

const AFTER_YEAR = new WordSet("was is has as 's");

function decadeStart(scan: Scan, i: number): number {
  const k = is(scan, i - 1, MODIFIERS) ? i - 1 : isHyphen(scan, i - 1) && is(scan, i - 2, MODIFIERS) ? i - 2 : i;
  return wordAt(scan, k - 1) === THE ? k - 1 : k;
}

/** "on the 19th" */
export function ordinalDay(scan: Scan, i: number): Found | null {
  if (!/^\d{1,2}(st|nd|rd|th)$/i.test(textAt(scan, i)) || wordAt(scan, i - 1) !== THE || wordAt(scan, i - 2) !== ON)
    return null;
  const day = dayOfMonthAt(scan, i);
  if (day === 0 || (isWord(scan, i + 1) && !is(scan, i + 1, AFTER_ORDINAL)) || isDash(scan, i + 1)) return null;
  const value = scan.anchor === null ? null : nearestDayOfMonth(scan.anchor, day);
  return { from: i - 1, to: i + 1, type: "date", value };
}

const AFTER_ORDINAL = new WordSet("and at in for when to but with");

function nearestDayOfMonth(anchor: number, day: number): string | null {
  const { year, month } = dayOf(anchor);
  const days = [-1, 0, 1].flatMap((shift) => {
    const near = nearestDate(anchor, ((month - 1 + shift + 12) % 12) + 1, day);
    return near === null ? [] : [near];
  });
  if (days.length === 0 || year === 0) return null;
  return isoDate(days.reduce((best, other) => (Math.abs(other - anchor) < Math.abs(best - anchor) ? other : best)));
}
