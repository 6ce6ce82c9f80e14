import { slug, termAt } from "./events.js";
import {
  endsIn,
  inScope,
  is,
  isCapital,
  isHyphen,
  isJoined,
  isNumber,
  isWord,
  lengthAt,
  numberAt,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";
import {
  BREAKS,
  DEFINITE,
  DETERMINERS,
  EVENT_NOUNS,
  MONTHS,
  NEUTRAL,
  NO_EVENTS,
  PRONOUNS,
  VERBS,
  WEEKDAYS,
} from "./vocabulary.js";
import { wordId, WordSet } from "../words.js";

const POSSESSIVE = wordId("'s");
const AND = wordId("and");
const OF = wordId("of");
const BETWEEN = wordId("between");
const COMPLEMENTS = new WordSet("of for with between");
/** Pronouns that are a subject only: with them a new clause begins. */
export const SUBJECTS = new WordSet("he she they we i");
export const LONGEST_PHRASE = 16;

/** A noun phrase: "Wednesday’s meeting", "Lopez’s proposal for the spring sale". */
export interface NounPhrase {
  /** The token after its last one; without what is hung on. */
  headEnd: number;
  /** The token after its last one, with "of the council", "for the sale", "with Moscow", "between A and B". */
  to: number;
  /** The last token of the phrase proper. */
  head: number;
  definite: boolean;
  /** The words that tell it from others: without determiner and possessor. */
  words: number[];
}

/** Whether a past form in -ed is a verb here, and no adjective: "Lopez agreed", but "the detained man". */
function isPastVerb(scan: Scan, i: number): boolean {
  if (!isWord(scan, i) || isCapital(scan, i) || !endsIn(scan, i, "ed") || lengthAt(scan, i) < 5) return false;
  return (
    !is(scan, i - 1, DETERMINERS) &&
    !isHyphen(scan, i - 1) &&
    !endsIn(scan, i - 1, "ly") &&
    wordAt(scan, i - 1) !== POSSESSIVE
  );
}

/** Whether token `i` is a finite verb. The clitic in "Lopez’s" is taken for a genitive. */
export function isVerb(scan: Scan, i: number): boolean {
  if (is(scan, i, VERBS)) return wordAt(scan, i) !== POSSESSIVE && !isHyphen(scan, i - 1) && !isCapital(scan, i);
  return isPastVerb(scan, i);
}

/** "kick-off", "half-time", "stoppage time" */
function isCompoundEvent(scan: Scan, i: number): boolean {
  return is(scan, i, COMPOUND_ENDS) && is(scan, isHyphen(scan, i - 1) ? i - 2 : i - 1, COMPOUND_STARTS);
}

const COMPOUND_ENDS = new WordSet("off time in out up down");
const COMPOUND_STARTS = new WordSet("kick half full extra injury stoppage tip play swearing break shoot build");

/** Whether a word of the list or of the codebook names an event. */
function namesEvent(scan: Scan, i: number): boolean {
  return (
    is(scan, i, EVENT_NOUNS) ||
    isCompoundEvent(scan, i) ||
    (inScope(scan, i) && termAt(scan.events, scan.tokens, i) !== null)
  );
}

/** Whether a word names something that happens: by the lists, or by its ending. */
export function isEventNoun(scan: Scan, i: number): boolean {
  if (namesEvent(scan, i)) return true;
  if (is(scan, i, NO_EVENTS)) return false;
  return ["tion", "sion", "ment", "tions", "sions", "ments"].some((suffix) => endsIn(scan, i, suffix));
}

/** The noun phrase that begins at token `i`; `null` if none does. */
export function nounPhrase(scan: Scan, i: number): NounPhrase | null {
  let words: number[] = [];
  let k = i;
  if (is(scan, k, DETERMINERS)) k++;
  const definite = is(scan, i, DEFINITE);
  // "before the start": right behind a determiner stands no verb.
  const first = k;
  for (; k < scan.to && k - i < LONGEST_PHRASE; k++) {
    if (isHyphen(scan, k) && isJoined(scan, k + 1)) continue;
    const inside = isHyphen(scan, k - 1);
    const last = words.at(-1);
    if (wordAt(scan, k) === POSSESSIVE) {
      words = [];
      continue;
    }
    if (!isWord(scan, k) && !isNumber(scan, k)) break;
    if (
      !inside &&
      (is(scan, k, BREAKS) ||
        is(scan, k, DETERMINERS) ||
        (isVerb(scan, k) && (k > first || first === i)) ||
        (is(scan, k, PRONOUNS) && !isCapital(scan, k)))
    )
      break;
    // What follows the name of an event belongs to the rest of the sentence: "his first meeting | Wednesday".
    if (last !== undefined && !inside && namesEvent(scan, last) && !isEventNoun(scan, k) && !isTitle(scan, last, k))
      break;
    if (last !== undefined && !inside && isEventNoun(scan, last) && isCapital(scan, k) && !isCapital(scan, last)) break;
    words.push(k);
  }
  const head = words.at(-1);
  if (head === undefined) return null;
  return { headEnd: head + 1, to: complementEnd(scan, head + 1), head, definite, words };
}

/** "World War II": a name goes on in capitals. A weekday begins something new: "his Meeting Wednesday". */
function isTitle(scan: Scan, last: number, k: number): boolean {
  return isCapital(scan, last) && isCapital(scan, k) && !WEEKDAYS.get(wordAt(scan, k));
}

/** Where the phrase that ends before `i` ends with its complement. */
function complementEnd(scan: Scan, i: number): number {
  if (!is(scan, i, COMPLEMENTS)) return i;
  const inner = shortPhrase(scan, i + 1);
  if (inner === null) return i;
  if (wordAt(scan, i) === BETWEEN && wordAt(scan, inner) === AND) return shortPhrase(scan, inner + 1) ?? inner;
  return inner;
}

/** The end of a noun phrase without anything hung on; `null` if none begins at `i`. */
function shortPhrase(scan: Scan, i: number): number | null {
  let k = is(scan, i, DETERMINERS) ? i + 1 : i;
  const first = k;
  for (; k < scan.to && k - i < LONGEST_PHRASE; k++) {
    if (isHyphen(scan, k) || wordAt(scan, k) === POSSESSIVE || isHyphen(scan, k - 1)) continue;
    if (!isWord(scan, k) && !isNumber(scan, k)) break;
    if (is(scan, k, BREAKS) || is(scan, k, DETERMINERS) || isVerb(scan, k)) break;
    if (k > first && WEEKDAYS.get(wordAt(scan, k)) && wordAt(scan, k + 1) !== POSSESSIVE) break;
  }
  return k > first ? k : null;
}

/** The event that a noun phrase names: the codebook's, where nothing in the phrase tells it apart, or a new id. */
export function eventOf(scan: Scan, phrase: NounPhrase): { id: string; known: boolean } {
  const base = termAt(scan.events, scan.tokens, phrase.head);
  const others = phrase.words.slice(0, -1);
  const neutral = others.every(
    (k) =>
      is(scan, k, NEUTRAL) ||
      WEEKDAYS.get(wordAt(scan, k)) > 0 ||
      MONTHS.get(wordAt(scan, k)) > 0 ||
      numberAt(scan, k) !== null ||
      isCapital(scan, k),
  );
  const named = others.filter(
    (k) => isCapital(scan, k) && !WEEKDAYS.get(wordAt(scan, k)) && !MONTHS.get(wordAt(scan, k)),
  );
  // "a meeting of the Arctic Council" is another meeting; "the meeting of the ministers" is the one that is spoken of.
  const other = !phrase.definite && wordAt(scan, phrase.headEnd) === OF;
  if (base && neutral && named.length <= 1 && !other) return { id: base, known: true };
  return { id: slug(phrase.words.map((k) => textAt(scan, k))), known: false };
}
