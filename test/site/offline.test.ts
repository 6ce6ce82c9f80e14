import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { pagesOf } from "../../loaders/framework/files.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { writeWorker } from "../../scripts/offline.js";
import { DIST } from "../../scripts/paths.js";
import { textOf } from "../../src/sources/textOf.js";
import { DOCUMENTS } from "../support/documents.js";
import { openPage } from "../support/openPage.js";
import { pdf, set } from "../support/pdf.js";
import { oneThread } from "../support/pdfThread.js";
import { freshPage, openBrowser, settled, visit, type Watched } from "./browser.js";
import { serve, type Served } from "./server.js";

/** After one visit the notebook works without a network; a new version is offered, and taken when the reader says so. */

const REPORT = ["The ferry ran onto a sandbank.", "Two tugs pulled it free at three."];

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

  it("reads every kind of file into the text that the build makes of it", async () => {
    const texts = REPORT.map((text) => `${text} `.repeat(12).trim());
    const paper = ["paper.pdf", pdf([set(texts, { x: 60, y: 140, width: 450, space: 8 })])] as const;
    const files = [...DOCUMENTS.map(([name, content]) => [name, content] as const), paper];
    const thread = oneThread();
    const here = [];
    for (const [name, content] of files) here.push(await textOf(name, Buffer.from(content), openPage, thread.startPdf));
    thread.close();
    const page = await firstVisit("/try");
    served.stop();
    await watched.context.setOffline(true);
    await visit(page, `${served.origin}/try`);
    await page
      .getByLabel("Choose files")
      .setInputFiles(files.map(([name, content]) => ({ name, mimeType: "", buffer: Buffer.from(content) })));
    await expect.poll(() => page.locator(".bench-tab").count(), { timeout: 120_000 }).toBe(files.length);
    const kept = await page.evaluate(() => window.localStorage.getItem("same-story/work"));
    const { work } = JSON.parse(kept!) as { work: { reports: { text: string }[] } };
    expect(work.reports.map(({ text }) => text)).toEqual(here.map(({ text }) => text));
    expect(watched.problems).toEqual([]);
  });

  it("a page that is not there says so in the notebook's own words", async () => {
    const page = await firstVisit();
    await watched.context.setOffline(true);
    const response = await page.goto(`${served.origin}/${name}/no-such-page`);
    expect(response?.status()).toBe(404);
    // What there is instead, in a paragraph: it comes from the notebook's data.
    const start = page.locator("#observablehq-main p a").first();
    expect(await start.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${served.origin}/`);
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

/** Waits until a notebook's cache holds all of its files. */
async function allKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(keptCount), { timeout: 60_000 }).toBeGreaterThan(FILES_OF_A_NOTEBOOK);
}
const FILES_OF_A_NOTEBOOK = 100;

async function keptCount(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith("same-story"));
  const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
  return Math.min(...counts);
}

describe("a cache that is emptied or damaged", () => {
  it("is filled again with the next visit, and a page that is not there without a network says so", async () => {
    const page = await firstVisit();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) await cache.delete(request);
      }
    });
    await watched.context.setOffline(true);
    const response = await page.goto(`${served.origin}/about`);
    expect(response?.status()).toBe(503);
    expect(await page.locator("h1").textContent()).toBe("This page is not on this device");
    await watched.context.setOffline(false);
    await visit(page, `${served.origin}/${name}/timing`);
    await allKept(page);
    await watched.context.setOffline(true);
    await visit(page, `${served.origin}/about`);
    expect((await heading(page))!.length).toBeGreaterThan(0);
  });

  it("gives no page that was changed in it: that one comes from the network, and is kept anew", async () => {
    const page = await firstVisit();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (request.url.includes("/about.html")) await cache.put(request, new Response("<h1>Damaged</h1>"));
      }
    });
    await visit(page, `${served.origin}/about`);
    expect(await heading(page)).not.toBe("Damaged");
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const found = await caches.match(
            (await (await caches.open((await caches.keys())[0]!)).keys()).find(({ url }) =>
              url.includes("/about.html"),
            )!,
          );
          return (await found?.text())?.includes("Damaged");
        }),
      )
      .toBe(false);
  });
});

it("two notebooks on one origin keep what is theirs: each works without a network, and “Delete all” of one leaves the other", async () => {
  const both = mkdtempSync(path.join(tmpdir(), "same-story-"));
  try {
    for (const at of ["a", "b"]) cpSync(DIST, path.join(both, at), { recursive: true });
    served.show(both);
    const { page } = watched;
    for (const at of ["a", "b"]) {
      await visit(page, `${served.origin}/${at}/`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    }
    await watched.context.setOffline(true);
    for (const at of ["a", "b", "a"]) {
      await visit(page, `${served.origin}/${at}/${name}/timing`);
      expect((await heading(page))!.length).toBeGreaterThan(0);
    }
    await page.goto(`${served.origin}/b/${name}/no-such-page`);
    const start = page.locator("#observablehq-main p a").first();
    expect(await start.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${served.origin}/b/`);
    await visit(page, `${served.origin}/b/privacy`);
    await page.getByRole("button", { name: "Delete all of it" }).click();
    await page.getByRole("button", { name: "Yes, delete it" }).click();
    await page.getByText("It is deleted.").waitFor();
    await visit(page, `${served.origin}/a/about`);
    expect((await heading(page))!.length).toBeGreaterThan(0);
  } finally {
    rmSync(both, { recursive: true, force: true });
  }
});

