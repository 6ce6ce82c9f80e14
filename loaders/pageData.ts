import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { TableName } from "../src/coding/index.js";
import type { BuiltDataset } from "./buildTables.js";
import { DATA, DatasetError, datasetNames, datasetPath } from "./readDataset.js";
import { cachedTables, lastGoodTables } from "./tableCache.js";

/** What the data loaders in `src/data` print: each of them is one call of one of these. */

/** What a loader makes, of one dataset, of one report of it, or of all datasets. */
type Loader =
  | { of: "dataset"; make: (built: BuiltDataset) => Output | Promise<Output> }
  | { of: "report"; make: (built: BuiltDataset, report: string) => Output }
  | { of: "all"; make: (datasets: readonly BuiltDataset[]) => Output };
type Output = string | Uint8Array;

/** Prints what `shape` makes of the dataset in `--dataset=NAME`, as JSON. */
export function printJson(shape: (built: BuiltDataset) => unknown): void {
  run({ of: "dataset", make: (built) => JSON.stringify(shape(built)) });
}

/** Prints a table of the dataset in `--dataset=NAME` as CSV for spreadsheets. */
export function printCsv(name: TableName): void {
  run({
    of: "dataset",
    make: async ({ tables }) => (await import("./writeTables.js")).toDownloadCsv(tables, name),
  });
}

/** Prints a file that `make` makes of the dataset in `--dataset=NAME`: text as it is, or bytes. */
export function printFile(make: (built: BuiltDataset) => string | Uint8Array): void {
  run({ of: "dataset", make });
}

/** Prints what `shape` makes of all datasets, as JSON. */
export function printDatasets(shape: (built: BuiltDataset) => unknown): void {
  run({ of: "all", make: (datasets) => JSON.stringify(datasets.map(shape)) });
}

/** Prints what `shape` makes of the first dataset, as JSON; `null` where there is none. */
export function printFirst(shape: (built: BuiltDataset) => unknown): void {
  run({ of: "all", make: ([first]) => JSON.stringify(first === undefined ? null : shape(first)) });
}

/** Prints a file that rests on no dataset. */
export function printOnce(make: () => string): void {
  run({ of: "all", make });
}

/** Prints what `shape` makes of the report in `--report=ID` of the dataset in `--dataset=NAME`, as JSON. */
export function printReport(shape: (built: BuiltDataset, report: string) => unknown): void {
  run({ of: "report", make: (built, report) => JSON.stringify(shape(built, report)) });
}

/** A build runs all loaders in one process: it takes them in here instead of letting each print. */
const place = globalThis as { sameStoryLoaders?: Loader[] };

/** Loads a loader without running it. @param path of its module */
export async function loaderIn(path: string): Promise<Loader> {
  const taken: Loader[] = [];
  place.sameStoryLoaders = taken;
  try {
    await import(path);
  } finally {
    delete place.sameStoryLoaders;
  }
  const [loader] = taken;
  if (loader === undefined)
    throw new Error(`${path} is no data loader: it calls none of the functions of pageData.ts.`);
  return loader;
}

function run(loader: Loader): void {
  if (place.sameStoryLoaders) place.sameStoryLoaders.push(loader);
  else void print(() => outputOf(loader));
}

async function outputOf(loader: Loader): Promise<Output> {
  if (loader.of === "all") return loader.make(await allDatasets());
  const built = await requestedDataset();
  return loader.of === "dataset" ? loader.make(built) : loader.make(built, requested().report ?? "");
}

async function allDatasets(): Promise<BuiltDataset[]> {
  const all = [];
  for (const name of datasetNames(DATA)) {
    const built = await tablesOf(datasetPath(name, DATA)).catch(skipInPreview);
    if (built) all.push(built);
  }
  return all;
}

function requested() {
  return parseArgs({ options: { dataset: { type: "string" }, report: { type: "string" } } }).values;
}

function requestedDataset(): Promise<BuiltDataset> {
  const { dataset } = requested();
  if (!dataset) throw new DatasetError(["--dataset is missing. Call this loader with --dataset=NAME."]);
  return tablesOf(datasetPath(dataset, DATA));
}

/** `npm start` sets this: someone is at work on the data, and sees what is wrong in a banner. A build never sets it. */
const inPreview = process.env["SAME_STORY_PREVIEW"] !== undefined;

/** A dataset's tables; in the preview, while its data are broken, the last good ones. */
async function tablesOf(directory: string): Promise<BuiltDataset> {
  try {
    return await cachedTables(directory);
  } catch (error) {
    const known = existsSync(directory);
    const lastGood = inPreview && known ? lastGoodTables(directory) : null;
    if (!lastGood) throw error;
    return lastGood;
  }
}

/** A dataset that has never been sound is not on the shelf yet. */
function skipInPreview(error: unknown): null {
  if (inPreview && error instanceof DatasetError) return null;
  throw error;
}

/** A dataset that is wrong stops the build with its problems, and nothing but them. */
async function print(make: () => Promise<string | Uint8Array>): Promise<void> {
  try {
    process.stdout.write(await make());
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
