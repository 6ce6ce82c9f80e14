import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dataHash } from "../tableCache.js";
import { NotBuilt } from "./packed.js";

/** From which data a notebook was built: a package of it must not hold other reports than the folder that it is named by. */

/** In the built folder; no page asks for it. */
const RECORD = "_built/data.json";

/** @param directories by the names of their datasets, as they were when the build began */
export function builtFrom(directories: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...directories].map(([name, directory]) => [name, dataHash(directory)]));
}

export function writeBuiltFrom(dist: string, hashes: Readonly<Record<string, string>>): void {
  const file = join(dist, RECORD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(hashes));
}

/** @throws {NotBuilt} where the notebook lacks the dataset, or its folder holds something else than when it was built */
export function refuseStale(dist: string, name: string, directory: string): void {
  const built = hashesIn(dist)[name];
  if (built === dataHash(directory)) return;
  if (built === undefined)
    throw new NotBuilt(`The notebook in ${dist} has no exercises of ${name}. Run npm run build first.`);
  throw new NotBuilt(
    `The data of ${name} have changed since the notebook in ${dist} was built. Run npm run build first.`,
  );
}

function hashesIn(dist: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(dist, RECORD), "utf8")) as Record<string, string>;
  } catch {
    // There is no notebook, or an earlier version built it: the package says what is missing, or it is built anew.
    return {};
  }
}
