import { readClock } from "../../values/clock.js";
import { measureOf } from "../../values/measures.js";
import type { Answer } from "./answers.js";
import { isMutual, isOneHappening, isOtherHappening } from "./mutual.js";
import {
  agrees,
  countShared,
  countWide,
  hasVerb,
  hasOtherActor,
  isOfTwoEvents,
  isRepeat,
  relation,
} from "./relations.js";
import { isSense, senseStem } from "./senses.js";

/** Whether two answers of different reports are about one matter, or may be. @param all values of one kind */
export function isOneMatter(a: Answer, b: Answer, all: readonly Answer[], isNamed: boolean): boolean {
  return isSurelyOne(a, b, all, isNamed) || mayBeOne(a, b, all);
}

/** Whether they are each other's nearest, and nothing says that they are of two things. */
function mayBeOne(a: Answer, b: Answer, all: readonly Answer[]): boolean {
  if (a.valued.value_type !== b.valued.value_type || isOfAnotherYear(a) !== isOfAnotherYear(b)) return false;
  if (a.rate !== b.rate || isOfOtherKind(a, b) || isRest(a) !== isRest(b) || hasOtherHead(a, b) || areFarApart(a, b))
    return false;
  if (a.noun !== "" && (!isOfOneSize(a, b) || Math.min(Number(a.valued.value), Number(b.valued.value)) < FEWEST_NEAR))
    return false;
  if (hasBetter(a, b, all) || hasBetter(b, a, all)) return false;
  return isMutual(a, b, all) && !hasOtherActor(a, [b]) && !hasOtherActor(b, [a]);
}

/** Whether they are of one matter, so that one of two that contradict each other must be wrong. @param all values of one kind */
export function isSurelyOne(a: Answer, b: Answer, all: readonly Answer[], isNamed: boolean): boolean {
  if (a.valued.value_type !== b.valued.value_type && a.noun === "") return false;
  const how = relation(a, b);
  // "It took 31 hours in 1984" is no answer beside "after nine hours".
  const isMeasured = a.noun !== "" || a.valued.value_type === "duration";
  if (a.noun !== "" && isRest(a) !== isRest(b)) return false;
  if (isMeasured && isOfAnotherYear(a) !== isOfAnotherYear(b)) return false;
  if (hasOtherHead(a, b) && !b.stems.has(a.head) && !a.stems.has(b.head)) return false;
  if (a.valued.value !== b.valued.value && isOfOtherKind(a, b)) return false;
  const isNumber = a.noun !== "";
  // A number is about what is told of it, not about all of its clause: "30 people were arrested after a march".
  const shared = isNumber ? countShared(a.close, b.close) : countShared(a.stems, b.stems);
  // Most of what a report tells was on one day: that two answers name it tells nothing of what they are about.
  const isDay = a.valued.value_type === "date" && b.valued.value_type === "date";
  if (isDay && agrees(how)) return (a.isLead && b.isLead) || shared > 1 || hasVerb(a, b, false);
  if (agrees(how)) {
    // "Hundreds" fits too much to be a sign.
    const isVague = a.valued.value_type === "category" || b.valued.value_type === "category";
    if (shared + (isNamed ? 1 : 0) > (isVague && isNamed ? 1 : 0)) return true;
    if (a.valued.value === b.valued.value && (isTelling(a) || (isMinute(a) && countWide(a, b) > 0))) return true;
    // Two reports that name one day, and no other, speak of one; so do two whose first sentence names it.
    if (!isNumber && ((a.isOnly && b.isOnly) || (a.isLead && b.isLead))) return true;
    // Two lengths agree sooner than two times of day: "a quarter of an hour", "about 20 minutes".
    return !isNumber && countWide(a, b) > (a.valued.value_type === "duration" ? 1 : 0);
  }
  if (a.rate !== b.rate) return false;
  const isOneHead = a.head !== "" && a.head === b.head && isOnlyOf(a, all) && isOnlyOf(b, all);
  if (areFarApart(a, b) && !isOneHead) return false;
  // "Their 4.1 billion pound merger", "its £4.6 billion merger": an amount of one thing.
  const isSum = a.noun === "" && a.valued.value_type === "number" && a.valued.unit === b.valued.unit;
  // "The cost of the recall at 4 million", "it will cost his house 14 million": the only sum of each, beside a word of both.
  if (isSum && a.isOnly && b.isOnly && shared > 0 && !hasOtherHead(a, b)) return true;
  if (isSum && a.head !== "" && a.head === b.head && (isOneHead || isOfOneSize(a, b)))
    return !hasBetter(a, b, all) && !hasBetter(b, a, all);
  if (hasBetter(a, b, all) || hasBetter(b, a, all) || isOfTwoEvents([a, b])) return false;
  // "On Friday night fans were left in the dark in the cup match", "the cup match was abandoned on Saturday evening".
  if (a.valued.value_type === "date" && a.isLead && b.isLead && countWide(a, b) > 1) return true;
  // A measure of a noun is a measure of nothing else: "sales of 200 million" is no fine.
  if ((a.head !== "" && !b.stems.has(a.head)) || (b.head !== "" && !a.stems.has(b.head))) return false;
  // What two headlines count is the main thing in both; one verb right before both times tells of one event.
  const inHeadlines = a.part === "headline" && b.part === "headline" ? 1 : 0;
  if (isNumber && isNamed && a.isOnly && b.isOnly && isNear(a, b)) return true;
  if (isNumber)
    return shared > 0 && shared + (isNamed ? 1 : 0) + inHeadlines > 1 ? true : shared > 0 && hasVerb(a, b, true);
  const byVerb = a.verb !== "" && a.verb === b.verb && a.stems.has(a.verb) && isSense(a.verb) ? 1 : 0;
  if (shared + byVerb < 2) return false;
  // "Police closed the bridge at five" and "police opened the bridge at nine" share two words, and no event.
  const least = a.valued.value_type === "duration" ? 2 : 3;
  if (hasVerb(a, b, false) || (shared >= least && a.isOnly && b.isOnly && !isOtherHappening(a, b))) return true;
  return (isSum || isOneHappening(a, b)) && isMutual(a, b, all);
}

