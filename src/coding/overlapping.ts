import type { Span } from "../parser/index.js";

/** A list of spans made ready for questions about places. */
interface Index<T> {
  /** By start. */
  sorted: T[];
  /** The furthest end among the spans up to this one: spans may lie in one another. */
  reach: number[];
}

const indexes = new WeakMap<readonly Span[], Index<Span>>();

/**
 * The spans of a list that share a character with `span`, by their start. The list is indexed once, so that a long
 * report takes time in proportion to its length; it must not change afterwards.
 */
export function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const { sorted, reach } = indexOf(spans);
  const found: T[] = [];
  for (let i = countBefore(sorted, span.end) - 1; i >= 0 && reach[i]! > span.start; i--) {
    if (sorted[i]!.end > span.start) found.push(sorted[i]!);
  }
  return found.reverse();
}

function indexOf<T extends Span>(spans: readonly T[]): Index<T> {
  const known = indexes.get(spans) as Index<T> | undefined;
  if (known) return known;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  const index = { sorted, reach };
  indexes.set(spans, index);
  return index;
}

/** How many spans begin before an offset. */
function countBefore(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