it("a tab that is open when another takes the new version goes on with its lesson, and can take it too", async () => {
  const page = await firstVisit(`/${name}/timing`);
  const other = await watched.context.newPage();
  await visit(other, `${served.origin}/${name}/claims`);
  // Files bear their content in their names: of a new version the host has none of the old.
  const gone = mkdtempSync(path.join(tmpdir(), "same-story-"));
  cpSync(next, gone, { recursive: true });
  rmSync(path.join(gone, "_import"), { recursive: true });
  await writeWorker(gone);
  served.show(gone);
  await other.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await other.getByRole("button", { name: "Use it now" }).click();
  await other.waitForFunction(() => document.querySelector(".new-version") === null);
  // The lesson that was open before: its exercises come, although the host has other files by now.
  const status = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>("link[href*='_import']")].map(({ href }) => href);
    return Promise.all(links.map(async (href) => (await fetch(href)).status));
  });
  expect(status.length).toBeGreaterThan(0);
  expect(new Set(status)).toEqual(new Set([200]));
  await page.evaluate(() => {
    location.hash = "step=check";
  });
  await page.locator(".exercise-card").first().waitFor();
  const offer = page.locator(".new-version");
  await offer.waitFor();
  await offer.getByRole("button", { name: "Use it now" }).click();
  await page.waitForFunction(() => document.querySelector(".new-version") === null);
  await other.close();
  rmSync(gone, { recursive: true, force: true });
});

it("a lesson that is open during an upload, in a browser without a worker, offers to load the new version and goes on where it was", async () => {
  const gone = mkdtempSync(path.join(tmpdir(), "same-story-"));
  const { page, close } = await freshPage({ origin: served.origin, browser: await openBrowser() }, {});
  try {
    cpSync(DIST, gone, { recursive: true });
    // Code in files of other names, as after a change; the policy names the old.
    renameSync(path.join(gone, "_import"), path.join(gone, "_renamed"));
    for (const file of pagesOf(gone)) {
      const html = readFileSync(path.join(gone, file), "utf8").replaceAll("_import/", "_renamed/");
      writeFileSync(path.join(gone, file), html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
    }
    await visit(page, `${served.origin}/${name}/framing`);
    served.show(gone);
    await page.evaluate(() => {
      localStorage.setItem("same-story:test", "an answer");
      location.hash = "step=check";
    });
    const offer = page.locator(".new-version");
    await offer.waitFor();
    await offer.getByRole("button", { name: "Use it now" }).click();
    await page.locator(".exercise-card").first().waitFor();
    expect(new URL(page.url()).hash).toBe("#step=check");
    expect(await page.evaluate(() => localStorage.getItem("same-story:test"))).toBe("an answer");
  } finally {
    await close();
    rmSync(gone, { recursive: true, force: true });
  }
});

it("a file that does not come where nothing is newer is said so, and no new version is offered", async () => {
  const torn = mkdtempSync(path.join(tmpdir(), "same-story-"));
  const { page, close } = await freshPage({ origin: served.origin, browser: await openBrowser() }, {});
  try {
    cpSync(DIST, torn, { recursive: true });
    await visit(page, `${served.origin}/${name}/framing`);
    rmSync(path.join(torn, "_file"), { recursive: true });
    served.show(torn);
    await page.evaluate(() => {
      location.hash = "step=check";
    });
    await page.getByText("The exercises could not be loaded.").waitFor();
    await settled(page);
    expect(await page.locator(".new-version").count()).toBe(0);
  } finally {
    await close();
    rmSync(torn, { recursive: true, force: true });
  }
});
