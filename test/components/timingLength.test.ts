import { describe, expect, it, vi } from "vitest";
import { numberLine, type NumberLine } from "../../src/components/timing/numberLine.js";
import type { PredictionStore } from "../../src/components/timing/predict.js";
import { scaleAround } from "../../src/components/timing/scale.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import type { Lesson, LessonData } from "../../src/components/lesson/data.js";
import { ALONE, lessonIn, only, STORM, strangers, tables, type Row } from "./timingFixture.js";

interface Shown {
  lesson: Lesson;
  content: HTMLElement;
  pin: () => HTMLElement;
  /** The button with these words. */
  button: (name: string) => HTMLButtonElement;
}

function lengthStep(data: LessonData = tables(STORM), hash = "", prediction?: PredictionStore): Shown {
  const lesson = lessonIn(data, hash);
  const content = timingSteps(lesson, ALONE, prediction ? { prediction } : {})
    .find(({ id }) => id === "length")!
    .content();
  lesson.document.body.append(content);
  return {
    lesson,
    content,
    pin: () => content.querySelector<HTMLElement>("[role=slider]")!,
    button: (name) => [...content.querySelectorAll("button")].find(({ textContent }) => textContent === name)!,
  };
}

function press({ lesson, pin }: Pick<Shown, "lesson" | "pin">, ...keys: string[]): void {
  const { KeyboardEvent } = lesson.window as Window & typeof globalThis;
  for (const key of keys) pin().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

function type({ lesson, content }: Pick<Shown, "lesson" | "content">, text: string): void {
  const input = content.querySelector("input")!;
  input.value = text;
  const { Event } = lesson.window as Window & typeof globalThis;
  for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, { bubbles: true }));
}

function marks(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>("[data-claim]")].map((mark) => mark.dataset["claim"]!);
}

/** A store in memory. */
function store(kept: string | null = null): PredictionStore & { kept: string | null } {
  return {
    kept,
    read() {
      return this.kept;
    },
    write(value) {
      this.kept = value;
    },
  };
}

describe("before the prediction is locked", () => {
  it("shows one ambiguous sentence alone, and nothing of what the reports give", () => {
    const { content } = lengthStep();
    expect([...content.querySelectorAll(".printed")].map(({ textContent }) => textContent)).toEqual([
      "It raged for an hour and 30 minutes longer than forecast, people say.",
    ]);
    expect(content.querySelector("mark")!.textContent).toBe("raged for an hour and 30 minutes longer than forecast");
    expect(marks(content)).toEqual([]);
    expect(content.querySelector(".finding, .chart-table, .silence-lines")).toBeNull();
    for (const given of ["two hours", "100 minutes", "1 h 40", "20 minutes", "gives no length"]) {
      expect(content.textContent).not.toContain(given);
    }
  });

  it("shows nothing of it even where a link opens a sentence of the reveal", () => {
    expect(lengthStep(tables(STORM), "#step=length&open=argus.storm-length.1").content.textContent).not.toContain(
      "two hours",
    );
  });

  it("cannot be locked without a prediction", () => {
    const { button, content } = lengthStep();
    expect(button("Lock in and reveal").disabled).toBe(true);
    expect(content.querySelector("[role=slider]")!.getAttribute("aria-valuetext")).toBe("not placed yet");
  });
});

describe("the pin", () => {
  it("goes 5 minutes by an arrow and 15 by Page, and stays on the line", () => {
    const shown = lengthStep();
    // The line runs from 45 min to 3 h: readings from 1 h to 1 h + 1 h 30, and room on both sides.
    expect(shown.pin().getAttribute("aria-valuemin")).toBe("45");
    expect(shown.pin().getAttribute("aria-valuemax")).toBe("180");
    press(shown, "ArrowRight");
    expect(shown.pin().getAttribute("aria-valuenow")).toBe("50");
    press(shown, "PageUp", "ArrowUp");
    expect(shown.pin().getAttribute("aria-valuetext")).toBe("1 h 10");
    press(shown, "ArrowLeft", "PageDown");
    expect(shown.pin().getAttribute("aria-valuenow")).toBe("50");
    press(shown, "End", "ArrowRight");
    expect(shown.pin().getAttribute("aria-valuetext")).toBe("3 h");
    press(shown, "Home", "ArrowLeft");
    expect(shown.pin().getAttribute("aria-valuenow")).toBe("45");
    expect(shown.content.querySelector("input")!.value).toBe("45 min");
  });

  it.each([
    ["2 h 40", "160"],
    ["2:40", "160"],
    ["160 min", "160"],
    ["2", "120"],
  ])("goes where a reader types it: %s", (text, minutes) => {
    const shown = lengthStep();
    type(shown, text);
    expect(shown.pin().getAttribute("aria-valuenow")).toBe(minutes);
    expect(shown.button("Lock in and reveal").disabled).toBe(false);
  });

  it.each([
    ["long", "“long” cannot be read as a length. Type it like 2 h 40, 2:40 or 160 min."],
    ["9 h", "“9 h” is not on the line. Choose something from 45 min to 3 h."],
  ])("says what is wrong with what was typed: %s", (text, problem) => {
    const shown = lengthStep();
    type(shown, text);
    expect(shown.content.querySelector("[role=status]")!.textContent).toBe(problem);
    expect(shown.content.querySelector("input")!.getAttribute("aria-invalid")).toBe("true");
    expect(shown.button("Lock in and reveal").disabled).toBe(true);
  });
});

