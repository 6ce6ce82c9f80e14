import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pagesOf } from "./sitePages.js";

/**
 * A page asks for its data when its scripts have come and run; this makes it ask when it is read. Only for what a page
 * waits for: a file behind a function (`() => FileAttachment(…)`) comes when the function is called.
 * @param dist the built folder; its HTML files are rewritten in place
 */
export function preloadData(dist: string): void {
  for (const page of pagesOf(dist)) {
    const file = path.join(dist, page);
    const html = readFileSync(file, "utf8");
    const links = dataOf(html).map((url) => `<link rel="preload" as="fetch" crossorigin href="${url}">\n`);
    if (links.length > 0)
      writeFileSync(
        file,
        html.replace(/<link rel="modulepreload"/, (link) => links.join("") + link),
      );
  }
}

const REGISTERED = /registerFile\("([^"]+)", \{[^}]*"path":"([^"]+\.json)"/g;
const READ = /(=>\s*)?FileAttachment\("([^"]+)"\)\.json\(\)/g;

/** The addresses of the JSON files that a page's scripts read as they run. */
function dataOf(html: string): string[] {
  const paths = new Map([...html.matchAll(REGISTERED)].map(([, name, url]) => [name, url]));
  const read = [...html.matchAll(READ)].flatMap(([, later, name]) => (later === undefined ? [name] : []));
  return [...new Set(read)].flatMap((name) => paths.get(name) ?? []);
}
