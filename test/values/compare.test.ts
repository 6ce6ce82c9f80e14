import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareValues, type Comparison } from "../../src/values/compare.js";
import type { Mod } from "../../src/values/extents.js";

type Given = string | [value: string, mod: Mod];
const of = (value_type: string, given: Given, unit = "") => {
  const [value, mod] = typeof given === "string" ? [given, "" as const] : given;
  return { value, value_type, unit, mod };
};

/** Compared either way round: which report comes first makes no difference. */
function compared(value_type: string, a: Given, b: Given): Comparison {
  const [one, other] = [of(value_type, a), of(value_type, b)];
  expect(compareValues(other, one)).toBe(compareValues(one, other));
  return compareValues(one, other);
}

describe("two lengths", () => {
  it.each<[Given, Given, Comparison]>([
    ["PT105M", "PT1H45M", "same"],
    // Two hours is a figure in whole hours: 1 h 45 rounds to it, 1 h 20 does not.
    ["PT2H", "PT1H45M", "fit"],
    ["PT2H", "PT1H20M", "differ"],
    ["PT1H40M", "PT1H45M", "differ"],
    [["PT1H40M", "APPROX"], "PT1H45M", "fit"],
    [["PT2H", "LESS_THAN"], "PT1H50M", "fit"],
    [["PT2H", "LESS_THAN"], "PT2H10M", "differ"],
    [["PT2H", "LESS_THAN"], "PT2H", "fit"],
    [["PT2H", "MORE_THAN"], "PT2H10M", "fit"],
    [["PT2H", "MORE_THAN"], ["PT1H", "LESS_THAN"], "differ"],
    ["PT2H/PT3H", "PT2H30M", "fit"],
    ["PT2H/PT3H", "PT4H", "differ"],
    ["P3M", "P90D", "fit"],
    ["P3M", "P12W", "fit"],
    ["P3M", "P5M", "differ"],
    ["P1Y", "P12M", "same"],
    ["P1Y", "P14M", "fit"],
    ["P2W", "P14D", "same"],
    ["PT2H", "T02:00", "open"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compared("duration", a, b)).toBe(expected);
  });
});

describe("two numbers", () => {
  it.each<[Given, Given, Comparison]>([
    ["13", "13.0", "same"],
    ["13", "14", "differ"],
    ["200", "197", "fit"],
    ["200", "240", "differ"],
    ["11000000000", "11200000000", "fit"],
    ["5", "5.4", "fit"],
    ["5.0", "5.4", "differ"],
    [["200", "LESS_THAN"], "197", "fit"],
    [["200", "LESS_THAN"], "240", "differ"],
    [["200", "APPROX"], "240", "fit"],
    [["200", "APPROX"], "260", "differ"],
    [["13", "APPROX"], "14", "fit"],
    [["200", "APPROX"], ["200", "APPROX"], "same"],
    [["200", "APPROX"], "200", "fit"],
    ["200/300", "250", "fit"],
    ["200", "several", "open"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compared("number", a, b)).toBe(expected);
  });

  it("of different things are not compared", () => {
    expect(compareValues(of("number", "13", "ships"), of("number", "13", "people"))).toBe("open");
    expect(compareValues(of("number", "13", "ships"), of("duration", "PT13M"))).toBe("open");
  });
});

