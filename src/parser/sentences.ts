import { IRREGULAR_PAST } from "./irregularVerbs.js";
import {
  CONJUNCTION,
  DETERMINER,
  endsWith,
  FINITE,
  isCapital,
  isSentenceEnd,
  PREPOSITION,
  SUBORDINATOR,
  W,
} from "./grammar.js";
import { cueForm, Form } from "./syntax/cues.js";
import { isCalendarWord } from "./syntax/phrases.js";
import { Flag, Kind, tokenAt, type Tokens } from "./tokens.js";
import type { Part, Sentence, Span } from "./types.js";
import { WordSet } from "./words.js";

/** Words that begin a sentence far more often than they follow an abbreviation: "in the U.S. The minister …" */
const STARTERS = new WordSet(
  `the a an he she it they we i you this that these those in on at but and if when while after before as for his her
  their its our my there what who how why no not so yet both although though since because with from by to according
  however still then now some many most one only instead later meanwhile earlier nobody`,
);

/** Abbreviations that always stand before a name or a number. */
const TITLES = new WordSet(
  "mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. gen. col. lt. sgt. capt. rev. hon. st. messrs. supt. det. vs. no. nos. fig.",
);

/** The parts that have sentences. */
function hasSentences(part: Part): boolean {
  return part.part === "headline" || part.part === "dek" || part.part === "body";
}

/**
 * Splits headline, dek and body into sentences. A sentence ends at a full stop, question or exclamation mark with the
 * marks and brackets that close after it, where a new sentence can begin; and at the end of its part.
 * @returns sentences in text order, trimmed of white space; `paragraph` counts body parts from 1
 */
export function findSentences(tokens: Tokens, parts: readonly Part[]): Sentence[] {
  const sentences: Sentence[] = [];
  let body = 0;
  for (const part of parts) {
    if (part.part === "body") body++;
    if (!hasSentences(part)) continue;
    const paragraph = part.part === "body" ? body : 0;
    for (const { start, end } of splitSpan(tokens, part)) sentences.push({ start, end, paragraph });
  }
  return sentences;
}

function splitSpan(tokens: Tokens, part: Span): Span[] {
  const spans: Span[] = [];
  const last = tokenAt(tokens, part.end);
  let from = tokenAt(tokens, part.start);
  for (let i = from; i < last; i++) {
    const end = sentenceEndAt(tokens, i, last);
    if (end === 0) continue;
    spans.push({ start: tokens.start[from]!, end: tokens.end[end - 1]! });
    from = end;
    i = end - 1;
  }
  if (from < last) spans.push({ start: tokens.start[from]!, end: tokens.end[last - 1]! });
  return spans;
}

/** The token after the sentence that token `i` closes, or 0 when it closes none. */
function sentenceEndAt(tokens: Tokens, i: number, last: number): number {
  const abbreviation = (tokens.flags[i]! & Flag.abbreviation) !== 0;
  if (!abbreviation && (tokens.kind[i] === Kind.word || !isSentenceEnd(tokens, i))) return 0;
  let next = i + 1;
  while (next < last && (isSentenceEnd(tokens, next) || closesWithout(tokens, next))) next++;
  if (next >= last) return last;
  if (abbreviation && next === i + 1) return endsAfterAbbreviation(tokens, i) ? next : 0;
  if ((tokens.flags[next]! & Flag.space) === 0 && tokens.kind[next] !== Kind.mark) return 0;
  return beginsSentence(tokens, next) ? next : 0;
}

/** A closing mark or bracket that hugs what stands before it. A mark before a space and a word closes as well. */
function closesWithout(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] === W.close || tokens.codes[tokens.start[i]!] === 93) return true;
  if (tokens.kind[i] !== Kind.mark) return false;
  const code = tokens.codes[tokens.start[i]!];
  if (code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e) return false;
  const spaceBefore = (tokens.flags[i]! & Flag.space) !== 0;
  const spaceAfter = i + 1 >= tokens.count || (tokens.flags[i + 1]! & Flag.space) !== 0;
  return !spaceBefore || (spaceAfter && code !== 34);
}

