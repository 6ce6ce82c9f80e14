/** `npm run build`: the notebook as a folder of files, in `dist/`. */
import { rmSync } from "node:fs";
import { finish } from "./finish.js";
import { DIST, LOADER_CACHE } from "./paths.js";
import { runPackage } from "./run.js";

rmSync(LOADER_CACHE, { recursive: true, force: true });
const code = await runPackage("@observablehq/framework", ["build"], "observable");
if (code !== 0) process.exit(code);
const problems = finish(DIST);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
