import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { textOf } from "../../src/sources/textOf.js";
import { workFile } from "../../src/workbench/file.js";
import { addReport, emptyWork, MOST_REPORTS } from "../../src/workbench/work.js";
import { FURNISHED_PAGES } from "../sources/furnishedPages.js";
import { SAVED_PAGES } from "../sources/pages.js";
import { openPage } from "../support/openPage.js";
import { bomb, pdf, set } from "../support/pdf.js";
import { oneThread } from "../support/pdfThread.js";
import { openSite, settled, visit, watchedPage, type Site } from "./browser.js";

/** The workbench as a teacher and then a class uses it, in a real browser. The texts are made up for this test. */

const REPORTS = [
  [
    "Harbour Wire",
    `Ferry strike talks end without a deal

HARBOUR CITY, 12 March 2024. Talks on the ferry strike lasted an hour and 40 minutes longer than planned, the union leader Mara Venn said on Tuesday.

“We need a fair plan for the night boats before the summer comes,” said Mara Venn.

Mayor Tom Okell said the talks began at 9 a.m. and ended after four hours.
`,
  ],
  [
    "Bay Herald",
    `Ferries stay in port

12 March 2024. The strike talks on Tuesday lasted three hours, Mayor Tom Okell said.

“We need a fair plan for the night boats before summer,” Mara Venn told reporters.
`,
  ],
  [
    "Island Post",
    `Night boats: still no plan

Tuesday, 12 March 2024. The talks lasted about five hours. The halls were cold and the coffee was gone by noon.

“We need a fair plan for the night boats before the summer comes and the tourists with it.”

The next talks are on 15 March 2024.
`,
  ],
] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const url = (): string => `${site.origin}/try`;

async function paste(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole("button", { name: "Add a report" }).click();
  await page.getByLabel("The report’s text").fill(text);
  await page.getByRole("button", { name: "Show marks" }).click();
  await page.locator(".bench-text").waitFor();
  await page.getByLabel("Name", { exact: true }).fill(name);
}

/** Marked words of the chosen report. */
const marked = (page: Page): Promise<string[]> => page.locator(".bench-text mark").allTextContents();

