import { anchorsOf, type ColumnIndex, indexOf } from "./anchors.js";
import { emptySlot, put, type Sequence, type Slot, type Vocabulary } from "./profile.js";
import { WordClass } from "./types.js";

/** What it is worth to put a word into a column, by how it fits. Chosen so that one shared word outweighs a few gaps. */
const SAME = [4, 5, 10, 10, 2] as const;
const ALIKE = 5;
const NEVER = -1000;
/** What two different words in one place are worth, by their classes: light, closed, content, number, punctuation. */
const OTHER: readonly (readonly number[])[] = [
  [0, -1, -2, -2, NEVER],
  [-1, -1, -2, -2, NEVER],
  [-2, -2, -1, -2, NEVER],
  [-2, -2, -2, 3, NEVER],
  [NEVER, NEVER, NEVER, NEVER, 0],
];
/** A gap costs once where it begins, and a little for every word; a comma more is hardly a gap. */
const OPEN = 3;
const OPEN_PUNCTUATION = 1;
const EXTEND = 1;

/** How the best way to a cell arrives there; two bits each in the trace. */
const enum From {
  /** The word stands in the column. */
  both = 0,
  /** The word stands in a column of its own. */
  word = 1,
  /** The column is skipped. */
  column = 2,
}

/** Words [word, wordEnd) that are to be aligned with columns [column, columnEnd). */
interface Stretch {
  word: number;
  wordEnd: number;
  column: number;
  columnEnd: number;
}

/** One version on its way into the columns that others stand in. */
interface Task {
  sequence: Sequence;
  slots: readonly Slot[];
  index: ColumnIndex;
  vocabulary: Vocabulary;
  /** How many versions stand in the columns. */
  aligned: number;
  made: Slot[];
}

/**
 * Puts a version into columns that others stand in already. Rare words that both have are fixed first (anchors.ts);
 * what lies between is aligned globally with affine gaps (Gotoh 1982) against the profile of the columns. Columns
 * before the version's first word and after its last cost nothing, since a report may print a few words of a statement
 * only. Time and memory grow with words × columns at worst.
 * @param aligned how many versions stand in the columns
 * @returns the columns with the version in them; columns are changed in place
 */
export function align(sequence: Sequence, slots: readonly Slot[], vocabulary: Vocabulary, aligned: number): Slot[] {
  const index = indexOf(slots, vocabulary.size);
  const task: Task = { sequence, slots, index, vocabulary, aligned, made: [] };
  let [word, column] = [0, 0];
  for (const anchor of anchorsOf(sequence, index)) {
    alignStretch(task, { word, wordEnd: anchor.word, column, columnEnd: anchor.column });
    placeIn(task, anchor.word, slots[anchor.column]!);
    [word, column] = [anchor.word + 1, anchor.column + 1];
  }
  alignStretch(task, { word, wordEnd: sequence.keys.length, column, columnEnd: slots.length });
  return task.made;
}

function placeIn({ sequence, made }: Task, word: number, slot: Slot): void {
  put(slot, sequence.version, word, sequence.keys[word]!);
  made.push(slot);
}

function placeAlone(task: Task, word: number): void {
  const { sequence, slots } = task;
  const versions = slots[0]?.cells.length ?? sequence.version + 1;
  placeIn(task, word, emptySlot(versions, sequence.classes[word]!));
}

/** Aligns a stretch. Words at its edges that stand in the column next to them already need no comparing. */
function alignStretch(task: Task, stretch: Stretch): void {
  const { sequence, slots, made } = task;
  let { word, wordEnd, column, columnEnd } = stretch;
  while (word < wordEnd && column < columnEnd && isSame(sequence, word, slots[column]!)) {
    placeIn(task, word++, slots[column++]!);
  }
  const lastWord = wordEnd;
  while (word < wordEnd && column < columnEnd && isSame(sequence, wordEnd - 1, slots[columnEnd - 1]!)) {
    wordEnd--;
    columnEnd--;
  }
  if (word === wordEnd) {
    while (column < columnEnd) made.push(slots[column++]!);
  } else if (column === columnEnd) {
    while (word < wordEnd) placeAlone(task, word++);
  } else if (word + 1 === wordEnd && column + 1 === columnEnd && fits(sequence, word, slots[column]!)) {
    placeIn(task, word, slots[column]!);
  } else {
    follow(task, { word, wordEnd, column, columnEnd }, best(task, { word, wordEnd, column, columnEnd }));
  }
  while (wordEnd < lastWord) placeIn(task, wordEnd++, slots[columnEnd++]!);
}

/** Whether most versions in a column have this word. */
function isSame({ keys }: Sequence, word: number, { keys: own, counts, size }: Slot): boolean {
  const at = own.indexOf(keys[word]!);
  return at >= 0 && counts[at]! * 2 >= size;
}

/** Whether a word may stand in a column at all: one word for one word is always better than two gaps. */
function fits({ classes }: Sequence, word: number, slot: Slot): boolean {
  return OTHER[classes[word]!]![slot.class]! > NEVER;
}

/** Room for one row of scores, made once and used again: stretches are many and short. */
class Scratch {
  private room = new Float64Array(64);

  row(width: number, value: number): Float64Array {
    if (this.room.length < width) this.room = new Float64Array(width * 2);
    return this.room.fill(value, 0, width);
  }
}
const [PAIR, LONE, SKIP, WORTH, GAP] = Array.from({ length: 5 }, () => new Scratch()) as [
  Scratch,
  Scratch,
  Scratch,
  Scratch,
  Scratch,
];

let traces = new Uint8Array(1024);

