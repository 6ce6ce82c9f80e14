import { describe, expect, it, vi } from "vitest";
import { exerciseCard } from "../../src/components/exercises/card.js";
import { practiceOf, type Practice } from "../../src/components/exercises/context.js";
import { practicePage } from "../../src/components/exercises/practice.js";
import { exerciseStep } from "../../src/components/exercises/step.js";
import { assignedFragment } from "../../src/exercises/assigned.js";
import { TOGETHER } from "../../src/exercises/shuffle.js";
import type { Exercise } from "../../src/exercises/types.js";
import { TEXTS } from "./fixture.js";
import * as all from "./exercisesFixture.js";

interface Shown {
  practice: Practice;
  card: HTMLElement;
  find: (selector: string) => HTMLElement;
  press: (name: string) => void;
  explanation: () => string;
}

function shown(exercise: Exercise, path = "practice"): Shown {
  const practice = practiceOf(all.lessonAt(path), all.setOf());
  return shownIn(practice, exercise);
}
function shownIn(practice: Practice, exercise: Exercise): Shown {
  const { element } = exerciseCard(
    practice,
    { exercise, round: 1 },
    {
      id: "card",
      next: { name: "Next exercise", go: () => undefined },
      onAnswer: () => undefined,
    },
  );
  practice.lesson.document.body.append(element);
  const find = (selector: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`nothing matches ${selector} in ${element.innerHTML}`);
    return found;
  };
  return {
    practice,
    card: element,
    find,
    press(name) {
      const button = [...element.querySelectorAll("button")].find(({ textContent }) => textContent === name);
      if (button === undefined) throw new Error(`no button "${name}" in ${element.textContent}`);
      button.click();
    },
    explanation: () => find("[role=status].explanation").textContent,
  };
}
function choose({ find }: Shown, id: string): void {
  find(`input[value="${id}"]`).click();
}
function change(element: HTMLElement, value: string): void {
  (element as HTMLInputElement).value = value;
  const { Event } = element.ownerDocument.defaultView!;
  for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true }));
}
const isOff = ({ find }: Shown): boolean => (find(".card-actions .primary") as HTMLButtonElement).disabled;

