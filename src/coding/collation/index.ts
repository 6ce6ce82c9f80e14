import { markColumns, type MarkColumn } from "./marks.js";
import { findMoves, type Moved } from "./moves.js";
import { NONE, type Sequence, type Slot, Vocabulary } from "./profile.js";
import { alignAll } from "./progressive.js";
import type { Agreement, CollatedToken, Collation, Column, Move, Version } from "./types.js";
import { isSmall, wordsOfVersions } from "./words.js";

export { type Cut, cutsOf } from "./cuts.js";
export { WordClass } from "./types.js";
export type * from "./types.js";

/** What is collated at once: time and memory grow with versions × words × columns. */
export const MOST_VERSIONS = 60;
export const MOST_TOKENS = 600;

/**
 * Aligns any number of versions of one statement word by word.
 *
 * Pure and total within its bounds: every token of a version stands in one column, in the order printed, so that
 * reading a version's cells from left to right gives it back. The order in which versions are given changes nothing but
 * the order of the cells; versions with the same words stand in the same columns.
 * @param versions at most 60, each of at most 600 words and marks; one or none is no error
 * @throws RangeError where there are more
 */
export function collate(versions: readonly Version[]): Collation {
  if (versions.length > MOST_VERSIONS) {
    throw new RangeError(`${versions.length} versions are too many to collate. At most ${MOST_VERSIONS} are read.`);
  }
  const tokens = wordsOfVersions(versions);
  tokens.forEach((versionTokens, i) => {
    if (versionTokens.length <= MOST_TOKENS) return;
    throw new RangeError(
      `version ${i + 1} has ${versionTokens.length} words and marks. At most ${MOST_TOKENS} are collated.`,
    );
  });
  const { kinds, sequences, vocabulary } = sequencesOf(tokens);
  const slots = alignAll(sequences, vocabulary);
  const words = slots.map((slot, column) => cellsOf(slot, column, kinds, tokens));
  const { columns, placeOf } = woven(words, markColumns(tokens, words), tokens);
  const moves = findMoves(slots, sequences).map((moved) => inColumns(moved, placeOf, kinds));
  return { tokens, columns, moves };
}

function inColumns({ pairs, here, there }: Moved, placeOf: readonly number[], kinds: readonly Kind[]): Move {
  return {
    pairs: pairs.map(({ from, to }) => ({ from: placeOf[from]!, to: placeOf[to]! })),
    here: versionsOf(here, kinds),
    there: versionsOf(there, kinds),
  };
}

function versionsOf(members: readonly number[], kinds: readonly Kind[]): number[] {
  const versions: number[] = [];
  for (const kind of members) versions.push(...kinds[kind]!.versions);
  return versions.sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Tokens of one column, by version. */
type Cells = readonly (CollatedToken | null)[];

/** Versions with the same words are aligned once. */
interface Kind {
  versions: number[];
  /** Indexes of the words among the tokens, by version: versions may differ in their quotation marks. */
  words: number[][];
}

/** What is aligned, in an order that does not depend on the reader's. */
function sequencesOf(tokens: readonly (readonly CollatedToken[])[]): {
  kinds: Kind[];
  sequences: Sequence[];
  vocabulary: Vocabulary;
} {
  const same = new Map<string, Kind>();
  tokens.forEach((versionTokens, version) => {
    const words: number[] = [];
    let spelled = "";
    for (let index = 0; index < versionTokens.length; index++) {
      if (versionTokens[index]!.mark !== null) continue;
      words.push(index);
      spelled += `${versionTokens[index]!.spelled} `;
    }
    if (words.length === 0) return;
    const kind = same.get(spelled);
    if (kind === undefined) same.set(spelled, { versions: [version], words: [words] });
    else {
      kind.versions.push(version);
      kind.words.push(words);
    }
  });
  const sorted = [...same].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)).map(([, kind]) => kind);
  const vocabulary = new Vocabulary();
  const sequences = sorted.map(({ versions, words }, version): Sequence => {
    const firstTokens = tokens[versions[0]!]!;
    const indexes = words[0]!;
    const keys = new Int32Array(indexes.length);
    const classes = new Uint8Array(indexes.length);
    for (let i = 0; i < indexes.length; i++) {
      const token = firstTokens[indexes[i]!]!;
      keys[i] = vocabulary.id(token);
      classes[i] = token.class;
    }
    return { version, keys, classes };
  });
  return { kinds: sorted, sequences, vocabulary };
}

