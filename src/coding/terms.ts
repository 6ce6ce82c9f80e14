import type { Span } from "../parser/index.js";

/**
 * Terms of the codebook in the words of a report. One rule everywhere: a term matches from the start of a word, in any
 * case, with either kind of apostrophe and any white space between its words: "expel" finds "expelled", "Reed" does not
 * find "agreed".
 */

/** A term where it stands. */
export interface TermHit extends Span {
  /** The term as the codebook writes it. */
  term: string;
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const compiled = new Map<string, RegExp>();

/** Terms come from data and from the workbench: the memory of compiled ones must not grow for ever. */
const MOST_COMPILED = 5000;

/** The pattern of one term. Every character stands for itself, so matching is linear in the text. */
function pattern(term: string): RegExp {
  let regex = compiled.get(term);
  if (!regex) {
    if (compiled.size > MOST_COMPILED) compiled.clear();
    const literal = term.trim().replace(SPECIAL, "\\$&").replace(/['’‘]/g, "['’‘]").replace(/\s+/g, "\\s+");
    const wordStart = /^[\p{L}\p{N}]/u.test(term.trim()) ? "(?<![\\p{L}\\p{N}])" : "";
    regex = new RegExp(wordStart + literal, "giu");
    compiled.set(term, regex);
  }
  regex.lastIndex = 0;
  return regex;
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
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept.map((hit) => ({ term: hit.term, start: start + hit.start, end: start + hit.end }));
}

function matches(stretch: string, term: string): TermHit[] {
  if (term.trim() === "") return [];
  return [...stretch.matchAll(pattern(term))].map((m) => ({ term, start: m.index, end: m.index + m[0].length }));
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

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of `text[start, end)`: letters and digits, with apostrophes and hyphens inside. */
export function wordsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}

export function countWords(text: string, span: Span): number {
  return wordsOf(text, span).length;
}
