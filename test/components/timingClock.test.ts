import { describe, expect, it } from "vitest";
import { scaleAround } from "../../src/components/timing/scale.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import type { Block, LessonNotes } from "../../src/prose/types.js";
import { timeOfDay } from "../../src/values/words/told.js";
import { ALONE, item, lessonIn, tables, type Event } from "./timingFixture.js";

const landfall = item("landfall", "Hour of the storm", { by: "time", kind: "time", reading: "" }, ["storm"]);

const NIGHT: Event = {
  texts: {
    argus: ["The storm came at 4:10 a.m. and blew the roofs off."],
    echo: ["The storm reached the coast at ten past four in the morning."],
    herald: ["The storm struck at 5:30 a.m., all at once."],
    mirror: ["The storm was over by noon of the next day."],
  },
  items: [landfall],
  rows: [
    ["argus", "landfall", "at 4:10 a.m.", "T04:10"],
    ["echo", "landfall", "at ten past four in the morning", "T04:10"],
    ["herald", "landfall", "at 5:30 a.m.", "T05:30"],
  ],
};

function clock(event: Event, notes: LessonNotes = {}): HTMLElement {
  const lesson = lessonIn({ ...tables(event), notes });
  const content = timingSteps(lesson, ALONE)
    .find(({ id }) => id === "clock")!
    .content();
  lesson.document.body.append(content);
  return content;
}

describe("times of day", () => {
  it("come with what the author wrote about the step", () => {
    const said = (text: string): Block[] => [{ kind: "paragraph", children: [text] }];
    const cards = [{ title: "Whose clock?", isKnown: false, blocks: said("The coast’s.") }];
    const timing = { introduction: [], notes: [{ id: "clock", before: said("Look for an hour."), cards }] };
    const content = clock(NIGHT, { timing });
    expect(content.firstElementChild?.textContent).toBe("Look for an hour.");
    expect(content.querySelector(".cards")?.textContent).toBe("Whose clock?The coast’s.");
  });

  it("are said by the 24-hour clock", () => {
    expect(timeOfDay("T06:40")).toBe("06:40");
    expect(timeOfDay("T18:00/T20:00")).toBe("18:00–20:00");
    expect(timeOfDay("T16:00Z")).toBe("16:00 UTC");
    for (const wrong of ["06:40", "T6:40", "T25:00", "T10:60", "T10:00/T11:00/T12:00", ""]) {
      expect(timeOfDay(wrong)).toBeNull();
    }
  });

  it("stand on a line of the clock, a lone one between the hours around it", () => {
    const { ticks } = scaleAround([250, 330], "clock");
    const labels = ticks.map(({ label }) => label).filter((label) => label !== "");
    expect(labels[0]! < "04:10" && labels.at(-1)! >= "05:30").toBe(true);
    expect(labels.every((label) => /^\d\d:\d\d$/.test(label))).toBe(true);
    const { from, to } = scaleAround([250], "clock");
    expect(from).toBeLessThanOrEqual(190);
    expect(to).toBeGreaterThanOrEqual(310);
  });
});

describe("at what time", () => {
  it("is a step of its own, with a mark for every row of the table", () => {
    const content = clock(NIGHT);
    const marks = [...content.querySelectorAll<HTMLElement>(".value-group [data-claim]")];
    expect(marks.map((mark) => mark.dataset["claim"])).toEqual([
      "argus.landfall.1",
      "echo.landfall.1",
      "herald.landfall.1",
    ]);
    const groups = [...content.querySelectorAll(".value-group strong")].map(({ textContent }) => textContent);
    expect(groups).toEqual(["04:10", "05:30"]);
  });

  it("says which times cannot all be true, and in which report none was found", () => {
    const content = clock(NIGHT);
    expect(content.querySelector(".finding")!.textContent).toBe(
      "Three reports give a time of day. If all mean one thing, not all can be true: A and E give 04:10; H gives 05:30.",
    );
    expect(content.textContent).toContain("M: not found.");
  });

  it("says that reports agree where they do", () => {
    const same = { ...NIGHT, rows: NIGHT.rows.filter(([report]) => report !== "herald") };
    expect(clock(same).querySelector(".finding")!.textContent).toContain("04:10");
  });

  it("keeps times that no place on the line fits, with their words", () => {
    const content = clock({ ...NIGHT, rows: [...NIGHT.rows, ["mirror", "landfall", "by noon", "T09:00/T12:00"]] });
    expect(content.querySelectorAll(".value-group")).toHaveLength(2);
    expect(content.querySelector('[data-claim="mirror.landfall.1"]')).not.toBeNull();
  });
});
