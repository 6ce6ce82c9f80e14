import { wordId, WordSet } from "../words.js";
import { bareHourRule } from "./hours.js";
import { isEventNoun, isVerb, nounPhrase } from "./phrase.js";
import { type Found, is, isHyphen, isStop, isWord, type Rule, type Scan, textAt, wordAt } from "./scan.js";
import { eventTarget, namesDate, type Relation, targetAt, TOLD } from "./targets.js";
import { DETERMINERS } from "./vocabulary.js";

const AFTER = wordId("after");
const BEFORE = wordId("before");
const INTO = wordId("into");
const LATER = wordId("later");
const EARLIER = wordId("earlier");
const DURING = wordId("during");
const FOLLOWING = wordId("following");
const PRIOR = wordId("prior");
const AHEAD = wordId("ahead");
const UP = wordId("up");
const TO = wordId("to");
const OF = wordId("of");
const THE = wordId("the");
const ALL = wordId("all");
const NOT = wordId("not");
const LONG = wordId("long");
const ON = wordId("on");

/** Words before "after" that belong to it: "shortly after", "just before". */
const CLOSELY = new WordSet(
  "shortly soon just immediately right directly long well moments only almost straight sometime",
);
const UNTIL = new WordSet("until till");
/** "look after the children", "named after the mayor", "sought after": no time. */
const NO_AFTER = new WordSet(
  "look looks looked looking named take takes taking took sought go goes going went ask asks asked inquired run running chase chased chasing come comes coming",
);
/** "after …", "before …", "since …", "until …", "during …", "following …", with "shortly" or "just" before them. */
export const relationRule: Rule = (scan, i) => {
  // "shortly after three" tells the hour
  if (isExcluded(scan, i) || bareHourRule(scan, i + 1)) return null;
  const relation = relationAt(scan, i);
  const target = targetAt(scan, i + 1, relation, wordAt(scan, i));
  if (!target) return null;
  return {
    from: closelyBefore(scan, i),
    to: target.to,
    type: "sequence",
    value: `${relation}:${target.event}`,
    next: i + 1,
  };
};

function relationAt(scan: Scan, i: number): Relation {
  const word = wordAt(scan, i);
  if (word === DURING) return "during";
  return word === BEFORE || is(scan, i, UNTIL) ? "before" : "after";
}

function isExcluded(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  if (isHyphen(scan, i - 1) || isHyphen(scan, i + 1)) return true;
  if (word === AFTER)
    return is(scan, i - 1, NO_AFTER) || wordAt(scan, i + 1) === ALL || textAt(scan, i - 1) === textAt(scan, i + 1);
  // "the following day", "he is following the talks"
  if (word === FOLLOWING) return is(scan, i - 1, DETERMINERS) || isVerb(scan, i - 1);
  return false;
}

/** Takes "shortly", "not long" in. */
export function closelyBefore(scan: Scan, i: number): number {
  if (!is(scan, i - 1, CLOSELY)) return i;
  return wordAt(scan, i - 1) === LONG && wordAt(scan, i - 2) === NOT ? i - 2 : i - 1;
}

/**
 * A distance from an event: "half an hour after Wednesday’s meeting", "two days later", "30 minutes into the match".
 *
 * @param from first token of the quantity
 * @param to token after the quantity
 * @param value the quantity in ISO 8601, or `null`
 * @param required if given, the quantity's first word must be in it
 */
export function distance(scan: Scan, from: number, to: number, value: string | null, required?: WordSet): Found | null {
  if (required && !is(scan, from, required)) return null;
  const word = wordAt(scan, to);
  const offset = value ? `+${value}` : "";
  if (word === LATER || word === EARLIER)
    return { from, to: to + 1, type: "sequence", value: `${word === LATER ? "after" : "before"}:${TOLD}${offset}` };
  const relation = word === AFTER || word === FOLLOWING ? "after" : word === INTO ? "during" : "before";
  const behind =
    word === AFTER || word === BEFORE || word === INTO || word === FOLLOWING
      ? to + 1
      : twoWords(scan, to)
        ? to + 2
        : -1;
  if (behind < 0) return null;
  const target = targetAt(scan, behind, relation, word);
  // "two hours after" with nothing behind it points at what was told.
  if (!target)
    return word === INTO || !endsPhrase(scan, behind)
      ? null
      : { from, to: behind, type: "sequence", value: `${relation}:${TOLD}${offset}` };
  return { from, to: target.to, type: "sequence", value: `${relation}:${target.event}${offset}`, next: behind };
}

function twoWords(scan: Scan, i: number): boolean {
  return (
    (wordAt(scan, i) === PRIOR && wordAt(scan, i + 1) === TO) ||
    (wordAt(scan, i) === AHEAD && wordAt(scan, i + 1) === OF)
  );
}

function endsPhrase(scan: Scan, i: number): boolean {
  return isStop(scan, i) || textAt(scan, i) === "," || !isWord(scan, i);
}

/** "ahead of the meeting", "prior to the announcement" */
export const twoWordRule: Rule = (scan, i) => {
  if (!twoWords(scan, i)) return null;
  const phrase = nounPhrase(scan, i + 2);
  if (!phrase || namesDate(scan, phrase) || !isEventNoun(scan, phrase.head)) return null;
  return {
    from: closelyBefore(scan, i),
    to: phrase.to,
    type: "sequence",
    value: `before:${eventTarget(scan, phrase, "before").event}`,
    next: i + 2,
  };
};

const DURING_EDGES = new WordSet("beginning start outset opening end close conclusion middle course height");
const AFTER_EDGES = new WordSet("wake aftermath");
const BEFORE_EDGES = new WordSet("eve run");
const BEFORE_EDGE = new WordSet("at in from since by until till on towards toward near throughout over");

/** "At the beginning of the conversation", "on the eve of the vote", "in the run-up to the match". */
export const edgeRule: Rule = (scan, i) => {
  const start = wordAt(scan, i - 1) === THE ? i - 2 : i - 1;
  if (!is(scan, start, BEFORE_EDGE)) return null;
  const runUp = isHyphen(scan, i + 1) && wordAt(scan, i + 2) === UP && wordAt(scan, i + 3) === TO;
  const relation = is(scan, i, DURING_EDGES) ? "during" : is(scan, i, AFTER_EDGES) ? "after" : "before";
  const behind = runUp ? i + 4 : wordAt(scan, i + 1) === OF ? i + 2 : -1;
  if (behind < 0 || (is(scan, i, BEFORE_EDGES) && !runUp && wordAt(scan, start) !== ON)) return null;
  const phrase = nounPhrase(scan, behind);
  if (!phrase || namesDate(scan, phrase) || !isEventNoun(scan, phrase.head)) return null;
  const { event } = eventTarget(scan, phrase, relation);
  return { from: start, to: phrase.to, type: "sequence", value: `${relation}:${event}`, next: behind };
};
