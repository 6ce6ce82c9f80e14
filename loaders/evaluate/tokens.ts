import type { Span } from "../../src/parser/index.js";

const WORD = /[\p{L}\p{N}]+(?:['’.\-&][\p{L}\p{N}]+)*/gu;

/** Where the words of a text begin, in order. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(WORD)].map((match) => match.index);
}

/** The words that begin in a span, as a half-open range of their numbers. */
export function wordRange(starts: readonly number[], { start, end }: Span): { from: number; to: number } {
  return { from: firstAt(starts, start), to: firstAt(starts, end) };
}

/** The number of the first word that begins at or after an offset. */
function firstAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
