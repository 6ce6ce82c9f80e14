import { type CollatedToken, type Collation, WordClass } from "./types.js";

/** Where one version stops, or begins, while others print more words of the same statement. */
export interface Cut {
  version: number;
  edge: "start" | "end";
  /** The version's own word at that edge: "hours" in "stops after “hours”". */
  at: CollatedToken;
  /** The version that prints most beyond it. */
  other: number;
  /** Its words beyond the edge, in their order. */
  beyond: readonly CollatedToken[];
  /** All versions that print those words there, in their order; `other` is one of them. Where there is one only, it goes on alone. */
  others: readonly number[];
}

/** So many words beyond an edge are none that a translation drops: "of course", "now" are fewer. */
const FEWEST_BEYOND = 2;
/** So many words at the edge must be the other's too: "such a night" puts "a night like this" in its own way, and cuts nothing. */
const EDGE = 3;
/** Fewer words, or words of content, between marks are a phrase that is quoted, no sentence that is cut: “on the table”. */
const FEWEST_OWN = { words: 3, matter: 2 };

/**
 * The ends at which versions are cut. "We had sandbags for six hours." beside "We had sandbags for six hours, not for a
 * night like this," prints the same words as far as it goes, and stops before what changes their sense.
 * @param quoted versions that print the statement between marks: only of these it can be said that they cut a quotation
 * @param isQuoted whether a word of such a version stands between its marks
 */
export function cutsOf(
  { tokens }: Collation,
  quoted: readonly number[],
  isQuoted: (version: number, token: CollatedToken) => boolean = () => true,
): Cut[] {
  const words = new Map(
    quoted.map((version) => [version, wordsOf(tokens[version]!).filter((token) => isQuoted(version, token))]),
  );
  return quoted.flatMap((version): Cut[] => {
    const own = words.get(version)!;
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || own.length < FEWEST_OWN.words) return [];
    if (own.filter(isMatter).length < FEWEST_OWN.matter) return [];
    const known = new Set(wordsOf(tokens[version]!).map(({ key }) => key));
    return (["start", "end"] as const).flatMap((edge): Cut[] => {
      const at = edge === "end" ? last : first;
      const longer = quoted
        .filter((other) => other !== version && sharesWords(own, words.get(other)!))
        .filter((other) => sharesEdge(edge === "end" ? own.slice(-EDGE) : own.slice(0, EDGE), words.get(other)!))
        .map((other) => ({ other, beyond: words.get(other)!.filter((token) => isBeyond(token, at, edge)) }))
        // Words that the version has in another place were moved, not cut.
        .filter(({ beyond }) => isMore(beyond.filter(({ key }) => !known.has(key))))
        .sort((a, b) => b.beyond.length - a.beyond.length);
      const [longest] = longer;
      if (longest === undefined) return [];
      const { beyond, others } = inCommon(longer, edge) ?? { beyond: longest.beyond, others: [longest.other] };
      return [{ version, edge, at, other: others[0]!, beyond, others: [...others].sort((a, b) => a - b) }];
    });
  });
}

/**
 * The most words beyond an edge that at least two versions print alike: "in November" in three reports, of which one goes on
 * "and not a penny more".
 * @param longer the versions that go on, the longest first
 */
function inCommon(
  longer: readonly { other: number; beyond: readonly CollatedToken[] }[],
  edge: Cut["edge"],
): { beyond: readonly CollatedToken[]; others: number[] } | null {
  for (let n = longer[0]?.beyond.length ?? 0; n >= FEWEST_BEYOND; n--) {
    const nearest = longer.flatMap(({ other, beyond }) => {
      const near = edge === "end" ? beyond.slice(0, n) : beyond.slice(-n);
      return near.length === n && isMore(near) ? [{ other, near }] : [];
    });
    for (const { near } of nearest) {
      const alike = nearest.filter((one) => keysOf(one.near) === keysOf(near));
      if (alike.length > 1) return { beyond: near, others: alike.map(({ other }) => other) };
    }
  }
  return null;
}

function isBeyond({ column }: CollatedToken, at: CollatedToken, edge: Cut["edge"]): boolean {
  return edge === "end" ? column > at.column : column < at.column;
}

function isMore(beyond: readonly CollatedToken[]): boolean {
  return beyond.length >= FEWEST_BEYOND && beyond.some(isMatter);
}

function isMatter(token: CollatedToken): boolean {
  return token.class === WordClass.content || token.class === WordClass.number;
}

function keysOf(tokens: readonly CollatedToken[]): string {
  return tokens.map(({ key }) => key).join(" ");
}

function wordsOf(tokens: readonly CollatedToken[]): CollatedToken[] {
  return tokens.filter((token) => token.mark === null && token.class !== WordClass.punctuation);
}

/** Whether all words of content at a version's edge stand in the other in the same columns. */
function sharesEdge(edge: readonly CollatedToken[], other: readonly CollatedToken[]): boolean {
  const columns = new Map(other.map(({ column, key }) => [column, key]));
  return edge.every(({ column, key, class: kind }) => kind < WordClass.content || columns.get(column) === key);
}

/** Whether most words of a version stand in columns with words of the other: they are versions of one sentence. */
function sharesWords(own: readonly CollatedToken[], other: readonly CollatedToken[]): boolean {
  const columns = new Map(other.map(({ column, key }) => [column, key]));
  return 2 * own.filter(({ column, key }) => columns.get(column) === key).length > own.length;
}