describe("the reveal", () => {
  function revealed(data?: LessonData, prediction = "2 h 30"): Shown {
    const shown = lengthStep(data);
    type(shown, prediction);
    shown.button("Lock in and reveal").click();
    return shown;
  }

  it("has a mark for every row of the table in its likeliest reading, on one line", () => {
    const { content } = revealed();
    expect(marks(content.querySelector(".length-line")!)).toEqual([
      "bugle.storm-length.1",
      "dial.storm-length.1",
      "argus.storm-length.1",
    ]);
    expect(content.querySelector(".finding")!.textContent).toBe(
      "Three reports give a length. If all mean one thing, not all can be true: A and D fit together; B gives 1 h 30.",
    );
    expect(content.querySelector(".spread-bracket")!.textContent).toBe("30 minutes");
    expect(content.querySelector("#timing-length tbody")!.querySelectorAll("tr")).toHaveLength(4 + 2);
  });

  it("keeps the reader's pin on the line and moves the focus to the finding", () => {
    const { content, lesson } = revealed();
    expect(content.querySelector(".value-group.is-pin")!.textContent).toBe("Your pin2 h 30");
    expect(lesson.document.activeElement).toBe(content.querySelector(".finding"));
    expect(content.querySelector("[role=slider]")).toBeNull();
  });

  it("shows silence below, with what was searched", () => {
    const silent = [...revealed().content.querySelectorAll("#timing-length [data-silence]")];
    expect(silent.map((line) => line.getAttribute("data-silence"))).toEqual(["clarion", "echo"]);
    expect(silent[0]!.textContent).toContain(
      "C: not found. We searched its seven paragraphs for “a time”, in one sentence with “raged”. Other words may say it.",
    );
  });

  it("lays the readings of the ambiguous words out row by row, the likeliest filled, the others outlined", () => {
    const section = revealed().content.querySelector(".readings-section")!;
    expect(section.querySelector("h2")!.textContent).toBe("Report B can be read in three ways");
    expect(marks(section)).toEqual(["bugle.storm-length.1", "bugle.storm-length.2", "bugle.storm-over.1"]);
    const outlined = [...section.querySelectorAll("[data-claim] .glyph")].map((sign) =>
      sign.classList.contains("glyph-silent"),
    );
    expect(outlined).toEqual([false, true, true]);
  });

  it("fades where a length over the plan leaves the whole open, and says what would settle it", () => {
    const section = revealed().content.querySelector(".readings-section")!;
    expect(section.querySelectorAll(".fade-after")).toHaveLength(1);
    expect(section.textContent).toContain("1 h 30 over the plan. If the plan was 1 h, as in E: 2 h 30 in all.");
    expect(section.textContent).toContain("Your pin follows the third reading below.");
    expect(section.textContent).toContain(
      "Likelier: 1 h 30 in all. It fits what D gives, and no other reading fits as well.",
    );
  });

  it("leaves the longest reading open where no report gives the plan, and calls no reading the nearest then", () => {
    const { content } = revealed(
      only(STORM, ([, own]) => own !== "storm-planned"),
      "1 h 15",
    );
    const section = content.querySelector(".readings-section")!;
    expect(section.querySelector(".finding")!.textContent).toBe(
      "Three readings of the same words, from 1 h to more than 1 h 30.",
    );
    expect(section.textContent).toContain("more than 1 h 30");
    expect(section.textContent).not.toContain("nearest");
  });

  it("says what is known in two sentences", () => {
    expect(revealed().content.querySelector(".known p")!.textContent).toBe(
      "Three reports give a length. If all mean one thing, not all can be true: A and D fit together; B gives 1 h 30. That most of them fit together does not prove it: they may have it from one source. In C and E no length was found, which speaks neither for a shorter one nor for a longer one.",
    );
  });

  it("prints only what the reports print", () => {
    expect(strangers(revealed().content, STORM)).toEqual([]);
  });

  it("comes without a pin for a reader who cannot tell", () => {
    const shown = lengthStep();
    shown.button("I can’t tell from this").click();
    expect(shown.content.querySelector(".is-pin")).toBeNull();
    expect(shown.content.textContent).toContain("Here is what the reports say.");
    expect(shown.lesson.state.get("pin")).toBe("none");
  });

  it("says that lengths are the same where they are, and draws no bracket", () => {
    const data = only(STORM, ([report, own]) => own === "storm-length" && report === "argus");
    const twice = tables({
      ...STORM,
      rows: [
        ...STORM.rows.filter(([r, i]) => i === "storm-length" && r === "argus"),
        ["dial", "storm-length", "raged", "PT2H"],
      ],
    });
    expect(revealed(data).content.querySelector(".finding")!.textContent).toBe("One report gives a length: 2 h.");
    const { content } = revealed(twice);
    expect(content.querySelector(".finding")!.textContent).toBe("Two reports give the same length: 2 h.");
    expect(content.querySelector(".spread-bracket")).toBeNull();
  });

  it("does not compare several lengths of one report as if they were rivals", () => {
    const rows: Row[] = [...STORM.rows, ["argus", "storm-length", "20 minutes", "PT20M"]];
    const { content } = revealed(tables({ ...STORM, rows }));
    expect(content.querySelector(".finding")!.textContent).toBe(
      "Three reports give lengths. They may be of different things.",
    );
    expect(content.querySelector(".spread-bracket")).toBeNull();
  });

  it("lists a length that is no number of minutes beside the line", () => {
    const rows: Row[] = [...STORM.rows, ["echo", "storm-length", "one hour", "P1Y"]];
    const { content } = revealed(tables({ ...STORM, rows }));
    expect(marks(content.querySelector(".unplaced")!)).toEqual(["echo.storm-length.1"]);
  });
});

