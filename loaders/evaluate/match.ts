import type { Item } from "./items.js";

/** Shared words by all words of two spans (Jaccard 1901): 0 where they are apart, 1 where they are the same. */
function wordOverlap(a: Item<unknown>, b: Item<unknown>): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : shared / (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}

/**
 * Pairs annotated and predicted spans one to one, the closest first.
 * @returns for the number of an annotated span the number of its predicted one
 */
export function pairUp(
  gold: readonly Item<unknown>[],
  predicted: readonly Item<unknown>[],
  least: number,
): Map<number, number> {
  const pairs = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ i, j, overlap: wordOverlap(g, p) })))
    .filter(({ overlap }) => overlap > 0 && overlap >= least)
    .sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}
