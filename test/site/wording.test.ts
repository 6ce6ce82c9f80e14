import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

async function on(path: string, look: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const { page, close, problems } = await watchedPage(site, options);
  try {
    await visit(page, site.origin + path);
    await look(page);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
}

const STEPS = ["collation", "shifts", "ladder"];
const PHONE = { viewport: { width: 390, height: 800 } };

describe.each(datasetNames())("the lesson on wording of %s", (name) => {
  const { tables, codebook, texts } = buildTables(datasetPath(name));
  const groups = codebook.wordings.filter(({ id }) => tables.variants.some(({ group }) => group === id));

  it("prints nothing in the name of a report that it does not print", async () => {
    for (const hash of [...groups.map(({ id }) => `step=collation&group=${id}`), "step=shifts", "step=ladder"]) {
      await on(`/${name}/wording#${hash}`, async (page) => {
        const printed = await page
          .locator("[data-printed]")
          .evaluateAll((all) =>
            all.map((one) => ({ report: (one as HTMLElement).dataset["printed"]!, text: one.textContent })),
          );
        expect(printed.filter(({ report, text }) => !texts.get(report)?.includes(text))).toEqual([]);
      });
    }
  });

  it.each(STEPS)("fits a phone in its step %s", async (step) => {
    await on(
      `/${name}/wording#step=${step}`,
      async (page) => {
        const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect(width).toBeLessThanOrEqual(room);
      },
      PHONE,
    );
  });
});

describe("lines between versions", () => {
  const [name] = datasetNames().filter((one) => buildTables(datasetPath(one)).tables.variants.length > 1);

  it("lead from words to words, and are left out where there is no room", async () => {
    await on(`/${name!}/wording#step=collation`, async (page) => {
      const ways = await page.locator(".connector path").evaluateAll((all) => all.map((one) => one.getAttribute("d")));
      expect(ways.length).toBeGreaterThan(0);
      expect(ways.every((way) => /^M[\d.]+,[\d.]+[VC]/.test(way ?? ""))).toBe(true);
    });
    await on(
      `/${name!}/wording#step=collation`,
      async (page) => {
        expect(await page.locator(".connectors").first().isVisible()).toBe(false);
      },
      PHONE,
    );
  });

  it("are set apart from the others while words are focused", async () => {
    await on(`/${name!}/wording#step=collation`, async (page) => {
      await page.locator(".collation .segment").first().focus();
      expect(await page.locator(".collation.has-active .segment.is-active").count()).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      expect(await page.locator(".evidence-place mark").count()).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      expect(await page.locator(".evidence-place mark").count()).toBe(0);
    });
  });
});