describe("a locked prediction", () => {
  it("is final: it is there again after the page is opened anew, until the reader resets it", () => {
    const kept = store();
    const first = lengthStep(tables(STORM), "", kept);
    type(first, "1 h 20");
    first.button("Lock in and reveal").click();
    expect(kept.kept).toBe("80");
    const again = lengthStep(tables(STORM), "", kept);
    expect(again.content.querySelector(".is-pin")!.textContent).toBe("Your pin1 h 20");
    expect(again.content.querySelector(".is-fresh")).toBeNull();
    again.button("Reset and predict again").click();
    expect(kept.kept).toBeNull();
    expect(again.lesson.state.get("pin")).toBeNull();
    expect(marks(again.content)).toEqual([]);
  });

  it("is kept in the page's address, and is not called the reader's own where it came with a link", async () => {
    const shown = lengthStep();
    type(shown, "1 h 20");
    shown.button("Lock in and reveal").click();
    await vi.waitFor(() => {
      expect(shown.lesson.window.location.hash).toContain("pin=80");
    });
    expect(lengthStep(tables(STORM), "#step=length&pin=80").content.querySelector(".is-pin")!.textContent).toBe(
      "The pin in this link1 h 20",
    );
  });

  it("is not believed where it is none", () => {
    expect(lengthStep(tables(STORM), "#pin=<b>", store("x")).content.querySelector("[role=slider]")).not.toBeNull();
  });
});

describe("a number line for an exercise", () => {
  function line(value: number | null = null): { one: NumberLine; heard: (number | null)[]; lesson: Lesson } {
    const lesson = lessonIn(tables(STORM));
    const heard: (number | null)[] = [];
    const one = numberLine({
      document: lesson.document,
      label: "How many ships?",
      scale: scaleAround([2, 13], "number"),
      id: "ships",
      value,
      step: 1,
      page: 5,
      onInput: (heardValue) => heard.push(heardValue),
    });
    lesson.document.body.append(one.element, one.field);
    return { one, heard, lesson };
  }

  it("counts plain numbers with steps of its own", () => {
    const { one, heard, lesson } = line(3);
    press({ lesson, pin: () => one.element.querySelector<HTMLElement>("[role=slider]")! }, "ArrowRight", "PageUp");
    expect(heard).toEqual([4, 9]);
    expect(one.value).toBe(9);
    type({ lesson, content: one.field }, "12");
    expect(one.value).toBe(12);
    one.set(null);
    expect(one.value).toBeNull();
  });
});
