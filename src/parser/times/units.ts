import { wordId, WordSet } from "../words.js";

import {
  bareUnits,
  lengthOf,
  type Quantity,
  quantityAt,
  shifted,
  unitLong,
  UNIT_WORDS,
  UNITS,
  Unit,
  oneOf,
} from "./durations.js";
import { yearAt } from "./months.js";
import { planReadings } from "./readings.js";
import { type Found, is, isDash, isHyphen, numberAt, type Rule, type Scan, wordAt } from "./scan.js";
import { distance } from "./sequences.js";

const THE = wordId("the");
const AGO = wordId("ago");
const OF = wordId("of");
const SAME = wordId("same");
const NEXT = wordId("next");
const FROM = wordId("from");
const NOW = wordId("now");

/** "last week", "this year", "next month": how many units from now. */
const AHEAD = new WordSet("next coming upcoming");
const BACK = new WordSet("last past previous");
const HERE = new WordSet("this current");
const THERE = new WordSet("that same following previous preceding next other");
const VAGUE_PAST = new WordSet("recent previous past earlier preceding last");
const VAGUE_AHEAD = new WordSet("coming next future following subsequent upcoming");
const OTHER_UNITS = new WordSet("weekend weekends summer winter autumn spring fall season quarter semester");
const BEFORE_SEASON = new WordSet("at in over during by through since until for");
const NO_SEASON = new WordSet("season quarter");
const EARLY = new WordSet("early late earlier later mid");
const PLURAL = new WordSet(
  `${Object.keys(UNIT_WORDS)
    .filter((word) => word.endsWith("s"))
    .join(" ")} weekends`,
);
const PARTS_OF_DAY = new WordSet("morning afternoon evening night");
const EDGES = new WordSet("end beginning start middle close turn rest");

/** Everything that a unit of time triggers: "45-minute", "two days ago", "half an hour after …", "next month". */
export const unitRule: Rule = (scan, i) => {
  const quantity = quantityAt(scan, i);
  if (quantity && !tellsClock(scan, quantity)) {
    if (wordAt(scan, quantity.to) === AGO)
      return ago(scan, quantity.from, quantity.to + 1, quantity.unit, wholeCount(quantity));
    if (wordAt(scan, quantity.to) === FROM && wordAt(scan, quantity.to + 1) === NOW)
      return ago(scan, quantity.from, quantity.to + 2, quantity.unit, quantity.count === null ? null : -quantity.count);
    // "the last two weeks, after …" and "for two weeks before …" are stretches; "two weeks after …" is a distance.
    const stretch = wordAt(scan, quantity.from) === THE || saysHowLong(scan, quantity.from);
    const sequence = stretch ? null : distance(scan, quantity.from, quantity.to, quantity.value);
    if (sequence) return sequence;
    if (isFrequency(scan, quantity) || isSomeDay(scan, quantity.from, i)) return null;
    const { to } = quantity;
    const readings = planReadings(scan, quantity);
    const { from, value } = rangeOf(scan, quantity);
    return { from, to, type: "duration", value, readings };
  }
  const long = unitLong(scan, i);
  if (long) return long;
  if (wordAt(scan, i + 1) === AGO && is(scan, i, PLURAL)) return { from: i, to: i + 2, type: "relative", value: null };
  return (
    beforeLast(scan, i) ??
    dayAfter(scan, i) ??
    deictic(scan, i) ??
    distance(scan, i, i + 1, null, PLURAL) ??
    bareUnits(scan, i)
  );
};

/** "five minutes to three": the time of day. */
function tellsClock(scan: Scan, { to, unit }: Quantity): boolean {
  const hour = numberAt(scan, to + 1) ?? 0;
  const joint = wordAt(scan, to) === TO || wordAt(scan, to) === PAST;
  return unit === Unit.minute && joint && hour > 0 && hour < 13 && UNITS.get(wordAt(scan, to + 2)) === 0;
}

const PAST = wordId("past");

/** "for nearly four hours", "spent two days": what stands before the quantity asks how long, not how far from something. */
function saysHowLong(scan: Scan, from: number): boolean {
  let k = from - 1;
  while (from - k < MOST_ABOUT && is(scan, k, ABOUT)) k--;
  return is(scan, k, LASTING);
}

