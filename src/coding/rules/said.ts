import { sourceOf } from "../sources.js";
import { findTerms } from "../terms.js";
import type { Hit, RuleContext } from "./hit.js";

/** Who is said to have used the words; where nobody is, they are the outlet's own. */
export function findSaid({ parse, codebook, stretch }: RuleContext, words: readonly string[]): Hit[] {
  return findTerms(parse.text, words, stretch).map(({ start, end }) => {
    const { source } = sourceOf(parse, codebook, { start, end });
    return { start, end, value: source, valueType: "speaker", source };
  });
}
