import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  CONJUNCTION,
  endsWith,
  HAVE,
  isCapital,
  isDash,
  looksLikePast,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
} from "../grammar.js";
import { cueForm, Form } from "../syntax/cues.js";
import { isCalendarWord } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Frame } from "./frames.js";
import { outletGoesOn, saysNext, sourceGoesOn } from "./goesOn.js";
import { boundaryBefore, standsBeside } from "./nextReport.js";
import { closesWithQuotation, pureQuotation, quotationsEnd } from "./quotedContent.js";
import { opensRelative } from "./relatives.js";
import type { Reporting } from "./oneReporting.js";
import { Shape } from "./rightContent.js";

/** What a content can end at, besides a quotation, where it is no object: no rule need be asked about other words. */
const TURNS = new WordSet(", ; - – — ) and but before");

/** Where the content behind a verb ends: before the next report, or where the outlet goes on in its own voice. */
export function rightEnd(
  tokens: Tokens,
  frame: Frame,
  all: readonly Reporting[],
  r: number,
  end: number,
  quoteAt: Int32Array,
): number {
  const reporting = all[r]!;
  let to = end;
  if (reporting.shape === Shape.quotation && pureQuotation(tokens, frame, reporting, quoteAt))
    return quotationsEnd(tokens, frame, reporting, quoteAt);
  for (let k = r + 1; k < all.length; k++) {
    const next = all[k]!;
    if (next.verb <= reporting.content || next.verb >= to || !standsBeside(tokens, next, quoteAt)) continue;
    const boundary = boundaryBefore(tokens, next, reporting.content, quoteAt);
    if (boundary > reporting.content) {
      to = boundary;
      break;
    }
  }
  for (let i = reporting.content + 1; i < to; i++) {
    if (quoteAt[i]! > 0) continue;
    if (reporting.shape !== Shape.object && quoteAt[i - 1] === 0 && !TURNS.has(tokens.word[i]!)) continue;
    if (participleFollows(tokens, i, quoteAt)) return i;
    const word = tokens.word[i]!;
    if (word === W.semicolon) return i;
    if (reporting.shape === Shape.object && (endsObject(tokens, i) || isNextPast(tokens, i))) return i;
    if (reporting.shape === Shape.clause && isNextPast(tokens, i) && isPresent(tokens, reporting.content, i)) return i;
    if (reporting.shape === Shape.infinitive && (opensRelative(tokens, i) || isNextPast(tokens, i))) return i;
    // "vowed to appeal – and it will not pay": behind what somebody is to do, the outlet tells on.
    if (reporting.shape === Shape.infinitive && isDash(tokens, i) && CONJUNCTION.has(tokens.word[i + 1]!)) return i;
    if (isDash(tokens, i) && (judgesClaim(tokens, i) || asideOpens(tokens, i, frame.to))) return i;
    if (word === W.comma && (tokens.word[i + 1] === W.according || resumesPredicate(tokens, i))) return i;
    if (word === W.comma && outletGoesOn(tokens, i, end)) return i;
    if (sourceGoesOn(tokens, i)) return tokens.word[i - 1] === W.comma ? i - 1 : i;
    if (saysNext(tokens, i)) return i;
    if (quoteAt[i - 1]! > 0 && closesWithQuotation(tokens, i, reporting.embedded)) return i;
    if (
      word === W.comma &&
      i > reporting.content + 1 &&
      (reporting.embedded || tokens.word[i + 1] === W.while) &&
      !insideBrackets(tokens, reporting.content, i)
    )
      return i;
    if (isDash(tokens, i) && openedByDash(tokens, frame, reporting, quoteAt)) return i;
    if (word === W.close && !opensWithin(tokens, reporting.content, i)) return i;
  }
  return to;
}

/** "said it “will be over by May,” referring to the vote": a participle behind a quotation that ends in a comma is the outlet's. */
function participleFollows(tokens: Tokens, i: number, quoteAt: Int32Array): boolean {
  if (i === 0 || quoteAt[i - 1] === 0 || !endsWith(tokens, i, "ing")) return false;
  let last = i - 1;
  while (last > 0 && tokens.kind[last] === Kind.mark) last--;
  return tokens.word[last] === W.comma;
}

/** "promised to publish the accounts and urged all to wait": behind an infinitive a past is the source's next verb. */
function isNextPast(tokens: Tokens, i: number): boolean {
  const at = tokens.word[i] === W.comma ? i + 1 : i;
  if (tokens.word[at] !== W.and && tokens.word[at] !== W.but) return false;
  const verb = at + 1;
  if (isCapital(tokens, verb) || tokens.kind[verb] !== Kind.word) return false;
  return IRREGULAR_PAST.has(tokens.word[verb]!) || (cueForm(tokens.word[verb]!) & Form.past) !== 0;
}

