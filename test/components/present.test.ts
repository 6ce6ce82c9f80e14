import { describe, expect, it } from "vitest";
import { presentPage } from "../../src/components/present/page.js";
import { keyInWords } from "../../src/exercises/answers.js";
import { ALL, LESSON_DATA, setOf, windowAt } from "./exercisesFixture.js";

function page(set = setOf(), fragment = "") {
  const window = windowAt("present");
  if (fragment !== "") window.location.hash = fragment;
  const element = presentPage(LESSON_DATA, set, window);
  window.document.body.append(element);
  const press = (key: string, target: Element = window.document.body): boolean => {
    const Keyboard = (window as unknown as { KeyboardEvent: typeof KeyboardEvent }).KeyboardEvent;
    return target.dispatchEvent(new Keyboard("keydown", { key, bubbles: true, cancelable: true }));
  };
  const title = (): string => element.querySelector(".present-slide h2")?.textContent ?? "";
  const answer = (): string => element.querySelector(".present-answer")?.textContent ?? "";
  const all = (): void => {
    for (const button of element.querySelectorAll<HTMLElement>(".pick-all button:first-child")) button.click();
  };
  return { window, element, press, title, answer, all };
}

describe("for the front of the class", () => {
  it("shows one question, and its answer only when asked", () => {
    const { element, title, answer } = page();
    expect(element.querySelectorAll(".present-slide")).toHaveLength(1);
    expect(title()).toBe("How long?");
    expect(answer()).toBe("");
    const show = [...element.querySelectorAll("button")].find(({ textContent }) => textContent === "Show the answer")!;
    show.click();
    expect(answer()).toContain("The mayor says so.");
    expect(show.textContent).toBe("Hide the answer");
    show.click();
    expect(answer()).toBe("");
  });

  it.each(["PageDown", "ArrowRight"])("goes on by %s as by a remote: the answer, then the next question", (key) => {
    const { press, title, answer, window, element } = page();
    press(key);
    expect([title(), answer() === ""]).toEqual(["How long?", false]);
    press(key);
    expect([title(), answer()]).toEqual(["How many minutes?", ""]);
    expect(window.document.activeElement).toBe(element.querySelector(".present-slide h2"));
    press(key === "PageDown" ? "PageUp" : "ArrowLeft");
    expect(title()).toBe("How long?");
    press(key === "PageDown" ? "PageUp" : "ArrowLeft");
    expect(title()).toBe("How long?");
  });

  it("leaves a field its own keys", () => {
    const { press, title, answer, element } = page();
    const radio = element.querySelector(".present-slide input[type=radio]")!;
    press("ArrowRight", radio);
    expect([title(), answer()]).toEqual(["How long?", ""]);
    const select = element.querySelector("select")!;
    press("PageDown", select);
    expect([title(), answer()]).toEqual(["How long?", ""]);
  });

  it("has the key of every exercise that has one, in every type", () => {
    const { press, title, answer, all } = page();
    all();
    for (const exercise of ALL) {
      expect(title()).toBe(exercise.title);
      press("PageDown");
      const key = exercise.type === "choice" || exercise.type === "multiple" ? "" : keyInWords(exercise);
      if (!exercise.predict) expect(answer()).toContain(key);
      expect(answer().length, exercise.title).toBeGreaterThan(0);
      press("PageDown");
    }
  });

  it("opens at the question of its address, and keeps nothing", () => {
    const { title, window, element } = page(setOf(), `#question=${ALL[1]!.id}`);
    expect(title()).toBe(ALL[1]!.title);
    element.querySelector<HTMLElement>(".present-slide input")?.click();
    expect(window.localStorage.length).toBe(0);
  });

  it("counts hands in the room, and shows them beside the answer, not before it", () => {
    const { element, answer, press, title } = page();
    const hands = element.querySelector(".present-hands")!;
    expect(hands.querySelector("summary")!.textContent).toBe("Four corners, or a show of hands");
    // The fields stand in the order of the answers above them, each with a corner of its own.
    const shown = [...element.querySelectorAll(".option-text")].map(({ textContent }) => textContent);
    const labels = [...hands.querySelectorAll(".hands-row label")].map(({ textContent }) => textContent);
    expect(labels).toEqual(shown.map((text, i) => `${["blue", "pink", "yellow"][i]!} corner ${text}`));
    const type = (option: string, n: string): void => {
      const field = element.querySelector<HTMLInputElement>(`[aria-label="Hands for: ${option}"]`)!;
      field.value = n;
      field.dispatchEvent(new element.ownerDocument.defaultView!.Event("input"));
    };
    type("Three hours", "7");
    type("One hour", "12");
    expect(element.querySelector(".class-bars")).toBeNull();
    press("PageDown");
    const counts = (): string[] =>
      [...element.querySelectorAll(".class-bars tbody tr")].map(
        (row) => `${row.querySelector("th")!.textContent} ${row.querySelector("b")!.textContent}`,
      );
    expect(new Set(counts())).toEqual(new Set(["✓ Three hours 7", "One hour 12", "Nobody says 0"]));
    type("Nobody says", "2");
    expect(counts()).toContain("Nobody says 2");
    press("PageDown");
    expect([title(), answer()]).toEqual(["How many minutes?", ""]);
    // A length on a line is no answer for hands.
    expect(element.querySelector(".present-hands")).toBeNull();
    press("PageUp");
    expect(element.querySelector<HTMLInputElement>('[aria-label="Hands for: One hour"]')!.value).toBe("12");
    expect(element.querySelector(".class-bars")).toBeNull();
  });
});
