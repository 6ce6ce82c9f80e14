import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import { DIMENSIONS, type Dimension } from "../../src/coding/types.js";
import type { Ask } from "../../src/components/lesson/ask.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import { lessonPage, type Step } from "../../src/components/lesson/steps.js";
import { LESSON_STEPS } from "../../src/components/lessons.js";

const BUILT = new Map(datasetNames(DATA).map((name) => [name, buildTables(datasetPath(name, DATA))]));

function open(
  name: string,
  dimension: Dimension,
  { hash = "", kept = "" } = {},
): { lesson: Lesson; steps: Step[]; dom: JSDOM } {
  const built = BUILT.get(name)!;
  const data: LessonData = { dataset: name, ...built.tables, codebook: built.codebook, notes: {} };
  const dom = new JSDOM('<div id="observablehq-main"><h1></h1></div>', {
    url: `https://example.org/${name}/${dimension}${hash}`,
    pretendToBeVisual: true,
  });
  dom.window.scrollTo = () => undefined;
  if (kept !== "") dom.window.localStorage.setItem(`same-story:asked:${name}`, kept);
  const lesson = lessonOf(data, dimension, dom.window as unknown as Window);
  return { lesson, steps: LESSON_STEPS[dimension](lesson, (table) => MAKE_TABLE[table](built)), dom };
}

function askOf({ asks }: Step): Ask | null {
  return typeof asks === "function" ? asks() : null;
}

/** The question of a step, by "timing.day". */
function ask(name: string, at: string): Ask {
  const [dimension, id] = at.split(".") as [Dimension, string];
  return askOf(open(name, dimension).steps.find((step) => step.id === id)!)!;
}

