import { NONE, type Sequence, type Slot } from "./profile.js";
import { WordClass } from "./types.js";

/** Words that stand in other columns in some versions than in others; versions as the aligner counts them. */
export interface Moved {
  pairs: Pair[];
  here: number[];
  there: number[];
}

/** One word in two columns: no version has it in both. */
interface Pair {
  from: number;
  to: number;
  kind: WordClass;
}

/** Words at most so many columns apart can still be one phrase that moved together. */
const NEAR = 3;
/** A word in very many places is no sign of a move; and what is found is bounded. */
const MOST_PLACES = 5;
const MOST_PAIRS = 400;

/**
 * Finds words that stand in one column in some versions and in another in others, and joins neighbouring ones into
 * phrases (transpositions as in CollateX, found after the alignment). A lone small word that moved tells nothing and is
 * left out.
 */
export function findMoves(slots: readonly Slot[], sequences: readonly Sequence[]): Moved[] {
  const byVersions = new Map<string, Moved[]>();
  for (const { pair, here, there } of pairsOf(slots, sequences)) {
    const signature = `${here.name} ${there.name}`;
    let moves = byVersions.get(signature);
    if (moves === undefined) byVersions.set(signature, (moves = []));
    const move = moves.find(({ pairs }) => follows(pair, pairs.at(-1)!));
    if (move) move.pairs.push(pair);
    else moves.push({ pairs: [pair], here: here.versions, there: there.versions });
  }
  return [...byVersions.values()].flat().filter(tells);
}

function follows({ from, to }: Pair, last: Pair): boolean {
  const right = from - last.from;
  const down = to - last.to;
  return right > 0 && right <= NEAR && down > 0 && down <= NEAR;
}

function tells({ pairs }: Moved): boolean {
  return pairs.some(isContent) || (pairs.length > 1 && pairs.some(({ kind }) => kind === WordClass.closed));
}

function isContent({ kind }: Pair): boolean {
  return isMatter(kind);
}

/** The versions that have one word in one column. */
interface Holders {
  versions: number[];
  name: string;
}
interface Found {
  pair: Pair;
  here: Holders;
  there: Holders;
}

function pairsOf(slots: readonly Slot[], sequences: readonly Sequence[]): Found[] {
  const places = new Map<number, number[]>();
  slots.forEach((slot, c) => {
    if (slot.class === WordClass.punctuation) return;
    for (const key of slot.keys) {
      const list = places.get(key);
      if (list === undefined) places.set(key, [c]);
      else list.push(c);
    }
  });
  const found: Found[] = [];
  for (const [key, columns] of places) {
    if (columns.length < 2 || columns.length > MOST_PLACES) continue;
    const holders = columns.map((c) => holdersOf(slots[c]!, key, sequences));
    const first = holders[0]!.versions[0]!;
    const kind = sequences[first]!.classes[slots[columns[0]!]!.cells[first]!]! as WordClass;
    for (let i = 0; i < columns.length; i++) {
      for (let k = i + 1; k < columns.length && found.length < MOST_PAIRS; k++) {
        const [here, there] = [holders[i]!, holders[k]!];
        if (share(here.versions, there.versions)) continue;
        const stretch = slots.slice(columns[i], columns[k]! + 1);
        if (!cross(here.versions, there.versions, stretch, sequences)) continue;
        found.push({ pair: { from: columns[i]!, to: columns[k]!, kind }, here, there });
      }
    }
  }
  return found.sort((a, b) => a.pair.from - b.pair.from || a.pair.to - b.pair.to);
}

function holdersOf({ cells }: Slot, key: number, sequences: readonly Sequence[]): Holders {
  const versions: number[] = [];
  for (let version = 0; version < cells.length; version++) {
    const word = cells[version]!;
    if (word !== NONE && sequences[version]!.keys[word] === key) versions.push(version);
  }
  return { versions, name: versions.join() };
}

/**
 * Whether a word moved across others: two versions have a word of content between the two places in common, and no other
 * words in their places. "To me" in "it seemed to me constructive" and "it seemed constructive to me" did. "Would" and
 * "will" in "the closure would empty our shops" and "this will empty our shops" stand at no other words; of "safety comes
 * first, then we talk" and "safety goes first, then comes the talk" each has another verb in its place.
 */
function cross(
  here: readonly number[],
  there: readonly number[],
  stretch: readonly Slot[],
  sequences: readonly Sequence[],
): boolean {
  const [from, to] = [stretch[0]!, stretch.at(-1)!];
  const key = ({ cells }: Slot, version: number): number | null => {
    const word = cells[version]!;
    const { keys, classes } = sequences[version]!;
    return word === NONE || !isMatter(classes[word]!) ? null : keys[word]!;
  };
  return here.some((a) =>
    there.some(
      (b) =>
        key(from, b) === null &&
        key(to, a) === null &&
        stretch.slice(1, -1).some((slot) => key(slot, a) !== null && key(slot, a) === key(slot, b)),
    ),
  );
}

function isMatter(kind: WordClass): boolean {
  return kind === WordClass.content || kind === WordClass.number;
}

/** Whether two ascending lists have a number in common. */
function share(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    if (a[i] === b[k]) return true;
    if (a[i]! < b[k]!) i++;
    else k++;
  }
  return false;
}
