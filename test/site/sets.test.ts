import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { freshPage, openSite, settled, visit, type Site } from "./browser.js";
import { EMPTY } from "./server.js";

/** Sets of reports on the workbench: two tabs, a list of them, and the states before. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});

const url = (): string => `${site.origin}/try.html`;
const tabsOf = (page: Page): Promise<string[]> => page.locator(".bench-tab").allTextContents();
const sets = (page: Page) => page.locator(".bench-works");

async function add(page: Page, text: string): Promise<void> {
  const there = await page.locator(".bench-tab").count();
  await page.getByRole("button", { name: "Add a report" }).click();
  await page.locator(".workbench textarea").fill(text);
  await page.locator(".workbench textarea").blur();
  await expect.poll(() => page.locator(".bench-tab").count()).toBe(there + 1);
}

async function name(page: Page, title: string): Promise<void> {
  await page.getByLabel("What happened").fill(title);
  await page.getByLabel("What happened").blur();
}

it("two tabs: one works, the other says so and takes over on a click, and neither writes over the other", async () => {
  const { page, context, close, problems } = await freshPage(site);
  await visit(page, url());
  await add(page, "First\n\nThe council voted on Tuesday.");
  const other = await context.newPage();
  await visit(other, url());
  const elsewhere = (one: Page) => one.locator(".bench-elsewhere");
  await elsewhere(other).getByText("open in another tab").waitFor();
  expect(await elsewhere(page).textContent()).toBe("");
  // Nothing can be changed where the work is not.
  const isInert = (one: Page) => one.locator(".bench-start").evaluate((part: HTMLElement) => part.inert);
  expect([await isInert(page), await isInert(other)]).toEqual([false, true]);
  // What the first tab adds is seen in the second.
  await add(page, "Second\n\nIt was calm.");
  await expect.poll(() => tabsOf(other)).toHaveLength(2);
  // The first is left in the middle of a word.
  await page.locator(".workbench textarea").press("End");
  await page.locator(".workbench textarea").pressSequentially(" It rai");
  await elsewhere(other).getByRole("button", { name: "Go on with it here" }).click();
  await elsewhere(page).getByText("open in another tab").waitFor();
  await other.locator(".bench-tab").nth(1).click();
  await expect.poll(() => other.locator(".bench-columns").textContent()).toContain("It rai");
  await add(other, "Third\n\nIt was loud.");
  await expect.poll(() => tabsOf(page)).toHaveLength(3);
  // And back. The second tab leaves the page: the first says that too.
  await other.goto(site.origin + EMPTY);
  await elsewhere(page).getByText("was open in another tab").waitFor();
  await elsewhere(page).getByRole("button", { name: "Go on with it here" }).click();
  await expect.poll(() => elsewhere(page).textContent()).toBe("");
  await add(page, "Fourth\n\nIt snowed.");
  await page.reload();
  await settled(page);
  // A tab that was loaded anew, and found no other, simply goes on.
  expect(await elsewhere(page).textContent()).toBe("");
  expect(await tabsOf(page)).toHaveLength(4);
  expect(problems).toEqual([]);
  await close();
});

it("a tab that was killed holds nothing: the next one goes on", async () => {
  const { page, context, close } = await freshPage(site);
  await visit(page, url());
  await add(page, "First\n\nThe council voted on Tuesday.");
  const session = await context.newCDPSession(page);
  // A crash tells no other tab anything.
  void session.send("Page.crash").catch(() => undefined);
  await new Promise((resolve) => page.once("crash", resolve));
  const other = await context.newPage();
  await visit(other, url());
  expect(await tabsOf(other)).toHaveLength(1);
  expect(await other.locator(".bench-elsewhere").textContent()).toBe("");
  await close();
});

it("each set is a work of its own in a list; the last states can be had back", async () => {
  const { page, close, problems } = await freshPage(site);
  page.on("dialog", (dialog) => void dialog.accept());
  await visit(page, url());
  await add(page, "Bridge closed\n\nThe council closed the bridge on Tuesday.");
  await name(page, "The bridge");
  await sets(page).locator("summary").click();
  await page.getByRole("button", { name: "Begin a new set" }).click();
  await expect.poll(() => tabsOf(page)).toHaveLength(0);
  await add(page, "Ferry late\n\nThe ferry was late.");
  await add(page, "Ferry later\n\nThe ferry was two hours late.");
  await name(page, "The ferry");
  await expect.poll(() => sets(page).locator("summary").textContent()).toBe("Your sets of reports: 2");
  const list = sets(page).locator("ul li");
  await expect
    .poll(() => list.allTextContents())
    .toEqual([
      expect.stringMatching(/^The ferry two reports, on the workbench now/),
      expect.stringMatching(/^The bridge one report: /),
    ]);
  await page.getByRole("button", { name: "Open “The bridge”" }).click();
  await expect.poll(() => tabsOf(page)).toHaveLength(1);
  // After the page is loaded anew both are there, and the first ferry state without its title.
  await page.reload();
  await settled(page);
  await sets(page).locator("summary").click();
  await page.getByRole("button", { name: "Open “The ferry”" }).click();
  await expect.poll(() => tabsOf(page)).toHaveLength(2);
  const states = sets(page).locator("ol li");
  const one = states.filter({ hasText: /^Our reports, one report/ }).first();
  await one.getByRole("button", { name: "Go back to this" }).click();
  await expect.poll(() => tabsOf(page)).toHaveLength(1);
  await page.getByRole("button", { name: "Undo the last step" }).click();
  await expect.poll(() => tabsOf(page)).toHaveLength(2);
  expect(await page.getByLabel("What happened").inputValue()).toBe("The ferry");
  // A set that is deleted comes back by a step.
  await page.getByRole("button", { name: "Delete “The bridge”" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Open “The bridge”" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo the last step" }).click();
  await expect.poll(() => page.getByLabel("What happened").inputValue()).toBe("The bridge");
  await page.getByRole("button", { name: "Open “The ferry”" }).waitFor();
  expect(problems).toEqual([]);
  await close();
});
