import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launch, type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { diskFiles } from "../../loaders/exports/disk/index.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { findFirefox } from "../../scripts/findBrowser.js";
import { DIST } from "../../scripts/paths.js";
import { EXERCISE_TYPES } from "../../src/exercises/kinds/index.js";
import { SOON } from "./browser.js";
import { hasRun } from "./hasRun.js";
import { EMPTY, serve, type Served } from "./server.js";

/** The built notebook in Firefox, by WebDriver BiDi: each page, each type of exercise by keys, and the stick. */

const NAMES = datasetNames();
const first = NAMES[0]!;
const PAGES = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$|\.html$/, "$1")}`)
  .sort();

let served: Served;
let browser: Browser;
/** Where Firefox puts what a page offers to save. */
let downloads: string;
beforeAll(async () => {
  served = await serve(DIST);
  downloads = mkdtempSync(path.join(tmpdir(), "same-story-"));
  browser = await launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      // Tab goes to links too, whatever the system says.
      "accessibility.tabfocus": 7,
      // No page is kept for a way back, and no process for a page that never comes.
      "browser.sessionhistory.max_total_viewers": 0,
      "dom.ipc.processPrelaunch.enabled": false,
    },
  });
});
afterAll(async () => {
  await browser.close();
  served.stop();
  rmSync(downloads, { recursive: true, force: true });
});

let page: Page;
let problems: string[];
/** The page of the last test, with nothing stored: a new context takes longer than all that a test does in it. */
let kept: Page | undefined;
beforeEach(async () => {
  problems = [];
  page = kept ?? (await newPage());
  await page.setViewport({ width: 1280, height: 900 });
});
afterEach(async () => {
  await page.goto(served.origin + EMPTY);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  kept = page;
});

async function newPage(): Promise<Page> {
  const context = await browser.createBrowserContext();
  const made = await context.newPage();
  made.setDefaultTimeout(SOON.timeout);
  made.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") problems.push(message.text());
  });
  made.on("pageerror", (error) => problems.push(String(error)));
  made.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== served.origin && !/^(?:data|blob|file|about):$/.test(protocol)) problems.push(request.url());
  });
  return made;
}

/** Opens a page and waits until every block of it has run. */
async function visit(url: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(url);
  await page.waitForFunction(hasRun);
}

const textOf = (selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? "", selector);
const focused = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe("every page in Firefox", () => {
  it("has the pages of every dataset", () => {
    for (const name of NAMES) expect(PAGES.filter((one) => one.startsWith(`/${name}/`)).length).toBeGreaterThan(10);
  });

  it.each(PAGES)("%s runs without errors, with its heading, and fits a phone", async (at) => {
    // The first step of framing is a list of headlines; its charts come after.
    await visit(served.origin + at + (at.endsWith("/framing") ? "#step=missing" : ""));
    expect(await page.$$eval(".observablehq--error", (all) => all.map((one) => one.textContent))).toEqual([]);
    expect(await textOf("#observablehq-main h1")).not.toBe("");
    expect((await textOf("#observablehq-main")).length).toBeGreaterThan(100);
    if (/\/(?:timing|framing|wording|provenance)$/.test(at)) {
      const skip = await page.waitForSelector("#observablehq-main .ask-skip");
      await skip!.click();
      await page.waitForSelector("#observablehq-main figure.figure .chart");
      const { width, height } = await page.$eval(".figure .chart", (chart) => {
        const box = chart.getBoundingClientRect();
        return { width: box.width, height: box.height };
      });
      expect(Math.min(width, height)).toBeGreaterThan(30);
    }
    await page.setViewport({ width: 390, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });
});

describe.each(NAMES)("%s in Firefox", (name) => {
  const { exercises } = exerciseSet(buildTables(datasetPath(name)));
  const types = EXERCISE_TYPES.flatMap((type) => exercises.find((one) => one.type === type) ?? []);

  it.each(types.map(({ type, id }) => [type, id] as const))("answers %s by keys (%s)", async (_, id) => {
    await visit(`${served.origin}/${name}/practice#exercise=${id}`);
    await page.waitForSelector(`.exercise-card[data-exercise="${id}"]`);
    await answerByKeys();
    await page.waitForFunction(() => document.querySelector(".explanation")!.textContent !== "");
    expect(await focused(".explanation")).toBe(true);
    expect(await page.$eval(".exercise-card", (card) => (card as HTMLElement).dataset["state"])).not.toBe("unanswered");
    await page.reload();
    await page.waitForSelector(`.exercise-card[data-exercise="${id}"]`);
    expect(await page.$eval(".exercise-card", (card) => (card as HTMLElement).dataset["state"])).not.toBe("unanswered");
    expect(problems).toEqual([]);
  });

  it("opens a claim's words in the reading room by keys, and gives the focus back", async () => {
    const [report] = readdirSync(path.join(DIST, name, "read")).filter((file) => file.endsWith(".html"));
    await visit(`${served.origin}/${name}/read/${report!.replace(/\.html$/, "")}`);
    const mark = await page.waitForSelector("button.claim-mark");
    await mark!.focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(".neighbours");
    await page.waitForFunction(() => document.activeElement?.closest(".neighbours") != null);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector(".neighbours") === null);
    expect(await focused("button.claim-mark")).toBe(true);
    expect(problems).toEqual([]);
  });
});

