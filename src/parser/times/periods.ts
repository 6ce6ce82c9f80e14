import { wordId, WordNumbers, WordSet } from "../words.js";
import { dayOf, type Direction, isoDate, isoMonth, weekday } from "./calendar.js";
import { yearAt } from "./months.js";
import { type Found, is, isHyphen, isJoined, isNumber, isStop, type Rule, type Scan, textAt, wordAt } from "./scan.js";
import { direction } from "./tense.js";

/** Stretches with a name: decades, centuries, quarters, halves, fiscal years, seasons, weekends. Values are "first/last". */

const THE = wordId("the");
const OF = wordId("of");
const YEAR = wordId("year");
const FISCAL = wordId("fiscal");
const EARLY = new WordSet("early late mid");
const BACK = new WordSet("last past previous latest");
const HERE = new WordSet("this current present");
const AHEAD = new WordSet("next coming upcoming following");

const DECADES = new WordNumbers({
  twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980,
  nineties: 1990, noughties: 2000,
}); // prettier-ignore

/** "the nineties", "the swinging sixties"; in her sixties is an age, and in the eighties can be a heat. */
export const decadeRule: Rule = (scan, i) => {
  const start = DECADES.get(wordAt(scan, i));
  const from = wordAt(scan, i - 1) === THE ? i - 1 : is(scan, i - 1, EARLY) && wordAt(scan, i - 2) === THE ? i - 2 : i;
  return from === i ? null : { from, to: i + 1, type: "period", value: decade(start) };
};

/** Ten years, as the first and the last: "1980/1989". */
export function decade(start: number): string {
  return `${start}/${start + 9}`;
}

