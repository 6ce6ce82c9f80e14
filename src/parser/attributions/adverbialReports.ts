import {
  CONJUNCTION,
  DETERMINER,
  endsInS,
  FINITE,
  isAdverb,
  isCapital,
  looksLikeParticiple,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
} from "../grammar.js";
import { Cue } from "../syntax/cues.js";
import { DOCUMENT } from "../syntax/documents.js";
import { phraseAfter, type Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Frame } from "./frames.js";
import { ACCOUNT } from "./phrasal.js";
import type { Reporting } from "./oneReporting.js";
import { firstQuote, Shape } from "./rightContent.js";

/** "according to the port", "by the count of the port", "in the words of a neighbour": an adverbial that has no verb. */
export function isAdverbial(tokens: Tokens, { verb, cue }: Reporting): boolean {
  const word = tokens.word[verb]!;
  return word === W.according || (cue.from === verb && (word === W.by || word === W.on || word === W.in));
}

/** "According to the port, …" and "…, according to the port". */
export function accordingTo(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): Reporting | null {
  if (MANNER.has(tokens.word[i + 2]!)) return null;
  return adverbialReport(tokens, frame, { from: i, to: i + 2 }, quoteAt);
}

/** "Everything went according to plan": how something was done, and nobody says it. */
const MANNER = new WordSet("plan plans schedule protocol custom tradition taste size age need rank merit");

const REPORTED = new WordSet(
  "reported described stated noted announced confirmed claimed revealed published quoted told suggested explained",
);

const LEARNED = new WordSet("learned learnt heard");

/**
 * "As recently reported by the local media, …", "…, as first reported by the Herald", and "…, as the Herald learned from a
 * nurse": who told it to the Herald.
 */
export function asReportedBy(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): Reporting | null {
  let verb = i + 1;
  while (verb - i < 4 && (isAdverb(tokens, verb) || tokens.word[verb] === FIRST)) verb++;
  if (!REPORTED.has(tokens.word[verb]!) || tokens.word[verb + 1] !== W.by) {
    verb = i + 1;
    while (verb - i < 7 && verb < frame.to && !LEARNED.has(tokens.word[verb]!)) verb++;
    if (!LEARNED.has(tokens.word[verb]!) || tokens.word[verb + 1] !== FROM) return null;
  }
  const found = adverbialReport(tokens, frame, { from: i, to: verb + 2 }, quoteAt);
  return found && { ...found, cue: { from: verb, to: verb + 1 }, inverted: found.content < 0 };
}

const FIRST = wordId("first");
const FROM = wordId("from");

/**
 * "According to Omar Reed| 300 people were on board", "According to the organisers| 80,000 people walked": a name or a plural, and
 * the number that opens the next phrase.
 */
function withoutCount(tokens: Tokens, phrase: Range | null): Range | null {
  if (phrase === null) return null;
  for (let i = phrase.from + 1; i + 1 < phrase.to; i++) {
    const counts = tokens.kind[i] === Kind.number && (isCapital(tokens, i - 1) || endsInS(tokens, i - 1));
    if (counts && tokens.kind[i + 1] === Kind.word && !isCapital(tokens, i + 1)) return { from: phrase.from, to: i };
  }
  return phrase;
}

/** "according to a read-out of the recorder| seen by the paper", "according to a notice| still pinned up in the gatehouse" */
function withoutSeen(tokens: Tokens, phrase: Range | null): Range | null {
  if (phrase === null || phrase.to - phrase.from < 2) return phrase;
  const last = phrase.to - 1;
  let to = last;
  while (to - 1 > phrase.from && isAdverb(tokens, to - 1)) to--;
  const seen = tokens.word[phrase.to] === W.by || DOCUMENT.has(tokens.word[to - 1]!);
  return seen && looksLikeParticiple(tokens, last) ? { from: phrase.from, to } : phrase;
}

