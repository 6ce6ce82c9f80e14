/** A module of the site, as far as it matters for the file that it goes to. */
export interface Module {
  /** In characters. */
  size: number;
  /** What a browser asks for that needs it: pages, and what pages load later. */
  loadedBy: ReadonlySet<string>;
  /** The modules that it imports at once. */
  imports: readonly string[];
}

/** Modules in one file. */
interface Chunk {
  modules: string[];
  size: number;
  loadedBy: Set<string>;
}

/**
 * Puts modules into files. Modules that the same pages load share a file, which costs nobody a byte; but with a dozen pages
 * that makes dozens of small files, and each is a request. So a small file joins the one with which it costs the pages the
 * fewest characters that they do not need. No two files import each other: their modules would run in the wrong order.
 * @param modules by their id; one that nothing loads goes to no file
 * @param least a file of fewer characters joins another, where it can
 * @returns the ids of the modules of each file
 */
export function chunksOf(modules: ReadonlyMap<string, Module>, least: number): string[][] {
  const chunks = byLoads(modules);
  for (;;) {
    const small = chunks.filter(({ size }) => size < least).sort((a, b) => a.size - b.size);
    const links = linksOf(chunks, modules);
    const one = small.find((chunk) => cheapest(chunk, chunks, links) !== null);
    if (one === undefined) return chunks.map((chunk) => chunk.modules);
    const other = cheapest(one, chunks, links)!;
    other.modules.push(...one.modules);
    other.size += one.size;
    for (const page of one.loadedBy) other.loadedBy.add(page);
    chunks.splice(chunks.indexOf(one), 1);
  }
}

function byLoads(modules: ReadonlyMap<string, Module>): Chunk[] {
  const chunks = new Map<string, Chunk>();
  for (const [id, { size, loadedBy }] of modules) {
    if (loadedBy.size === 0) continue;
    const key = [...loadedBy].sort().join("\n");
    const chunk = chunks.get(key) ?? { modules: [], size: 0, loadedBy: new Set(loadedBy) };
    chunk.modules.push(id);
    chunk.size += size;
    chunks.set(key, chunk);
  }
  return [...chunks.values()];
}

type Links = ReadonlyMap<Chunk, ReadonlySet<Chunk>>;

/** Which files each file imports. */
function linksOf(chunks: readonly Chunk[], modules: ReadonlyMap<string, Module>): Links {
  const chunkOf = new Map(chunks.flatMap((chunk) => chunk.modules.map((id) => [id, chunk])));
  return new Map(
    chunks.map((chunk) => {
      const imported = chunk.modules.flatMap((id) => modules.get(id)!.imports.map((next) => chunkOf.get(next)));
      return [chunk, new Set(imported.filter((next) => next !== undefined && next !== chunk) as Chunk[])];
    }),
  );
}

/** The file with which a small one costs least; null where none loads with it, or all would import each other. */
function cheapest(one: Chunk, chunks: readonly Chunk[], links: Links): Chunk | null {
  const candidates = chunks
    .filter((other) => other !== one && without(one.loadedBy, other.loadedBy) < one.loadedBy.size)
    .map((other) => ({ other, cost: costOf(one, other) }))
    .sort((a, b) => a.cost - b.cost);
  return (
    candidates.find(({ other }) => !leadsRound(one, other, links) && !leadsRound(other, one, links))?.other ?? null
  );
}

/** Characters that pages load in vain where two files are one. */
function costOf(one: Chunk, other: Chunk): number {
  return one.size * without(other.loadedBy, one.loadedBy) + other.size * without(one.loadedBy, other.loadedBy);
}

/** Whether a file imports another by way of a third: as one file, they and the third would import each other. */
function leadsRound(from: Chunk, to: Chunk, links: Links): boolean {
  const seen = new Set<Chunk>();
  const waiting = [...links.get(from)!].filter((next) => next !== to);
  for (let chunk = waiting.pop(); chunk !== undefined; chunk = waiting.pop()) {
    if (chunk === to) return true;
    if (seen.has(chunk)) continue;
    seen.add(chunk);
    waiting.push(...links.get(chunk)!);
  }
  return false;
}

/** How many pages are in the first set and not in the second. */
function without(these: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...these].filter((page) => !others.has(page)).length;
}