/**
 * "observed that the right flows from Article 21, and posted the matter": what is told in the present has no past for its
 * second verb; that is the source's.
 */
function isPresent(tokens: Tokens, from: number, to: number): boolean {
  let present = false;
  for (let i = from + 1; i < to; i++) {
    const word = tokens.word[i]!;
    if (PAST_AUXILIARY.has(word) || IRREGULAR_PAST.has(word) || looksLikePast(tokens, i)) return false;
    if (isCapital(tokens, i) || tokens.kind[i] !== Kind.word) continue;
    const third = endsWith(tokens, i, "s");
    present ||=
      PRESENT_AUXILIARY.has(word) ||
      (third && (PREPOSITION.has(tokens.word[i + 1]!) || isThirdOf(tokens.word[i - 1]!)));
  }
  return present;
}

/** "she admires" */
function isThirdOf(pronoun: number): boolean {
  return pronoun === HE || pronoun === SHE || pronoun === W.it;
}

const HE = wordId("he");

const SHE = wordId("she");

const PAST_AUXILIARY = new WordSet("was were had did would could might should 'd wasn weren hadn didn");

const PRESENT_AUXILIARY = new WordSet("is are am has have does do will can may must 's 're 've 'll");

/** "said the vote was stolen – a claim that no court has upheld": the outlet's word about what was said. */
function judgesClaim(tokens: Tokens, dash: number): boolean {
  const article = tokens.word[dash + 1]!;
  return (article === W.a || article === AN) && CLAIM.has(tokens.word[dash + 2]!);
}

/**
 * "announced that it would close the road – which pleased the town": a relative behind a dash that ends the sentence is the
 * outlet's aside. Between two dashes it belongs to what was said.
 */
function asideOpens(tokens: Tokens, dash: number, end: number): boolean {
  if (tokens.word[dash + 1] !== W.which) return false;
  for (let i = dash + 1; i < end; i++) if (isDash(tokens, i)) return false;
  return true;
}

const AN = wordId("an");

const CLAIM = new WordSet("claim allegation accusation assertion statement suggestion comment remark");

const ALSO = wordId("also");

/** Prepositions that begin a time behind a noun phrase: "expressed regret after the vote". */
const TIME_ADJUNCT = new WordSet("after before during since until ahead");

/** "announced her bid| on Monday night", "announced the deal| Monday.": the day of the words. */
function beginsDay(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] === W.on) return isCalendarWord(tokens, i + 1);
  if (!isCalendarWord(tokens, i) || PREPOSITION.has(tokens.word[i - 1]!)) return false;
  return tokens.kind[i + 1] === Kind.punctuation && tokens.word[i + 1] !== W.hyphen;
}

/** A noun phrase that stands for what was said ends before a clause of the outlet's: ", who is …", " – a sign", "as he". */
function endsObject(tokens: Tokens, i: number): boolean {
  const next = tokens.word[i + 1]!;
  if (isDash(tokens, i)) return true;
  if (tokens.word[i] === W.comma)
    return opensRelative(tokens, i) || next === W.while || (next === W.but && tokens.word[i + 2] !== ALSO);
  if (TIME_ADJUNCT.has(tokens.word[i]!) || beginsDay(tokens, i)) return true;
  return SUBORDINATOR.has(tokens.word[i]!) && tokens.word[i] !== W.that && SUBJECT_PRONOUN.has(next);
}

function insideBrackets(tokens: Tokens, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) depth += tokens.word[i] === W.open ? 1 : tokens.word[i] === W.close ? -1 : 0;
  return depth > 0;
}

function opensWithin(tokens: Tokens, from: number, close: number): boolean {
  for (let i = close - 1; i >= from; i--) if (tokens.word[i] === W.open) return true;
  return false;
}

/** "the plan – Holt said it was dead – goes on". */
function openedByDash(tokens: Tokens, frame: Frame, reporting: Reporting, quoteAt: Int32Array): boolean {
  for (let i = reporting.verb; i > frame.from; i--)
    if (quoteAt[i] === 0 && isDash(tokens, i) && tokens.word[i] !== W.comma) return true;
  return false;
}

/** "insists the bill is dead, and has called a vote": the outlet's own predicate goes on behind the comma. */
function resumesPredicate(tokens: Tokens, comma: number): boolean {
  const word = tokens.word[comma + 1]!;
  return (word === W.and || word === W.but) && HAVE.has(tokens.word[comma + 2]!) && tokens.word[comma + 2] !== W.s;
}
