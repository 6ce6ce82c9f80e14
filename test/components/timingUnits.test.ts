import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthInSentence, noteInWords } from "../../src/values/words/told.js";
import { minutesOf } from "../../src/values/durations.js";
import { parseLength, parseNumber } from "../../src/values/words/typed.js";
import { packAbove, packDown } from "../../src/components/timing/packing.js";
import { readPrediction } from "../../src/components/timing/predict.js";
import { scaleAround } from "../../src/components/timing/scale.js";
import { readSequence } from "../../src/values/sequences.js";

describe("lengths", () => {
  it("are minutes of an ISO 8601 duration, or nothing", () => {
    expect(minutesOf("PT1H45M")).toBe(105);
    expect(minutesOf("P2DT3H")).toBe(2 * 1440 + 180);
    expect(minutesOf("P1W")).toBe(7 * 1440);
    for (const wrong of ["", "P", "PT", "P1Y", "P3M", "1 h", "PT1H2", "PT-1H"]) expect(minutesOf(wrong)).toBeNull();
  });

  it.each([
    ["2 h 40", 160],
    ["2:40", 160],
    ["160 min", 160],
    ["160", 160],
    ["2h40m", 160],
    ["2 hours and 40 minutes", 160],
    ["2 hrs", 120],
    ["1.5 h", 90],
    ["1,5 h", 90],
    [" 1 Hour ", 60],
    ["2 Std. 40 Min.", 160],
    ["1 Stunde und 5 Minuten", 65],
    ["2 horas y 40 minutos", 160],
  ])("are read as people type them: %s", (typed, minutes) => {
    expect(parseLength(typed)).toBe(minutes);
  });

  it.each(["", "long", "2:75", "2 h 40 s", "h", "-3", "1e9", "9".repeat(80)])("are not guessed: %s", (typed) => {
    expect(parseLength(typed)).toBeNull();
  });

  it("stand in a sentence with the right plural", () => {
    expect([1, 20, 60, 105, 121].map(lengthInSentence)).toEqual([
      "1 minute",
      "20 minutes",
      "1 hour",
      "1 hour 45 minutes",
      "2 hours 1 minute",
    ]);
  });

  it("stand in words inside a note", () => {
    expect(noteInWords("In all; the rest, PT40M, over the plan.")).toBe("In all; the rest, 40 min, over the plan.");
  });

  it("are numbers where numbers are asked for", () => {
    expect([parseNumber("12"), parseNumber("1,5"), parseNumber("-2"), parseNumber("12 ships")]).toEqual([
      12,
      1.5,
      -2,
      null,
    ]);
  });
});

describe("a kept prediction", () => {
  it("is a number of minutes or none, whatever else stands there", () => {
    expect(["160", "none", "", null, "x", "-4", "1e5"].map(readPrediction)).toEqual([
      160,
      "none",
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a line with numbers", () => {
  it("counts lengths as people do and keeps room beyond the shortest and the longest", () => {
    const scale = scaleAround([60, 100, 105, 120, 160], "minutes");
    expect([scale.from, scale.to, scale.step]).toEqual([45, 180, 15]);
    expect(scale.ticks.map(({ label }) => label).filter((label) => label !== "")).toEqual([
      "1 h",
      "1 h 30",
      "2 h",
      "2 h 30",
      "3 h",
    ]);
  });

  it("does not put a lone value at its middle, nor at its ends", () => {
    const at = scaleAround([90], "minutes").at(90);
    expect(at).toBeGreaterThan(0.2);
    expect(at).toBeLessThan(0.48);
  });

  it("holds every value, in at most 15 ticks, for minutes and for numbers", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom("minutes" as const, "number" as const), (list, unit) => {
        const { from, to, ticks } = scaleAround(list, unit);
        expect(from).toBeLessThanOrEqual(Math.min(...list));
        expect(to).toBeGreaterThanOrEqual(Math.max(...list));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(15);
      }),
    );
  });
});

describe("labels beside a line", () => {
  const label = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    mark: fc.constantFrom(26, 52),
    width: fc.integer({ min: 20, max: 312 }),
    height: fc.integer({ min: 20, max: 120 }),
  });

  it("never cover each other above it", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const boxes = packAbove(labels, 600).map(({ up, side }, i) => {
          const { x, mark, width, height } = labels[i]!;
          const [left, right] =
            side === "right" ? [x - mark / 2, x + mark / 2 + width] : [x - mark / 2 - width, x + mark / 2];
          return { left, right, bottom: up, top: up + height };
        });
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            const meet = a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
            expect(meet).toBe(false);
          }
        });
      }),
    );
  });

  it("keep their order and their distance down it", () => {
    const heights = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(heights, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, shares) => {
        const length = list.reduce((sum, height) => sum + height + 12, 0) * 1.25;
        const marks = list.map(() => (shares.next().value as number) * length).sort((a, b) => a - b);
        const middles = packDown(marks, list, length);
        expect(middles[0]! - list[0]! / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(middles.at(-1)! + list.at(-1)! / 2).toBeLessThanOrEqual(length + 1e-6);
        for (let i = 1; i < list.length; i++) {
          expect(middles[i]! - middles[i - 1]!).toBeGreaterThanOrEqual((list[i]! + list[i - 1]!) / 2 + 8 - 1e-6);
        }
      }),
    );
  });

  it("stand at their marks where there is room", () => {
    expect(packDown([50, 200], [40, 40], 400)).toEqual([50, 200]);
  });
});

describe("a value such as after:storm-end+PT30M", () => {
  it("is taken apart", () => {
    expect(readSequence("after:storm-end+PT30M")).toEqual({
      relation: "after",
      event: "storm",
      edge: "end",
      distance: "PT30M",
      offset: 30,
    });
    expect(readSequence("during:storm")).toEqual({
      relation: "during",
      event: "storm",
      edge: "whole",
      distance: "",
      offset: null,
    });
    expect(readSequence("2030-02-04")).toBeNull();
  });
});
