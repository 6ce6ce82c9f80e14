import { charClass, Char } from "../characters.js";
import { W } from "../grammar.js";
import { Flag, Kind, tokenAt, type Tokens } from "../tokens.js";
import type { Broken, Part } from "../types.js";

/**
 * A stretch between quotation marks. Token indices: `open` is the opening mark, `from`–`to` (half open) the tokens inside,
 * `close` the closing mark or -1 where there is none.
 */
export interface MarkedSpan {
  open: number;
  from: number;
  to: number;
  close: number;
  broken: Broken | null;
  /** Index of the part it stands in. */
  part: number;
  /** Single marks, where double ones are the rule: more often a quoted word than speech. */
  single: boolean;
}

const enum Side {
  open = 1,
  close,
  either,
}

const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_DOUBLE = 0x201e;

/**
 * Pairs quotation marks into outermost quotations, part by part (headline, dek, body). Nested marks stay inside. A
 * quotation that runs on into the next paragraph ends with its paragraph and is opened again (`reopened-paragraph`); one
 * that never closes is `unclosed` and runs, for now, to the end of its part.
 */
export function findMarkedSpans(tokens: Tokens, parts: readonly Part[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let running: MarkedSpan | null = null;
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    if (part.part !== "headline" && part.part !== "dek" && part.part !== "body") continue;
    const first = tokenAt(tokens, part.start);
    const last = tokenAt(tokens, part.end);
    const begins = first < last && isDoubleOpen(tokens, first);
    const before = spans.length;
    pairDoubles(tokens, first, last, p, spans);
    if (running && begins && spans.length > before) spans[before]!.broken ??= "reopened-paragraph";
    else if (running) running.broken = "unclosed";
    const final: MarkedSpan | undefined = spans.length > before ? spans.at(-1) : undefined;
    running = final && final.close < 0 ? final : null;
    pairSingles(tokens, first, last, p, spans, before);
  }
  if (running) running.broken = "unclosed";
  for (const span of spans) if (span.close >= 0) span.close = outermostClose(tokens, span.close);
  return spans.sort((a, b) => a.open - b.open);
}

/** ''I said, 'Never,''' he recalled: the third stroke closes the quotation too, whose words end in a quotation. */
function outermostClose(tokens: Tokens, close: number): number {
  const next = close + 1;
  const stray = next < tokens.count && tokens.kind[next] === Kind.mark && code(tokens, next) === 39;
  return stray && !(tokens.flags[next]! & Flag.space) && code(tokens, close) === 39 && spaceAfter(tokens, next)
    ? next
    : close;
}

function isDoubleOpen(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.mark && isDouble(tokens, i) && sideOf(tokens, i) !== Side.close;
}

function code(tokens: Tokens, i: number): number {
  return tokens.codes[tokens.start[i]!]!;
}

/** Double marks of any kind; two single ones in a row count as one double. */
function isDouble(tokens: Tokens, i: number): boolean {
  if (tokens.end[i]! - tokens.start[i]! === 2) return true;
  const c = code(tokens, i);
  return (
    c === 34 ||
    c === LEFT_DOUBLE ||
    c === RIGHT_DOUBLE ||
    c === LOW_DOUBLE ||
    c === 0x201f ||
    c === 0xab ||
    c === 0xbb ||
    c === 0x2033 ||
    c === 0xff02 ||
    c === 0x300c ||
    c === 0x300d
  );
}

/** Which way a double mark points by its shape, or by the white space around it. */
function sideOf(tokens: Tokens, i: number): Side {
  const c = code(tokens, i);
  if (c === LOW_DOUBLE || c === 0xab || c === 0x300c || c === 96 || c === LEFT_DOUBLE) return Side.open;
  if (c === RIGHT_DOUBLE || c === 0x201f || c === 0xbb || c === 0x300d) return Side.close;
  const before = spaceBefore(tokens, i);
  const after = spaceAfter(tokens, i);
  if (before && !after) return Side.open;
  if (!before && after) return Side.close;
  return Side.either;
}

