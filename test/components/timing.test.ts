import { describe, expect, it } from "vitest";
import type { LessonData } from "../../src/components/lesson/data.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import {
  ALONE,
  closing,
  day,
  item,
  lessonIn,
  only,
  STORM,
  strangers,
  tables,
  whole,
  type Event,
  type Row,
} from "./timingFixture.js";

/** The content of a step, in its page. */
function step(data: LessonData, id: string, hash = ""): HTMLElement {
  const lesson = lessonIn(data, hash);
  const content = timingSteps(lesson, ALONE)
    .find((one) => one.id === id)!
    .content();
  lesson.document.body.append(content);
  return content;
}

function ids(data: LessonData): string[] {
  return timingSteps(lessonIn(data), ALONE).map(({ id }) => id);
}

function marks(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll<HTMLElement>(`${selector} [data-claim]`)].map((mark) => mark.dataset["claim"]!);
}

function findings(root: ParentNode): string[] {
  return [...root.querySelectorAll(".finding")].map(({ textContent }) => textContent);
}

function claimsOf({ claims }: LessonData, ...items: string[]): string[] {
  return claims.filter(({ item: own }) => items.includes(own)).map(({ claim_id }) => claim_id);
}

const ALL = tables(STORM);
const isOf =
  (...items: string[]) =>
  (row: Row): boolean =>
    items.includes(row[1]);

describe("the steps", () => {
  it("are those that the data hold something for", () => {
    expect(ids(ALL)).toEqual(["day", "length", "order", "sure"]);
    expect(ids(only(STORM, isOf("storm-day")))).toEqual(["day"]);
    expect(ids(only(STORM, isOf("storm-length", "dam-certainty")))).toEqual(["length", "sure"]);
    expect(ids(only(STORM, isOf("closing-time")))).toEqual(["order"]);
    expect(ids(only(STORM, () => false))).toEqual([]);
  });

  it("leave out certainty where all reports are equally sure", () => {
    expect(ids(only(STORM, ([report, own]) => own === "dam-certainty" && report === "echo"))).toEqual([]);
  });

  it("ask the question of the item that most reports answer", () => {
    expect(timingSteps(lessonIn(ALL), ALONE).map(({ title }) => title)).toEqual([
      "Day of the storm?",
      "Length of the storm?",
      "What is timed, and when?",
      "How sure the dam is?",
    ]);
  });
});

describe("which day", () => {
  it("has a mark for every row of the table, on the day that it names", () => {
    const content = step(ALL, "day");
    expect(marks(content, ".days").sort()).toEqual(claimsOf(ALL, "storm-day").sort());
    const monday = content.querySelector('[datetime="2030-02-04"]')!.closest(".day")!;
    expect(marks(monday, "")).toHaveLength(4);
    expect(monday.textContent).toContain("Monday");
    expect([...content.querySelectorAll(".day time")].map((time) => time.getAttribute("datetime"))).toEqual([
      "2030-02-03",
      "2030-02-04",
      "2030-02-05",
      "2030-02-06",
    ]);
  });

  it("counts reports, not claims, and says what is known", () => {
    const twice = tables({ ...STORM, rows: [...STORM.rows, ["argus", "storm-day", "storm", "2030-02-04"]] });
    const content = step(twice, "day");
    expect(findings(content)).toEqual(["Four reports print Monday; one prints Tuesday."]);
    expect(content.querySelector(".known")!.textContent).toContain("One different report does not cancel the others");
    expect(content.querySelectorAll(".chart-table tbody tr")).toHaveLength(6);
  });

  it("does not let two days of one report count against each other", () => {
    const two = tables({ ...STORM, rows: [...STORM.rows, ["argus", "storm-day", "storm", "2030-02-09"]] });
    expect(findings(step(two, "day"))).toEqual(["Five reports give three days."]);
  });

  it("draws an alternative reading outlined, and leaves it out of the count", () => {
    const rows: Row[] = [
      ["argus", "storm-day", "came on Monday", "2030-02-04", { reading: "likeliest" }],
      ["argus", "storm-day", "came on Monday", "2030-02-11", { reading: "alternative" }],
    ];
    const content = step(tables({ ...STORM, rows }), "day");
    expect(content.querySelectorAll(".days .glyph-silent")).toHaveLength(1);
    expect(findings(content)).toEqual(["One report prints Monday."]);
  });

  it("shows days far apart as a gap, and words less exact than a day as such", () => {
    const rows: Row[] = [
      ["argus", "storm-day", "came on Monday", "2030-02-04"],
      ["bugle", "storm-day", "On Monday", "2031-02-04"],
      ["dial", "storm-day", "in June", "2030-06"],
    ];
    const content = step(tables({ ...STORM, rows }), "day");
    expect(content.querySelectorAll(".day")).toHaveLength(6);
    expect(content.querySelector(".is-gap")!.textContent).toBe("364 days between");
    expect(content.textContent).toContain("Less exact: June 2030");
  });

  it("says in which reports it was not found, and what was searched", () => {
    const content = step(
      only(STORM, ([report, own]) => own === "storm-day" && report !== "clarion"),
      "day",
    );
    expect(content.querySelector("[data-silence=clarion]")!.textContent).toContain(
      "C: not found. We searched its seven paragraphs for “a time”, in one sentence with “storm”. Other words may say it.",
    );
    expect(findings(content)).toEqual(["All four reports in which we found a day print Monday."]);
  });

  it("lists further days and months, and in which reports they were not found", () => {
    const compact = step(ALL, "day").querySelector(".compact")!;
    expect(marks(compact, "")).toEqual(["dial.repair-month.1"]);
    expect(compact.textContent).toContain("not found in A, B, C and E");
  });

  it("opens the sentence of a mark", () => {
    const content = step(ALL, "day");
    content.querySelector<HTMLElement>('[data-claim="clarion.storm-day.1"]')!.click();
    expect(content.querySelector(".evidence-place")!.textContent).toContain("A storm struck on Tuesday night.");
    expect(content.querySelector(".evidence-place mark")!.textContent).toBe("on Tuesday night");
  });
});

