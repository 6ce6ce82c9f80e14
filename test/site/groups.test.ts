import { beforeAll, describe, expect, it } from "vitest";
import { freshPage, openSite, settled, visit, watchedPage, type Site } from "./browser.js";

/** The way of a class through the reports, and what a phone shows of it. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const SET = "reykjavik-2021";
const PHONE = { viewport: { width: 390, height: 844 } };

describe("a class that reads in groups", () => {
  it("goes to the list of the reports, each group reads another one, and all go on from there", async () => {
    const { page, close } = await freshPage(site);
    await visit(page, `${site.origin}/${SET}/`);
    const nexts: string[] = [];
    for (const nth of [1, 3]) {
      await visit(page, `${site.origin}/${SET}/`);
      const path = page.locator(".path", { has: page.getByRole("heading", { name: "50 minutes" }) });
      await path.getByText("Begin this path").click();
      await page.locator(".path-bar").waitFor();
      await settled(page);
      expect(await page.locator("#reports").isVisible()).toBe(true);
      await page.locator(".headlines .headline a").nth(nth).click();
      await page.waitForURL(/\/read\//);
      await page.locator(".path-bar").waitFor();
      await settled(page);
      expect(await page.locator(".path-bar b").textContent()).toContain("Stop 1 of");
      nexts.push((await page.locator(".path-bar a.primary").getAttribute("href"))!);
    }
    expect(nexts[0]).toBe(nexts[1]);
    await close();
  });
});

it("the bar of a path takes little of a phone, and its buttons are as large as a finger", async () => {
  const { page, close } = await freshPage(site, PHONE);
  await visit(page, `${site.origin}/${SET}/`);
  await page.locator(".path").first().getByText("Begin this path").click();
  const bar = page.locator(".path-bar");
  await bar.waitFor();
  await settled(page);
  for (let stop = 0; stop < 3; stop++) {
    const { height } = (await bar.boundingBox())!;
    expect(height).toBeLessThan(72);
    for (const control of await bar.locator("a, button").all())
      expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    const before = page.url();
    await bar.locator("a.primary").click();
    await page.waitForURL((url) => url.href !== before);
    await bar.waitFor();
    await settled(page);
  }
  await close();
});

it("the matrix speaks of arrow keys where there are some, and not on a phone", async () => {
  const wide = await watchedPage(site);
  await visit(wide.page, `${site.origin}/${SET}/framing#step=missing`);
  expect(await wide.page.locator("#framing-missing figcaption").textContent()).toContain("arrow keys");
  await wide.close();
  const phone = await freshPage(site, { ...PHONE, hasTouch: true, isMobile: true });
  await visit(phone.page, `${site.origin}/${SET}/framing#step=missing`);
  const said = await phone.page.locator("#framing-missing figcaption").textContent();
  expect(said).toContain("Choose a block or a gap");
  expect(said).not.toContain("arrow keys");
  await phone.close();
});