it("goes from three pasted texts to work that another browser opens from its file", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  for (const [name, text] of REPORTS) await paste(page, name, text);
  const tab = (name: string) => page.locator(".bench-tab", { hasText: name });

  // The day is read from the texts.
  expect(await page.getByLabel("Day of the event", { exact: true }).first().inputValue()).toBe("2024-03-12");

  // Claims: each report's length of the talks is marked in its text.
  await tab("Bay Herald").click();
  expect(await marked(page)).toContain("three hours");
  await tab("Harbour Wire").click();
  expect((await marked(page)).join("; ")).toContain("an hour and 40 minutes longer than planned");

  // "An hour and 40 minutes longer": the length, or what it was longer by. The reader decides, and the card is gone.
  const doubt = page.locator(".doubt", { hasText: "Several readings" });
  const more = page.locator(".needs-more summary", { hasText: "Unsure too" });
  const unfold = async (): Promise<void> => {
    if ((await doubt.count()) === 0) await more.click();
  };
  await page.locator(".needs .caption").first().waitFor();
  await unfold();
  expect(await doubt.locator(".printed").first().textContent()).toContain("an hour and 40 minutes");
  await doubt.locator(".doubt-choices button").nth(1).click();
  await doubt.waitFor({ state: "detached" });

  // The words of which nobody says who spoke them get their speaker by a click, whichever report is open.
  const speaker = page.locator(".doubt", { hasText: "the tourists with it" });
  if ((await speaker.count()) === 0) await more.click();
  await speaker.getByRole("button", { name: "Mara Venn says this" }).click();
  await speaker.waitFor({ state: "detached" });
  await page.locator(".needs-more summary", { hasText: "Decided" }).click();
  const decided = page.locator(".decided");
  expect(await decided.textContent()).toContain("the tourists with it");

  // Timing: the lengths stand side by side, once one has made a prediction or passed it.
  await page.locator(".bench-compare").getByRole("button", { name: "Timing" }).click();
  const lesson = page.locator(".bench-lesson");
  await lesson.getByRole("button", { name: "I can’t tell from this" }).click();
  for (const length of ["three hours", "about five hours"]) expect(await lesson.textContent()).toContain(length);

  // Questions are made from what was found; the first is left out.
  await page.locator(".bench-compare").getByRole("button", { name: "Questions" }).click();
  const chooser = page.locator(".choose-questions");
  await chooser.locator("summary").first().click();
  const left = (await chooser.locator("label").first().textContent())!;
  const before = await page.locator(".exercise-list button").count();
  await chooser.getByRole("checkbox").first().click();
  await expect.poll(() => page.locator(".exercise-list button").count()).toBe(before - 1);

  // All of it is there after the page is loaded anew.
  await visit(page, url());
  const tabs = await page.locator(".bench-tab").allTextContents();
  expect(tabs).toHaveLength(REPORTS.length);
  REPORTS.forEach(([name], i) => {
    expect(tabs[i]).toContain(name);
  });
  await page.locator(".needs-more summary", { hasText: "Decided" }).click();
  expect(await decided.textContent()).toContain("the tourists with it");
  expect(await speaker.count()).toBe(0);

  // One file.
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the work" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("my-reports.same-story-work.json");
  const content = await readFile(await file.path());
  expect(problems).toEqual([]);
  await close();

  // A student opens it in a browser that knows nothing of it, on a phone.
  const student = await watchedPage(site, { viewport: { width: 390, height: 800 } });
  await visit(student.page, url());
  expect(await student.page.locator(".bench-tab").count()).toBe(0);
  await student.page.getByLabel("Open saved work").setInputFiles({
    name: "my-reports.same-story.json",
    mimeType: "application/json",
    buffer: content,
  });
  await student.page.locator(".bench-status", { hasText: /^Opened: three reports\.$/ }).waitFor();
  await student.page.locator(".bench-compare").getByRole("button", { name: "Wording" }).click();
  const wording = student.page.locator(".bench-lesson");
  await wording.locator("h3").first().waitFor();
  expect(await wording.textContent()).toContain("the tourists with it");
  // The same questions wait for the student, without the one that was left out.
  await student.page.locator(".bench-compare").getByRole("button", { name: "Questions" }).click();
  const asked = student.page.locator(".exercise-list button");
  await asked.first().waitFor();
  expect(await asked.count()).toBe(before - 1);
  expect(await student.page.locator(".exercise-list").textContent()).not.toContain(left);
  await asked.first().click();
  await student.page.locator(".exercise-place > *").waitFor();
  const wider = await student.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  expect(student.problems).toEqual([]);
  await student.close();
});

it("takes a text by the keyboard alone, and says what is wrong with a file", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute("aria-label") ?? active?.closest("label")?.textContent ?? active?.textContent ?? "";
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 60 && !(await focused()).startsWith(name); i++) await page.keyboard.press("Tab");
    expect(await focused()).toMatch(new RegExp(`^${name}`));
  };
  await tabTo("Add a report");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toMatch(/^The report’s text/);
  await page.keyboard.insertText(REPORTS[0][1]);
  // Backwards to the button beside the text; it keeps the focus while the marks are made.
  await page.keyboard.press("Shift+Tab");
  await expect.poll(focused).toMatch(/^Show marks/);
  await page.keyboard.press("Enter");
  await page.locator(".bench-text mark").first().waitFor();
  expect((await marked(page)).join("; ")).toContain("an hour and 40 minutes longer than planned");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect.poll(focused).toMatch(/^Edit/);

  const open = (text: string): Promise<void> =>
    page
      .getByLabel("Open saved work")
      .setInputFiles({ name: "bad.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const status = page.locator(".bench-status");
  await open("<html>");
  await expect
    .poll(() => status.textContent())
    .toBe("bad.json: The file was cut off, or is no file of this notebook. Ask for it again.");
  const codebook = { speakers: [{ id: "A B", name: "<img src=x onerror=alert(1)>" }] };
  await open(JSON.stringify({ format: "same-story", version: 1, work: { name: "x", reports: [], codebook } }));
  await expect.poll(() => status.textContent()).toContain('speakers[0].id "A B" is no id. Use small letters');
  // The work that was there stays.
  expect((await marked(page)).join("; ")).toContain("an hour and 40 minutes longer than planned");
  expect(problems).toEqual([]);
  await close();
});

