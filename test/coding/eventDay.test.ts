import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { compareValues } from "../../src/coding/compareValues.js";
import { eventDay, publishedOn } from "../../src/coding/propose/day.js";

const STORY = "The ferry ran aground off the port on Tuesday night, the coastguard said. Nobody was hurt in the night.";

describe("the day of an event", () => {
  it("is reckoned from the reports' own days, and is not one of these", () => {
    const later = `Ferry runs aground\n\nBy Ann Berg, Elmford Gazette, 6 March 2025\n\n${STORY}\n`;
    const release = `All are safe\n\nNorth Ferries, press release, 5 March 2025\n\nOn the evening of 4 March the ferry touched the ground near the port.\n`;
    expect(eventDay([later, release])).toBe("2025-03-04");
    expect(eventDay([later])).toBe("2025-03-04");
  });

  it("is the report's own where no story names one, and unknown where none prints a year", () => {
    expect(
      eventDay(["All are safe\n\nNorth Ferries, press release, 5 March 2025\n\nThe ferry is safe in port.\n"]),
    ).toBe("2025-03-05");
    expect(eventDay([`Ferry runs aground\n\n${STORY}\n`])).toBe("");
  });

  it("is that of the weekday that a line above the story prints, from the event's on", () => {
    const stamped = (line: string): string =>
      publishedOn(parse(`Ferry runs aground\n\n${line}\n\n${STORY}\n`), "2025-03-04");
    expect(stamped("The Stadheim Courier, Thursday, page 6")).toBe("2025-03-06");
    expect(stamped("FRIDAY")).toBe("2025-03-07");
    // Printed on the day itself.
    expect(stamped("Talvene, Tuesday. Translated from the Vendavian.")).toBe("2025-03-04");
    expect(stamped("By Ann Berg")).toBe("");
  });

  it("is not taken from a date that some read with the month first and others with the day", () => {
    const stamped = (stamp: string): string =>
      publishedOn(parse(`Ferry runs aground\n\nPosted ${stamp}\n\n${STORY}\n`));
    expect(stamped("03/06/2026 | 4:15 PM")).toBe("");
    expect(stamped("13/06/2026")).toBe("2026-06-13");
    expect(stamped("06/06/2026")).toBe("2026-06-06");
  });

  it("gives the year to a report's own day, where that prints none", () => {
    const day = (stamp: string, near = ""): string =>
      publishedOn(parse(`Ferry runs aground\n\n${stamp}\n\n${STORY}\n`), near);
    expect(day("From Sundvik Tidende, 15 October. Translated from the Norwegian.", "2025-10-14")).toBe("2025-10-15");
    expect(day("Wednesday, October 15, 2025")).toBe("2025-10-15");
    expect(day("Tuesday, 11th of March 2025")).toBe("2025-03-11");
    expect(day("Wednesday, October 15th, 2025")).toBe("2025-10-15");
    expect(day("LONDON, 16-10-2025")).toBe("2025-10-16");
    expect(day("Published: 15th October 2025, 6.02pm")).toBe("2025-10-15");
    expect(day("From Sundvik Tidende, 15 October. Translated from the Norwegian.")).toBe("");
    expect(day("By Ida Holm, port reporter", "2025-10-14")).toBe("");
  });

  it("that has been, and a day to come, are no rivals", () => {
    const day = (value: string, certainty: "asserted" | "expected") =>
      ({ value, value_type: "date", unit: "", mod: "", printed: value, sense: "", certainty }) as const;
    expect(compareValues(day("2025-02-20", "asserted"), day("2025-02-21", "expected"))).toBe("open");
    expect(compareValues(day("2025-02-20", "expected"), day("2025-02-21", "expected"))).toBe("differ");
    expect(compareValues(day("2025-02-20", "asserted"), day("2025-02-19", "asserted"))).toBe("differ");
  });
});