function beginsSentence(tokens: Tokens, i: number): boolean {
  if (isCapital(tokens, i)) return true;
  const kind = tokens.kind[i];
  return (
    kind === Kind.mark ||
    kind === Kind.number ||
    kind === Kind.other ||
    tokens.word[i] === W.open ||
    tokens.word[i] === W.openSquare ||
    startsAfterStop(tokens, i)
  );
}

/** "… adopted a friendly tone. unlike the first talks": a full stop, a space and a small letter, after a word. */
function startsAfterStop(tokens: Tokens, i: number): boolean {
  const stop = i - 1;
  return (
    tokens.word[stop] === W.stop &&
    tokens.word[stop - 1] !== W.stop &&
    tokens.kind[i] === Kind.word &&
    tokens.kind[stop - 1] === Kind.word &&
    tokens.end[stop - 1]! - tokens.start[stop - 1]! > 3
  );
}

/** Whether the abbreviation at token `i` closes a sentence: "in the U.S. The minister". A title never does. */
export function endsAfterAbbreviation(tokens: Tokens, i: number): boolean {
  if (TITLES.has(tokens.word[i]!)) return false;
  if (tokens.end[i]! - tokens.start[i]! === 2) return false;
  if (!isCapital(tokens, i + 1)) return false;
  return STARTERS.has(tokens.word[i + 1]!) || (HALF_DAY.has(tokens.word[i]!) && opensSentence(tokens, i + 1));
}

const HALF_DAY = new WordSet("a.m. p.m.");
/** The longest that is looked back and ahead for the verb of a sentence. */
const NEAR = 40;
const NEAR_AHEAD = 8;

/**
 * "… at 7.40 p.m. Mayor Omar Reed ordered the evacuation": behind an hour a sentence ends where a subject with a verb of
 * its own follows, and the clause before has one too. "At 7.40 p.m. Mayor Omar Reed ordered …" is one sentence.
 */
function opensSentence(tokens: Tokens, first: number): boolean {
  if (isCalendarWord(tokens, first) || tokens.flags[first]! & Flag.allCaps || TIME_ZONE.has(tokens.word[first]!))
    return false;
  return verbFollows(tokens, first) && clauseStands(tokens, first - 1);
}

const TIME_ZONE = new WordSet("eastern western central pacific atlantic mountain greenwich universal");

/** A verb behind the name or the noun phrase that begins here, before any pause. */
function verbFollows(tokens: Tokens, first: number): boolean {
  for (let i = first + 1; i < Math.min(tokens.count, first + NEAR_AHEAD); i++) {
    if (tokens.kind[i] === Kind.punctuation || tokens.kind[i] === Kind.mark || tokens.flags[i]! & Flag.line)
      return false;
    if (isPredicate(tokens, i)) return true;
    if (PREPOSITION.has(tokens.word[i]!) || CONJUNCTION.has(tokens.word[i]!)) return false;
  }
  return false;
}

/** The clause that ends with the hour at token `last` has a verb, and is not one that only introduces another. */
function clauseStands(tokens: Tokens, last: number): boolean {
  let from = last;
  let comma = -1;
  for (; from > 0 && last - from < NEAR; from--) {
    if (tokens.flags[from]! & Flag.line || isSentenceEnd(tokens, from - 1)) break;
    if (comma < 0 && tokens.word[from - 1] === W.comma) comma = from;
  }
  let verb = false;
  for (let i = Math.max(from, comma); i < last; i++) verb ||= isPredicate(tokens, i);
  return verb && (comma > 0 || !SUBORDINATOR.has(tokens.word[from]!));
}

function isPredicate(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (isCapital(tokens, i)) return false;
  if ((FINITE.has(word) && word !== W.s) || IRREGULAR_PAST.has(word) || cueForm(word) & Form.past) return true;
  return endsWith(tokens, i, "ed") && !DETERMINER.has(tokens.word[i - 1]!);
}
