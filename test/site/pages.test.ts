import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { DIST } from "../../scripts/paths.js";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** 320 px is a screen of 1280 px at 400 % zoom (WCAG 1.4.10). */
const WIDTHS = [1280, 768, 390, 320];
/** Wider than what most screens show, so that a page fits whatever fonts a system has. */
const WIDE_FONTS = ['"DejaVu Sans", Verdana, sans-serif', "monospace"];
const PAGES = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$|\.html$/, "$1")}`)
  .sort();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

it("has pages to look at", () => {
  expect(PAGES).toContain("/");
});

// Two at a time: while one page is looked at, the other loads.
describe.concurrent.each(PAGES)("%s", (path) => {
  it("runs without errors and fits every width in any font; axe finds nothing, folded and unfolded, dark and in print", async () => {
    const { page, problems, close } = await watchedPage(site);
    try {
      await visit(page, site.origin + path);
      await openFirstRows(page);
      expect(await axeViolations(page), "wide").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeViolations(page), "dark").toEqual([]);
      await page.emulateMedia({ media: "print", colorScheme: "light" });
      // The printed sheets have titles of their own; the page's heading stays on the screen.
      expect(await axeViolations(page, ["page-has-heading-one"]), "in print").toEqual([]);
      await page.emulateMedia({ media: "screen" });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await widerThanScreen(page), `at ${width} px`).toBeLessThanOrEqual(0);
        if (width === 390) expect(await axeViolations(page), `at ${width} px`).toEqual([]);
      }
      for (const font of WIDE_FONTS) {
        const style = await page.addStyleTag({ content: `* { font-family: ${font} !important }` });
        expect(await widerThanScreen(page), `at 320 px, in ${font}`).toBeLessThanOrEqual(0);
        await style.evaluate((one) => {
          (one as HTMLElement).remove();
        });
      }
      await unfold(page);
      expect(await widerThanScreen(page), "unfolded").toBeLessThanOrEqual(0);
      expect(await axeViolations(page), "unfolded").toEqual([]);
      expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });

  it("has one first heading, a title and text to read before its code has run", () => {
    const file = path.endsWith("/") ? `${path}index.html` : `${path}.html`;
    const { document } = new JSDOM(readFileSync(DIST + file, "utf8")).window;
    expect(document.querySelectorAll("h1").length).toBe(1);
    expect(document.title).not.toBe("");
    expect(document.querySelector("#observablehq-main")!.textContent.trim()).not.toBe("");
    expect(document.documentElement.lang).toBe("en");
  });
});

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
