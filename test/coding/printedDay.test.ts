import { describe, expect, it } from "vitest";
import { dayForm, lacksOnlyYear, printsDate, printsWeekday } from "../../src/coding/printedDay.js";
import { parse } from "../../src/parser/index.js";

/** The first time in a sentence, as a claim has it. */
function day(text: string) {
  const [time] = parse(text, { date: "2021-05-20" }).times;
  const { start, end, printed, value } = time!;
  return { text: text.slice(start, end), printed, value: value! };
}

describe("what the words of a day print", () => {
  it.each([
    ["They met on Wednesday evening.", "weekday", true, false],
    ["They met on Wednesday, 19 May.", "date", true, true],
    ["They met on May 19.", "date", false, true],
    ["They met on 19 May 2021.", "date", false, true],
    ["They met on Wed., May 19.", "date", true, true],
    ["They met today.", "neither", false, false],
    ["They met yesterday.", "neither", false, false],
  ] as const)("%s", (sentence, form, weekday, date) => {
    const claim = day(sentence);
    expect([dayForm(claim.printed), printsWeekday(claim, "en"), printsDate(claim)]).toEqual([form, weekday, date]);
  });

  it("leave only the year open where day and month stand", () => {
    expect(["XXXX-05-19", "XXXX-06", "XXXX-XX-19", "XXXX-XX-XX", "XXXX-WXX-3", ""].map(lacksOnlyYear)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("are no date where a person coded one from other words", () => {
    expect(printsDate({ printed: "", text: "the evening of the vote" })).toBe(false);
  });
});
