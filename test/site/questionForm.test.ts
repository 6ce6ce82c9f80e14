import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { openSite, visit, watchedPage, type Site } from "./browser.js";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** Tabs on to the field of this name; a page on which it can't be reached fails here. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const { activeElement: active } = document;
      const own = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
      return own?.[0]?.textContent ?? active?.textContent ?? "";
    });
    if (label.startsWith(name)) return;
  }
  throw new Error(`no field "${name}" is reached by Tab`);
}

it("writes a question by keyboard alone, keeps it, and fits a phone", async () => {
  const { page, close, problems } = await watchedPage(site, { viewport: { width: 390, height: 800 } });
  try {
    await visit(page, `${site.origin}/reykjavik-2021/write`);
    await page.waitForSelector(".question-answer b");
    await tabTo(page, "Heading");
    await page.keyboard.type("Which day: `first`?");
    await tabTo(page, "What shall students do?");
    await page.keyboard.type("Look at the *words*.");
    await tabTo(page, "the value most reports have");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".question-results").textContent()).toBe("20 May 2021");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator(".question-results").textContent()).toBe("19 May 2021");
    for (let i = 0; i < 3; i++) {
      await tabTo(page, "Explanation for those who choose it");
      await page.keyboard.type("Count the reports.");
    }
    expect(await page.locator(".question-missing").textContent()).toBe("Nothing is missing.");
    const markdown = page.locator(".question-markdown");
    const written = await markdown.inputValue();
    // A heading is Markdown too: what was typed is escaped, so that it is shown as it was typed.
    expect(written).toContain("## Which day: \\`first\\`? {#which-day-first}\n\nLook at the \\*words\\*.\n");
    expect(written).toContain("answer: { from: claims, where: { item: meeting-day }, most_frequent: value }");
    await tabTo(page, "Copy");
    await page.reload();
    await page.waitForSelector(".question-answer b");
    expect(await markdown.inputValue()).toBe(written);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});
