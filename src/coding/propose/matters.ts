import { readClock } from "../../values/clock.js";
import { measureOf } from "../../values/measures.js";
import { compareValues, type Relation } from "../compareValues.js";
import { hasTerm } from "../terms.js";
import type { Passage, Where } from "../types.js";
import type { Answer } from "./answers.js";
import { isSense, senseStem } from "./senses.js";
import { isEmptyWord, isSaying, stemOf, wholeWords } from "./words.js";

/** One matter to which several reports give a value: which words stand beside it, and which must not. */
export interface Matter {
  /** One answer a report. */
  answers: Answer[];
  /** These, and whatever says the same once more. */
  told: Answer[];
  /** One of these stands in the sentence; none: it is what each report gives first. */
  near: string[];
  /** None of these stands in the clause: they belong to other matters. */
  not: string[];
  /** The values are what each report gives first, so that no word need single them out. */
  isFirst?: boolean;
  /** Where the answers stand, if no words find them and nothing else; `near` then are words that they share. */
  passages?: readonly Passage[];
  /** Some of the answers lie near the others and share words with them, and no more tells that they are of the same. */
  isJoined?: boolean;
}

/** How an item finds the answers of a matter. */
export function whereOf({ near, not, passages }: Matter): Partial<Where> {
  return { near, not, first: true, ...(passages !== undefined && { passages }) };
}

/** Words that tell a matter from others, at most. */
const MOST_WORDS = 6;
const MOST_NOT = 3;
/** Words that name what was searched for answers that stand in passages, at most. */
const MOST_SEARCHED = 3;

/**
 * Sorts values of one kind by what they are about. "The siren sounded at 6 p.m." and "the dyke broke at 7.40 p.m." answer
 * two questions; that three reports repeat the first makes it no answer to the second. Two values are about one matter
 * where they agree and share a word, or where they do not agree and share two: a word alone is chance. A matter is taken
 * only where words of the reports single its values out in every report that has one of them.
 * @param answers all answers of all reports, those of a report in the order of its text
 * @param least so many reports must give a value
 * @param most so many matters at most
 * @param isNamed whether what is counted has a name of its own, such as "houses", which counts as a shared word
 * @param all what the coding will find as well, if more than the answers
 */
export function mattersOf(
  answers: readonly Answer[],
  least: number,
  most: number,
  { isNamed = false, all = answers }: { isNamed?: boolean; all?: readonly Answer[] } = {},
): Matter[] {
  const matters: Matter[] = [];
  // A figure in somebody's own words belongs to a statement, and versions of statements are compared as such.
  let rest = answers.filter(({ isOfSaying, isTorn, isStanding }) => !isOfSaying && !isTorn && !isStanding);
  while (comparable(matters).length < most) {
    const best = bestMatter(rest, all, least, isNamed);
    if (best === null) break;
    matters.push(best);
    rest = rest.filter((one) => !best.answers.some((other) => isRepeat(one, other)));
  }
  return matters;
}

/** The matters on which something can be compared: not those of which several reports print one and the same sentence. */
export function comparable(matters: readonly Matter[]): Matter[] {
  return matters.filter(({ answers }) => !isOneText(answers));
}

/** Whether several reports print one and the same sentence: they are one witness, and nothing in it can be compared. */
function isOneText(answers: readonly Answer[]): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return answers.length > 1 && new Set(answers.map(({ text }) => plain(text))).size === 1;
}

/** The same answer of a report, or that answer once more. */
function isRepeat(one: Answer, other: Answer): boolean {
  return one === other || (one.report === other.report && agrees(relation(one, other)));
}

function bestMatter(rest: readonly Answer[], all: readonly Answer[], least: number, isNamed: boolean): Matter | null {
  const groups = rest
    .map((seed) => groupFrom(seed, rest, all, isNamed))
    .filter((group) => group.length >= least)
    .sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const told = singleOut(group, all, isNamed);
    const placed = (told?.answers.length ?? 0) < group.length ? inPassages(group, all) : null;
    const best = placed !== null && placed.answers.length > (told?.answers.length ?? 0) ? placed : told;
    if (best !== null && best.answers.length >= least) return best;
  }
  return null;
}

