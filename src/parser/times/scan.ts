import { endsWith } from "../grammar.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import type { TimeExpression, TimeReading, TimeType } from "../types.js";
import { WordNumbers, WordSet } from "../words.js";
import type { EventIndex } from "./events.js";

/** What the rules look at: the tokens of one scope, and what is known beside them. */
export interface Scan {
  tokens: Tokens;
  /** First token of the scope, and the one after its last. */
  from: number;
  to: number;
  /** Number of the day from which weekdays and "next month" are counted; `null` where nobody gave one. */
  anchor: number | null;
  /** Whether the anchor is the day of publication: then weekdays look back or ahead by tense. */
  published: boolean;
  /** The day from which "yesterday" is counted: the anchor, unless it is the event's, since nobody says when the text was printed. */
  printDay: number | null;
  events: EventIndex;
  /** What was found so far, in the order of finding. */
  found: TimeExpression[];
}

/** A time expression in tokens: [from, to); the search goes on at `next` (at `to` where it is left out). */
export interface Found {
  from: number;
  to: number;
  type: TimeType;
  value: string | null;
  readings?: TimeReading[];
  next?: number;
}

/** A rule: looks at token `i`, by which it was triggered, and at its neighbours on both sides. */
export type Rule = (scan: Scan, i: number) => Found | null;

/** The number of the word at `i`; 0 outside the scope and for a word that no rule knows. */
export function wordAt(scan: Scan, i: number): number {
  return i >= scan.from && i < scan.to ? scan.tokens.word[i]! : 0;
}

export function inScope(scan: Scan, i: number): boolean {
  return i >= scan.from && i < scan.to;
}

export function is(scan: Scan, i: number, set: WordSet): boolean {
  return set.has(wordAt(scan, i));
}

export function isWord(scan: Scan, i: number): boolean {
  return inScope(scan, i) && scan.tokens.kind[i] === Kind.word;
}

export function isNumber(scan: Scan, i: number): boolean {
  return inScope(scan, i) && scan.tokens.kind[i] === Kind.number;
}

export function isCapital(scan: Scan, i: number): boolean {
  return inScope(scan, i) && (scan.tokens.flags[i]! & Flag.capital) !== 0;
}

/** Whether no white space stands before token `i`. */
export function isJoined(scan: Scan, i: number): boolean {
  return inScope(scan, i) && (scan.tokens.flags[i]! & Flag.space) === 0;
}

export function textAt(scan: Scan, i: number): string {
  return inScope(scan, i) ? scan.tokens.text.slice(scan.tokens.start[i], scan.tokens.end[i]) : "";
}

/** Whether token `i` ends in these small letters. */
export function endsIn(scan: Scan, i: number, suffix: string): boolean {
  return inScope(scan, i) && endsWith(scan.tokens, i, suffix);
}

export function lengthAt(scan: Scan, i: number): number {
  return scan.tokens.end[i]! - scan.tokens.start[i]!;
}

const HYPHENS = new WordSet("- ‐ ‑");
const DASHES = new WordSet("- ‐ ‑ – —");
const STOPS = new WordSet(". ! ? … ; :");

/** A hyphen inside a word: "two-hour". */
export function isHyphen(scan: Scan, i: number): boolean {
  return is(scan, i, HYPHENS) && isJoined(scan, i);
}

export function isDash(scan: Scan, i: number): boolean {
  return is(scan, i, DASHES);
}

/** Whether a sentence or a main part of it ends with token `i`. */
export function isStop(scan: Scan, i: number): boolean {
  return is(scan, i, STOPS);
}

/** Whether token `i` begins the scope or a sentence (opening marks aside). */
export function beginsSentence(scan: Scan, i: number): boolean {
  let k = i - 1;
  while (k >= scan.from && scan.tokens.kind[k] === Kind.mark) k--;
  return k < scan.from || isStop(scan, k) || (scan.tokens.flags[i]! & Flag.line) !== 0;
}

/** Whether the words stand at `i`, one token each. */
export function follows(scan: Scan, i: number, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k++) if (wordAt(scan, i + k) !== words[k]) return false;
  return true;
}

const NUMBER_WORDS = new WordNumbers({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
}); // prettier-ignore

/** The value of a number in figures ("45", "1.5", "1,200") or of one word ("twelve"); `null` for anything else. */
export function numberAt(scan: Scan, i: number): number | null {
  if (isNumber(scan, i)) {
    const figures = textAt(scan, i).replace(/,(?=\d{3})/g, "");
    return /^\d{1,9}(\.\d{1,3})?$/.test(figures) ? Number(figures) : null;
  }
  return NUMBER_WORDS.get(wordAt(scan, i)) || null;
}