const MOST_ABOUT = 4;
const ABOUT = new WordSet(
  "about around some nearly almost over roughly approximately only just another more than at least up to well the a",
);
const LASTING = new WordSet("for spend spends spent spending last lasts lasted lasting take takes took taken taking");

/** "two to three hours", "5-6 days", "between two and three hours": the range begins with the first number. */
function rangeOf(scan: Scan, { from, value, unit }: Quantity): Pick<Found, "from" | "value"> {
  const between = wordAt(scan, from - 1) === AND && wordAt(scan, from - 3) === BETWEEN;
  const joint = between || isDash(scan, from - 1) || wordAt(scan, from - 1) === TO || wordAt(scan, from - 1) === OR;
  const first = joint && !isHyphen(scan, from - 3) ? numberAt(scan, from - 2) : null;
  if (first === null) return { from, value };
  return { from: between ? from - 3 : from - 2, value: value === null ? null : `${lengthOf(first, unit)}/${value}` };
}

const AND = wordId("and");
const BETWEEN = wordId("between");
const TO = wordId("to");
const OR = wordId("or");

const TIMES = new WordSet("once twice times thrice per hours days km miles percent % million billion thousand");

/** "twice a year", "50 km an hour", "$10 an hour", "five days a week": how often, not how long. */
function isFrequency(scan: Scan, { from, to, count }: Quantity): boolean {
  if ((wordAt(scan, to) === A || wordAt(scan, to) === PER) && UNITS.get(wordAt(scan, to + 1)) > 0) return true;
  return count === 1 && !is(scan, from, NUMERALS) && (is(scan, from - 1, TIMES) || numberAt(scan, from - 1) !== null);
}

const PER = wordId("per");
const NUMERALS = new WordSet("one half");

/** "one day", some day; "a day on which", "a year when": no length. */
function isSomeDay(scan: Scan, from: number, i: number): boolean {
  if (isHyphen(scan, i - 1)) return false;
  if (wordAt(scan, from) === ONE) return wordAt(scan, i) === DAY;
  return wordAt(scan, from) === A && from === i - 1 && is(scan, i + 1, RELATIVE_CLAUSE);
}

const A = wordId("a");
const RELATIVE_CLAUSE = new WordSet("when on where which that");
const ONE = wordId("one");
const DAY = wordId("day");

/** The count of units, the half behind it included: "a year and a half" is 1.5. */
function wholeCount({ count, unit, rest }: Quantity): number | null {
  return count !== null && rest !== null && rest === lengthOf(0.5, unit) ? count + 0.5 : count;
}

function ago(scan: Scan, from: number, to: number, unit: Unit, count: number | null): Found {
  const value = scan.anchor === null || count === null ? null : shifted(scan.anchor, unit, -count);
  return { from, to, type: "relative", value };
}

/** "the week before last", "the year after next": two units away. */
function beforeLast(scan: Scan, i: number): Found | null {
  const unit = UNITS.get(wordAt(scan, i)) as Unit | 0;
  const [relation, edge] = [wordAt(scan, i + 1), wordAt(scan, i + 2)];
  const shift = relation === BEFORE && edge === LAST ? -2 : relation === AFTER && edge === NEXT ? 2 : 0;
  if (shift === 0 || unit === 0 || wordAt(scan, i - 1) !== THE) return null;
  return {
    from: i - 1,
    to: i + 3,
    type: "relative",
    value: scan.anchor === null ? null : shifted(scan.anchor, unit, shift),
  };
}

const BEFORE = wordId("before");
const AFTER = wordId("after");
const LAST = wordId("last");

/** "the day after the vote", "the night before the match": a distance of one. */
function dayAfter(scan: Scan, i: number): Found | null {
  if (wordAt(scan, i - 1) !== THE) return null;
  const unit = UNITS.get(wordAt(scan, i)) as Unit | 0;
  const value =
    unit === Unit.day
      ? "P1D"
      : unit === Unit.week
        ? "P1W"
        : unit === Unit.month
          ? "P1M"
          : unit === Unit.year
            ? "P1Y"
            : null;
  return value === null ? null : distance(scan, i - 1, i + 1, value);
}