describe.each([...BUILT.keys()])("the lessons of %s", (name) => {
  const built = BUILT.get(name)!;
  const all = DIMENSIONS.flatMap((dimension) =>
    open(name, dimension).steps.map((step) => [`${dimension}.${step.id}`, step] as const),
  );

  it("ask in every step before they show anything", () => {
    expect(all.length).toBeGreaterThanOrEqual(16);
    const silent = all.filter(([, step]) => step.asks !== "itself" && askOf(step) === null);
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it.each(all.flatMap(([id, step]) => (askOf(step) === null ? [] : [[id, askOf(step)!] as const])))(
    "ask in %s what can be picked in seconds, and answer it",
    (_, { question, options, bornOut, says, shows }) => {
      const ids = options.map((option) => option.id);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(options.map(({ label, prints }) => label + (prints?.text ?? ""))).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining([...bornOut]));
      expect(question).toMatch(/\?$/);
      for (const text of [question, says, ...options.map(({ label }) => label)])
        expect(text).not.toMatch(/undefined|null|NaN|\bno reports\b/);
      expect(says.length).toBeGreaterThan(10);
      for (const { report_id, start, end, text } of [...shows, ...options.flatMap(({ prints }) => prints ?? [])]) {
        const report = built.texts.get(report_id)!;
        expect(report.slice(start, end)).toBe(text);
      }
    },
  );
});

describe("what the tables of Reykjavik say to the questions", () => {
  const bornOut = (at: string): readonly string[] => ask("reykjavik-2021", at).bornOut;

  it("is what close reading says", () => {
    // D prints Thursday; A, C, E and R Wednesday.
    expect(bornOut("timing.day")).toEqual(["none"]);
    // A: half an hour after the meeting. R: 30 minutes after the talks began.
    expect(bornOut("timing.order")).toEqual(["different"]);
    expect(bornOut("framing.words")).toEqual(["some"]);
    // Two sentences have no key: readers may disagree.
    expect(bornOut("framing.side")).toEqual([]);
    // A's headline gives “serious differences” to both countries, the others give them to Lavrov.
    expect(ask("reykjavik-2021", "wording.shifts").says).toBe(
      "A: United States and Russia; D, E and R: Sergey Lavrov.",
    );
    // All but A name an agency.
    expect(bornOut("provenance.where")).toEqual(["most"]);
    expect(bornOut("provenance.witnesses")).toEqual(["one"]);
    expect(bornOut("provenance.lookup")).toEqual([]);
  });

  it("holds for a sentence that is no trace: its report has none that anybody marked", () => {
    const { options, bornOut: traced } = ask("reykjavik-2021", "provenance.traces");
    const other = options.find(({ id }) => !traced.includes(id))!;
    const claims = BUILT.get("reykjavik-2021")!.tables.claims.filter(({ item }) => item.startsWith("trace"));
    expect(claims.some(({ report_id }) => report_id === other.id)).toBe(false);
  });
});

describe("a step that asks first", () => {
  const NAME = "reykjavik-2021";

  function page(options: Parameters<typeof open>[2] = {}): { root: HTMLElement; dom: JSDOM; kept: () => string } {
    const { lesson, steps, dom } = open(NAME, "timing", options);
    const root = lessonPage(lesson, steps);
    lesson.document.querySelector("#observablehq-main")!.append(root);
    return { root, dom, kept: () => dom.window.localStorage.getItem(`same-story:asked:${NAME}`) ?? "" };
  }
  const press = (root: HTMLElement, selector: string): void => {
    root.querySelector<HTMLElement>(selector)!.click();
  };

  it("holds back its chart and its answer until something is picked", () => {
    const { root } = page();
    expect(root.querySelector(".figure")).toBeNull();
    expect(root.textContent).toContain("Is it the same one?");
    expect(root.textContent).not.toContain("Wednesday");
  });

  it("then says what was picked and what the tables say, marks nothing, and has the focus there", () => {
    const { root, dom, kept } = page();
    press(root, "[data-option=all]");
    const answer = root.querySelector(".ask-answer")!;
    expect(answer.textContent).toBe(
      "You picked “All four do”. None of the other four does. A, C, E and R: Wednesday, 19 May 2021; D: Thursday. Ask me again",
    );
    expect(root.textContent).not.toMatch(/wrong|right\b|correct/i);
    expect(dom.window.document.activeElement).toBe(answer);
    expect(root.querySelector(".figure")).not.toBeNull();
    expect(JSON.parse(kept())).toEqual({ "timing.day": "all" });
  });

  it("shows without a guess too", () => {
    const { root, kept } = page();
    press(root, ".ask-skip");
    expect(root.querySelector(".ask-answer")!.textContent).toMatch(/^None of the other four does/);
    expect(root.querySelector(".figure")).not.toBeNull();
    expect(JSON.parse(kept())).toEqual({ "timing.day": "shown" });
  });

  it("is answered when its reader comes back, and can be asked again", () => {
    const { root, kept } = page({ kept: '{"timing.day":"some","framing.words":"all"}' });
    expect(root.querySelector(".ask-answer")!.textContent).toMatch(/^You picked “Some do”/);
    press(root, ".ask-again");
    expect(root.querySelector(".figure")).toBeNull();
    expect(JSON.parse(kept())).toEqual({ "framing.words": "all" });
  });

  it("is answered where a link was copied, in the words of whoever copied it", () => {
    expect(page({ hash: "#step=day&ask=none" }).root.querySelector(".ask-answer")!.textContent).toMatch(
      /^Picked where this link was copied: “None does”/,
    );
  });

  it("is passed over by a link to a sentence in what it shows", () => {
    const { root } = page({ hash: "#step=day&open=dpa.meeting-day.1" });
    expect(root.querySelector(".evidence-place.is-open")!.textContent).toContain("Thursday evening");
  });

  it("asks where what is kept or linked is no answer of its own", () => {
    for (const options of [{ kept: "[1" }, { kept: '{"timing.day":"<b>"}' }, { hash: "#step=day&ask=%3Cb%3E" }])
      expect(page(options).root.querySelector(".figure")).toBeNull();
  });
});

it("“noise or a change?” has an answer for each shift, and then what the tables say", () => {
  const { steps, lesson } = open("reykjavik-2021", "wording");
  const shifts = steps.find(({ id }) => id === "shifts")!.content();
  lesson.document.body.append(shifts);
  const deciding = [...shifts.querySelectorAll("fieldset")];
  expect(deciding.length).toBeGreaterThan(0);
  const says = (fieldset: Element): string => fieldset.parentElement!.querySelector("[role=status]")!.textContent;
  expect(deciding.map(says).every((text) => text === "")).toBe(true);
  deciding[0]!.querySelector("input")!.click();
  expect(says(deciding[0]!).length).toBeGreaterThan(10);
  expect(says(deciding[1]!)).toBe("");
  expect(lesson.state.get("decided")).toMatch(/^0,-/);
});
