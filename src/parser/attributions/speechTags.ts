import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  DETERMINER,
  endsInS,
  FINITE,
  isAdverb,
  isCapital,
  isDash,
  isSentenceEnd,
  W,
  looksLikePast,
  POSSESSIVE,
} from "../grammar.js";
import type { MarkedSpan } from "../quotations/marks.js";
import { runEnd } from "../syntax/names.js";
import { phraseAfter, type Range } from "../syntax/phrases.js";
import { isSomebody } from "../syntax/somebody.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/** A person and a finite verb right behind a quotation: that is who speaks, whatever the verb. */
interface SpeechTag {
  subject: Range;
  verb: Range;
}

/** Pasts that other rules leave out because they are often something else; behind a person they are the verb. */
const PAST = new WordSet("wept spat cut read put bet broke let led bleated");
const HEAD = wordId("head");
/** Words of an apposition between name and verb, at most: "Ann Lee, 34, from Lorne, beamed". */
const LONGEST_APPOSITION = 14;
const LONGEST_SUBJECT = 8;

/**
 * “…,” beamed Ann Lee / “…,” Ann Lee, 34, beamed / “…!” one onlooker gasped: a quotation ends, and a person follows with a
 * finite verb. Things are left alone: “…” hung on the wall, “…,” the sign above the door reads.
 * @param from the token behind the quotation
 * @param to the token behind the sentence
 */
export function speechTag(tokens: Tokens, span: MarkedSpan, from: number, to: number): SpeechTag | null {
  let first = from;
  let pauses = isPause(tokens, span.to - 1);
  if (tokens.word[first] === W.comma || isDash(tokens, first)) {
    pauses = true;
    first++;
  }
  while (first < to && isAdverb(tokens, first)) first++;
  return pauses && first < to ? (verbFirst(tokens, first, to) ?? subjectFirst(tokens, first, to)) : null;
}

/**
 * “Worth every penny.” – Milo Brandt: behind a dash a name, and the line or the sentence is over.
 * @returns the words that sign, or null
 */
export function signature(tokens: Tokens, from: number, to: number): Range | null {
  const dash = isDash(tokens, from) || tokens.text.charCodeAt(tokens.start[from]!) === HORIZONTAL_BAR;
  if (!dash || from + 1 >= to) return null;
  const subject = { from: from + 1, to: Math.max(from + 1, runEnd(tokens, from + 1, to)) };
  if (subject.to - subject.from < 2 || !isSomebody(tokens, subject)) return null;
  const ends = subject.to >= to || isSentenceEnd(tokens, subject.to) || tokens.word[subject.to] === W.comma;
  return ends || (tokens.flags[subject.to]! & Flag.line) !== 0 ? subject : null;
}

/** ― U+2015 */
const HORIZONTAL_BAR = 0x2015;

/** The quotation ends as speech does before its tag: “…,” “…?” “…!” “… –” */
function isPause(tokens: Tokens, last: number): boolean {
  const word = tokens.word[last]!;
  return word === W.comma || (isSentenceEnd(tokens, last) && word !== W.stop) || isDash(tokens, last);
}

/** Words in small letters that look like a past; "based", behind a determiner, is none. */
function looksPast(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || isCapital(tokens, i) || DETERMINER.has(tokens.word[i - 1]!)) return false;
  const word = tokens.word[i]!;
  return looksLikePast(tokens, i) || IRREGULAR_PAST.has(word) || PAST.has(word);
}

/** "laughs", "beams": a third person; only a name beside it tells it from a plural. */
function looksThird(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || isCapital(tokens, i) || FINITE.has(tokens.word[i]!)) return false;
  return endsInS(tokens, i);
}

function verbFirst(tokens: Tokens, first: number, to: number): SpeechTag | null {
  const third = looksThird(tokens, first);
  if (!third && !looksPast(tokens, first)) return null;
  const subject = phraseAfter(tokens, first + 1, to);
  if (subject === null || subject.from !== first + 1 || !isSomebody(tokens, subject)) return null;
  if (third && !isCapital(tokens, subject.from)) return null;
  // ‘guilty’, shook his head
  if (POSSESSIVE.has(tokens.word[subject.from]!) && tokens.word[subject.to - 1] === HEAD) return null;
  return { subject, verb: { from: first, to: first + 1 } };
}

function subjectFirst(tokens: Tokens, first: number, to: number): SpeechTag | null {
  const name = runEnd(tokens, first, to);
  for (let verb = first + 1; verb < to && verb - first <= LONGEST_SUBJECT; verb++) {
    const subject = { from: first, to: verb };
    if (tokens.kind[verb] === Kind.punctuation || tokens.kind[verb] === Kind.mark) {
      const behind = verb === name ? behindApposition(tokens, verb, to) : 0;
      return behind > 0 && isSomebody(tokens, subject) ? { subject, verb: { from: behind, to: behind + 1 } } : null;
    }
    if (FINITE.has(tokens.word[verb]!) && tokens.word[verb] !== W.s) return null;
    const finite = looksPast(tokens, verb) || (verb === name && looksThird(tokens, verb));
    if (finite && isSomebody(tokens, withoutAdverbs(tokens, subject)))
      return { subject, verb: { from: verb, to: verb + 1 } };
  }
  return null;
}

function withoutAdverbs(tokens: Tokens, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && isAdverb(tokens, end - 1)) end--;
  return { from, to: end };
}

/** The verb behind ", 34," or "(34)" or ", a tenant,", or 0. */
function behindApposition(tokens: Tokens, opening: number, to: number): number {
  const closes = tokens.word[opening] === W.comma ? W.comma : tokens.word[opening] === W.open ? W.close : 0;
  if (closes === 0) return 0;
  for (let i = opening + 1; i < to && i - opening < LONGEST_APPOSITION; i++) {
    if (tokens.word[i] !== closes) continue;
    let verb = i + 1;
    while (verb < to && isAdverb(tokens, verb)) verb++;
    if (verb < to && (looksPast(tokens, verb) || looksThird(tokens, verb))) return verb;
  }
  return 0;
}
