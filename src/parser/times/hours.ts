import { Kind } from "../tokens.js";
import { wordId, WordNumbers, WordSet } from "../words.js";
import { type Clock, clockTime } from "./clock.js";
import { UNITS } from "./durations.js";
import { is, isHyphen, isNumber, isWord, numberAt, type Rule, type Scan, textAt, wordAt } from "./scan.js";

/** Hours in words: "half past ten", "ten to six", "half seven", "shortly after three", and how other languages tell them. */

const A = wordId("a");
const PAST = wordId("past");
const HALF = wordId("half");
const QUARTER = wordId("quarter");
const MINUTES = new WordSet("minute minutes");
/** Before these "ten to six" is a time of day: "at ten to six"; elsewhere a result or a range ("voted ten to six"). */
const BEFORE_TIME = new WordSet(
  "at by about around until till since before after toward towards nearly almost was just",
);

/** "half past ten", "a quarter to nine", "ten past two", "twenty-five to six", "five minutes to three" */
export const pastRule: Rule = (scan, i) => {
  const hour = numberAt(scan, i + 1);
  if (hour === null || hour < 1 || hour > 12 || hour % 1 !== 0) return null;
  const past = wordAt(scan, i) === PAST;
  if (wordAt(scan, i - 1) === HALF && past) return clockTime(scan, i - 1, i + 2, { hour, minute: 30 });
  if (wordAt(scan, i - 1) === QUARTER && !isHyphen(scan, i - 2) && !isHyphen(scan, i + 2)) {
    const from = wordAt(scan, i - 2) === A ? i - 2 : i - 1;
    return clockTime(scan, from, i + 2, past ? { hour, minute: 15 } : minutesTo(hour, 15));
  }
  const named = is(scan, i - 1, MINUTES);
  const { from, minute } = minuteBefore(scan, named ? i - 1 : i);
  if (minute < 1 || minute > 29 || (!named && minute % 5 > 0)) return null;
  if (!named && !past && !is(scan, from - 1, BEFORE_TIME)) return null;
  return clockTime(scan, from, i + 2, past ? { hour, minute } : minutesTo(hour, minute));
};

function minutesTo(hour: number, minute: number): Clock {
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute };
}

/** The minutes that end before token `i`: "ten", "twenty-five", "25"; 0 where none do. */
function minuteBefore(scan: Scan, i: number): { from: number; minute: number } {
  const last = numberAt(scan, i - 1) ?? 0;
  const tens = isHyphen(scan, i - 2) ? (numberAt(scan, i - 3) ?? 0) : 0;
  if (tens === 20 && last < 10) return { from: i - 3, minute: tens + last };
  return isHyphen(scan, i - 2) ? { from: i, minute: 0 } : { from: i - 1, minute: last };
}

/** "shortly after three", "just gone nine", "soon before 6": words that are said of the time of day. */
const CLOSELY = new WordSet("shortly just soon right minutes moments");
const RELATION = new WordSet("after before past gone");
const TOWARDS = new WordSet("toward towards");
/** What follows an hour, and no noun that it would count: "shortly after three men came". */
const GOES_ON = new WordSet(
  "on in at the when and but a an he she it they we i that as with while there his her for or to from yesterday today monday tuesday wednesday thursday friday saturday sunday this last",
);

export const bareHourRule: Rule = (scan, i) => {
  const close = is(scan, i - 1, RELATION) && is(scan, i - 2, CLOSELY);
  if (!close && !(is(scan, i - 1, TOWARDS) && !isNumber(scan, i))) return null;
  const hour = numberAt(scan, i);
  if (hour === null || hour < 1 || hour > 12 || hour % 1 !== 0) return null;
  const ends = !isWord(scan, i + 1) || is(scan, i + 1, GOES_ON);
  const counts = isHyphen(scan, i + 1) || isNumber(scan, i + 1) || textAt(scan, i + 1) === "%";
  return ends && !counts && scan.tokens.kind[i + 1] !== Kind.mark
    ? clockTime(scan, i, i + 1, { hour, minute: 0 })
    : null;
};

