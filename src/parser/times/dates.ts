import { wordId, WordNumbers, WordSet } from "../words.js";
import {
  addMonths,
  dayNumber,
  dayOf,
  type Direction,
  isDay,
  isoDate,
  lastWeekday,
  nearestDate,
  nearestWeekday,
  nextWeekday,
  weekday,
} from "./calendar.js";
import { dateValue, dayOfMonthAt, interval, monthAt, monthRule, rangeEnd, yearAt, yearBehind } from "./months.js";
import { decade, shortDecade } from "./periods.js";
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
const NAMED_DAYS = new WordSet("super bloody giving");

/** "Wednesday", "last Friday", "Monday night", "Wednesday (19 May)", "Tuesday, May 4, 2021". */
export const weekdayRule: Rule = (scan, i) => {
  if (!isCapital(scan, i)) return null;
  const day = WEEKDAYS.get(wordAt(scan, i));
  const relative = relativeBefore(scan, i);
  const from = relative > 0 ? relative : is(scan, i - 1, BEFORE_DAY) ? i - 1 : i;
  if (is(scan, i - 1, NAMED_DAYS) && isCapital(scan, i - 1))
    return { from: i - 1, to: i + 1, type: "date", value: null };
  // "every Tuesday" is no one day.
  if (is(scan, i - 1, EVERY)) return { from: i - 1, to: i + 1, type: "date", value: null };
  // "the Sunday Times"
  if (is(scan, i + 1, PAPERS) && isCapital(scan, i + 1)) return null;
  const far = weekAway(scan, i, day);
  if (far) return far;
  const part = is(scan, i + 1, DAY_PARTS) ? i + 2 : i + 1;
  // "Saturday Night Live" is a show.
  if (part === i + 2 && isCapital(scan, i + 1) && isCapital(scan, i + 2)) return null;
  const exact = dateBehind(scan, part) ?? namedDayOfMonth(scan, i);
  if (exact) return { from, to: exact.to, type: "date", value: exact.value };
  return {
    from,
    to: part,
    type: "date",
    value: scan.anchor === null ? null : isoDate(weekdayFrom(scan, scan.anchor, i, day)),
  };
};

const RELATIVE = new WordSet("coming upcoming following previous preceding");
const COMING = new WordSet("coming upcoming");
const PREVIOUS = new WordSet("previous preceding");
const THE_OR_THIS = new WordSet("the this");

/** "the coming Saturday", "this coming Wednesday", "the previous Monday": the token of the article, or 0. */
function relativeBefore(scan: Scan, i: number): number {
  return is(scan, i - 1, RELATIVE) && is(scan, i - 2, THE_OR_THIS) ? i - 2 : 0;
}

/** The day of that name from the anchor: by tense from the day of publication, else the nearest. */
function weekdayFrom(scan: Scan, anchor: number, i: number, day: number): number {
  const nearest = nearestWeekday(anchor, day);
  const before = wordAt(scan, i - 1);
  if (relativeBefore(scan, i) > 0) {
    if (is(scan, i - 1, PREVIOUS)) return lastWeekday(anchor - 1, day);
    // "The following Monday" goes on from a day that was told: that is the event's, not the paper's.
    return is(scan, i - 1, COMING) || !scan.published ? nextWeekday(anchor + 1, day) : nearest;
  }
  if (before === LAST) return nearest >= anchor ? nearest - 7 : nearest;
  if (before === NEXT || isAnnounced(scan, i) || staysUntil(scan, i))
    return nearest < anchor || (before === NEXT && nearest === anchor) ? nearest + 7 : nearest;
  if (!scan.published) return nearest;
  const towards = weekdayDirection(scan, i);
  return towards === "future" ? nextWeekday(anchor, day) : towards === "nearest" ? nearest : lastWeekday(anchor, day);
}

/** "moved to Friday" and "this Sunday" lie ahead, where no verb says that they are over. */
function weekdayDirection(scan: Scan, i: number): Direction {
  const towards = direction(scan, i);
  const before = wordAt(scan, i - 1);
  if (before === THIS) return towards === "past" ? "past" : "future";
  const aimed = is(scan, i - 1, AIMED) && WEEKDAYS.get(wordAt(scan, i - 2)) === 0;
  return aimed && towards !== "past" ? "future" : towards;
}

const THIS = wordId("this");
const AIMED = new WordSet("to for until till by");

