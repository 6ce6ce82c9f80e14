import { spelling, wordId, WordNumbers, WordSet } from "../words.js";
import { isoDate } from "./calendar.js";
import { type Found, follows, is, isCapital, isHyphen, isWord, type Rule, type Scan, wordAt } from "./scan.js";
import { DAY_PARTS } from "./vocabulary.js";

/** Days from the day before yesterday, as 0 stands for other words in the table. */
const DAYS = new WordNumbers({ yesterday: 1, today: 2, tonight: 2, tomorrow: 3 });
const TODAY = 2;
const BEFORE = wordId("before");
const AFTER = wordId("after");
const DAY = wordId("day");

/**
 * The day so many days from the one on which the text was printed. Where nobody says that day, "today" is the event's: the
 * report is of that day; "yesterday" says that it is of another, and nobody knows of which.
 */
function dayAway(scan: Scan, days: number): string | null {
  const from = days === 0 ? scan.anchor : scan.printDay;
  return from === null ? null : isoDate(from + days);
}

/** "today", "yesterday evening", "tomorrow". */
export const dayWordRule: Rule = (scan, i) => {
  if (isHyphen(scan, i + 1)) return null;
  const shift = DAYS.get(wordAt(scan, i)) - TODAY;
  const to = is(scan, i + 1, DAY_PARTS) ? i + 2 : i + 1;
  // "the day before yesterday", "the day after tomorrow"
  const further = shift < 0 ? BEFORE : shift > 0 ? AFTER : 0;
  if (further > 0 && wordAt(scan, i - 1) === further && wordAt(scan, i - 2) === DAY) {
    const value = dayAway(scan, 2 * shift);
    return { from: wordAt(scan, i - 3) === THE ? i - 3 : i - 2, to, type: "relative", value };
  }
  return { from: i, to, type: "relative", value: dayAway(scan, shift) };
};

const LAST = wordId("last");
const THIS = wordId("this");
const BEFORE_PART = new WordSet("this last that every each same next following previous");
const THE = wordId("the");
const IN = wordId("in");
const EARLY = new WordSet("early late later earlier");

/** "this morning", "last night", "the following evening", "in the afternoon". */
export const dayPartRule: Rule = (scan, i) => {
  if (isHyphen(scan, i + 1)) return null;
  if (wordAt(scan, i - 1) === THE && wordAt(scan, i - 2) === IN)
    return { from: i - 1, to: i + 1, type: "relative", value: null };
  if (!is(scan, i - 1, BEFORE_PART)) return null;
  const first = wordAt(scan, i - 2) === THE || is(scan, i - 2, EARLY) ? i - 2 : i - 1;
  const shift =
    first === i - 2 && wordAt(scan, i - 2) === THE
      ? null
      : wordAt(scan, i - 1) === LAST
        ? -1
        : wordAt(scan, i - 1) === THIS
          ? 0
          : null;
  const value = shift === null ? null : dayAway(scan, shift);
  return { from: first, to: i + 1, type: "relative", value };
};

const LONG_AFTER = new WordSet("has have had 've long");
const SPAN_WORDS = new WordSet("term standing running lasting");
const NO = wordId("no");
const LONG = wordId("long");
const AGO = wordId("ago");
const FOR = wordId("for");

/** "have long been tense", "long-term", "long ago"; not "a long road", "as long as". */
export const longRule: Rule = (scan, i) => {
  if (isHyphen(scan, i + 1) && is(scan, i + 2, SPAN_WORDS)) return { from: i, to: i + 3, type: "period", value: null };
  if (wordAt(scan, i) !== LONG) return null;
  if (wordAt(scan, i + 1) === AGO) return { from: i, to: i + 2, type: "relative", value: null };
  if (is(scan, i - 1, LONG_AFTER) || (wordAt(scan, i - 1) === FOR && !isWord(scan, i + 1)))
    return { from: i, to: i + 1, type: "period", value: null };
  return null;
};

/** "no longer" is triggered by its second word. */
export const noLongerRule: Rule = (scan, i) =>
  wordAt(scan, i - 1) === NO ? { from: i - 1, to: i + 1, type: "relative", value: null } : null;

/** Adverbs that place an event in time and need no neighbour. */
export const ADVERBS = `now currently recently nowadays lately initially originally overnight presently formerly previously
  meanwhile simultaneously eventually momentarily`;

/** Adverbs of one word that are times only as adverbs: "later said", "Earlier, the mayor …", "soon". */
export const LOOSE = "later earlier soon";

const RECENTLY = wordId("recently");
const MOST = new WordSet("most more very until right just only even");
const THAN = wordId("than");
const AS = wordId("as");
const THIS_THAT = new WordSet("this that last next");

/** "now", "recently", "currently": "most recently" too. */
export const adverbRule: Rule = (scan, i) => {
  if (isHyphen(scan, i + 1) || isHyphen(scan, i - 1)) return null;
  // "Overnight" as a name, "Now" in a title: a capital inside a sentence stands before another capital.
  if (isCapital(scan, i) && isCapital(scan, i - 1) && isWord(scan, i - 1)) return null;
  const from = wordAt(scan, i) === RECENTLY && is(scan, i - 1, MOST) ? i - 1 : i;
  return { from, to: i + 1, type: "relative", value: null };
};

/** "later", "earlier", "soon" where they stand for themselves. */
export const looseRule: Rule = (scan, i) => {
  if (isHyphen(scan, i + 1) || wordAt(scan, i + 1) === THAN || wordAt(scan, i + 1) === AS || wordAt(scan, i - 1) === AS)
    return null;
  // "an earlier plan", "the later years": adjectives.
  if (is(scan, i - 1, ARTICLES)) return null;
  // "earlier this month" belongs to the month.
  if (is(scan, i + 1, THIS_THAT)) return null;
  if (wordAt(scan, i) !== SOON) return { from: i, to: earlierIn(scan, i), type: "relative", value: null };
  return { from: i, to: i + 1, type: "relative", value: null };
};

const SOON = wordId("soon");
const ARTICLES = new WordSet("the a an his her its their our my your no any these those 's");

/** "earlier in the day", "later on" are one expression. */
function earlierIn(scan: Scan, i: number): number {
  if (follows(scan, i + 1, [IN, THE]) && is(scan, i + 3, PARTS)) return i + 4;
  return i + 1;
}

const PARTS = new WordSet("day week month year morning afternoon evening night");

/** Fixed phrases, each a time expression. */
const PHRASES = `not yet; going forward; so far; to date; at present; at the moment; at that moment; for now;
  right now; until now; up to now; by now; in the past; in the future; in future; in recent memory; these days; at the time;
  at that time; at that point; at this point; at this stage; at this time; for the time being; ever since; not long ago;
  some time ago; a while ago; for a while; for some time; in the meantime; in the near future; as yet; any time soon; anytime soon;
  sooner or later; in the long run; in the short term; in the long term`;

const byFirst = new Map<number, number[][]>();
for (const phrase of PHRASES.split(";")) {
  const words = phrase.trim().split(/\s+/).map(wordId);
  byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
}

/** The first words of fixed phrases, for the trigger table. */
export const PHRASE_STARTS = [...byFirst.keys()].map(spelling).join(" ");

/** "going forward", "not yet", "so far", "at the moment". */
export const phraseRule: Rule = (scan, i): Found | null => {
  const phrase = byFirst.get(wordAt(scan, i))?.find((words) => follows(scan, i, words));
  if (!phrase || isHyphen(scan, i + phrase.length)) return null;
  return { from: i, to: i + phrase.length, type: "relative", value: null };
};
