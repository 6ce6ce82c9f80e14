import { wordId, WordSet } from "../words.js";
import { UNITS } from "./durations.js";
import { momentOf, slug } from "./events.js";
import { clause, clauseEnd } from "./clause.js";
import { eventOf, isEventNoun, isVerb, nounPhrase, type NounPhrase, SUBJECTS } from "./phrase.js";
import {
  beginsSentence,
  endsIn,
  is,
  isCapital,
  isNumber,
  isStop,
  isWord,
  lengthAt,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";
import { DAY_PARTS, ENDS, MONTHS, PRONOUNS, STARTS, WEEKDAYS } from "./vocabulary.js";

export type Relation = "before" | "after" | "during";

/** Event id of what was told just before: "two days later" is after it. */
export const TOLD = "that";

const SINCE = wordId("since");
const DURING = wordId("during");
const FOLLOWING = wordId("following");
const OF = wordId("of");
const THAT = wordId("that");
const THIS = wordId("this");

/** "Since the road is closed, …": with these verbs "since" gives a reason. */
const PRESENT = new WordSet("is are has have can will 's 've may could would should must does do");

/** How far back a sentence is searched. */
export const SENTENCE = 40;

/** What a sequence is told from: where its words end, and the event. */
interface Target {
  to: number;
  event: string;
}

/** The event that stands at `i`, behind the word `preposition`. */
export function targetAt(scan: Scan, i: number, relation: Relation, preposition: number): Target | null {
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

/** Verb forms that are no participles, as "sent" and "held" may be. */
const FINITE = new WordSet(
  `is are was were has have had do does did will would can could may might must should said says tells came went became
  began took gave saw spoke broke fell knew grew drew wrote rose ran flew threw chose`,
);

/** The event that a noun phrase names; what comes after an event comes after its end. */
export function eventTarget(scan: Scan, phrase: NounPhrase, relation: Relation): Target {
  const { id, known } = eventOf(scan, phrase);
  return { to: phrase.to, event: known && relation === "after" ? momentOf(scan.events, id, "end") : id };
}

/** Parts of a stretch of time: "the end of May". */
const EDGES = new WordSet("beginning start end close middle course");

/** Whether the phrase is a date or a time itself: "after Monday", "before 10 p.m.", "until the end of May". */
export function namesDate(scan: Scan, { head, to }: NounPhrase): boolean {
  if (namesUnit(scan, head) || /^\d/.test(textAt(scan, head))) return true;
  return is(scan, head, EDGES) && wordAt(scan, head + 1) === OF && namesUnit(scan, to - 1);
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
