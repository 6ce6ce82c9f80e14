import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagesOf } from "../../loaders/framework/files.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { DIST } from "../../scripts/paths.js";
import { freshPage, openBrowser, settled, visit, type Watched } from "./browser.js";
import { serve, type Served } from "./server.js";

/**
 * The built folder on a host that knows files and nothing else, at its first folder and below others. No service worker helps,
 * and every page is a first visit: whatever a page shows as a link is there.
 */
describe.each(["/", "/school/news/"])("a plain host, at %s", (below) => {
  let served: Served;
  let watched: Watched;
  /** Each address that a page led to → the first page that did. */
  const found = new Map<string, string>();

  beforeAll(async () => {
    served = await serve(DIST, { below, isPlain: true });
    watched = await freshPage({ origin: served.origin, browser: await openBrowser() });
  });
  afterAll(async () => {
    await watched.close();
    served.stop();
  });

  it.each(pagesOf(DIST))("%s loads all of its parts, and its links are read", async (file) => {
    const { page, problems } = watched;
    await page.goto("about:blank");
    await visit(page, served.origin + below + file);
    await unfold(page);
    for (const link of await linksOf(page)) if (!found.has(link)) found.set(link, file);
    expect(problems.splice(0)).toEqual([]);
  });

  it("leads each lesson's steps, the search and the first reader's paths to files", async () => {
    const { page, problems } = watched;
    const [name] = datasetNames();
    await visit(page, `${served.origin}${below}${name}/timing.html`);
    // The further steps are drawn as they are asked for.
    for (const step of await page
      .locator('a[href^="#step="]')
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!))) {
      await page.goto(`${served.origin}${below}${name}/timing.html${step}`);
      await settled(page);
      for (const link of await linksOf(page)) if (!found.has(link)) found.set(link, `timing ${step}`);
    }
    await page.locator("#observablehq-search input").fill("minister");
    await page.locator("#observablehq-search-results a").first().waitFor();
    for (const link of await linksOf(page)) if (!found.has(link)) found.set(link, "the search");
    await visit(page, `${served.origin}${below}${name}/`);
    await page.locator(".path-name .secondary").first().click();
    await page.waitForURL(/\.html/);
    await settled(page);
    await page.locator(".path-bar a").first().waitFor();
    for (const link of await linksOf(page)) if (!found.has(link)) found.set(link, "a path's first stop");
    expect(problems.splice(0)).toEqual([]);
  });

  it("has a file for every link of every page", async () => {
    const pages = [...found.keys()].filter((link) => link.endsWith(".html") || link.endsWith("/"));
    // A check of the check: each dataset's pages and its reports are among them.
    for (const name of datasetNames())
      for (const one of [`${name}/`, `${name}/claims.html`, `${name}/practice.html`, `${name}/read/`])
        expect(
          pages.some((link) => link.startsWith(served.origin + below + one)),
          one,
        ).toBe(true);
    const missing: string[] = [];
    for (const [link, from] of found) {
      const { status } = await fetch(link, { method: "HEAD", redirect: "manual" });
      if (status !== 200) missing.push(`${status}: ${link}, on ${from}`);
    }
    expect(missing).toEqual([]);
  });

  it("leads to no place outside its folder", () => {
    expect([...found].filter(([link]) => !link.startsWith(served.origin + below))).toEqual([]);
  });
});

it.each(["/", "/school/news/"])("the page for what is not there finds the notebook's folder: %s", async (below) => {
  const served = await serve(DIST, { below, isPlain: true });
  const { page, close } = await freshPage({ origin: served.origin, browser: await openBrowser() });
  try {
    // As hosts such as GitHub Pages do: whatever is missing is answered with the notebook's 404.html.
    const lost = readFileSync(path.join(DIST, "404.html"), "utf8");
    await page.route("**/no-such-page", (route) =>
      route.fulfill({ status: 404, contentType: "text/html; charset=utf-8", body: lost }),
    );
    for (const at of ["no-such-page", "no/such/town/no-such-page"]) {
      await page.goto(served.origin + below + at);
      const start = page.locator("#observablehq-main p a").first();
      await start.click();
      await page.waitForURL(served.origin + below);
    }
  } finally {
    await close();
    served.stop();
  }
});

/** Addresses of the same host that a page's links and fields hold, without what changes within a page. */
function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll("a[href]")].map(
      (link) => new URL(link.getAttribute("href")!, document.baseURI),
    );
    // A link that a teacher copies stands in a field.
    for (const { value } of document.querySelectorAll<HTMLInputElement>("input[readonly]"))
      if (URL.canParse(value)) links.push(new URL(value));
    const here = links.filter(({ origin }) => origin === location.origin);
    return [...new Set(here.map((url) => url.origin + url.pathname + url.search))];
  });
}

/** Opens whatever is folded: what stands there may be drawn as it opens. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await settled(page);
}
