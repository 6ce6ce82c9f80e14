import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A build is all or nothing: it is written to a folder of its own and takes the place of the last one when it is whole.
 * Whatever ends it before, the last notebook stands.
 */
export interface Output {
  /** Where to write. */
  draft: string;
  /** Puts what was written in the place of the last build. */
  publish: () => void;
}

/**
 * Begins a build. What an earlier one left behind that was ended goes away.
 * @param dist the folder that the notebook is published in
 * @param workshop a folder on the same drive for what nobody sees
 * @throws {Error} where another build is under way
 */
export function beginOutput(dist: string, workshop: string): Output {
  mkdirSync(workshop, { recursive: true });
  const lock = path.join(workshop, "build.lock");
  take(lock);
  const draft = path.join(workshop, `build-${process.pid}`);
  const last = path.join(workshop, "build-last");
  const end = (): void => {
    rmSync(draft, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  process.on("exit", end);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  // A build was ended between its two last steps.
  if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
  const rests = readdirSync(workshop).filter((name) => name.startsWith("build-"));
  for (const rest of rests) rmSync(path.join(workshop, rest), { recursive: true, force: true });
  return {
    draft,
    publish: () => {
      if (existsSync(dist)) renameSync(dist, last);
      renameSync(draft, dist);
      rmSync(last, { recursive: true, force: true });
    },
  };
}

/** Writes down who builds; a build that was killed has left its number, and is none any more. */
function take(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const other = Number(readFileSync(lock, "utf8"));
    if (isRunning(other))
      throw new Error(`Another build is under way (process ${other}). Wait until it has ended.`, { cause: error });
    writeFileSync(lock, String(process.pid));
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
