import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { Cue, cueClass, cueForm, Form } from "../syntax/cues.js";
import type { Frame } from "./frames.js";
import { isTitle } from "../quotations/titles.js";
import { isCalendarWord, phraseAfter, type Range } from "../syntax/phrases.js";
import {
  BE,
  CONJUNCTION,
  COUNT_WORD,
  DETERMINER,
  endsWith,
  FINITE,
  isAdverb,
  isCapital,
  OBJECT_PRONOUN,
  PREPOSITION,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
  looksLikePast,
} from "../grammar.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/** What reported content looks like from its first words. */
export const enum Shape {
  none = 0,
  quotation,
  clause,
  infinitive,
  object,
}

/** Words between a verb and the colon that announces what was said, at most. */
const FURTHEST_COLON = 24;

/** "told the crowd before the trouble began: “…”", "said to those who had remained: “…”": the quotation behind the colon, or -1. */
function behindColon(tokens: Tokens, frame: Frame, first: number, quoteAt: Int32Array): number {
  const at = firstQuote(frame, first, quoteAt);
  const isAnnounced = at > first && at < frame.to && at - first <= FURTHEST_COLON && tokens.word[at - 1] === W.colon;
  return isAnnounced ? at : -1;
}

/** Prepositions that begin a time, place or occasion between a verb and what was said: "said in a statement that". */
const OCCASION = new WordSet(
  "in on at during to after before through via with from by under over of for against as about outside inside near following amid",
);

/** What has a title. */
const WORK = new WordSet(
  `book memoir autobiography biography novel essay column article poem play musical film movie documentary series
  sitcom show program programme podcast episode broadcast newscast song album single blog newsletter magazine newspaper
  website site app hit bestseller speech painting report study`,
);

const THIS = wordId("this");
const WHAT = wordId("what");
/** "declined to comment" reports nothing. */
const COMMENT = wordId("comment");
/** "cited as examples the bridge and the port" */
const EXAMPLE = new WordSet("examples example proof evidence reasons reason");

/** "asked not to be named", "declined to be identified": about the source, and nothing said. */
function staysAnonymous(tokens: Tokens, to: number): boolean {
  return tokens.word[to + 1] === W.be && IDENTIFIED.has(tokens.word[to + 2]!);
}

const IDENTIFIED = new WordSet("named identified quoted");

export interface Right {
  /** Where it begins; -1 where there is none. */
  content: number;
  /** Of an infinitive: where those begin who are to do it, "urged the mayor to resign". */
  whom?: number;
  shape: Shape;
  after: number;
}

