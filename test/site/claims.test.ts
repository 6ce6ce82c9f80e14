import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import { openSite, visit, watchedPage, type Site, type Watched } from "./browser.js";

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

describe.each(datasetNames())("the claims page of %s", (name) => {
  const { texts } = readDataset(datasetPath(name));
  const url = (): string => `${site.origin}/${name}/claims`;

  it("prints nothing in a report's name that the report lacks, with every row open", async () => {
    const { page } = watched;
    await visit(page, `${url()}#lesson=all`);
    const printed = await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>("button.words")) button.click();
      return [...document.querySelectorAll<HTMLElement>("[data-printed]")].map(({ dataset, textContent }) => ({
        report: dataset.printed ?? "",
        text: textContent,
      }));
    });
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter(({ report, text }) => !texts.get(report)?.includes(text))).toEqual([]);
  });

  it("sets nothing in serif but what a report printed", async () => {
    const { page } = watched;
    await visit(page, `${url()}#lesson=all`);
    await page.locator("button.words").first().click();
    const serif = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== ""),
        )
        .filter((element) => !["SCRIPT", "STYLE", "CODE"].includes(element.tagName))
        .filter((element) => !getComputedStyle(element).fontFamily.includes("sans-serif"))
        .filter((element) => element.closest("[data-printed]") === null)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(serif).toEqual([]);
  });

  it("opens every claim in a sentence that holds its exact words", async () => {
    const { page } = watched;
    await visit(page, `${url()}#lesson=all`);
    const wrong = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("tr.claim")].flatMap((row) => {
        row.querySelector("button")?.click();
        const words = row.querySelector("q")?.textContent;
        const marks = row.nextElementSibling?.querySelectorAll("mark") ?? [];
        const marked = [...marks].map(({ textContent }) => textContent);
        // Words that run over two sentences are marked in each; the space between is in neither.
        const same = marked.join("").replace(/\s/g, "") === words?.replace(/\s/g, "");
        return same ? [] : [{ words, marked }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("opens and closes a row from the keyboard, and the address keeps it", async () => {
    const { page } = watched;
    await visit(page, url());
    await page.locator(".filter-groups input").last().focus();
    let presses = 0;
    do await page.keyboard.press("Tab");
    while (++presses < 10 && !(await page.evaluate(() => document.activeElement?.matches("button.words") ?? false)));
    const row = page.locator("tr.claim").first();
    const words = await row.locator("q").textContent();
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("aria-expanded")).toBe("true");
    const evidence = page.locator(`[id="${(await page.locator(":focus").getAttribute("aria-controls")) ?? ""}"]`);
    expect(await evidence.locator("mark").textContent()).toBe(words);
    expect(await evidence.isVisible()).toBe(true);
    const id = (await row.getAttribute("data-claims"))?.split(" ")[0] ?? "";
    await expect.poll(() => new URL(page.url()).hash).toBe(`#claim=${id}`);
    await page.keyboard.press("Space");
    expect(await evidence.isVisible()).toBe(false);
    await expect.poll(() => new URL(page.url()).hash).toBe("");
  });

  it("opens a row by a click anywhere in it", async () => {
    const { page } = watched;
    await visit(page, url());
    await page.locator("tr.claim .col-kind").first().click();
    expect(await page.locator("tr.evidence-row:visible mark").count()).toBe(1);
  });

  it("filters, says so, and comes back from its own address", async () => {
    const { page } = watched;
    await visit(page, url());
    const whole = await page.locator(".claims-summary").textContent();
    const before = Number(/^\d+(?= claims; )/.exec(whole ?? "")?.[0]);
    await page.locator(".chip", { has: page.locator("input[name=silences]") }).click();
    await page
      .locator(".chip", { has: page.locator("input[name=report]") })
      .first()
      .click();
    expect(await page.locator("tr.silence").count()).toBe(0);
    const summary = await page.locator(".claims-summary").textContent();
    const after = Number(/^\d+(?= claims\.)/.exec(summary ?? "")?.[0]);
    expect(after).toBeLessThan(before);
    // The rows come in pieces.
    await expect.poll(async () => (await shownClaims(page)).length).toBe(after);

    await visit(page, page.url());
    await page.reload();
    await visit(page, page.url());
    await expect.poll(async () => (await shownClaims(page)).length).toBe(after);
    expect(await page.locator(".claims-summary").textContent()).toBe(summary);
  });

  it("arrives at a claim from a link, with the claim in view", async () => {
    const { page } = watched;
    await visit(page, `${url()}#lesson=all`);
    const id = (await page.locator("tr.claim").last().getAttribute("data-claims"))?.split(" ").at(-1) ?? "";
    await visit(page, `${url()}#claim=${id}`);
    await page.reload();
    const row = page.locator(`tr[data-claims~="${id}"]`);
    await row.locator("button[aria-expanded=true]").waitFor();
    expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it("gives a way back where nothing matches", async () => {
    const { page } = watched;
    await visit(page, url());
    await page.locator(".search input").fill("no report prints this");
    expect(await page.locator(".empty").textContent()).toBe("No claims match. Clear search");
    await page.locator(".empty button").click();
    expect(await page.locator("tr.claim").count()).toBeGreaterThan(0);
  });

  it("downloads the claims that are shown", async () => {
    const { page } = watched;
    await visit(page, url());
    // The rows come in pieces: those that stand there now are enough to ask the file for.
    const ids = await shownClaims(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".search-row button").click()]);
    expect(download.suggestedFilename()).toBe(`${name}-claims.csv`);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFFclaim_id,")).toBe(true);
    // Only quoted fields can hold a line break, so lines that begin with a claim's id are rows.
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !csv.includes(`\n${id},`))).toEqual([]);
  });

  it("shows the filters of a phone behind one button", async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 390, height: 800 });
    await visit(page, url());
    expect(await page.locator(".filter-groups").isVisible()).toBe(false);
    await page.locator(".filter-opener").click();
    expect(await page.locator(".filter-groups").isVisible()).toBe(true);
    const sizes = await page.locator(".chip").evaluateAll((chips) => chips.map((chip) => chip.clientHeight + 3));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

/** Ids of the claims in the table; a row holds all readings of its words. */
function shownClaims(page: Page): Promise<string[]> {
  return page
    .locator("tr.claim")
    .evaluateAll((rows) => rows.flatMap((row) => row.getAttribute("data-claims")?.split(" ") ?? []));
}