/**
 * The answers by the very words that hold them; null where they share no word by which other reports can be searched.
 * @param isNamed whether what is counted has a name by which they can
 */
export function inPassages(group: readonly Answer[], all: readonly Answer[], isNamed = false): Matter | null {
  const answers = group.filter(({ passage }) => passage !== null);
  const passages = answers.map(({ report, passage }) => ({ report, words: passage! }));
  const own = new Set(answers.map(({ report }) => report));
  // Nothing was searched by a word that stands beside such a value of another report.
  const others = all.filter(({ report }) => !own.has(report));
  const near = candidates(answers)
    .filter((word) => answers.filter(({ text }) => has(text, [word])).length > 1)
    .filter((word) => !others.some(({ text }) => has(text, [word])))
    .slice(0, MOST_SEARCHED);
  return near.length === 0 && !isNamed ? null : { ...matter(answers, all, near, []), passages };
}

/** A value with those of other reports that are about the same, one a report: each is about the same as half of the others. */
function groupFrom(seed: Answer, rest: readonly Answer[], all: readonly Answer[], isNamed: boolean): Answer[] {
  const group = [seed];
  for (let grew = true; grew;) {
    grew = false;
    for (const one of rest) {
      if (group.some(({ report }) => report === one.report)) continue;
      const like = group.filter((other) => isOneMatter(one, other, all, isNamed)).length;
      // The only value of a report that agrees with one of the group has nothing else to belong to.
      const hasOnly =
        one.isOnly && group.some((other) => agrees(relation(one, other)) && isOneMatter(one, other, all, isNamed));
      if (like * 2 < group.length && !hasOnly) continue;
      group.push(one);
      grew = true;
    }
  }
  return group;
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

function isOneMatter(a: Answer, b: Answer, all: readonly Answer[], isNamed: boolean): boolean {
  if (a.valued.value_type !== b.valued.value_type && a.noun === "") return false;
  const how = relation(a, b);
  // "It took 31 hours in 1984" is no answer beside "after nine hours".
  const isMeasured = a.noun !== "" || a.valued.value_type === "duration";
  if (a.noun !== "" && isRest(a) !== isRest(b)) return false;
  if (isMeasured && isOfAnotherYear(a) !== isOfAnotherYear(b)) return false;
  if (a.head !== "" && b.head !== "" && a.head !== b.head && (!b.stems.has(a.head) || !a.stems.has(b.head)))
    return false;
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
  if (areFarApart(a, b)) return false;
  // "Their 4.1 billion pound merger", "its £4.6 billion merger": an amount of one thing.
  const isSum = a.noun === "" && a.valued.value_type === "number" && a.valued.unit === b.valued.unit;
  // "The cost of the recall at 4 million", "it will cost his house 14 million": the only sum of each, beside a word of both.
  if (isSum && a.isOnly && b.isOnly && shared > 0 && !hasOtherHead(a, b)) return true;
  if (isSum && a.head !== "" && a.head === b.head && isOfOneSize(a, b))
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
  return hasVerb(a, b, false) || (shared >= least && a.isOnly && b.isOnly);
}

/** A height of 45 metres and 61 millimetres of rain measure two things, whatever words stand beside both. */
const FARTHEST = 20;

function hasOtherHead(a: Answer, b: Answer): boolean {
  return a.head !== "" && b.head !== "" && a.head !== b.head;
}

const ONE_SIZE = 3;

function isOfOneSize({ valued: a }: Answer, { valued: b }: Answer): boolean {
  const [one, other] = [Number(a.value), Number(b.value)];
  return one <= other * ONE_SIZE && other <= one * ONE_SIZE;
}

function areFarApart({ valued: a }: Answer, { valued: b }: Answer): boolean {
  const [one, other] = [a, b].map(({ value, unit }) => Number(value) * (measureOf(unit)?.size ?? NaN)) as [
    number,
    number,
  ];
  return one > other * FARTHEST || other > one * FARTHEST;
}

/** Whether two clauses share what one of them has as a verb. */
function hasVerb(a: Answer, b: Answer, isClose: boolean): boolean {
  const [one, other] = isClose ? [a.close, b.close] : [a.stems, b.stems];
  return [...one].some((stem) => other.has(stem) && (a.verbs.has(stem) || b.verbs.has(stem)));
}

/** What narrows down what a number counts: "were treated at the hospital", "stood there after the vote". */
const NARROWED = /\b(?:for|at|in|on|by|from|with|after|before|during|since|because\s+of)\s.*$/isu;

/** "A day later than the council had decided": what is new, with what was said before, is no rival answer. */
const UPDATE =
  /\b(?:later|earlier|sooner|longer|more|fewer|less)\s+than\s+(?:\p{L}+\s+){0,3}(?:had\s+)?(?:planned|decided|announced|expected|said|first|originally|thought)\b|\b(?:instead\s+of|postponed|brought\s+forward|put\s+off|pushed\s+back)\b/iu;

/** "Five people had been arrested as of early afternoon", "by the evening seven": what had been counted until then. */
const MOMENT =
  /\b(?:as of|so far|until now|by then|at first|initially|at one point|currently|no longer|up from|down from|has (?:since )?risen|had (?:since )?risen|rose to|climbed to|now (?:has|have|had|stands?|stood|put|puts)|(?:has|have|had|stands?) now|by (?:the )?(?:early |late |mid-?)?(?:morning|noon|midday|afternoon|evening|night(?:fall)?|midnight|dawn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|end of the day|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|o[’']clock))|remain(?:s|ed|ing)?|still)\b/iu;

/** Whether a clause tells of what was counted until a moment: another report's count may be of another one. */
export function isOfMoment(clause: string): boolean {
  return MOMENT.test(clause);
}

/** "107,000 pounds in fines and costs": the figure is of two things. */
const OF_TWO = /^\s+(?:in|of|for)\s+(?:\p{Ll}+\s+)?\p{Ll}+\s+and\s+\p{Ll}+/u;

/** Whether what stands behind a figure says that it is of two things. */
export function isOfTwo(behind: string): boolean {
  return OF_TWO.test(behind);
}

/**
 * Whether answers that cannot both be true may be of two things: numbers told of in other circumstances ("for cold", "at the
 * hospital") or of another moment, a day that was moved, times of which no verb of the one is told of the other ("collapsed
 * on Tuesday", "found a body on Wednesday").
 */
export function isLoose({ answers, isJoined = false }: Pick<Matter, "answers" | "isJoined">): boolean {
  if (isJoined) return true;
  const differing = answers.flatMap((a, i) =>
    answers.slice(i + 1).flatMap((b) => (relation(a, b) === "differ" ? [[a, b] as const] : [])),
  );
  return differing.some(([a, b]) => mayBeTwo(a, b)) || (differing.length > 0 && differing.every(isOfTwoEvents));
}

const WHEN: ReadonlySet<string> = new Set(["date", "time"]);

/** Whether two times are told of things that share neither a verb nor what it happened to. */
function isOfTwoEvents([a, b]: readonly [Answer, Answer]): boolean {
  return WHEN.has(a.valued.value_type) && WHEN.has(b.valued.value_type) && countShared(a.core, b.core) === 0;
}

function mayBeTwo(a: Answer, b: Answer): boolean {
  if (UPDATE.test(a.text) || UPDATE.test(b.text)) return true;
  if (isOfTwo(a.behind) !== isOfTwo(b.behind)) return true;
  if (a.noun === "" || b.noun === "") return false;
  if (isOfMoment(a.clause) || isOfMoment(b.clause)) return true;
  const narrowed = ({ behind }: Answer): string[] =>
    (NARROWED.exec(behind)?.[0].match(/\p{L}{4,}/gu) ?? []).filter((word) => !isEmptyWord(word)).map(senseStem);
  const [one, other] = [narrowed(a), narrowed(b)];
  return one.length > 0 && other.length > 0 && !one.some((stem) => other.includes(stem));
}

/** Whether a's report has another value that agrees with b: then it is that one which b is about. */
function hasBetter(a: Answer, b: Answer, all: readonly Answer[]): boolean {
  return all.some(
    (other) =>
      other.report === a.report && !isRepeat(other, a) && agrees(relation(other, b)) && countWide(other, b) > 0,
  );
}

function countWide(a: Answer, b: Answer): number {
  return countShared(new Set(a.wide.keys()), new Set(b.wide.keys()));
}

function relation(a: Answer, b: Answer): Relation {
  return compareValues(a.valued, b.valued);
}

/** Whether two answers give one value, as far as their words tell. */
export function agreesWith(a: Answer, b: Answer): boolean {
  return agrees(relation(a, b));
}

/** Whether the clauses of two answers share a word with matter, or their sentences two. */
export function sharesWord(a: Answer, b: Answer): boolean {
  return countShared(a.stems, b.stems) > 0 || countWide(a, b) > 1;
}

/** Whether the sentence of an answer has so many words with matter that those of some others have, too. */
export function sharesWords(one: Answer, others: readonly Answer[], least: number): boolean {
  const words = new Set(others.flatMap(({ wide }) => [...wide.keys()]));
  return countShared(new Set(one.wide.keys()), words) >= least;
}

/** Whether an answer has a word beside it that all of some others have: "every household is to get 25", "each household will be paid 45". */
export function sharesKey(one: Answer, others: readonly Answer[]): boolean {
  const keys = [...(others[0]?.stems ?? [])].filter((stem) => others.every((other) => other.stems.has(stem)));
  return others.length > 1 && keys.some((stem) => one.stems.has(stem));
}

/** "Angler | Pete Moss rang": who acts, where a clause begins with a name. */
const ACTOR = /^\W*(?:[\p{L}’-]+\s){0,3}?\p{Lu}\p{Ll}+\s(\p{Lu}[\p{Ll}’-]+)\s\p{Ll}/u;

/**
 * Whether an answer is told of another than those of a matter: of somebody whom they do not name ("Pete Moss rang the authorities",
 * "the company called the authorities"), or by the verb of one of them and none of its other words.
 */
export function isOfOther(one: Answer, others: readonly Answer[]): boolean {
  const actor = ACTOR.exec(one.before)?.[1];
  if (actor !== undefined && !others.some(({ text }) => text.includes(actor))) return true;
  return others.some((other) => {
    const shared = [...one.core].filter((stem) => other.core.has(stem));
    return shared.length > 0 && shared.every((stem) => one.verbs.has(stem) || other.verbs.has(stem));
  });
}

/** Whether an answer is one of a matter's, or the same told once more. */
export function isOfMatter(one: Answer, { answers }: Matter): boolean {
  return answers.some((other) => isRepeat(one, other));
}

/** Whether the sentences of two answers share what tells a matter: two words, or the verb. */
export function sharesMatter(a: Answer, b: Answer): boolean {
  return (countWide(a, b) > 1 || hasVerb(a, b, false)) && (agreesWith(a, b) || !isOfTwoEvents([a, b]));
}

function agrees(how: Relation): boolean {
  return how === "same" || how === "fit";
}

/** "house" and "farmhouse" are of one thing. */
function isEndOf(stem: string, longer: string): boolean {
  return stem.length > 3 && longer.length > stem.length + 2 && longer.endsWith(stem);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem) || [...b].some((other) => isEndOf(stem, other) || isEndOf(other, stem)))
    .length;
}

/** Whether an item with these words finds the answers, each as the first of its report, and of no report another. */
export function isFoundBy(
  answers: readonly Answer[],
  all: readonly Answer[],
  { near, not }: Pick<Matter, "near" | "not">,
): boolean {
  const { right, wrong } = judge(answers, all, near, not);
  return wrong.length === 0 && right.length === answers.length;
}

/** Words by which the first value of each report is one of the group's, and of no report another; null where there are none. */
function singleOut(group: readonly Answer[], all: readonly Answer[], isNamed: boolean): Matter | null {
  const plain = judge(group, all, [], []);
  const isPlain = plain.wrong.length === 0 && plain.right.length === group.length;
  // "Number of houses" says what is counted; a time says nothing of what it is the time of.
  if (isPlain && isNamed) return matter(plain.right, all, [], []);
  const without = chooseNear(group, all, []);
  if (without?.answers.length === group.length) return isPlain ? { ...without, isFirst: true } : without;
  if (isPlain) return matter(plain.right, all, [], []);
  const not = wordsAgainst(group, all);
  const barred = not.length > 0 ? chooseNear(group, all, not) : null;
  const barredOnly = not.length > 0 ? judge(group, all, [], not) : null;
  const found = [without, barred].filter((one) => one !== null);
  if (barredOnly?.wrong.length === 0) found.push(matter(barredOnly.right, all, [], not));
  return found.sort((a, b) => b.answers.length - a.answers.length)[0] ?? null;
}

function matter(answers: Answer[], all: readonly Answer[], near: readonly string[], not: readonly string[]): Matter {
  const told = all.filter((one) => answers.some((other) => isRepeat(one, other)) && !one.isOfSaying);
  const texts = all.map(({ text }) => text);
  const whole = (terms: readonly string[]): string[] => terms.flatMap((term) => wholeWords(term, texts));
  return { answers, told, near: whole(near), not: whole(not) };
}

/** Adds the word that finds most of the group and nothing else, as long as one finds more. */
function chooseNear(group: readonly Answer[], all: readonly Answer[], not: readonly string[]): Matter | null {
  const words = candidates(group);
  let near: string[] = [];
  let right: Answer[] = [];
  while (near.length < MOST_WORDS) {
    const [best] = words
      .filter((word) => !near.includes(word))
      .map((word) => ({ word, ...judge(group, all, [...near, word], not) }))
      .filter(({ wrong }) => wrong.length === 0)
      .sort((a, b) => b.right.length - a.right.length);
    if (best === undefined || best.right.length <= right.length) break;
    // A word of one report alone ("terrified") joined to one of another ("mounting") is no matter of both.
    if (near.length === 0 && group.length > 1 && best.right.length < 2) return null;
    near = [...near, best.word];
    right = best.right;
  }
  return near.length === 0 ? null : matter(right, all, near, not);
}

/** Who says something, and where it is written, is no matter: "Omar Reed explains that the siren sounded". */
function tellsMatter(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isSaying(word);
}

/** The words of the group's clauses, then of its sentences; those that most have come first. */
function candidates(group: readonly Answer[]): string[] {
  const counts = new Map<string, number>();
  for (const { stems, wide } of group)
    for (const [stem, word] of wide) {
      // A name tells a matter where nothing else does: "Bauer was sent off".
      const weight = (stems.has(stem) ? 2 : 1) * (tellsMatter(word) ? 100 : 1);
      const term = stemOf(word.toLowerCase());
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

/** Words that stand in clauses of other values and in none of the group's. */
function wordsAgainst(group: readonly Answer[], all: readonly Answer[]): string[] {
  const own = group.map(({ clause }) => clause).join("\n");
  const counts = new Map<string, number>();
  for (const other of all) {
    if (group.some((one) => isRepeat(other, one))) continue;
    for (const [stem, word] of other.wide) {
      const term = stemOf(word.toLowerCase());
      if (!other.stems.has(stem) || isEmptyWord(word) || !tellsMatter(word) || has(own, [term])) continue;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NOT)
    .map(([term]) => term);
}

/** Which first values of the reports are the group's, and which are others, under some conditions. */
function judge(group: readonly Answer[], all: readonly Answer[], near: readonly string[], not: readonly string[]) {
  const first = new Map<string, Answer>();
  for (const one of all) {
    if (first.has(one.report) || (near.length > 0 && !has(one.text, near)) || has(one.clause, not)) continue;
    first.set(one.report, one);
  }
  const right: Answer[] = [];
  const wrong: Answer[] = [];
  for (const one of first.values()) (group.some((other) => isRepeat(one, other)) ? right : wrong).push(one);
  return { right, wrong };
}

function has(text: string, words: readonly string[]): boolean {
  return words.length > 0 && hasTerm(text, words, { start: 0, end: text.length });
}
