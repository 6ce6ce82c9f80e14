/**
 * The word table: every word that a rule knows has a small number, so that rules compare numbers and look things up in
 * arrays instead of cutting strings out of the text. Rules register their words when their module loads; tokens carry
 * the number of their word (0 for a word that no rule knows).
 */

const LIMIT = 1 << 14;
const SLOTS = 1 << 16;

const slots = new Uint16Array(SLOTS);
const spellings: string[] = [""];
/** The spellings once more, as units one behind the other: the word `id` has those from `begins[id]` to `begins[id + 1]`. */
let letters = new Uint16Array(1 << 16);
const begins = new Int32Array(LIMIT + 1);

/** Folds one UTF-16 unit for comparison: ASCII capitals become small, curly apostrophes straight. */
export function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x2019 || code === 0x2018) return 39;
  return code;
}

/** One step of the FNV-1a hash (Fowler, Noll, Vo) over a folded UTF-16 unit. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** The folded hash of a word, as tokens carry it. */
export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** Spreads a hash over the slots; neighbouring hashes differ in their high bits too. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

/**
 * The number of a word, new or known. Words are compared without regard to case.
 * @throws RangeError when more than 16,383 words are registered
 */
export function wordId(word: string): number {
  const folded = word.toLowerCase().replaceAll("’", "'");
  let slot = slotOf(hashOf(folded));
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (spellings[id] === folded) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (spellings.length >= LIMIT) throw new RangeError(`the word table is full at "${word}"`);
  slots[slot] = spellings.length;
  spellings.push(folded);
  spellOut(folded);
  return spellings.length - 1;
}

/** Writes the units of the last word behind those of the others. */
function spellOut(word: string): void {
  const from = begins[spellings.length - 1]!;
  const to = from + word.length;
  if (to > letters.length) {
    const wider = new Uint16Array(letters.length * 2 + word.length);
    wider.set(letters);
    letters = wider;
  }
  for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i);
  begins[spellings.length] = to;
}

/** The number of a word that some rule knows, in any case; 0 of any other. */
export function knownWord(word: string): number {
  const codes = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
  return lookUp(codes, 0, word.length, hashOf(word));
}

/** The number of the word in `codes.slice(start, end)`, whose folded hash is `hash`; 0 when no rule knows it. */
export function lookUp(codes: Uint16Array, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (isWord(id, codes, start, end)) return id;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

function isWord(id: number, codes: Uint16Array, start: number, end: number): boolean {
  const from = begins[id]!;
  const length = end - start;
  if (begins[id + 1]! - from !== length) return false;
  for (let i = 0; i < length; i++) {
    const code = codes[start + i]!;
    if (letters[from + i] !== code && letters[from + i] !== fold(code)) return false;
  }
  return true;
}

/** How a word with this number is spelt, in small letters. */
export function spelling(id: number): string {
  return spellings[id] ?? "";
}

/** How many sets there can be. A word's row of bits, one a set, is as long as a line of the processor's cache. */
const MOST_SETS = 512;
/** A row has 2 ** 4 cells of 32 bits. */
const ROW_SHIFT = 4;
const CELL_SHIFT = 5;

/**
 * Which words are in which sets: rules ask many sets about one word, and find all the answers in its row. With an array for
 * each set every answer was in another place of the memory, and few were near.
 */
const rows = new Int32Array(LIMIT << ROW_SHIFT);
let sets = 0;

/** A set of words, asked by number. */
export class WordSet {
  /** Which bit of every row is this set's. */
  private readonly bit: number;

  /**
   * @param words words separated by white space, in any case
   * @throws RangeError when there are more than 512 sets
   */
  constructor(words: string) {
    if (sets >= MOST_SETS) throw new RangeError(`there is no room for the set of "${words.trim().slice(0, 40)}"`);
    this.bit = sets++;
    for (const word of words.split(/\s+/)) if (word) this.add(wordId(word));
  }

  /** The words that are in any of the sets. */
  static union(...sets: readonly WordSet[]): WordSet {
    const all = new WordSet("");
    for (let id = 0; id < LIMIT; id++) if (sets.some((set) => set.has(id))) all.add(id);
    return all;
  }

  has(id: number): boolean {
    return ((rows[(id << ROW_SHIFT) | (this.bit >> CELL_SHIFT)]! >>> this.bit) & 1) === 1;
  }

  private add(id: number): void {
    rows[(id << ROW_SHIFT) | (this.bit >> CELL_SHIFT)]! |= 1 << this.bit;
  }
}

/** A number for each of some words, asked by the word's number; 0 for all others. */
export class WordNumbers {
  private readonly value = new Int32Array(LIMIT);

  constructor(entries: Readonly<Record<string, number>>) {
    for (const [word, value] of Object.entries(entries)) this.set(wordId(word), value);
  }

  set(id: number, value: number): void {
    this.value[id] = value;
  }

  get(id: number): number {
    return this.value[id]!;
  }
}