/** "8,500 tonnes | of herring a year" is a part of "11,500 tonnes a year": the one names a kind of which the other says nothing. */
function isOfOtherKind(a: Answer, b: Answer): boolean {
  const kindOf = ({ noun, behind }: Answer): string =>
    measureOf(noun.toLowerCase()) === null ? "" : (/^\s+of\s+(\p{Ll}{3,})/u.exec(behind)?.[1] ?? "");
  const isStrange = (kind: string, other: Answer): boolean => kind !== "" && !other.wide.has(senseStem(kind));
  return isStrange(kindOf(a), b) || isStrange(kindOf(b), a);
}

/** "The damage at 3.2 million", "the damage amounts to 32 million": the only sum of a report with that noun. */
function isOnlyOf(one: Answer, all: readonly Answer[]): boolean {
  return all.every((other) => other.report !== one.report || other.head !== one.head || isRepeat(other, one));
}

/** A figure that is no round one and no small one: two reports hardly have it by chance. */
function isTelling({ valued: { value, value_type }, noun }: Answer): boolean {
  const figures = value.replace(/0+$/, "").length;
  return value_type === "number" && /^\d+$/.test(value) && figures >= (noun === "" ? 3 : 2);
}

/** "140 flights were lost in 2019", "in January 1984": of what is long past news gives the year, and no day. */
const YEAR =
  /(?<![\p{L}\p{N}])(?:[Ii]n|[Ss]ince|(?<!(?:start|beginning|middle|end|spring|summer|autumn|winter)\s)of|(?<!(?:\d|until|till|before|by|of)\s)(?:January|February|March|April|May|June|July|August|September|October|November|December))\s+(?:19|20)\d\d(?![\p{L}\p{N}])/u;

/** Whether a sentence, with the one that it goes on from, tells of a year and gives no day of it. */
export function isOfAnotherYear({ text }: Answer): boolean {
  return YEAR.test(text);
}

/** "Two members sided with the opposition", "the other 14 members stayed loyal": the rest is of another part. */
function isRest({ before }: Answer): boolean {
  return /\b(?:other|remaining|rest of the|further|another|additional)\s+$/iu.test(before);
}

/** A time of day to the minute: that two reports have 2.47 p.m. of two things is hardly chance. */
function isMinute({ valued: { value, value_type } }: Answer): boolean {
  const minutes = value_type === "time" ? readClock(value)?.minutes : undefined;
  return minutes !== undefined && minutes % 15 !== 0;
}

/** Two counts of one noun, the only ones in their reports, that lie so near to each other are of one thing: "34" and "38 vessels". */
const NEAR = 1.25;
const FEWEST_NEAR = 10;

function isNear({ valued: a }: Answer, { valued: b }: Answer): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  return Math.min(one, other) >= FEWEST_NEAR && one <= other * NEAR && other <= one * NEAR;
}

function hasOtherHead(a: Answer, b: Answer): boolean {
  return a.head !== "" && b.head !== "" && a.head !== b.head;
}

const ONE_SIZE = 3;

function isOfOneSize({ valued: a }: Answer, { valued: b }: Answer): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  return one <= other * ONE_SIZE && other <= one * ONE_SIZE;
}

/** A height of 45 metres and 61 millimetres of rain measure two things, whatever words stand beside both. */
const FARTHEST = 20;

function areFarApart({ valued: a }: Answer, { valued: b }: Answer): boolean {
  const [one, other] = [a, b].map(({ value, unit }) => Number(value) * (measureOf(unit)?.size ?? NaN)) as [
    number,
    number,
  ];
  return one > other * FARTHEST || other > one * FARTHEST;
}

/** Whether a's report has another value that agrees with b: then it is that one which b is about. */
function hasBetter(a: Answer, b: Answer, all: readonly Answer[]): boolean {
  return all.some(
    (other) =>
      other.report === a.report && !isRepeat(other, a) && agrees(relation(other, b)) && countWide(other, b) > 0,
  );
}
