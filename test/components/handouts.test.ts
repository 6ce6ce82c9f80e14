import { describe, expect, it } from "vitest";
import { handoutPage } from "../../src/components/handouts/page.js";
import { ALL, LESSON_DATA, setOf, windowAt } from "./exercisesFixture.js";
import { TEXTS } from "./fixture.js";

function page(set = setOf()) {
  const window = windowAt("handouts");
  const element = handoutPage(LESSON_DATA, set, window);
  window.document.body.append(element);
  const tick = (value: string): void => {
    element.querySelector<HTMLElement>(`input[value="${value}"]`)!.click();
  };
  const paper = (): HTMLElement => element.querySelector(".paper-preview")!;
  const all = (): void => {
    for (const button of element.querySelectorAll<HTMLElement>(".pick-all button:first-child")) button.click();
  };
  return { element, tick, paper, all };
}

describe("handouts", () => {
  it("begin with the first path: its exercises, their minutes, and room for a name", () => {
    const { paper } = page();
    expect(paper().querySelectorAll(".sheet")).toHaveLength(2);
    expect([...paper().querySelectorAll(".task h3")].map(({ textContent }) => textContent)).toEqual([
      // What is predicted comes first, although the path has it second: the other task prints its answer.
      // The number is that of Practice, whatever else is on the sheet.
      "6 How many minutes? 3 min",
      "1 How long? 3 min",
    ]);
    expect(paper().textContent).toContain("Sheet 1 of 2, about 3 minutes");
    expect(paper().querySelector(".sheet-fields")!.textContent).toBe("NameClassDate");
  });

  it("never print an answer before its question: a prediction stands on a sheet without any other task", () => {
    const { paper, all } = page();
    all();
    const first = paper().querySelector(".sheet")!;
    expect([...first.querySelectorAll(".task h3")].map(({ textContent }) => textContent)).toEqual([
      "6 How many minutes? 3 min",
    ]);
    expect(first.textContent).toContain("Put this sheet away before you take the next one.");
    expect(first.textContent).not.toMatch(/three hours/i);
  });

  it("give students nothing of the key, the hint or the feedback", () => {
    const { paper, all } = page();
    all();
    expect(paper().querySelectorAll(".task")).toHaveLength(ALL.length);
    const text = paper().textContent;
    for (const secret of [
      "Look at the mayor’s words.",
      "The mayor says so.",
      "Said when it is over.",
      "Which words settle it?",
      "About three hours, the mayor says.",
      "Yes, it saw one.",
      "was struck by",
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(paper().querySelector("mark")).toBeNull();
  });

  it("leave room to answer each type", () => {
    const { paper, all } = page();
    all();
    const tasks = [...paper().querySelectorAll(".task")];
    const room = "input, .box, .writing-lines span, .paper-line, .printed";
    expect(tasks.filter((task) => task.querySelector(room) === null)).toEqual([]);
    const own = tasks.find(({ textContent }) => textContent.includes("In your words"))!;
    expect(own.querySelectorAll(".writing-lines span")).toHaveLength(4);
  });

  it("print the key on its own, with the evidence, the feedback and what to ask", () => {
    const { paper, tick } = page();
    tick("key");
    expect(paper().querySelector(".sheet-fields")).toBeNull();
    const text = paper().textContent;
    expect(text).toContain("Answer: Three hours");
    expect(text).toContain("The bridge and the water are one thing.");
    expect(text).toContain("Which words settle it?");
    expect(paper().querySelector("mark")!.textContent).toBe("three hours to fall");
  });

  it("take either size of paper, and quote only what is printed", () => {
    const { paper, tick, all } = page();
    tick("Letter");
    expect(paper().dataset["paper"]).toBe("Letter");
    all();
    for (const printed of paper().querySelectorAll<HTMLElement>("[data-printed]")) {
      expect(TEXTS[printed.dataset["printed"] as keyof typeof TEXTS]).toContain(printed.textContent);
    }
  });

  it("make a link for what is chosen, and say that holding answers back is no lock", () => {
    const { element, tick } = page();
    const link = element.querySelector<HTMLInputElement>("#assign-link")!;
    expect(link.value).toBe("https://example.org/flood/practice.html#assigned=path:short");
    tick("minutes");
    expect(link.value).toBe("https://example.org/flood/practice.html#assigned=how-long");
    element.querySelector<HTMLElement>(".assign input[type=checkbox]")!.click();
    expect(link.value).toBe("https://example.org/flood/practice.html#assigned=how-long&hold=1");
    expect(element.querySelector(".assign")!.textContent).toContain("This is no lock.");
  });

  it("work for a dataset without paths or exercises", () => {
    expect(page({ ...setOf(), paths: [] }).paper().textContent).toContain("Choose at least one exercise.");
    expect(page({ ...setOf(), exercises: [] }).element.textContent).toContain("no exercises");
  });
});