/** What stands on the right of a verb, behind addressee, time and place. */
export function contentAfter(
  tokens: Tokens,
  frame: Frame,
  first: number,
  classes: number,
  quoteAt: Int32Array,
  say: boolean,
): Right {
  let i = afterTimes(tokens, frame, first, quoteAt);
  // "tweeted this: “…”", "Senn contradicted this: The council had been told"
  if (tokens.word[i] === THIS && tokens.word[i + 1] === W.colon) return afterPause(tokens, frame, i + 1, quoteAt);
  const addressee = i;
  if (classes & Cue.person) i = afterAddressee(tokens, frame, i, quoteAt);
  if (i > addressee && tokens.word[i] === W.who && LISTENS.has(tokens.word[addressee]!))
    i = behindWho(tokens, i, frame.to);
  const behindAddressee = i;
  i = afterOccasions(tokens, frame, i, quoteAt);
  const none: Right = { content: -1, shape: Shape.none, after: i };
  if (i >= frame.to) return none;
  if (quoteAt[i]! > 0)
    return classes === Cue.infinitive && labelsNoun(tokens, i, quoteAt)
      ? none
      : { content: i, shape: Shape.quotation, after: i };
  const word = tokens.word[i]!;
  if (word === W.comma || word === W.colon) {
    const pause = afterPause(tokens, frame, i, quoteAt);
    const bare =
      pause.content < 0 &&
      word === W.comma &&
      classes & Cue.quote &&
      isCapital(tokens, i + 1) &&
      hasClause(tokens, frame, i + 1, quoteAt, false);
    return bare ? { content: i + 1, shape: Shape.clause, after: i + 1 } : pause;
  }
  // called that “laughable”
  if (word === W.that && classes & Cue.judgement && quoteAt[i + 1]! > 0)
    return { content: i + 1, shape: Shape.quotation, after: i + 1 };
  // "told reporters about two offers that had failed": no content, but more about the occasion.
  if (word === W.that && i > first && isFinite(tokens, i + 1)) return none;
  // "dismissed that idea as “absurd”"
  const points = word === W.that && classes & Cue.judgement && holdsQuotation(frame, i, quoteAt);
  if (points && !(classes & (Cue.clause | Cue.that)))
    return { content: firstQuote(frame, i, quoteAt), shape: Shape.quotation, after: i };
  if (word === W.that)
    return classes & ~(Cue.object | Cue.judgement | Cue.infinitive)
      ? { content: i, shape: Shape.clause, after: i }
      : none;
  const announced = classes & Cue.quote ? behindColon(tokens, frame, first, quoteAt) : -1;
  if (announced >= 0) return { content: announced, shape: Shape.quotation, after: i };
  if (QUESTION_WORD.has(word) && classes & (Cue.that | Cue.clause))
    return { content: i, shape: Shape.clause, after: i };
  if (word === W.to && classes & Cue.infinitive && tokens.word[i + 1] !== COMMENT && !staysAnonymous(tokens, i)) {
    // "urged residents not to drive"
    const from = tokens.word[i - 1] === W.not && i > first ? i - 1 : i;
    const whom = classes & Cue.person && behindAddressee === from ? addressee : from;
    return { content: from, shape: Shape.infinitive, after: i, whom };
  }
  if (classes & Cue.judgement && holdsQuotation(frame, i, quoteAt) && !lacksAs(tokens, frame, first, quoteAt))
    return { content: firstQuote(frame, i, quoteAt), shape: Shape.quotation, after: i };
  if (word === W.as && classes & Cue.object && EXAMPLE.has(tokens.word[i + 1]!))
    return { content: i + 2, shape: Shape.object, after: i + 2 };
  if (classes & (Cue.clause | Cue.that) && opensCount(tokens, frame, i, quoteAt))
    return { content: i, shape: Shape.clause, after: i };
  // "said despite all that, the mayor was fair"
  if (
    say &&
    PREPOSITION.has(word) &&
    !OCCASION.has(word) &&
    word !== W.of &&
    word !== W.to &&
    verbFollows(tokens, frame, i)
  )
    return { content: i, shape: Shape.clause, after: i };
  if (PREPOSITION.has(word) || CONJUNCTION.has(word) || tokens.kind[i] === Kind.punctuation) return none;
  // "told of an ordeal before the last of them was helped off": a clause does not begin with its verb
  if (i > first && FINITE.has(word) && word !== W.s) return none;
  // "What he could not say was when they would return": the verb ends a clause, and what follows was not said.
  if (BE.has(word) && word !== W.s && tokens.word[frame.from] === WHAT) return none;
  if (classes & (Cue.clause | Cue.that) && hasClause(tokens, frame, i, quoteAt, say))
    return { content: i, shape: Shape.clause, after: i };
  if (classes & Cue.object) return { content: i, shape: Shape.object, after: i };
  const q = firstQuote(frame, i, quoteAt);
  if (q < frame.to && classes & (Cue.clause | Cue.quote) && q - i < 12)
    return { content: i, shape: Shape.object, after: i };
  return none;
}

/** "casts a shadow over a day that ended with “no date”": these judge with "as" only, and no "as" stands before the marks. */
function lacksAs(tokens: Tokens, frame: Frame, first: number, quoteAt: Int32Array): boolean {
  if (!WITH_AS.has(tokens.word[first - 1]!)) return false;
  const quote = firstQuote(frame, first, quoteAt);
  for (let i = first; i < quote; i++) if (tokens.word[i] === W.as || tokens.word[i] === W.to) return false;
  return true;
}

const WITH_AS = new WordSet(
  "cast casts casting see sees saw seen seeing view views viewed viewing paint paints painted regard regards regarded",
);

/** "offers “free” meals": one word in marks and a noun, behind a verb that does not say; the marks are the outlet's distance. */
function labelsNoun(tokens: Tokens, i: number, quoteAt: Int32Array): boolean {
  let to = i;
  let words = 0;
  for (; to < tokens.count && quoteAt[to] === quoteAt[i]; to++) if (tokens.kind[to] === Kind.word) words++;
  const word = tokens.word[to]!;
  const small = FINITE.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word);
  return words === 1 && to < tokens.count && tokens.kind[to] === Kind.word && !small;
}

