import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** The files of a built notebook that a package of one dataset needs. */

/** Pages that are for the teacher: results of a class, questions with their answers, handouts with their key, and the
 *  form for questions. */
const FOR_TEACHERS = ["class", "present", "handouts", "write"];
/** Pages about the notebook itself that go along where they are there. */
const ABOUT = ["about.html"];
/** What pages load stands in folders that begin with an underscore; names of files in them have a hash. */
const LOADED = /^_\w+\//;
/** All that can stand between the names of files. */
const BETWEEN_NAMES = /[^\w.@-]+/;
const TEXT = /\.(?:html|js|css|json)$/;
const SEARCH_INDEX = /^_observablehq\/minisearch\.[0-9a-f]{8}\.json$/;

/** @returns paths with slashes, from the built folder */
export function builtFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** A dataset's pages for students. The first page of the notebook stands in for a dataset's own, where it has none. */
export function pagesOf(dataset: string, files: readonly string[]): string[] {
  const own = files.filter((file) => file.startsWith(`${dataset}/`) && file.endsWith(".html"));
  const forStudents = own.filter((file) => !FOR_TEACHERS.some((name) => file === `${dataset}/${name}.html`));
  const start = files.includes(`${dataset}/index.html`) ? [] : ["index.html"];
  return [...forStudents, ...[...start, ...ABOUT].filter((file) => files.includes(file))].sort();
}

/** The file with a dataset's exercises as the pages load it; undefined where there is none. */
export function exercisesFile(dataset: string, files: readonly string[]): string | undefined {
  const inFolder = `_file/data/${dataset}/exercises.`;
  return files.find((file) => file.startsWith(inFolder) && /\.[0-9a-f]{8}\.json$/.test(file));
}

/**
 * Pages, the dataset's own files, and all that these name, directly or by way of others.
 * @returns path → content
 */
export function packedFiles(dist: string, dataset: string): Map<string, Uint8Array> {
  const files = builtFiles(dist);
  const pages = pagesOf(dataset, files);
  const byName = new Map<string, string[]>();
  for (const file of files.filter((one) => LOADED.test(one))) {
    byName.set(basename(file), [...(byName.get(basename(file)) ?? []), file]);
  }
  const packed = new Map<string, Uint8Array>();
  const waiting = [...pages, ...files.filter((file) => file.startsWith(`data/${dataset}/`))];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (packed.has(file)) continue;
    const content = readFileSync(join(dist, file));
    packed.set(file, SEARCH_INDEX.test(file) ? searchOf(content, pages) : content);
    if (!TEXT.test(file)) continue;
    for (const name of new Set(content.toString("utf8").split(BETWEEN_NAMES))) {
      waiting.push(...(byName.get(name) ?? []).filter((named) => isOurs(named, dataset)));
    }
  }
  return new Map([...packed].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Data of other datasets stay out, even where the first page names them. */
function isOurs(file: string, dataset: string): boolean {
  const folder = /^_file\/data\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined || folder === dataset;
}

/** What Framework's search reads: MiniSearch's index (github.com/lucaong/minisearch), version 2 of its format. */
interface SearchIndex {
  documentCount: number;
  documentIds: Record<string, string>;
  fieldLength: Record<string, unknown>;
  storedFields: Record<string, unknown>;
  index: [term: string, fields: Record<string, Record<string, number>>][];
}

/** The search index without pages that are not in the package. */
function searchOf(content: Uint8Array, pages: readonly string[]): Uint8Array {
  const search = JSON.parse(Buffer.from(content).toString("utf8")) as SearchIndex;
  const isHere = (path: string): boolean =>
    pages.some((page) => `/${page}` === `${path}.html` || `/${page}` === `${path}index.html`);
  const out = new Set(Object.keys(search.documentIds).filter((id) => !isHere(search.documentIds[id]!)));
  const kept = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !out.has(id)));
  const index = search.index.flatMap(([term, fields]): SearchIndex["index"] => {
    const left = Object.entries(fields).map(([field, counts]) => [field, kept(counts)] as const);
    const some = left.filter(([, counts]) => Object.keys(counts).length > 0);
    return some.length > 0 ? [[term, Object.fromEntries(some)]] : [];
  });
  const smaller: SearchIndex = {
    ...search,
    documentCount: search.documentCount - out.size,
    documentIds: kept(search.documentIds),
    fieldLength: kept(search.fieldLength),
    storedFields: kept(search.storedFields),
    index,
  };
  return Buffer.from(JSON.stringify(smaller));
}

/** Whether a folder holds a built notebook. */
export function isBuilt(dist: string): boolean {
  return existsSync(join(dist, "index.html"));
}
