import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { DIMENSIONS } from "../../src/coding/types.js";
import { LESSONS } from "../../src/lessons.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { LANGUAGE_KEY } from "../../src/strings/language.js";
import { freshPage, openSite, visit, watchedPage, type Site } from "./browser.js";

/** A lesson before its code has run: the build has drawn the first step into the page. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** What a reader sees of a page, and where its parts are. */
interface Look {
  text: string;
  /** Tops of headings and charts, in pixels. */
  tops: number[];
}

function lookOf(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const main = document.querySelector("main")!;
    const parts = [...main.querySelectorAll("h1, h2, h3, figure, .next-step")];
    return { text: main.innerText, tops: parts.map((part) => part.getBoundingClientRect().top) };
  });
}

/** Opens a page whose own code never comes. */
async function waiting(
  path: string,
  options: BrowserContextOptions,
  then: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, close } = await freshPage(site, options, false, true);
  await page.route("**/_observablehq/client*", (route) => route.abort());
  await page.goto(site.origin + path);
  await page.evaluate(() => document.fonts.ready);
  await then(page);
  await close();
}

const lessons = datasetNames().flatMap((name) => DIMENSIONS.map((lesson) => `/${name}/${lesson}`));

describe.each([1280, 390])("at %i px", (width) => {
  it.each(lessons)("%s looks the same before and after its code has run", async (path) => {
    const viewport = { width, height: 900 };
    let before: Look | null = null;
    await waiting(path, { viewport }, async (page) => {
      before = await lookOf(page);
    });
    const { page, close, problems } = await freshPage(site, { viewport }, false, true);
    await visit(page, site.origin + path);
    expect(before).toEqual(await lookOf(page));
    expect(await page.locator(".first-look").count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("an address that names a later step", () => {
  const [name = ""] = datasetNames();
  const later = DIMENSIONS.flatMap((lesson) => LESSONS[lesson].steps.slice(1).map((step) => `${lesson}#step=${step}`));

  it("shows what that step begins with before the page's code has run, as after it", async () => {
    for (const address of later) {
      let before = "";
      let title = "";
      await waiting(`/${name}/${address}`, {}, async (page) => {
        if (!(await page.locator(".first-look").isVisible())) return;
        before = (await lookOf(page)).text;
        title = await page.title();
      });
      // Exercises come when they are asked for; a step that this dataset does not have is nobody's.
      if (before === "" || address.endsWith("=check")) continue;
      const { page, close, problems } = await freshPage(site, {}, false, true);
      await visit(page, `${site.origin}/${name}/${address}`);
      expect(before, address).toBe((await lookOf(page)).text);
      expect(title, address).toBe(await page.title());
      expect(problems).toEqual([]);
      await close();
    }
  });

  it("waits for the page's code where it names more than a step, and where its question is answered", async () => {
    await waiting(`/${name}/timing#step=length&pin=100`, {}, async (page) => {
      expect(await page.locator(".first-look").isVisible()).toBe(false);
    });
    await waiting(`/${name}/timing#step=order`, {}, async (page) => {
      expect(await page.locator(".first-look .ask-option").first().isVisible()).toBe(true);
      await page.evaluate((dataset) => {
        localStorage.setItem(`same-story:asked:${dataset}`, '{"timing.order":"shown"}');
      }, name);
      await page.reload();
      expect(await page.locator(".first-look").isVisible()).toBe(false);
    });
  });
});

describe("the first step is not shown", () => {
  const path = lessons[0]!;

  it("where the address names another", async () => {
    await waiting(`${path}#step=any`, {}, async (page) => {
      expect(await page.locator(".first-look").isVisible()).toBe(false);
    });
  });

  it("in English to who has chosen another language", async () => {
    const { page, close } = await freshPage(site);
    await page.addInitScript((key) => {
      localStorage.setItem(key, "de");
    }, LANGUAGE_KEY);
    await page.route("**/_observablehq/client*", (route) => route.abort());
    await page.goto(site.origin + path);
    expect(await page.locator(".first-look").isVisible()).toBe(false);
    await close();
  });
});

it("is said to need scripts where there are none", async () => {
  const { page, close } = await watchedPage(site, { javaScriptEnabled: false });
  await page.goto(site.origin + lessons[0]!);
  expect(await page.locator(".needs-script").isVisible()).toBe(true);
  expect(await page.locator("main figure .chart").first().isVisible()).toBe(true);
  await close();
});
