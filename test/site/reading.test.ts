import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { openSite, settled, visit, watchedPage, type Site, type Watched } from "./browser.js";

let site: Site;
let watched: Watched;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await watchedPage(site, { permissions: ["clipboard-read", "clipboard-write"] });
});
afterEach(async () => {
  await watched.close();
  // The browser asks for the page's icon whenever the address changes, and gives up when it changes again at once.
  expect(watched.problems.filter((problem) => !/^request failed: \S+\/icon\.\w+\.svg$/.test(problem))).toEqual([]);
});

describe.each(datasetNames())("the reading room of %s", (name) => {
  const { texts, tables } = buildTables(datasetPath(name));
  const ids = [...texts.keys()];
  const url = (id: string): string => `${site.origin}/${name}/read/${id}`;

  it.each(ids)("prints all of %s, every stretch from its own offset, with every layer shown", async (id) => {
    const { page } = watched;
    await visit(page, url(id));
    for (const box of await page.locator("[name=layer]").all()) await box.check();
    const segments = await page
      .locator(".report-text .seg")
      .evaluateAll((all) =>
        all.map((one) => ({ start: Number((one as HTMLElement).dataset.start), text: one.textContent })),
      );
    const text = texts.get(id)!;
    expect(segments.filter(({ start, text: words }) => text.slice(start, start + words.length) !== words)).toEqual([]);
    if (tables.reports.find((report) => report.report_id === id)!.publish === "full") {
      const bare = (words: string): string => words.replace(/\s/g, "");
      expect(bare(segments.map((segment) => segment.text).join(""))).toBe(bare(text));
    }
  });

  it.each(ids)("sets nothing in serif on the page of %s but what a report printed", async (id) => {
    const { page } = watched;
    await visit(page, url(id));
    for (const box of await page.locator("[name=layer]").all()) await box.check();
    const marks = page.locator(".claim-mark");
    const found: { report: string; text: string }[] = [];
    for (let i = 0; i < Math.min(6, await marks.count()); i++) {
      await marks.nth(i).click();
      const { serif, printed } = await page.evaluate(() => {
        const own = (element: HTMLElement): boolean =>
          [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? "").trim() !== "");
        return {
          serif: [...document.querySelectorAll<HTMLElement>("body *")]
            .filter((element) => !["SCRIPT", "STYLE", "CODE"].includes(element.tagName) && own(element))
            .filter((element) => !getComputedStyle(element).fontFamily.includes("sans-serif"))
            .filter((element) => element.closest("[data-printed]") === null)
            .map((element) => element.outerHTML.slice(0, 120)),
          printed: [...document.querySelectorAll<HTMLElement>("[data-printed]")].map(({ dataset, textContent }) => ({
            report: dataset.printed ?? "",
            text: textContent,
          })),
        };
      });
      expect(serif).toEqual([]);
      found.push(...printed);
    }
    expect(found.filter(({ report, text }) => !texts.get(report)?.includes(text))).toEqual([]);
  });

  it("goes to the exact words of any claim, the keyboard with it, and back by Escape", async () => {
    const { page } = watched;
    for (const id of ids) {
      const own = tables.claims.filter(({ report_id }) => report_id === id);
      for (const claim of own.slice(-1)) {
        await page.goto("about:blank");
        await visit(page, `${url(id)}#claim=${claim.claim_id}&back=${encodeURIComponent(`claim=${claim.claim_id}`)}`);
        await page.locator(".arrived-words").first().waitFor();
        const words = (await page.locator(".arrived-words").allTextContents()).join("");
        expect(words).toBe(claim.text);
        const box = (await page.locator(".arrived-words").first().boundingBox())!;
        expect(box.y).toBeGreaterThan(0);
        expect(box.y).toBeLessThan(900);
        expect(await page.locator(":focus").evaluate((node) => node.classList.contains("arrived"))).toBe(true);
      }
    }
    await page.keyboard.press("Escape");
    await page.waitForURL(/\/claims/);
    await expect.poll(() => new URL(page.url()).hash).toContain("claim=");
    await settled(page);
  });

  it("finds the words of every claim", async () => {
    const { page } = watched;
    for (const id of ids) {
      await visit(page, url(id));
      const own = tables.claims.filter(({ report_id }) => report_id === id);
      const marked = await page.evaluate(
        async (claims) => {
          const found: string[] = [];
          for (const claim of claims) {
            location.hash = `claim=${claim}`;
            await new Promise((resolve) => {
              addEventListener("hashchange", resolve, { once: true });
            });
            await new Promise(requestAnimationFrame);
            const words = [...document.querySelectorAll(".arrived-words")];
            const { top, bottom } = words[0]!.getBoundingClientRect();
            const isInView = top >= 0 && bottom <= innerHeight;
            found.push(isInView ? words.map(({ textContent }) => textContent).join("") : `out of view: ${claim}`);
          }
          return found;
        },
        own.map(({ claim_id }) => claim_id),
      );
      expect(marked).toEqual(own.map(({ text }) => text));
    }
  });

  it("goes from the claims table to the words and back in two clicks, the table as one left it", async () => {
    const { page } = watched;
    const start = `${site.origin}/${name}/claims.html#lesson=all&silences=hide`;
    await visit(page, start);
    await page.locator(`tr.claim a[href*="/read/"]`).nth(3).click();
    await page.locator(".arrived-words").first().waitFor();
    await page.locator(".way-back").click();
    await page.waitForURL(start);
    await page.locator("tr.claim").first().waitFor();
    expect(await page.locator("tr.silence").count()).toBe(0);
  });

  it("opens the other reports' words from the keyboard, and they lead to their place", async () => {
    const { page } = watched;
    const shared = tables.claims.find((claim) =>
      tables.claims.some((other) => other.item === claim.item && other.report_id !== claim.report_id),
    );
    if (shared === undefined) return;
    await visit(page, `${url(shared.report_id)}#claim=${shared.claim_id}`);
    await page.locator(".arrived-words").first().waitFor();
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches(".claim-mark") ?? false)) break;
    }
    const mark = page.locator(":focus");
    await page.keyboard.press("Enter");
    expect(await page.locator(".neighbours").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".neighbours").count()).toBe(0);
    expect(await mark.evaluate((node) => node.matches(".claim-mark"))).toBe(true);
    await page.keyboard.press("Enter");
    const link = page.locator(".neighbours li a").first();
    const words = await link.textContent();
    await link.press("Enter");
    await page.waitForURL((address) => address.pathname !== new URL(url(shared.report_id)).pathname);
    await page.locator(".arrived-words").first().waitFor();
    expect((await page.locator(".arrived-words").allTextContents()).join("")).toBe(words);
  });

  it("copies a link to selected words that leads to just these", async () => {
    const { page } = watched;
    await visit(page, url(ids[0]!));
    const words = await page.evaluate(() => {
      const segments = [...document.querySelectorAll(".row-body .seg")].filter((one) => one.textContent.length > 12);
      const [first, last] = [segments[0]!.firstChild!, segments[1]!.firstChild!];
      document.getSelection()!.setBaseAndExtent(first, 4, last, 6);
      const start = Number((segments[0] as HTMLElement).dataset.start) + 4;
      return { start, end: Number((segments[1] as HTMLElement).dataset.start) + 6 };
    });
    await page.locator(".copy-link button").click();
    await page.locator(".copy-link [role=status]:has-text('Link copied.')").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${url(ids[0]!)}#at=${words.start}-${words.end}`);
    await page.goto("about:blank");
    await visit(page, link);
    await page.locator(".arrived-words").first().waitFor();
    const marked = await page.locator(".arrived-words").allTextContents();
    const expected = texts.get(ids[0]!)!.slice(words.start, words.end);
    expect(marked.join("").replace(/\s/g, "")).toBe(expected.replace(/\s/g, ""));
  });

  it("keeps the layers that one chose, on every report's page", async () => {
    const { page } = watched;
    await visit(page, url(ids[0]!));
    const box = page.locator("[name=layer]").first();
    const layer = (await box.getAttribute("value")) ?? "";
    await box.focus();
    await page.keyboard.press("Space");
    expect(await box.isChecked()).toBe(false);
    for (const id of ids.slice(0, 2)) {
      await visit(page, url(id));
      expect(
        await page.locator(".reading-room").evaluate((room, name) => room.classList.contains(`show-${name}`), layer),
      ).toBe(false);
    }
  });

  it("puts notes in the margin where there is room, without overlaps, and below their paragraph on a phone", async () => {
    const { page } = watched;
    for (const id of ids) {
      await visit(page, url(id));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(
          (wide) => (document.querySelector(".reading-room.wide") !== null) === wide,
          width > 1000,
        );
        const boxesOf = (selector: string): Promise<{ top: number; bottom: number }[]> =>
          page
            .locator(selector)
            .evaluateAll((nodes) =>
              nodes.map((node) => node.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
            );
        // The card is at the top of the margin, before the notes of a headline that stands before it in the page.
        const boxes = [...(await boxesOf(".provenance-card")), ...(await boxesOf(".margin-note"))];
        const overlaps = boxes.filter(({ top }, i) => i > 0 && width > 1000 && top < boxes[i - 1]!.bottom);
        expect(overlaps).toEqual([]);
        const order = boxes.map(({ top }) => top);
        // A headline's notes stand above the card on a phone, beside it below the card elsewhere.
        if (width > 1000) expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }
  });
});
