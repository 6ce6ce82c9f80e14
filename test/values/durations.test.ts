import { describe, expect, it } from "vitest";
import { isoDuration, minutesOf, readDuration, tellDurations } from "../../src/values/durations.js";
import { canonical, magnitudeOf, sameValue, valueOf } from "../../src/values/magnitudes.js";

describe("a length", () => {
  it("is taken apart as it is written", () => {
    expect(readDuration("P1Y6M")).toMatchObject({ years: 1, months: 6, minutes: 0 });
    expect(readDuration("P2W")).toMatchObject({ weeks: 2, days: 0 });
    expect(readDuration("P3MT3M")).toMatchObject({ months: 3, minutes: 3 });
    for (const wrong of ["", "P", "PT", "P1DT", "P1H", "PT1Y", "1 h", "PT1H2", "PT-1H", "P1.5D", "P9999999D"])
      expect(readDuration(wrong), wrong).toBeNull();
  });

  it("has no minutes where it counts months or years, which have no fixed length", () => {
    expect(["PT45S", "P2W", "P3M", "P1Y", "P1Y2D"].map(minutesOf)).toEqual([0.75, 20_160, null, null, null]);
    expect(["P3M", "P1Y"].map(magnitudeOf)).toEqual([null, null]);
  });

  it("is the same however it is written, and a year is twelve months", () => {
    for (const [a, b] of [
      ["PT105M", "PT1H45M"],
      ["P2W", "P14D"],
      ["P1Y", "P12M"],
      ["PT60S", "PT1M"],
      ["P1D", "PT24H"],
    ])
      expect(sameValue(a!, b!), `${a!} ${b!}`).toBe(true);
    for (const [a, b] of [
      ["PT45S", "PT1M"],
      ["P1M", "PT1M"],
      ["P1M", "P30D"],
      ["P1Y", "P365D"],
    ])
      expect(sameValue(a!, b!), `${a!} ${b!}`).toBe(false);
    expect(canonical("P4W")).toBe(canonical("P28D"));
  });

  it("is written in hours at most, with the seconds that it has", () => {
    expect([0, 0.75, 61, 1440].map(isoDuration)).toEqual(["PT0M", "PT45S", "PT1H1M", "PT24H"]);
    expect(valueOf({ measure: "minutes", size: 0.75 })).toBe("PT45S");
  });

  it("is found in a note, where a code of another kind stays", () => {
    expect(tellDurations("the rest, PT40M, on the P3 road", ({ minutes }) => `${minutes}'`)).toBe(
      "the rest, 40', on the P3 road",
    );
  });
});
