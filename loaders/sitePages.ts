import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RESERVED } from "./readDataset.js";

const SRC = join(import.meta.dirname, "..", "src");

/**
 * The pages that the site has, so that no page links to one that is not there: those of every dataset by their names
 * (`claims`, `timing`), `read` where each report has one, and those beside the datasets with a slash (`/try`).
 * @param src path of the folder `src`
 */
export function sitePages(src = SRC): string[] {
  const datasetPages = join(src, "[dataset]");
  return [
    ...names(datasetPages).filter((name) => name !== "index"),
    ...(names(join(datasetPages, "read")).length > 0 ? ["read"] : []),
    ...names(src)
      .filter((name) => RESERVED.includes(name) && name !== "index" && name !== "404")
      .map((name) => `/${name}`),
  ];
}

/** The Markdown files of a folder, without `.md`. */
function names(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3))
    .sort();
}
