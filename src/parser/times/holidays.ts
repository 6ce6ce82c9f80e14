import { wordId, WordSet } from "../words.js";
import { dayNumber, dayOf, type Direction, isoDate, weekday } from "./calendar.js";
import { yearAt } from "./months.js";
import { is, isCapital, isHyphen, isWord, type Rule, type Scan, wordAt } from "./scan.js";
import { direction } from "./tense.js";

/** The day of a holiday in a year. */
type Holiday = (year: number) => number;

const day =
  (month: number, date: number): Holiday =>
  (year) =>
    dayNumber({ year, month, day: date });

/** The nth weekday (1 Monday … 7 Sunday) of a month; -1 the last. */
const nth =
  (n: number, wanted: number, month: number): Holiday =>
  (year) => {
    if (n < 0) {
      const last =
        dayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - 1;
      return last - ((weekday(last) - wanted + 7) % 7);
    }
    const first = dayNumber({ year, month, day: 1 });
    return first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
  };

/** Easter Sunday: the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", 1991, chapter 8). */
const easter =
  (shift: number): Holiday =>
  (year) => {
    const a = year % 19;
    const [b, c] = [Math.floor(year / 100), year % 100];
    const [d, e] = [Math.floor(b / 4), b % 4];
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - d - g + 15) % 30;
    const [i, k] = [Math.floor(c / 4), c % 4];
    const l = (32 + 2 * e + 2 * i - h - k) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const month = Math.floor((h + l - 7 * m + 114) / 31);
    return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 }) + shift;
  };

/** Holidays whose day a calendar gives, by their names in small letters. Ramadan and the like follow the moon: no rule here. */
const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  "christmas eve": day(12, 24),
  "christmas day": day(12, 25),
  christmas: day(12, 25),
  "boxing day": day(12, 26),
  "st stephen's day": day(12, 26),
  "new year's eve": day(12, 31),
  "new year's day": day(1, 1),
  "new year": day(1, 1),
  epiphany: day(1, 6),
  "martin luther king day": nth(3, 1, 1),
  "groundhog day": day(2, 2),
  "valentine's day": day(2, 14),
  "presidents' day": nth(3, 1, 2),
  "st david's day": day(3, 1),
  "st patrick's day": day(3, 17),
  "april fools' day": day(4, 1),
  "april fool's day": day(4, 1),
  "st george's day": day(4, 23),
  "anzac day": day(4, 25),
  "may day": day(5, 1),
  "memorial day": nth(-1, 1, 5),
  juneteenth: day(6, 19),
  "midsummer's day": day(6, 24),
  "independence day": day(7, 4),
  "fourth of july": day(7, 4),
  "july fourth": day(7, 4),
  "bastille day": day(7, 14),
  "labor day": nth(1, 1, 9),
  "columbus day": nth(2, 1, 10),
  halloween: day(10, 31),
  "all saints' day": day(11, 1),
  "bonfire night": day(11, 5),
  "guy fawkes night": day(11, 5),
  "armistice day": day(11, 11),
  "veterans day": day(11, 11),
  "remembrance sunday": nth(2, 7, 11),
  thanksgiving: nth(4, 4, 11),
  "thanksgiving day": nth(4, 4, 11),
  "black friday": (year) => nth(4, 4, 11)(year) + 1,
  "cyber monday": (year) => nth(4, 4, 11)(year) + 4,
  "shrove tuesday": easter(-47),
  "ash wednesday": easter(-46),
  "palm sunday": easter(-7),
  "maundy thursday": easter(-3),
  "good friday": easter(-2),
  "holy saturday": easter(-1),
  easter: easter(0),
  "easter sunday": easter(0),
  "easter monday": easter(1),
  "ascension day": easter(39),
  "whit sunday": easter(49),
  pentecost: easter(49),
  "whit monday": easter(50),
  "corpus christi": easter(60),
};

/** Holidays by the word that they begin with, the longer first. */
const byFirst = new Map<number, { words: number[]; on: Holiday }[]>();
for (const [name, on] of Object.entries(HOLIDAYS)) {
  const words = name.replaceAll("'s", " 's").replaceAll("s'", "s '").split(" ").map(wordId);
  byFirst.set(
    words[0]!,
    [...(byFirst.get(words[0]!) ?? []), { words, on }].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The first words of holidays, for the trigger table. */
export const HOLIDAY_STARTS = [...new Set(Object.keys(HOLIDAYS).map((name) => name.split(/[ ']/)[0]!))].join(" ");

const LAST = wordId("last");
const NEXT = wordId("next");
const THIS = wordId("this");
const YEAR = wordId("year");
const COMMA = wordId(",");
const OF = wordId("of");
const S = wordId("'s");
const SMALL = new WordSet("of the 's '");
/** "the Christmas tree", "Easter egg": the day lends a thing its name. */
const THINGS = new WordSet(
  "tree trees market markets card cards carol carols egg eggs bunny party parties message speech song songs album play show dinner lunch lights decorations shopping shoppers season island islands present presents gift gifts rising uprising parade",
);

/** "Good Friday", "Labor Day last year", "Christmas 2019", "next Easter": the year is given, told by "last", or by the tense. */
export const holidayRule: Rule = (scan, i) => {
  if (!isCapital(scan, i)) return null;
  const holiday = byFirst.get(wordAt(scan, i))?.find(({ words }) => names(scan, i, words));
  if (!holiday) return null;
  const to = i + holiday.words.length;
  if (isHyphen(scan, to) || is(scan, to, THINGS) || (isCapital(scan, to) && isWord(scan, to) && !isHyphen(scan, to)))
    return null;
  const told = yearTold(scan, i, to);
  if (told !== null) return { from: told.from, to: told.to, type: "date", value: isoDate(holiday.on(told.year)) };
  const before = wordAt(scan, i - 1);
  const towards = before === LAST ? "past" : before === NEXT ? "future" : direction(scan, i);
  const value = scan.anchor === null ? null : isoDate(nearestOf(scan.anchor, holiday.on, towards));
  return { from: before === LAST || before === NEXT ? i - 1 : i, to, type: "date", value };
};

function names(scan: Scan, i: number, words: readonly number[]): boolean {
  return words.every(
    (word, k) => wordAt(scan, i + k) === word && (isCapital(scan, i + k) || SMALL.has(word) || !isWord(scan, i + k)),
  );
}

/** The year that stands beside a holiday: "of 2019", ", 2019", "last year", "this year", "next year". */
function yearTold(scan: Scan, from: number, to: number): { from: number; to: number; year: number } | null {
  const k = wordAt(scan, to) === OF || wordAt(scan, to) === COMMA ? to + 1 : to;
  const year = yearAt(scan, k);
  if (year > 0) return { from, to: k + 1, year };
  if (scan.anchor === null || wordAt(scan, to + 1) !== YEAR || wordAt(scan, to + 2) === S) return null;
  const word = wordAt(scan, to);
  const shift = word === LAST ? -1 : word === THIS ? 0 : word === NEXT ? 1 : null;
  return shift === null ? null : { from, to: to + 2, year: dayOf(scan.anchor).year + shift };
}

/** The holiday before the anchor, behind it or nearest to it, as the words speak of what was or will be. */
function nearestOf(anchor: number, on: Holiday, towards: Direction): number {
  const { year } = dayOf(anchor);
  const days = [year - 1, year, year + 1].map(on);
  if (towards === "future") return days.find((one) => one >= anchor)!;
  if (towards !== "nearest") return days.findLast((one) => one <= anchor)!;
  return days.reduce((best, one) => (Math.abs(one - anchor) < Math.abs(best - anchor) ? one : best));
}
