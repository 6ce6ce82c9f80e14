import { describe, expect, it } from "vitest";
import { compareValues, type Valued } from "../../src/coding/compareValues.js";
import { zoneOf } from "../../src/coding/zone.js";
import { parse } from "../../src/parser/index.js";

const zone = (sentence: string): string => zoneOf(parse(`Balloon lands\n\n${sentence}\n`, { date: "2025-06-18" }));

describe("the zone by which a report tells the time", () => {
  it.each([
    ["It took off at 7:42 hours (Spanish peninsular time) from the airfield.", "Spanish peninsular time"],
    ["Talks began at 5 p.m. Moscow time on Monday.", "Moscow time"],
    ["It began at 10 a.m. Eastern time.", "Eastern time"],
    ["It sank at 9:30 CET, police said.", "CET"],
    ["The plane left at 9 p.m. ET.", "ET"],
    ["The avalanche struck at 5.42pm on Tuesday AEDT, in the rush hour.", "AEDT"],
    ["The two sides signed at 9:40 p.m. Eastern after 17 hours.", "Eastern"],
  ])("is read in %j", (sentence, expected) => {
    expect(zone(sentence)).toBe(expected);
  });

  it.each([
    "It sank at 9 p.m. local time.",
    "It sank at 9 p.m. Time went by.",
    "At 3 p.m. The New York Times wrote that it had sunk.",
    "It sank at 9 p.m. on Monday.",
    "It sank at 16.00 GMT.",
  ])("is none in %j", (sentence) => {
    expect(zone(sentence)).toBe("");
  });

  it("is the story’s own before that of a stamp", () => {
    const text =
      "Balloon lands\n\n14.10.2025, 18:30 CEST\n\nThe balloon came down at 8:42 Moscow time in a field near Lindow.\n";
    expect(zoneOf(parse(text, { date: "2025-10-14" }))).toBe("Moscow time");
  });

  it("behind a day leaves it open whether that and the next day are one", () => {
    const day = (value: string, unit: string): Valued => ({
      value,
      value_type: "date",
      unit,
      mod: "",
      printed: "",
      sense: "",
    });
    expect(compareValues(day("2025-10-08", "Eastern time"), day("2025-10-09", ""))).toBe("open");
    expect(compareValues(day("2025-10-06", "Eastern time"), day("2025-10-09", ""))).toBe("differ");
  });

  it("leaves it open whether two clocks show one moment", () => {
    const at = (value: string, unit: string): Valued => ({
      value,
      value_type: "time",
      unit,
      mod: "",
      printed: "",
      sense: "",
    });
    expect(compareValues(at("T11:15", ""), at("T12:15", "CET"))).toBe("open");
    // One report names its clock, the other takes it for known; two that name different ones mean two moments.
    expect(compareValues(at("T11:15", ""), at("T11:15", "CET"))).toBe("fit");
    expect(compareValues(at("T11:15", "GMT+5 time"), at("T11:15", "CET"))).toBe("open");
    // No zone lies 20 minutes from another; a full hour may be rounded.
    expect(compareValues(at("T10:30", "BST"), at("T10:50", ""))).toBe("differ");
    expect(compareValues(at("T10:30", "BST"), at("T11:45", ""))).toBe("open");
    expect(compareValues(at("T11:00", "BST"), at("T10:50", ""))).toBe("open");
    expect(compareValues(at("T11:15", "CET"), at("T12:15", "CET"))).toBe("differ");
    expect(compareValues(at("T11:15", ""), at("T12:15", ""))).toBe("differ");
  });
});
