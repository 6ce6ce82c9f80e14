import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import commonjs from "@rollup/plugin-commonjs";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transform } from "esbuild";
import { rollup, type GetManualChunk, type OutputChunk, type Plugin } from "rollup";
import { importedModules, withModule } from "../loaders/framework/code.js";
import { MODULES, packageOf, PACKAGES } from "../loaders/framework/files.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import { attribute, insertBefore, newElement, nodesOf, remove, setText, textOf } from "../loaders/framework/tree.js";
import { chunksOf, type Module } from "./chunks.js";
import { ROOT } from "./paths.js";

/** Characters, before they are made small, that a page may load in vain: some 4 kB on their way. */
const MOST_IN_VAIN = 18_000;

/**
 * Framework serves each module as a file of its own: close to a hundred requests for a lesson, and whole libraries for
 * one function of them. This joins the modules of a built site into the few files that its pages need, and leaves out
 * what nothing calls. What pages share stays shared: a student who goes from lesson to lesson loads it once.
 * @param dist the built folder; `_import` and `_node` are replaced in place
 * @param pages the pages, which name the new files afterwards
 * @throws {Error} with the bundler's message where a module cannot be read, or two modules of a page export one name
 */
export async function bundle(dist: string, pages: readonly BuiltPage[]): Promise<void> {
  const named = new Map(pages.flatMap((page) => entriesOf(page).map((entry) => [page, entry])));
  const entries = new Map([...named.values()].map((entry) => [entry.file, entry]));
  if (entries.size === 0) return;
  const bundled = await rollup({
    input: Object.fromEntries([...entries.keys()].map((file) => [file.replace(/\.js$/, ""), path.join(dist, file)])),
    plugins: [pageEntries(dist, entries), fromPackages(), nodeResolve({ browser: true, rootDir: ROOT }), commonjs()],
    onwarn: ({ code, message }) => {
      if (code !== "CIRCULAR_DEPENDENCY") throw new Error(message);
    },
  });
  const { output } = await bundled.generate({
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: `${MODULES}/shared/[hash].js`,
    hoistTransitiveImports: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Rollup 5 does unasked is wanted now
    onlyExplicitManualChunks: true,
    manualChunks: byPages(),
    plugins: [{ name: "small", renderChunk: small }],
  });
  await bundled.close();
  removeScripts(path.join(dist, MODULES));
  rmSync(path.join(dist, PACKAGES), { recursive: true, force: true });
  const chunks = output.filter((one) => one.type === "chunk");
  for (const { fileName, code } of chunks) writeOut(path.join(dist, fileName), code);
  for (const [page, entry] of named) nameFiles(page, entry, chunks);
}

/** What a page's own script imports, as one module: that module itself, or one that passes all of them on. */
interface Entry {
  /** Path from `dist`. */
  file: string;
  modules: readonly string[];
}

/** The module of a page; none where its script imports none. */
function entriesOf(page: BuiltPage): Entry[] {
  const urls = page.all("inlineScript").map(textOf).flatMap(importedModules);
  const modules = [...new Set(urls.map((url) => page.fileAt(url)))];
  const [only, ...others] = modules;
  if (only === undefined) return [];
  if (others.length === 0) return [{ file: only, modules }];
  const name = createHash("sha256").update(modules.join("\n")).digest("hex").slice(0, 8);
  return [{ file: `${MODULES}/page.${name}.js`, modules }];
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
      const name = packageOf(id);
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

/** A page imports its one module, and asks early for the files that it needs and for no others. */
function nameFiles(page: BuiltPage, entry: Entry, chunks: readonly OutputChunk[]): void {
  const early = page.all("modulePreload").filter((link) => isReplaced(page.fileAt(attribute(link, "href")!)));
  for (const file of early.length === 0 ? [] : withImports(entry.file, chunks)) {
    const link = newElement("link", { rel: "modulepreload", href: page.root + file });
    insertBefore(early[0]!, link, ...nodesOf("\n"));
  }
  early.forEach(remove);
  page.each("inlineScript", (script) => {
    setText(script, withModule(textOf(script), page.root + entry.file));
  });
}

function isReplaced(file: string): boolean {
  return file.startsWith(`${MODULES}/`) || file.startsWith(`${PACKAGES}/`);
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
