import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site, type Watched } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
let watched: Watched;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await watchedPage(site);
});
afterEach(async () => {
  await watched.close();
  expect(watched.problems).toEqual([]);
});

const STEPS = ["headlines", "missing", "speakers", "words"];

describe.each(datasetNames())("the lesson on framing of %s", (name) => {
  const { texts } = readDataset(datasetPath(name));
  const url = (state: string): string => `${site.origin}/${name}/framing#${state}`;

  it.each(STEPS)("prints nothing in a report's name that the report lacks: %s", async (step) => {
    const { page } = watched;
    const sort = [...texts].map(() => "0").join(",");
    await visit(page, url(`step=${step}&sort=${sort}&shown=yes`));
    const printed = await page.evaluate(() => {
      const found: { report: string; text: string }[] = [];
      const collect = (): void => {
        for (const { dataset, textContent } of document.querySelectorAll<HTMLElement>("[data-printed]")) {
          found.push({ report: dataset["printed"] ?? "", text: textContent });
        }
      };
      collect();
      for (const mark of document.querySelectorAll<HTMLElement>(".frame-word, .cell, .speaker-name, .phrase")) {
        mark.click();
        collect();
      }
      return found;
    });
    expect(printed.filter(({ report, text }) => !texts.get(report)?.includes(text))).toEqual([]);
  });

  it.each([
    ["wide", 1280, "light"],
    ["wide and dark", 1280, "dark"],
    ["narrow", 390, "light"],
  ] as const)("has no fault that axe finds, and fits the page: %s", async (_, width, colorScheme) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const step of STEPS) {
      await visit(page, "about:blank");
      await visit(page, url(`step=${step}`));
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: run } = window as unknown as {
          axe: { run: (o: object) => Promise<{ violations: { id: string }[] }> };
        };
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
        return (await run.run({ runOnly: tags })).violations.map(({ id }) => id);
      });
      expect([step, ...violations]).toEqual([step]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });

  it("moves in the matrix with the arrow keys, at 390 pixels too, from report to report", async () => {
    const { page } = watched;
    await visit(page, url("step=missing"));
    const active = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset["cell"] ?? "");
    await page.locator(".cell[tabindex='0']").focus();
    const first = await active();
    await page.keyboard.press("ArrowRight");
    expect((await active()).split(".")[0]).toBe(first.split(".")[0]);
    expect(await active()).not.toBe(first);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.locator(".cell[tabindex='0']:visible, .is-shown .cell:visible").first().focus();
    const narrow = (await active()).split(".");
    await page.keyboard.press("ArrowRight");
    const [topic, report] = (await active()).split(".");
    expect(topic).toBe(narrow[0]);
    expect(report).not.toBe(narrow[1]);
    await page.keyboard.press("ArrowDown");
    const below = (await active()).split(".");
    expect(below[1]).toBe(report);
    expect(below[0]).not.toBe(topic);
  });

  it("saves the table of topics", async () => {
    const { page } = watched;
    await visit(page, url("step=missing"));
    const saved = page.waitForEvent("download");
    await page.locator(".download button").click();
    const lines = readFileSync(await (await saved).path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines[0]).toContain("topic,label,report_id,letter,found");
    expect(lines).toHaveLength(1 + (await page.locator("[data-cell]").count()));
  });

  it("puts no motion before readers who want none", async () => {
    const { page } = watched;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await visit(page, url("step=missing"));
    await page.locator(".choices .choice").nth(2).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
