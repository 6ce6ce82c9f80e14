import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  CONJUNCTION,
  DETERMINER,
  endsWith,
  FINITE,
  isCapital,
  looksLikePast,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
} from "../grammar.js";
import { cueForm, Form } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

const SUCH = wordId("such");
/** Words that begin a condition behind a quotation: “we will come” if the road is open. */
const CONDITION = new WordSet("if unless provided");

/** What stands between two clauses, where no quotation does. */
const CUTS = new WordSet("; , and");

/** "that the road was shut"; not "That was late". */
function opensWithThat(tokens: Tokens, { from }: Range): boolean {
  const word = tokens.word[from + 1]!;
  return tokens.word[from] === W.that && !(isCapital(tokens, from) && FINITE.has(word));
}

/**
 * Cuts reported content into clauses, so that each is one thing said: at a semicolon, at a comma between two main clauses
 * ("Moscow agreed, Washington did not refuse"), and, where a quotation stands in the content, at the clause edge that sets
 * its unquoted neighbours apart. A leading "that" is left to the outlet's sentence.
 */
export function splitClauses(tokens: Tokens, range: Range, quoteAt: Int32Array): Range[] {
  const clauses: Range[] = [];
  let from = range.from + (opensWithThat(tokens, range) && quoteAt[range.from] === 0 ? 1 : 0);
  for (let i = from; i < range.to; i++) {
    if (quoteAt[i] === 0 && !CUTS.has(tokens.word[i]!)) continue;
    const next = cutAt(tokens, { from, to: range.to }, i, quoteAt);
    if (next === 0) continue;
    push(clauses, tokens, { from, to: i + (quoteAt[i]! > 0 ? 1 : 0) }, quoteAt);
    from = next;
    i = next - 1;
  }
  push(clauses, tokens, { from, to: range.to }, quoteAt);
  return clauses;
}

/** Drops loose punctuation, and a participle that tells what came of it: “a sham,” prompting a walk-out. */
function push(clauses: Range[], tokens: Tokens, range: Range, quoteAt: Int32Array): void {
  let { from, to } = range;
  while (
    to > from &&
    quoteAt[to - 1] === 0 &&
    tokens.kind[to - 1] === Kind.punctuation &&
    tokens.word[to - 1] !== W.close
  )
    to--;
  while (from < to && quoteAt[from] === 0 && isJoint(tokens, from)) from++;
  const participle = clauses.length > 0 && quoteAt[from] === 0 && endsWith(tokens, from, "ing");
  if (to > from && !participle) clauses.push({ from, to });
}

/** What joins a clause to the one before it: a comma, "but", and the "that" behind them. */
function isJoint(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === W.that) return CONJUNCTION.has(tokens.word[i - 1]!);
  return word === W.comma || (CONJUNCTION.has(word) && tokens.word[i + 1] === W.that);
}

/** Where the next clause begins if one ends before (or, at a quotation, with) token `i`; else 0. */
function cutAt(tokens: Tokens, range: Range, i: number, quoteAt: Int32Array): number {
  if (i <= range.from) return 0;
  const word = tokens.word[i]!;
  if (quoteAt[i]! > 0) return quotationEdge(tokens, range, i, quoteAt);
  if (word === W.semicolon) return i + 1;
  if (word === W.comma && i + 1 < range.to) {
    if (isSplice(tokens, range, i, quoteAt)) return i + 1;
    const quotedBefore = holdsQuotation(range.from, i, quoteAt);
    const apart =
      quotedBefore !== holdsQuotation(i + 1, range.to, quoteAt) && (quotedBefore || mainVerb(tokens, range.from, i));
    if (apart && opensClause(tokens, i + 1, range.to, quoteAt)) return i + 1;
  }
  if (word === W.and && tokens.word[i + 1] === W.that && tokens.word[range.from - 1] === W.that) return i + 2;
  if (word === W.and && tokens.word[i + 1] === W.there && FINITE.has(tokens.word[i + 2]!)) return i + 1;
  if (
    word === W.and &&
    SUBORDINATOR.has(tokens.word[i + 1]!) &&
    holdsQuotation(i, range.to, quoteAt) &&
    !holdsQuotation(range.from, i, quoteAt)
  )
    return i + 1;
  return 0;
}

/** “…,” with no surprises / “…” if there is money: what follows the last quotation stands by itself. */
function quotationEdge(tokens: Tokens, range: Range, i: number, quoteAt: Int32Array): number {
  if (quoteAt[i + 1] === quoteAt[i] || i + 3 >= range.to || holdsQuotation(i + 1, range.to, quoteAt)) return 0;
  let last = i;
  while (last > range.from && tokens.kind[last] === Kind.mark) last--;
  const pauses = tokens.word[last] === W.comma;
  return pauses || CONDITION.has(tokens.word[i + 1]!) ? i + 1 : 0;
}

function holdsQuotation(from: number, to: number, quoteAt: Int32Array): boolean {
  for (let i = from; i < to; i++) if (quoteAt[i]! > 0) return true;
  return false;
}

/** A comma between two main clauses, each with a subject and a finite verb, and no conjunction. */
function isSplice(tokens: Tokens, range: Range, comma: number, quoteAt: Int32Array): boolean {
  if (holdsQuotation(range.from, range.to, quoteAt) || SUBORDINATOR.has(tokens.word[range.from]!)) return false;
  return mainVerb(tokens, range.from, comma) && mainVerb(tokens, comma + 1, Math.min(range.to, comma + 8));
}

function mainVerb(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.word[from]!;
  if (first === W.who || first === W.which) return false;
  if (!isCapital(tokens, from) && !DETERMINER.has(first) && !SUBJECT_PRONOUN.has(first)) return false;
  for (let i = from + 1; i < to; i++) {
    const word = tokens.word[i]!;
    if (SUBORDINATOR.has(word) || word === W.comma || CONJUNCTION.has(word)) return false;
    if ((FINITE.has(word) && word !== W.s) || cueForm(word) & Form.past || IRREGULAR_PAST.has(word)) return true;
  }
  return false;
}

/** A clause with a verb of its own, or "as long as …", begins here. */
function opensClause(tokens: Tokens, i: number, to: number, quoteAt: Int32Array): boolean {
  const word = tokens.word[i]!;
  if (word === SUCH || word === W.who || word === W.which) return false;
  for (let k = i; k < to; k++)
    if (quoteAt[k] === 0 && FINITE.has(tokens.word[k]!) && tokens.word[k] !== W.s) return true;
  return hasPast(tokens, i, to);
}

function hasPast(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (looksLikePast(tokens, k)) return true;
  return false;
}
