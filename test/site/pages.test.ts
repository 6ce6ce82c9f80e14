import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { DIST } from "../../scripts/paths.js";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [1280, 768, 390];
const SCHEMES = ["light", "dark"] as const;
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

describe.each(PAGES)("%s", (path) => {
  it.each(SCHEMES)("runs without errors, fits every width and passes axe, in %s", async (colorScheme) => {
    const { page, context, problems } = await watchedPage(site, { colorScheme });
    try {
      await visit(page, site.origin + path);
      await openFirstRows(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const at = `at ${width} px`;
        expect(await page.locator(".observablehq--error").allTextContents(), at).toEqual([]);
        expect(await widerThanScreen(page), at).toBeLessThanOrEqual(0);
        expect(await axeViolations(page), at).toEqual([]);
      }
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  });

  it("passes axe with everything unfolded, and on paper", async () => {
    const { page, context, problems } = await watchedPage(site);
    try {
      await visit(page, site.origin + path);
      await unfold(page);
      expect(await axeViolations(page), "unfolded").toEqual([]);
      await page.emulateMedia({ media: "print" });
      expect(await axeViolations(page), "on paper").toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  });

  it("has one first heading, a title and text to read before its code has run", async () => {
    const { page, context } = await watchedPage(site, { javaScriptEnabled: false });
    try {
      await page.goto(site.origin + path);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.title()).not.toBe("");
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
    } finally {
      await context.close();
    }
  });
});

/** So that axe sees evidence too. */
async function openFirstRows(page: Page): Promise<void> {
  for (const row of (await page.locator("button[aria-expanded=false]:visible").all()).slice(0, 2)) await row.click();
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

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // "region": the sidebar's switch has to stand beside the sidebar, not in it, because styles depend on its place.
    const rules = { region: { enabled: false } };
    const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  });
}
