import type { Words } from "./words.js";

/** Words in a seed. */
export const SEED = 4;
/** Seeds in a window of winnowing; a run of `SEED + WINDOW - 1` equal words always has a fingerprint in common. */
const WINDOW = 3;

/**
 * Picks a few seeds (word n-grams, "shingles": Broder 1997, "On the resemblance and containment of documents") of a
 * report by robust winnowing: of each window of seeds the one with the smallest hash, the last such, unless the one
 * picked before is among the smallest (Schleimer, Wilkerson & Aiken 2003, "Winnowing"). Equal runs of words are then
 * picked at equal places, so only picked seeds need to be compared.
 *
 * A report has at most as many fingerprints as words. No seed crosses from one stretch into the next.
 * @returns the first word of each picked seed, by the seed's hash
 */
export function fingerprints(words: Words): Map<number, number[]> {
  const picked = new Map<number, number[]>();
  for (let from = 0; from < words.count;) {
    let to = from;
    while (to < words.count && words.stretch[to] === words.stretch[from]) to++;
    winnow(words, from, to, picked);
    from = to;
  }
  return picked;
}

function winnow(words: Words, from: number, to: number, picked: Map<number, number[]>): void {
  const seeds = to - from - SEED + 1;
  if (seeds < 1) return;
  const hashes = Array.from({ length: seeds }, (_, i) => hashOf(words, from + i));
  let last = -1;
  for (let first = 0; first === 0 || first + WINDOW <= seeds; first++) {
    const end = Math.min(seeds, first + WINDOW);
    let least = first;
    for (let i = first + 1; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i;
    if (last >= first && hashes[last] === hashes[least]) continue;
    if (least === last) continue;
    last = least;
    const places = picked.get(hashes[least]!);
    if (places === undefined) picked.set(hashes[least]!, [from + least]);
    else places.push(from + least);
  }
}

/** FNV-1a over the words' numbers. Two seeds may share a hash; whoever uses it compares the words. */
function hashOf({ id }: Words, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SEED; i++) {
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((id[i]! >>> shift) & 0xff), 0x01000193);
  }
  return hash >>> 0;
}
