/**
 * Prepares all datasets and writes down how they are, for the preview. `npm start` runs this anew after every change:
 * a new process knows no old code.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { prepareDatasets, tellSetAside } from "./datasets.js";
import { endAtFullDisk } from "./fullDisk.js";
import { PREVIEW_STATE } from "./paths.js";

endAtFullDisk("The pages show the data as they were before.");
const state = await prepareDatasets();
mkdirSync(path.dirname(PREVIEW_STATE), { recursive: true });
writeFileSync(`${PREVIEW_STATE}.new`, JSON.stringify(state));
renameSync(`${PREVIEW_STATE}.new`, PREVIEW_STATE);
if (state.problems.length > 0) {
  console.error(`\nThe data need mending. Until then the notebook shows what they were before.`);
  for (const problem of state.problems) console.error(problem);
} else {
  const names = state.datasets.map(({ name }) => name).join(", ");
  console.log(state.setAside.length === 0 ? `The data are in order: ${names}.` : `The notebook has ${names}.`);
  tellSetAside(state);
}