/** "the ’70s", "the 70s": of the last century where the figures leave it open; 0 where it is none. */
export function shortDecade(scan: Scan, i: number): number {
  // "70s" ends in an s
  if (scan.tokens.text.charCodeAt(scan.tokens.end[i]! - 1) !== 115) return 0;
  const figures = /^(\d0)[’']?s$/.exec(textAt(scan, i))?.[1];
  if (figures === undefined) return 0;
  const apostrophe = isJoined(scan, i) && /[’']/.test(textAt(scan, i - 1));
  const article = wordAt(scan, apostrophe ? i - 2 : i - 1) === THE;
  if (!apostrophe && !article) return 0;
  return Number(figures) + (Number(figures) < 30 ? 2000 : 1900);
}

const CENTURIES = new WordNumbers({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20,
}); // prettier-ignore
const BC = new WordSet("bc bce b.c. b.c.e.");

/** "the 19th century", "nineteenth-century": 1801 to 1900. */
export const centuryRule: Rule = (scan, i) => {
  const k = isHyphen(scan, i - 1) ? i - 2 : i - 1;
  const figures = isNumber(scan, k) ? /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(textAt(scan, k))?.[1] : undefined;
  const count = figures === undefined ? CENTURIES.get(wordAt(scan, k)) : Number(figures);
  if (count < 1 || count > 22 || is(scan, i + 1, BC)) return null;
  const part = is(scan, k - 1, EARLY) ? k - 1 : isHyphen(scan, k - 1) && is(scan, k - 2, EARLY) ? k - 2 : k;
  const from = wordAt(scan, part - 1) === THE ? part - 1 : part;
  const first = (count - 1) * 100 + 1;
  const pad = (year: number) => String(year).padStart(4, "0");
  return { from, to: i + 1, type: "period", value: `${pad(first)}/${pad(first + 99)}` };
};

const COUNTS = new WordNumbers({ first: 1, second: 2, third: 3, fourth: 4, last: 4 });
const FIGURES = new WordNumbers({ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 });
const GAME = new WordSet(
  "points point goal goals touchdown touchdowns game games match matches scored scores scoring yards yard ball rebounds coach team played plays",
);

/** "the first quarter", "the third quarter of 2022", "last quarter"; in a game a quarter is none of the year's. */
export const quarterRule: Rule = (scan, i) => {
  const k = i - 1;
  const count = COUNTS.get(wordAt(scan, k)) || FIGURES.get(wordAt(scan, k));
  const told = yearBehind(scan, i + 1);
  if (told === null && isGame(scan, i)) return null;
  if (count > 0 && !(wordAt(scan, k) === LAST && wordAt(scan, k - 1) !== THE)) {
    const from = wordAt(scan, k - 1) === THE ? k - 1 : k;
    if (told !== null) return { from, to: told.to, type: "period", value: months(told.year, 3 * count - 2, 3) };
    const value = scan.anchor === null ? null : nearestStretch(scan.anchor, 3 * count - 2, 3, direction(scan, i));
    return { from, to: i + 1, type: "period", value };
  }
  const shift = is(scan, k, BACK) ? -1 : is(scan, k, HERE) ? 0 : is(scan, k, AHEAD) ? 1 : null;
  if (shift === null || scan.anchor === null) return null;
  const { year, month } = dayOf(scan.anchor);
  const quarter = Math.floor((month - 1) / 3) + shift;
  const value = months(year + Math.floor(quarter / 4), (((quarter % 4) + 4) % 4) * 3 + 1, 3);
  return { from: wordAt(scan, k - 1) === THE ? k - 1 : k, to: i + 1, type: "period", value };
};

const LAST = wordId("last");

/** "the first half of 2023", "the second half of the year". */
export const halfRule: Rule = (scan, i) => {
  const count = COUNTS.get(wordAt(scan, i - 1));
  const told = yearBehind(scan, i + 1);
  if ((count !== 1 && count !== 2) || told === null) return null;
  const from = wordAt(scan, i - 2) === THE ? i - 2 : i - 1;
  return { from, to: told.to, type: "period", value: months(told.year, 6 * count - 5, 6) };
};

/** "2022", "of 2022", "of the year", "of this year", "of last year" behind a quarter or a half. */
function yearBehind(scan: Scan, i: number): { to: number; year: number } | null {
  let k = wordAt(scan, i) === OF ? i + 1 : i;
  if (wordAt(scan, k) === FISCAL) k++;
  if (yearAt(scan, k) > 0) return { to: k + 1, year: yearAt(scan, k) };
  if (k === i || scan.anchor === null || wordAt(scan, k + 1) !== YEAR) return null;
  const { year } = dayOf(scan.anchor);
  if (wordAt(scan, k) === THE || is(scan, k, HERE)) return { to: k + 2, year };
  return is(scan, k, BACK) ? { to: k + 2, year: year - 1 } : is(scan, k, AHEAD) ? { to: k + 2, year: year + 1 } : null;
}

function isGame(scan: Scan, i: number): boolean {
  for (let k = i; k < i + 25 && k < scan.to && !isStop(scan, k); k++) if (is(scan, k, GAME)) return true;
  for (let k = i; k > i - 25 && k >= scan.from && !isStop(scan, k); k--) if (is(scan, k, GAME)) return true;
  return false;
}

/** Some months of a year as the first and the last: "2024-01/2024-03"; the winter runs into the next year. */
function months(year: number, first: number, count: number): string {
  const last = first + count - 1;
  return `${isoMonth(year, first)}/${last > 12 ? isoMonth(year + 1, last - 12) : isoMonth(year, last)}`;
}

/** The stretch of that name that was, is or will be, from the anchor; without a tense the last that has begun. */
function nearestStretch(anchor: number, first: number, count: number, towards: Direction): string {
  const { year, month } = dayOf(anchor);
  if (towards === "future") return months(first + count - 1 < month ? year + 1 : year, first, count);
  return months(first > month ? year - 1 : year, first, count);
}

/** "fiscal 2023", "fiscal year 2023", "the 2023 fiscal year". */
export const fiscalRule: Rule = (scan, i) => {
  const behind = wordAt(scan, i + 1) === YEAR ? i + 2 : i + 1;
  const year = yearAt(scan, behind);
  if (year > 0) return { from: i, to: behind + 1, type: "date", value: String(year) };
  const before = yearAt(scan, i - 1);
  return before > 0 && behind === i + 2 ? { from: i - 1, to: behind, type: "date", value: String(before) } : null;
};

/** First months of the seasons of the northern half of the earth, as weather services count them. */
const SEASONS = new WordNumbers({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });

/** "last spring", "this summer", "summer 2019", "the winter of 2018". */
export const seasonRule: Rule = (scan, i) => {
  const first = SEASONS.get(wordAt(scan, i));
  if (isHyphen(scan, i + 1) || isHyphen(scan, i - 1)) return null;
  const k = wordAt(scan, i + 1) === OF ? i + 2 : i + 1;
  const article = wordAt(scan, i - 1) === THE ? i - 1 : is(scan, i - 1, EARLY) ? i - 1 : i;
  if (yearAt(scan, k) > 0)
    return { from: article, to: k + 1, type: "period", value: months(yearAt(scan, k), first, 3) };
  const word = i - 1;
  if (scan.anchor === null || (!is(scan, word, BACK) && !is(scan, word, HERE) && !is(scan, word, AHEAD))) return null;
  const from = is(scan, word - 1, EARLY) ? word - 1 : word;
  if (wordAt(scan, word - 1) === THE) return null;
  return { from, to: i + 1, type: "relative", value: seasonFrom(scan, scan.anchor, first, word, i) };
};

function seasonFrom(scan: Scan, anchor: number, first: number, word: number, i: number): string {
  const { year, month } = dayOf(anchor);
  // A winter belongs to the year in which it begins.
  const running = first === 12 && month < 3 ? year - 1 : year;
  const over = first + 2 < month + (running < year ? 12 : 0);
  if (is(scan, word, BACK)) return months(over ? running : running - 1, first, 3);
  if (is(scan, word, AHEAD)) return months(first > month ? running : running + 1, first, 3);
  return months(over && direction(scan, i) === "future" ? running + 1 : running, first, 3);
}

/** "last weekend", "this weekend", "over the weekend": its Saturday and its Sunday. */
export const weekendRule: Rule = (scan, i): Found | null => {
  const word = i - 1;
  const article = wordAt(scan, word) === THE;
  if (!article && !is(scan, word, BACK) && !is(scan, word, HERE) && !is(scan, word, AHEAD)) return null;
  // From the event's day nobody knows which weekend a report means.
  if (scan.anchor === null || !scan.published || (article && !is(scan, word - 1, BEFORE_WEEKEND))) return null;
  const toMonday = weekday(scan.anchor) - 1;
  const saturday = scan.anchor - toMonday + 5;
  const begun = weekday(scan.anchor) > 5;
  const last = begun ? saturday : saturday - 7;
  const towards = direction(scan, i);
  const meant = is(scan, word, BACK)
    ? saturday - 7
    : is(scan, word, AHEAD)
      ? wordAt(scan, word) === NEXT
        ? saturday + 7
        : saturday
      : towards === "future" || (towards === "nearest" && is(scan, word, HERE))
        ? saturday
        : towards === "nearest" && !begun && toMonday > 2
          ? saturday
          : last;
  return { from: word, to: i + 1, type: "relative", value: `${isoDate(meant)}/${isoDate(meant + 1)}` };
};

const NEXT = wordId("next");
const BEFORE_WEEKEND = new WordSet("at over during on for through by since until after before");
