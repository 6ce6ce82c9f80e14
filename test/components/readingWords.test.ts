import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../src/components/timing/readingWords.js";

/** What a reading of ambiguous words takes together: in brackets, with a comma behind it where it needs one. */
function told(text: string, minutes: number, sense: "" | "over" | "under" = ""): string {
  return phrasesOf(text, { sense, minutes })
    .map(({ text: piece, isOne, hasComma }) => (isOne ? `[${piece}]` : piece) + (hasComma ? "<,>" : ""))
    .join("");
}

describe("the words of a length that can be read in several ways", () => {
  const WORDS = "an hour and 40 minutes longer than planned";

  it("are a length and a remark behind a comma, two lengths, or one length over the plan", () => {
    expect(told(WORDS, 100)).toBe("[an hour and 40 minutes]<,> longer than planned");
    expect(told(WORDS, 60)).toBe("[an hour] and [40 minutes longer than planned]");
    expect(told(WORDS, 100, "over")).toBe(`[${WORDS}]`);
  });

  it("get no comma where one is printed, or where nothing follows", () => {
    expect(told("two hours, longer than planned", 120)).toBe("[two hours], longer than planned");
    expect(told("lasted three days", 3 * 1440)).toBe("lasted [three days]");
  });

  it("stay whole where no words of them are the length", () => {
    expect(told("half an hour longer", 30)).toBe("half an hour longer");
    expect(told("about 90", 90)).toBe("about 90");
  });

  it("are never changed", () => {
    for (const minutes of [1, 40, 60, 100]) expect(told(WORDS, minutes).replace(/[[\]]|<,>/g, "")).toBe(WORDS);
  });
});