/** Whether a finite verb stands in the next words. */
function verbFollows(tokens: Tokens, frame: Frame, from: number): boolean {
  for (let i = from + 2; i < frame.to && i - from < 18; i++)
    if (tokens.word[i] !== W.s && isFinite(tokens, i) && !isCapital(tokens, i)) return true;
  return false;
}

function isFinite(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  return FINITE.has(word) || IRREGULAR_PAST.has(word) || looksLikePast(tokens, i);
}

/** "said Sunday night that", "said last month that", "also said earlier this week that": steps over adverbs and times. */
export function afterTimes(tokens: Tokens, frame: Frame, first: number, quoteAt: Int32Array): number {
  let i = first;
  while (i < frame.to && quoteAt[i] === 0) {
    if (isCalendarWord(tokens, i) && DAY_PART.has(tokens.word[i + 1]!)) i += 2;
    else if (describesNext(tokens, i)) break;
    else if (isAdverb(tokens, i)) i++;
    else if (isCalendarWord(tokens, i)) i += DAY_PART.has(tokens.word[i + 1]!) ? 2 : 1;
    else if (NEAR.has(tokens.word[i]!) && TIME_UNIT.has(tokens.word[i + 1]!)) i += 2;
    // "said late on Friday that", "said early Monday that"
    else if (PART_OF_DAY.has(tokens.word[i]!) && (tokens.word[i + 1] === W.on || opensTime(tokens, i + 1))) i++;
    else if (AGO.has(tokens.word[i + 2]!) && TIME_UNITS.has(tokens.word[i + 1]!)) i += 3;
    else break;
  }
  return i;
}

/** "said early results were good": an adjective that is an adverb elsewhere ("said early on Friday that"). */
function describesNext(tokens: Tokens, i: number): boolean {
  if (!EARLY.has(tokens.word[i]!) || tokens.kind[i + 1] !== Kind.word || isAdverb(tokens, i + 1)) return false;
  const next = tokens.word[i + 1]!;
  const small = PREPOSITION.has(next) || SUBORDINATOR.has(next) || CONJUNCTION.has(next) || DETERMINER.has(next);
  return !small && !SUBJECT_PRONOUN.has(next) && !opensTime(tokens, i + 1) && next !== W.that;
}

const EARLY = new WordSet("early late daily weekly monthly yearly hourly");

function opensTime(tokens: Tokens, i: number): boolean {
  return isCalendarWord(tokens, i) || (NEAR.has(tokens.word[i]!) && TIME_UNIT.has(tokens.word[i + 1]!));
}

const PART_OF_DAY = new WordSet("late early");
const DAY_PART = new WordSet("morning afternoon evening night");
const AGO = new WordSet("ago later earlier before");
const TIME_UNITS = new WordSet("minute minutes hour hours day days week weeks month months year years decade decades");
const NEAR = new WordSet("this last");
const TIME_UNIT = new WordSet(
  "morning afternoon evening night week weekend month quarter year spring summer autumn fall winter",
);

/** "told reporters", "asked him": steps over the person spoken to. */
function afterAddressee(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): number {
  if (i >= frame.to) return i;
  // told “Harbour Morning”
  if (quoteAt[i]! > 0) return titleEnd(tokens, frame, i, quoteAt);
  // "told her that", but "told her supporters that"
  const possessive = tokens.word[i] === HER && opensNoun(tokens, i + 1);
  if (OBJECT_PRONOUN.has(tokens.word[i]!) && !possessive) return i + 1;
  const phrase = phraseAfter(tokens, i, firstQuote(frame, i, quoteAt));
  return phrase && tokens.word[i] !== W.that ? phrase.to : i;
}

/** "told anyone| who would listen| that": the "that" behind a clause about who hears it; the "who" where there is none. */
function behindWho(tokens: Tokens, who: number, to: number): number {
  for (let i = who + 1; i < to && i - who < LONGEST_WHO; i++) if (tokens.word[i] === W.that) return i;
  return who;
}

const LISTENS = new WordSet("anyone anybody everyone everybody those all");
const LONGEST_WHO = 7;

const HER = wordId("her");

