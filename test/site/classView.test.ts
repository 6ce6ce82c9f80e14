import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { classFile, workFile } from "../../src/workbench/file.js";
import { classFragment } from "../../src/workbench/share.js";
import { addReport, emptyWork, type Work } from "../../src/workbench/work.js";
import { freshPage, openSite, settled, visit, type Site } from "./browser.js";

/** A teacher's own reports as a class gets them: the file, the link, the answers, the paper. The texts are made up for this test. */

const REPORTS = [
  [
    "Harbour Wire",
    "Ferry strike talks end without a deal\n\nHARBOUR CITY, 12 March 2024. The strike talks lasted four hours, Mayor Tom Okell said.\n\n“We need a fair plan for the night boats before the summer comes,” said Mara Venn.\n",
  ],
  [
    "Bay Herald",
    "Ferries stay in port\n\n12 March 2024. The strike talks on Tuesday lasted four hours, Mayor Tom Okell said.\n\n“We need a fair plan for the night boats before summer,” Mara Venn told reporters.\n",
  ],
  [
    "Island Post",
    "Night boats: still no plan\n\nTuesday, 12 March 2024. The strike talks lasted four hours.\n\n“We need a fair plan for the night boats before the summer comes and the tourists with it,” said Mara Venn.\n",
  ],
] as const;

const set = (id: string, title: string): Work =>
  REPORTS.reduce<Work>((work, [label, text]) => addReport(work, label, text)!, { ...emptyWork(), id, title });

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const url = (hash = ""): string => `${site.origin}/try${hash}`;

async function open(page: Page, content: string, name = "lesson.same-story.json"): Promise<void> {
  await visit(page, url());
  await page
    .getByLabel("Open saved work")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await page.locator(".class-view").waitFor();
}

async function go(page: Page, name: string): Promise<void> {
  await page.locator(".class-nav").getByRole("link", { name, exact: true }).click();
  await page.locator(".class-nav a[aria-current=page]", { hasText: name }).waitFor();
  await settled(page);
}

