import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { datasetOf, filesOf, isDataFile, isLoadedByPages, isSearchIndex, LICENCES } from "../framework/files.js";
import { searchOf, type SearchIndex } from "../framework/search.js";

/** The files of a built notebook that a package of one dataset needs. */

/** Pages that are for the teacher: results of a class, questions with their answers, handouts with their key, and the
 *  form for questions. */
const FOR_TEACHERS = ["class", "present", "handouts", "write"];
/** Pages about the notebook itself that go along where they are there. */
const ABOUT = ["about.html"];
/** All that can stand between the names of files. */
const BETWEEN_NAMES = /[^\w.@-]+/;
const TEXT = /\.(?:html|js|css|json)$/;

/** Where the notebook is built. */
export const DIST = join(import.meta.dirname, "..", "..", "dist");

/** The notebook is not built, or was built from other data. */
export class NotBuilt extends Error {}

/** The files of a built notebook; none where a folder holds none. */
export function builtFiles(dist: string): string[] {
  return existsSync(join(dist, "index.html")) ? filesOf(dist) : [];
}

/** A dataset's pages for students. The first page of the notebook stands in for a dataset's own, where it has none. */
export function studentPages(dataset: string, files: readonly string[]): string[] {
  const datasetPages = files.filter((file) => file.startsWith(`${dataset}/`) && file.endsWith(".html"));
  const forStudents = datasetPages.filter((file) => !FOR_TEACHERS.some((name) => file === `${dataset}/${name}.html`));
  const start = files.includes(`${dataset}/index.html`) ? [] : ["index.html"];
  return [...forStudents, ...[...start, ...ABOUT].filter((file) => files.includes(file))].sort();
}

/** The file with a dataset's exercises as the pages load it; undefined where there is none. */
export function exercisesFile(dataset: string, files: readonly string[]): string | undefined {
  return files.find((file) => isDataFile(file, dataset, "exercises"));
}

/**
 * Pages, the dataset's own files, and all that these name, directly or by way of others.
 * @returns path → content
 */
export function packedFiles(dist: string, dataset: string): Map<string, Uint8Array> {
  const files = builtFiles(dist);
  const pages = studentPages(dataset, files);
  const byName = new Map<string, string[]>();
  for (const file of files.filter((one) => isLoadedByPages(one))) {
    byName.set(basename(file), [...(byName.get(basename(file)) ?? []), file]);
  }
  const packed = new Map<string, Uint8Array>();
  const waiting = [...pages, ...files.filter((file) => file.startsWith(`data/${dataset}/`) || file === LICENCES)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (packed.has(file)) continue;
    const content = readFileSync(join(dist, file));
    packed.set(file, isSearchIndex(file) ? smallerIndex(content, pages) : content);
    if (!TEXT.test(file)) continue;
    for (const name of new Set(content.toString("utf8").split(BETWEEN_NAMES))) {
      waiting.push(...(byName.get(name) ?? []).filter((named) => isOurs(named, dataset)));
    }
  }
  return new Map([...packed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Data of other datasets stay out, even where the first page names them. */
function isOurs(file: string, dataset: string): boolean {
  return [undefined, dataset].includes(datasetOf(file));
}

function smallerIndex(content: Buffer, pages: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(searchOf(JSON.parse(content.toString("utf8")) as SearchIndex, pages)));
}
