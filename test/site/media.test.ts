import { readdirSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { DIST } from "../../scripts/paths.js";
import { openSite, settled, visit, watchedPage, type Site, type Watched } from "./browser.js";

/**
 * What a reader's system asks for: their own colours (Windows' contrast themes), no motion, letters twice as large. Each
 * kind of page, and each step of each lesson.
 */

const [first, ...others] = datasetNames();
const PAGES = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$|\.html$/, "$1")}`)
  .filter((page) => !others.some((name) => page.startsWith(`/${name}/`)))
  // One report's page stands for all.
  .filter((page, i, all) => !page.includes("/read/") || all.findIndex((one) => one.includes("/read/")) === i)
  .sort();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

it("looks at every kind of page", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["/", "/try", "/privacy", `/${first!}/`, `/${first!}/timing`]));
});

describe.concurrent.each(PAGES)("%s", (path) => {
  it("keeps marks, focus and what is current in forced colours", async () => {
    await everyStep(path, async ({ page }, at) => {
      await page.evaluate(noteMarks);
      await page.emulateMedia({ forcedColors: "active" });
      await page.evaluate(noteGround);
      expect(await page.evaluate(lostMarks), at).toEqual([]);
      expect(await page.evaluate(unreadable), at).toEqual([]);
      expect(await page.evaluate(currentLikeOthers), at).toEqual([]);
      expect(await focusedWithoutLine(page), at).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
    });
  });

  it("moves nothing where motion is not wanted", async () => {
    await everyStep(path, async ({ page }, at) => {
      expect(await page.evaluate(moving), at).toEqual([]);
      const button = page.locator("#observablehq-main button:visible:enabled").first();
      if ((await button.count()) > 0) await button.click();
      expect(await page.evaluate(moving), `${at}, after a click`).toEqual([]);
    });
  });

  it("fits at 200 %: no sideways scroll, and nothing is cut off", async () => {
    await everyStep(
      path,
      async ({ page }, at) => {
        expect(await page.evaluate(cutOff), at).toEqual([]);
      },
      { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
    );
  });
});

/** Opens a page, and then each further step of its lesson. */
async function everyStep(
  path: string,
  look: (watched: Watched, at: string) => Promise<void>,
  screen: BrowserContextOptions = { viewport: { width: 1280, height: 1024 } },
): Promise<void> {
  const watched = await watchedPage(site, { ...screen, reducedMotion: "reduce" });
  const { page } = watched;
  try {
    await visit(page, site.origin + path);
    const steps = await page
      .locator(".step-bar a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    for (const step of steps.length > 0 ? steps : [""]) {
      await page.evaluate((hash) => {
        if (hash !== "") location.hash = hash;
      }, step);
      await settled(page);
      await look(watched, path + step);
    }
    expect(watched.problems).toEqual([]);
  } finally {
    await watched.close();
  }
}

/** Remembers which elements without words can be seen by their ground alone. Runs in the page. */
function noteMarks(): void {
  for (const element of document.querySelectorAll<HTMLElement>("#observablehq-main *")) {
    delete element.dataset["mark"];
    if (element.closest("svg, button:not(.block, .bar, .square), select, input") !== null) continue;
    if (element.textContent !== "" || !element.checkVisibility({ opacityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const isSeen = backgroundImage !== "none" || !/rgba\(.*, 0\)|transparent/.test(backgroundColor);
    if (isSeen && width >= 1 && height >= 1) element.dataset["mark"] = "";
  }
}

/** Remembers the colour of the reader's ground. Runs in the page. */
function noteGround(): void {
  const probe = document.createElement("i");
  probe.style.background = "Canvas";
  document.body.append(probe);
  document.body.dataset["ground"] = getComputedStyle(probe).backgroundColor;
  probe.remove();
}

/** Those of them that cannot be seen any more. Runs in the page. */
function lostMarks(): string[] {
  const ground = document.body.dataset["ground"];
  const lost = [...document.querySelectorAll<HTMLElement>("[data-mark]")].filter((element) => {
    const style = getComputedStyle(element);
    const hasLine = ["top", "right", "bottom", "left"].some((side) => {
      const get = (name: string): string => style.getPropertyValue(`border-${side}-${name}`);
      return parseFloat(get("width")) > 0 && get("style") !== "none" && get("color") !== ground;
    });
    const hasGround =
      style.backgroundImage !== "none" ||
      (style.backgroundColor !== ground && !/rgba\(.*, 0\)/.test(style.backgroundColor));
    return !hasLine && !hasGround;
  });
  return [...new Set(lost.map(({ className, localName }) => `${localName}.${className}`))];
}

/** Words in the colour of their ground, or on a plate of another. Runs in the page. */
function unreadable(): string[] {
  const canvas = document.body.dataset["ground"]!;
  const bad = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== "");
    if (!hasWords || !element.checkVisibility() || element.closest("svg") !== null) return false;
    const style = getComputedStyle(element);
    let at: HTMLElement | null = element;
    let ground = style.backgroundColor;
    while (/rgba\(.*, 0\)/.test(ground) && (at = at.parentElement) !== null)
      ground = getComputedStyle(at).backgroundColor;
    if (/rgba\(.*, 0\)/.test(ground)) ground = canvas;
    const isPlated = style.getPropertyValue("forced-color-adjust") === "auto" && style.color === canvas;
    return style.color === ground || isPlated;
  });
  return bad.map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What is current or pressed, and differs from its like by no line and no ground. Runs in the page. */
function currentLikeOthers(): string[] {
  const look = (element: Element): string => {
    const style = getComputedStyle(element);
    return [
      "outline-style",
      "outline-width",
      "border-top",
      "border-bottom",
      "border-left",
      "background-color",
      "text-decoration-line",
    ]
      .map((name) => style.getPropertyValue(name))
      .join();
  };
  const lookOf = (control: Element): string =>
    look(control) + (control.parentElement ? look(control.parentElement) : "");
  const is = "[aria-current]:not([aria-current=false]), [aria-pressed=true]";
  return [...document.querySelectorAll(is)].flatMap((control) => {
    const list = control.closest("ol, ul, nav, [role=group], p, div");
    const like = [...(list?.querySelectorAll(control.localName) ?? [])].filter(
      (one) => !one.matches(is) && one.className.split(" ")[0] === control.className.split(" ")[0],
    );
    const isAlike = like.length > 0 && like.every((one) => lookOf(one) === lookOf(control));
    return isAlike && control.checkVisibility() ? [control.outerHTML.slice(0, 160)] : [];
  });
}

/** The controls that Tab reaches first, and that show no line around them when it does. */
async function focusedWithoutLine(page: Page): Promise<string[]> {
  const bad: string[] = [];
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("#observablehq-main")!.focus();
  });
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return null;
      const around = [active, active.closest("label"), active.parentElement, active.firstElementChild];
      const hasLine = around.some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(one);
        const { ground } = document.body.dataset;
        // A button in ink has its line inside, in the colour of the ground.
        const isInside = backgroundColor !== ground && !/rgba\(.*, 0\)/.test(backgroundColor);
        const isSeen = outlineColor !== ground || (isInside && outlineColor !== backgroundColor);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && isSeen;
      });
      return hasLine ? "" : active.outerHTML.slice(0, 160);
    });
    if (found === null) break;
    if (found !== "") bad.push(found);
  }
  return bad;
}

/** What moves, or would move, for longer than a hundredth of a second. Runs in the page. */
function moving(): string[] {
  const running = document.getAnimations().filter((one) => {
    const { duration } = one.effect!.getComputedTiming();
    return one.playState === "running" && Number(duration) > 10;
  });
  const seconds = (list: string): number =>
    Math.max(...list.split(",").map((one) => parseFloat(one) * (one.trim().endsWith("ms") ? 0.001 : 1)));
  const set = [...document.querySelectorAll("*")].flatMap((element) =>
    [null, "::before", "::after"].flatMap((pseudo) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
        element,
        pseudo,
      );
      const isLong =
        seconds(transitionDuration) > 0.01 || (animationName !== "none" && seconds(animationDuration) > 0.01);
      return isLong || scrollBehavior === "smooth" ? [`${element.localName}.${element.className}${pseudo ?? ""}`] : [];
    }),
  );
  return [...running.map((one) => `running: ${(one as CSSAnimation).animationName}`), ...new Set(set)];
}

/** What leads out of the screen sideways, or is cut off by its own box. Runs in the page. */
function cutOff(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const isHidden = (element: Element): boolean => element.closest(".visually-hidden, [class*=hidden], svg") !== null;
  const cut = [...document.querySelectorAll<HTMLElement>("#observablehq-main *")].filter((element) => {
    if (!element.checkVisibility() || element.textContent.trim() === "" || isHidden(element)) return false;
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
    if (clipPath !== "none" || (element.clientWidth <= 1 && element.clientHeight <= 1)) return false;
    const hides = (value: string): boolean => value === "hidden" || value === "clip";
    const isCut =
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    let scroller: Element | null = element;
    while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
      scroller = scroller.parentElement;
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = scroller === null && width > 1 && (right > clientWidth + 1 || left < -1);
    return isCut || isOut || textOverflow === "ellipsis";
  });
  return [...wide, ...cut.map(({ outerHTML }) => outerHTML.slice(0, 140))];
}