/** A word in small letters that opens no clause and no phrase of its own: "supporters" in "told her supporters". */
function opensNoun(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (tokens.kind[i] !== Kind.word || isCapital(tokens, i) || isAdverb(tokens, i) || isCalendarWord(tokens, i))
    return false;
  const small = SUBORDINATOR.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || DETERMINER.has(word);
  return !small && !SUBJECT_PRONOUN.has(word) && !FINITE.has(word) && endsWith(tokens, i, "s");
}

/** "on Monday", "in a statement", "at a rally in Iowa": steps over times and places as long as something follows them. */
function afterOccasions(tokens: Tokens, frame: Frame, first: number, quoteAt: Int32Array): number {
  let i = first;
  for (let steps = 0; i < frame.to && steps < 6; steps++) {
    const behind = i > first ? behindTitle(tokens, frame, i, quoteAt) : i;
    if (behind > i) i = behind;
    else if (quoteAt[i]! > 0 || opensCount(tokens, frame, i, quoteAt)) break;
    else if (afterTimes(tokens, frame, i, quoteAt) > i) i = afterTimes(tokens, frame, i, quoteAt);
    // "said according to local media that": where it was read
    else if (tokens.word[i] === W.according && tokens.word[i + 1] === W.to)
      i = phraseAfter(tokens, i + 2, firstQuote(frame, i, quoteAt))?.to ?? i + 2;
    else if (OCCASION.has(tokens.word[i]!) && tokens.word[i] !== W.to)
      i = phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt))?.to ?? i + 1;
    else if (
      tokens.word[i] === W.to &&
      phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt)) &&
      (DETERMINER.has(tokens.word[i + 1]!) ||
        isCapital(tokens, i + 1) ||
        endsWith(tokens, i + 1, "ers") ||
        OBJECT_PRONOUN.has(tokens.word[i + 1]!))
    ) {
      i = phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt))!.to;
    } else break;
  }
  return i;
}

/**
 * "said in an interview with “Harbour Morning”", "on the BBC’s “Today Show”", "in her memoir, “The Long Road”": the title of
 * the programme or work that an occasion names is not what was said. Gives the token behind it, or `i`.
 */
function behindTitle(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): number {
  const before = tokens.word[i - 1]!;
  const at = tokens.word[i] === W.comma && WORK.has(before) ? i + 1 : i;
  if (at >= frame.to || quoteAt[at] === 0) return i;
  if (at === i && !PREPOSITION.has(before) && !DETERMINER.has(before) && before !== W.s && !WORK.has(before)) return i;
  const end = titleEnd(tokens, frame, at, quoteAt);
  return end > at ? end : i;
}

/** The token behind the quotation at token `i` if it is a title, else `i`. */
function titleEnd(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): number {
  let to = i;
  while (to < frame.to && quoteAt[to] === quoteAt[i]) to++;
  return isTitle(tokens, { from: i + 1, to }) ? to : i;
}

/** Behind "said," or "said:": a quotation, or an adverbial between commas and then the content. */
function afterPause(tokens: Tokens, frame: Frame, pause: number, quoteAt: Int32Array): Right {
  const none: Right = { content: -1, shape: Shape.none, after: pause };
  if (pause + 1 >= frame.to) return { content: -1, shape: Shape.none, after: pause };
  if (quoteAt[pause + 1]! > 0) return { content: pause + 1, shape: Shape.quotation, after: pause + 1 };
  if (tokens.word[pause] === W.colon) return { content: pause + 1, shape: Shape.clause, after: pause + 1 };
  for (let i = pause + 1; i < frame.to && i - pause < 16; i++) {
    if (quoteAt[i]! > 0)
      return cueClass(tokens.word[i - 1]!) || (tokens.word[i - 1] === W.comma && !cueBetween(tokens, pause, i))
        ? { content: i, shape: Shape.quotation, after: i }
        : none;
    // "says, in English: “…”"
    if (tokens.word[i] === W.colon) return cueBetween(tokens, pause, i) ? none : afterPause(tokens, frame, i, quoteAt);
    if (tokens.word[i] === W.comma) {
      if (tokens.word[i + 1] === W.that) return { content: i + 1, shape: Shape.clause, after: i + 1 };
      if (i + 1 < frame.to && quoteAt[i + 1]! > 0 && !cueBetween(tokens, pause, i))
        return { content: i + 1, shape: Shape.quotation, after: i + 1 };
      return none;
    }
  }
  return none;
}

function cueBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueClass(tokens.word[i]!) & Cue.quote) return true;
  return false;
}

