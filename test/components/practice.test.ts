import { describe, expect, it } from "vitest";
import { classPage } from "../../src/components/classResults/page.js";
import { practicePage } from "../../src/components/exercises/practice.js";
import { handoutPage } from "../../src/components/handouts/page.js";
import { presentPage } from "../../src/components/present/page.js";
import { answerFileText, readAnswerFile } from "../../src/exercises/answerFile.js";
import { classResults } from "../../src/exercises/classResults.js";
import { openStore } from "../../src/exercises/store.js";
import type { Exercise } from "../../src/exercises/types.js";
import { choice, LESSON_DATA, match, setOf, windowAt } from "./exercisesFixture.js";

/** Many exercises of one lesson. */
const MANY = Array.from({ length: 14 }, (_, i): Exercise => ({
  ...choice,
  id: `q${i + 1}`,
  title: `Question ${i + 1}`,
}));
const SET = setOf();

function practice(set = SET, window = windowAt("practice")) {
  const element = practicePage(LESSON_DATA, set, window);
  window.document.body.replaceChildren(element);
  const find = (selector: string): HTMLElement => element.querySelector<HTMLElement>(selector)!;
  const press = (name: string): void => {
    const button = [...element.querySelectorAll("button")].find(({ textContent }) => textContent === name);
    if (button === undefined) throw new Error(`no button "${name}" in ${element.textContent}`);
    button.click();
  };
  const order = (): string[] =>
    [...element.querySelectorAll<HTMLInputElement>(".options input")].map(({ value }) => value);
  return { window, element, find, press, order };
}

describe("the order of options in Practice", () => {
  it("is the same after a reload, before anything was answered and after", () => {
    const first = practice();
    const order = first.order();
    expect(practice(SET, first.window).order()).toEqual(order);
    first.find('input[value="one"]').click();
    first.press("Check");
    expect(practice(SET, first.window).order()).toEqual(order);
  });

  it("is each student's own, on one computer too, and comes back with the student", () => {
    const { element, press, order } = practice(setOf(MANY), windowAt("practice#exercise=q1"));
    const orders = new Set<string>();
    const first = order();
    element.querySelector<HTMLElement>(`input[value="three"]`)!.click();
    press("Check");
    for (let students = 0; students < 12; students++) {
      orders.add(order().join());
      press("Someone else is working here");
    }
    // Six orders are possible; that twelve students share one is as likely as one in 362 million.
    expect(orders.size).toBeGreaterThan(1);
    element.querySelector<HTMLElement>(".work-others li button")!.click();
    expect(order()).toEqual(first);
  });

  it("changes no answer: a class whose students see other orders is counted by what they chose", () => {
    const files = Array.from({ length: 12 }, (_, i) => {
      const { window, find, press } = practice();
      find(`input[value="${i < 9 ? "three" : "none"}"]`).click();
      press("Check");
      const text = answerFileText(SET, openStore(SET.dataset, window.localStorage), new Date());
      const answers = readAnswerFile(text, SET);
      if (!("work" in answers)) throw new Error("the file is refused");
      return { file: `${i}.json`, answers };
    });
    const [result] = classResults(SET, files).exercises;
    expect(result).toMatchObject({ students: 12, rightFirst: 9 });
    const bars = result!.distribution.kind === "bars" ? result!.distribution.bars : [];
    expect(Object.fromEntries(bars.map(({ id, count }) => [id, count]))).toEqual({ three: 9, one: 0, none: 3 });
  });

  it("is one for all at the front, on paper, and where hands are counted", () => {
    const set = setOf([choice, match]);
    const labels = ["Three hours", "One hour", "Nobody says"];
    const inText = (text: string): string[] => [...labels].sort((a, b) => text.indexOf(a) - text.indexOf(b));
    const front = presentPage(LESSON_DATA, set, windowAt("present")).querySelector(".options")!.textContent;
    const paper = handoutPage(LESSON_DATA, set, windowAt("handouts")).querySelector(".paper-options")!.textContent;
    const window = windowAt("class");
    const { element } = classPage(LESSON_DATA, set, window);
    window.document.body.append(element);
    element.querySelector<HTMLElement>('input[value="hands"]')!.click();
    const hands = [...element.querySelectorAll(".hands-row label")].map(({ textContent }) => textContent);
    expect(inText(front)).toEqual(inText(paper));
    expect(hands).toEqual(inText(front));
  });
});

