import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { LESSONS } from "../../src/lessons.js";
import { freshPage, openSite, settled, visit, watchedPage, type Site, type Watched } from "./browser.js";

/** What a step asks before it shows, and what opens in what it shows. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** The first step of each lesson that has a question of the lessons' common kind; the headlines are sorted instead. */
const FIRST = { timing: "day", framing: "missing", wording: "collation", provenance: "where" } as const;

describe.each(datasetNames())("a reader of %s who has not been here", (name) => {
  it.each(Object.entries(FIRST))(
    "is asked in %s, answers by keys, and sees answer and chart at once",
    async (lesson, step) => {
      const { page, problems, close } = await freshPage(site, {}, false, true);
      await visit(page, `${site.origin}/${name}/${lesson}#step=${step}`);
      expect(await page.locator("main figure .chart").count()).toBe(0);
      await page.locator(".ask-option").first().focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("main figure .chart").first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("ask-answer");
      expect(await inView(page, ".ask-answer")).toEqual({ top: true, bottom: true });
      expect((await inView(page, ".figure .finding, .chart-title, .statement")).top).toBe(true);
      await page.reload();
      await settled(page);
      expect(await page.locator(".ask-answer").textContent()).toMatch(/^You picked/);
      await page.locator(".ask-again").click();
      expect(await page.locator("main figure .chart").count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
  );
});

it("a question is answered by touch on a phone, and nothing of it is wider than the page", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const { page, close } = await freshPage(site, phone, false, true);
  for (const [lesson, step] of Object.entries(FIRST)) {
    await visit(page, `${site.origin}/${datasetNames()[0]!}/${lesson}#step=${step}`);
    const heights = await page
      .locator(".ask-option, .ask-skip")
      .evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    await page.locator(".ask-option").last().tap();
    await page.locator(".ask-answer").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await close();
});

it("an answer on a phone stands below the head, and a sentence that opens on a path stands above the path's bar", async () => {
  const { page, close } = await freshPage(site, { viewport: { width: 390, height: 844 } }, false, true);
  const name = datasetNames()[0]!;
  await visit(page, `${site.origin}/${name}/`);
  await page.getByText("Begin this path").nth(1).click();
  await page.locator(".path-bar").waitFor();
  // The bar goes along to any page of the dataset.
  await visit(page, `${site.origin}/${name}/timing#step=order`);
  await page.locator(".ask-option").first().click();
  await page.locator(".ask-answer").waitFor();
  const edge = (selector: string, side: "top" | "bottom"): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, at) => element.getBoundingClientRect()[at], side);
  expect(await edge(".ask", "top")).toBeGreaterThanOrEqual(52);
  await page.locator("main figure .mark").locator("visible=true").last().click();
  expect(await edge(".evidence-place.is-open", "bottom")).toBeLessThanOrEqual(await edge(".path-bar", "top"));
  await close();
});

/** What opens words in a step, and where they open. */
const OPENERS =
  ".mark, .phrase, .frame-word, .bar, .speaker-name, [data-cell], .rung-words, .segment, .block, .trace-mark, .pair";
const OPENED = ".evidence-place.is-open, .matrix-detail, .pair-place";

const steps = Object.entries(LESSONS).flatMap(([lesson, all]) =>
  all.steps
    .filter((step) => !["check", "clock", "headlines", "lookup", "where", "side"].includes(step))
    .map((step) => [lesson, step] as const),
);

describe("what a reader opens", () => {
  it.each(steps)("comes into view in %s, %s", async (lesson, step) => {
    const { page, close }: Watched = await watchedPage(site);
    await visit(page, `${site.origin}/${datasetNames()[0]!}/${lesson}#step=${step}&pin=100`);
    const openers = page.locator("main figure button").and(page.locator(OPENERS)).locator("visible=true");
    const count = await openers.count();
    expect(count).toBeGreaterThan(0);
    for (const i of new Set([0, Math.floor(count / 2), count - 1])) {
      await openers.nth(i).click();
      expect(await inView(page, OPENED), `${i} of ${count}`).toMatchObject({ top: true });
      await page.keyboard.press("Escape");
    }
    await close();
  });
});

/** Whether the top of what a selector finds first, and all of it, lie inside the window. */
async function inView(page: Page, selector: string): Promise<{ top: boolean; bottom: boolean }> {
  await page.locator(selector).first().waitFor();
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top >= 0 && top < window.innerHeight - 40, bottom: bottom <= window.innerHeight };
    });
}
