import { isCapital, W } from "../grammar.js";
import { Flag, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import { isGivenName } from "./givenNames.js";
import { BODY, isBody } from "./persons.js";
import type { Range } from "./range.js";

/** Words on either side that are looked at for one name. */
const FURTHEST = 14;
/** What a firm of several is called: "Reed and Sons Builders". */
const KIN = new WordSet("sons daughters brothers sisters associates");
const AMPERSAND = wordId("&");

/**
 * Whether a joint stands inside one name of a body: "the Rail, Maritime and Transport Union", "the Department for Work and
 * Pensions", "Smith & Sons". "Ann Berg of Oxfam and Tom Reed" are two, and so are "the Home Office and Scotland Yard".
 * @param at the token of a comma, "and" or "&"
 */
export function joinsBodyName(tokens: Tokens, at: number): boolean {
  if (!isJoint(tokens, at)) return false;
  const from = runStart(tokens, at);
  const to = runStop(tokens, at);
  const last = lastAnd(tokens, at, to);
  if (last < 0) return false;
  const right = { from: last + 1, to };
  if (namesPerson(tokens, right)) return false;
  if (tokens.word[last] === AMPERSAND) return !namesPerson(tokens, { from: itemStart(tokens, last), to: last });
  const opens = tokens.word[from] === W.the ? from : tokens.word[from - 1] === W.the ? from - 1 : from;
  const tie = tokens.word[opens - 1]!;
  const tied = tie === W.of || tie === W.for;
  // "the Department| for Work and Pensions": whatever its field is called, a body's name goes on.
  if (tied && isCapital(tokens, opens - 2) && BODY.has(tokens.word[opens - 2]!)) return true;
  const isNamed = tied || opens < from || tokens.word[from] === W.the;
  return isNamed && endsAsBody(tokens, right) && !holdsName(tokens, { from, to: last });
}

/** A comma, "and" or "&" between two words with capitals, on one line; a comma may have its "and" behind it. */
function isJoint(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  const comma = word === W.comma;
  if (!comma && word !== W.and && word !== AMPERSAND) return false;
  const before = word === W.and && tokens.word[at - 1] === W.comma ? at - 2 : at - 1;
  const after = comma && tokens.word[at + 1] === W.and ? at + 2 : at + 1;
  if (before < 0 || after >= tokens.count || tokens.flags[after]! & Flag.line) return false;
  return isCapital(tokens, before) && isCapital(tokens, after) && tokens.word[after] !== W.the;
}

const isPart = (tokens: Tokens, i: number): boolean => isCapital(tokens, i) || isJoint(tokens, i);

/** The first token of the words with capitals that joints tie together. */
function runStart(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && at - from < FURTHEST && !(tokens.flags[from]! & Flag.line) && isPart(tokens, from - 1)) from--;
  return from;
}

/** The token behind them. */
function runStop(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (to < tokens.count && to - at < FURTHEST && !(tokens.flags[to]! & Flag.line) && isPart(tokens, to)) to++;
  return to;
}

/** The last "and" of the run, where none but words with capitals follow; -1 where there is none. */
function lastAnd(tokens: Tokens, at: number, to: number): number {
  for (let i = to - 1; i >= at; i--) {
    if (tokens.word[i] === W.and || tokens.word[i] === AMPERSAND) return i;
    if (tokens.word[i] === W.comma) return -1;
  }
  return -1;
}

function itemStart(tokens: Tokens, to: number): number {
  let from = to;
  while (from > 0 && isCapital(tokens, from - 1)) from--;
  return from;
}

/** "Tom Reed": a usual first name and another. */
function namesPerson(tokens: Tokens, { from, to }: Range): boolean {
  for (let i = from; i + 1 < to; i++) if (isGivenName(tokens.word[i]!)) return true;
  return false;
}

function endsAsBody(tokens: Tokens, { from, to }: Range): boolean {
  if (isBody(tokens, { from, to })) return true;
  for (let i = from; i < to; i++) if (KIN.has(tokens.word[i]!)) return true;
  return false;
}

/** Whether one of several items is a name by itself: a body's or a person's. */
function holdsName(tokens: Tokens, { from, to }: Range): boolean {
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isJoint(tokens, i)) continue;
    const item = { from: start, to: i };
    if (i > start && ((item.to > item.from && isBody(tokens, item)) || namesPerson(tokens, item))) return true;
    start = i + 1;
  }
  return false;
}
