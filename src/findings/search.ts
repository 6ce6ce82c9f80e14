/** What a search for an item asked for: one of `words`, and how other words were joined to it. */
interface Search {
  words: readonly string[];
  /** One of these in the same clause, in the same sentence; none of these in the clause; one of these speakers. */
  beside: readonly string[];
  near: readonly string[];
  without: readonly string[];
  saidBy: readonly string[];
}

const PART = /(?:(beside|near|without|said by) )?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/** Takes apart what the table of silences says of a search: "(a length) beside (lasted | took) without (plan)". */
export function readSearch(search: string): Search {
  const parts = new Map<string, string[]>();
  for (const [, how = "", words = ""] of search.matchAll(PART)) parts.set(how, words.split(" | "));
  const of = (how: string): string[] => parts.get(how) ?? [];
  return { words: of(""), beside: of("beside"), near: of("near"), without: of("without"), saidBy: of("said by") };
}