describe("an exercise card", () => {
  it("waits for an answer, with its sentences at hand and nothing that gives it away", () => {
    const one = shown(all.choice);
    expect(one.card.querySelector(".card-head")!.textContent).toContain("Timing 1");
    expect(one.card.textContent).toContain("two tries");
    expect(isOff(one)).toBe(true);
    expect(one.explanation()).toBe("");
    one.press("See the sentence first");
    const [sentence] = one.card.querySelectorAll(".sentences-place .printed");
    expect(sentence!.textContent).toBe("It took three hours to fall, the mayor said.");
    expect(one.card.querySelector(".sentences-place mark")).toBeNull();
    one.press("Show a hint");
    expect(one.find(".hint-place").textContent).toContain("Look at the mayor’s words.");
    expect(one.card.textContent).not.toContain("The mayor says so.");
  });

  it("hides what each of two at a screen chose until both have, and keeps only what they agree on", () => {
    const one = shown(all.choice);
    const kept = () => one.practice.store.student.entries.size;
    const chosen = () =>
      [...one.card.querySelectorAll("input:checked")].map((input) => (input as HTMLInputElement).value);
    one.press("There are two of us at this screen");
    choose(one, "one");
    one.press("Lock in, then swap");
    expect(one.find(".turns").textContent).toContain("Now swap");
    expect(one.find(".turns").textContent).not.toContain("One hour");
    expect([chosen(), kept(), one.practice.drafts.read({ exercise: all.choice, round: 1 })]).toEqual([[], 0, null]);
    choose(one, "three");
    one.press("Lock in, then compare");
    expect(one.find(".turns").textContent).toContain("First: One hour");
    expect(one.find(".turns").textContent).toContain("Second: Three hours");
    expect([chosen(), kept()]).toEqual([[], 0]);
    choose(one, "three");
    one.press("Check");
    expect(one.explanation()).toContain("The mayor says so.");
    const [entry] = one.practice.store.student.entries.values();
    expect(entry!.answers).toEqual([{ type: "choice", option: "three" }]);
  });

  it("takes what was found elsewhere, and compares it with what a good find is", () => {
    const one = shown(all.lookup);
    expect(one.card.textContent).toContain("flood town 3 May");
    expect(one.card.querySelector(".answer-place a")).toBeNull();
    change(one.find("#card-address"), "https://example.org/flood");
    expect(isOff(one)).toBe(true);
    expect(one.practice.drafts.read({ exercise: all.lookup, round: 1 })).toMatchObject({
      address: "https://example.org/flood",
    });
    change(one.find("#card-text"), "It was on 3 May.");
    one.press("I have finished");
    expect(one.explanation()).toContain("Any report that names its source.");
    one.find(".checklist input").click();
    const [entry] = one.practice.store.student.entries.values();
    expect(entry!.answers).toEqual([
      {
        type: "lookup",
        address: "https://example.org/flood",
        outlet: "",
        date: "",
        text: "It was on 3 May.",
        checked: ["who"],
      },
    ]);
  });

  it("goes on with what both of two chose, and lets one who is alone go on alone", () => {
    const one = shown(all.number);
    one.press("There are two of us at this screen");
    for (const name of ["Lock in, then swap", "Lock in, then compare"]) {
      change(one.find("input[type=text], input[type=number]"), "60");
      one.press(name);
    }
    expect(one.find(".turns").textContent).toContain("You chose the same.");
    expect(isOff(one)).toBe(false);
    one.press("I am alone at this screen");
    expect(one.find(".turns").textContent).toBe("");
    expect(shown(all.short).card.textContent).not.toContain("two of us");
  });

  it("explains a wrong answer, shows the hint, and gives a second try without that option", () => {
    const one = shown(all.choice);
    choose(one, "one");
    expect(isOff(one)).toBe(false);
    one.press("Check");
    expect(one.find(".option.is-wrong").textContent).toContain("Your answer. Not this one.");
    expect(one.explanation()).toContain("That is the bridge. Look at the water.");
    expect(one.explanation()).toContain("Look at the mayor’s words.");
    expect(one.explanation()).not.toContain("The mayor says so.");
    expect(one.practice.lesson.document.activeElement).toBe(one.find(".explanation"));
    expect(one.find(".explanation").getAttribute("aria-live")).toBe("polite");
    expect(one.card.textContent).toContain("one try left");
    one.press("Try again");
    expect((one.find('input[value="one"]') as HTMLInputElement).disabled).toBe(true);
    expect(one.practice.lesson.document.activeElement).toBe(one.find(".options input:not(:disabled)"));
    choose(one, "three");
    one.press("Check");
    expect(one.find(".option.is-right").textContent).toContain("Right.");
    expect(one.card.textContent).toContain("second try");
    expect(one.find(".explanation mark").textContent).toBe("three hours to fall");
    const link = one.find(".explanation a.evidence-link");
    expect(link.getAttribute("href")).toMatch(/^\.\/read\/north\.html#at=\d+-\d+&from=timing/);
    expect(one.explanation()).toContain("Said when it is over.");
  });

  it("shows the answer after two tries, and keeps a written disagreement for the answer file", () => {
    const one = shown(all.choice);
    choose(one, "one");
    one.press("Check");
    one.press("Try again");
    choose(one, "none");
    one.press("Check");
    expect(one.card.textContent).toContain("no tries left");
    const verdict = (id: string) =>
      one.find(`input[value="${id}"]`).closest(".option")!.querySelector(".part-verdict")?.textContent;
    expect(["three", "one", "none"].map(verdict)).toEqual([
      "The answer the sentences support",
      "Your first answer",
      "Your second answer",
    ]);
    expect(one.explanation()).toContain("The mayor says so.");
    one.press("Write down your reason.");
    change(one.find("textarea"), "The mayor may be wrong.");
    one.press("Keep my reason");
    const { id, hash } = all.choice;
    expect(one.practice.store.entry({ id, round: 1, hash })!.reason).toBe("The mayor may be wrong.");
  });

  it("comes back as it was left", () => {
    const one = shown(all.choice);
    choose(one, "one");
    one.press("Check");
    const again = shownIn(one.practice, all.choice);
    expect(again.card.dataset["state"]).toBe("again");
    expect(again.explanation()).toContain("That is the bridge.");
  });

  it("prints only what the report prints", () => {
    for (const exercise of all.ALL) {
      const one = shown(exercise);
      for (const printed of one.card.querySelectorAll<HTMLElement>("[data-printed]")) {
        expect(TEXTS[printed.dataset["printed"] as keyof typeof TEXTS]).toContain(printed.textContent);
      }
    }
  });
});

describe("each type can be answered", () => {
  it("multiple: several ticks, partly right, and what is missing only at the end", () => {
    const one = shown(all.multiple);
    choose(one, "flood");
    choose(one, "hurt");
    one.press("Check");
    expect(one.explanation()).toContain("The north says that nobody was.");
    expect(one.explanation()).not.toContain("The south prints a date.");
    one.press("Try again");
    expect((one.find('input[value="flood"]') as HTMLInputElement).checked).toBe(true);
    expect((one.find('input[value="hurt"]') as HTMLInputElement).checked).toBe(false);
    one.press("Check");
    expect(one.card.dataset["state"]).toBe("shown");
    expect(one.explanation()).toContain("The south prints a date.");
  });

  it("order: by buttons alone, each move said aloud", () => {
    // Another student's items begin in another order, never in the right one.
    const one = shownIn({ ...practiceOf(all.lessonAt(), all.setOf()), seed: TOGETHER }, all.order);
    expect(isOff(one)).toBe(true);
    one.find('[aria-label="Move down: The bridge opens"]').click();
    expect(one.find(".order [role=status]").textContent).toBe("The bridge opens: place 2 of 3.");
    expect(one.practice.lesson.document.activeElement!.getAttribute("aria-label")).toBe("Move down: The bridge opens");
    one.find('[aria-label="Move down: The bridge opens"]').click();
    expect(one.practice.lesson.document.activeElement!.getAttribute("aria-label")).toBe("Move up: The bridge opens");
    one.press("Check");
    expect(one.card.dataset["state"]).toBe("right");
  });

  it("match: a list to choose from for each row", () => {
    const one = shown(all.match);
    change(one.find("#card-row-three"), "water");
    expect(isOff(one)).toBe(true);
    change(one.find("#card-row-longer"), "water");
    one.press("Check");
    expect(one.explanation()).toContain("Partly right: 1 of 2.");
    one.press("Try again");
    expect((one.find("#card-row-three") as HTMLSelectElement).value).toBe("water");
    expect((one.find("#card-row-longer") as HTMLSelectElement).value).toBe("");
    change(one.find("#card-row-longer"), "bridge");
    one.press("Check");
    expect(one.card.dataset["state"]).toBe("right");
  });

  it("sort: a button for each category, and an undecided card is right either way", () => {
    const one = shown(all.sort);
    for (const [row, category] of [
      ["fall", "water"],
      ["closed", "bridge"],
      ["long", "bridge"],
    ]) {
      one.find(`input[name="card-row-${row}"][value="${category}"]`).click();
    }
    one.press("Check");
    expect(one.card.dataset["state"]).toBe("right");
    expect(one.card.textContent).toContain("Both answers count. The reports leave it open.");
  });

  it("number: a prediction is not marked, and the reports' values come after it", () => {
    const one = shown(all.number);
    expect(one.card.textContent).toContain("a prediction, not marked");
    expect(one.card.textContent).not.toContain("mayor says");
    change(one.find("#card-typed"), "1 h 45");
    one.press("Lock in my prediction");
    expect(one.card.dataset["state"]).toBe("done");
    expect(one.explanation()).toContain("Predictions are not marked.");
    expect(one.explanation()).toContain("3 h");
    expect(one.card.textContent).toContain("You set the pin to 1 h 45.");
  });

  it("mark: sentences as toggle buttons, by keyboard too", () => {
    const one = shown(all.mark);
    const sentence = one.find('[data-unit="s2"]');
    const { KeyboardEvent } = sentence.ownerDocument.defaultView!;
    sentence.dispatchEvent(new KeyboardEvent("keydown", { key: " ", cancelable: true }));
    expect(sentence.getAttribute("aria-pressed")).toBe("true");
    one.find('[data-unit="s3"]').click();
    one.press("Check");
    expect(one.explanation()).toContain("This sentence has no length.");
    one.press("Try again");
    one.press("Check");
    expect(one.card.dataset["state"]).toBe("right");
    expect(one.explanation()).toContain("Three hours is a length.");
  });

  it("repair: a word, how sure, and what the other reports have afterwards", () => {
    const one = shown(all.repair);
    expect(one.card.textContent).not.toContain("three hours");
    change(one.find("#card-repair"), "To saw.");
    one.find('input[name="card-sure"][value="2"]').click();
    one.press("Check");
    expect(one.explanation()).toContain("Yes, it saw one.");
    expect(one.explanation()).toContain("saw or was struck by");
    expect(one.explanation()).toContain("It took three hours to fall");
  });

  it("short: compared with a model answer and a checklist whose ticks are kept", () => {
    const one = shown(all.short);
    expect(one.card.textContent).not.toContain("About three hours");
    change(one.find("textarea"), "Three hours.");
    one.press("I have finished");
    expect(one.explanation()).toContain("About three hours, the mayor says.");
    one.find("#card-has-who").click();
    const { id, hash } = all.short;
    expect(one.practice.store.entry({ id, round: 1, hash })!.answers).toEqual([
      { type: "short", text: "Three hours.", checked: ["who"] },
    ]);
  });

  it("report: citations are checked and loaded words marked", () => {
    const one = shown(all.report);
    one.find('[aria-label^="Cite north.flood-length.1"]').click();
    const field = one.find("textarea") as HTMLTextAreaElement;
    expect(field.value).toBe("[north.flood-length.1]");
    change(field, `A disaster lasted three hours ${field.value} [north.nothing.1]`);
    expect(one.find(".writing-rules").textContent).toContain("5 words");
    one.press("I have finished");
    expect([...one.card.querySelectorAll(".writing-preview mark")].map(({ textContent }) => textContent)).toEqual([
      "disaster",
      "[north.flood-length.1]",
      "[north.nothing.1]",
    ]);
    expect(one.card.textContent).toContain("A cited claim does not exist.");
    expect(one.card.textContent).toContain("listed under Alarm");
  });

  it("report: a sentence stands beside the words that it cites, and the student says whether they carry it", () => {
    const one = shown(all.report);
    change(one.find("textarea"), "The mayor lied [north.flood-length.1]. It rained.");
    one.press("I have finished");
    const rows = [...one.card.querySelectorAll(".carried li")];
    expect(rows.map((row) => row.querySelector(".own-sentence")!.textContent)).toEqual([
      "The mayor lied.",
      "It rained.",
    ]);
    expect(TEXTS.north).toContain(rows[0]!.querySelector(".printed")!.textContent);
    expect(rows[1]!.textContent).toContain("This sentence cites no claim.");
    expect(one.find(".said-of-all").textContent).toBe("One sentence is still to be compared.");
    one.find('.carried input[value="no"]').click();
    expect(one.find(".said-of-all").textContent).toContain("carry 0 of 1");
    const [entry] = one.practice.store.student.entries.values();
    expect(entry!.answers).toMatchObject([{ carries: ["no", ""] }]);
    one.press("Change my text");
    change(one.find("textarea"), "The mayor gave a length [north.flood-length.1].");
    one.press("I have finished");
    expect(one.find(".said-of-all").textContent).toBe("One sentence is still to be compared.");
    expect([...one.practice.store.student.entries.values()][0]!.answers).toHaveLength(1);
  });

  it("repair: a word that nobody foresaw stands beside the other reports' sentences, and is not called wrong", () => {
    const one = shown(all.repair);
    change(one.find("#card-repair"), "met");
    one.press("Check");
    expect(one.explanation()).toContain("Compare it with these.");
    expect(one.explanation()).not.toContain("Not this");
    expect(one.find(".explanation .printed").textContent).toBe("It took three hours to fall, the mayor said.");
    expect(one.card.querySelector(".explanation mark")).toBeNull();
    expect(one.card.textContent).toContain("one try left");
  });
});

describe("the last step of a lesson", () => {
  it("has the lesson's exercises, one open at a time, and goes on where the student stopped", async () => {
    const lesson = all.lessonAt("timing#step=check");
    const step = exerciseStep(lesson, () => Promise.resolve(all.setOf()))!;
    expect(step.id).toBe("check");
    const element = step.content();
    lesson.document.body.append(element);
    expect(element.textContent).toBe("The exercises are on their way.");
    await vi.waitUntil(() => element.querySelector(".exercise-card"));
    expect(element.querySelectorAll(".exercise-card")).toHaveLength(1);
    // Not the prediction: the lesson has shown its answer by now.
    expect(element.querySelectorAll(".list-item")).toHaveLength(6);
    element.querySelector<HTMLElement>('input[value="three"]')!.click();
    element.querySelector<HTMLElement>(".card-actions .primary")!.click();
    element.querySelector<HTMLElement>(".card-actions .primary")!.click();
    expect(element.querySelector<HTMLElement>(".exercise-card")!.dataset["exercise"]).toBe("rely");
    await vi.waitFor(() => {
      expect(lesson.window.location.hash).toBe("#step=check&exercise=rely");
    });
    expect(element.querySelector(".exercise-progress")!.textContent).toContain("1 of 6 finished");
    lesson.window.location.hash = "#step=check";
    const again = exerciseStep(lesson, () => Promise.resolve(all.setOf()))!.content();
    await vi.waitUntil(() => again.querySelector(".exercise-card"));
    expect(again.querySelector<HTMLElement>(".exercise-card")!.dataset["exercise"]).toBe("rely");
  });

  it("is not there for a lesson without exercises", () => {
    expect(
      exerciseStep(all.lessonAt("provenance", "provenance", "provenance"), () => Promise.resolve(all.setOf())),
    ).toBeNull();
  });
});

describe("the practice page", () => {
  function page(hash = ""): { window: Window; element: HTMLElement; press: (name: string) => void } {
    const window = all.windowAt(`practice${hash}`);
    const element = practicePage(all.LESSON_DATA, all.setOf(), window);
    window.document.body.append(element);
    const press = (name: string): void => {
      [...element.querySelectorAll("button")].find(({ textContent }) => textContent === name)!.click();
    };
    return { window, element, press };
  }
  const open = (element: HTMLElement): string =>
    element.querySelector<HTMLElement>(".exercise-card")!.dataset["exercise"]!;

  it("opens the exercise that the address names", () => {
    expect(open(page("#exercise=repair-word").element)).toBe("repair-word");
    expect(open(page("#exercise=%3Cscript%3E").element)).toBe("how-long");
  });

  it("gives out what a teacher's link assigns, and holds the answers back until the word", () => {
    const { element, press } = page(assignedFragment(all.setOf().paths[0]!, { word: "harbour" }));
    expect(element.querySelectorAll(".list-item")).toHaveLength(2);
    expect(element.textContent).toContain("This is no lock");
    element.querySelector<HTMLElement>('input[value="one"]')!.click();
    press("Keep my answer");
    expect(element.querySelector(".explanation")!.textContent).toContain("Your answer is kept.");
    expect(element.textContent).not.toContain("That is the bridge.");
    const field = element.querySelector<HTMLInputElement>("#release-word")!;
    field.value = "river";
    press("Show the answers");
    expect(element.textContent).toContain("That is not the word.");
    field.value = "Harbour";
    press("Show the answers");
    element.querySelector<HTMLElement>(".list-item")!.click();
    expect(element.querySelector(".explanation")!.textContent).toContain("That is the bridge.");
  });

  it("starts afresh for someone else, and lets the first go on", () => {
    const { element, press } = page("#exercise=how-long");
    element.querySelector<HTMLElement>('input[value="three"]')!.click();
    press("Check");
    press("Someone else is working here");
    expect(element.querySelector<HTMLElement>(".exercise-card")!.dataset["state"]).toBe("unanswered");
    element.querySelector<HTMLElement>(".work-others li button")!.click();
    expect(element.querySelector<HTMLElement>(".exercise-card")!.dataset["state"]).toBe("right");
  });

  it("deletes a student's answers only when asked twice", () => {
    const { element, press } = page("#exercise=how-long");
    element.querySelector<HTMLElement>('input[value="three"]')!.click();
    press("Check");
    press("Start over");
    press("Keep them");
    expect(element.querySelector<HTMLElement>(".exercise-card")!.dataset["state"]).toBe("right");
    press("Start over");
    press("Delete my answers");
    expect(element.querySelector<HTMLElement>(".exercise-card")!.dataset["state"]).toBe("unanswered");
  });

  it("says so where there is nothing to practise", () => {
    const window = all.windowAt("practice");
    expect(practicePage(all.LESSON_DATA, all.setOf([]), window).textContent).toContain("no exercises");
  });
});
