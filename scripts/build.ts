/** `npm run build`: the notebook as a folder of files, in `dist/`. */
import { builtFrom, writeBuiltFrom } from "../loaders/exports/fresh.js";
import { emptyCache } from "../loaders/framework/cache.js";
import { readPages, writePages } from "../loaders/framework/page.js";
import { addPolicy } from "../loaders/policy.js";
import { DATA, datasetPath } from "../loaders/readDataset.js";
import { bundle } from "./bundle.js";
import { prepareDatasets, tellSetAside } from "./datasets.js";
import { mend, problemsOf, problemsOfStyles } from "./finish.js";
import { addFirstLooks } from "./firstLook.js";
import { endAtFullDisk, fullDisk, isDiskFull } from "./fullDisk.js";
import { addLanguages } from "./languages.js";
import { writeLicences } from "./licences.js";
import { findRoot } from "./lostRoot.js";
import { addOffline, writeWorker } from "./offline.js";
import { beginOutput, type Output } from "./output.js";
import { DIST, LOADER_CACHE, WORKSHOP } from "./paths.js";
import { preloadData } from "./preloadData.js";
import { hearPackage } from "./run.js";
import { runLoaders } from "./runLoaders.js";

// Whoever calls this from a preview gets a build all the same: without last good tables.
delete process.env.SAME_STORY_PREVIEW;

const AS_IT_WAS = "The last notebook is as it was.";
endAtFullDisk(AS_IT_WAS);
const { draft, publish } = begin();
process.env.SAME_STORY_OUTPUT = draft;
// Stops early where a dataset is not sound.
const state = await prepareDatasets();
const { datasets } = state;
const hashes = builtFrom(new Map(datasets.map(({ name }) => [name, datasetPath(name, DATA)])));
stopAt(state.problems);
tellSetAside(state);
emptyCache(LOADER_CACHE);
await runLoaders(datasets.map(({ name }) => name));
await runFramework();
writeLicences(draft);
console.log("Joining the modules of the pages …");
const pages = readPages(draft);
await bundle(draft, pages);
pages.forEach(preloadData);
addFirstLooks(
  pages,
  datasets.map(({ name }) => name),
);
await addLanguages(draft, pages);
await addOffline(draft, pages);
pages.forEach(mend);
pages.forEach(findRoot);
// Last: it names the scripts that stand in a page as they are.
pages.forEach(addPolicy);
writePages(draft, pages);
stopAt([...pages.flatMap(problemsOf), ...problemsOfStyles(draft)]);
writeBuiltFrom(draft, hashes);
console.log("Listing the files for use without a network …");
await writeWorker(draft);
publish();

function begin(): Output {
  try {
    return beginOutput(DIST, WORKSHOP);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

async function runFramework(): Promise<void> {
  const { code, output } = await hearPackage("@observablehq/framework", ["build"], "observable");
  const isFull = code !== 0 && isDiskFull(output);
  if (output !== "") console.error(isFull ? fullDisk(AS_IT_WAS) : output);
  if (code !== 0) process.exit(code);
}

function stopAt(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
