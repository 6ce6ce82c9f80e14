import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { diskFiles } from "../../loaders/exports/disk/index.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { DIST } from "../../scripts/paths.js";
import { openBrowser, settled, SOON } from "./browser.js";

/** The notebook from a stick: opened by a double click, without a server and without a network. */

const name = datasetNames()[0]!;
let folder: string;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  const built = buildTables(datasetPath(name));
  // A folder's name with a space and a letter beyond ASCII, as people have them.
  folder = path.join(mkdtempSync(path.join(tmpdir(), "same-story-")), "Schüler 9 b");
  for (const [file, content] of diskFiles(exerciseSet(built), built.dataset, { dist: DIST })) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  context = await (await openBrowser()).newContext({ offline: true });
  context.setDefaultTimeout(SOON.timeout);
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`);
  });
});
afterAll(async () => {
  await context.close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const at = (file: string): string =>
  pathToFileURL(path.join(folder, file.split("#")[0]!)).href + (/#.*/.exec(file)?.[0] ?? "");
async function open(file: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(at(file));
  await settled(page);
}

it("leads from the file to begin with to every page of the side bar", async () => {
  await page.goto(at("begin.html"));
  await page.waitForURL(at(`${name}/index.html`));
  await page.locator("#observablehq-main h1").waitFor();
  const links = await page
    .locator("#observablehq-sidebar li a")
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.split("#")[0]!));
  expect(links.length).toBeGreaterThan(7);
  for (const link of new Set(links)) {
    expect(existsSync(new URL(link)), link).toBe(true);
    await page.goto(link);
    await settled(page);
    expect((await page.locator("#observablehq-main").textContent())!.length, link).toBeGreaterThan(100);
    expect(await page.locator(".observablehq--error").count(), link).toBe(0);
  }
  expect(problems).toEqual([]);
});

it("has a lesson done, its answers kept, reopened, and saved to a file", async () => {
  await open(`${name}/timing.html#step=check`);
  const card = page.locator(".exercise-card").first();
  await card.waitFor();
  const id = await card.getAttribute("data-exercise");
  await card.locator("input[type=radio], input[type=checkbox]").first().check();
  await card.locator(".card-actions .primary").first().click();
  // A status may stand there before the answer is checked: what is left with the page is what is kept.
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join("\n")), { timeout: SOON.timeout })
    .toContain(id);

  await open(`${name}/practice.html`);
  const saving = page.waitForEvent("download");
  await page
    .getByRole("button", { name: /JSON|Download my answers|Save my answers/i })
    .first()
    .click();
  const file = await (await saving).path();
  expect(await readFile(file, "utf8")).toContain(`"${id}"`);
  expect(problems).toEqual([]);
});
