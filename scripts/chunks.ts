/** A module of the site, as far as it matters for the file that it goes to. */
export interface Module {
  /** In characters. */
  size: number;
  /** What a browser asks for that needs it: the ids of pages' modules, and of modules that pages load later. */
  loadedBy: ReadonlySet<string>;
  /** The modules that it imports at once. */
  imports: readonly string[];
}

/** Modules in one file. */
interface Chunk {
  modules: string[];
  size: number;
  /** The files that it imports, and those that they import. */
  needs: ReadonlySet<Chunk>;
}

/**
 * Puts modules into files. Modules that the same pages load share a file, which costs nobody a byte; but with a dozen pages
 * that makes dozens of small files, and each is a request. So files are joined, first those whose joining costs the pages the
 * fewest characters for each request that it saves, as long as no page loads too much that it does not need. No two files
 * import each other: their modules would run in the wrong order.
 * @param modules by their id; one that nothing loads goes to no file
 * @param most characters that a page may load in vain
 * @returns the ids of the modules of each file
 */
export function chunksOf(modules: ReadonlyMap<string, Module>, most: number): string[][] {
  const chunks = byLoads(modules);
  for (;;) {
    link(chunks, modules);
    const best = cheapest(chunks, loadsOf(chunks, modules), most);
    if (best === null) return chunks.map((chunk) => chunk.modules);
    const [one, other] = best;
    other.modules.push(...one.modules);
    other.size += one.size;
    chunks.splice(chunks.indexOf(one), 1);
  }
}

function byLoads(modules: ReadonlyMap<string, Module>): Chunk[] {
  const chunks = new Map<string, Chunk>();
  for (const [id, { size, loadedBy }] of modules) {
    if (loadedBy.size === 0) continue;
    const key = [...loadedBy].sort().join("\n");
    const chunk = chunks.get(key) ?? { modules: [], size: 0, needs: new Set() };
    chunk.modules.push(id);
    chunk.size += size;
    chunks.set(key, chunk);
  }
  return [...chunks.values()];
}

/** Says of each file which others it needs. */
function link(chunks: readonly Chunk[], modules: ReadonlyMap<string, Module>): void {
  const chunkOf = new Map(chunks.flatMap((chunk) => chunk.modules.map((id) => [id, chunk])));
  const imports = (chunk: Chunk): Chunk[] =>
    chunk.modules.flatMap((id) => modules.get(id)!.imports.flatMap((next) => chunkOf.get(next) ?? []));
  const direct = new Map(chunks.map((chunk) => [chunk, new Set(imports(chunk))]));
  for (const chunk of chunks) {
    const needs = new Set<Chunk>();
    const waiting = [...direct.get(chunk)!];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === chunk || needs.has(next)) continue;
      needs.add(next);
      waiting.push(...direct.get(next)!);
    }
    chunk.needs = needs;
  }
}

/** What a page gets and what it asked for. */
interface Load {
  chunks: ReadonlySet<Chunk>;
  /** Characters that it gets and has no need of. */
  vain: number;
}

/** A page loads the file of its own module and all that this file needs, whichever module of it asks for that. */
function loadsOf(chunks: readonly Chunk[], modules: ReadonlyMap<string, Module>): Load[] {
  const pages = new Set([...modules.values()].flatMap(({ loadedBy }) => [...loadedBy]));
  return [...pages].map((page) => {
    const asked = [...modules].filter(([, { loadedBy }]) => loadedBy.has(page));
    const ids = new Set(asked.map(([id]) => id));
    const asksFor = chunks.filter((chunk) => chunk.modules.some((id) => ids.has(id)));
    const all = new Set([...asksFor, ...asksFor.flatMap(({ needs }) => [...needs])]);
    return { chunks: all, vain: sizeOf(all) - asked.reduce((sum, [, { size }]) => sum + size, 0) };
  });
}

function sizeOf(chunks: Iterable<Chunk>): number {
  return [...chunks].reduce((sum, { size }) => sum + size, 0);
}

/** The two files that cost least as one; null where none can be joined. */
function cheapest(chunks: readonly Chunk[], loads: readonly Load[], most: number): [Chunk, Chunk] | null {
  let best: { pair: [Chunk, Chunk]; cost: number } | null = null;
  for (const [i, one] of chunks.entries())
    for (const other of chunks.slice(i + 1)) {
      const cost = costOf(one, other, loads, most);
      if (cost < (best?.cost ?? Infinity) && !closesRing(one, other)) best = { pair: [one, other], cost };
    }
  return best === null ? null : best.pair;
}

/** Characters loaded in vain for each request that is saved; infinite where a page gets too much, or none is saved. */
function costOf(one: Chunk, other: Chunk, loads: readonly Load[], most: number): number {
  let characters = 0;
  let saved = 0;
  for (const { chunks, vain } of loads) {
    const hasOne = chunks.has(one);
    const hasOther = chunks.has(other);
    if (hasOne && hasOther) saved++;
    if (hasOne === hasOther) continue;
    const added = hasOne ? other : one;
    const others = [...added.needs].filter((chunk) => !chunks.has(chunk));
    const more = added.size + sizeOf(others);
    if (vain + more > most) return Infinity;
    characters += more;
    saved -= others.length;
  }
  return saved > 0 ? characters / saved : Infinity;
}

/** Whether two files as one would need a third that needs them. */
function closesRing(one: Chunk, other: Chunk): boolean {
  const passesBy = (from: Chunk, to: Chunk): boolean =>
    [...from.needs].some((third) => third !== to && third.needs.has(to));
  return passesBy(one, other) || passesBy(other, one);
}