/** Answers the first question with options, and hands the answers in. */
async function handIn(page: Page): Promise<Buffer> {
  await go(page, "Practice");
  const list = page.locator(".exercise-list button");
  await list.first().waitFor();
  const radios = page.locator(".exercise-place input[type=radio]");
  for (let i = 0; i < (await list.count()) && (await radios.count()) === 0; i++) await list.nth(i).click();
  await radios.first().check();
  await page.locator(".exercise-place").getByRole("button", { name: "Check" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download my answers" }).click();
  return readFile(await (await waiting).path());
}

it("goes from a class file to two students, their answer files and the class page; answers of two sets never mix", async () => {
  const answers: Buffer[] = [];
  for (const content of [classFile(set("k3f9a2", "The strike")), classFile(set("k3f9a2", "The strike"))]) {
    const student = await freshPage(site);
    await open(student.page, content);
    expect(await student.page.locator("h1").textContent()).toBe("The strike");
    // A lesson and no editor.
    expect(await student.page.locator(".workbench, .codebook-place, textarea").count()).toBe(0);
    answers.push(await handIn(student.page));
    // What was opened does not lie on the bench.
    await visit(student.page, url());
    expect(await student.page.locator(".bench-tab").count()).toBe(0);
    expect(student.problems).toEqual([]);
    await student.close();
  }
  const other = await freshPage(site);
  await open(other.page, classFile(set("zz9zz9", "Another strike")));
  answers.push(await handIn(other.page));
  await other.close();

  const teacher = await freshPage(site);
  const { page } = teacher;
  // The teacher has the work on the bench; the class's view lies beside it.
  await visit(page, url());
  await page.getByLabel("Open saved work").setInputFiles({
    name: "work.json",
    mimeType: "application/json",
    buffer: Buffer.from(workFile(set("k3f9a2", "The strike"))),
  });
  await expect.poll(() => page.locator(".bench-tab").count()).toBe(3);
  await page.getByRole("button", { name: "See what the class gets" }).click();
  await page.locator(".class-view").waitFor();
  await go(page, "Class results");
  await page
    .locator("#class-files")
    .setInputFiles(
      answers.map((buffer, i) => ({ name: `answers-${i + 1}.json`, mimeType: "application/json", buffer })),
    );
  const status = page.locator(".class-status");
  await expect.poll(() => status.textContent()).toContain("2 read.");
  expect(await status.textContent()).toContain("1 not read:");
  expect(await status.textContent()).toContain("answers-3.json holds answers to another event");
  await page.locator(".class-results section").first().waitFor();
  await visit(page, url());
  expect(await page.locator(".bench-tab").count()).toBe(3);
  expect(teacher.problems).toEqual([]);
  await teacher.close();
});

it("opens from a link, with the lessons, the projector and handouts; links between them stay in the set", async () => {
  const { page, close, problems } = await freshPage(site, { viewport: { width: 390, height: 800 } });
  await visit(page, url(classFragment(set("k3f9a2", "The strike"))!));
  await page.locator(".class-view").waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#set=k3f9a2/);
  for (const name of [
    "The reports",
    "Timing",
    "Framing",
    "Wording",
    "Provenance",
    "Claims table",
    "Show to the class",
  ]) {
    await go(page, name);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      name,
    ).toBeLessThanOrEqual(0);
  }
  await go(page, "Wording");
  const steps = page.locator(".step-bar a");
  await steps.nth(1).click();
  await expect.poll(() => steps.nth(1).getAttribute("aria-current")).toBe("step");
  expect(new URL(page.url()).hash).toMatch(/^#set=k3f9a2&view=wording&step=/);
  await page.reload();
  await expect.poll(() => steps.nth(1).getAttribute("aria-current")).toBe("step");
  await go(page, "Handouts to print");
  await page.locator(".picker input[type=checkbox]").first().dispatchEvent("click");
  const assigned = await page.locator("#assign-link").inputValue();
  expect(assigned).toContain("#set=k3f9a2&view=practice&assigned=");
  expect(assigned).not.toMatch(/assigned=$/);
  await page.goto("about:blank");
  await visit(page, assigned);
  await page.locator(".assignment").waitFor();
  expect(problems).toEqual([]);
  await close();
});

it("prints the reports with numbered lines, the questions and, apart, the key", async () => {
  const { page, close, problems } = await freshPage(site);
  await open(page, classFile(set("k3f9a2", "The strike")));
  await go(page, "Print everything");
  await page.locator(".report-sheet").first().waitFor();
  const { numPages, getPage } = await pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const pages: string[] = [];
  for (let n = 1; n <= numPages; n++) pages.push(await getPage(n));
  const at = (words: string): number[] => pages.flatMap((text, i) => (text.includes(words) ? [i] : []));
  for (const [, text] of REPORTS) {
    const headline = text.split("\n")[0]!;
    expect(at(headline).length, headline).toBeGreaterThan(0);
  }
  // The first report's fifth line is behind a 5.
  expect(pages[0]).toMatch(/ 5 /);
  const keys = pages.flatMap((text, i) => (/Answers: (?:Timing|Framing|Wording|Provenance)/.test(text) ? [i] : []));
  const tasks = at("Name Class Date");
  expect(tasks.length).toBeGreaterThan(0);
  expect(keys.length).toBeGreaterThan(0);
  // Whoever copies the sheets for students copies no key.
  expect(Math.min(...keys)).toBeGreaterThan(Math.max(...tasks));
  expect(problems).toEqual([]);
  await close();
});

async function pagesOf(bytes: Buffer): Promise<{ numPages: number; getPage: (n: number) => Promise<string> }> {
  // What only draws pages wants a browser.
  Object.assign(globalThis, { DOMMatrix: Object });
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false }).promise;
  const getPage = async (n: number): Promise<string> => {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    return items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replace(/\s+/g, " ");
  };
  return { numPages: pdf.numPages, getPage };
}
