import { beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { drawn, openSite, visit, watchedPage, type Site } from "./browser.js";

const LESSON = "/reykjavik-2021/timing";

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

/** Left and top of what a selector finds first. */
async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return (await page.locator(selector).first().boundingBox())!;
}

it("keeps the results out of the page until the prediction is locked in, by keys alone", async () => {
  await on(`${LESSON}#step=length`, async (page) => {
    expect(await page.locator("#observablehq-main").textContent()).not.toContain("two-hour");
    await page.getByRole("slider").focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toBe("2 h 55");
    await page.getByRole("button", { name: "Lock in and reveal" }).press("Enter");
    expect(await page.locator(".finding").first().textContent()).toBe(
      "Four reports give lengths, and all of them can be true. They differ by up to 20 minutes, and rounding can explain that.",
    );
    expect(
      await page
        .locator(".finding")
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
    await expect.poll(() => page.url()).toContain("pin=175");
  });
});

it("places the pin where the line is pressed", async () => {
  await on(`${LESSON}#step=length`, async (page) => {
    await page.locator(".number-line .axis").scrollIntoViewIfNeeded();
    const line = (await page.locator(".number-line .axis").boundingBox())!;
    await page.mouse.click(line.x + line.width * (115 / 135), line.y + line.height - 4);
    expect(await page.getByRole("slider").getAttribute("aria-valuenow")).toBe("160");
    expect(await page.getByRole("textbox", { name: "Or type it" }).inputValue()).toBe("2 h 40");
  });
});

it("lays the line down the page on a phone, with the pin going the way the keys point", async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  await on(
    `${LESSON}#step=length`,
    async (page) => {
      // The slider may lie below the screen: the page is where it stays before the place is read.
      await page.getByRole("slider").focus();
      await drawn(page);
      const before = await placeOf(page, ".pin-shape");
      for (let i = 0; i < 6; i++) await page.keyboard.press("PageDown");
      await drawn(page);
      const after = await placeOf(page, ".pin-shape");
      expect(after.y - before.y).toBeGreaterThan(100);
      expect(Math.abs(after.x - before.x)).toBeLessThan(2);
    },
    phone,
  );
});

it("opens the sentence of every mark, by keyboard, and gives the focus back", async () => {
  await on(`${LESSON}#step=length&pin=160`, async (page) => {
    for (const mark of await page.locator(".length-line .mark").all()) {
      await mark.focus();
      await page.keyboard.press("Enter");
      const evidence = page.locator("#timing-length .evidence-place");
      expect(await evidence.locator("mark").textContent()).not.toBe("");
      await evidence.getByRole("button", { name: "Close" }).press("Escape");
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});

it("keeps an open sentence in the link", async () => {
  await on(`${LESSON}#step=order&open=dpa.waiver-timing.1`, async (page) => {
    expect(await page.locator(".evidence-place mark").first().textContent()).toBe("Just in time for the meeting");
  });
});

it("moves no mark for a reader who wants no motion", async () => {
  await on(
    `${LESSON}#step=length`,
    async (page) => {
      await page.getByRole("textbox", { name: "Or type it" }).fill("1 h 20");
      await page.getByRole("button", { name: "Lock in and reveal" }).click();
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    },
    { reducedMotion: "reduce" },
  );
});

it("has no label above the line that covers another, at any width", async () => {
  await on(`${LESSON}#step=length&pin=160`, async (page) => {
    for (const width of [1280, 900, 700, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const covered = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".value-words")].map((element) => element.getBoundingClientRect());
        return boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1),
        );
      });
      expect(covered, `at ${width} px`).toBe(false);
    }
  });
});