/** The tokens of a column, by version; sets each one's `column`. */
function cellsOf({ cells }: Slot, column: number, kinds: readonly Kind[], tokens: Collation["tokens"]): Cells {
  const made = new Array<CollatedToken | null>(tokens.length).fill(null);
  for (let kind = 0; kind < kinds.length; kind++) {
    const word = cells[kind]!;
    if (word === NONE) continue;
    const { versions, words } = kinds[kind]!;
    for (let i = 0; i < versions.length; i++) {
      const token = tokens[versions[i]!]![words[i]![word]!]!;
      token.column = column;
      made[versions[i]!] = token;
    }
  }
  return made;
}

/** Columns of words and of marks in one order; sets every token's `column`. */
function woven(
  words: readonly Cells[],
  marks: readonly MarkColumn[],
  tokens: Collation["tokens"],
): { columns: Column[]; placeOf: number[] } {
  const reach = tokens.map((_, version) => reachOf(words, version));
  const columns: Column[] = [];
  const placeOf: number[] = [];
  let mark = 0;
  for (let boundary = 0; boundary <= words.length; boundary++) {
    for (; marks[mark]?.boundary === boundary; mark++) {
      const { kind, cells } = marks[mark]!;
      for (const [version, index] of cells) tokens[version]![index]!.column = columns.length;
      const columnCells = tokens.map((_, version) => cells.get(version) ?? null);
      columns.push({ kind, cells: columnCells, agreement: columnCells.includes(null) ? "different" : "same" });
    }
    const cells = words[boundary];
    if (cells === undefined) continue;
    for (const token of cells) if (token !== null) token.column = columns.length;
    placeOf.push(columns.length);
    columns.push({ kind: "word", cells: [], agreement: agreement(cells, boundary, reach) });
  }
  // Only now every token knows its column, and with it every column its tokens.
  const byColumn = columns.map(() => new Array<number | null>(tokens.length).fill(null));
  tokens.forEach((versionTokens, version) => {
    for (let index = 0; index < versionTokens.length; index++) byColumn[versionTokens[index]!.column]![version] = index;
  });
  return {
    columns: columns.map(({ kind, agreement }, c) => ({ kind, agreement, cells: byColumn[c]! })),
    placeOf,
  };
}

/** From which column of words to which a version goes. */
function reachOf(words: readonly Cells[], version: number): [first: number, last: number] {
  let [first, last] = [0, words.length - 1];
  while (first < words.length && words[first]![version] === null) first++;
  while (last >= 0 && words[last]![version] === null) last--;
  return [first, last];
}

/**
 * How versions agree in a place that all of them reach. Another form of the same word, another small word for a small
 * word, and a small word more or less are what every translation does; everything else is a difference.
 */
function agreement(cells: Cells, column: number, reach: readonly [number, number][]): Agreement {
  const model = cells.find((token) => token !== null)!;
  let oneSpelling = true;
  let oneKey = true;
  let allSmall = true;
  let isFull = true;
  for (let version = 0; version < cells.length; version++) {
    const token = cells[version] ?? null;
    if (token === null) {
      isFull &&= column < reach[version]![0] || column > reach[version]![1];
    } else {
      oneSpelling &&= token.spelled === model.spelled;
      oneKey &&= token.key === model.key;
      allSmall &&= isSmall(token);
    }
  }
  if (oneKey && isFull) return oneSpelling ? "same" : "noise";
  return allSmall ? "noise" : "different";
}
