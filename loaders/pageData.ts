import { parseArgs } from "node:util";
import type { TableName } from "../src/coding/index.js";
import { type BuiltDataset, buildTables, DATA } from "./buildTables.js";
import { DatasetError, datasetNames, datasetPath } from "./readDataset.js";
import { toDownloadCsv } from "./writeTables.js";

/** What the data loaders in `src/data` print: each of them is one call of one of these. */

/** Prints what `shape` makes of the dataset in `--dataset=NAME`, as JSON. */
export function printJson(shape: (built: BuiltDataset) => unknown): void {
  print(() => JSON.stringify(shape(requestedDataset())));
}

/** Prints a table of the dataset in `--dataset=NAME` as CSV for spreadsheets. */
export function printCsv(name: TableName): void {
  print(() => toDownloadCsv(requestedDataset().tables, name));
}

/** Prints what `shape` makes of all datasets, as JSON. */
export function printDatasets(shape: (built: BuiltDataset) => unknown): void {
  print(() => JSON.stringify(datasetNames(DATA).map((name) => shape(buildTables(datasetPath(name, DATA))))));
}

function requestedDataset(): BuiltDataset {
  const { values } = parseArgs({ options: { dataset: { type: "string" } } });
  if (!values.dataset) throw new DatasetError(["--dataset is missing. Call this loader with --dataset=NAME."]);
  return buildTables(datasetPath(values.dataset, DATA));
}

/** A dataset that is wrong stops the build with its problems, and nothing but them. */
function print(make: () => string): void {
  try {
    process.stdout.write(make());
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
