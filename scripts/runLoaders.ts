import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BuiltDataset } from "../loaders/buildTables.js";
import { progressLine } from "../loaders/progress.js";
import { loaderIn } from "../loaders/pageData.js";
import { DATA, datasetPath } from "../loaders/readDataset.js";
import { cachedTables } from "../loaders/tableCache.js";
import { LOADER_CACHE, ROOT } from "./paths.js";

const LOADERS = path.join(ROOT, "src", "data");

/**
 * Runs every data loader for every dataset in this process, and puts what they print where Framework keeps it: a build
 * then finds all of it fresh, and starts no process for each of dozens of files.
 * @param names datasets that are sound
 */
export async function runLoaders(names: readonly string[]): Promise<void> {
  const datasets: BuiltDataset[] = [];
  for (const name of names) datasets.push(await cachedTables(datasetPath(name, DATA)));
  const files = readdirSync(LOADERS, { recursive: true, encoding: "utf8" }).sort();
  const progress = progressLine("Writing the pages' data");
  for (const [i, file] of files.entries()) {
    progress(i, files.length);
    if (!file.endsWith(".ts")) continue;
    const loader = await loaderIn(pathToFileURL(path.join(LOADERS, file)).href);
    const target = file.slice(0, -".ts".length);
    if (loader.of === "all") {
      write(target, loader.make(datasets));
      continue;
    }
    for (const built of datasets) {
      const datasetFile = target.replace("[dataset]", built.dataset.name);
      if (loader.of === "dataset") write(datasetFile, await loader.make(built));
      else
        for (const { id } of built.dataset.reports) write(datasetFile.replace("[report]", id), loader.make(built, id));
    }
  }
  progress(files.length, files.length);
}

function write(file: string, content: string | Uint8Array): void {
  const target = path.join(LOADER_CACHE, "data", file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
