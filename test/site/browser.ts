import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from "playwright-core";
import { vi } from "vitest";
import { findBrowser, LAUNCH_ARGS } from "../../scripts/findBrowser.js";
import { LESSONS } from "../../src/lessons.js";
import { DIST } from "../../scripts/paths.js";
import { hasRun } from "./hasRun.js";
import { EMPTY, serve } from "./server.js";

/** Longest that a test waits for what a page will say. It says it at once, but a busy machine takes its time. */
export const SOON = { timeout: 30_000 };

export interface Site {
  origin: string;
  browser: Browser;
}

let site: Promise<Site> | undefined;

/** The built notebook, served, and a browser to look at it. All test files of a process have the same. */
export function openSite(): Promise<Site> {
  site ??= Promise.all([serve(DIST), openBrowser()]).then(([{ origin }, browser]) => ({ origin, browser }));
  return site;
}

let browser: Promise<Browser> | undefined;

/** The browser of this process; it ends with it. */
export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  return browser;
}

/** A page, and all that has gone wrong on it so far. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  problems: string[];
  /** Gives the page back. */
  close: () => Promise<void>;
}

/** What a page can be told while it is open. */
type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "reducedMotion">;

const LOOK = { viewport: { width: 1280, height: 900 }, colorScheme: "light", reducedMotion: "no-preference" } as const;

/** A page that waits to be used again: opening a context takes three times as long as opening a page in it. */
interface Kept {
  page: Page;
  context: BrowserContext;
  /** Who has the page takes note of what goes wrong here. */
  watch: { origin: string; problems: string[] };
}

const kept = new Map<string, Kept[]>();

/**
 * A page at 1280 by 900 that notes errors and requests to other origins, with nothing stored. It has no service worker.
 * Tests that change more of it than its look, or listen to it, take a `freshPage`.
 */
export async function watchedPage(
  { origin, browser }: Site,
  { viewport, colorScheme, reducedMotion, ...options }: BrowserContextOptions = {},
): Promise<Watched> {
  const kind = JSON.stringify(options);
  const one = kept.get(kind)?.pop() ?? (await newPage(browser, options));
  one.watch = { origin, problems: [] };
  const { page, context, watch } = one;
  await look(page, { viewport: viewport ?? LOOK.viewport, colorScheme, reducedMotion });
  const close = async (): Promise<void> => {
    try {
      await forget(page, origin);
      kept.set(kind, [...(kept.get(kind) ?? []), one]);
    } catch {
      // A page that hangs is not used again.
      await context.close();
    }
  };
  return { page, context, problems: watch.problems, close };
}

async function look(page: Page, { viewport, colorScheme, reducedMotion }: Look): Promise<void> {
  await page.setViewportSize(viewport ?? LOOK.viewport);
  await page.emulateMedia({
    media: null,
    forcedColors: null,
    colorScheme: colorScheme ?? LOOK.colorScheme,
    reducedMotion: reducedMotion ?? LOOK.reducedMotion,
  });
}

/** Leaves what is open and removes all that it stored, on a page of the same origin that runs nothing. */
async function forget(page: Page, origin: string): Promise<void> {
  await page.goto(origin + EMPTY);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/**
 * As `watchedPage`, in a context of its own.
 * @param isAsked whether steps ask before they show; else each shows at once, as after “Show me without guessing”
 * @param isKept with the service worker, which fetches the whole notebook; without it, as in a browser that has none
 */
export async function freshPage(
  { origin, browser }: Site,
  options: BrowserContextOptions = {},
  isKept = false,
  isAsked = false,
): Promise<Watched> {
  const { page, context, watch } = await newPage(browser, { viewport: LOOK.viewport, ...options }, isKept, isAsked);
  watch.origin = origin;
  return { page, context, problems: watch.problems, close: () => context.close() };
}

/** Requests of a page that have not ended. */
const underWay = new WeakMap<Page, Set<Request>>();

async function newPage(
  browser: Browser,
  options: BrowserContextOptions,
  isKept = false,
  isAsked = false,
): Promise<Kept> {
  const context = await browser.newContext(options);
  if (!isAsked) await context.addInitScript(showSteps, LESSONS);
  if (!isKept)
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
  context.setDefaultTimeout(SOON.timeout);
  const page = await context.newPage();
  const one: Kept = { page, context, watch: { origin: "", problems: [] } };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      one.watch.problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => one.watch.problems.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A request that is given up because the page is left has not failed; one that cannot be answered has.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    one.watch.problems.push(`request failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== one.watch.origin && protocol !== "data:" && protocol !== "blob:") {
      one.watch.problems.push(`request to another origin: ${request.url()}`);
    }
  });
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on("request", (request) => requests.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => requests.delete(request));
  return one;
}

/** Opens a page and waits until every block of it has run, and all that it asked for has come and is drawn. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/** Runs in a lesson's page before its scripts: each step's question counts as passed over. */
function showSteps(lessons: Record<string, { steps: readonly string[] }>): void {
  const [, dataset, lesson = ""] = /\/([^/]+)\/(\w+)(?:\.html)?$/.exec(location.pathname) ?? [];
  const steps = lessons[lesson]?.steps;
  if (dataset === undefined || steps === undefined) return;
  try {
    const passed = Object.fromEntries(steps.map((step) => [`${lesson}.${step}`, "shown"]));
    localStorage.setItem(`same-story:asked:${dataset}`, JSON.stringify(passed));
  } catch {
    // Where the browser keeps nothing, steps ask.
  }
}

/** Waits until a page has nothing left to do: every block has run, no request is under way, and all of it is drawn. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page) ?? new Set();
  do {
    await page.waitForFunction(hasRun);
    await vi.waitUntil(() => requests.size === 0, { ...SOON, interval: 10 });
    await drawn(page);
  } while (requests.size > 0);
}

/** Waits for fonts and for two frames: what was asked for before the first is drawn at the second. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  });
}