/** Tab to what can be set, and keys to set it. */
async function answerByKeys(): Promise<void> {
  await page.focus(".exercise-title");
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement;
      if (active.matches(".typed input") && active.value !== "") return "filled";
      if (active.closest(".answer-place") === null) return active.closest(".card-actions") ? "actions" : "elsewhere";
      return active.getAttribute("role") ?? (active.tagName === "INPUT" ? active.type : active.tagName.toLowerCase());
    });
    if (at === "actions") break;
    if (at === "radio" || at === "checkbox" || at === "button") await page.keyboard.press(" ");
    if (at === "select") await page.keyboard.press("ArrowDown");
    if (at === "slider") await page.keyboard.press("PageUp");
    if (at === "textarea" || at === "text") await page.keyboard.type("Something");
    if (at === "button" && (await page.$(".order")) !== null) break;
  }
  expect(await page.$eval(".card-actions .primary", (one) => (one as HTMLButtonElement).disabled)).toBe(false);
  await page.focus(".card-actions .primary");
  await page.keyboard.press("Enter");
}

describe("the workbench in Firefox", () => {
  const REPORTS = [
    "Bridge closed\n\nThe talks lasted three hours, Mayor Mara Venn said on May 15, 2024.\n",
    "No bridge\n\nThe talks lasted about five hours, said Mayor Mara Venn on May 16, 2024.\n",
  ];

  it("takes two texts and shows their claims side by side", async () => {
    await visit(`${served.origin}/try`);
    for (const text of REPORTS) {
      await (await button("Add a report")).click();
      const area = await page.waitForSelector(".bench-columns textarea");
      await area!.focus();
      await page.keyboard.type(text);
      await (await button("Show marks")).click();
      await page.waitForSelector(".bench-text mark");
    }
    expect(await page.$$eval(".bench-tab", (tabs) => tabs.length)).toBe(2);
    expect(await page.$$eval(".bench-text mark", (marks) => marks.map((mark) => mark.textContent).join())).toContain(
      "about five hours",
    );
    await (await button("Timing", ".bench-compare")).click();
    await page.waitForFunction(() => document.querySelector(".bench-lesson")!.textContent.includes("three hours"));
    await (await button("I can’t tell from this", ".bench-lesson")).click();
    expect(await textOf(".bench-lesson")).toContain("about five hours");
    expect(problems).toEqual([]);
  });
});

async function button(name: string, within = "body"): Promise<ElementHandle> {
  const found = await page.waitForSelector(
    `${within} ::-p-xpath(.//button[starts-with(normalize-space(.), "${name}")])`,
  );
  if (found === null) throw new Error(`there is no button "${name}"`);
  return found;
}

describe("the stick in Firefox", () => {
  let folder: string;
  beforeAll(() => {
    const built = buildTables(datasetPath(first));
    folder = path.join(mkdtempSync(path.join(tmpdir(), "same-story-")), "Schüler 9 b");
    for (const [file, content] of diskFiles(exerciseSet(built), built.dataset, { dist: DIST })) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
  });
  afterAll(() => {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  });
  const at = (file: string, hash = ""): string => pathToFileURL(path.join(folder, file)).href + hash;

  it("opens from disk: a lesson is done, its answers are saved to a file, and there when it is reopened", async () => {
    await page.goto(at("begin.html"));
    await page.waitForFunction(() => location.pathname.endsWith("/index.html"));
    await visit(at(`${first}/timing.html`, "#step=check"));
    const card = await page.waitForSelector(".exercise-card");
    const id = await card!.evaluate((one) => one.getAttribute("data-exercise"));
    await answerByKeys();
    await page.waitForFunction(() => document.querySelector(".explanation")!.textContent !== "");

    await visit(at(`${first}/practice.html`, `#exercise=${id}`));
    await page.waitForSelector(`.exercise-card[data-exercise="${id}"]`);
    expect(await page.$eval(".exercise-card", (one) => (one as HTMLElement).dataset["state"])).not.toBe("unanswered");
    const state = await page.$eval(".exercise-card", (one) => (one as HTMLElement).dataset["state"]);
    await (await button("Download my answers")).click();
    const file = await saved();
    expect(file).toContain(`"${id}"`);
    expect(JSON.parse(file)).toMatchObject({ format: "same-story-answers", dataset: first });
    // Opened by another double click, in a tab of its own.
    const again = await page.browserContext().newPage();
    await again.goto(at(`${first}/timing.html`, `#step=check&exercise=${id}`));
    await again.waitForSelector(`.exercise-card[data-exercise="${id}"]`);
    expect(await again.$eval(".exercise-card", (one) => (one as HTMLElement).dataset["state"])).toBe(state);
    expect(problems).toEqual([]);
  });
});

/** What Firefox has saved, once it is whole. */
function saved(): Promise<string> {
  return vi.waitUntil(() => {
    const name = readdirSync(downloads).find((one) => one.endsWith(".json"));
    const file = name === undefined ? "" : path.join(downloads, name);
    const text = file === "" || existsSync(`${file}.part`) ? "" : readFileSync(file, "utf8");
    return text.endsWith("}\n") ? text : undefined;
  }, SOON);
}
