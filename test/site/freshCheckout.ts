import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../scripts/paths.js";
import { OFFLINE } from "../support/offline.js";

const COPIED = [
  "data",
  "loaders",
  "scripts",
  "src",
  "observablehq.config.js",
  "package.json",
  "package-lock.json",
  "LICENSE",
];

/** A copy of the project in a temporary folder, to change and build without touching the project. */
export interface Checkout {
  path: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Starts one of the project's scripts there, without a network; its output gathers in `output()`. */
  start: (script: string, args?: readonly string[], env?: NodeJS.ProcessEnv) => Running;
  remove: () => void;
}

export interface Running {
  output: () => string;
  ended: Promise<number | null>;
  stop: () => Promise<number | null>;
}

/** @param isBuilt with the last build, and all that it keeps for the next */
export function checkout(isBuilt = false): Checkout {
  const folder = mkdtempSync(path.join(tmpdir(), "same-story-"));
  for (const place of isBuilt ? [...COPIED, "dist"] : COPIED) {
    const filter = (source: string): boolean => isBuilt || !source.includes(".observablehq");
    cpSync(path.join(ROOT, place), path.join(folder, place), { recursive: true, filter });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  return {
    path: folder,
    read: (file) => readFileSync(path.join(folder, file), "utf8"),
    write: (file, text) => {
      writeFileSync(path.join(folder, file), text);
    },
    start: (script, args = [], env = {}) => start(folder, script, args, env),
    remove: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function start(folder: string, script: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    cwd: folder,
    env: { ...process.env, ...OFFLINE, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += String(data)));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const stop = (): Promise<number | null> => {
    child.kill("SIGINT");
    return ended;
  };
  return { output: () => output, ended, stop };
}