describe("two dates", () => {
  it.each<[Given, Given, Comparison]>([
    ["2021-05-19", "2021-05-19", "same"],
    ["2021-05-19", "2021-05-20", "differ"],
    ["2021-05-19", "2021-05", "fit"],
    ["2021-06-01", "2021-05", "differ"],
    ["2021", "2021-05", "fit"],
    // 19 May 2021 was the Wednesday of the 20th week.
    ["2021-W20", "2021-05-19", "fit"],
    ["2021-W20", "2021-05-24", "differ"],
    ["2024-04-28/2024-05-03", "2024-05-01", "fit"],
    ["2024-04-28/2024-05-03", "2024-05-04", "differ"],
    [["2021-05", "START"], "2021-05-03", "fit"],
    [["2021-05", "START"], "2021-05-25", "differ"],
    [["2021-05", "END"], "2021-05-25", "fit"],
    [["2021-05", "MID"], "2021-05-15", "fit"],
    [["2021-05-19", "APPROX"], "2021-05-20", "fit"],
    ["2021-05-19T18:00", "2021-05-19", "fit"],
    ["2021-05-19T18:00", "2021-05-19T19:00", "differ"],
    ["2021-02-31", "2021-02", "open"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compared("date", a, b)).toBe(expected);
  });
});

describe("two times of day", () => {
  it.each<[Given, Given, Comparison]>([
    ["T18:00", "T18:00", "same"],
    ["T18:00", "T18:10", "differ"],
    [["T18:00", "APPROX"], "T18:10", "fit"],
    ["T18:00/T20:00", "T19:00", "fit"],
    ["T18:00Z", "T18:00", "open"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compared("time", a, b)).toBe(expected);
  });
});

describe("two places in an order", () => {
  it.each<[Given, Given, Comparison]>([
    ["after:talks-end+PT30M", "after:talks+PT30M", "fit"],
    ["after:talks", "after:talks+PT30M", "fit"],
    ["after:talks+PT30M", "after:talks+PT1H", "fit"],
    ["after:talks+PT20M", "after:talks+PT1H", "differ"],
    ["before:talks", "after:talks", "differ"],
    ["during:talks", "after:talks", "differ"],
    ["during:talks", "before:talks-end", "fit"],
    ["after:talks-start+PT30M", "before:talks-end+PT30M", "open"],
    ["after:talks", "after:summit", "open"],
    ["after:talks", "2021-05-19", "open"],
    [["after:talks+PT1H", "LESS_THAN"], "after:talks+PT40M", "fit"],
    [["after:talks+PT1H", "LESS_THAN"], "after:talks+PT2H", "differ"],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(compared("sequence", a, b)).toBe(expected);
  });
});

describe("two words", () => {
  it("share one or differ where they are categories or speakers; other words are open", () => {
    expect(compared("category", "waive", "Waive")).toBe("same");
    expect(compared("category", "useful; constructive", "constructive")).toBe("fit");
    expect(compared("category", "waive", "lift")).toBe("differ");
    expect(compared("speaker", "blinken+lavrov", "lavrov+blinken")).toBe("same");
    expect(compared("speaker", "blinken+lavrov", "lavrov")).toBe("fit");
    expect(compared("speaker", "blinken", "lavrov")).toBe("differ");
    expect(compared("text", "in Harpa hall", "Harpa hall")).toBe("fit");
    expect(compared("text", "in Harpa hall", "by the sea")).toBe("open");
    expect(compareValues(of("text", "13"), of("number", "13"))).toBe("open");
    expect(compared("text", "", "by the sea")).toBe("open");
  });
});

describe("any two values", () => {
  const value = fc.oneof(
    fc.constantFrom(
      "PT2H",
      "P1M",
      "2021-05",
      "2021",
      "T18:00",
      "after:talks+PT5M",
      "during:talks",
      "13",
      "2000",
      "a/b",
    ),
    fc.string({ maxLength: 12 }),
  );
  const mod = fc.constantFrom<Mod>("", "APPROX", "LESS_THAN", "MORE_THAN", "START", "MID", "END");
  const type = fc.constantFrom("duration", "date", "number", "sequence", "category", "text", "speaker");
  const made = fc.record({ value, value_type: type, unit: fc.constant(""), mod });

  it("compare alike either way, and a value is the same as itself", () => {
    fc.assert(
      fc.property(made, made, (a, b) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
        expect(compareValues(a, a)).toBe(a.value === "" ? "open" : "same");
      }),
      { numRuns: 1000 },
    );
  });
});
