import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/**
 * Framework's client names some twenty libraries for pages that ask for them; none of ours does. Whoever puts that client
 * together asks npm's registry for the newest version of each, only to write it into an address that nobody opens. It
 * asks about no library of which its cache has a version, and takes that from the name of a folder.
 */
const VERSION = "0.0.0-never-fetched";
/** `npm:d3`, `npm:@observablehq/plot`, `npm:sql.js/dist/`. */
const NAMED = /["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)/g;

/**
 * Empties Framework's cache, and puts into it what a build or a preview would otherwise need a network for.
 * @param cache its folder, `.observablehq/cache` among the sources
 */
export function emptyCache(cache: string): void {
  rmSync(cache, { recursive: true, force: true });
  for (const name of namedLibraries()) mkdirSync(path.join(cache, "_npm", `${name}@${VERSION}`), { recursive: true });
}

/** The libraries that the scripts of Framework's client name. */
function namedLibraries(): Set<string> {
  const framework = path.dirname(createRequire(import.meta.url).resolve("@observablehq/framework/package.json"));
  const client = path.join(framework, "dist", "client");
  const scripts = readdirSync(client, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return new Set(
    scripts
      .flatMap((file) => [...readFileSync(path.join(client, file), "utf8").matchAll(NAMED)])
      .map(([, name = ""]) => name),
  );
}
