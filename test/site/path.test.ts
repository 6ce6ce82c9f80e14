import { beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { freshPage, openSite, settled, visit, type Site } from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

describe.each(datasetNames())("the paths of %s", (name) => {
  it("lead from the first stop to the last by their next-links alone, with the bar on every page", async () => {
    const { page, close } = await freshPage(site);
    const home = `${site.origin}/${name}/`;
    await visit(page, home);
    const paths = await page.locator(".path-name h3").allTextContents();
    expect(paths.length).toBeGreaterThan(0);
    for (let i = 0; i < paths.length; i++) {
      await visit(page, home);
      await page.locator(".path").nth(i).getByText("Begin this path").click();
      const seen: number[] = [];
      let of = 0;
      for (let places = 0; places < 20; places++) {
        await page.locator(".path-bar").waitFor();
        await settled(page);
        const said = (await page.locator(".path-bar b").textContent()) ?? "";
        const [at = 0, all = 0] = (said.match(/\d+/g) ?? []).map(Number);
        of = all;
        if (seen.at(-1) !== at) seen.push(at);
        const next = page.locator(".path-bar a.primary");
        if ((await next.count()) === 0) break;
        const before = page.url();
        await next.click();
        await page.waitForURL((url) => url.href !== before);
      }
      expect(seen, paths[i]).toEqual(Array.from({ length: of }, (_, n) => n + 1));
    }
    await close();
  });

  it("go on at the end of a lesson's step and behind the last question", async () => {
    const { page, close } = await freshPage(site);
    await visit(page, `${site.origin}/${name}/`);
    await page.locator(".path").first().getByText("Begin this path").click();
    await page.locator(".path-bar").waitFor();
    while ((await page.locator(".next-step .primary").count()) === 0) {
      const before = page.url();
      await page.locator(".path-bar a.primary").click();
      await page.waitForURL((url) => url.href !== before);
      await page.locator(".path-bar").waitFor();
      await settled(page);
    }
    const inStep = page.locator(".next-step .primary");
    expect(await inStep.getAttribute("href")).toBe(await page.locator(".path-bar a.primary").getAttribute("href"));
    await close();
  });
});
