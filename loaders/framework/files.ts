import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Where Framework puts the files of a built site, and how it names them: each with eight digits of its content's hash. */

/** What pages load stands in folders that begin with an underscore. */
const LOADED = /^_\w+\//;
const PACKAGE = /((?:@[\w.-]+\/)?[\w.-]+)@[\d.]+\/index\.\w+\.js$/;
const DATA = /^_file\/data\/([^/]+)\//;
const SEARCH_INDEX = /^_observablehq\/minisearch\.[0-9a-f]{8}\.json$/;

/** Modules of the notebook. */
export const MODULES = "_import";
/** Installed packages, each as one file. */
export const PACKAGES = "_node";

/** The files of a built site, as paths from its folder with slashes, sorted. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

/** Its pages. */
export function pagesOf(dist: string): string[] {
  return filesOf(dist).filter((file) => file.endsWith(".html"));
}

export function isLoadedByPages(file: string): boolean {
  return LOADED.test(file);
}

/** The package that a file holds: "fflate" for `_node/fflate@0.8.3/index.0123abcd.js`. */
export function packageOf(file: string): string | undefined {
  return PACKAGE.exec(file)?.[1];
}

/** The same for any file of a package, before the modules are joined: "pdfjs-dist" for `_node/pdfjs-dist@5.4.624/legacy/….js`. */
export function installedPackageOf(file: string): string | undefined {
  return /^_node\/((?:@[^/]+\/)?[^/@]+)@/.exec(file)?.[1];
}

/** The notices of the libraries in a built site. */
export const LICENCES = "licences.txt";

/** The dataset that a file belongs to: "town" for `_file/data/town/claims.0123abcd.json`. */
export function datasetOf(file: string): string | undefined {
  return DATA.exec(file)?.[1];
}

/** Whether a file is what a loader made for a dataset: `_file/data/town/exercises.0123abcd.json` for "exercises". */
export function isDataFile(file: string, dataset: string, name: string): boolean {
  const start = `_file/data/${dataset}/${name}.`;
  return file.startsWith(start) && /^[0-9a-f]{8}\.json$/.test(file.slice(start.length));
}

export function isSearchIndex(file: string): boolean {
  return SEARCH_INDEX.test(file);
}
