import { align } from "./align.js";
import { joined, NONE, put, emptySlot, type Sequence, type Slot, type Vocabulary, without } from "./profile.js";
import { WordClass } from "./types.js";

/**
 * How often every version may be taken out and put in again. Where there are many, only those are that were aligned
 * while few others stood there.
 */
const ROUNDS = 2;
const MANY = 8;

/**
 * Aligns versions in columns: the two most alike first, then always the one that shares most with any that is aligned
 * already (a maximum spanning tree as guide; for progressive alignment of variants see Spencer and Howe 2004, and
 * CollateX). Then each version is taken out and put in again where it fits best among all others (iterative
 * refinement, Barton and Sternberg 1987).
 *
 * The result depends on the order of `sequences` only where versions fit equally well: give them in an order of their
 * own, not the reader's.
 */
export function alignAll(sequences: readonly Sequence[], vocabulary: Vocabulary): Slot[] {
  const order = guide(sequences, vocabulary.size);
  let slots: Slot[] = [];
  order.forEach((sequence, aligned) => {
    slots = aligned === 0 ? alone(sequence, order.length) : align(sequence, slots, vocabulary, aligned);
  });
  slots = joined(slots);
  if (sequences.length < 3) return slots;
  const isMany = order.length > MANY;
  const again = isMany ? order.slice(0, MANY) : order;
  for (let round = 0; round < (isMany ? 1 : ROUNDS); round++) {
    let isSettled = true;
    for (const sequence of again) {
      // The best place among the others is never worse than the present one.
      const before = placesOf(sequence, slots);
      slots = align(sequence, without(slots, sequence), vocabulary, sequences.length - 1);
      isSettled &&= samePlaces(before, placesOf(sequence, slots));
    }
    slots = joined(slots);
    if (isSettled) break;
  }
  return slots;
}

function samePlaces(before: readonly (Slot | null)[], after: readonly (Slot | null)[]): boolean {
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) return false;
  return true;
}

function alone({ version, keys, classes }: Sequence, versions: number): Slot[] {
  const slots: Slot[] = [];
  for (let word = 0; word < keys.length; word++) {
    const slot = emptySlot(versions, classes[word]!);
    put(slot, version, word, keys[word]!);
    slots.push(slot);
  }
  return slots;
}

/** The columns that a version shares with others, word by word. */
function placesOf({ version, keys }: Sequence, slots: readonly Slot[]): (Slot | null)[] {
  const places = new Array<Slot | null>(keys.length).fill(null);
  for (const slot of slots) {
    const word = slot.cells[version]!;
    if (word !== NONE && slot.size > 1) places[word] = slot;
  }
  return places;
}

/** The order in which versions are aligned. */
function guide(sequences: readonly Sequence[], words: number): Sequence[] {
  const count = sequences.length;
  if (count < 3) return [...sequences];
  const bags = sequences.map((sequence) => new Bag(sequence, words));
  const shared = new Float64Array(count * count);
  let first = 0;
  let most = -1;
  for (let i = 0; i < count; i++) {
    for (let k = i + 1; k < count; k++) {
      const weight = bags[i]!.shared(bags[k]!);
      shared[i * count + k] = shared[k * count + i] = weight;
      if (weight <= most) continue;
      first = i;
      most = weight;
    }
  }
  const order = [first];
  const nearest = shared.slice(first * count, (first + 1) * count);
  nearest[first] = -1;
  while (order.length < count) {
    let next = 0;
    for (let i = 1; i < count; i++) if (nearest[i]! > nearest[next]!) next = i;
    order.push(next);
    nearest[next] = -1;
    for (let i = 0; i < count; i++) {
      if (nearest[i]! >= 0) nearest[i] = Math.max(nearest[i]!, shared[next * count + i]!);
    }
  }
  return order.map((i) => sequences[i]!);
}

/** The words of a version as bits, so that comparing every two versions stays cheap. */
class Bag {
  private readonly all: Uint32Array;
  private readonly content: Uint32Array;

  constructor({ keys, classes }: Sequence, words: number) {
    this.all = new Uint32Array((words + 31) >> 5);
    this.content = new Uint32Array((words + 31) >> 5);
    for (let i = 0; i < keys.length; i++) {
      const at = keys[i]! >> 5;
      const bit = 1 << (keys[i]! & 31);
      this.all[at]! |= bit;
      if (classes[i] === WordClass.content || classes[i] === WordClass.number) this.content[at]! |= bit;
    }
  }

  /** How many words two versions share; one that carries content counts three times. */
  shared(other: Bag): number {
    let weight = 0;
    for (let i = 0; i < this.all.length; i++) {
      weight += ones(this.all[i]! & other.all[i]!) + 2 * ones(this.content[i]! & other.content[i]!);
    }
    return weight;
  }
}

/** How many bits of a 32-bit number are set (Warren, Hacker's Delight, 5–1). */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
