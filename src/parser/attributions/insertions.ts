import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { CONJUNCTION, endsWith, FINITE, isDash, looksLikePast, PREPOSITION, SUBORDINATOR, W } from "../grammar.js";
import { Cue, cueForm, Form } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import { isAdverbial } from "./adverbialReports.js";
import { skipOpening } from "./clauseOpenings.js";
import type { Content } from "./content.js";
import type { Frame } from "./frames.js";
import { hasPredicate } from "./predicates.js";
import { relativeStart } from "./relatives.js";
import { insertionEnd } from "./insertionEnd.js";
import type { Reporting } from "./oneReporting.js";

/** The commas around ", Holt said on Monday,"; null where that is no insertion. */
function insertionAt(tokens: Tokens, frame: Frame, reporting: Reporting): { before: number; behind: number } | null {
  if (!reporting.subject || reporting.embedded || reporting.inverted || !(reporting.classes & Cue.quote)) return null;
  const before = insertionStart(tokens, reporting) - 1;
  const behind = reporting.after;
  const isInserted = before > frame.from && tokens.word[before] === W.comma && tokens.word[behind] === W.comma;
  return isInserted ? { before, behind } : null;
}

/** "The road, Holt said on Monday, would open": the subject stands before the insertion, the rest behind it. */
export function aroundInsertion(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  end: number,
  quoteAt: Int32Array,
): Content | null {
  const commas = insertionAt(tokens, frame, reporting);
  if (commas === null) return null;
  const { before, behind } = commas;
  const verb = tokens.word[behind + 1]!;
  // "Almost 9,000 people, on the reckoning of the union, turned out": whoever else is named there has no verb of his own.
  const past = isAdverbial(tokens, reporting) && (IRREGULAR_PAST.has(verb) || looksLikePast(tokens, behind + 1));
  if (behind + 2 >= end || quoteAt[behind + 1]! > 0 || !(FINITE.has(verb) || past) || verb === W.s) return null;
  const from = skipOpening(tokens, subjectsClause(tokens, frame.from, before, quoteAt), before - 1, quoteAt);
  const to = insertionEnd(tokens, behind + 1, end, quoteAt);
  return { left: { from, to: before }, right: { from: behind + 1, to } };
}

/** "Holt was late, and| the road, Lee said, would open": where the clause begins whose subject stands before the insertion. */
function subjectsClause(tokens: Tokens, low: number, to: number, quoteAt: Int32Array): number {
  for (let i = to - 1; i > low + 1; i--) {
    const joins = CONJUNCTION.has(tokens.word[i]!) && tokens.word[i - 1] === W.comma;
    if (!joins && tokens.word[i] !== W.semicolon) continue;
    const alone = !hasPredicate(tokens, i + 1, to, quoteAt) && hasPredicate(tokens, low, i - 1, quoteAt);
    return alone && relativeStart(tokens, low, i - 1) < 0 ? i + 1 : low;
  }
  return low;
}

/** "It was then|, says one official,| that hopes were highest": a sentence that is put apart, and the source in the gap. */
export function aroundCleft(
  tokens: Tokens,
  frame: Frame,
  { inverted, subject, verb }: Reporting,
  end: number,
): Content | null {
  const after = inverted && subject ? subject.to : end;
  if (after + 1 >= end || tokens.word[after] !== W.comma || tokens.word[after + 1] !== W.that || after + 3 >= end)
    return null;
  for (let i = verb - 2; i >= frame.from && verb - i < LONGEST_INSERTION; i--)
    if (tokens.word[i] === W.it && (tokens.word[i + 1] === W.was || tokens.word[i + 1] === W.is))
      return { left: { from: i, to: verb - 1 }, right: { from: after + 2, to: end } };
  return null;
}

/**
 * "They met at a car, a window of which was broken, police said, by a bottle": an insertion in a relative clause that goes on
 * behind it goes for that clause.
 */
export function aroundRelative(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  end: number,
  quoteAt: Int32Array,
): Content | null {
  const commas = insertionAt(tokens, frame, reporting);
  if (commas === null) return null;
  const { before, behind } = commas;
  const from = relativeStart(tokens, frame.from, before);
  if (from < 0) return null;
  for (let i = from; i < before; i++) if (quoteAt[i]! > 0) return null;
  const right = quoteAt[behind + 1]! > 0 ? null : { from: behind + 1, to: clauseEnd(tokens, behind + 1, end, quoteAt) };
  return right === null || right.from >= right.to ? null : { left: { from, to: before }, right };
}

function clauseEnd(tokens: Tokens, from: number, end: number, quoteAt: Int32Array): number {
  for (let i = from; i < end; i++) {
    const word = tokens.word[i]!;
    if (quoteAt[i] === 0 && (word === W.comma || word === W.semicolon || isDash(tokens, i))) return i;
  }
  return end;
}

/** Where ", Holt said," and ", according to Holt," begin. */
function insertionStart(tokens: Tokens, reporting: Reporting): number {
  const { verb, subject } = reporting;
  return subject === null || isAdverbial(tokens, reporting) ? verb : subject.from;
}

/**
 * "In the end, Holt said, the road will open", "The road is safe, Holt said, because it is new": what goes on behind the
 * insertion. Behind a whole clause only what a conjunction or a subordinator ties to it.
 */
export function behindInsertion(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  left: Range | null,
  end: number,
  quoteAt: Int32Array,
): Range | null {
  const { subject, embedded, inverted, classes, after, verb } = reporting;
  if (!subject || embedded || inverted || !(classes & Cue.quote) || !(classes & Cue.clause)) return null;
  const before = insertionStart(tokens, reporting) - 1;
  const from = after + 1;
  if (before <= frame.from || tokens.word[before] !== W.comma || quoteAt[before - 1]! > 0) return null;
  if (after - verb > LONGEST_INSERTION || tokens.word[after] !== W.comma || from + 2 >= end || quoteAt[from]! > 0)
    return null;
  const word = tokens.word[from]!;
  if (RELATIVE.has(word) || cueForm(word) & Form.ing || endsWith(tokens, from, "ing")) return null;
  const tied = SUBORDINATOR.has(word) || CONJUNCTION.has(word);
  const opensAdverbial = left === null || SUBORDINATOR.has(tokens.word[left.from]!);
  if (!tied && !opensAdverbial) return null;
  const to = insertionEnd(tokens, from, end, quoteAt);
  if (to === from) return null;
  // "In the end, Holt said, union voters almost always end up at home"
  const alone = left === null && end - from > 4 && PREPOSITION.has(tokens.word[frame.from]!) && !PREPOSITION.has(word);
  return alone || hasPredicate(tokens, from, to, quoteAt) ? { from, to } : null;
}

/** "…, according to the agency, whose radar followed it": a relative clause behind the source is about the source. */
const RELATIVE = new WordSet("who which whose whom where");

const LONGEST_INSERTION = 7;

/** "After small gains, the office said, the deficit will grow": the corpora count what stands before the insertion by itself. */
export function openingAdverbial(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  right: Range,
  quoteAt: Int32Array,
): Range | null {
  const to = insertionStart(tokens, reporting) - 1;
  if (!reporting.subject || right.from <= reporting.after || tokens.word[to] !== W.comma) return null;
  const from = skipOpening(tokens, frame.from, to - 1, quoteAt);
  return from < to - 1 ? { from, to } : null;
}
