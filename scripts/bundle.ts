import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { ROOT } from "./paths.js";
import { pagesOf } from "./sitePages.js";

/**
 * Framework serves each module as a file of its own: close to a hundred requests for a lesson, and whole libraries for
 * one function of them. This joins the modules of a built site into the few files that its pages need, and leaves out
 * what nothing calls. What pages share stays shared: a student who goes from lesson to lesson loads it once.
 * @param dist the built folder; `_import` and `_node` are replaced in place, and the pages name the new files
 * @throws {Error} with esbuild's message where a module cannot be read
 */
export async function bundle(dist: string): Promise<void> {
  const pages = pagesOf(dist);
  const entries = [...new Set(pages.flatMap((page) => importsOf(dist, page)))].sort();
  if (entries.length === 0) return;
  const { metafile, outputFiles } = await build({
    absWorkingDir: dist,
    entryPoints: entries.map((file) => path.join(dist, file)),
    outbase: dist,
    outdir: dist,
    chunkNames: "_import/shared/[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: "es2022",
    plugins: [fromPackages],
    metafile: true,
    write: false,
    allowOverwrite: true,
    logLevel: "silent",
  });
  removeScripts(path.join(dist, "_import"));
  rmSync(path.join(dist, "_node"), { recursive: true, force: true });
  for (const { path: file, contents } of outputFiles) writeOut(file, contents);
  for (const page of pages) namePreloads(dist, page, metafile);
}

/**
 * Framework puts a whole package into one file. What of it nothing calls can be left out only where the package itself is
 * read: it says which of its modules do nothing when they are loaded.
 */
const fromPackages: Plugin = {
  name: "from-packages",
  setup(pass) {
    pass.onResolve({ filter: /@[\d.]+\/index\.\w+\.js$/ }, ({ path: file, kind }) => {
      const name = /((?:@[\w.-]+\/)?[\w.-]+)@[\d.]+\/index\.\w+\.js$/.exec(file)?.[1];
      return name === undefined ? undefined : pass.resolve(name, { kind, resolveDir: ROOT });
    });
  },
};

const IMPORT = /\bimport\("([^"]*\/_import\/[^"]*\.js)"\)/g;

/** The modules that a page's own script imports, as paths from `dist`. */
function importsOf(dist: string, page: string): string[] {
  const html = readFileSync(path.join(dist, page), "utf8");
  return [...html.matchAll(IMPORT)].map(([, url = ""]) => fromRoot(page, url));
}

function fromRoot(page: string, url: string): string {
  return path.posix.normalize(url.startsWith("/") ? url.slice(1) : path.posix.join(path.posix.dirname(page), url));
}

const PRELOAD = /<link rel="modulepreload" href="([^"]*\/_(?:import|node)\/[^"]*)">\n?/g;

/** A page asks early for the files that its modules need, and for no file that is not there any more. */
function namePreloads(dist: string, page: string, metafile: Metafile): void {
  const file = path.join(dist, page);
  const html = readFileSync(file, "utf8");
  const [first] = html.matchAll(PRELOAD);
  if (first?.[1] === undefined) return;
  // The address as Framework wrote it shows how this page names the root: relative, or absolute.
  const root = first[1].slice(0, first[1].search(/_(?:import|node)\//));
  const links = [...withChunks(importsOf(dist, page), metafile)].map(
    (needed) => `<link rel="modulepreload" href="${root}${needed}">\n`,
  );
  let isFirst = true;
  const named = html.replace(PRELOAD, () => {
    const text = isFirst ? links.join("") : "";
    isFirst = false;
    return text;
  });
  writeFileSync(file, named);
}

/** Some files with all that they import at once, the imports that are made on demand left out. */
function withChunks(files: readonly string[], { outputs }: Metafile): Set<string> {
  const all = new Set<string>();
  const add = (file: string): void => {
    if (all.has(file)) return;
    all.add(file);
    for (const { path: next, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") add(next);
  };
  files.forEach(add);
  return all;
}

function removeScripts(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".js")) rmSync(path.join(folder, file));
}

function writeOut(file: string, contents: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