/** Room for a trace, valid until the next call. */
function traceOf(length: number): Uint8Array {
  if (traces.length < length) traces = new Uint8Array(length * 2);
  return traces;
}

/** The ways to the best alignment of a stretch: one byte a cell, and how the last cell is reached. */
function best(task: Task, { word, wordEnd, column, columnEnd }: Stretch): { trace: Uint8Array; end: From } {
  const { sequence, slots, aligned } = task;
  const width = columnEnd - column + 1;
  const isFirst = word === 0;
  const score = WORTH.row(width, 0);
  const gap = GAP.row(width, 0);
  for (let c = 1; c < width; c++) gap[c] = slots[column + c - 1]!.size / aligned;
  // One row of best scores for each way to arrive: on a pair, on a lone word, on a skipped column.
  const pair = PAIR.row(width, -Infinity);
  const lone = LONE.row(width, -Infinity);
  const skip = SKIP.row(width, -Infinity);
  pair[0] = 0;
  for (let c = 1; c < width; c++) {
    const cost = isFirst ? 0 : gap[c]! * (c === 1 ? OPEN + EXTEND : EXTEND);
    skip[c] = (c === 1 ? 0 : skip[c - 1]!) - cost;
  }
  const trace = traceOf((wordEnd - word + 1) * width);
  for (let w = word; w < wordEnd; w++) {
    worths(task, w, column, width, score);
    const isLast = w === sequence.keys.length - 1;
    const open = sequence.classes[w] === WordClass.punctuation ? OPEN_PUNCTUATION : OPEN;
    const row = (w - word + 1) * width;
    // Scores of the row above, one column to the left: kept, because the row is written over.
    let abovePair = -Infinity;
    let aboveLone = -Infinity;
    let aboveSkip = -Infinity;
    for (let c = 0; c < width; c++) {
      const oldPair = pair[c]!;
      const oldLone = lone[c]!;
      const oldSkip = skip[c]!;
      const openLone = (oldSkip > oldPair ? oldSkip : oldPair) - open - EXTEND;
      const extendLone = oldLone - EXTEND;
      let bits = (extendLone >= openLone ? From.word : oldSkip > oldPair ? From.column : From.both) << 2;
      lone[c] = extendLone >= openLone ? extendLone : openLone;
      if (c === 0) {
        pair[0] = skip[0] = -Infinity;
      } else {
        let from: From = From.both;
        let above = abovePair;
        if (aboveSkip > above) {
          from = From.column;
          above = aboveSkip;
        }
        if (aboveLone > above) {
          from = From.word;
          above = aboveLone;
        }
        pair[c] = above + score[c]!;
        const share = isLast ? 0 : gap[c]!;
        const leftPair = pair[c - 1]!;
        const leftLone = lone[c - 1]!;
        const openSkip = (leftLone > leftPair ? leftLone : leftPair) - (OPEN + EXTEND) * share;
        const extendSkip = skip[c - 1]! - EXTEND * share;
        skip[c] = extendSkip >= openSkip ? extendSkip : openSkip;
        bits |= from | ((extendSkip >= openSkip ? From.column : leftLone > leftPair ? From.word : From.both) << 4);
      }
      trace[row + c] = bits;
      abovePair = oldPair;
      aboveLone = oldLone;
      aboveSkip = oldSkip;
    }
  }
  const last = width - 1;
  const end =
    pair[last]! >= lone[last]! && pair[last]! >= skip[last]!
      ? From.both
      : skip[last]! >= lone[last]!
        ? From.column
        : From.word;
  return { trace, end };
}

/** What a word is worth in each column of a stretch, into `score` from its index 1 on. */
function worths(
  { sequence, slots, index, vocabulary }: Task,
  word: number,
  column: number,
  width: number,
  score: Float64Array,
): void {
  const key = sequence.keys[word]!;
  const kind = sequence.classes[word]! as WordClass;
  const other = OTHER[kind]!;
  for (let c = 1; c < width; c++) score[c] = other[slots[column + c - 1]!.class]!;
  for (const similar of vocabulary.similar[key]!) {
    for (let entry = index.head[similar]!; entry >= 0; entry = index.next[entry]!) {
      const c = index.column[entry]! - column + 1;
      if (c > 0 && c < width) score[c] = ALIKE;
    }
  }
  for (let entry = index.head[key]!; entry >= 0; entry = index.next[entry]!) {
    const c = index.column[entry]! - column + 1;
    if (c > 0 && c < width) score[c] = SAME[kind] * (0.6 + 0.4 * index.share[entry]!);
  }
}

/** Follows the trace back from the end, then places words and columns in their order. */
function follow(
  task: Task,
  { word, wordEnd, column, columnEnd }: Stretch,
  way: { trace: Uint8Array; end: From },
): void {
  const width = columnEnd - column + 1;
  const steps: From[] = [];
  let w = wordEnd - word;
  let c = width - 1;
  let state = way.end;
  while (w > 0 || c > 0) {
    if (w === 0) state = From.column;
    else if (c === 0) state = From.word;
    steps.push(state);
    const bits = way.trace[w * width + c]!;
    if (state === From.column) {
      c--;
      state = (bits >> 4) & 3;
    } else if (state === From.word) {
      w--;
      state = (bits >> 2) & 3;
    } else {
      w--;
      c--;
      state = bits & 3;
    }
  }
  let nextWord = word;
  let nextColumn = column;
  for (let i = steps.length - 1; i >= 0; i--) {
    if (steps[i] === From.column) task.made.push(task.slots[nextColumn++]!);
    else if (steps[i] === From.word) placeAlone(task, nextWord++);
    else placeIn(task, nextWord++, task.slots[nextColumn++]!);
  }
}