/** "Monday week", "a week on Tuesday", "a week from Friday": seven days behind the next one. */
function weekAway(scan: Scan, i: number, day: number): Found | null {
  const behind = wordAt(scan, i + 1) === WEEK && !isCapital(scan, i + 1) && wordAt(scan, i + 2) !== AFTER;
  const before = is(scan, i - 1, ON_FROM) && wordAt(scan, i - 2) === WEEK && wordAt(scan, i - 3) === A;
  if (!behind && !before) return null;
  const value = scan.anchor === null ? null : isoDate(nextWeekday(scan.anchor, day) + 7);
  return { from: before ? i - 3 : i, to: behind ? i + 2 : i + 1, type: "date", value };
}

const A = wordId("a");
const WEEK = wordId("week");
const AFTER = wordId("after");
const ON_FROM = new WordSet("on from");
const PAPERS = new WordSet(
  "times telegraph mirror post mail express herald best independent tribune world service people",
);

/** "Friday (the) 13th": the month nearest to the anchor in which that day is one of that name. */
function namedDayOfMonth(scan: Scan, i: number): { to: number; value: string | null } | null {
  const k = wordAt(scan, i + 1) === THE ? i + 2 : i + 1;
  if (!/^\d{1,2}(?:st|nd|rd|th)$/i.test(textAt(scan, k)) || wordAt(scan, k + 1) === OF) return null;
  const date = dayOfMonthAt(scan, k);
  if (date === 0 || monthAt(scan, k + 1) > 0) return null;
  const to = k + 1;
  if (scan.anchor === null) return { to, value: null };
  const name = WEEKDAYS.get(wordAt(scan, i));
  const towards = scan.published ? direction(scan, i) : "nearest";
  let best: number | null = null;
  for (let shift = -MOST_MONTHS; shift <= MOST_MONTHS; shift++) {
    const { year, month } = addMonths(scan.anchor, shift);
    if (!isDay({ year, month, day: date })) continue;
    const found = dayNumber({ year, month, day: date });
    const wrongSide = towards === "future" ? found < scan.anchor : towards !== "nearest" && found > scan.anchor;
    if (weekday(found) !== name || wrongSide) continue;
    if (best === null || Math.abs(found - scan.anchor) < Math.abs(best - scan.anchor)) best = found;
  }
  return { to, value: best === null ? null : isoDate(best) };
}

/** In so many months either way a day of the month falls on every day of the week. */
const MOST_MONTHS = 14;

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
  return { from, to, type: "date", value: dateValue(scan, month, day, year, from) };
}

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
  // "0000-00-00", "0001-05-15": what a form writes that nobody filled in. No paper means such a year; see yearAt.
  if (year < 1000) return null;
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
  const decadeOf = /^(1\d|20)\d0['’]?s$/.test(textAt(scan, i));
  const short = shortDecade(scan, i);
  if (decadeOf || short > 0) {
    const start = decadeOf ? Number(textAt(scan, i).slice(0, 4)) : short;
    return { from: decadeStart(scan, i), to: i + 1, type: "period", value: decade(start) };
  }
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

function decadeStart(scan: Scan, at: number): number {
  const i = isJoined(scan, at) && /^[’'‘]$/.test(textAt(scan, at - 1)) ? at - 1 : at;
  const k = is(scan, i - 1, MODIFIERS) ? i - 1 : isHyphen(scan, i - 1) && is(scan, i - 2, MODIFIERS) ? i - 2 : i;
  return wordAt(scan, k - 1) === THE ? k - 1 : k;
}

/** "the 28th ult.", "the 3rd inst.": of last month, of this one, as old papers print it. */
function datedLetter(scan: Scan, i: number): Found | null {
  const shift = MONTHS_AWAY.get(wordAt(scan, i + 1)) - 2;
  const day = dayOfMonthAt(scan, i);
  if (shift < -1 || day === 0 || !/^\d{1,2}(st|nd|rd|th)$/i.test(textAt(scan, i))) return null;
  const to = textAt(scan, i + 2) === "." ? i + 3 : i + 2;
  const from = wordAt(scan, i - 1) === THE ? i - 1 : i;
  if (scan.anchor === null) return { from, to, type: "date", value: null };
  const { year, month } = addMonths(scan.anchor, shift);
  return { from, to, type: "date", value: dateValue(scan, month, day, year) };
}

/** Latin "ultimo", "instant", "proximo", counted from 1 as 0 stands for other words. */
const MONTHS_AWAY = new WordNumbers({
  ult: 1,
  "ult.": 1,
  ultimo: 1,
  inst: 2,
  "inst.": 2,
  instant: 2,
  prox: 3,
  "prox.": 3,
});

/** "on the 19th" */
export function ordinalDay(scan: Scan, i: number): Found | null {
  const letter = datedLetter(scan, i);
  if (letter) return letter;
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