describe("what is timed, and when", () => {
  const group = (content: Element, id: string): Element => content.querySelector(`[data-item=${id}]`)!;

  it("has a mark for every row of the table, in the group of what is timed, sorted by moment", () => {
    const content = step(ALL, "order");
    expect(marks(group(content, "closing-time"), "")).toEqual(["bugle.closing-time.1", "argus.closing-time.1"]);
    expect(marks(group(content, "warning-time"), "")).toEqual(["clarion.warning-time.1", "dial.warning-time.1"]);
    expect(content.querySelectorAll(".chart-table tbody tr")).toHaveLength(4 + 3 + 3);
  });

  it("computes the one real gap from each report's own length", () => {
    // A: the storm lasts 120 min, the ferry closes 20 min after its end: 140 min. B: 30 min after its start.
    const content = step(ALL, "order");
    expect(group(content, "closing-time").querySelector(".sequence-gap")!.textContent).toBe(
      "the one gap: 1 hour 50 minutes",
    );
    expect(group(content, "warning-time").querySelector(".sequence-gap")).toBeNull();
    expect(findings(content)).toEqual([
      "Two things are timed. A and B time the same one, and they are 1 hour 50 minutes apart.",
    ]);
    expect(content.querySelector(".known")!.textContent).toContain("B counts from the start, A from the end");
  });

  it("claims no gap where the length that it would need is missing", () => {
    const data = only(STORM, isOf("closing-time"));
    const content = step(data, "order");
    expect(content.querySelector(".sequence-gap")).toBeNull();
    expect(content.querySelectorAll(".event-bar.is-unknown")).toHaveLength(2);
    expect(content.querySelector(".figure")!.textContent).not.toMatch(/lasted \d/);
    expect(findings(content)).toEqual(["One thing is timed. Nothing in these words shows a contradiction."]);
  });

  it("compares offsets from the same edge without any length", () => {
    const rows: Row[] = [
      ["argus", "closing-time", "20 minutes after the storm ended", "after:storm-end+PT20M"],
      ["bugle", "closing-time", "30 minutes after the storm began", "after:storm-end+PT30M"],
    ];
    expect(findings(step(tables({ ...STORM, rows }), "order"))).toEqual([
      "One thing is timed. A and B are 10 minutes apart.",
    ]);
  });

  it("says who differs from whom where several reports agree on a moment", () => {
    const vote = item("call", "Call, when", { by: "time", kind: "sequence", reading: "" });
    const at = (report: string, words: string, value: string): Row => [report, "call", words, value];
    const two = [
      at("argus", "The ferry closed", "before:vote+PT1H"),
      at("bugle", "The ferry closed", "before:vote+PT1H"),
      at("dial", "During the storm", "after:vote+PT30M"),
    ];
    const event = { ...STORM, items: [vote], events: [] };
    const content = step(tables({ ...event, rows: two }), "order");
    expect(findings(content)).toEqual([
      "One thing is timed. A and B say before, D after: if they time the same thing, both cannot be true. A and B differ from D by 1 hour 30 minutes.",
    ]);
    expect(content.querySelector(".known p")!.textContent).toContain(
      "A and B give one exact moment, D another, and they lie 1 hour 30 minutes apart.",
    );
    const three = [...two, at("echo", "Roofs flew", "before:vote+PT5M")];
    const between = step(tables({ ...event, rows: three }), "order");
    expect(findings(between)).toEqual([
      "One thing is timed. A, B and E say before, D after: if they time the same thing, both cannot be true. Exact moments for the same one lie up to 1 hour 30 minutes apart.",
    ]);
    expect(between.querySelector(".sequence-gap")!.textContent).toBe("up to 1 hour 30 minutes apart");
  });

  it("says who times the same thing by other words", () => {
    const vote = item("closing-time", "Closing, when", { by: "time", kind: "sequence", reading: "" });
    const rows: Row[] = [
      ["argus", "closing-time", "The ferry closed", "before:dyke broke"],
      ["bugle", "closing-time", "The ferry closed", "after:dyke broke"],
      ["dial", "closing-time", "During the storm", "before:dam broke"],
    ];
    const [first] = findings(step(tables({ ...STORM, items: [vote], events: [], rows }), "order"));
    expect(first).toContain(
      "A says before, B after: if they time the same thing, both cannot be true. Timed by other words: in D “During the storm”. Whether that is the same moment, only a reader can tell.",
    );
  });

  it("does not treat words with several readings as exact", () => {
    const rows = STORM.rows.map((row): Row =>
      row[1] === "closing-time" && row[0] === "bugle"
        ? [row[0], row[1], row[2], row[3], { reading: "likeliest" }]
        : row,
    );
    expect(step(tables({ ...STORM, rows }), "order").querySelector(".sequence-gap")).toBeNull();
  });

  it("draws unclear words unclear: a fade before, a hatch during", () => {
    const warn = group(step(ALL, "order"), "warning-time");
    expect(warn.querySelectorAll(".span-before")).toHaveLength(1);
    expect(warn.querySelectorAll(".span-hatch")).toHaveLength(1);
    expect(warn.textContent).toContain("before it began");
    expect(warn.textContent).toContain("while it lasted");
  });

  it("marks in a quotation when it was and, where the codebook knows it, what", () => {
    const quote = group(step(ALL, "order"), "closing-time").querySelector(".excerpt q")!;
    expect(quote.querySelector("b")!.textContent).toBe("30 minutes after the storm began");
    expect(quote.querySelector("u")!.textContent).toBe("ferry");
    expect(quote.textContent).toBe("ferry closed 30 minutes after the storm began");
  });

  it("names what was searched in a report where nothing was found, once", () => {
    const silent = [...step(ALL, "order").querySelectorAll("[data-silence]")];
    expect(silent.map((line) => line.getAttribute("data-silence"))).toEqual(["echo"]);
    expect(silent[0]!.textContent).toContain(
      "in one sentence with “ferry”; “a time”, in one sentence with “sirens”. Other words may say it.",
    );
  });

  it("draws an event without a length as one moment", () => {
    const alarm = item("call", "Call, when", { by: "time", kind: "sequence", reading: "" });
    const rows: Row[] = [["argus", "call", "The ferry closed", "before:landing+PT10M"]];
    const content = step(tables({ ...STORM, items: [alarm], rows, events: [] }), "order");
    expect(content.querySelector(".event-bar")).toBeNull();
    expect(content.textContent).toContain("10 min before it");
    expect(findings(content)).toEqual([
      "One thing is timed. We found it timed by this in A; others may name the same in other words.",
    ]);
  });

  it("lists a plain day that was coded by hand for such an item", () => {
    const rows: Row[] = [
      ...STORM.rows.filter(isOf("closing-time")),
      ["echo", "closing-time", "on Monday", "2030-02-04"],
    ];
    expect(marks(step(tables({ ...STORM, rows }), "order"), ".compact")).toEqual(["echo.closing-time.1"]);
  });
});

