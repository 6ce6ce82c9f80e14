import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserContextOptions, Page } from "playwright-core";
import { DIST } from "../../scripts/paths.js";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** 320 px is a screen of 1280 px at 400 % zoom (WCAG 1.4.10). */
const WIDTHS = [1280, 768, 390, 320];
const PAGES = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$|\.html$/, "$1")}`)
  .sort();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it("has pages to look at", () => {
  expect(PAGES).toContain("/");
});

// Two at a time: while one page is looked at, the other loads.
describe.concurrent.each(PAGES)("%s", (path) => {
  it("runs without errors and fits every width; axe finds nothing, folded and unfolded", async () => {
    await look(path, {}, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const at = `at ${width} px`;
        expect(await page.locator(".observablehq--error").allTextContents(), at).toEqual([]);
        expect(await widerThanScreen(page), at).toBeLessThanOrEqual(0);
        if (width === 1280 || width === 390) expect(await axeViolations(page), at).toEqual([]);
      }
      await unfold(page);
      expect(await widerThanScreen(page), "unfolded").toBeLessThanOrEqual(0);
      expect(await axeViolations(page), "unfolded").toEqual([]);
    });
  });

  it("passes axe in the dark, and in print", async () => {
    await look(path, { colorScheme: "dark" }, async (page) => {
      expect(await axeViolations(page), "dark").toEqual([]);
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      // The printed sheets have titles of their own; the page's heading stays on the screen.
      expect(await axeViolations(page, ["page-has-heading-one"]), "in print").toEqual([]);
    });
  });

  it("has one first heading, a title and text to read before its code has run", async () => {
    await look(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
    });
  });
});

/** Opens a page in a context of its own, with its first rows open, and fails on any error that it meets. */
async function look(path: string, options: BrowserContextOptions, then: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, problems } = await watchedPage(site, options);
  try {
    if (options.javaScriptEnabled === false) await page.goto(site.origin + path);
    else {
      await visit(page, site.origin + path);
      await openFirstRows(page);
    }
    await then(page);
    // Without scripts, what a page asks for in advance is not fetched.
    if (options.javaScriptEnabled !== false) expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** So that axe sees evidence too. A row that is open is no longer found. */
async function openFirstRows(page: Page): Promise<void> {
  const closed = page.locator("#observablehq-main button[aria-expanded=false]:visible");
  for (let n = 0; n < 2 && (await closed.count()) > 0; n++) await closed.first().click();
}

/** Opens whatever is folded in the page: words used, overviews, tables. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("#observablehq-main details")) {
      details.open = true;
    }
  });
}

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function axeViolations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (off) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // "region": the sidebar's switch has to stand beside the sidebar, not in it, because styles depend on its place.
    const rules = Object.fromEntries(["region", ...off].map((rule) => [rule, { enabled: false }]));
    const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  }, without);
}
