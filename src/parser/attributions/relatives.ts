import { PREPOSITION, W } from "../grammar.js";
import type { Tokens } from "../tokens.js";
import { wordId } from "../words.js";

/** Where the relative clause begins that the comma at `to` stands in: ", which", ", a window of which", " who"; else -1. */
export function relativeStart(tokens: Tokens, low: number, to: number): number {
  let from = to - 1;
  while (from > low && tokens.word[from] !== W.comma) from--;
  if (from <= low) return -1;
  for (let i = from + 1; i < to && i - from < LONGEST_HEAD; i++) {
    const word = tokens.word[i]!;
    if (word === W.which || word === W.who || word === WHOM || word === WHOSE || word === WHERE) return from + 1;
  }
  return -1;
}

/** Words before the "which" of a relative clause: "a window of which". */
const LONGEST_HEAD = 6;

/** ", who", ", which", ", from where": a comma and a relative clause of the outlet's. */
export function opensRelative(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== W.comma) return false;
  const next = tokens.word[i + 1]!;
  const after = tokens.word[i + 2]!;
  return (
    next === W.who ||
    next === W.which ||
    (PREPOSITION.has(next) && (after === W.which || after === WHERE || after === WHOM))
  );
}

const WHERE = wordId("where");

const WHOM = wordId("whom");

const WHOSE = wordId("whose");
