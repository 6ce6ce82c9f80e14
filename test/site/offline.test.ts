import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { writeWorker } from "../../scripts/offline.js";
import { DIST } from "../../scripts/paths.js";
import { freshPage, openBrowser, visit, type Watched } from "./browser.js";
import { serve, type Served } from "./server.js";

/** After one visit the notebook works without a network; a new version is offered, and taken when the reader says so. */

const name = datasetNames()[0]!;
let next: string;
beforeAll(async () => {
  next = mkdtempSync(path.join(tmpdir(), "same-story-"));
  cpSync(DIST, next, { recursive: true });
  const about = path.join(next, "about.html");
  writeFileSync(about, readFileSync(about, "utf8").replace(/(<h1[^>]*>)/, "$1New: "));
  await writeWorker(next);
});
afterAll(() => {
  rmSync(next, { recursive: true, force: true });
});

let served: Served;
let watched: Watched;
beforeEach(async () => {
  served = await serve(DIST);
  watched = await freshPage({ origin: served.origin, browser: await openBrowser() }, {}, true);
});
afterEach(async () => {
  await watched.close();
  served.stop();
});

/** Opens the notebook and waits until all of it is kept. */
async function firstVisit(at = "/"): Promise<Page> {
  const { page } = watched;
  await visit(page, served.origin + at);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return page;
}

const heading = (page: Page): Promise<string | null> => page.locator("#observablehq-main h1").first().textContent();

describe("without a network", () => {
  it("every page works after one visit, a lesson's charts and exercises too", async () => {
    const page = await firstVisit();
    served.stop();
    await watched.context.setOffline(true);
    for (const at of [`/${name}/timing`, `/${name}/claims`, `/${name}/practice`, "/try", "/about", "/teach/"]) {
      await visit(page, served.origin + at);
      expect(await page.locator(".observablehq--error").count(), at).toBe(0);
      expect((await page.locator("#observablehq-main").textContent())!.length, at).toBeGreaterThan(100);
    }
    await visit(page, `${served.origin}/${name}/timing#step=check`);
    await page.locator(".exercise-card").first().waitFor();
    await visit(page, `${served.origin}/${name}/timing#step=day`);
    expect(await page.locator("figure svg, figure [role=list], figure ol").count()).toBeGreaterThan(0);
    expect(watched.problems).toEqual([]);
  });

  it("a page that is not there says so in the notebook's own words", async () => {
    const page = await firstVisit();
    await watched.context.setOffline(true);
    const response = await page.goto(`${served.origin}/${name}/no-such-page`);
    expect(response?.status()).toBe(404);
    await page.locator("#observablehq-main a").first().waitFor();
  });
});

describe("a new version", () => {
  it("is offered and not forced: what a student is writing stays, and what they answered is there afterwards", async () => {
    const page = await firstVisit();
    served.show(next);
    await visit(page, `${served.origin}/${name}/claims`);
    const search = page.locator("#observablehq-main input[type=search]").first();
    await search.fill("a word");
    await page.locator(".new-version").waitFor();
    expect(await search.inputValue()).toBe("a word");
    // Still the version that was kept first, on this page and on the next.
    await visit(page, `${served.origin}/about`);
    expect(await heading(page)).not.toMatch(/^New/);
    await page.evaluate(() => {
      localStorage.setItem("same-story:test", "an answer");
    });
    await page.getByRole("button", { name: "Use it now" }).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("New"));
    expect(await page.evaluate(() => localStorage.getItem("same-story:test"))).toBe("an answer");
    await watched.context.setOffline(true);
    await visit(page, `${served.origin}/about`);
    expect(await heading(page)).toMatch(/^New/);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });

  it("that is uploaded by halves is not taken: the whole old one goes on", async () => {
    const page = await firstVisit();
    const half = mkdtempSync(path.join(tmpdir(), "same-story-"));
    try {
      cpSync(DIST, half, { recursive: true });
      cpSync(path.join(next, "sw.js"), path.join(half, "sw.js"));
      served.show(half);
      await visit(page, `${served.origin}/${name}/claims`);
      expect(await page.evaluate(fateOfNext)).toBe("redundant");
      expect(await page.locator(".new-version").count()).toBe(0);
      await watched.context.setOffline(true);
      await visit(page, `${served.origin}/about`);
      expect(await heading(page)).not.toMatch(/^New/);
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  });
});

/** What becomes of the next service worker: "installed" where it waits to be used, "redundant" where it is given up. */
async function fateOfNext(): Promise<string> {
  const registration = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const follow = (worker: ServiceWorker | null): void => {
      const tell = (): void => {
        if (worker?.state === "installed" || worker?.state === "redundant") resolve(worker.state);
      };
      worker?.addEventListener("statechange", tell);
      tell();
    };
    registration.addEventListener("updatefound", () => {
      follow(registration.installing);
    });
    follow(registration.installing);
    registration.update().catch(() => undefined);
  });
}
