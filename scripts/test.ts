/**
 * `npm test`: everything, in the order in which it is cheapest to fail. Every step runs, so that one call shows all that
 * is wrong; only the site's tests wait for a build that went well. The last line counts tests: `12 passed, 0 failed`.
 * A step without tests of its own (types, lint, format, build) counts as one failure when it fails, and not otherwise.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser, findFirefox } from "./findBrowser.js";
import { runPackage } from "./run.js";

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), "same-story-"));
const total: Count = { passed: 0, failed: 0 };
try {
  await step("types", () => runPackage("typescript", ["--noEmit"], "tsc"));
  await step("lint", () => runPackage("eslint", ["."]));
  await step("format", () => runPackage("prettier", ["--check", "--log-level", "warn", "."]));
  await tests("unit");
  if (await step("build", () => runPackage("tsx", ["scripts/build.ts"]))) {
    // Without Firefox its own tests fail, and the others tell what they can.
    await step("firefox", look(findFirefox));
    if (await step("browser", look(findBrowser))) await tests("site");
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a step that has no tests of its own; returns whether it went well. */
async function step(name: string, action: () => Promise<number>): Promise<boolean> {
  console.log(`\n== ${name}`);
  const code = await action();
  if (code === 0) return true;
  console.error(`${name} failed`);
  total.failed += 1;
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

/** Runs one of vitest's projects and adds up what its JSON report says. */
async function tests(project: string): Promise<void> {
  console.log(`\n== ${project} tests`);
  const file = path.join(reports, `${project}.json`);
  const options = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await runPackage("vitest", options);
  const count = readReport(file);
  total.passed += count.passed;
  // A test file that cannot be loaded has no failing test, yet vitest exits non-zero.
  total.failed += code === 0 ? count.failed : Math.max(1, count.failed);
}

function readReport(file: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as Record<string, number>;
    // A test that did not run has not passed.
    return {
      passed: numPassedTests ?? 0,
      failed: (numFailedTests ?? 0) + (numPendingTests ?? 0) + (numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