describe("how sure", () => {
  it("has a mark for every row of the table, on its rung, from the surest down", () => {
    const content = step(ALL, "sure");
    const rungs = [...content.querySelectorAll<HTMLElement>(".rung")].map((rung) => [
      rung.dataset["rung"],
      marks(rung, ""),
    ]);
    expect(rungs).toEqual([
      ["asserted", ["bugle.dam-certainty.1"]],
      ["expected", ["echo.dam-certainty.1"]],
      ["hedged", ["argus.dam-certainty.1"]],
      ["denied", []],
      ["unmentioned", []],
    ]);
    expect(findings(content)).toEqual([
      "One report says it as a fact, one report expects it and one report leaves it open.",
    ]);
    expect([...content.querySelectorAll("[data-silence]")]).toHaveLength(2);
  });

  it("says so where one report stands on several rungs", () => {
    const rows: Row[] = [...STORM.rows, ["bugle", "dam-certainty", "The dam", "no", { certainty: "denied" }]];
    const content = step(tables({ ...STORM, rows }), "sure");
    expect(content.querySelector(".known")!.textContent).toContain("B is surer in one place than in another");
    expect(content.querySelector(".finding")!.textContent).toContain("one report denies it");
  });
});

/** As many reports as wanted, each of them the argus or the dial of the storm with another name. */
function many(n: number): Event {
  const models = ["argus", "bugle", "clarion", "dial", "echo"];
  const names = Array.from({ length: n }, (_, i) => `${"abcdefghijkl".charAt(i)}-report`);
  const model = (i: number): string => models[i % models.length]!;
  return {
    ...STORM,
    texts: Object.fromEntries(names.map((name, i) => [name, STORM.texts[model(i)]!])),
    rows: names.flatMap((name, i) =>
      STORM.rows.filter(([report]) => report === model(i)).map((row): Row => [name, row[1], row[2], row[3], row[4]]),
    ),
  };
}

