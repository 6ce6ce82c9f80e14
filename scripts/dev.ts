/**
 * `npm start [-- --port NUMBER --no-open --verbose]`: the notebook with live preview. Framework sees that a page or a
 * component changed, but neither `data/` nor the code behind the tables: this does (decisions/0007).
 */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { emptyCache } from "../loaders/framework/cache.js";
import { CODE } from "../loaders/tableCache.js";
import { freePort } from "./freePort.js";
import { LOADER_CACHE, PREVIEW_STATE, ROOT } from "./paths.js";
import { binOf, environment, run } from "./run.js";
import { watchFolders } from "./watchFolders.js";

const HOST = "127.0.0.1";
const FIRST_PORT = 3000;
/** Of the next hundred one must be free; a port has two bytes. */
const MOST_PORT = 65_435;
const CONFIG = path.join(ROOT, "observablehq.config.js");
/** Longest that tables in the making are waited for. */
const MOST_WAIT_MS = 5000;

const USAGE = `
Shows the notebook in a browser and follows what you change.

  npm start [-- --port NUMBER --no-open --verbose]

  --port NUMBER  from ${FIRST_PORT} on the first that is free
  --no-open      opens no browser
  --verbose      prints every request
`;
const values = readCall();

emptyCache(LOADER_CACHE);
rmSync(PREVIEW_STATE, { force: true });
await prepare();
const port = await freePort(Number(values.port), HOST).catch((error: unknown) => end((error as Error).message));
if (port !== Number(values.port)) console.log(`Port ${values.port} is taken; this takes ${port}.`);
const server = startServer(port);
const stopWatching = watchFolders(
  ["data", ...CODE].map((place) => path.join(ROOT, place)),
  follow,
);
console.log(`The notebook is at http://${HOST}:${port}/ and follows what you change. Ctrl-C ends it.`);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
// Whatever ends this process ends the server with it.
process.on("exit", () => server.kill());
server.on("exit", (code) => {
  stopWatching();
  process.exit(code ?? 0);
});

/** The options of the call; help, or one sentence on what is wrong with it, ends the command. */
function readCall() {
  try {
    const { values: read } = parseArgs({
      options: {
        port: { type: "string", default: String(FIRST_PORT) },
        open: { type: "boolean", default: true },
        verbose: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      allowNegative: true,
    });
    const number = Number(read.port);
    if (!/^\d+$/.test(read.port) || number < 1 || number > MOST_PORT)
      end(`--port "${read.port}" is no port. Name a number from 1 to ${MOST_PORT}.`);
    if (!read.help) return read;
    console.log(USAGE.trim());
    process.exit(0);
  } catch (error) {
    end(`${(error as Error).message} Call it with --help.`);
  }
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Checks and codes all datasets in a process of its own, which says what is wrong with them. */
async function prepare(): Promise<void> {
  await run(process.execPath, ["--import", "tsx", "scripts/datasetsState.ts"]);
}

function startServer(port: number): ChildProcess {
  const program = binOf("@observablehq/framework", "observable");
  const options = ["--host", HOST, "--port", String(port), values.open ? "--open" : "--no-open"];
  return spawn(process.execPath, [program, "preview", ...options], {
    cwd: ROOT,
    env: { ...environment(), SAME_STORY_PREVIEW: "1" },
    // Framework notes every request; between those nobody would find what is wrong with the data.
    stdio: ["ignore", values.verbose ? "inherit" : "ignore", "inherit"],
  });
}

/** Makes the tables anew, then has the pages that are open load again: Framework reloads them when its config changes. */
async function follow(): Promise<void> {
  await prepare();
  await untilLoadersRest();
  expireLoaders();
  const now = new Date();
  utimesSync(CONFIG, now, now);
}

/** A loader that began before the change must not save what it read then after its table was marked as old. */
async function untilLoadersRest(): Promise<void> {
  const until = Date.now() + MOST_WAIT_MS;
  // Framework writes a table to `name.PID` until it is whole.
  while (Date.now() < until && cached().some((file) => file.endsWith(`.${server.pid ?? ""}`))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Framework runs a loader again whose output is older than the loader. */
function expireLoaders(): void {
  for (const file of cached()) {
    try {
      utimesSync(path.join(LOADER_CACHE, "data", file), 0, 0);
    } catch {
      // A table that is gone is made again as well.
    }
  }
}

function cached(): string[] {
  try {
    return readdirSync(path.join(LOADER_CACHE, "data"), { recursive: true, encoding: "utf8" });
  } catch {
    // No page has asked for a table yet.
    return [];
  }
}

function stop(): void {
  stopWatching();
  server.kill();
}
