/**
 * `npm test`: everything. Every step runs, so that one call shows all that is wrong; only the site's tests wait for a
 * build that went well. What needs one processor runs beside what needs another: types, lint and format beside the build
 * and the unit tests. What failed is told once more at the end, for whoever sees the end alone of a long output; the last
 * line counts tests: `12 passed, 0 failed`. A step without tests of its own (types, lint, format, build) counts as one
 * failure when it fails, and not otherwise; so does a test file that cannot be loaded.
 *
 * `npm run test:quick`: types, lint and unit tests, with what the last call has found out about files that are the same,
 * without the files that take longer than all the others together.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser, findFirefox } from "./findBrowser.js";
import { listenToPackage, runPackage, type Ended } from "./run.js";

/** Where quick runs keep what they know; `npm ci` empties it. */
const CACHE = "node_modules/.cache";
const TYPES = ["--noEmit"];
const QUICK_TYPES = [...TYPES, "--incremental", "--tsBuildInfoFile", `${CACHE}/types.tsbuildinfo`];
const LINT = ["."];
// By content: a checkout gives every file another time.
const QUICK_LINT = [...LINT, "--cache", "--cache-strategy", "content", "--cache-location", `${CACHE}/eslint/`];

const isQuick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(tmpdir(), "same-story-"));
let passed = 0;
/** What failed, in words: their number is what the last line counts. */
const failures: string[] = [];
try {
  const checks = runChecks();
  const isBuilt = !isQuick && (await step("build", () => runPackage("tsx", ["scripts/build.ts"])));
  await tests(isQuick ? ["unit"] : ["unit", "long"]);
  for (const { name, ended } of await checks) {
    console.log(`\n== ${name}\n${ended.output}`);
    note(name, ended.code);
  }
  if (isBuilt) {
    // Without Firefox its own tests fail, and the others tell what they can.
    await step("firefox", look(findFirefox));
    if (await step("browser", look(findBrowser))) await tests(["site"]);
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (failures.length > 0) process.exitCode = 1;
for (const failure of failures) console.log(`\nFAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);

/** Types, lint and format one after the other; what they say is told when all have ended. */
async function runChecks(): Promise<{ name: string; ended: Ended }[]> {
  const types = await listenToPackage("typescript", isQuick ? QUICK_TYPES : TYPES, "tsc");
  const lint = await listenToPackage("eslint", isQuick ? QUICK_LINT : LINT);
  const ended = [
    { name: "types", ended: types },
    { name: "lint", ended: lint },
  ];
  if (isQuick) return ended;
  const format = await listenToPackage("prettier", ["--check", "--log-level", "warn", "."]);
  return [...ended, { name: "format", ended: format }];
}

/** Runs a step that has no tests of its own; returns whether it went well. */
async function step(name: string, action: () => Promise<number>): Promise<boolean> {
  console.log(`\n== ${name}`);
  return note(name, await action());
}

function note(name: string, code: number): boolean {
  if (code === 0) return true;
  failures.push(name);
  return false;
}

function look(find: () => string): () => Promise<number> {
  return () => {
    try {
      console.log(find());
      return Promise.resolve(0);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return Promise.resolve(1);
    }
  };
}

/** What vitest's JSON report says, as far as it is read here. */
interface Report {
  numPassedTests?: number;
  testResults?: readonly {
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages?: readonly string[] }[];
  }[];
}

/** Runs some of vitest's projects and adds up what its JSON report says. */
async function tests(projects: readonly string[]): Promise<void> {
  const name = projects.join(" and ");
  console.log(`\n== ${name} tests`);
  const file = path.join(reports, `${name}.json`);
  const chosen = projects.flatMap((project) => ["--project", project]);
  const options = ["run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runPackage("vitest", options);
  const report = readReport(file);
  const failed = report === undefined ? ["no report"] : failuresOf(report);
  // An error outside of a test fails none, yet vitest exits non-zero.
  if (code !== 0 && failed.length === 0) failed.push(`vitest ended with ${String(code)}`);
  failures.push(...failed.map((failure) => `${name} tests: ${failure}`));
  passed += report?.numPassedTests ?? 0;
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}

/** Each test that failed or did not run, with its file and why; a file that failed without one. */
function failuresOf({ testResults = [] }: Report): string[] {
  return testResults.flatMap(({ name, status, message = "", assertionResults }) => {
    const place = path.relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status !== "passed");
    if (failed.length === 0 && status !== "passed") return [`${place}\n${message}`];
    return failed.map((test) => `${place} > ${test.fullName}\n${(test.failureMessages ?? [test.status]).join("\n")}`);
  });
}
