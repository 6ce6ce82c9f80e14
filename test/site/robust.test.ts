import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { writeWorker } from "../../scripts/offline.js";
import { DIST } from "../../scripts/paths.js";
import { freshPage, openBrowser, settled, visit, type Watched } from "./browser.js";
import { serve, type Served } from "./server.js";

/** What goes wrong in the middle of an exercise, and takes no answer away. */

const name = datasetNames()[0]!;
const { exercises } = exerciseSet(buildTables(datasetPath(name)));
const choice = exercises.find((one) => one.type === "choice" && !one.predict)!;
const other = exercises
  .filter((one) => one.type === "multiple" || one.type === "choice")
  .find((one) => one !== choice)!;
const writing = exercises.find(({ type }) => type === "short" || type === "headline" || type === "report")!;
const WORDS = "The length is not settled: four reports, three figures.";

let next: string;
beforeAll(async () => {
  next = mkdtempSync(path.join(tmpdir(), "same-story-"));
  cpSync(DIST, next, { recursive: true });
  const practice = path.join(next, name, "practice.html");
  writeFileSync(practice, readFileSync(practice, "utf8").replace(/(<h1[^>]*>)/, "$1New: "));
  await writeWorker(next);
});
afterAll(() => {
  rmSync(next, { recursive: true, force: true });
});

let served: Served;
let watched: Watched;
beforeEach(async () => {
  served = await serve(DIST);
});
afterEach(async () => {
  await watched.close();
  served.stop();
});

async function begin(isKept: boolean): Promise<Page> {
  watched = await freshPage({ origin: served.origin, browser: await openBrowser() }, {}, isKept);
  await visit(watched.page, `${served.origin}/${name}/practice`);
  if (isKept) await watched.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return watched.page;
}

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `exercise=${to}`;
  }, id);
  await page.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
}

/** Answers with the first option, and says which that is. */
async function answer(page: Page, id: string): Promise<string> {
  await open(page, id);
  const input = page.locator(".exercise-card .option input").first();
  await input.check();
  await page.locator(".card-actions .primary").first().click();
  await page.locator(".explanation :first-child").first().waitFor();
  return input.inputValue();
}

async function beginWriting(page: Page): Promise<void> {
  await open(page, writing.id);
  await page.locator(".exercise-card textarea").pressSequentially(WORDS);
}

/** That the card shows an option as chosen and the answer as given. */
async function expectAnswered(page: Page, id: string, option: string): Promise<void> {
  await open(page, id);
  const card = page.locator(".exercise-card");
  expect(await card.getAttribute("data-state")).not.toBe("unanswered");
  expect(await card.locator(`.option input[value="${option}"]`).isChecked()).toBe(true);
}

async function expectBegun(page: Page): Promise<void> {
  await open(page, writing.id);
  expect(await page.locator(".exercise-card textarea").inputValue()).toBe(WORDS);
  expect(await page.locator(".card-actions .primary").first().isEnabled()).toBe(true);
}

/** The answers in the file that a student saves. */
async function saved(page: Page): Promise<{ id: string; answers: { option?: string; options?: string[] }[] }[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download my answers" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  return (JSON.parse(text) as { exercises: { id: string; answers: { option?: string }[] }[] }).exercises;
}

describe("in the middle of an exercise", () => {
  it("the tab is killed: the answer is there, and the words that were being written", async () => {
    const page = await begin(false);
    const option = await answer(page, choice.id);
    await beginWriting(page);
    const session = await watched.context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    session.send("Page.crash").catch(() => undefined);
    await crashed;
    const again = await watched.context.newPage();
    await visit(again, `${served.origin}/${name}/practice`);
    await expectAnswered(again, choice.id, option);
    await expectBegun(again);
  });

  it("the storage is full: the page says so, keeps the answers for the visit, and saves them to a file", async () => {
    const page = await begin(false);
    const before = await answer(page, choice.id);
    await fillStorage(page);
    expect(await page.locator(".store-problem").isHidden()).toBe(true);
    const option = await answer(page, other.id);
    const problem = page.locator(".store-problem");
    expect(await problem.textContent()).toContain("no room left");
    expect(await problem.textContent()).toContain("Download your answers");
    await expectAnswered(page, choice.id, before);
    await expectAnswered(page, other.id, option);
    const file = await saved(page);
    expect(file.map(({ id }) => id).sort()).toEqual([choice.id, other.id].sort());
    expect(JSON.stringify(file.find(({ id }) => id === other.id))).toContain(`"${option}"`);
    // With room again, all of it is kept.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
    });
    await beginWriting(page);
    await page.locator(".card-actions .primary").first().click();
    expect(await problem.isHidden()).toBe(true);
    await page.reload();
    await settled(page);
    await expectAnswered(page, choice.id, before);
    await expectAnswered(page, other.id, option);
    expect(watched.problems).toEqual([]);
  });

  it("the network goes off: it goes on, and the answers are there when the page is opened anew", async () => {
    const page = await begin(true);
    const before = await answer(page, choice.id);
    served.stop();
    await watched.context.setOffline(true);
    const option = await answer(page, other.id);
    await beginWriting(page);
    await visit(page, `${served.origin}/${name}/`);
    await visit(page, `${served.origin}/${name}/practice`);
    await expectAnswered(page, choice.id, before);
    await expectAnswered(page, other.id, option);
    await expectBegun(page);
    expect(watched.problems).toEqual([]);
  });

  it("a new version is there: it is offered and not forced, and takes nothing away when it is taken", async () => {
    const page = await begin(true);
    const option = await answer(page, choice.id);
    await beginWriting(page);
    served.show(next);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    const offer = page.locator(".new-version");
    await offer.waitFor();
    // Nobody is interrupted: the words stand in the field, the old page goes on, and the focus stays.
    expect(await page.locator(".exercise-card textarea").inputValue()).toBe(WORDS);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
    expect(await page.locator("h1").first().textContent()).not.toMatch(/^New/);
    await offer.getByRole("button", { name: "Use it now" }).click();
    await page.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("New"));
    await page.locator(".exercise-card").waitFor();
    await expectAnswered(page, choice.id, option);
    await expectBegun(page);
    expect(watched.problems).toEqual([]);
  });
});

/** Takes all the room that the browser has for the page, to the last character. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let n = 0;
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem(`filler${n++}`, "x".repeat(size));
      } catch {
        // No room for this size any more.
      }
    }
  });
}
