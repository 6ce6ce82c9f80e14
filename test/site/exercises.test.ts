import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import { freshPage, openSite, settled, visit, watchedPage, type Site, type Watched } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run("#observablehq-main");
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** The exercises of a page, those behind "more" too; each once. */
async function listed(page: Page): Promise<string[]> {
  const keys = await page
    .locator(".list-item")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-exercise") ?? ""));
  return keys.filter((key) => !key.endsWith("~2"));
}

/** Goes to an exercise by its address. */
async function openById(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `exercise=${to}`;
  }, id);
  await page.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
}

/** Every exercise of a page by its address, one of each kind of input. */
async function onePerInput(page: Page): Promise<string[]> {
  const found = new Map<string, string>();
  for (const id of await listed(page)) {
    await openById(page, id);
    const kind = await page.locator(".exercise-card").evaluate((card) => {
      const kinds = [".options", ".order", ".match", ".sort", ".number-input", ".mark-passage", ".repair", ".writing"];
      return kinds.find((one) => card.querySelector(one)) ?? "";
    });
    if (kind && !found.has(kind)) found.set(kind, id);
  }
  return [...found.values()];
}

/** Answers the open exercise with the keyboard alone: Tab to what can be set, and keys to set it. */
async function answerByKeyboard(page: Page): Promise<void> {
  await page.locator(".exercise-title").focus();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement;
      // What the pin has filled in already is not to be typed over.
      if (active.matches(".typed input") && active.value !== "") return "filled";
      if (active.closest(".answer-place") === null) return active.closest(".card-actions") ? "actions" : "elsewhere";
      return active.getAttribute("role") ?? (active.tagName === "INPUT" ? active.type : active.tagName.toLowerCase());
    });
    if (at === "actions") break;
    if (at === "radio" || at === "checkbox" || at === "button") await page.keyboard.press("Space");
    if (at === "select") await page.keyboard.press("ArrowDown");
    if (at === "slider") await page.keyboard.press("PageUp");
    if (at === "textarea" || at === "text") await page.keyboard.type("Something");
    if (at === "button" && (await page.locator(".order").count()) > 0) break;
  }
  const primary = page.locator(".card-actions .primary").first();
  expect(await primary.isEnabled()).toBe(true);
  await primary.focus();
  await page.keyboard.press("Enter");
}

/** Answers the open exercise with the mouse alone; words are put into text fields as an on-screen keyboard does it. */
async function answerByPointer(page: Page): Promise<void> {
  const place = page.locator(".exercise-card .answer-place");
  for (const line of await place.locator(".axis").all()) {
    const { x, y, width, height } = (await line.boundingBox())!;
    await page.mouse.click(x + width * 0.4, y + height * 0.8);
  }
  for (const select of await place.locator("select").all()) await select.selectOption({ index: 1 });
  for (const text of await place.locator("textarea").all()) await text.fill("Something");
  // A value that the pin has set stays.
  for (const text of await place.locator("input[type=text]").all())
    if ((await text.inputValue()) === "") await text.fill("Something");
  const groups = await place
    .locator("input[type=radio]")
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
  for (const group of new Set(groups)) await place.locator(`label:has(input[name="${group}"])`).first().click();
  for (const box of (await place.locator("label:has(input[type=checkbox])").all()).slice(0, 1)) await box.click();
  const primary = page.locator(".card-actions .primary").first();
  for (const button of await place.locator("button:enabled, [role=button]").all()) {
    if (await primary.isEnabled()) break;
    if (await button.isVisible()) await button.click();
  }
  await primary.click();
}

