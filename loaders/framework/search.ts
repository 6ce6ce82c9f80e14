/** What Framework's search reads: MiniSearch's index (github.com/lucaong/minisearch), version 2 of its format. */
export interface SearchIndex {
  documentCount: number;
  documentIds: Record<string, string>;
  fieldLength: Record<string, unknown>;
  storedFields: Record<string, unknown>;
  index: [term: string, fields: Record<string, Record<string, number>>][];
}

/**
 * A search index without pages that are not there.
 * @param pages paths of the pages that are
 */
export function searchOf(search: SearchIndex, pages: readonly string[]): SearchIndex {
  const isHere = (path: string): boolean =>
    pages.some((page) => `/${page}` === path || `/${page}` === `${path}index.html`);
  const out = new Set(Object.keys(search.documentIds).filter((id) => !isHere(search.documentIds[id]!)));
  const kept = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !out.has(id)));
  const index = search.index.flatMap(([term, fields]): SearchIndex["index"] => {
    const left = Object.entries(fields).map(([field, counts]) => [field, kept(counts)] as const);
    const some = left.filter(([, counts]) => Object.keys(counts).length > 0);
    return some.length > 0 ? [[term, Object.fromEntries(some)]] : [];
  });
  return {
    ...search,
    documentCount: search.documentCount - out.size,
    documentIds: kept(search.documentIds),
    fieldLength: kept(search.fieldLength),
    storedFields: kept(search.storedFields),
    index,
  };
}
