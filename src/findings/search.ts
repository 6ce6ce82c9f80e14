/** Words of a search, and how they belong to what stands before them; `""`: the first, which is looked for. */
export interface SearchPart {
  how: "" | "and" | "beside" | "near" | "without" | "said by";
  /** One of them is enough. */
  words: readonly string[];
}

/** A word may have brackets of its own: "took (it)". */
const PART = /(?:(and|beside|near|without|said by) )?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** Takes apart what the table of silences says of a search: "(a length) beside (lasted | took) without (plan)". */
export function searchParts(search: string): SearchPart[] {
  return [...search.matchAll(PART)].map(([, how = "", words = ""]) => ({
    how: how as SearchPart["how"],
    words: words.split(" | ").filter((word) => word !== ""),
  }));
}

/** What a search for an item asked for: one of `words`, and how other words were joined to it. */
interface Search {
  words: readonly string[];
  /** One of these in the same clause, in the same sentence; none of these in the clause; one of these speakers. */
  beside: readonly string[];
  near: readonly string[];
  without: readonly string[];
  saidBy: readonly string[];
}

/** The search for an item by what its words are for. */
export function readSearch(search: string): Search {
  const parts = searchParts(search);
  const of = (how: SearchPart["how"]): readonly string[] => parts.find((part) => part.how === how)?.words ?? [];
  return { words: of(""), beside: of("beside"), near: of("near"), without: of("without"), saidBy: of("said by") };
}