describe.each(datasetNames())("practice on %s", (name) => {
  const { texts } = readDataset(datasetPath(name));
  const url = (): string => `${site.origin}/${name}/practice`;

  it("solves each kind of exercise by the keyboard, hears the answer, and passes axe before and after", async () => {
    const { page } = watched;
    await visit(page, url());
    for (const id of await onePerInput(page)) {
      await page.goto(`${url()}#exercise=${id}`);
      await page.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
      expect(await violations(page), id).toEqual([]);
      await answerByKeyboard(page);
      await expect.poll(() => page.locator(".explanation").textContent(), { message: id }).not.toBe("");
      expect(await page.evaluate(() => document.activeElement?.classList.contains("explanation")), id).toBe(true);
      expect(await violations(page), `${id}, answered`).toEqual([]);
    }
  });

  it("solves each kind of exercise by the pointer alone, and says what the answer was worth", async () => {
    const { page } = watched;
    await visit(page, url());
    for (const id of await onePerInput(page)) {
      await page.goto(`${url()}#exercise=${id}`);
      await page.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
      await answerByPointer(page);
      await expect.poll(() => page.locator(".explanation").textContent(), { message: id }).not.toBe("");
    }
  });

  it("prints nothing in a report's name that the report lacks, with every answer shown", async () => {
    const { page } = watched;
    await visit(page, url());
    for (const id of (await listed(page)).slice(0, 25)) {
      await openById(page, id);
      const option = page.locator(".exercise-card .option").first();
      if ((await option.count()) > 0) {
        await option.click();
        await page.locator(".card-actions .primary").first().click();
      }
      const printed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".exercise-card [data-printed]")].map(
          ({ dataset, textContent }) => ({
            report: dataset["printed"] ?? "",
            text: textContent,
          }),
        ),
      );
      expect(printed.filter(({ report, text }) => !texts.get(report)?.includes(text))).toEqual([]);
    }
  });

  it("goes on where the student stopped, and hands out the answers as a file and a table", async () => {
    const { page } = watched;
    await visit(page, url());
    const first = page.locator(".exercise-card");
    const id = await first.getAttribute("data-exercise");
    await answerByKeyboard(page);
    await page.reload();
    await settled(page);
    await page.goto(`${url()}#exercise=${id}`);
    await page.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
    expect(await page.locator(".exercise-card").getAttribute("data-state")).not.toBe("unanswered");
    for (const [button, ending] of [
      ["Download my answers", ".json"],
      ["As a table (CSV)", ".csv"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByText(button, { exact: true }).click(),
      ]);
      expect(path.extname(download.suggestedFilename())).toBe(ending);
      expect(readFileSync(await download.path(), "utf8")).toContain(id);
    }
  });

  it("shows each exercise's title, at most six of a lesson until more is asked for", async () => {
    const { page } = watched;
    await visit(page, url());
    const shown = page.locator(".list-item:visible");
    expect(await shown.count()).toBeLessThanOrEqual(6);
    const titles = await shown.locator(".list-title").allTextContents();
    expect(titles.every((title) => /\p{L}{3}/u.test(title))).toBe(true);
    const more = page.locator(".list-more:visible > summary").first();
    if ((await more.count()) === 0) return;
    await more.click();
    expect(await shown.count()).toBeGreaterThan(6);
  });

  it("keeps a student's order of options over a reload", async () => {
    const { page } = watched;
    await visit(page, url());
    const ids = await listed(page);
    const orders = async (): Promise<string[][]> => {
      const all: string[][] = [];
      for (const id of ids.slice(0, 15)) {
        await openById(page, id);
        all.push(
          await page
            .locator(".options input")
            .evaluateAll((some) => some.map((one) => (one as HTMLInputElement).value)),
        );
      }
      return all;
    };
    const before = await orders();
    await page.reload();
    await settled(page);
    expect(await orders()).toEqual(before);
  });

  it("says what is not kept where the browser keeps nothing", async () => {
    await watched.close();
    watched = await freshPage(site);
    const { page } = watched;
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await visit(page, url());
    expect(await page.locator(".store-problem").textContent()).toContain("will not be kept after you close this tab");
    await answerByKeyboard(page);
    await expect.poll(() => page.locator(".explanation").textContent()).not.toBe("");
  });
});
