import { CONJUNCTION, DETERMINER, FINITE, isCapital, PREPOSITION, W } from "../grammar.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import type { MarkedSpan } from "./marks.js";
import type { Range } from "../syntax/phrases.js";

/**
 * Whether a quotation is the title of a work, show or campaign: “Good Morning Today”, “The Bridge: A History”. Two words
 * or more, every word but the small ones with a capital, not all in capitals, and no sentence inside.
 */
export function isTitle(tokens: Tokens, span: Range): boolean {
  // “12 Nights: A Story”
  if (!isCapital(tokens, span.from) && tokens.kind[span.from] !== Kind.number) return false;
  let words = 0;
  let shouted = 0;
  for (let i = span.from; i < span.to; i++) {
    if (tokens.kind[i] !== Kind.word) continue;
    words++;
    if (tokens.flags[i]! & Flag.allCaps) shouted++;
    if (!isCapital(tokens, i) && !isSmallWord(tokens.word[i]!)) return false;
  }
  return words > 1 && shouted < words;
}

/** Words that titles print small. */
function isSmallWord(word: number): boolean {
  return PREPOSITION.has(word) || DETERMINER.has(word) || CONJUNCTION.has(word) || word === W.to || word === W.s;
}

/** Whether a quotation is a title or a single name: a man who goes by “Shorty”. */
export function names(tokens: Tokens, span: MarkedSpan): boolean {
  const single = tokens.kind[span.to - 1] === Kind.punctuation ? span.to - span.from === 2 : span.to - span.from === 1;
  return (single && isCapital(tokens, span.from)) || isTitle(tokens, span);
}

/** Whether a quotation names the noun behind it: the “Green Line” tram. */
export function isNameBeforeNoun(tokens: Tokens, span: MarkedSpan, limit: number): boolean {
  const next = span.close + 1;
  if (span.close < 0 || next >= limit || span.to - span.from > 5 || !isCapital(tokens, span.from)) return false;
  if (tokens.kind[next] !== Kind.word || isCapital(tokens, next) || tokens.kind[span.to - 1] === Kind.punctuation)
    return false;
  const word = tokens.word[next]!;
  return !FINITE.has(word) && !PREPOSITION.has(word) && !CONJUNCTION.has(word);
}

/** Whether the author's name follows: “The Long Road,” by Ann Berg. Nobody is said to have said it. */
export function hasByline(tokens: Tokens, span: MarkedSpan): boolean {
  const by = span.close + 1;
  return span.close >= 0 && by + 1 < tokens.count && tokens.word[by] === W.by && isCapital(tokens, by + 1);
}
