import { Cue, cueClass, cueForm, Form, SAY } from "../syntax/cues.js";
import type { Frame } from "./frames.js";
import { outletGoesOn, saysNext, sourceGoesOn } from "./goesOn.js";
import { isCalendarWord, type Range } from "../syntax/phrases.js";
import type { Reporting } from "./reporting.js";
import { ASKED } from "./subjects.js";
import { Shape } from "./rightContent.js";
import {
  CONJUNCTION,
  DETERMINER,
  endsWith,
  FINITE,
  HAVE,
  IRREGULAR_PAST,
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
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/** Reported content as token ranges: `right` behind the verb, `left` before it. */
export interface Content {
  left: Range | null;
  right: Range | null;
}

/**
 * How far the content of each reporting verb of a frame reaches. Content on the right runs to the end of the frame, or to
 * the next verb that shares the source ("…, adding that …"), to a clause with a source of its own behind ";" or ", while",
 * or, in an embedded clause, to its comma. Content on the left is the clause before ", Holt said".
 * @param whole contents as the corpora have them: with the conjunction that opens the clause on the left ("But …, Holt said") and
 * with those who are to do what is asked ("the mayor to resign")
 */
export function findContents(
  tokens: Tokens,
  frame: Frame,
  reportings: readonly Reporting[],
  quoteAt: Int32Array,
  whole: boolean,
): Content[] {
  const end = trimEnd(tokens, frame.from, frame.to, quoteAt);
  const contents: Content[] = [];
  const closing =
    (whole ? closingAdverbial(tokens, frame, reportings, end, quoteAt) : null) ??
    closingReport(tokens, frame, reportings, end, quoteAt, whole);
  if (closing) {
    return reportings.map((r) =>
      r === closing.reporting ? { left: closing.left, right: null } : { left: null, right: null },
    );
  }
  let done = frame.from;
  for (let r = 0; r < reportings.length; r++) {
    const reporting = reportings[r]!;
    const content: Content = { left: null, right: null };
    contents.push(content);
    if (reporting.verb < done || standsInAside(tokens, reporting)) continue;
    if (reporting.content >= 0 && reporting.content < end) {
      const to = rightEnd(tokens, frame, reportings, r, end, quoteAt);
      const from = whole ? (reporting.whom ?? reporting.content) : reporting.content;
      if (to > reporting.content) content.right = { from, to };
      if (content.right) done = Math.max(done, to);
    }
    const quotedRight = reporting.shape === Shape.quotation && reporting.content >= 0;
    if (!content.right || quotedRight) {
      content.left = leftOf(tokens, frame, reporting, reportings, r, quoteAt, quotedRight);
      if (whole && content.left) content.left.from = withConjunction(tokens, frame, content.left.from, quoteAt);
      const around = content.right
        ? null
        : ((whole ? null : aroundRelative(tokens, frame, reporting, end, quoteAt)) ??
          aroundInsertion(tokens, frame, reporting, end, quoteAt));
      if (around) Object.assign(content, around);
      content.right ??= behindInsertion(tokens, frame, reporting, content.left, end, quoteAt);
      if (whole && content.right && !quotedRight)
        content.left ??= openingAdverbial(tokens, frame, reporting, content.right, quoteAt);
      done = Math.max(done, content.right?.to ?? reporting.after);
    }
  }
  return contents;
}

/** The commas around ", Holt said on Monday,"; null where that is no insertion. */
function insertionAt(tokens: Tokens, frame: Frame, reporting: Reporting): { before: number; behind: number } | null {
  if (!reporting.subject || reporting.embedded || reporting.inverted || !(reporting.classes & Cue.quote)) return null;
  const before = insertionStart(tokens, reporting) - 1;
  const behind = reporting.after;
  const isInserted = before > frame.from && tokens.word[before] === W.comma && tokens.word[behind] === W.comma;
  return isInserted ? { before, behind } : null;
}

/** "The road, Holt said on Monday, would open": the subject stands before the insertion, the rest behind it. */
function aroundInsertion(
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
  if (behind + 2 >= end || quoteAt[behind + 1]! > 0 || !FINITE.has(verb) || verb === W.s) return null;
  const from = skipOpening(tokens, frame.from, before - 1, quoteAt);
  return { left: { from, to: before }, right: { from: behind + 1, to: end } };
}

/**
 * "They met at a car, a window of which was broken, police said, by a bottle": an insertion in a relative clause that goes on
 * behind it goes for that clause.
 */
function aroundRelative(
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

/** Where the relative clause begins that the comma at `to` stands in: ", which", ", a window of which", " who"; else -1. */
function relativeStart(tokens: Tokens, low: number, to: number): number {
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

function clauseEnd(tokens: Tokens, from: number, end: number, quoteAt: Int32Array): number {
  for (let i = from; i < end; i++) {
    const word = tokens.word[i]!;
    if (quoteAt[i] === 0 && (word === W.comma || word === W.semicolon || isDash(tokens, i))) return i;
  }
  return end;
}

/** Where ", Holt said," and ", according to Holt," begin. */
function insertionStart(tokens: Tokens, { verb, subject }: Reporting): number {
  return tokens.word[verb] === W.according || subject === null ? verb : subject.from;
}

/**
 * "In the end, Holt said, the road will open", "The road is safe, Holt said, because it is new": what goes on behind the
 * insertion. Behind a whole clause only what a conjunction or a subordinator ties to it.
 */
function behindInsertion(
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
  if (word === W.who || word === W.which || cueForm(word) & Form.ing || endsWith(tokens, from, "ing")) return null;
  const tied = SUBORDINATOR.has(word) || CONJUNCTION.has(word);
  const opensAdverbial = left === null || SUBORDINATOR.has(tokens.word[left.from]!);
  if (!tied && !opensAdverbial) return null;
  // "In the end, Holt said, union voters almost always end up at home"
  const alone = left === null && end - from > 4 && PREPOSITION.has(tokens.word[frame.from]!) && !PREPOSITION.has(word);
  return alone || hasPredicate(tokens, from, end, quoteAt) ? { from, to: end } : null;
}

const LONGEST_INSERTION = 7;

/** "After small gains, the office said, the deficit will grow": the corpora count what stands before the insertion by itself. */
function openingAdverbial(
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

/** "But the road is closed, Holt said": the conjunction before the clause. */
function withConjunction(tokens: Tokens, frame: Frame, from: number, quoteAt: Int32Array): number {
  const before = from - 1;
  return before === frame.from && CONJUNCTION.has(tokens.word[before]!) && quoteAt[from] === 0 ? before : from;
}

/** ", Holt noted." at the end of a frame reports all that stands before it, other reports included. */
function closingReport(
  tokens: Tokens,
  frame: Frame,
  all: readonly Reporting[],
  end: number,
  quoteAt: Int32Array,
  whole: boolean,
): { reporting: Reporting; left: Range } | null {
  const reporting = all.findLast((r) => r.content < 0 && r.classes & Cue.quote);
  if (!reporting || all.length < 2 || reporting.embedded) return null;
  if (reporting.after < end && tokens.word[reporting.after] !== W.comma) return null;
  if (!reporting.subject || tokens.word[reporting.verb] === W.according) return null;
  const edge = reporting.inverted ? reporting.verb : reporting.subject.from;
  const comma = edge - 1;
  if (comma <= frame.from || quoteAt[comma]! > 0 || tokens.word[comma] !== W.comma) return null;
  if (reporting.after < end && !whole && relativeStart(tokens, frame.from, comma) >= 0) return null;
  if (quoteAt[comma - 1]! > 0 && !isWoven(tokens, frame, comma - 1, quoteAt)) return null;
  const from = skipOpening(tokens, frame.from, edge - 2, quoteAt);
  if (SUBORDINATOR.has(tokens.word[from]!) || PREPOSITION.has(tokens.word[from]!) || quoteAt[from]! > 0) return null;
  return hasPredicate(tokens, from, edge - 1, quoteAt) ? { reporting, left: { from, to: edge - 1 } } : null;
}

/** “It was a draft, listed nine cases and “never left the house”, he said”: words in marks that go on with the clause before them. */
function isWoven(tokens: Tokens, frame: Frame, last: number, quoteAt: Int32Array): boolean {
  let open = last;
  while (open > frame.from && quoteAt[open - 1] === quoteAt[last]) open--;
  if (open === frame.from || isCapital(tokens, open + 1)) return false;
  return CONJUNCTION.has(tokens.word[open - 1]!);
}

/** "Holt said it was over, according to the minutes": the corpora count the minutes for all of it. */
function closingAdverbial(
  tokens: Tokens,
  frame: Frame,
  all: readonly Reporting[],
  end: number,
  quoteAt: Int32Array,
): { reporting: Reporting; left: Range } | null {
  const reporting = all.at(-1);
  if (!reporting || all.length < 2 || tokens.word[reporting.verb] !== W.according || reporting.content >= 0)
    return null;
  const comma = reporting.verb - 1;
  if (tokens.word[comma] !== W.comma || reporting.after < end) return null;
  const from = withConjunction(tokens, frame, skipOpening(tokens, frame.from, comma - 1, quoteAt), quoteAt);
  return from < comma ? { reporting, left: { from, to: comma } } : null;
}

/** The token after the last one that is no closing punctuation. */
function trimEnd(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): number {
  let end = to;
  while (
    end > from &&
    quoteAt[end - 1] === 0 &&
    (isSentenceEnd(tokens, end - 1) || tokens.word[end - 1] === W.comma || tokens.word[end - 1] === W.colon)
  )
    end--;
  return end;
}

function rightEnd(
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

/**
 * “… who conceded that she is “no politician,”| Holt won”: an embedded clause ends with its comma, which stands within the marks;
 * “… if they were “right?”| at a rally”: a sentence that ends within the marks has no more to it than where it was said.
 */
function closesWithQuotation(tokens: Tokens, i: number, embedded: boolean): boolean {
  let last = i - 1;
  while (last > 0 && tokens.kind[last] === Kind.mark) last--;
  if (isSentenceEnd(tokens, last)) return PREPOSITION.has(tokens.word[i]!);
  return embedded && tokens.word[last] === W.comma && !CONJUNCTION.has(tokens.word[i]!);
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

/** "– which welcomed the town": what an aside reports belongs to the outlet. */
function standsInAside(tokens: Tokens, { verb }: Reporting): boolean {
  return tokens.word[verb - 1] === W.which && isDash(tokens, verb - 2);
}

const AN = wordId("an");
const CLAIM = new WordSet("claim allegation accusation assertion statement suggestion comment remark");

/** ", who", ", which", ", from where": a comma and a relative clause of the outlet's. */
function opensRelative(tokens: Tokens, i: number): boolean {
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

/** A quotation that is the whole content: after a comma or colon, or one that ends its sentence. */
function pureQuotation(tokens: Tokens, frame: Frame, reporting: Reporting, quoteAt: Int32Array): boolean {
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

/** "insists the bill is dead, and has called a vote": the outlet's own predicate goes on behind the comma. */
function resumesPredicate(tokens: Tokens, comma: number): boolean {
  const word = tokens.word[comma + 1]!;
  return (word === W.and || word === W.but) && HAVE.has(tokens.word[comma + 2]!) && tokens.word[comma + 2] !== W.s;
}

/** “safe” and “cheap”: a judgement may quote more than one word. */
function quotationsEnd(tokens: Tokens, frame: Frame, reporting: Reporting, quoteAt: Int32Array): number {
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

/** Verbs that add to what was said, so that a bare clause after "and" is the same source's: "and said the road …" */
const GOES_ON = new WordSet("said says added adds stressed noted insisted argued argues warned");

/**
 * Whether a verb without a subject goes on reporting for the same source ("…, adding that", "and warned that") and is not a
 * second verb inside the content ("he knows them and hears voices").
 */
function standsBeside(tokens: Tokens, next: Reporting, quoteAt: Int32Array): boolean {
  if (next.subject !== null) return true;
  if (next.content < 0) return false;
  if (quoteAt[next.content]! > 0 || tokens.word[next.content] === W.that) return true;
  return (
    (cueForm(tokens.word[next.verb]!) === Form.ing || GOES_ON.has(tokens.word[next.verb]!)) &&
    next.shape === Shape.clause
  );
}

/** Where the clause of a later verb begins, if it stands beside this content and not inside it; else -1. */
function boundaryBefore(tokens: Tokens, next: Reporting, from: number, quoteAt: Int32Array): number {
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

/** The clause before ", Holt said" or “…” Holt said. */
function leftOf(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  all: readonly Reporting[],
  r: number,
  quoteAt: Int32Array,
  quotedRight: boolean,
): Range | null {
  if (reporting.subject === null || reporting.embedded || !(reporting.classes & Cue.quote)) return null;
  const edge =
    reporting.inverted || tokens.word[reporting.verb] === W.according ? reporting.verb : reporting.subject.from;
  let to = edge - 1;
  while (to >= frame.from && quoteAt[to] === 0 && isAdverb(tokens, to)) to--;
  // "The talks lasted all night, as the agency reported."
  if (
    to > frame.from &&
    tokens.word[to] === W.as &&
    tokens.word[to - 1] === W.comma &&
    CONFIRMS.has(tokens.word[reporting.verb]!)
  )
    to--;
  // “A wreck” was how Holt put it.
  if (
    to - 1 > frame.from &&
    tokens.word[to] === W.how &&
    (tokens.word[to - 1] === W.was || tokens.word[to - 1] === W.is)
  )
    to -= 2;
  if (to < frame.from) return null;
  const comma = tokens.word[to] === W.comma && quoteAt[to] === 0;
  if (!comma && quoteAt[to] === 0 && !isDash(tokens, to) && tokens.word[reporting.verb] !== W.according) return null;
  if (comma || (quoteAt[to] === 0 && isDash(tokens, to))) to--;
  let from = frame.from;
  for (let k = 0; k < r; k++) if (all[k]!.verb < edge) from = Math.max(from, contentFloor(all[k]!, to, quoteAt));
  from = skipOpening(tokens, from, to, quoteAt);
  if (from > to) return null;
  if (quotedRight && quoteAt[to] === 0) return null;
  if (quoteAt[to]! > 0) return quotedLeft(tokens, from, to, quoteAt);
  const takesClause =
    (reporting.classes & (Cue.clause | Cue.that)) !== 0 || GOES_ON_ALOUD.has(tokens.word[reporting.verb]!);
  const whole = comma && closesSentence(tokens, frame, reporting) && couldBeSaid(tokens, from, to + 1);
  return takesClause && (whole || hasPredicate(tokens, from, to + 1, quoteAt)) ? { from, to: to + 1 } : null;
}

/** "…, Holt said.", "…, according to Holt.": nothing of the sentence is left behind it. */
function closesSentence(tokens: Tokens, frame: Frame, { verb, after, content, inverted, classes }: Reporting): boolean {
  const source = tokens.word[verb] === W.according;
  if (content >= 0 || !(source || SAY.has(tokens.word[verb]!)) || (inverted && classes & Cue.person)) return false;
  for (let i = after; i < frame.to; i++) {
    const small = tokens.kind[i] === Kind.punctuation && tokens.word[i] !== W.comma;
    // "according to a survey held in May"
    if (
      !small &&
      !(source && tokens.kind[i] !== Kind.mark && tokens.word[i] !== W.comma && !FINITE.has(tokens.word[i]!))
    )
      return false;
  }
  return true;
}

/** Words before a comma that are more than an adverbial, though no rule knows their verb: "Reed leads Holt 49 to 41". */
function couldBeSaid(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 4 || PREPOSITION.has(tokens.word[from]!) || endsWith(tokens, from, "ing")) return false;
  if (ASKED.has(tokens.word[from]!) || isCalendarWord(tokens, from)) return false;
  for (let i = from + 1; i < to; i++) if (isThirdPerson(tokens, i)) return true;
  return false;
}

/** Behind "as" these report the clause before them; "as Holt had warned" and "as Holt promised" compare it with one. */
const CONFIRMS = new WordSet(
  "reported reports said says wrote writes noted notes announced announces confirmed confirms stated states told tells explained explains claimed claims put puts",
);

/** Verbs of quoted speech that also follow a clause: "the road is closed, he continued", but not "…, she laughed". */
const GOES_ON_ALOUD = new WordSet("continued continues countered counters commented comments replied asked wrote");

function contentFloor(before: Reporting, to: number, quoteAt: Int32Array): number {
  return quoteAt[to]! > 0 && before.after <= to ? before.after : 0;
}

/** Steps over "But", "Still,", "In fact,", "At the same time,": they tie the sentence to the outlet's story. */
function skipOpening(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): number {
  let i = from;
  for (let k = from; k < to; k++) if (quoteAt[k] === 0 && tokens.word[k] === W.colon) i = k + 1;
  while (i <= to && quoteAt[i] === 0) {
    const word = tokens.word[i]!;
    if (word === W.comma || (CONJUNCTION.has(word) && i < to)) i++;
    else if (isAdverb(tokens, i) && tokens.word[i + 1] === W.comma) i += 2;
    else if (isConnective(tokens, i)) i += connectiveLength(tokens, i);
    else break;
  }
  return i;
}

/** "In fact,", "For example,", "At the same time,": up to four words and a comma. */
function isConnective(tokens: Tokens, i: number): boolean {
  return CONNECTIVE_OPENING.has(tokens.word[i]!) && connectiveLength(tokens, i) > 0;
}

function connectiveLength(tokens: Tokens, i: number): number {
  for (let k = i + 1; k < i + 5; k++) {
    if (tokens.word[k] === W.comma) return k + 1 - i;
    if (!CONNECTIVE_WORD.has(tokens.word[k]!)) return 0;
  }
  return 0;
}

const CONNECTIVE_OPENING = new WordSet("in for at on as to");
const CONNECTIVE_WORD = new WordSet(
  "fact example instance the same time addition contrast other hand particular short all be sure a result that moment point one now",
);

/** A clause that ends in a quotation; the quotation alone where it stands by itself. */
function quotedLeft(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): Range {
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

const ARTICLE = new WordSet("a an the his her its their my our your");

function isThirdPerson(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || isCapital(tokens, i) || PREPOSITION.has(tokens.word[i]!)) return false;
  return endsWith(tokens, i, "s") && !endsWith(tokens, i, "ss") && !endsWith(tokens, i, "ous");
}

function hasPredicate(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): boolean {
  // "He grows angry, he says": a pronoun that opens the words is their subject
  if (to - from > 2 && SUBJECT_PRONOUN.has(tokens.word[from]!)) return true;
  for (let i = from; i < to; i++) {
    if (quoteAt[i]! > 0) return true;
    const word = tokens.word[i]!;
    if (word === W.s && SUBJECT_PRONOUN.has(tokens.word[i - 1]!)) return true;
    // "The bill gives the town a say, Holt said": an -s before an article
    if (i > from && i + 1 < to && ARTICLE.has(tokens.word[i + 1]!) && isThirdPerson(tokens, i)) return true;
    if ((FINITE.has(word) && word !== W.s) || looksLikePast(tokens, i) || cueForm(word) & Form.past) return true;
    if (IRREGULAR_PAST.has(word)) return true;
    if (cueClass(word) && cueForm(word) & Form.third) return true;
  }
  return false;
}