function holdsQuotation(frame: Frame, from: number, quoteAt: Int32Array): boolean {
  return firstQuote(frame, from, quoteAt) < frame.to;
}

/** "said about 480 nurses had come", "said between 300 and 350 were": the words begin the count of a subject. */
function opensCount(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): boolean {
  const two = LIMIT.has(tokens.word[i + 1]!) && (tokens.word[i] === AT || tokens.word[i] === UP);
  const number = two || (tokens.word[i] === CLOSE && tokens.word[i + 1] === W.to) ? i + 2 : i + 1;
  if (number === i + 1 && !COUNTS.has(tokens.word[i]!)) return false;
  if (number + 1 >= frame.to || quoteAt[number]! > 0) return false;
  if (tokens.kind[number] !== Kind.number && !COUNT_WORD.has(tokens.word[number]!)) return false;
  return hasClause(tokens, frame, number + 1, quoteAt, false) || FINITE.has(tokens.word[number + 1]!);
}

const AT = wordId("at");
const UP = wordId("up");
const CLOSE = wordId("close");
const LIMIT = new WordSet("least most to");
const COUNTS = new WordSet("about around over under above below between");

/** Whether a clause begins at token `i`: a verb that can be its predicate follows soon. */
function hasClause(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array, say: boolean): boolean {
  if (say && i + 2 < frame.to && tokens.kind[i] !== Kind.punctuation) return true;
  if (SUBJECT_PRONOUN.has(tokens.word[i]!) && tokens.word[i] !== W.it) return true;
  for (let k = i; k < frame.to && k - i < 18; k++) {
    if (quoteAt[k]! > 0) return false;
    if (tokens.word[k] === W.comma && k - i < 3) return false;
    const word = tokens.word[k]!;
    if (k > i && ((FINITE.has(word) && word !== W.s && !isCapital(tokens, k)) || IRREGULAR_PAST.has(word))) return true;
    if (SUBORDINATOR.has(word) && k > i) return false;
    if (k > i + 1 && looksLikePast(tokens, k) && !DETERMINER.has(tokens.word[k - 1]!)) return true;
  }
  return false;
}

/** "a play called “Nothing to See”", "a blog named the “Ferryman”": the verb gives a name, and nobody says it. */
export function givesName(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): boolean {
  if (!NAMING.has(tokens.word[verb]!)) return false;
  const at = tokens.word[verb + 1] === W.the ? verb + 2 : verb + 1;
  if (at >= frame.to || quoteAt[at] === 0) return false;
  let to = at;
  while (to < frame.to && quoteAt[to] === quoteAt[at]) to++;
  let words = 0;
  for (let i = at; i < to; i++) if (tokens.kind[i] === Kind.word) words++;
  return (words === 1 && isCapital(tokens, at + 1)) || isTitle(tokens, { from: at + 1, to });
}

const NAMING = new WordSet("called named dubbed");

export function firstQuote(frame: Frame, from: number, quoteAt: Int32Array): number {
  for (let i = from; i < frame.to; i++) if (quoteAt[i]! > 0) return i;
  return frame.to;
}

/** "As Holt noted, the road is closed": what was noted stands behind the comma. */
export function asClause(
  tokens: Tokens,
  frame: Frame,
  verb: number,
  subject: Range | null,
  right: Right,
  quoteAt: Int32Array,
): Right {
  if (!subject || right.content >= 0 || tokens.word[subject.from - 1] !== W.as || subject.from <= frame.from)
    return right;
  const comma = right.after;
  if (comma >= frame.to || tokens.word[comma] !== W.comma || comma - verb > 6) return right;
  return hasClause(tokens, frame, comma + 1, quoteAt, true)
    ? { content: comma + 1, shape: Shape.clause, after: comma + 1 }
    : right;
}

/** “…,” said Holt, the mayor, “…”: steps over the apposition to the quotation or verb behind it. */
export function afterApposition(tokens: Tokens, frame: Frame, from: number, quoteAt: Int32Array): number {
  for (let i = from; i < frame.to; i++) {
    // A quotation without a pause before it belongs to the apposition: a man known as “Shorty”.
    const pause = tokens.word[i - 1] === W.comma || i === from;
    if ((quoteAt[i]! > 0 && pause) || tokens.word[i] === W.colon) return i;
    if (tokens.word[i] === W.comma && cueForm(tokens.word[i + 1]!) & Form.ing) return i;
  }
  return frame.to;
}
