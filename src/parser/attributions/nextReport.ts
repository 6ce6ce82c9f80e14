import { CONJUNCTION, isAdverb, W } from "../grammar.js";
import { cueForm, Form } from "../syntax/cues.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Reporting } from "./oneReporting.js";
import { Shape } from "./rightContent.js";

/** Verbs that add to what was said, so that a bare clause after "and" is the same source's: "and said the road …" */
const GOES_ON = new WordSet("said says added adds stressed noted insisted argued argues warned");

/**
 * Whether a verb without a subject goes on reporting for the same source ("…, adding that", "and warned that") and is not a
 * second verb inside the content ("he knows them and hears voices").
 */
export function standsBeside(tokens: Tokens, next: Reporting, quoteAt: Int32Array): boolean {
  if (next.subject !== null) return true;
  if (next.content < 0) return false;
  if (quoteAt[next.content]! > 0 || tokens.word[next.content] === W.that) return true;
  return (
    (cueForm(tokens.word[next.verb]!) === Form.ing || GOES_ON.has(tokens.word[next.verb]!)) &&
    next.shape === Shape.clause
  );
}

/** Where the clause of a later verb begins, if it stands beside this content and not inside it; else -1. */
export function boundaryBefore(tokens: Tokens, next: Reporting, from: number, quoteAt: Int32Array): number {
  if (next.subject === null) {
    let i = next.verb - 1;
    while (i > from && quoteAt[i] === 0 && isAdverb(tokens, i)) i--;
    if (quoteAt[i]! > 0) return i + 1;
    const word = tokens.word[i]!;
    if (!CONJUNCTION.has(word) && word !== W.comma) return -1;
    return CONJUNCTION.has(word) && tokens.word[i - 1] === W.comma ? i - 1 : i;
  }
  if (tokens.word[next.verb] === W.according) return tokens.word[next.verb - 1] === W.comma ? next.verb - 1 : next.verb;
  if (next.inverted) return -1;
  let i = next.subject.from - 1;
  while (i > from && quoteAt[i] === 0 && isAdverb(tokens, i)) i--;
  const word = tokens.word[i]!;
  if (word === W.semicolon) return i;
  // "said it was over, with Lee adding that …"
  const joins = CONJUNCTION.has(word) || word === W.while || word === W.with;
  if (joins && tokens.word[i - 1] === W.comma) return i - 1;
  // said it was “too cold” and others said it was “too dear”
  if (CONJUNCTION.has(word) && quoteAt[i] === 0 && quoteAt[i - 1]! > 0 && next.content >= 0) return i;
  // ", Holt said." behind a clause closes it: the verb before was part of what Holt said.
  return -1;
}