describe.each([1, 2, 3, 5, 12])("with %i reports", (n) => {
  const event = many(n);
  const data = tables(event);

  it("shows every row of the table somewhere, says nothing odd, and prints only what the reports print", () => {
    const lesson = lessonIn(data, "#pin=100");
    const contents = timingSteps(lesson, ALONE).map((one) => one.content());
    lesson.document.body.append(...contents);
    const shown = new Set(contents.flatMap((content) => marks(content, "")));
    // With one report the ladder has one rung only, and is left out.
    const expected = data.claims
      .filter(({ item: own }) => n > 1 || own !== "dam-certainty")
      .map(({ claim_id }) => claim_id);
    expect([...shown].sort()).toEqual(expected.sort());
    for (const content of contents) {
      expect(content.textContent).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(content.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
      expect(strangers(content, event)).toEqual([]);
    }
    for (const content of contents) {
      const used = [...content.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(used).size).toBe(used.length);
    }
  });

  it("has no plural for one", () => {
    const lesson = lessonIn(data, "#pin=none");
    const text = timingSteps(lesson, ALONE)
      .map((one) => one.content().textContent)
      .join(" ");
    expect(text).not.toMatch(/\b[Oo]ne (?:reports|things|days)\b|\bone (?:give|name|say)\b|\b1 (?:minutes|hours)\b/);
  });
});

it("makes a list of lengths and days that nobody has sorted into questions yet", () => {
  const proposed = { ...ALL, codebook: { ...ALL.codebook, proposed: true } };
  const content = step(proposed, "length");
  expect(content.querySelector("[role=slider]")).toBeNull();
  expect(marks(content, ".compact")).toEqual(claimsOf(ALL, "storm-length", "storm-planned", "storm-over").sort(byItem));
});

function byItem(a: string, b: string): number {
  const order = ["storm-length", "storm-planned", "storm-over"];
  const place = (id: string): number => order.findIndex((one) => id.includes(`.${one}.`));
  return place(a) - place(b);
}

it("draws nothing for an item that all reports are silent on, but counts it", () => {
  const data = only({ ...STORM, items: [day, whole, closing] }, isOf("storm-day"));
  expect(ids(data)).toEqual(["day"]);
});
