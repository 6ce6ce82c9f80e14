import { type CollatedToken, WordClass } from "./types.js";

/** A quotation mark, and between which columns of words it may stand without changing the order of its version. */
interface Place {
  version: number;
  token: number;
  kind: "opens" | "closes";
  /** Boundaries between columns, 0 before the first: the mark stands in one from `low` to `high`. */
  low: number;
  high: number;
  boundary: number;
}

/** A column of marks, before the column of words with the index `boundary`. */
export interface MarkColumn {
  boundary: number;
  kind: "opens" | "closes";
  /** Index of the mark among its version's tokens, by version. */
  cells: Map<number, number>;
}

/**
 * Puts quotation marks between the columns of words. Marks of one kind share a column where they can: a closing mark
 * before or after a full stop that only some versions have closes at the same word.
 * @param tokens by version, their `column` an index of the columns of words (−1 for marks)
 * @param columns by column, by version: the token there
 * @returns in the order in which they stand
 */
export function markColumns(
  tokens: readonly (readonly CollatedToken[])[],
  columns: readonly (readonly (CollatedToken | null)[])[],
): MarkColumn[] {
  const places = tokens.map((versionTokens, version) => {
    const found: Place[] = [];
    for (let index = 0; index < versionTokens.length; index++) {
      const kind = versionTokens[index]!.mark;
      if (kind === null) continue;
      found.push({ version, token: index, kind, ...boundaries(versionTokens, index, version, columns), boundary: 0 });
    }
    return found;
  });
  if (places.every((versionPlaces) => versionPlaces.length === 0)) return [];
  chooseBoundaries(places.flat());
  const byBoundary = new Map<number, MarkColumn[]>();
  for (const own of inOrderOfText(tokens).map((version) => places[version]!)) {
    let boundary = 0;
    let next = 0;
    for (const place of own) {
      // Two marks between the same words keep their order.
      if (place.boundary > boundary) [boundary, next] = [place.boundary, 0];
      const there = byBoundary.get(boundary) ?? [];
      byBoundary.set(boundary, there);
      const found = there.findIndex(({ kind }, i) => i >= next && kind === place.kind);
      const at = found < 0 ? next : found;
      if (found < 0) there.splice(at, 0, { boundary, kind: place.kind, cells: new Map() });
      there[at]!.cells.set(place.version, place.token);
      next = at + 1;
    }
  }
  return [...byBoundary].sort(([a], [b]) => a - b).flatMap(([, made]) => made);
}

/** Taking the mark whose place ends first, again and again, lets the most marks share a boundary. */
function chooseBoundaries(places: readonly Place[]): void {
  const taken = { opens: [] as number[], closes: [] as number[] };
  for (const place of [...places].sort((a, b) => a.high - b.high || a.low - b.low)) {
    const { kind, low, high } = place;
    const shared = taken[kind].find((boundary) => boundary >= low && boundary <= high);
    place.boundary = shared ?? high;
    if (shared === undefined) taken[kind].push(high);
  }
}

/** Versions by their words, so that the reader's order of them changes nothing. */
function inOrderOfText(tokens: readonly (readonly CollatedToken[])[]): number[] {
  const texts = tokens.map((versionTokens) => versionTokens.map(({ text }) => text).join(" "));
  return [...texts.keys()].sort((a, b) => (texts[a]! < texts[b]! ? -1 : texts[a] === texts[b] ? 0 : 1));
}

/** An opening mark belongs to the word after it, a closing one to the word before; only punctuation lies between. */
function boundaries(
  versionTokens: readonly CollatedToken[],
  index: number,
  version: number,
  columns: readonly (readonly (CollatedToken | null)[])[],
): { low: number; high: number } {
  let [left, right] = [index, index];
  while (left >= 0 && versionTokens[left]!.mark !== null) left--;
  while (right < versionTokens.length && versionTokens[right]!.mark !== null) right++;
  const before = versionTokens[left]?.column ?? -1;
  const after = versionTokens[right]?.column ?? columns.length;
  const isFree = (column: number): boolean =>
    columns[column]!.every((token) => token === null || token.class === WordClass.punctuation) &&
    columns[column]![version] === null;
  if (versionTokens[index]!.mark === "opens") {
    let low = after;
    while (low > before + 1 && isFree(low - 1)) low--;
    return { low, high: after };
  }
  let high = before + 1;
  while (high < after && isFree(high)) high++;
  return { low: before + 1, high };
}
