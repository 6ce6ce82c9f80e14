import type { Span } from "../parser/index.js";

/**
 * Terms of the codebook in the words of a report. One rule everywhere: a term matches from the start of a word, in any
 * case, with either kind of apostrophe and any white space between its words: "expel" finds "expelled", "Reed" does not
 * find "agreed".
 */

/** A term where it stands. */
interface TermHit extends Span {
  /** The term as the codebook writes it. */
  term: string;
}

/** A term made ready for looking it up: its words in small letters, with straight apostrophes. */
interface Sought {
  words: readonly string[];
  /** Whether it begins with a letter or a digit, and so only where a word begins. */
  atWord: boolean;
}

const known = new Map<string, Sought>();

/** Terms come from data and from the workbench: the memory of known ones must not grow for ever. */
const MOST_KNOWN = 5000;

function soughtOf(term: string): Sought {
  let sought = known.get(term);
  if (!sought) {
    if (known.size > MOST_KNOWN) known.clear();
    const words = folded(term).split(/\s+/).filter(Boolean);
    sought = { words, atWord: /^[\p{L}\p{N}]/u.test(words[0] ?? "") };
    known.set(term, sought);
  }
  return sought;
}

/** Small letters and straight apostrophes, character for character, so that places in it are places in the text. */
function folded(text: string): string {
  const small = text.toLowerCase();
  // A capital I with a dot is two characters in small letters.
  const same = small.length === text.length ? small : Array.from(text, smallOf).join("");
  return same.replaceAll("’", "'").replaceAll("‘", "'");
}

function smallOf(character: string): string {
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/** The text looked into last, folded: one text is asked for many terms. */
let last = { text: "", folded: "" };

function foldedOnce(text: string): string {
  if (last.text !== text) last = { text, folded: folded(text) };
  return last.folded;
}

/**
 * All places in `text[start, end)` where one of the terms stands, in text order; of terms that overlap the longest.
 * @param not phrases inside which a term does not count ("summit" in "Arctic Council summit")
 */
export function findTerms(text: string, terms: readonly string[], { start, end }: Span, not: readonly string[] = []) {
  const stretch = text.slice(start, end);
  const barred = not.flatMap((term) => matches(stretch, term));
  const hits = terms
    .flatMap((term) => matches(stretch, term))
    .filter((hit) => !barred.some((bar) => overlaps(bar, hit)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TermHit[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (!before || hit.start >= before.end) kept.push(hit);
    else if (hit.end - hit.start > before.end - before.start) kept[kept.length - 1] = hit;
  }
  return kept.map((hit) => ({ term: hit.term, start: start + hit.start, end: start + hit.end }));
}

/** Looks for the words one by one: an engine takes longer to compile a pattern of a term than to find all its places. */
function matches(stretch: string, term: string): TermHit[] {
  const { words, atWord } = soughtOf(term);
  const [first] = words;
  if (first === undefined) return [];
  const text = foldedOnce(stretch);
  const hits: TermHit[] = [];
  for (let start = text.indexOf(first); start >= 0;) {
    const end = atWord && isInWord(text, start) ? -1 : endOf(words, text, start);
    if (end > 0) hits.push({ term, start, end });
    start = text.indexOf(first, end > 0 ? end : start + 1);
  }
  return hits;
}

/** Where a term ends whose first word stands at `start`; -1 where the others do not follow with white space between. */
function endOf(words: readonly string[], text: string, start: number): number {
  let at = start + words[0]!.length;
  for (let i = 1; i < words.length; i++) {
    const gap = at;
    while (at < text.length && SPACE.test(text[at]!)) at++;
    if (at === gap || !text.startsWith(words[i]!, at)) return -1;
    at += words[i]!.length;
  }
  return at;
}

const SPACE = /\s/;

/** Whether a letter or a digit stands right before. */
function isInWord(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return start > 0 && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether one of the terms stands in `text[start, end)`. */
export function hasTerm(text: string, terms: readonly string[], span: Span): boolean {
  const stretch = text.slice(span.start, span.end);
  return terms.some((term) => matches(stretch, term).length > 0);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The end of the word at `at`: a term finds the beginning of a word, and evidence holds all of it. */
export function wordEnd(text: string, at: number): number {
  return at + (/^[\p{L}\p{N}]*/u.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}

/**
 * One word, wherever words are counted: letters and digits, with apostrophes and hyphens inside. "9,000", "2.4" and "10:40" are
 * one, and so is "p.m.".
 */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,:]\p{N}+)*/gu;

/** The same where wordings are compared: “stream-2” has the words of “Stream 2”. */
export const WORD_OR_PART = new RegExp(WORD.source.replace("['’-]", "['’]"), WORD.flags);

/** The words of `text[start, end)`. */
export function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}

export function countWords(text: string, span: Span): number {
  return wordsOf(text, span).length;
}
