import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { Cue, cueClass, cueForm, Form } from "../syntax/cues.js";
import type { Frame } from "./frames.js";
import { DOCUMENT } from "../syntax/documents.js";
import { isPersonNoun } from "../syntax/personNouns.js";
import { isCalendarWord, phraseAfter, phraseStart, type Range } from "../syntax/phrases.js";
import { afterTimes, firstQuote } from "./rightContent.js";
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  FINITE,
  isAdverb,
  isCapital,
  isDash,
  isSentenceEnd,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
  looksLikePast,
} from "../grammar.js";
import { canSpeak } from "../syntax/somebody.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

const TEMPORAL = new WordSet("after before when since until because once although though");

/** The token from which a subject may begin: behind the last quotation, colon or semicolon before the verb. */
export function lowerBound(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): number {
  for (let i = verb - 1; i > frame.from; i--) {
    if (quoteAt[i]! > 0 || tokens.word[i] === W.colon || tokens.word[i] === W.semicolon) {
      return tokens.word[i + 1] === W.comma && i + 2 < verb ? i + 2 : i + 1;
    }
  }
  return quoteAt[frame.from]! > 0 ? verb : frame.from;
}

/** Whether what was said stands right before the subject or verb at token `edge`: “…,” Holt said. */
export function quotationBefore(tokens: Tokens, frame: Frame, edge: number, quoteAt: Int32Array): boolean {
  const i = edge - 1;
  if (i < frame.from) return false;
  if (quoteAt[i]! > 0) {
    let last = i;
    while (last > frame.from && tokens.kind[last] === Kind.mark) last--;
    return tokens.kind[last] === Kind.punctuation && !isTitleInAdverbial(tokens, frame, quoteAt);
  }
  return (
    tokens.word[i] === W.comma && i > frame.from && quoteAt[i - 1]! > 0 && !isTitleInAdverbial(tokens, frame, quoteAt)
  );
}

/** "On Fox’s “Morning Show,” Holt said": the quotation ends an adverbial that opens the frame. */
function isTitleInAdverbial(tokens: Tokens, frame: Frame, quoteAt: Int32Array): boolean {
  if (quoteAt[frame.from]! > 0) return false;
  if (!PREPOSITION.has(tokens.word[frame.from]!) && !isCalendarWord(tokens, frame.from)) return false;
  for (let i = frame.from; quoteAt[i] === 0; i++)
    if (tokens.word[i] === W.comma || (FINITE.has(tokens.word[i]!) && tokens.word[i] !== W.s)) return false;
  return true;
}

/** “…,” said Holt: a verb of speech right behind a quotation or a comma, and a subject right behind the verb. */
export function invertedSubject(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): Range | null {
  const word = tokens.word[verb]!;
  if (!(cueClass(word) & Cue.quote) || !(cueForm(word) & (Form.past | Form.third))) return null;
  // "…, a spokeswoman, Leanne Foyle, told PPW": behind these stands who hears it.
  if (TO_SOMEBODY.has(word)) return null;
  let before = verb - 1;
  while (before >= frame.from && quoteAt[before] === 0 && isAdverb(tokens, before)) before--;
  if (before < frame.from) return null;
  if (quoteAt[before] === 0 && tokens.word[before] !== W.comma && !isDash(tokens, before)) return null;
  if (quoteAt[before] === 0 && opensWithName(tokens, frame, before, quoteAt)) return null;
  // "…, Otto Brehm, a spokesman for the palace, said last night": when, and not who.
  const first = afterTimes(tokens, frame, verb + 1, quoteAt);
  const phrase = phraseAfter(tokens, first, firstQuote(frame, verb, quoteAt));
  if (!phrase || phrase.to > frame.to || tokens.word[phrase.from] === W.that) return null;
  const next = tokens.word[phrase.to]!;
  if (phrase.to < frame.to && (FINITE.has(next) || next === W.that)) return null;
  if (
    quoteAt[before] === 0 &&
    phrase.to < frame.to &&
    tokens.kind[phrase.to] === Kind.word &&
    !PREPOSITION.has(next) &&
    next !== W.who
  )
    return null;
  return phrase;
}

const TO_SOMEBODY = new WordSet("told tells informed informs");

/**
 * "Holt, the mayor, said" and “…,” Holt, the mayor, told reporters: what stands before the first comma, behind the last
 * quotation, is a name, not a clause that could have been said.
 */
function opensWithName(tokens: Tokens, frame: Frame, to: number, quoteAt: Int32Array): boolean {
  let from = frame.from;
  for (let i = to - 1; i >= frame.from; i--) {
    if (quoteAt[i] === 0) continue;
    from = i + 1;
    break;
  }
  // "She makes her first trip today, says the planner Geir Mykle": a pronoun is no name that an apposition follows.
  if (SUBJECT_PRONOUN.has(tokens.word[from]!)) return false;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (word === W.comma) return i > from && i - from < 9;
    if ((FINITE.has(word) && word !== W.s) || looksLikePast(tokens, i) || IRREGULAR_PAST.has(word)) return false;
    if (PREPOSITION.has(word) && i === from) return false;
    if (cueClass(word) && cueForm(word) & (Form.past | Form.third) && !isCapital(tokens, i)) return false;
  }
  return false;
}

export function isPassive(tokens: Tokens, verb: number, low: number): boolean {
  if (!(cueForm(tokens.word[verb]!) & Form.participle)) return false;
  let i = verb - 1;
  while (i >= low && isAdverb(tokens, i) && !BE.has(tokens.word[i]!)) i--;
  return i >= low && BE.has(tokens.word[i]!) && !(tokens.word[i] === W.s && !SUBJECT_PRONOUN.has(tokens.word[i - 1]!));
}

