/**
 * `npm start`: the notebook with live preview. Framework does not see that `data/` or a module behind a loader changed,
 * so this empties the loaders' cache first, and touches the loaders when something that they read changes.
 */
import { readdirSync, rmSync, utimesSync, watch } from "node:fs";
import path from "node:path";
import { LOADER_CACHE, ROOT } from "./paths.js";
import { runPackage } from "./run.js";

const READ_BY_LOADERS = ["data", "loaders", "src/parser", "src/coding"];
const SETTLED_MS = 200;

rmSync(LOADER_CACHE, { recursive: true, force: true });
let timer: NodeJS.Timeout | undefined;
for (const folder of READ_BY_LOADERS) {
  watch(path.join(ROOT, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(touchLoaders, SETTLED_MS);
  });
}
process.exit(await runPackage("@observablehq/framework", ["preview", ...process.argv.slice(2)], "observable"));

function touchLoaders(): void {
  const folder = path.join(ROOT, "src/data");
  const now = new Date();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".ts")) utimesSync(path.join(folder, file), now, now);
  }
}
