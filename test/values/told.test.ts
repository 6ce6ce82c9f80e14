import { describe, expect, it } from "vitest";
import { addsToWords, fold } from "../../src/values/fold.js";
import { speakersInWords, valueInWords, type Names } from "../../src/values/words/told.js";
import type { ValueType } from "../../src/coding/types.js";

const names: Names = {
  event: (id) => ({ "talks-end": "the end of the talks" })[id] ?? id,
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
    expect(words("11000000000", "number", "USD")).toBe("USD 11,000,000,000");
    expect(words("13", "number", "ships")).toBe("13 ships");
    expect(words("several", "number", "ships")).toBe("several ships");
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
