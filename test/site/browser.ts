import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser, LAUNCH_ARGS } from "../../scripts/findBrowser.js";
import { DIST } from "../../scripts/paths.js";
import { serve } from "./server.js";

export interface Site {
  origin: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** The built notebook, served, and a browser to look at it. */
export async function openSite(): Promise<Site> {
  const { origin, stop } = await serve(DIST);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  const close = async (): Promise<void> => {
    await browser.close();
    stop();
  };
  return { origin, browser, close };
}

/** A page, and all that has gone wrong on it so far. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  problems: string[];
}

/**
 * A fresh context with one page in it that notes errors and requests to other origins.
 * @param isKept with the service worker, which fetches the whole notebook; without it, as in a browser that has none
 */
export async function watchedPage(
  site: Pick<Site, "origin" | "browser">,
  options: BrowserContextOptions = {},
  isKept = false,
): Promise<Watched> {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  if (!isKept)
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A request that is given up because the page is left has not failed; one that cannot be answered has.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    problems.push(`request failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (origin !== site.origin && protocol !== "data:" && protocol !== "blob:") {
      problems.push(`request to another origin: ${request.url()}`);
    }
  });
  return { page, context, problems };
}

/** Opens a page and waits until every block of it has run. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
}
