import { isAdverb, isSentenceEnd, W } from "../grammar.js";
import { runEnd } from "../syntax/names.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

const NAME = wordId("name");
/** "identified only as Carla", "known as Big Jim": what stands before the "as" behind which a name is given. */
const CALLED = new WordSet("identified known named quoted introduced");

/**
 * "One dad|, who gave his name only as Paul,", "A nurse| who asked to be identified as Carla": the name that somebody without
 * one is given behind the words that describe them.
 * @param from the token behind the description
 */
export function nameGiven(tokens: Tokens, from: number): Range | null {
  for (let i = from; i < tokens.count && i - from < FURTHEST && !isSentenceEnd(tokens, i); i++) {
    if (tokens.word[i] !== W.as) continue;
    let before = i - 1;
    while (before > from && isAdverb(tokens, before)) before--;
    if (tokens.word[before] !== NAME && !CALLED.has(tokens.word[before]!)) continue;
    const to = runEnd(tokens, i + 1, tokens.count);
    return to > i + 1 ? { from: i + 1, to } : null;
  }
  return null;
}

/** Words from the description to the "as", at most: "who asked that he be identified only as". */
const FURTHEST = 10;
