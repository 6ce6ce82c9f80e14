import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { toScorm } from "../../loaders/exports/scorm/index.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { itemKey, readSuspendData, suspendData } from "../../src/exercises/scormData.js";
import { allItems } from "../../src/exercises/scormWork.js";
import type { ChoiceExercise } from "../../src/exercises/kinds/choice.js";
import type { Exercise } from "../../src/exercises/types.js";
import { scormStrings as words } from "../../src/strings/scorm.js";
import { solved } from "../support/solved.js";
import { openSite, watchedPage, type Site, type Watched } from "./browser.js";
import { serve } from "./server.js";

/** The real package in a page that is a teaching system, with scorm-again (github.com/jcputney/scorm-again) as its API. */

const SYSTEM = createRequire(import.meta.url)
  .resolve("scorm-again")
  .replace(/dist.*/, "dist/scorm12.min.js");
const PAGE =
  '<!doctype html><html lang="en"><title>Lessons</title><link rel="icon" href="data:,">' +
  '<style>iframe { width: 100%; height: 820px }</style><script src="scorm12.min.js"></script>' +
  '<iframe id="lesson" title="Lesson"></iframe></html>';

/** What the system keeps of an attempt, as scorm-again hands it out. */
interface Kept {
  suspend_data: string;
  core: { lesson_status: string; exit: string; score: { raw: string; min: string; max: string }; total_time: string };
}
interface System {
  API: {
    loadFromJSON: (cmi: unknown, at: string) => void;
    renderCMIToJSONObject: () => { cmi: Kept };
    isTerminated: () => boolean;
  };
  Scorm12API: new (settings: object) => System["API"];
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

/** Begins a lesson the way systems do: what was kept, then the package in a frame. */
async function begin(page: Page, kept: object): Promise<FrameLocator> {
  await page.goto(`${site.origin}/system.html`);
  await page.evaluate((cmi) => {
    const system = window as unknown as System;
    system.API = new system.Scorm12API({ autocommit: false, logLevel: 5 });
    system.API.loadFromJSON(cmi, "");
    document.querySelector("iframe")!.src = "package/scorm.html";
  }, kept);
  const lesson = page.frameLocator("#lesson");
  await lesson.frameLocator("iframe").locator(".exercise-card").waitFor();
  return lesson;
}

const cmi = (page: Page): Promise<Kept> =>
  page.evaluate(() => (window as unknown as System).API.renderCMIToJSONObject().cmi);

/** Leaves the lesson; the package ends its session. @returns what the system keeps for the next time */
async function leave(page: Page): Promise<Kept> {
  await page.evaluate(() => {
    document.querySelector("iframe")!.src = "about:blank";
  });
  await page.waitForFunction(() => (window as unknown as System).API.isTerminated());
  return cmi(page);
}

async function open(lesson: FrameLocator, { id }: Exercise): Promise<FrameLocator> {
  const notebook = lesson.frameLocator("iframe");
  await notebook.locator("body").evaluate((_body, hash) => {
    window.location.hash = hash;
  }, `exercise=${id}`);
  await notebook.locator(`.exercise-card[data-exercise="${id}"]`).waitFor();
  return notebook;
}

async function answer(lesson: FrameLocator, exercise: ChoiceExercise): Promise<void> {
  const notebook = await open(lesson, exercise);
  await notebook.locator(`.option input[value="${exercise.key.options[0]!}"]`).check();
  await notebook.locator(".card-actions .primary").first().click();
  await notebook.locator('.exercise-card[data-state="right"]').waitFor();
}

/** Runs in a browser of its own, as on another computer; nothing may go wrong in it. */
async function onComputer<T>(run: (watched: Watched) => Promise<T>): Promise<T> {
  const watched = await watchedPage(site);
  const result = await run(watched);
  await watched.close();
  expect(watched.problems).toEqual([]);
  return result;
}

describe.each(datasetNames())("the SCORM package of %s in a teaching system", (name) => {
  const built = buildTables(datasetPath(name));
  const set = exerciseSet(built);
  const items = allItems(set.exercises);
  const choices = set.exercises.filter(
    (one): one is ChoiceExercise => one.type === "choice" && !one.predict && one.key.basis !== "none",
  );
  const [first, last] = [choices[0]!, choices[1]!];
  const marked = set.exercises.filter((one) => one.key.basis !== "none" && !one.predict).length;

  let folder: string;
  let stop: () => void;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "scorm-"));
    for (const [file, content] of Object.entries(unzipSync(toScorm(set, built.dataset)))) {
      mkdirSync(path.dirname(path.join(folder, "package", file)), { recursive: true });
      writeFileSync(path.join(folder, "package", file), content);
    }
    writeFileSync(path.join(folder, "system.html"), PAGE);
    copyFileSync(SYSTEM, path.join(folder, "scorm12.min.js"));
    const served = await serve(folder);
    stop = served.stop;
    site = { ...site, origin: served.origin };
  });
  afterAll(() => {
    stop();
    rmSync(folder, { recursive: true });
  });

  it("starts, takes an answer, goes on with it on another computer, and finishes with score and status", async () => {
    const kept = await onComputer(async ({ page }) => {
      const lesson = await begin(page, { core: { student_id: "s1", lesson_mode: "normal" } });
      expect(await lesson.locator("#scorm-said").textContent()).toBe(words.kept(0, set.exercises.length));
      expect(await lesson.frameLocator("iframe").locator(".stays-here").isVisible()).toBe(false);
      await answer(lesson, first);
      expect(await lesson.locator("#scorm-said").textContent()).toBe(words.kept(1, set.exercises.length));
      // From page to page, the session stays open.
      await lesson.frameLocator("iframe").locator('#observablehq-sidebar a[href*="claims"]').first().click();
      await lesson.frameLocator("iframe").locator("table").first().waitFor();
      return leave(page);
    });
    expect(kept.core).toMatchObject({ lesson_status: "incomplete", exit: "suspend" });
    expect(kept.core.score).toMatchObject({ raw: String(Math.round(100 / marked)), min: "0", max: "100" });
    expect(kept.suspend_data.length).toBeLessThanOrEqual(4_096);
    const suspended = readSuspendData(kept.suspend_data, items)!;
    expect(suspended.entries.map(({ id, answers }) => [id, answers])).toEqual([[first.id, [solved(first)]]]);

    // All but one are solved meanwhile: what the package itself would have written.
    const entries = set.exercises.flatMap((exercise) => {
      const { id, hash } = exercise;
      const entry = { id, hash, round: 1 as const, answers: [solved(exercise)], reason: "", hint: false };
      return exercise === last ? [] : [[itemKey({ exercise, round: 1 }), { ...entry, first: "", last: "" }] as const];
    });
    const later = suspendData({ key: suspended.key, revision: 50 }, items, new Map(entries));
    expect(later.left).toEqual([]);
    const finished = await onComputer(async ({ page }) => {
      const lesson = await begin(page, { ...kept, suspend_data: later.text, core: { ...kept.core, entry: "resume" } });
      const notebook = await open(lesson, first);
      expect(await notebook.locator(".exercise-card").getAttribute("data-state")).toBe("right");
      expect(await notebook.locator(`.option input[value="${first.key.options[0]!}"]`).isChecked()).toBe(true);
      expect((await cmi(page)).core.lesson_status).toBe("incomplete");
      await answer(lesson, last);
      return leave(page);
    });
    expect(finished.core).toMatchObject({ lesson_status: "completed", score: { raw: "100" } });
    expect(readSuspendData(finished.suspend_data, items)!.entries).toHaveLength(set.exercises.length);
  });

  it("starts afresh where the system keeps something else", async () => {
    await onComputer(async ({ page }) => {
      const lesson = await begin(page, { suspend_data: '{"page":3}', core: { lesson_mode: "normal" } });
      expect(await lesson.locator("#scorm-said").textContent()).toBe(words.kept(0, set.exercises.length));
      expect((await cmi(page)).core.score.raw).toBe("0");
    });
  });
});
