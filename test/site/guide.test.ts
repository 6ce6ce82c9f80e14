import { statSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { DIST } from "../../scripts/paths.js";
import { freshPage, openSite, SOON, visit, type Site } from "./browser.js";

/** What the pictures of the teacher's guide may weigh together, in kB. */
const PICTURES = 250;
/** Pixels of a picture for one of the page. */
const SCALE = 1.5;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

it("has a picture of each step of the workbench, told in words too, of the size that is kept free for it", async () => {
  const { page, close, problems } = await freshPage(site, { viewport: { width: 390, height: 844 } });
  await visit(page, `${site.origin}/teach/`);
  const pictures = page.locator("main img");
  expect(await pictures.count()).toBe(5);
  let bytes = 0;
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth), SOON).toBeGreaterThan(0);
    const { src, alt, sizes, isWide } = await picture.evaluate((one: HTMLImageElement) => ({
      src: new URL(one.src).pathname,
      alt: one.alt,
      sizes: [
        one.naturalWidth,
        one.naturalHeight,
        Number(one.getAttribute("width")),
        Number(one.getAttribute("height")),
      ],
      isWide: one.getBoundingClientRect().right > innerWidth,
    }));
    const [width, height, stated, statedHeight] = sizes;
    expect(alt.split(" ").length, src).toBeGreaterThan(8);
    expect(Math.abs(width! / SCALE - stated!), src).toBeLessThan(2);
    expect(Math.abs(height! / SCALE - statedHeight!), src).toBeLessThan(2);
    expect(isWide, src).toBe(false);
    bytes += statSync(path.join(DIST, src)).size;
  }
  expect(bytes).toBeLessThan(PICTURES * 1000);
  expect(problems).toEqual([]);
  await close();
});

it("shows them without a network, once the notebook is kept", async () => {
  const { page, context, close } = await freshPage(site, {}, true);
  await visit(page, `${site.origin}/teach/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  const picture = page.locator("main img").first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth), SOON).toBeGreaterThan(0);
  await close();
});
