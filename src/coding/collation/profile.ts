import { alike } from "./normal.js";
import { type CollatedToken, WordClass } from "./types.js";

/** Words of one version as the aligner needs them: numbers for words, so that comparing is cheap. */
export interface Sequence {
  /** Index of the version among those aligned. */
  version: number;
  keys: Int32Array;
  classes: Uint8Array;
}

/** Numbers for normal forms, and which of them look alike. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly families = new Map<string, number[]>();
  private readonly spelling: string[] = [];
  readonly similar: number[][] = [];

  /** The number of a token's normal form. */
  id({ key, class: kind }: CollatedToken): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.spelling.push(key) - 1;
    this.ids.set(key, id);
    this.similar.push([]);
    if (kind === WordClass.content && key.length > 3) this.compare(id, key);
    return id;
  }

  get size(): number {
    return this.spelling.length;
  }

  /** Only words with the same beginning can look alike. */
  private compare(id: number, key: string): void {
    const head = key.slice(0, 4);
    const family = this.families.get(head) ?? [];
    for (const other of family) {
      if (!alike(key, this.spelling[other]!)) continue;
      this.similar[id]!.push(other);
      this.similar[other]!.push(id);
    }
    family.push(id);
    this.families.set(head, family);
  }
}

export const NONE = -1;

/** One column while versions are being aligned. */
export interface Slot {
  /** By version: index of its word; NONE where it has none. */
  cells: Int16Array;
  /** The normal forms in it, and how many versions have each. */
  keys: number[];
  counts: number[];
  size: number;
  class: WordClass;
}

export function emptySlot(versions: number, kind: WordClass): Slot {
  return { cells: new Int16Array(versions).fill(NONE), keys: [], counts: [], size: 0, class: kind };
}

/** Puts a version's word into a column. */
export function put(slot: Slot, version: number, index: number, key: number): void {
  slot.cells[version] = index;
  slot.size++;
  add(slot, key, 1);
}

/** Takes it out again. */
function take(slot: Slot, version: number, key: number): void {
  slot.cells[version] = NONE;
  slot.size--;
  const at = slot.keys.indexOf(key);
  if (--slot.counts[at]! > 0) return;
  slot.keys.splice(at, 1);
  slot.counts.splice(at, 1);
}

function add(slot: Slot, key: number, count: number): void {
  const at = slot.keys.indexOf(key);
  if (at >= 0) slot.counts[at]! += count;
  else {
    slot.keys.push(key);
    slot.counts.push(count);
  }
}

/** Takes a version out of its columns; those that nobody else stands in are left out. */
export function without(slots: readonly Slot[], { version, keys }: Sequence): Slot[] {
  return slots.filter((slot) => {
    const index = slot.cells[version]!;
    if (index === NONE) return true;
    if (slot.size === 1) return false;
    take(slot, version, keys[index]!);
    return true;
  });
}

/**
 * Neighbouring columns that no version has both of, and that hold words of one class, are one place: what two versions
 * have instead of each other. The second is poured into the first.
 */
export function joined(slots: readonly Slot[]): Slot[] {
  const made: Slot[] = [];
  for (const slot of slots) {
    const last = made.at(-1);
    if (last === undefined || last.class !== slot.class || meet(last, slot)) made.push(slot);
    else pour(last, slot);
  }
  return made;
}

function meet(a: Slot, b: Slot): boolean {
  for (let version = 0; version < a.cells.length; version++) {
    if (a.cells[version] !== NONE && b.cells[version] !== NONE) return true;
  }
  return false;
}

function pour(into: Slot, slot: Slot): void {
  for (let version = 0; version < slot.cells.length; version++) {
    if (slot.cells[version] !== NONE) into.cells[version] = slot.cells[version]!;
  }
  into.size += slot.size;
  slot.keys.forEach((key, i) => {
    add(into, key, slot.counts[i]!);
  });
}
