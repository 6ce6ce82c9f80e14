import type { TimeReading } from "../types.js";
import { wordId, WordSet } from "../words.js";
import { momentOf } from "./events.js";
import { eventOf, isEventNoun, nounPhrase } from "./phrase.js";
import { type Found, is, isHyphen, isNumber, isWord, type Rule, type Scan, wordAt } from "./scan.js";
import { eventTarget, TOLD } from "./targets.js";
import { DEFINITE } from "./vocabulary.js";

const THE = wordId("the");
const IN = wordId("in");
const FOR = wordId("for");
const AS = wordId("as");
const AT = wordId("at");
const SAME = wordId("same");
const POSSESSIVE = wordId("'s");

/** "interested in the talks", "took part in the debate": no time. */
const NO_TIME_IN = new WordSet(
  "interested interest participate participates participated participating part role involved engaged engage invested believe believed confidence trust progress faith succeed succeeded specialise specialises",
);
const NO_GATHERING = new WordSet("room rooms table hall centre center place point venue site minutes agenda league");

/** "at their first meeting", "in the second session": triggered by the gathering's noun, or by a term of the codebook. */
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