/** "next month", "the past decade", "recent years", "that day", "the end of the year", "later this week". */
function deictic(scan: Scan, i: number): Found | null {
  const unit = UNITS.get(wordAt(scan, i)) as Unit | 0;
  const k = i - 1;
  const article = wordAt(scan, k - 1) === THE;
  if (is(scan, i, PLURAL)) return vagueSpan(scan, i, unit, article);
  if (is(scan, i, PARTS_OF_DAY)) return null;
  const shift =
    article && !is(scan, k, HERE)
      ? null
      : is(scan, k, AHEAD)
        ? 1
        : is(scan, k, BACK)
          ? -1
          : is(scan, k, HERE)
            ? 0
            : null;
  if (shift !== null) {
    const from = edge(scan, is(scan, k - 1, EARLY) ? k - 1 : article ? k - 1 : k);
    const value =
      scan.anchor === null || unit === 0 || OTHER_UNITS.has(wordAt(scan, i)) ? null : shifted(scan.anchor, unit, shift);
    return { from, to: i + 1, type: "relative", value };
  }
  // "over the past decade", "in the last week", "within the next hour": a length.
  if (article && unit !== 0 && (is(scan, k, BACK) || is(scan, k, AHEAD)) && !isNarrative(scan, k, unit)) {
    return { from: k - 1, to: i + 1, type: "duration", value: oneOf(unit) };
  }
  // "that day", "the same week", "the following year", "the next day": counted from what was told before.
  if (is(scan, k, THERE) && (article || wordAt(scan, k) === THAT))
    return { from: article ? k - 1 : k, to: i + 1, type: "relative", value: null };
  const dated = datedSeason(scan, i);
  if (dated) return dated;
  // "at the weekend", "over the summer"
  if (is(scan, i, OTHER_UNITS) && wordAt(scan, k) === THE && is(scan, k - 1, BEFORE_SEASON)) {
    return is(scan, i, NO_SEASON) ? null : { from: k, to: i + 1, type: "relative", value: null };
  }
  if (wordAt(scan, k) === THE && wordAt(scan, k - 1) === OF && is(scan, k - 2, EDGES) && unit >= Unit.week) {
    const value =
      scan.anchor !== null && (unit === Unit.year || unit === Unit.month) ? shifted(scan.anchor, unit, 0) : null;
    return { from: wordAt(scan, k - 3) === THE ? k - 3 : k - 2, to: i + 1, type: "relative", value };
  }
  return null;
}

const THAT = wordId("that");

/** "autumn 2019", "the winter of 2018", "the third quarter of 2022": no date of ISO 8601. */
function datedSeason(scan: Scan, i: number): Found | null {
  if (!is(scan, i, OTHER_UNITS)) return null;
  const k = wordAt(scan, i + 1) === OF ? i + 2 : i + 1;
  if (yearAt(scan, k) === 0) return null;
  const counted = is(scan, i - 1, ORDINALS) ? i - 1 : i;
  return { from: wordAt(scan, counted - 1) === THE ? counted - 1 : counted, to: k + 1, type: "period", value: null };
}

const ORDINALS = new WordSet("first second third fourth last early late");

/** "the next day", "the previous year" are told from within the story; "the next hour" from now. */
function isNarrative(scan: Scan, k: number, unit: Unit): boolean {
  return (wordAt(scan, k) === NEXT && unit === Unit.day) || wordAt(scan, k) === PREVIOUS || wordAt(scan, k) === SAME;
}

const PREVIOUS = wordId("previous");

/** "recent years", "previous years", "the coming weeks": how many is not said. */
function vagueSpan(scan: Scan, i: number, unit: Unit | 0, article: boolean): Found | null {
  const k = i - 1;
  if (unit === 0 || (!is(scan, k, VAGUE_PAST) && !is(scan, k, VAGUE_AHEAD))) return null;
  // The article belongs to "the coming weeks"; "recent years" stand alone.
  return { from: article ? k - 1 : k, to: i + 1, type: "period", value: null };
}

/** Takes "the end of" in "the end of this year", "later" in "later this month" in. */
function edge(scan: Scan, from: number): number {
  if (wordAt(scan, from - 1) !== OF || !is(scan, from - 2, EDGES)) return from;
  return wordAt(scan, from - 3) === THE ? from - 3 : from - 2;
}