function spaceBefore(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & Flag.space) !== 0 || (tokens.flags[i]! & Flag.line) !== 0 || opensBracket(tokens, i - 1);
}

function opensBracket(tokens: Tokens, i: number): boolean {
  if (i < 0) return true;
  const word = tokens.word[i]!;
  return word === W.open || word === W.openSquare || word === W.emDash || word === W.enDash;
}

function spaceAfter(tokens: Tokens, i: number): boolean {
  if (i + 1 >= tokens.count || (tokens.flags[i + 1]! & Flag.space) !== 0) return true;
  const kind = tokens.kind[i + 1];
  return (
    kind === Kind.punctuation &&
    tokens.word[i + 1] !== W.open &&
    tokens.word[i + 1] !== W.openSquare &&
    code(tokens, i + 1) !== 36
  );
}

/** 27" and 6'2": a straight mark right after a figure, with nothing open, is a unit. */
function isUnit(tokens: Tokens, i: number): boolean {
  const c = code(tokens, i);
  return (c === 34 || c === 0x2033) && i > 0 && tokens.kind[i - 1] === Kind.number && !spaceBefore(tokens, i);
}

function pairDoubles(tokens: Tokens, first: number, last: number, part: number, spans: MarkedSpan[]): void {
  let open = -1;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== Kind.mark || !isDouble(tokens, i)) continue;
    const side = sideOf(tokens, i);
    if (open >= 0 && i > open + 1 && nests(tokens, i, last)) {
      i = nextDouble(tokens, i + 1, last);
      continue;
    }
    if (open < 0) {
      if (isAttributeValue(tokens, i)) {
        i = nextDouble(tokens, i + 1, last);
        continue;
      }
      if (isUnit(tokens, i) || (side === Side.close && !canOpen(tokens, i, last))) continue;
      open = i;
    } else if (side === Side.open && !closesLow(tokens, open, i) && opensAgain(tokens, open, i)) {
      spans.push({ open, from: open + 1, to: i, close: -1, broken: "unclosed", part, single: false });
      open = i;
    } else if (side !== Side.open || closesLow(tokens, open, i) || !opensAgain(tokens, open, i)) {
      if (i > open + 1)
        spans.push({ open, from: open + 1, to: i, close: i, broken: misplaced(tokens, i, last), part, single: false });
      open = -1;
    }
  }
  if (open >= 0 && open + 1 < last) {
    spans.push({ open, from: open + 1, to: last, close: -1, broken: null, part, single: false });
  }
}

/** `<a href="…">`: what is left of a page's code. */
function isAttributeValue(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.text.charCodeAt(tokens.start[i]! - 1) === 61;
}

/**
 * “He asked “who pays?” and left.”: an opening mark inside an open quotation that has its own closing mark, and the
 * quotation's behind it, before another one opens.
 */
function nests(tokens: Tokens, i: number, last: number): boolean {
  if (code(tokens, i) !== LEFT_DOUBLE || !spaceBefore(tokens, i) || spaceAfter(tokens, i)) return false;
  const inner = nextDouble(tokens, i + 1, last);
  const outer = nextDouble(tokens, inner + 1, last);
  return outer < last && code(tokens, inner) === RIGHT_DOUBLE && code(tokens, outer) === RIGHT_DOUBLE;
}

/** The next double mark from token `from`, or `last`. */
function nextDouble(tokens: Tokens, from: number, last: number): number {
  let i = from;
  while (i < last && !(tokens.kind[i] === Kind.mark && isDouble(tokens, i))) i++;
  return i;
}

/** „so“: the German closing mark has the shape of the English opening one. */
function closesLow(tokens: Tokens, open: number, i: number): boolean {
  return code(tokens, open) === LOW_DOUBLE && code(tokens, i) === LEFT_DOUBLE;
}

/** A directed opening mark inside an open quotation: the first one was never closed. */
function opensAgain(tokens: Tokens, open: number, i: number): boolean {
  const c = code(tokens, i);
  if (c === LEFT_DOUBLE || c === 0xab) return !(spaceAfter(tokens, i) && !spaceBefore(tokens, i));
  return i > open + 1;
}