it("reads many files at once, says how far it is, and names what it could not take", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector(".bench-status")!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { said });
  });
  const texts = Array.from({ length: 42 }, (_, i) => ({
    name: `paper-${i + 1}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(REPORTS[i % 3]![1]),
  }));
  const broken = { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  await page.getByLabel("Choose files").setInputFiles([texts[0]!, broken, ...texts.slice(1)]);
  const status = page.locator(".bench-status");
  // While it reads, the status names each file too: what could not be taken comes last.
  await expect
    .poll(() => status.textContent(), { timeout: 30_000 })
    .toContain("paper-41, paper-42: There is no room for more");
  expect(await status.textContent()).toMatch(/^scan\.pdf: /);
  expect(await page.locator(".bench-tab").count()).toBe(40);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toContain("Reading file 1 of 43: paper-1.txt");
  expect(said).toContain("Reading file 43 of 43: paper-42.txt");
  expect(said).toContain("Comparing 42 reports …");
  expect(problems).toEqual([]);
  await close();
});

it("takes every step back, and asks before a report goes", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  for (const [name, text] of REPORTS.slice(0, 2)) await paste(page, name, text);
  const undo = page.getByRole("button", { name: "Undo the last step" });
  const tabs = page.locator(".bench-tab");
  page.once("dialog", (dialog) => void dialog.dismiss());
  await page.getByRole("button", { name: "Remove this report" }).click();
  expect(await tabs.count()).toBe(2);
  const asked = page.waitForEvent("dialog");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("button", { name: "Remove this report" }).click();
  expect((await asked).message()).toContain("Bay Herald");
  await expect.poll(() => tabs.count()).toBe(1);
  await undo.click();
  await expect.poll(() => tabs.count()).toBe(2);
  // A report, a box, a choice, a line of the codebook.
  await tabs.last().click();
  const found = page.locator(".found li");
  const rows = await found.count();
  await found.first().getByRole("checkbox").click();
  await expect.poll(() => found.count()).toBe(rows - 1);
  await page.locator(".codebook-place > summary").click();
  const lines = page.locator(".codebook-form tbody tr");
  await lines.first().waitFor();
  const before = await lines.count();
  await lines.first().getByRole("button").click();
  await expect.poll(() => lines.count()).toBe(before - 1);
  await undo.click();
  await expect.poll(() => lines.count()).toBe(before);
  expect(await found.count()).toBe(rows - 1);
  await undo.click();
  await expect.poll(() => found.count()).toBe(rows);
  // The keys that every program has for it; and after the tab was closed too.
  await page.getByLabel("What happened").fill("The strike");
  await page.getByLabel("What happened").blur();
  await page.reload();
  await settled(page);
  await found.first().waitFor();
  expect(await page.getByLabel("What happened").inputValue()).toBe("The strike");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.getByLabel("What happened").inputValue()).toBe("");
  expect(problems).toEqual([]);
  await close();
});

it("drops one claim of two that print the same words", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const text = "Boats stay in\n\nThey met on 12 March 2024.\n\nThey voted on 12 March 2024.\n";
  const find = { id: "day", label: "Day", dimension: "timing", question: "On which day?", find: { date: "any" } };
  const file = JSON.parse(workFile(addReport(emptyWork(), "Bay Herald", text)!)) as { work: object };
  await page.getByLabel("Open saved work").setInputFiles({
    name: "twice.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...file, work: { ...file.work, codebook: { items: [find] } } })),
  });
  const days = page.locator(".found li");
  await expect.poll(() => days.count()).toBe(2);
  const [first] = await days.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["claim"]));
  await days.nth(1).getByRole("checkbox").click();
  await expect.poll(() => days.count()).toBe(1);
  expect(await days.first().getAttribute("data-claim")).toBe(first);
  expect(await page.locator(".bench-text mark").count()).toBe(1);
  expect(await page.locator(".bench-text p", { hasText: "They met" }).locator("mark").count()).toBe(1);
  await page.getByRole("button", { name: "Undo the last step" }).click();
  await expect.poll(() => days.count()).toBe(2);
  expect(problems).toEqual([]);
  await close();
});

it("loses nothing that is typed: a day key by key, a text that is not done", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  await page.getByRole("button", { name: "Add a report" }).click();
  const text = page.locator(".workbench textarea");
  await text.fill("Vote\n\nThe council voted.");
  await text.blur();
  const day = page.getByLabel("Day of the event");
  for (const [typed, expected] of [
    ["05152024", "2024-05-15"],
    ["11302023", "2023-11-30"],
  ] as const) {
    await day.focus();
    await page.keyboard.type(typed, { delay: 30 });
    await page.keyboard.press("Tab");
    await page.getByLabel("Name of the folder").focus();
    await expect.poll(() => day.inputValue()).toBe(expected);
  }
  // Left in the middle of a word.
  await text.press("End");
  await text.pressSequentially(" It rai");
  await page.reload();
  await settled(page);
  await expect.poll(() => page.locator(".bench-columns").textContent()).toContain("It rai");
  await addText(page, "Second\n\nIt was calm.");
  await addText(page, "Third\n\nIt was loud.");
  // Too much for any file of it: said at once, and what was there stays.
  await page.getByRole("button", { name: "Add a report" }).click();
  await text.fill(`Vote\n\n${"x".repeat(201_000)}`);
  await text.blur();
  await page.getByText("At most 200000 are read").first().waitFor();
  await page.reload();
  await settled(page);
  expect(await page.locator(".bench-tab").count()).toBeGreaterThanOrEqual(3);
  expect(problems).toEqual([]);
  await close();
});

async function addText(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Add a report" }).click();
  await page.locator(".workbench textarea").fill(text);
  await page.locator(".workbench textarea").blur();
}

it("makes the text of a saved page that the build makes of it", { timeout: 300_000 }, async () => {
  const all = [...SAVED_PAGES, ...FURNISHED_PAGES];
  for (let from = 0; from < all.length; from += MOST_REPORTS) {
    const some = all.slice(from, from + MOST_REPORTS);
    const { page, close, problems } = await watchedPage(site);
    await visit(page, url());
    await page
      .getByLabel("Choose files")
      .setInputFiles(
        some.map(({ kind, html }) => ({ name: `${kind}.html`, mimeType: "text/html", buffer: Buffer.from(html) })),
      );
    await expect.poll(() => page.locator(".bench-tab").count(), { timeout: 120_000 }).toBe(some.length);
    const kept = await page.evaluate(() => window.localStorage.getItem("same-story/work"));
    const { work } = JSON.parse(kept!) as { work: { reports: { text: string }[] } };
    const here = await Promise.all(some.map(({ html }) => textOf("a.html", Buffer.from(html), openPage)));
    expect(work.reports.map(({ text }) => text)).toEqual(here.map(({ text }) => text));
    expect(problems).toEqual([]);
    await close();
  }
});

it("makes the text of a PDF that the build makes of it, and says why it makes none", async () => {
  const columns = REPORTS.slice(0, 2).map(([, text], i) =>
    set(text.split("\n\n"), { x: 60 + 250 * i, y: 140, width: 225, indent: 12, isFull: true }),
  );
  const lines = columns.flatMap((column) => column.lines);
  const given = [
    ["columns.pdf", pdf([{ lines }])],
    ["turned.pdf", pdf([{ lines: columns[0]!.lines, rotate: 90 }])],
    ["locked.pdf", pdf([{ lines }], { password: "secret" })],
    ["scan.pdf", pdf([{ lines: [] }])],
    ["cut.pdf", pdf([{ lines }]).slice(0, 900)],
    ["bomb.pdf", bomb(500_000_000)],
  ] as const;
  const thread = oneThread();
  const here: string[] = [];
  for (const [name, bytes] of given) {
    here.push(
      await textOf(name, bytes, openPage, thread.startPdf).then(
        ({ text }) => text,
        (error: unknown) => (error as Error).message,
      ),
    );
  }
  thread.close();
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  await page
    .getByLabel("Choose files")
    .setInputFiles(given.map(([name, bytes]) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(bytes) })));
  await expect.poll(() => page.locator(".bench-tab").count(), { timeout: 120_000 }).toBe(2);
  const kept = await page.evaluate(() => window.localStorage.getItem("same-story/work"));
  const { work } = JSON.parse(kept!) as { work: { reports: { text: string }[] } };
  expect(work.reports.map(({ text }) => text)).toEqual(here.slice(0, 2));
  const said = await page.locator(".bench-status").textContent();
  expect(said).toBe(here.slice(2).join(" "));
  expect(problems).toEqual([]);
  await close();
});

it("shows what it left out struck, with its kind; one click takes it in, for good, and one leaves it out", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const box = "<div class=ad><p>Elm Bank lends you the money for a boat of your own, from Monday.</p></div>";
  const html = SAVED.replace("<p>“We need", `${box}<p>Read more: Boats stay in port</p><p>“We need`);
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "strike.html", mimeType: "text/html", buffer: Buffer.from(html) });
  const struck = page.locator(".bench-struck");
  await expect.poll(() => struck.count()).toBe(2);
  expect(await struck.locator(".bench-kind").allTextContents()).toEqual([
    "Left out: advertisement. Take it in",
    "Left out: link to other stories. Take it in",
  ]);
  expect(await struck.locator("s").allTextContents()).toEqual([
    "Elm Bank lends you the money for a boat of your own, from Monday.",
    "Read more: Boats stay in port",
  ]);
  const size = (): Promise<string | null> => page.locator(".bench-columns h2 .caption").first().textContent();
  expect(await size()).toMatch(/^2 paragraphs/);
  await page.getByRole("button", { name: /^Take it in: advertisement/ }).press("Enter");
  await page.getByRole("button", { name: /^Take it in: link/ }).click();
  await expect.poll(size).toMatch(/^4 paragraphs/);
  await page.reload();
  await page.locator(".bench-text").waitFor();
  expect(await size()).toMatch(/^4 paragraphs/);
  expect(await struck.locator(".bench-kind").first().textContent()).toBe("Taken in: advertisement. Leave it out");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the folder (zip)" }).click();
  const files = unzipSync(await readFile(await (await downloading).path()));
  expect(strFromU8(files["my-reports/reports/bay-herald.txt"]!)).toContain("\n\nElm Bank lends you");
  expect(strFromU8(files["my-reports/dataset.yaml"]!)).toContain('- "Read more: Boats stay in port"');
  await page.getByRole("button", { name: /^Leave it out: link/ }).click();
  await page.getByRole("button", { name: /^Leave it out: advertisement/ }).press("Enter");
  await expect.poll(size).toMatch(/^2 paragraphs/);
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe("Take it in");
  expect(problems).toEqual([]);
  await close();
});

it("takes a page of three megabytes among forty files, and says which file it reads", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const said = await page.evaluateHandle(() => {
    const all: { text: string; at: number }[] = [];
    const status = document.querySelector(".bench-status")!;
    new MutationObserver(() => all.push({ text: status.textContent, at: performance.now() })).observe(status, {
      childList: true,
    });
    return all;
  });
  const menu = Array.from(
    { length: 5_000 },
    (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`,
  );
  const script = `<script>${"window.a = [1, 2, 3]; ".repeat(110_000)}</script>`;
  const story = REPORTS[0][1].split("\n\n").map((text, i) => (i === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`));
  const large = `<title>Talks end</title>${script}<ul>${menu.join("")}</ul><article>${story.join("")}</article>`.padEnd(
    3_000_000,
  );
  const html = Array.from({ length: 39 }, (_, i) => `<article><h1>Paper ${i}</h1><p>${REPORTS[1][1]}</p></article>`);
  await page
    .getByLabel("Choose files")
    .setInputFiles(
      [...html, large].map((text, i) => ({ name: `p${i}.html`, mimeType: "text/html", buffer: Buffer.from(text) })),
    );
  await expect.poll(() => page.locator(".bench-tab").count(), { timeout: 120_000 }).toBe(40);
  const times = await said.jsonValue();
  expect(times.filter(({ text }) => text.startsWith("Reading file")).map(({ text }) => text)).toHaveLength(40);
  // No time is asserted: a machine may be busy. It is told where somebody looks for it.
  const from = times.find(({ text }) => text.startsWith("Reading file 40 "))!.at;
  console.log(`A page of 3 MB: ${Math.round(times.find(({ at }) => at > from)!.at - from)} ms`);
  await page.locator(".bench-tab").last().click();
  await expect
    .poll(() => page.locator(".bench-text p").first().textContent())
    .toBe("Ferry strike talks end without a deal");
  expect(problems).toEqual([]);
  await close();
});

it("takes what is copied or dragged out of a web page without its menus, and plain text as it is", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const story = REPORTS[0][1]
    .split("\n\n")
    .slice(1)
    .map((text) => `<p>${text}</p>`);
  const html = `<ul class="share-tools"><li>Share on Chirper</li></ul><h1>Talks end without a deal</h1>${story.join("")}`;
  const plain = `Share on Chirper\n\n${REPORTS[0][1]}`;
  await page.getByRole("button", { name: "Add a report" }).click();
  const send = (selector: string, kind: "paste" | "drop", given: Record<string, string>): Promise<void> =>
    page.evaluate(
      ([selector, kind, given]) => {
        const data = new DataTransfer();
        for (const [type, text] of Object.entries(given)) data.setData(type, text);
        const options = { bubbles: true, cancelable: true };
        const event =
          kind === "paste"
            ? new ClipboardEvent(kind, { ...options, clipboardData: data })
            : new DragEvent(kind, { ...options, dataTransfer: data });
        document.querySelector(selector)!.dispatchEvent(event);
      },
      [selector, kind, given] as const,
    );
  await send("textarea", "paste", { "text/html": html, "text/plain": plain });
  const area = page.getByLabel("The report’s text");
  await expect.poll(() => area.inputValue()).toMatch(/^Talks end without a deal\n\nHARBOUR CITY/);
  expect(await area.inputValue()).not.toContain("Chirper");
  // Anywhere on the page: on the heading too.
  await send("h1", "drop", { "text/plain": REPORTS[1][1] });
  await expect.poll(() => page.locator(".bench-tab").count()).toBe(2);
  expect(await page.locator(".bench-text p").first().textContent()).toBe("Ferries stay in port");
  expect(problems).toEqual([]);
  await close();
});

const SAVED = `<!doctype html><html lang="en"><head><title>Strike talks fail | Bay Herald</title>
<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
<meta property="og:site_name" content="Bay Herald"><meta property="article:published_time" content="2024-03-12T20:00:00Z">
<link rel="canonical" href="https://herald.example/strike"><link rel="stylesheet" href="https://elsewhere.example/a.css">
<script>parent.ran = 1; window.ran = 1</script></head>
<body onload="parent.ran = 1"><nav><a href="javascript:ran=1">Menu</a></nav><iframe src="https://elsewhere.example/f"></iframe>
<article><h1>Strike talks fail</h1><img src="https://elsewhere.example/i.png" onerror="ran=1"><svg onload="ran=1"></svg>
<p>The strike talks on Tuesday lasted three hours, Mayor Tom Okell said in the harbour office.</p>
<p>“We need a fair plan for the night boats before summer,” Mara Venn told reporters after the talks.</p></article></body></html>`;

it("reads a saved web page: nothing in it runs, and nothing is asked for", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "strike.html", mimeType: "text/html", buffer: Buffer.from(SAVED) });
  await page.locator(".bench-text").waitFor();
  expect(await page.locator(".bench-text p").allTextContents()).toEqual([
    "Strike talks fail",
    expect.stringContaining("lasted three hours"),
    expect.stringContaining("night boats"),
  ]);
  expect(await page.getByLabel("Published by").inputValue()).toBe("Bay Herald");
  expect(await page.getByLabel("Address").inputValue()).toBe("https://herald.example/strike");
  expect(await page.getByLabel("Date on it").inputValue()).toBe("2024-03-12");
  expect(asked.filter((one) => !one.startsWith(site.origin))).toEqual([]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  expect(problems).toEqual([]);
  await close();
});
