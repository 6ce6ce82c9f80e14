import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./paths.js";

const require = createRequire(import.meta.url);

/**
 * Runs a program of an installed package with this Node, its output going to the terminal.
 * @param program name of a package or `package/file`; its `bin` is found in its package.json
 * @returns the exit code; 1 where a signal ended it
 */
export function runPackage(program: string, args: readonly string[], bin = program): Promise<number> {
  return run(process.execPath, [binOf(program, bin), ...args]);
}

/** As `runPackage`, but its output is handed back: for what runs beside something else. */
export function listenToPackage(program: string, args: readonly string[], bin = program): Promise<Ended> {
  return listen([binOf(program, bin), ...args], "pipe");
}

/** As `runPackage`, but what it says is wrong is handed back, and goes nowhere by itself. */
export function hearPackage(program: string, args: readonly string[], bin = program): Promise<Ended> {
  return listen([binOf(program, bin), ...args], "inherit");
}

function listen(call: readonly string[], stdout: "pipe" | "inherit"): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", stdout, "pipe"] as const;
    const child = spawn(process.execPath, call, { cwd: ROOT, env: environment(), stdio: [...stdio] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += String(data)));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

export interface Ended {
  code: number;
  output: string;
}

export function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env: environment(), stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}

/** The environment of what this project runs: no telemetry, and the programs of installed packages by their names. */
export function environment(): NodeJS.ProcessEnv {
  const bins = path.join(ROOT, "node_modules", ".bin");
  return {
    ...process.env,
    OBSERVABLE_TELEMETRY_DISABLE: "1",
    PATH: `${bins}${path.delimiter}${process.env.PATH ?? ""}`,
  };
}

/** The file of a package's program. */
export function binOf(packageName: string, bin: string): string {
  const manifest = path.join(ROOT, "node_modules", packageName, "package.json");
  const { bin: bins } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bins === "string" ? bins : bins[bin];
  if (file === undefined) throw new Error(`${packageName} has no command "${bin}" (${manifest})`);
  return path.join(path.dirname(manifest), file);
}