/**
 * "Asked whether he would resign, Holt said", "Holt, told of the vote, replied: “…”": a participle that says what was said
 * to the source, between commas or before one, and the source's own verb behind the next comma.
 */
export function isAskedOf(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): boolean {
  if (!ASKED.has(tokens.word[verb]!) || (verb > frame.from && !isBehindName(tokens, frame, verb))) return false;
  for (let i = verb + 1; i < frame.to && i - verb < 24 && quoteAt[i] === 0; i++) {
    if (tokens.word[i] !== W.comma) continue;
    for (let k = i + 1; k < frame.to && k - i < 8 && quoteAt[k] === 0 && tokens.word[k] !== W.comma; k++)
      if (cueClass(tokens.word[k]!) & Cue.quote && cueForm(tokens.word[k]!) & Form.past) return true;
  }
  return false;
}

/** What is done to the source: these open a sentence whose subject stands behind their comma. */
export const ASKED = new WordSet("asked told pressed questioned informed reminded urged");

/** Nothing but a noun phrase and a comma stand before the token. */
function isBehindName(tokens: Tokens, frame: Frame, at: number): boolean {
  if (tokens.word[at - 1] !== W.comma || at - frame.from > 12) return false;
  for (let i = frame.from; i < at - 1; i++) {
    const word = tokens.word[i]!;
    if ((FINITE.has(word) && word !== W.s) || IRREGULAR_PAST.has(word) || cueForm(word) & Form.past) return false;
    if (looksLikePast(tokens, i) || tokens.kind[i] === Kind.mark) return false;
  }
  return true;
}

/** "is saying": a form of be before the -ing form. */
export function isProgressive(tokens: Tokens, verb: number, low: number): boolean {
  let i = verb - 1;
  while (i >= low && isAdverb(tokens, i)) i--;
  return i >= low && BE.has(tokens.word[i]!);
}

/** "was described by Holt as": the agent of a passive verb. */
export function agent(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): Range | null {
  for (let i = verb + 1, steps = 0; i < frame.to && steps < 9; i++) {
    if (quoteAt[i]! > 0) continue;
    steps++;
    if (tokens.word[i] === W.by) {
      const phrase = phraseAfter(tokens, i + 1, frame.to);
      // "had been agreed by early evening"
      return phrase && canSpeak(tokens, phrase) ? phrase : null;
    }
    if (isSentenceEnd(tokens, i)) break;
  }
  return null;
}

/** "… and has justified": a conjunction or comma before the verb and its auxiliaries. */
export function coordinated(tokens: Tokens, verb: number, low: number): boolean {
  let i = verb - 1;
  while (i >= low && (isAdverb(tokens, i) || AUXILIARY.has(tokens.word[i]!))) i--;
  return i >= low && (CONJUNCTION.has(tokens.word[i]!) || tokens.word[i] === W.comma);
}

export function isEmbedded(tokens: Tokens, subject: Range, frame: Frame, quoteAt: Int32Array): boolean {
  if (
    tokens.word[subject.from] === W.who ||
    tokens.word[subject.from] === W.which ||
    tokens.word[subject.from] === W.that
  )
    return true;
  const opens = subject.from - 1;
  if (opens < frame.from || quoteAt[opens]! > 0 || !SUBORDINATOR.has(tokens.word[opens]!)) return false;
  if (tokens.word[opens] !== W.while && TEMPORAL.has(tokens.word[opens]!)) return true;
  // "However, while Holt says …", "Even as Holt said …"
  let first = opens;
  while (first > frame.from && (isAdverb(tokens, first - 1) || tokens.word[first - 1] === W.comma)) first--;
  return first === frame.from || CONJUNCTION.has(tokens.word[first - 1]!);
}

/** "Criticising the bill, Holt", "in addition to stating that": a participle that ends at its comma. */
export function opensWithParticiple(tokens: Tokens, frame: Frame, verb: number, form: number): boolean {
  return (
    (form & Form.ing) !== 0 &&
    (verb === frame.from || PREPOSITION.has(tokens.word[verb - 1]!) || tokens.word[verb - 1] === W.to)
  );
}

/** The words that a relative "who" or "which" stands for: "Holt, who said" gives "Holt". */
export function antecedent(tokens: Tokens, relative: number, low: number): Range | null {
  let j = relative - 1;
  if (tokens.word[j] === W.comma) j--;
  if (j < low) return null;
  const from = nearestPhrase(tokens, phraseStart(tokens, j, low), j);
  return from <= j ? { from, to: j + 1 } : null;
}

const PLACED = new WordSet("in at");
const PART = new WordSet(
  `all one some many most both none several few two three four five six percent half majority number group members
  anybody anyone somebody someone everybody everyone those`,
);

/** "dominating by 6 in 10 voters who said": a relative stands for the phrase right before it, "10 voters". */
function nearestPhrase(tokens: Tokens, from: number, last: number): number {
  for (let i = last; i > from; i--) {
    const word = tokens.word[i]!;
    if (IRREGULAR_PAST.has(word) || looksLikePast(tokens, i)) return i + 1;
    if (!PREPOSITION.has(word) || isCapital(tokens, i)) continue;
    // "one of the voters", "30 percent of voters", "the mayor of Bonn"; not "the endorsement of Gordon Humphrey"
    // "a letter of May 2022 which calls"
    const head = tokens.word[i - 1]!;
    if (word === W.of && (PART.has(head) || DOCUMENT.has(head) || isPersonNoun(tokens, i - 1))) continue;
    // "two officials in Castern, who": a place says nothing
    if (PLACED.has(word) && isPersonNoun(tokens, i - 1)) continue;
    return i + 1;
  }
  return from;
}
