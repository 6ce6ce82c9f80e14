import {
  CONJUNCTION,
  DETERMINER,
  endsWith,
  isAdverb,
  isCapital,
  isSentenceEnd,
  PREPOSITION,
  SUBORDINATOR,
  W,
} from "../grammar.js";
import { Cue } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import type { Frame } from "./frames.js";
import { hasPredicate } from "./predicates.js";
import type { Reporting } from "./oneReporting.js";

/**
 * “… who conceded that she is “no politician,”| Holt won”: an embedded clause ends with its comma, which stands within the marks;
 * “… if they were “right?”| at a rally”: a sentence that ends within the marks has no more to it than where it was said.
 */
export function closesWithQuotation(tokens: Tokens, i: number, embedded: boolean): boolean {
  let last = i - 1;
  while (last > 0 && tokens.kind[last] === Kind.mark) last--;
  if (isSentenceEnd(tokens, last)) return PREPOSITION.has(tokens.word[i]!);
  return embedded && tokens.word[last] === W.comma && !CONJUNCTION.has(tokens.word[i]!);
}

/** A quotation that is the whole content: after a comma or colon, or one that ends its sentence. */
export function pureQuotation(tokens: Tokens, frame: Frame, reporting: Reporting, quoteAt: Int32Array): boolean {
  const to = quotationEnd(reporting.content, frame, quoteAt);
  if (to >= frame.to || isSentenceEnd(tokens, to)) return true;
  const before = tokens.word[reporting.content - 1];
  // He yelled “You lie!” at the mayor.
  let last = to - 1;
  while (last > reporting.content && tokens.kind[last] === Kind.mark) last--;
  if (isSentenceEnd(tokens, last) && PREPOSITION.has(tokens.word[to]!)) return true;
  return (
    before === W.comma || before === W.colon || (reporting.classes & Cue.judgement) !== 0 || tokens.word[to] === W.comma
  );
}

/** “safe” and “cheap”: a judgement may quote more than one word. */
export function quotationsEnd(tokens: Tokens, frame: Frame, reporting: Reporting, quoteAt: Int32Array): number {
  let to = quotationEnd(reporting.content, frame, quoteAt);
  while (reporting.classes & Cue.judgement && to + 1 < frame.to) {
    const joined = tokens.word[to] === W.and || tokens.word[to] === W.comma || tokens.word[to] === W.but;
    if (!joined || quoteAt[to + 1] === 0) break;
    to = quotationEnd(to + 1, frame, quoteAt);
  }
  return to;
}

function quotationEnd(first: number, frame: Frame, quoteAt: Int32Array): number {
  let i = first;
  while (i < frame.to && quoteAt[i] === quoteAt[first]) i++;
  return i;
}

/** A clause that ends in a quotation; the quotation alone where it stands by itself. */
export function quotedLeft(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): Range {
  let first = to;
  while (first > from && quoteAt[first - 1] === quoteAt[to]) first--;
  // The “question of how …”, Holt wrote: the article belongs to the quotation, and so does its subject: Teachers “get why”.
  if (first - from === 1 && (DETERMINER.has(tokens.word[from]!) || isSubject(tokens, from, first)))
    return { from, to: to + 1 };
  return hasPredicate(tokens, from, first, quoteAt) || first - from > 1
    ? { from, to: to + 1 }
    : { from: first, to: to + 1 };
}

/** Teachers “get why”, They “had chemistry”: one word that no adverb is, and a quotation that goes on in small letters. */
function isSubject(tokens: Tokens, i: number, open: number): boolean {
  if (tokens.kind[i] !== Kind.word || isAdverb(tokens, i) || endsWith(tokens, i, "ing") || isCapital(tokens, open + 1))
    return false;
  const word = tokens.word[i]!;
  return !PREPOSITION.has(word) && !SUBORDINATOR.has(word) && tokens.kind[open + 1] === Kind.word;
}
