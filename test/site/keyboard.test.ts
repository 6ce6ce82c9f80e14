import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site, type Watched } from "./browser.js";

/** Every control of the first page, the claims table and the reading room, by keys alone. */

let site: Site;
let watched: Watched;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await watchedPage(site);
});
afterEach(async () => {
  await watched.close();
  expect(watched.problems).toEqual([]);
});

/** More than any page has controls; a key press that leads nowhere ends a test. */
const MOST_TABS = 600;

/** Tabs on until the focus is on an element that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no Tab leads to "${selector}"`);
}

/** The controls in the page that Tab does not reach; radio buttons of one name are one stop. */
async function unreached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const main = document.querySelector("#observablehq-main")!;
    const controls = main.querySelectorAll<HTMLElement>("a[href], button, input, select, summary");
    for (const control of controls) if (control.checkVisibility()) control.dataset.wanted = "";
    for (const off of main.querySelectorAll<HTMLElement>(":disabled")) delete off.dataset.wanted;
    document.querySelector<HTMLElement>("#observablehq-main")!.focus();
  });
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press("Tab");
    const isIn = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      delete active?.dataset.wanted;
      return active?.closest("#observablehq-main") != null;
    });
    if (!isIn) break;
  }
  return page.evaluate(() => [...document.querySelectorAll("[data-wanted]")].map((one) => one.outerHTML.slice(0, 120)));
}

describe.each(datasetNames())("%s by keyboard", (name) => {
  const { reports } = readDataset(datasetPath(name)).dataset;
  const event = (): string => `${site.origin}/${name}/`;

  it("reaches every control of its three pages", async () => {
    const { page } = watched;
    for (const path of ["", "claims", `read/${reports[0]!.id}`]) {
      await visit(page, event() + path);
      expect(await unreached(page), path).toEqual([]);
    }
  });

  it("starts with a lesson, and opens the words used", async () => {
    const { page } = watched;
    await visit(page, event());
    await tabTo(page, ".words-used summary");
    await page.keyboard.press("Enter");
    expect(await page.locator(".words-used").getAttribute("open")).not.toBeNull();
    await visit(page, event());
    await tabTo(page, ".actions a.primary");
    const href = await page.locator(".actions a.primary").evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href.startsWith(href));
  });

  it("searches, filters, orders, downloads and leads from the overview to a row", async () => {
    const { page } = watched;
    await visit(page, `${event()}claims`);
    await tabTo(page, ".search input");
    await page.keyboard.type("a");
    expect(await page.locator(".claims-summary").textContent()).toContain("The words contain “a”.");
    await page.keyboard.press("Backspace");
    await tabTo(page, ".search-row button");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe(`${name}-claims.csv`);
    await tabTo(page, "input[name=silences]");
    await page.keyboard.press("Space");
    expect(await page.locator(".claims-summary").textContent()).toContain("What was not found is hidden.");
    await tabTo(page, "select[name=sort]");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).hash).toContain("sort=report");
    await tabTo(page, ".overview summary");
    await page.keyboard.press("Enter");
    await tabTo(page, ".overview button");
    await page.keyboard.press("Enter");
    await page.locator("tr.claim button.words:focus").waitFor();
    expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
  });

  it("shows a layer, opens the other reports' words, and closes them again", async () => {
    const { page } = watched;
    await visit(page, `${event()}read/${reports[0]!.id}`);
    await tabTo(page, "input[name=layer]");
    const wasShown = await page.locator(":focus").isChecked();
    await page.keyboard.press("Space");
    expect(await page.locator(":focus").isChecked()).toBe(!wasShown);
    await tabTo(page, "button.claim-mark");
    await page.keyboard.press("Enter");
    await page.locator(".neighbours:focus").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".neighbours").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches("button.claim-mark"))).toBe(true);
  });
});

it("goes past the navigation on the page for what is not there", async () => {
  const { page } = watched;
  await visit(page, `${site.origin}/404.html`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/404\.html#observablehq-main$/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("observablehq-main");
});
