import { expect, it } from "vitest";
import { openSite, settled, SOON, visit, watchedPage } from "./browser.js";

const REPORTS = [
  "Bridge closed\n\nELMFORD, 12 March 2024. The council closed the bridge on Tuesday, Mayor Ann Lee said.\n\n“We need the bridge,” said Tom Okell.",
  "Bridge shut\n\nELMFORD, 12 March 2024. The bridge was shut on Tuesday.\n\n“We need the bridge,” Tom Okell told reporters.",
];

it("a teacher writes a question and puts questions in order; the class gets just that", async () => {
  const site = await openSite();
  const { page, close, problems } = await watchedPage(site);
  await visit(page, `${site.origin}/try.html`);
  for (const text of REPORTS) {
    const there = await page.locator(".bench-tab").count();
    await page.getByRole("button", { name: "Add a report" }).click();
    await page.locator(".workbench textarea").fill(text);
    await page.locator(".workbench textarea").blur();
    await expect.poll(() => page.locator(".bench-tab").count()).toBe(there + 1);
  }
  await page.locator(".bench-compare").getByRole("button", { name: "Questions" }).click();
  const list = page.locator(".choose-questions");
  await list.locator("summary").first().click();
  const titles = () => list.locator(".question-line .choice").allTextContents();
  const made = await titles();
  expect(made.length).toBeGreaterThan(0);

  // A question of one's own: it waits until it has its words, a right option and a wrong one.
  await list.getByRole("button", { name: "Write a question of your own" }).click();
  await list.getByText("Not asked yet").waitFor();
  const own = list.locator(".reword[open]");
  // Whoever began it types on.
  await expect
    .poll(() => own.getByLabel("The question").evaluate((field) => field === document.activeElement), SOON)
    .toBe(true);
  const type = async (label: string, text: string): Promise<void> => {
    await own.getByLabel(label, { exact: true }).fill(text);
    await own.getByLabel(label, { exact: true }).blur();
  };
  await type("The question", "Which verb tells who did it?");
  await type("Option 1", "closed");
  await type("Option 2", "was shut");
  await expect.poll(titles).toEqual(made);
  await own.getByLabel("Option 1 is right").click();
  await expect.poll(titles).toEqual([...made, "Which verb tells who did it?"]);
  await type("What is said when it is over (may stay empty)", "The passive leaves out who did it.");

  // It is moved up, and an option of it is worded anew.
  await list.getByRole("button", { name: "Move “Which verb tells who did it?” up" }).click();
  await expect.poll(titles).toEqual([...made.slice(0, -1), "Which verb tells who did it?", made.at(-1)!]);
  await type("Option 2", "was closed to all");
  await page.reload();
  await settled(page);

  // The class's view asks it, marks it, and says what the teacher wrote.
  await page.getByRole("button", { name: "See what the class gets" }).click();
  await page.locator(".class-nav").waitFor();
  await page.locator(".class-nav").getByRole("link", { name: "Print everything" }).click();
  await page.waitForURL(/view=print/);
  await page.locator(".class-view").getByText("Which verb tells who did it?").first().waitFor();
  const paper = (await page.locator(".class-view").textContent())!;
  expect(paper).toContain("was closed to all");
  await page.locator(".class-nav").getByRole("link", { name: "Practice" }).click();
  await page.waitForURL(/view=practice/);
  await page.locator(".exercise-list button", { hasText: "Which verb tells who did it?" }).first().click();
  await page.getByLabel("closed", { exact: true }).check();
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByText("The passive leaves out who did it.").first().waitFor();
  expect(problems).toEqual([]);
  await close();
});
