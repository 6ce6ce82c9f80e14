import { beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

const STEPS = "intro,quiz,code,compare".split(",");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

describe.each(datasetNames())("%s", (dataset) => {
  it.each(STEPS)("opens the step %s from its address, without errors, and fits a phone", async (step) => {
    const { page, close, problems } = await watchedPage(site, { viewport: { width: 390, height: 800 } });
    try {
      await visit(page, `${site.origin}/${dataset}/code#step=${step}`);
      await page.waitForSelector(".lesson .step > *");
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBeLessThanOrEqual(0);
      expect(await page.locator(".observablehq--error").count()).toBe(0);
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  });
});
