import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { framingTables } from "../../src/coding/framing.js";
import type { FramingLesson } from "../../src/components/framing/common.js";
import { framingSteps } from "../../src/components/framing/steps.js";
import { lessonPage } from "../../src/components/lesson/steps.js";
import { BOOK, framingLesson, speaker, TEXTS } from "./framingFixture.js";

function open(lesson: FramingLesson, id: string): HTMLElement {
  const step = framingSteps(lesson, lesson.framing).find((one) => one.id === id);
  if (step === undefined) throw new Error(`the lesson has no step "${id}"`);
  const content = step.content();
  lesson.document.body.append(content);
  return content;
}

const ids = (lesson: FramingLesson): string[] => framingSteps(lesson, lesson.framing).map(({ id }) => id);
const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const finding = (root: ParentNode): string => root.querySelector(".finding")!.textContent;
const button = (root: ParentNode, name: string): HTMLButtonElement =>
  [...root.querySelectorAll("button")].find((one) =>
    (one.ariaLabel ?? one.getAttribute("aria-label") ?? one.textContent).includes(name),
  )!;
function press(lesson: FramingLesson, element: Element, key: string): void {
  const { KeyboardEvent } = lesson.window as Window & typeof globalThis;
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

describe("the steps of the lesson on framing", () => {
  it("are there where the data hold something", () => {
    expect(ids(framingLesson())).toEqual(["headlines", "missing", "speakers", "words", "side"]);
    expect(ids(framingLesson({ book: { ...BOOK, topics: [] } }))).toEqual(["headlines", "speakers", "words", "side"]);
    expect(ids(framingLesson({ book: { ...BOOK, items: [] } }))).toEqual(["headlines", "missing", "speakers", "side"]);
    expect(ids(framingLesson({ texts: [TEXTS[2]!], reports: 1 }))).toEqual(["headlines", "missing"]);
  });

  it.each([1, 2, 5, 12])("can all be opened with %d reports, and print nothing that a report lacks", (reports) => {
    const lesson = framingLesson({ reports, hash: "#sort=0,1&shown=yes" });
    for (const id of ids(lesson)) {
      const content = open(lesson, id);
      expect(content.textContent).not.toMatch(/undefined|NaN|null/);
      for (const element of content.querySelectorAll<HTMLElement>("[data-printed]")) {
        const at = Number(element.dataset["printed"]!.slice(1)) - 1;
        expect(TEXTS[at % 3]).toContain(element.textContent);
      }
    }
    expect(lessonPage(lesson, framingSteps(lesson, lesson.framing)).querySelector(".step")).not.toBeNull();
  });

  it("can be opened without a codebook's frames, topics, speakers and items", () => {
    const bare = framingLesson({ book: { speakers: [] } });
    expect(ids(bare)).toEqual(["headlines", "speakers", "side"]);
    for (const id of ids(bare)) expect(open(bare, id).textContent).not.toMatch(/undefined|NaN/);
  });
});

describe("the headlines", () => {
  it("show no coding before every headline is sorted", () => {
    const lesson = framingLesson();
    const content = open(lesson, "headlines");
    expect(texts(content, ".headline-text")).toEqual(["Clash over the bridge", "Bridge talks end", "Council votes"]);
    expect(content.querySelector("mark, .frame-word")).toBeNull();
    const reveal = button(content, "Show the codebook");
    expect(reveal.disabled).toBe(true);
    for (const fieldset of content.querySelectorAll("fieldset")) fieldset.querySelector("input")!.click();
    expect(reveal.disabled).toBe(false);
    reveal.click();
    expect(lesson.state.get("sort")).toBe("0,0,0");
    expect(texts(content, ".headline-text mark")).toEqual(["Clash", "talks"]);
    expect(finding(content)).toBe(
      "Words from the codebook’s lists: of “Conflict” in one of three headlines and of “Talk” in one.",
    );
    expect(lesson.document.activeElement).toBe(content.querySelector(".finding"));
  });

  it("have one mark for each word that a claim lists", () => {
    const lesson = framingLesson({ hash: "#sort=0,x,1&shown=yes" });
    const content = open(lesson, "headlines");
    const claims = lesson.data.claims.filter(({ item }) => item.startsWith("frame-"));
    expect(texts(content, ".frame-word")).toEqual(claims.flatMap(({ value }) => value.split("; ")));
    expect(texts(content, ".your-choice")).toEqual([
      "You: Conflict, as on the codebook’s lists",
      "You: None of these. Readers may disagree.",
      "You: Talk. Readers may disagree.",
    ]);
    content.querySelector<HTMLButtonElement>(".frame-word")!.click();
    expect(texts(content, ".evidence-place mark")).toEqual(["Clash"]);
    button(content, "Sort again").click();
    expect(lesson.state.get("sort")).toBeNull();
    expect(content.querySelector("mark")).toBeNull();
  });

  it("are only compared where the codebook has no frames", () => {
    const nowhere = (BOOK.frames ?? []).map((frame) => ({ ...frame, terms: ["zebra"] }));
    const empty = open(
      framingLesson({ book: { ...BOOK, frames: nowhere }, hash: "#sort=0,1,0&shown=yes" }),
      "headlines",
    );
    expect(finding(empty)).toBe("No word of the codebook’s lists stands in any of the three headlines.");
    expect(texts(empty, ".codings li").filter((line) => line.includes("no word"))).toEqual([]);
    const content = open(framingLesson({ book: { ...BOOK, frames: [] } }), "headlines");
    expect(content.querySelector("h2")!.textContent).toBe(
      "The shortest headline has two words, the longest four words.",
    );
    expect(content.querySelector("input")).toBeNull();
    expect(content.textContent).toContain("Three headlines support no verdict");
  });

  it("ignore what somebody else wrote into the address", () => {
    const content = open(framingLesson({ hash: "#sort=9,__proto__,<b>&shown=yes" }), "headlines");
    expect(content.querySelectorAll("input:checked")).toHaveLength(0);
    expect(content.querySelector("mark")).toBeNull();
  });
});

describe("the matrix", () => {
  it("has a cell for every row of the coverage table, and a block for every mention", () => {
    const lesson = framingLesson();
    const content = open(lesson, "missing");
    for (const { topic, report_id, found, terms } of lesson.data.coverage) {
      const cell = content.querySelector<HTMLElement>(`[data-cell="${topic}.${report_id}"]`)!;
      const mentions = lesson.framing.mentions.filter((row) => row.topic === topic && row.report_id === report_id);
      expect(cell.querySelectorAll(".block")).toHaveLength(mentions.length);
      expect(texts(cell, "span:not(.strip)")).toEqual(found ? [] : ["searched, not found"]);
      cell.click();
      const detail = content.querySelector(".matrix-detail")!;
      if (found) {
        const words = mentions.flatMap(({ hits }) =>
          hits.map(({ start, end }) => TEXTS[Number(report_id.slice(1)) - 1]!.slice(start, end)),
        );
        expect(texts(detail, "mark")).toEqual(words);
      } else expect(detail.textContent).toContain(`“${terms}”`);
    }
    expect(content.querySelectorAll("[data-cell]")).toHaveLength(lesson.data.coverage.length);
    expect(content.querySelectorAll(".matrix-detail")).toHaveLength(1);
  });

  it("places a block where its sentence stands, as wide as its words", () => {
    const lesson = framingLesson();
    const content = open(lesson, "missing");
    const row = lesson.framing.mentions.find(({ topic, report_id }) => topic === "bread" && report_id === "r1")!;
    const { words } = lesson.data.reports[0]!;
    const block = content.querySelector<HTMLElement>('[data-cell="bread.r1"] .block')!;
    expect(parseFloat(block.style.left)).toBeCloseTo(100 * row.position, 1);
    expect(parseFloat(block.style.width)).toBeCloseTo((100 * row.words) / words, 1);
  });

  it("names its cells, groups topics by how many reports have them, and says so", () => {
    const content = open(framingLesson(), "missing");
    expect(texts(content, ".matrix-group")).toEqual(["in all three", "in two", "in none"]);
    expect(texts(content, "tr[data-topic] th")).toEqual(["The council", "Bread", "The moon"]);
    expect(content.querySelector('[data-cell="bread.r2"]')!.getAttribute("aria-label")).toBe(
      "Bread, B: paragraph 1, 0% down",
    );
    expect(content.querySelector('[data-cell="bread.r3"]')!.getAttribute("aria-label")).toBe(
      "Bread, C: searched, not found",
    );
    expect(content.querySelector('[data-cell="council.r3"]')!.getAttribute("aria-label")).toBe(
      "The council, C: headline, and one more sentence",
    );
    expect(finding(content)).toBe("We searched for three topics: one was found in all three reports.");
  });

  it("changes its order and keeps it in the address", () => {
    const lesson = framingLesson();
    const content = open(lesson, "missing");
    button(content, "most words").click();
    expect(lesson.state.get("order")).toBe("words");
    const words = (topic: string): number =>
      lesson.framing.mentions.filter((row) => row.topic === topic).reduce((sum, row) => sum + row.words, 0);
    const [first, second] = [...content.querySelectorAll<HTMLElement>("tr[data-topic]")].map(
      (row) => row.dataset["topic"]!,
    );
    expect(words(first!)).toBeGreaterThanOrEqual(words(second!));
    expect(texts(content, ".matrix-group")).toEqual(["most words first", "in none"]);
    expect(texts(open(framingLesson({ hash: "#order=words" }), "missing"), "[aria-pressed=true]")[0]).toBe(
      "most words",
    );
  });

  it("is worked with the keyboard: one tab stop, arrows, Escape", () => {
    const lesson = framingLesson();
    const content = open(lesson, "missing");
    const stops = content.querySelectorAll<HTMLElement>(".cell[tabindex='0']");
    expect(stops).toHaveLength(1);
    const active = (): string => (lesson.document.activeElement as HTMLElement).dataset["cell"]!;
    stops[0]!.focus();
    expect(active()).toBe("council.r1");
    for (const [key, cell] of [
      ["ArrowRight", "council.r2"],
      ["ArrowDown", "bread.r2"],
      ["End", "bread.r3"],
      ["ArrowRight", "bread.r3"],
      ["Home", "bread.r1"],
      ["ArrowUp", "council.r1"],
    ] as const) {
      press(lesson, lesson.document.activeElement!, key);
      expect(active()).toBe(cell);
    }
    expect(content.querySelectorAll(".cell[tabindex='0']")).toHaveLength(1);
    (lesson.document.activeElement as HTMLElement).click();
    expect(lesson.state.get("cell")).toBe("council.r1");
    button(content, "Close").focus();
    press(lesson, lesson.document.activeElement!, "Escape");
    expect(content.querySelector(".matrix-detail")).toBeNull();
    expect(lesson.state.get("cell")).toBeNull();
    expect(active()).toBe("council.r1");
  });

  it("opens the cell that the address names", () => {
    const content = open(framingLesson({ hash: "#cell=bread.r2" }), "missing");
    expect(texts(content, ".matrix-detail mark")).toEqual(["Bread"]);
    expect(content.querySelectorAll("td.is-shown")[0]!.getAttribute("data-report")).toBe("r2");
    expect(open(framingLesson({ hash: "#cell=bread.r9" }), "missing").querySelector(".matrix-detail")).toBeNull();
  });

  it("sets few reports side by side on a narrow page too, and shows another of many when asked", () => {
    const few = open(framingLesson(), "missing");
    expect(few.querySelector(".switcher")).toBeNull();
    expect(few.querySelector(".matrix.is-abreast")).not.toBeNull();
    const content = open(framingLesson({ reports: 7 }), "missing");
    button(content, "Show report: Report r3").click();
    expect(
      new Set([...content.querySelectorAll("td.is-shown")].map((cell) => cell.getAttribute("data-report"))),
    ).toEqual(new Set(["r3"]));
  });

  it("makes no sentence of a gap where there is none", () => {
    const book = { ...BOOK, topics: [{ id: "council", label: "The council", terms: ["council"], not: [] }] };
    const content = open(framingLesson({ book, reports: 2 }), "missing");
    expect(finding(content)).toBe("The topic was found in both reports.");
    expect(content.textContent).not.toContain("is a fact");
    expect(finding(open(framingLesson({ reports: 1 }), "missing"))).toBe(
      "Two of three topics were found in the report.",
    );
  });

  it("shows no sentence that may not be shown", () => {
    const content = open(framingLesson({ publish: "excerpts", hash: "#cell=bread.r1" }), "missing");
    expect(content.querySelector(".matrix-detail mark")).toBeNull();
    expect(content.textContent).toContain("excerpts only");
  });
});

describe("who gets to speak", () => {
  it("has a bar for every speaker of every report, as long as the quoted words", () => {
    const lesson = framingLesson({ reports: 5 });
    const content = open(lesson, "speakers");
    const sum = new Map<string, number>();
    for (const { report_id, source, words } of lesson.framing.quoted) {
      if (source !== "") sum.set(`${report_id}:${source}`, (sum.get(`${report_id}:${source}`) ?? 0) + words);
    }
    const bars = [...content.querySelectorAll<HTMLElement>("[data-bar]")].map(({ dataset }): [string, number] => [
      dataset["bar"]!,
      Number(dataset["words"]),
    ]);
    expect(new Map(bars)).toEqual(sum);
    expect(bars).toHaveLength(sum.size);
    const drawn = [...content.querySelectorAll<HTMLElement>(".bar-line .bar")].map(
      ({ dataset, style }) => Number(dataset["words"]) / parseFloat(style.width),
    );
    for (const scale of drawn) expect(scale).toBeCloseTo(drawn[0]!, 2);
    expect(content.querySelectorAll(".chart-table tbody tr")).toHaveLength(sum.size);
  });

  it("sets two sides against each other and says which has more", () => {
    const content = open(framingLesson(), "speakers");
    expect(texts(content, ".speaker-sides b")).toEqual(["town", "bakers"]);
    // A: 9 + 4 words of the town. B: 4 of the bakers, 4 of the town. C: none.
    expect(finding(content)).toBe(
      "One report quotes more words from town. One report quotes as many of each. One report quotes neither side.",
    );
    expect(texts(content, ".bar-total")).toEqual(["13", "0", "4", "4", "0", "0"]);
  });

  it("names all of those who are quoted most", () => {
    const known = (reports: number): string =>
      open(framingLesson({ reports }), "speakers").querySelector(".known")!.textContent;
    expect(known(1)).toContain("Most quoted is Ann Lee, with nine words.");
    // B: four words each.
    const tied = open(framingLesson({ texts: [TEXTS[1]!], reports: 2 }), "speakers").querySelector(
      ".known",
    )!.textContent;
    expect(tied).toContain("Most quoted are Tom Ode and Ann Lee, with eight words each.");
  });

  it("counts documents apart", () => {
    const book = {
      ...BOOK,
      speakers: [
        ...BOOK.speakers!.filter(({ id }) => id !== "clerk"),
        speaker("clerk", "a clerk", ["clerk"], "town", "document"),
      ],
    };
    const written = TEXTS[0]!.replace("A clerk said:", "In a statement a clerk said:");
    const content = open(framingLesson({ book, reports: 1, texts: [written] }), "speakers");
    expect(texts(content, ".bar-total")).toContain("9 + 4");
    expect(finding(content)).toContain("Documents are counted apart: four words in A.");
    // That a clerk "said" something names no document.
    const spoken = open(framingLesson({ book, reports: 1 }), "speakers");
    expect(texts(spoken, ".bar-total")).toContain("13");
    expect(finding(spoken)).not.toContain("documents");
  });

  it.each([
    ["one side", ["town", "town", "town"]],
    ["three sides", ["town", "bakers", "clerks"]],
    ["no sides", ["", "", ""]],
    ["a speaker without a side", ["town", "bakers", ""]],
  ])("stacks the bars with %s", (_, sides) => {
    const speakers = BOOK.speakers!.map((one, i) => ({ ...one, side: sides[i]! }));
    const content = open(framingLesson({ book: { ...BOOK, speakers }, reports: 2 }), "speakers");
    expect(content.querySelector(".speakers-two")).toBeNull();
    expect(texts(content, ".bar-total")).toEqual(["13", "8"]);
    expect(finding(content)).toBe(
      "The reports quote 8 to 13 words whose speaker we found, from three speakers in all.",
    );
  });

  it("opens the quotations of a bar, by its name and by the address", () => {
    const lesson = framingLesson();
    const content = open(lesson, "speakers");
    const bar = content.querySelector<HTMLElement>('[data-bar="r2:lee"]')!;
    bar.click();
    expect(texts(content, ".evidence-place mark")).toEqual(["The bridge is safe,"]);
    expect(lesson.state.get("who")).toBe("r2:lee");
    press(lesson, content.querySelector(".evidence-place")!, "Escape");
    expect(lesson.state.get("who")).toBeNull();
    expect(lesson.document.activeElement).toBe(bar);
    const linked = open(framingLesson({ hash: "#who=r2:ode" }), "speakers");
    expect(texts(linked, ".evidence-place mark")).toEqual(["We have been heard,"]);
  });

  it("shows no words that may not be shown", () => {
    const content = open(framingLesson({ publish: "excerpts", hash: "#who=r2:ode" }), "speakers");
    expect(content.textContent).not.toContain("We have been heard");
  });
});

describe("words for one fact", () => {
  it("has a phrase for every claim, its silences, and the codebook's note", () => {
    const lesson = framingLesson();
    const content = open(lesson, "words");
    const claims = lesson.data.claims.filter(({ item }) => item === "shop");
    expect([...content.querySelectorAll<HTMLElement>(".phrase")].map(({ dataset }) => dataset["claim"])).toEqual(
      claims.map(({ claim_id }) => claim_id),
    );
    expect(texts(content, ".phrase mark")).toEqual(claims.map(({ text }) => text));
    expect(content.querySelector(".word-judgement")!.textContent).toBe("“Close” can be for a day.");
    expect(content.textContent).toContain("C: not found. We searched for “shut” or “close”. Other words may say it.");
    expect(finding(content)).toBe("For this fact the reports use different words.");
    expect(content.querySelectorAll(".chart-table tbody tr")).toHaveLength(claims.length + 1);
    content.querySelector<HTMLElement>(".phrase")!.click();
    expect(texts(content, ".evidence-place mark")).toEqual([claims[0]!.text]);
  });

  it("compares nothing with one report", () => {
    expect(finding(open(framingLesson({ reports: 1 }), "words"))).toBe("One report, and what it has for one fact.");
  });
});

describe.each(datasetNames())("the lesson on framing of %s", (name) => {
  const built = buildTables(`${DATA}/${name}`);
  const framing = framingTables(built.dataset, built.parses, built.codebook);

  it("has a mark for every row, and prints only what the reports print", () => {
    const base = framingLesson({ hash: `#sort=${built.tables.reports.map(() => "0").join(",")}&shown=yes` });
    const data = { dataset: name, ...built.tables, codebook: built.codebook, notes: {} };
    const lesson: FramingLesson = { ...base, data, framing };
    expect(ids(lesson)).toEqual(["headlines", "missing", "speakers", "words", "side"]);
    const [headlines, missing, speakers] = ["headlines", "missing", "speakers", "words"].map((id) => open(lesson, id));
    const listed = built.tables.claims.filter(({ item, part }) => item.startsWith("frame-") && part === "headline");
    expect(headlines!.querySelectorAll(".frame-word")).toHaveLength(
      listed.flatMap(({ value }) => value.split("; ")).length,
    );
    expect(missing!.querySelectorAll(".block")).toHaveLength(framing.mentions.length);
    const drawn = [...speakers!.querySelectorAll<HTMLElement>("[data-bar]")].reduce(
      (sum, { dataset }) => sum + Number(dataset["words"]),
      0,
    );
    expect(drawn).toBe(framing.quoted.filter(({ source }) => source !== "").reduce((sum, { words }) => sum + words, 0));
    for (const element of lesson.document.querySelectorAll<HTMLElement>("[data-printed]")) {
      expect(built.texts.get(element.dataset["printed"]!)).toContain(element.textContent);
    }
  });
});