/**
 * "According to the captain Jonas Weir the rudder failed": without a comma, what was said begins with the next noun phrase,
 * or with the verb of a sentence that was translated word for word: "According to the agency were 300 people on board".
 */
function opensBehind(tokens: Tokens, frame: Frame, phrase: Range, comma: number): boolean {
  const next = phrase.to;
  if (next >= comma || (comma < frame.to && !isCapital(tokens, next - 1))) return false;
  const word = tokens.word[next]!;
  if (PREPOSITION.has(word) || CONJUNCTION.has(word) || tokens.kind[next] === Kind.mark) return false;
  const nominal = DETERMINER.has(word) || SUBJECT_PRONOUN.has(word) || tokens.kind[next] === Kind.number;
  return word !== W.who && (nominal || FINITE.has(word));
}

/** An adverbial that names the source, at the beginning of a frame or behind a comma. */
export function adverbialReport(tokens: Tokens, frame: Frame, cue: Range, quoteAt: Int32Array): Reporting | null {
  const i = cue.from;
  const phrase = withoutSeen(tokens, withoutCount(tokens, phraseAfter(tokens, cue.to, firstQuote(frame, i, quoteAt))));
  if (!phrase) return null;
  const joined = CONJUNCTION.has(tokens.word[i - 1]!) && i - 1 === frame.from;
  const initial = i === frame.from || joined || tokens.word[i - 1] === W.colon;
  let comma = phrase.to;
  while (comma < frame.to && quoteAt[comma] === 0 && tokens.word[comma] !== W.comma) comma++;
  const bare = initial && opensBehind(tokens, frame, phrase, comma);
  // "a place where, according to the crew, everyone knew": it goes for the clause that it stands in.
  const embedded = !initial && opensClauseBefore(tokens, i);
  const closes = embedded ? tokens.word[i - 1] === W.comma : !bare;
  const behind = closes ? comma + 1 : phrase.to;
  const content = (initial || embedded) && behind < frame.to ? behind : -1;
  return {
    verb: i,
    cue,
    classes: Cue.clause | Cue.quote,
    subject: phrase,
    inverted: false,
    embedded,
    content,
    shape: content >= 0 ? Shape.clause : Shape.none,
    after: initial || embedded ? Math.max(content, phrase.to) : phrase.to,
  };
}

/**
 * "where,", "and who,", "because": what opens a clause stands right before, with a comma or without one; and "at once and,
 * according to a draft, to raise", where a conjunction before the comma does.
 */
function opensClauseBefore(tokens: Tokens, i: number): boolean {
  const comma = tokens.word[i - 1] === W.comma;
  const before = comma ? i - 2 : i - 1;
  if (before < 0) return false;
  return SUBORDINATOR.has(tokens.word[before]!) || (comma && CONJUNCTION.has(tokens.word[before]!));
}

/** "by the police's estimate", "on Headcount's reckoning": whose count it is, behind a noun that tells something. */
export function byEstimate(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): Reporting | null {
  if (tokens.word[i] !== W.by && tokens.word[i] !== W.on) return null;
  if (tokens.word[i - 1] !== W.comma && i !== frame.from) return null;
  for (let noun = i + 2; noun < frame.to && noun - i < LONGEST_HOLDER && quoteAt[noun] === 0; noun++) {
    if (tokens.kind[noun] !== Kind.word && tokens.kind[noun] !== Kind.mark) return null;
    if (!ACCOUNT.has(tokens.word[noun]!) || tokens.word[noun - 1] !== W.s) continue;
    const found = adverbialReport(tokens, frame, { from: i, to: i + 1 }, quoteAt);
    const subject = { from: i + 1, to: noun - 1 };
    return found && subject.from < subject.to ? { ...found, subject, after: Math.max(found.after, noun + 1) } : null;
  }
  return null;
}

/** Words of who has counted, at most: "by the regional hospital board's estimate". */
const LONGEST_HOLDER = 8;
