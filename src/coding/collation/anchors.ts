import type { Sequence, Slot } from "./profile.js";
import { WordClass } from "./types.js";

/** Where the columns hold each word: linked lists in arrays, so that building it for every version stays cheap. */
export interface ColumnIndex {
  /** By word: its first entry, or −1. */
  head: Int32Array;
  /** By entry: the next entry of the same word, the column, and how large a share of the column has the word. */
  next: number[];
  column: number[];
  share: number[];
}

export function indexOf(slots: readonly Slot[], vocabulary: number): ColumnIndex {
  const head = new Int32Array(vocabulary).fill(-1);
  const index: ColumnIndex = { head, next: [], column: [], share: [] };
  // From the end, so that the lists run from left to right.
  for (let c = slots.length - 1; c >= 0; c--) {
    const { keys, counts, size } = slots[c]!;
    for (let k = 0; k < keys.length; k++) {
      const entry = index.next.push(head[keys[k]!]!) - 1;
      index.column.push(c);
      index.share.push(counts[k]! / size);
      head[keys[k]!] = entry;
    }
  }
  return index;
}

/** A word that is put into a column before the rest is aligned around it. */
interface Anchor {
  word: number;
  column: number;
}

/**
 * Words of content that a version has once and that one column only holds: the longest rising series of them is fixed,
 * and only what lies between is compared word by word. This is what keeps long versions that are alike from costing
 * words × columns (as patience sorting does for differences of files).
 */
export function anchorsOf({ keys, classes }: Sequence, { head, next, column }: ColumnIndex): Anchor[] {
  const times = new Uint16Array(head.length);
  for (const key of keys) times[key]!++;
  const found: Anchor[] = [];
  for (let word = 0; word < keys.length; word++) {
    const entry = head[keys[word]!]!;
    const isRare = entry >= 0 && next[entry] === -1 && times[keys[word]!] === 1;
    if (isRare && classes[word]! >= WordClass.content && classes[word]! < WordClass.punctuation) {
      found.push({ word, column: column[entry]! });
    }
  }
  return longestRising(found);
}

/** The longest series whose columns rise (Schensted 1961); of equally long ones the leftmost columns. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(({ column }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[ends[middle]!]!.column < column) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = ends[low - 1]!;
    ends[low] = i;
  });
  const series: Anchor[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) series.push(anchors[i]!);
  return series.reverse();
}
