import { describe, expect, it } from "vitest";
import { addsToWords, fold } from "../../src/values/fold.js";
import { speakersInWords, valueInWords, type Names } from "../../src/values/words/told.js";
import type { ValueType } from "../../src/coding/types.js";
import type { Mod } from "../../src/parser/index.js";

const names: Names = {
  event: (id) => ({ "talks-end": "the end of the talks" })[id] ?? id.replaceAll("-", " "),
  speaker: (id) => ({ ada: "Ada Mayor", bo: "Bo Clerk" })[id] ?? id,
};
const words = (value: string, value_type: ValueType, unit = ""): string =>
  valueInWords({ value, value_type, unit }, names);

describe("valueInWords", () => {
  it.each([
    ["2021-05-19", "date", "19 May 2021"],
    ["2021-06", "month", "June 2021"],
    ["2021", "month", "2021"],
    ["PT1H45M", "duration", "1 h 45"],
    ["PT2H", "duration", "2 h"],
    ["PT40M", "duration", "40 min"],
    ["P1D", "duration", "1 day"],
    ["P2DT3H", "duration", "2 days 3 h"],
    ["after:talks-end+PT30M", "sequence", "30 min after the end of the talks"],
    ["before:talks-end", "sequence", "before the end of the talks"],
    ["expected-not-mentioned", "category", "expected not mentioned"],
    ["a European country", "text", "a European country"],
    ["ada+bo", "speaker", "Ada Mayor and Bo Clerk"],
  ] as const)("reads %s as a %s: %s", (value, type, expected) => {
    expect(words(value, type)).toBe(expected);
  });

  it("groups the digits of a number and names its unit", () => {
    expect(words("11000000000", "number", "$")).toBe("$11 billion");
    expect(words("13", "number", "ships")).toBe("13 ships");
    expect(words("several", "number", "ships")).toBe("several ships");
  });

  it("writes money with the sign of its currency, as one reads it, and a decade as years", () => {
    expect(words("2500000", "number", "GBP")).toBe("£2.5 million");
    expect(words("84000", "number", "USD")).toBe("US$84,000");
    expect(words("P10Y", "duration")).toBe("10 years");
  });

  it("tells what no codebook names in the report’s own words", () => {
    const told = (value: string, text: string): string =>
      valueInWords({ value, value_type: "sequence", unit: "", text }, names);
    expect(told("before:dyke-broke+PT1H30M", "more than an hour and a half before the dyke broke")).toBe(
      "1 h 30 before the dyke broke",
    );
    expect(told("before:election-give-too-little", "Before the election")).toBe("before the election");
    // Without such words it is as near as its value comes; what the codebook names keeps its name.
    expect(told("after:that", "Then")).toBe("after that");
    expect(told("before:talks-end", "before it was over")).toBe("before the end of the talks");
  });

  it("is as exact as the words of the report", () => {
    const told = (value: string, value_type: ValueType, mod: Mod, unit = ""): string =>
      valueInWords({ value, value_type, unit, mod }, names);
    // "fewer than 200 houses", "almost two and a half hours", "shortly before 8 p.m.", "towards 20 o’clock"
    expect(told("200", "number", "LESS_THAN", "houses")).toBe("under 200 houses");
    expect(told("PT2H30M", "duration", "LESS_THAN")).toBe("under 2 h 30");
    expect(told("T20:00", "time", "LESS_THAN")).toBe("before 20:00");
    expect(told("T20:00", "time", "APPROX")).toBe("about 20:00");
    // "as early as June", "the end of the year", "mid-March"
    expect(told("2021-06", "month", "EQUAL_OR_MORE")).toBe("June 2021 or later");
    expect(told("2024", "month", "END")).toBe("late 2024");
    expect(told("2024-03", "month", "MID")).toBe("mid-March 2024");
  });

  it("names both ends of a range", () => {
    expect(words("12000000/18000000", "number", "EUR")).toBe("€12 million–18 million");
    expect(words("PT2H/PT2H30M", "duration")).toBe("2 h–2 h 30");
  });

  it("shows a value of no known form as it is", () => {
    expect(words("soon", "date")).toBe("soon");
    expect(words("P", "duration")).toBe("P");
    expect(words("beside:talks", "sequence")).toBe("beside:talks");
  });
});

describe("addsToWords", () => {
  it("is true where the words leave the value to the reader", () => {
    expect(addsToWords("on Wednesday", "19 May 2021")).toBe(true);
  });
  it("is false where the value stands in the words, in any case and order", () => {
    expect(addsToWords("may Waive sanctions", "waive")).toBe(false);
    expect(addsToWords("“useful” and “constructive”", "constructive; useful")).toBe(false);
    expect(addsToWords("anything", "")).toBe(false);
  });
});

it("folds case, quotation marks and spaces, for searching only", () => {
  expect(fold("Wednesday’s\n “Talks”")).toBe('wednesday\'s "talks"');
});

it("keeps a speaker that the codebook lacks", () => {
  expect(speakersInWords("ada+Somebody Else", names)).toBe("Ada Mayor and Somebody Else");
});