/** `said ”Hello”`: a closing shape that stands where only an opening one can. */
function canOpen(tokens: Tokens, i: number, last: number): boolean {
  const c = code(tokens, i);
  const neutral = c === 34 || c === 39 || c === 0x2033 || c === 0xff02;
  if (!neutral && (!spaceBefore(tokens, i) || spaceAfter(tokens, i))) return false;
  for (let k = i + 1; k < last; k++) {
    if (tokens.kind[k] === Kind.mark && isDouble(tokens, k)) return k > i + 1 && code(tokens, k) !== LEFT_DOUBLE;
  }
  return false;
}

/** `converged, ”said`: the closing mark stands on the wrong side of the space. */
function misplaced(tokens: Tokens, close: number, last: number): Broken | null {
  if (close + 1 >= last || tokens.kind[close + 1] !== Kind.word) return null;
  const spaced = (tokens.flags[close]! & Flag.space) !== 0;
  return spaced && (tokens.flags[close + 1]! & Flag.space) === 0 ? "misplaced-mark" : null;
}

/** Tokens between single marks, at most: farther apart they are more likely apostrophes. */
const LONGEST_SINGLE = 400;

/** Adds quotations in single marks that stand outside the double ones of this part. */
function pairSingles(
  tokens: Tokens,
  first: number,
  last: number,
  part: number,
  spans: MarkedSpan[],
  doubles: number,
): void {
  const count = spans.length;
  let k = doubles;
  for (let i = first; i < last; i++) {
    while (k < count && spans[k]!.to <= i) k++;
    if (k < count && spans[k]!.open <= i) {
      i = Math.max(i, spans[k]!.close < 0 ? spans[k]!.to - 1 : spans[k]!.close);
      continue;
    }
    if (!opensSingle(tokens, i, last)) continue;
    const limit = k < count ? spans[k]!.open : last;
    const close = closingSingle(tokens, i, limit);
    if (close < 0) continue;
    spans.push({ open: i, from: i + 1, to: close, close, broken: null, part, single: true });
    i = close;
  }
}

/** ‘word, 'word: not an apostrophe that stands for left-out letters ('90s, 'em) nor one with a space after it. */
function opensSingle(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.kind[i] !== Kind.mark || isDouble(tokens, i) || i + 1 >= last) return false;
  const c = code(tokens, i);
  if (c !== LEFT_SINGLE && c !== 39 && c !== 96 && c !== 0x201a) return false;
  if (!spaceBefore(tokens, i) || spaceAfter(tokens, i)) return false;
  if (c === LEFT_SINGLE) return true;
  return (
    tokens.kind[i + 1] === Kind.word &&
    !/^(em|til|tis|twas|cause|bout|n)$/i.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))
  );
}

/**
 * The single mark that closes the quotation opened at `open`, before token `limit`; -1 if none does. A mark after "s"
 * with more words behind it is a plural possessive ("the neighbours’ fence") when another candidate follows.
 */
function closingSingle(tokens: Tokens, open: number, limit: number): number {
  let fallback = -1;
  for (let i = open + 2; i < limit && i - open < LONGEST_SINGLE; i++) {
    if (tokens.kind[i] !== Kind.mark || isDouble(tokens, i)) continue;
    const c = code(tokens, i);
    if (c === LEFT_SINGLE && !spaceAfter(tokens, i)) break;
    if ((c !== RIGHT_SINGLE && c !== 39) || (tokens.flags[i]! & Flag.space) !== 0) continue;
    if (i + 1 < tokens.count && !spaceAfter(tokens, i)) continue;
    if (tokens.kind[i - 1] === Kind.punctuation || !maybePossessive(tokens, i)) return i;
    if (fallback < 0) fallback = i;
  }
  return fallback;
}

function maybePossessive(tokens: Tokens, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end[i - 1]! - 1) | 32;
  const next = i + 1 < tokens.count ? charClass(tokens.text.charCodeAt(tokens.start[i + 1]!)) : Char.newline;
  return last === 115 && (next === Char.lower || next === Char.upper);
}