describe("the list of exercises", () => {
  it("has titles, six of a lesson in sight, and the rest one click away", () => {
    const { element } = practice(setOf(MANY));
    const items = (selector: string): string[] =>
      [...element.querySelectorAll(`${selector} .list-title`)].map(({ textContent }) => textContent);
    expect(items(".exercise-group > ol")).toEqual(MANY.slice(0, 6).map(({ title }) => title));
    const more = element.querySelector<HTMLDetailsElement>(".list-more")!;
    expect(more.querySelector("summary")!.textContent).toBe("8 more");
    expect(more.open).toBe(false);
    expect(items(".list-more")).toEqual(MANY.slice(6).map(({ title }) => title));
  });

  it("opens where the exercise stands that is open", () => {
    const { element } = practice(SET, windowAt("practice#exercise=own-headline"));
    const open = [...element.querySelectorAll<HTMLDetailsElement>("details.exercise-group")].filter((one) => one.open);
    expect(open.map((one) => one.querySelector("h2")!.textContent)).toEqual(["Wording"]);
    const far = practice(setOf(MANY), windowAt("practice#exercise=q9")).element;
    expect(far.querySelector<HTMLDetailsElement>(".list-more")!.open).toBe(true);
    expect(far.querySelector("[aria-current] .list-title")!.textContent).toBe("Question 9");
  });

  it("gives an exercise one number, in Practice, on paper and in class results", async () => {
    const set = setOf(MANY.map((one): Exercise => ({ ...one, hash: `${one.hash}-${one.id}` })));
    const ninth = set.exercises[8]!;
    const { element } = practice(set, windowAt("practice#exercise=q9"));
    expect(element.querySelector("[aria-current] .list-number")!.textContent.trim()).toBe("9");
    expect(element.querySelector(".card-head")!.textContent).toContain("Timing 9");
    const path = { id: "p", title: "P", about: "", minutes: 5 };
    const stops = [{ title: "S", minutes: 5, what: "", page: "", step: "", exercises: ["q9"] }];
    const paper = handoutPage(LESSON_DATA, { ...set, paths: [{ ...path, stops }] }, windowAt("handouts"));
    expect(paper.querySelector(".task h3")!.textContent).toContain("9 Question 9");
    const results = classPage(LESSON_DATA, set, windowAt("class"));
    const exercises = [{ id: "q9", hash: ninth.hash, round: 1, answers: [{ type: "choice", option: "one" }] }];
    const file = { format: "same-story-answers", version: 1, dataset: "flood", student: "a", exercises };
    await results.take([{ name: "a.json", size: 9, text: () => Promise.resolve(JSON.stringify(file)) }]);
    expect(results.element.querySelector(".class-result .tag")!.textContent).toContain("Timing 9");
  });
});

describe("a text with citations", () => {
  it("earns its tick in the list when each sentence has been held against the words that it cites", () => {
    const { element, find, press } = practice(SET, windowAt("practice#exercise=sixty"));
    const sign = (): string => find("[aria-current] .list-sign").textContent;
    const field = find("textarea") as HTMLTextAreaElement;
    field.value = "The mayor lied [north.flood-length.1].";
    field.dispatchEvent(new element.ownerDocument.defaultView!.Event("input", { bubbles: true }));
    press("I have finished");
    expect(sign()).toBe("…");
    find('.carried input[value="no"]').click();
    expect(sign()).toBe("✓");
  });
});

describe("the review", () => {
  /** Moves what is kept into the past. */
  function age(window: Window, hours: number): void {
    const key = "same-story:flood:exercises";
    const kept = JSON.parse(window.localStorage.getItem(key)!) as { students: { entries: { last: string }[] }[] };
    for (const entry of kept.students.flatMap(({ entries }) => entries)) {
      entry.last = new Date(Date.parse(entry.last) - hours * 3_600_000).toISOString();
    }
    window.localStorage.setItem(key, JSON.stringify(kept));
  }

  it("asks nothing of who has done nothing, and says when what was answered comes back", () => {
    const { find, press } = practice();
    expect(find(".review").hidden).toBe(true);
    find('input[value="three"]').click();
    press("Check");
    press("Next exercise");
    expect(find(".review").hidden).toBe(false);
    expect(find(".review").textContent).toContain("Nothing is ready to come back yet.");
  });

  it("asks again what is due, changes no answer, and is over until the next time", () => {
    const before = practice();
    before.find('input[value="three"]').click();
    before.press("Check");
    age(before.window, 2);
    const { window, element, find, press } = practice(SET, before.window);
    expect(find(".review").textContent).toContain("One exercise from before is ready to come back.");
    press("Answer it again");
    expect(find(".exercise-card").dataset).toMatchObject({ exercise: "how-long", state: "unanswered" });
    for (const option of ["one", "none"]) {
      find(`input[value="${option}"]`).click();
      press("Check");
      if (option === "one") press("Try again");
    }
    expect(find(".exercise-card").dataset["state"]).toBe("shown");
    // It would go into the answer file, and nothing of a review does.
    expect(element.textContent).not.toContain("Think the evidence points elsewhere?");
    const kept = openStore("flood", window.localStorage).student.entries;
    expect([...kept.values()].map(({ answers }) => answers)).toEqual([[{ type: "choice", option: "three" }]]);
    press("Back to all exercises");
    expect(find(".review").textContent).toContain("Nothing is ready to come back yet.");
    expect(practice(SET, window).find(".review").textContent).toContain("Nothing is ready to come back yet.");
  });

  it("is not mixed into what a teacher has chosen", () => {
    const { element } = practice(SET, windowAt("practice#assigned=how-long"));
    expect(element.querySelector(".review")).toBeNull();
  });
});
