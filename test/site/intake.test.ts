import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { freshPage, openSite, SOON, visit, watchedPage, type Site } from "./browser.js";

/** How reports come onto the workbench, and what a teacher is told where a part of it does not come. The texts are made up. */

const STORY = `Ferries stay in port

12 March 2024. The strike talks on Tuesday lasted three hours, Mayor Tom Okell said.

“We need a fair plan for the night boats before summer,” Mara Venn told reporters.
`;
const FILE = { name: "herald.txt", mimeType: "text/plain", buffer: Buffer.from(STORY) };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const url = (): string => `${site.origin}/try`;

/** Drops a file on a part of the page. */
function dropFile(page: Page, selector: string, text: string): Promise<void> {
  return page.evaluate(
    ([selector, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "paper.txt", { type: "text/plain" }));
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data });
      // Where nobody takes it, the browser leaves the page and shows the file.
      if (document.querySelector(selector)!.dispatchEvent(event)) throw new Error(`${selector} takes no file`);
    },
    [selector, text] as const,
  );
}

it("takes a file wherever it is dropped: on the heading, the sidebar, the box to paste into, the text that is typed", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const reports = (n: number): Promise<void> => expect.poll(() => page.locator(".bench-tab").count(), SOON).toBe(n);
  await dropFile(page, "textarea.bench-first", STORY);
  await reports(1);
  await page.getByRole("button", { name: "Edit" }).click();
  await dropFile(page, ".bench-columns textarea", STORY);
  await reports(2);
  await dropFile(page, "h1", STORY);
  await reports(3);
  await dropFile(page, "#observablehq-sidebar", STORY);
  await reports(4);
  expect(problems).toEqual([]);
  await close();
});

it("says where to paste, and where files may be dropped", async () => {
  const { page, close } = await watchedPage(site);
  await visit(page, url());
  expect(await page.locator("textarea.bench-first").getAttribute("placeholder")).toMatch(
    /^Paste the first report here/,
  );
  expect(await page.locator(".bench-start").textContent()).toContain("You can drop them anywhere on this page.");
  await close();
});

it("shows a bar that moves while it reads a page of three megabytes", async () => {
  const { page, close, problems } = await watchedPage(site);
  await visit(page, url());
  const places = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const status = document.querySelector(".is-reading .bench-status");
      if (status !== null) seen.add(getComputedStyle(status, "::after").transform);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  const menu = Array.from({ length: 30_000 }, (_, i) => `<li><a href="/s/${i}">Section ${i}</a></li>`).join("");
  const story = STORY.split("\n\n").map((text, i) => (i === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`));
  const html = `<title>Ferries stay in port</title><ul>${menu}</ul><article>${story.join("")}</article>`.padEnd(
    3_000_000,
  );
  await page
    .getByLabel("Choose files")
    .setInputFiles({ name: "ferries.html", mimeType: "text/html", buffer: Buffer.from(html) });
  await page.locator(".bench-text p").first().waitFor({ timeout: 120_000 });
  expect(await page.locator(".bench-text p").first().textContent()).toBe("Ferries stay in port");
  await expect.poll(() => page.locator(".is-reading").count(), SOON).toBe(0);
  // How long it takes is not asked; that it was drawn in several places is.
  const moved = await places.evaluate((seen) => seen.size);
  expect(moved).toBeGreaterThan(2);
  expect(problems).toEqual([]);
  await close();
});

it("says so where a part does not come, keeps no bar moving, and takes what is pasted all the same", async () => {
  const { page, close } = await freshPage(site);
  await visit(page, url());
  await page.route("**/*.js", (route) => route.abort());
  const said = "A part of this page could not be loaded.";
  await page.getByLabel("Choose files").setInputFiles(FILE);
  await expect.poll(() => page.locator(".bench-status").textContent(), SOON).toContain(said);
  expect(await page.locator(".is-reading").count()).toBe(0);
  // Typed text needs no reader; what finds out what needs a person is missing, and it is said there.
  await page.locator("textarea.bench-first").fill(STORY);
  await page.getByRole("button", { name: "Show marks" }).click();
  await expect.poll(() => page.locator(".needs [role=alert]").textContent(), SOON).toContain(said);
  expect(await page.locator(".bench-text p").first().textContent()).toBe("Ferries stay in port");
  await close();
});

it("names each field of the codebook on a phone, where its table has no head", async () => {
  const { page, close } = await watchedPage(site, { viewport: { width: 390, height: 844 } });
  await visit(page, url());
  await page.getByLabel("Choose files").setInputFiles(FILE);
  await page.locator(".codebook-place summary").click();
  const row = page.locator(".codebook-form tbody tr").first();
  await row.waitFor();
  const names = await row
    .locator("td")
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
  expect(names.slice(0, 3)).toEqual(['"Name"', '"Other names, with commas"', '"Side"']);
  await close();
});
