import type { TimeReading } from "../types.js";
import { wordId, WordSet } from "../words.js";
import { momentOf, slug, termAt } from "./events.js";
import { UNITS } from "./durations.js";
import { clause, clauseEnd, eventOf, isEventNoun, isVerb, nounPhrase, type NounPhrase, SUBJECTS } from "./phrase.js";
import {
  beginsSentence,
  endsIn,
  type Found,
  is,
  isCapital,
  isHyphen,
  isNumber,
  isStop,
  isWord,
  lengthAt,
  type Rule,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";
import {
  DAY_PARTS,
  DEFINITE,
  DETERMINERS,
  ENDS,
  GATHERINGS,
  MONTHS,
  PRONOUNS,
  STARTS,
  WEEKDAYS,
} from "./vocabulary.js";

type Relation = "before" | "after" | "during";

/** Event id of what was told just before: "two days later" is after it. */
const TOLD = "that";

const AFTER = wordId("after");
const BEFORE = wordId("before");
const INTO = wordId("into");
const LATER = wordId("later");
const EARLIER = wordId("earlier");
const SINCE = wordId("since");
const DURING = wordId("during");
const FOLLOWING = wordId("following");
const PRIOR = wordId("prior");
const AHEAD = wordId("ahead");
const UP = wordId("up");
const TO = wordId("to");
const OF = wordId("of");
const THE = wordId("the");
const ALL = wordId("all");
const THAT = wordId("that");
const THIS = wordId("this");
const IN = wordId("in");
const FOR = wordId("for");
const AS = wordId("as");
const AT = wordId("at");
const SAME = wordId("same");
const NOT = wordId("not");
const LONG = wordId("long");
const POSSESSIVE = wordId("'s");
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
/** "is after the money", "before the court": what stands before a place or a body is no event. */
const PRESENT = new WordSet("is are has have can will 's 've may could would should must does do");

interface Target {
  to: number;
  event: string;
}

/** "after …", "before …", "since …", "until …", "during …", "following …", with "shortly" or "just" before them. */
export const relationRule: Rule = (scan, i) => {
  if (isExcluded(scan, i)) return null;
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
function closelyBefore(scan: Scan, i: number): number {
  if (!is(scan, i - 1, CLOSELY)) return i;
  return wordAt(scan, i - 1) === LONG && wordAt(scan, i - 2) === NOT ? i - 2 : i - 1;
}

/** The event that stands at `i`, behind the word `preposition`. */
function targetAt(scan: Scan, i: number, relation: Relation, preposition: number): Target | null {
  const told = wordAt(scan, i) === THAT || wordAt(scan, i) === THIS;
  if (told && (!isWord(scan, i + 1) || is(scan, i + 1, PRONOUNS) || isVerb(scan, i + 1)))
    return { to: i + 1, event: TOLD };
  const phrase = nounPhrase(scan, i);
  if (phrase && namesDate(scan, phrase)) return null;
  if (phrase && (preposition === DURING || isEventNoun(scan, phrase.head)) && !verbBehind(scan, phrase, i - 1))
    return eventTarget(scan, phrase, relation);
  if (preposition === DURING || preposition === FOLLOWING) return null;
  return clauseTarget(scan, i, preposition) ?? gerundTarget(scan, i);
}

/**
 * Whether a verb behind the phrase makes it a clause: "the talks began". In "a note sent after the talks did not say",
 * the verb belongs to the sentence around: it has none so far.
 */
function verbBehind(scan: Scan, phrase: NounPhrase, preposition: number): boolean {
  const verb = isVerb(scan, phrase.headEnd)
    ? phrase.headEnd
    : wordAt(scan, phrase.headEnd) === OF && isVerb(scan, phrase.to)
      ? phrase.to
      : -1;
  if (verb < 0) return false;
  return (
    is(scan, verb, STARTS) ||
    is(scan, verb, ENDS) ||
    beginsSentence(scan, preposition) ||
    hasFiniteVerb(scan, preposition)
  );
}

/** Whether the sentence has a verb before token `i` that cannot be a participle. */
function hasFiniteVerb(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= scan.from && k > i - SENTENCE && !isStop(scan, k); k--)
    if (is(scan, k, FINITE) && !isCapital(scan, k)) return true;
  return false;
}

const SENTENCE = 40;

/** Verb forms that are no participles, as "sent" and "held" may be. */
const FINITE = new WordSet(
  `is are was were has have had do does did will would can could may might must should said says tells came went became
  began took gave saw spoke broke fell knew grew drew wrote rose ran flew threw chose`,
);

function eventTarget(scan: Scan, phrase: NounPhrase, relation: Relation): Target {
  const { id, known } = eventOf(scan, phrase);
  return { to: phrase.to, event: known && relation === "after" ? momentOf(scan.events, id, "end") : id };
}

/** Whether the phrase is a date or a time itself: "after Monday", "before 10 p.m.", "until the end of May". */
function namesDate(scan: Scan, { head, to }: NounPhrase): boolean {
  if (namesUnit(scan, head) || /^\d/.test(textAt(scan, head))) return true;
  return is(scan, head, DURING_EDGES) && wordAt(scan, head + 1) === OF && namesUnit(scan, to - 1);
}

function namesUnit(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  const year = isNumber(scan, i);
  return (
    year ||
    WEEKDAYS.get(word) > 0 ||
    (MONTHS.get(word) > 0 && isCapital(scan, i)) ||
    UNITS.get(word) > 0 ||
    DAY_PARTS.has(word)
  );
}

function clauseTarget(scan: Scan, i: number, preposition: number): Target | null {
  const found = clause(scan, i);
  if (!found) return null;
  // "Since the road is closed, …" gives a reason.
  if (preposition === SINCE && is(scan, found.verb, PRESENT)) return null;
  return { to: found.to, event: found.event };
}

/** "before leaving the hall" */
function gerundTarget(scan: Scan, i: number): Target | null {
  if (
    !isWord(scan, i) ||
    isCapital(scan, i) ||
    !endsIn(scan, i, "ing") ||
    lengthAt(scan, i) < 5 ||
    is(scan, i, NO_GERUND)
  )
    return null;
  const end = clauseEnd(scan, i + 1);
  let to = i + 1;
  // "before leaving she waved": the pronoun begins the sentence proper.
  while (to < end && !is(scan, to, SUBJECTS)) to++;
  return { to, event: slug([textAt(scan, i)]) };
}

const NO_GERUND = new WordSet("nothing something everything anything morning evening during king thing spring string");

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

/** "interested in the talks", "took part in the debate": no time. */
const NO_TIME_IN = new WordSet(
  "interested interest participate participates participated participating part role involved engaged engage invested believe believed confidence trust progress faith succeed succeeded specialise specialises",
);
const NO_GATHERING = new WordSet("room rooms table hall centre center place point venue site minutes agenda league");

/** "at their first meeting", "in the second session": triggered by the gathering's noun. */
export const gatheringRule: Rule = (scan, i) => {
  let k = i - 1;
  for (; k > i - 8 && !is(scan, k, DEFINITE); k--)
    if (!isWord(scan, k) && !isHyphen(scan, k) && !isNumber(scan, k)) return null;
  const preposition = wordAt(scan, k - 1);
  if (!is(scan, k, DEFINITE) || (preposition !== AT && preposition !== IN) || is(scan, k - 2, NO_TIME_IN)) return null;
  const phrase = nounPhrase(scan, k);
  if (!phrase || phrase.head !== i || is(scan, i + 1, NO_GATHERING) || wordAt(scan, i + 1) === POSSESSIVE) return null;
  return { from: k - 1, to: phrase.to, type: "sequence", value: `during:${eventTarget(scan, phrase, "during").event}` };
};

/** Whether a gathering's noun, or a term of the codebook, stands at `i`. */
export function namesGathering(scan: Scan, i: number): boolean {
  return is(scan, i, GATHERINGS) || termAt(scan.events, scan.tokens, i) !== null;
}

const JUST = wordId("just");

/** "Just in time for the meeting" (before it or in it), "at the same time": triggered by "time". */
export const timeRule: Rule = (scan, i) => {
  if (wordAt(scan, i - 1) === IN && wordAt(scan, i + 1) === FOR) return inTimeFor(scan, i);
  if (wordAt(scan, i - 1) !== SAME || wordAt(scan, i - 2) !== THE || wordAt(scan, i - 3) !== AT) return null;
  const phrase = wordAt(scan, i + 1) === AS ? nounPhrase(scan, i + 2) : null;
  if (phrase)
    return { from: i - 3, to: phrase.to, type: "sequence", value: `during:${eventOf(scan, phrase).id}`, next: i + 2 };
  const event = scan.events.main ?? TOLD;
  const value = `during:${event}`;
  return { from: i - 3, to: i + 1, type: "sequence", value, readings: sameTimeReadings(scan, event, value) };
};

/** Behind "Afterwards, …" the same time may be that of the event or of what came after it. */
function sameTimeReadings(scan: Scan, event: string, value: string): TimeReading[] {
  const after = `after:${momentOf(scan.events, event, "end")}`;
  const last = scan.found.findLast((time) => time.type === "sequence");
  if (last?.value !== after || event === TOLD) return [];
  return [
    { value, note: "at the time of the event" },
    { value: after, note: "at the time of what was told last" },
  ];
}

function inTimeFor(scan: Scan, i: number): Found | null {
  const phrase = nounPhrase(scan, i + 2);
  if (!phrase || !isEventNoun(scan, phrase.head)) return null;
  const { event } = eventTarget(scan, phrase, "before");
  const readings = [
    { value: `before:${event}`, note: "before it began" },
    { value: `during:${event}`, note: "while it lasted" },
  ];
  const from = wordAt(scan, i - 2) === JUST ? i - 2 : i - 1;
  return { from, to: phrase.to, type: "sequence", value: readings[0]!.value, readings, next: i + 2 };
}

/** "Afterwards", "Then", "and then", "spoke next": after what was told. */
export const thenRule: Rule = (scan, i) => {
  const opens = beginsSentence(scan, i) || !isWord(scan, i - 1);
  const closes = !isWord(scan, i + 1);
  const word = wordAt(scan, i);
  if (word === NEXT) {
    // "Next, the mayor spoke", "the mayor spoke next and": an adverb, not "the next step".
    if (!(opens && textAt(scan, i + 1) === ",") && !(isVerb(scan, i - 1) && (closes || is(scan, i + 1, JOINTS))))
      return null;
  } else if (word === THEN) {
    if (is(scan, i - 1, BEFORE_THEN))
      return {
        from: i - 1,
        to: i + 1,
        type: "sequence",
        value: `${wordAt(scan, i - 1) === SINCE ? "after" : "before"}:${TOLD}`,
      };
    if (isHyphen(scan, i + 1) || is(scan, i - 1, DETERMINERS) || ifBefore(scan, i)) return null;
    if (!opens && !closes && !is(scan, i - 1, JOINTS) && !isVerb(scan, i - 1) && !isVerb(scan, i + 1)) return null;
  }
  return { from: i, to: i + 1, type: "sequence", value: `after:${TOLD}` };
};

/** "If it rains, then the match is off" draws a conclusion. */
function ifBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= scan.from && k > i - SENTENCE && !isStop(scan, k); k--)
    if (wordAt(scan, k) === IF) return true;
  return false;
}

/** "Afterwards, …", "shortly afterwards": after the event that the report is about. */
export const afterwardsRule: Rule = (scan, i) => {
  const from = closelyBefore(scan, i);
  const event = scan.events.main === null ? TOLD : momentOf(scan.events, scan.events.main, "end");
  return { from, to: i + 1, type: "sequence", value: `after:${event}` };
};

const NEXT = wordId("next");
const THEN = wordId("then");
const IF = wordId("if");
const JOINTS = new WordSet("and but");
const BEFORE_THEN = new WordSet("since until till by before");

/** "as soon as the vote ends": triggered by "soon". */
export const asSoonAsRule: Rule = (scan, i) => {
  if (wordAt(scan, i - 1) !== AS || wordAt(scan, i + 1) !== AS) return null;
  const found = clause(scan, i + 2);
  return found && { from: i - 1, to: found.to, type: "sequence", value: `after:${found.event}`, next: i + 2 };
};
