import { type CollatedToken, type Collation, WordClass } from "./types.js";

/** Where one version ends, or begins, while others print more words of the same sentence. */
export interface Cut {
  version: number;
  edge: "start" | "end";
  /** The version's own word at that edge: "hours" in "ends with “six hours”". */
  at: CollatedToken;
  /** Each version that prints more, with its words beyond the edge, in their order. */
  longer: readonly { other: number; beyond: readonly CollatedToken[] }[];
}

/** So many words beyond an edge are none that a translation drops: "now" is fewer. */
const FEWEST_BEYOND = 2;
/** So many words at the edge must be the other's too: "such a night" puts "a night like this" in its own way, and cuts nothing. */
const EDGE = 3;
/** Fewer words between marks are a phrase that is quoted, no sentence that ends early: “on the table”. */
const FEWEST_OWN = { words: 3, matter: 2, small: 5 };

/**
 * The edges behind which others print more. "We had sandbags for six hours." beside "We had sandbags for six hours, not for a
 * night like this," prints the same words as far as it goes, and ends before what changes their sense. Nothing shows that
 * words were left out: the longer one may have heard more.
 * @param quoted versions that print the statement between marks: only these promise where a sentence ends
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
    if (own.filter(isMatter).length < FEWEST_OWN.matter && own.length < FEWEST_OWN.small) return [];
    const known = new Set(wordsOf(tokens[version]!).map(({ key }) => key));
    return (["start", "end"] as const).flatMap((edge): Cut[] => {
      const at = edge === "end" ? last : first;
      const others = quoted
        .filter((other) => other !== version)
        .map((other) => ({ other, beyond: words.get(other)!.filter((token) => isBeyond(token, at, edge)) }))
        // Words that the version has in another place are moved.
        .filter(({ beyond }) => {
          const more = beyond.filter(({ key }) => !known.has(key));
          const areLong = own.length >= FEWEST_OWN.small && beyond.length >= FEWEST_OWN.small;
          return isMore(more) || (areLong && more.length >= FEWEST_BEYOND);
        });
      const edgeWords = edge === "end" ? own.slice(-EDGE) : own.slice(0, EDGE);
      const sure = others.filter(({ other }) => {
        return sharesWords(own, words.get(other)!) && sharesEdge(edgeWords, words.get(other)!);
      });
      // One that quotes nothing but those words goes on with nothing.
      const hasBoth = ({ other, beyond }: Cut["longer"][number]): boolean =>
        words.get(other)!.some((token) => isMatter(token) && !beyond.includes(token));
      const longer = others.filter(
        (one) => sure.includes(one) || (hasBoth(one) && sure.some(({ beyond }) => areAlike(beyond, one.beyond))),
      );
      return longer.length === 0 ? [] : [{ version, edge, at, longer }];
    });
  });
}

/** Most of the words of each stand in the other: "and we do not know why", "and we know not why". */
const ALIKE = 0.75;

function areAlike(a: readonly CollatedToken[], b: readonly CollatedToken[]): boolean {
  const [one, other] = [new Set(a.map(({ key }) => key)), new Set(b.map(({ key }) => key))];
  return [...one].filter((key) => other.has(key)).length >= ALIKE * Math.max(one.size, other.size);
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

function wordsOf(tokens: readonly CollatedToken[]): CollatedToken[] {
  return tokens.filter((token) => token.mark === null && token.class !== WordClass.punctuation);
}

/** Whether all words of content at a version's edge stand in the other in the same columns. */
function sharesEdge(edge: readonly CollatedToken[], other: readonly CollatedToken[]): boolean {
  const columns = new Map(other.map(({ column, key }) => [column, key]));
  return edge.every(({ column, key, class: kind }) => kind < WordClass.content || columns.get(column) === key);
}

/** Whether most words of content of a version stand in columns with words of the other: they are versions of one sentence. */
function sharesWords(own: readonly CollatedToken[], other: readonly CollatedToken[]): boolean {
  const columns = new Map(other.map(({ column, key }) => [column, key]));
  const matter = own.filter(isMatter);
  return 2 * matter.filter(({ column, key }) => columns.get(column) === key).length > matter.length;
}
