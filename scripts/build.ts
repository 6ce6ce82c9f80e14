/** `npm run build`: the notebook as a folder of files, in `dist/`. */
import { rmSync } from "node:fs";
import { DatasetError, datasetNames, datasetPath, readDataset } from "../loaders/readDataset.js";
import { finish } from "./finish.js";
import { DIST, LOADER_CACHE } from "./paths.js";
import { runPackage } from "./run.js";

checkDatasets();
rmSync(LOADER_CACHE, { recursive: true, force: true });
const code = await runPackage("@observablehq/framework", ["build"], "observable");
if (code !== 0) process.exit(code);
const problems = finish(DIST);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** Stops before anything is overwritten where a dataset is not sound, with its own messages instead of a stack. */
function checkDatasets(): void {
  try {
    for (const name of datasetNames()) readDataset(datasetPath(name));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
