import { describe, expect, it } from "vitest";
import { code, codebook, item } from "../support/coding.js";

/** Lengths of a session in several reports, with what speaks for a reading. */
function lengths(texts: Record<string, string>) {
  const rule = { by: "time", kind: "duration", reading: "" } as const;
  const { claims } = code(texts, codebook({ items: [item(rule)] })).tables;
  return claims
    .filter(({ report_id }) => report_id === "open")
    .map(({ value, sense, reading, fits }) => [value, sense || "in all", reading, fits].join(" "));
}

const OPEN = "The session lasted an hour and 20 minutes longer than planned.";

describe("of several readings of a length, the likeliest is", () => {
  it("the whole, where others give about that", () => {
    expect(
      lengths({ open: OPEN, two: "The session lasted 80 minutes.", three: "It lasted almost an hour and a half." }),
    ).toEqual([
      "PT1H20M in all likeliest two.question.1; three.question.1",
      "PT1H in all alternative ",
      "PT1H20M over alternative ",
    ]);
  });

  it("the time over the plan, where others have a longer whole", () => {
    expect(lengths({ open: OPEN, two: "The session lasted two hours and 20 minutes." })).toEqual([
      "PT1H20M in all alternative ",
      "PT1H in all alternative ",
      "PT1H20M over likeliest two.question.1",
    ]);
  });

  it("the time over the plan, where plan and overrun make the whole of others", () => {
    expect(
      lengths({
        open: OPEN,
        two: "The session lasted two hours and 25 minutes, longer than expected for an hour. It lasted 140 minutes.",
      }),
    ).toContain("PT1H20M over likeliest two.question.1; two.question.4");
  });

  it("none, where nobody else gives one", () => {
    expect(lengths({ open: OPEN, two: "The session was long." }).map((row) => row.includes("likeliest"))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("none, where others contradict each other", () => {
    const rows = lengths({
      open: OPEN,
      two: "The session lasted 80 minutes.",
      three: "The session lasted two hours and 20 minutes.",
    });
    expect(rows.some((row) => row.includes("likeliest"))).toBe(false);
  });

  it("keeps the words that decide in the evidence", () => {
    const rule = { by: "time", kind: "duration", reading: "over the plan" } as const;
    const { claims } = code({ one: OPEN }, codebook({ items: [item(rule)] })).tables;
    expect(claims.map(({ text }) => text)).toEqual(["an hour and 20 minutes longer than planned"]);
  });
});