const NAMED_HOURS = new WordNumbers({ noon: 12, midday: 12, midnight: 24 });
const LATER = new WordSet("after past");
const EARLIER = new WordSet("before to");
const ONE = new WordSet("a an one");
const HOUR = wordId("hour");
const DAY_MINUTES = 24 * 60;

/** "a minute after midnight", "ten minutes to noon", "half an hour before midday", triggered by the unit. */
export const fromNamedHourRule: Rule = (scan, i) => {
  const sign = is(scan, i + 1, LATER) ? 1 : is(scan, i + 1, EARLIER) ? -1 : 0;
  const hour = NAMED_HOURS.get(wordAt(scan, i + 2));
  const ends = !isWord(scan, i + 3) || is(scan, i + 3, GOES_ON);
  if (sign === 0 || hour === 0 || !ends || isHyphen(scan, i + 3)) return null;
  const isOne = is(scan, i - 1, ONE);
  const isHalf = isOne && wordAt(scan, i - 2) === HALF;
  const isHour = wordAt(scan, i) === HOUR;
  const count = isOne ? 1 : (numberAt(scan, i - 1) ?? 0);
  const minutes = isHour ? (isOne ? (isHalf ? 30 : 60) : 0) : count;
  if (minutes < 1 || minutes > 60 || minutes % 1 !== 0 || isHyphen(scan, i - 2)) return null;
  const from = isHalf ? i - 2 : i - 1;
  const time = (hour * 60 + sign * minutes + DAY_MINUTES) % DAY_MINUTES;
  return clockTime(scan, from, i + 3, { hour: Math.floor(time / 60), minute: time % 60 });
};

/** "at half seven": thirty minutes past, as the British say it. */
export const halfHourRule: Rule = (scan, i) => {
  const hour = numberAt(scan, i + 1);
  if (hour === null || hour < 1 || hour > 12 || isNumber(scan, i + 1) || !is(scan, i - 1, BEFORE_TIME)) return null;
  const ends = !isWord(scan, i + 2) || is(scan, i + 2, GOES_ON);
  return ends && !isHyphen(scan, i + 2) ? clockTime(scan, i, i + 2, { hour, minute: 30 }) : null;
};

const AT = wordId("at");
const BEFORE_HOURS = new WordSet("at toward towards around about from until");

/** "at 20 hours", "towards 3 hours 10": how translations from French and Spanish tell the time of day. */
export const hoursRule: Rule = (scan, i) => {
  const hour = is(scan, i - 2, BEFORE_HOURS) && isNumber(scan, i - 1) ? numberAt(scan, i - 1) : null;
  if (hour === null || hour > 24 || hour % 1 !== 0) return null;
  const minute = /^\d{1,2}$/.test(textAt(scan, i + 1)) ? Number(textAt(scan, i + 1)) : -1;
  const isTime = minute >= 0 && minute < 60 && UNITS.get(wordAt(scan, i + 2)) === 0;
  if (isTime) return clockTime(scan, i - 1, i + 2, { hour: hour % 24, minute });
  const bare =
    (wordAt(scan, i - 2) === AT || is(scan, i - 2, TOWARDS)) && (!isWord(scan, i + 1) || is(scan, i + 1, GOES_ON));
  return bare ? clockTime(scan, i - 1, i + 1, { hour: hour % 24, minute: 0 }) : null;
};

/** "six less twenty-five", "the six less quarter": 5:35, 5:45, word for word from Spanish or French. */
export const lessRule: Rule = (scan, i) => {
  const hour = numberAt(scan, i - 1);
  if (hour === null || hour < 1 || hour > 12 || hour % 1 !== 0) return null;
  const article = wordAt(scan, i + 1) === A ? i + 2 : i + 1;
  if (wordAt(scan, article) === QUARTER) return clockTime(scan, i - 1, article + 1, minutesTo(hour, 15));
  const tens = numberAt(scan, i + 1) ?? 0;
  const unit = tens === 20 && isHyphen(scan, i + 2) ? (numberAt(scan, i + 3) ?? 0) : 0;
  const minute = tens + unit;
  if (minute % 5 > 0 || minute < 5 || minute > 25) return null;
  return clockTime(scan, i - 1, unit > 0 ? i + 4 : i + 2, minutesTo(hour, minute));
};
