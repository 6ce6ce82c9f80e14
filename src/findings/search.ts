/** Words of a search, and how they belong to what stands before them; `""`: the first, which is looked for. */
export interface SearchPart {
  how: "" | "and" | "at" | "beside" | "near" | "without" | "said by";
  /** One of them is enough. */
  words: readonly string[];
}

/** A word may have brackets of its own: "took (it)". */
const PART = /(?:(and|at|beside|near|without|said by) )?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** Takes apart what the table of silences says of a search: "(a length) beside (lasted | took) without (plan)". */
export function searchParts(search: string): SearchPart[] {
  return [...search.matchAll(PART)].map(([, how = "", words = ""]) => ({
    how: how as SearchPart["how"],
    words: words.split(" | ").filter((word) => word !== ""),
  }));
}
