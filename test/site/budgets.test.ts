import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { freshPage, openSite, settled, visit, type Site } from "./browser.js";

/** What a page may weigh, in kB of gzipped JavaScript. Bytes are exact, so unlike times they can be held to. */

const LESSON = 90;
const HOME = 40;
const TABLE = 60;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** Bytes of all scripts that the browser fetched for a page, each gzipped, with the page's inline scripts. */
async function bytesOfScripts(path: string): Promise<number> {
  const { page, close } = await freshPage(site);
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  });
  await visit(page, site.origin + path);
  const inline = await page.locator("script:not([src])").evaluateAll((all) => all.map((one) => one.textContent));
  const sizes = [...(await Promise.all(bodies)), Buffer.from(inline.join("\n"))].map((body) => gzipSync(body).length);
  await close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

const name = datasetNames()[0]!;
describe("JavaScript", () => {
  it.each([
    ["/", HOME],
    [`/${name}/`, HOME],
    [`/${name}/claims`, TABLE],
    ...["timing", "framing", "wording", "provenance"].map((lesson): [string, number] => [`/${name}/${lesson}`, LESSON]),
  ])("of %s stays within %i kB", async (path, most) => {
    const bytes = await bytesOfScripts(path);
    // Framework's own part is about 17 kB: less would mean that nothing was measured.
    expect(bytes).toBeGreaterThan(15_000);
    expect(bytes).toBeLessThanOrEqual(most * 1000);
  });
});

describe("charts", () => {
  it.each(["timing", "framing", "wording", "provenance", ""])(
    "move nothing that was there before them: /%s",
    async (lesson) => {
      const { page, close } = await freshPage(site);
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await visit(page, `${site.origin}/${name}/${lesson}`);
      await settled(page);
      const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
      await close();
      // "Good" by Web Vitals is 0.1 (https://web.dev/articles/cls).
      expect(shift).toBeLessThan(0.1);
    },
  );
});
