import { type CollatedToken, type Collation, WordClass } from "./types.js";

/** Where one version stops, or begins, while another prints more words of the same statement. */
export interface Cut {
  version: number;
  edge: "start" | "end";
  /** The version's own word at that edge: "hours" in "stops after “hours”". */
  at: CollatedToken;
  /** The version that prints most beyond it. */
  other: number;
  /** Its words beyond the edge, in their order. */
  beyond: readonly CollatedToken[];
}

/** So many words beyond an edge are none that a translation drops: "of course", "now" are fewer. */
const FEWEST_BEYOND = 2;

/**
 * The ends at which versions are cut. "We had sandbags for six hours." beside "We had sandbags for six hours, not for a
 * night like this," prints the same words as far as it goes, and stops before what changes their sense.
 * @param quoted versions that print the statement between marks: only of these it can be said that they cut a quotation
 */
export function cutsOf({ tokens }: Collation, quoted: readonly number[]): Cut[] {
  return quoted.flatMap((version): Cut[] => {
    const own = wordsOf(tokens[version]!);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    return (["start", "end"] as const).flatMap((edge): Cut[] => {
      const at = edge === "end" ? last : first;
      const [longest] = quoted
        .filter((other) => other !== version && sharesWords(own, tokens[other]!))
        .map((other) => ({
          other,
          beyond: wordsOf(tokens[other]!).filter(({ column }) =>
            edge === "end" ? column > at.column : column < at.column,
          ),
        }))
        .sort((a, b) => b.beyond.length - a.beyond.length);
      return longest !== undefined && longest.beyond.length >= FEWEST_BEYOND ? [{ version, edge, at, ...longest }] : [];
    });
  });
}

function wordsOf(tokens: readonly CollatedToken[]): CollatedToken[] {
  return tokens.filter((token) => token.mark === null && token.class !== WordClass.punctuation);
}

/** Whether most words of a version stand in columns with words of the other: they are versions of one sentence. */
function sharesWords(own: readonly CollatedToken[], other: readonly CollatedToken[]): boolean {
  const columns = new Map(wordsOf(other).map(({ column, key }) => [column, key]));
  return 2 * own.filter(({ column, key }) => columns.get(column) === key).length > own.length;
}
