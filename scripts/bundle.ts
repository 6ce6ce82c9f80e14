import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { rollup, type GetManualChunk, type OutputChunk, type Plugin } from "rollup";
import { chunksOf, type Module } from "./chunks.js";
import { ROOT } from "./paths.js";
import { pagesOf } from "./sitePages.js";

/** Characters, before they are made small, that a page may load in vain: some 6 kB on their way. */
const MOST_IN_VAIN = 28_000;

/**
 * Framework serves each module as a file of its own: close to a hundred requests for a lesson, and whole libraries for
 * one function of them. This joins the modules of a built site into the few files that its pages need, and leaves out
 * what nothing calls. What pages share stays shared: a student who goes from lesson to lesson loads it once.
 * @param dist the built folder; `_import` and `_node` are replaced in place, and the pages name the new files
 * @throws {Error} with the bundler's message where a module cannot be read, or two modules of a page export one name
 */
export async function bundle(dist: string): Promise<void> {
  const pages = new Map(pagesOf(dist).map((page) => [page, entryOf(importsOf(dist, page))]));
  const entries = new Map([...pages.values()].flatMap((entry) => (entry === null ? [] : [[entry.file, entry]])));
  if (entries.size === 0) return;
  const bundled = await rollup({
    input: Object.fromEntries([...entries.keys()].map((file) => [file.replace(/\.js$/, ""), path.join(dist, file)])),
    plugins: [pageEntries(dist, entries), fromPackages(), nodeResolve({ browser: true, rootDir: ROOT })],
    onwarn: ({ code, message }) => {
      if (code !== "CIRCULAR_DEPENDENCY") throw new Error(message);
    },
  });
  const { output } = await bundled.generate({
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "_import/shared/[hash].js",
    hoistTransitiveImports: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Rollup 5 does unasked is wanted now
    onlyExplicitManualChunks: true,
    manualChunks: byPages(),
    plugins: [{ name: "small", renderChunk: small }],
  });
  await bundled.close();
  removeScripts(path.join(dist, "_import"));
  rmSync(path.join(dist, "_node"), { recursive: true, force: true });
  const chunks = output.filter((one) => one.type === "chunk");
  for (const { fileName, code } of chunks) writeOut(path.join(dist, fileName), code);
  for (const [page, entry] of pages) if (entry !== null) nameFiles(dist, page, entry, chunks);
}

/** What a page's own script imports, as one module: that module itself, or one that passes all of them on. */
interface Entry {
  /** Path from `dist`. */
  file: string;
  modules: readonly string[];
}

function entryOf(modules: readonly string[]): Entry | null {
  const [only, ...others] = modules;
  if (only === undefined) return null;
  if (others.length === 0) return { file: only, modules };
  const name = createHash("sha256").update(modules.join("\n")).digest("hex").slice(0, 8);
  return { file: `_import/page.${name}.js`, modules };
}

/** The modules that pass on what a page imports: they stand in no file. */
function pageEntries(dist: string, entries: ReadonlyMap<string, Entry>): Plugin {
  const made = new Map([...entries.values()].map((entry) => [path.join(dist, entry.file), entry]));
  const isMade = (id: string): boolean => (made.get(id)?.modules.length ?? 0) > 1;
  return {
    name: "page-entries",
    resolveId: (id) => (isMade(id) ? id : null),
    load: (id) =>
      isMade(id)
        ? made
            .get(id)!
            .modules.map((file) => `export * from ${JSON.stringify(path.join(dist, file))};`)
            .join("\n")
        : null,
  };
}

/**
 * Framework puts a whole package into one file. What of it nothing calls can be left out only where the package itself is
 * read: it says which of its modules do nothing when they are loaded.
 */
function fromPackages(): Plugin {
  return {
    name: "from-packages",
    resolveId(id) {
      const name = /((?:@[\w.-]+\/)?[\w.-]+)@[\d.]+\/index\.\w+\.js$/.exec(id)?.[1];
      return name === undefined ? null : this.resolve(name, path.join(ROOT, "package.json"));
    },
  };
}

/** Which file a module goes to: see `chunksOf`. What a page loads later counts like a page. */
function byPages(): GetManualChunk {
  let fileOf: Map<string, string> | null = null;
  return (id, meta) => {
    fileOf ??= new Map(
      chunksOf(modulesOf(meta), MOST_IN_VAIN).flatMap((modules, i) => modules.map((one) => [one, `chunk-${i}`])),
    );
    return fileOf.get(id);
  };
}

function modulesOf({ getModuleIds, getModuleInfo }: Parameters<GetManualChunk>[1]): Map<string, Module> {
  const infos = [...getModuleIds()].flatMap((id) => getModuleInfo(id) ?? []);
  const loads = new Map(infos.map(({ id }) => [id, new Set<string>()]));
  const add = (id: string, start: string): void => {
    const loadedBy = loads.get(id)!;
    if (loadedBy.has(start)) return;
    loadedBy.add(start);
    getModuleInfo(id)?.importedIds.forEach((next) => {
      add(next, start);
    });
  };
  for (const { id, isEntry, dynamicImporters } of infos) if (isEntry || dynamicImporters.length > 0) add(id, id);
  return new Map(
    infos.map(({ id, code, importedIds }) => [
      id,
      { size: code?.length ?? 0, loadedBy: loads.get(id)!, imports: importedIds },
    ]),
  );
}

async function small(code: string): Promise<{ code: string; map: null }> {
  const made = await transform(code, { minify: true, target: "es2022", charset: "utf8", legalComments: "none" });
  return { code: made.code, map: null };
}

const IMPORT = /\bimport\("([^"]*\/_import\/[^"]*\.js)"\)/g;

/** The modules that a page's own script imports, as paths from `dist`. */
function importsOf(dist: string, page: string): string[] {
  const html = readFileSync(path.join(dist, page), "utf8");
  return [...new Set([...html.matchAll(IMPORT)].map(([, url = ""]) => fromRoot(page, url)))];
}

function fromRoot(page: string, url: string): string {
  return path.posix.normalize(url.startsWith("/") ? url.slice(1) : path.posix.join(path.posix.dirname(page), url));
}

const PRELOAD = /<link rel="modulepreload" href="([^"]*\/_(?:import|node)\/[^"]*)">\n?/g;

/** A page imports its one module, and asks early for the files that it needs and for no others. */
function nameFiles(dist: string, page: string, entry: Entry, chunks: readonly OutputChunk[]): void {
  const file = path.join(dist, page);
  const html = readFileSync(file, "utf8");
  // The address as Framework wrote it shows how this page names the root: relative, or absolute.
  const [first] = html.matchAll(IMPORT);
  const root = first![1]!.slice(0, first![1]!.search(/_import\//));
  const links = [...withImports(entry.file, chunks)].map((one) => `<link rel="modulepreload" href="${root}${one}">\n`);
  let isFirst = true;
  const named = html.replace(IMPORT, `import("${root}${entry.file}")`).replace(PRELOAD, () => {
    const text = isFirst ? links.join("") : "";
    isFirst = false;
    return text;
  });
  writeFileSync(file, named);
}

/** A file with all that it imports at once, the imports that are made on demand left out. */
function withImports(file: string, chunks: readonly OutputChunk[]): Set<string> {
  const all = new Set<string>();
  const add = (one: string): void => {
    if (all.has(one)) return;
    all.add(one);
    chunks.find(({ fileName }) => fileName === one)?.imports.forEach(add);
  };
  add(file);
  return all;
}

function removeScripts(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".js")) rmSync(path.join(folder, file));
}

function writeOut(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
