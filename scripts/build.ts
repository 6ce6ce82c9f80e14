/** `npm run build`: the notebook as a folder of files, in `dist/`. */
import { rmSync } from "node:fs";
import { readPages, writePages } from "../loaders/framework/page.js";
import { addPolicy } from "../loaders/policy.js";
import { bundle } from "./bundle.js";
import { prepareDatasets, tellSetAside } from "./datasets.js";
import { mend, problemsOf, problemsOfStyles } from "./finish.js";
import { addFirstLooks } from "./firstLook.js";
import { addLanguages } from "./languages.js";
import { addOffline, writeWorker } from "./offline.js";
import { DIST, LOADER_CACHE } from "./paths.js";
import { preloadData } from "./preloadData.js";
import { runPackage } from "./run.js";
import { runLoaders } from "./runLoaders.js";

// Whoever calls this from a preview gets a build all the same: without last good tables.
delete process.env.SAME_STORY_PREVIEW;

// Stops before anything is overwritten where a dataset is not sound.
const state = await prepareDatasets();
const { datasets } = state;
stopAt(state.problems);
tellSetAside(state);
rmSync(LOADER_CACHE, { recursive: true, force: true });
await runLoaders(datasets.map(({ name }) => name));
const code = await runPackage("@observablehq/framework", ["build"], "observable");
if (code !== 0) process.exit(code);
console.log("Joining the modules of the pages …");
const pages = readPages(DIST);
await bundle(DIST, pages);
pages.forEach(preloadData);
addFirstLooks(
  pages,
  datasets.map(({ name }) => name),
);
await addLanguages(DIST, pages);
await addOffline(DIST, pages);
pages.forEach(mend);
// Last: it names the scripts that stand in a page as they are.
pages.forEach(addPolicy);
writePages(DIST, pages);
stopAt([...pages.flatMap(problemsOf), ...problemsOfStyles(DIST)]);
console.log("Listing the files for use without a network …");
await writeWorker(DIST);

function stopAt(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
