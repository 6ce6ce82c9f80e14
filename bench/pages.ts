import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { datasetNames, datasetPath, readDataset } from "../loaders/readDataset.js";
import { findBrowser, LAUNCH_ARGS } from "../scripts/findBrowser.js";
import { ROOT } from "../scripts/paths.js";
import { checkout } from "../test/site/freshCheckout.js";
import { serve } from "../test/site/server.js";
import { withReports } from "./manyReports.js";

/**
 * What a reader waits for, in a real browser: the first chart of each lesson against the load of an empty Framework page, as
 * it opens and by a link to another step, and what each control takes, with five reports and with 200. Builds both notebooks first, which takes minutes.
 * Run: npm run bench -- pages
 */

const FEW = 5;
const MANY = 200;
const ROUNDS = 9;
/** A first chart takes at most so many loads of an empty page. */
const MOST_LOADS = 2.2;
/** One frame at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;
const MOST_AT_MANY = 100;
const MOST_CONTROLS = 60;

/** Each lesson as it opens, then links to steps with a chart. Framing begins with a step of texts; that step counts. */
const CHARTS = ["timing", "framing", "wording", "provenance", "framing#step=missing", "provenance#step=sources"];
const PAGES = ["claims", "timing", "framing#step=missing", "wording", "provenance#step=sources", "practice"];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Builds a Framework project that holds one page with a heading. */
async function emptySite(): Promise<{ origin: string; stop: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "empty-page-"));
  mkdirSync(path.join(folder, "src"));
  writeFileSync(path.join(folder, "src", "index.md"), "# Empty\n");
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(path.join(folder, "observablehq.config.js"), "export default { title: 'Empty' };\n");
  const program = path.join(ROOT, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const child = spawn(process.execPath, [program, "build"], { cwd: folder, stdio: "ignore" });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`the empty Framework page was not built: exit ${String(code)}`);
  const served = await serve(path.join(folder, "dist"));
  const stop = (): void => {
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { origin: served.origin, stop };
}

/** Functions that run in the page are compiled with a helper for their names, which the page does not have. */
const NAMES = "globalThis.__name ??= (one) => one;";

/**
 * Milliseconds from the start of the navigation until the step that the address names stands in the page, with its chart if
 * it has one, and the browser has painted; in a context that has nothing in its cache.
 */
async function firstChart(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript({ content: NAMES });
  await page.addInitScript(() => {
    const seen = { at: 0 };
    Object.assign(window, { seen });
    const look = (): void => {
      const step = document.querySelector("main .step > h2 + *");
      // What the build drew is hidden where the address names a step that it did not draw.
      const isShown = step !== null && step.checkVisibility();
      if (seen.at === 0 && isShown) seen.at = performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const { at } = (window as unknown as { seen: { at: number } }).seen;
    return at > 0 && paint !== undefined && Math.max(at, paint.startTime);
  });
  const at = Number(await painted.jsonValue());
  await context.close();
  return at;
}

/** Milliseconds from the start of the navigation to the end of the load event. */
async function loadOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "load" });
  const at = await page.evaluate(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await context.close();
  return at;
}

interface Slowest {
  /** Of all controls that were used. */
  median: number;
  most: number;
  label: string;
  controls: number;
}

/** Uses every control of a page in turn; each time counts the handling and the layout after it. */
async function controlsOf(browser: Browser, url: string): Promise<Slowest> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: "block",
    acceptDownloads: false,
  });
  const page = await context.newPage();
  await page.addInitScript({ content: NAMES });
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const times = await page.evaluate(
    async ({ most }) => {
      window.print = () => undefined;
      const skipped = /print|download|copy|full screen|delete|start over/i;
      const isUsable = (one: HTMLElement): boolean =>
        one.isConnected && one.offsetParent !== null && !skipped.test(one.textContent) && !one.matches(":disabled");
      const all = document.querySelectorAll<HTMLElement>("main button, main summary, main input[type=checkbox]");
      const found: { label: string; time: number }[] = [];
      for (const one of [...all].filter(isUsable).slice(0, most)) {
        if (!isUsable(one)) continue;
        const before = performance.now();
        one.click();
        document.body.getBoundingClientRect();
        const time = performance.now() - before;
        found.push({ label: (one.closest("label") ?? one).textContent.trim().slice(0, 40), time });
        // What comes after a frame does not count for the next control.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return found;
    },
    { most: MOST_CONTROLS },
  );
  await context.close();
  const slowest = [...times].sort((a, b) => b.time - a.time)[0] ?? { label: "", time: 0 };
  return {
    median: median(times.map(({ time }) => time)),
    most: slowest.time,
    label: slowest.label,
    controls: times.length,
  };
}

const few = datasetNames().find((name) => readDataset(datasetPath(name)).dataset.reports.length === FEW);
if (few === undefined) throw new Error(`data/ holds no dataset of ${FEW} reports to compare with.`);
const many = `many-${MANY}`;
const project = checkout();
withReports(MANY, (directory) => {
  cpSync(directory, path.join(project.path, "data", many), { recursive: true });
});
const before = performance.now();
const build = project.start("build");
const code = await build.ended;
if (code !== 0) throw new Error(`the notebook was not built:\n${build.output()}`);
console.log(`built with a dataset of ${MANY} reports in ${((performance.now() - before) / 1000).toFixed(0)} s`);
const site = await serve(path.join(project.path, "dist"));
const empty = await emptySite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
try {
  const rounds = async (run: () => Promise<number>): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) times.push(await run());
    return median(times);
  };
  await loadOf(browser, `${empty.origin}/`);
  const load = await rounds(() => loadOf(browser, `${empty.origin}/`));
  console.log(`an empty Framework page loads in ${load.toFixed(0)} ms (median of ${ROUNDS}, a fresh context each)`);
  for (const page of CHARTS) {
    const [own, wide] = [
      await rounds(() => firstChart(browser, `${site.origin}/${few}/${page}`)),
      await rounds(() => firstChart(browser, `${site.origin}/${many}/${page}`)),
    ];
    const isSlow = own > load * MOST_LOADS;
    console.log(
      `first chart of ${page.padEnd(23)} ×${(own / load).toFixed(2)} (at most ×${MOST_LOADS})` +
        `   with ${MANY} reports ×${(wide / load).toFixed(2)}, ×${(wide / own).toFixed(2)} of five${isSlow ? "   TOO SLOW" : ""}`,
    );
    if (isSlow) process.exitCode = 1;
  }
  for (const page of PAGES) {
    const [own, wide] = [
      await controlsOf(browser, `${site.origin}/${few}/${page}`),
      await controlsOf(browser, `${site.origin}/${many}/${page}`),
    ];
    const isSlow = own.most > FRAME || wide.most > MOST_AT_MANY;
    const said = (one: Slowest): string =>
      `${one.controls} controls, median ${one.median.toFixed(1)} ms, slowest ${one.most.toFixed(1)} ms (${one.label})`;
    console.log(`${page}: ${said(own)}; with ${MANY}: ${said(wide)}${isSlow ? "   TOO SLOW" : ""}`);
    if (isSlow) process.exitCode = 1;
  }
} finally {
  await browser.close();
  empty.stop();
  site.stop();
  project.remove();
}
