import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, findTerms, hasTerm } from "../../src/coding/terms.js";

const found = (text: string, terms: string[], not: string[] = []) =>
  findTerms(text, terms, { start: 0, end: text.length }, not).map(({ start, end }) => text.slice(start, end));

describe("terms", () => {
  it("match from the start of a word, in any case", () => {
    expect(found("They expelled Reed, as agreed. REED left.", ["Reed", "expel"])).toEqual(["expel", "Reed", "REED"]);
  });

  it("match either apostrophe and any white space", () => {
    expect(found("We’ll  go. We'll\ngo.", ["we'll go"])).toEqual(["We’ll  go", "We'll\ngo"]);
  });

  it("do not count inside a phrase of the not list", () => {
    expect(found("The town council summit came before a summit.", ["summit"], ["council summit"])).toEqual(["summit"]);
  });

  it("take the longest of those that overlap", () => {
    expect(found("a possible meeting between them", ["possible meeting", "possible meeting between"])).toEqual([
      "possible meeting between",
    ]);
  });

  it("stand for themselves: no character is a pattern", () => {
    expect(found("costs 1.5 (net)", ["1.5", "(net)", ".*", "[a-z]"])).toEqual(["1.5", "(net)"]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, term) => {
        hasTerm(text, [term], { start: 0, end: text.length });
      }),
    );
  });

  it("give offsets into the whole text", () => {
    expect(findTerms("one two one", ["one"], { start: 4, end: 11 })).toEqual([{ term: "one", start: 8, end: 11 }]);
  });
});

describe("words", () => {
  it("hold apostrophes and hyphens", () => {
    expect(countWords("It’s a two-hour talk – no more.", { start: 0, end: 31 })).toBe(6);
  });
});

describe("looking words up one by one", () => {
  /** The rule as a pattern: from the start of a word, in any case, with either apostrophe and any white space. */
  function byPattern(text: string, term: string): string[] {
    const literal = term
      .trim()
      .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
      .replace(/['’‘]/g, "['’‘]")
      .replace(/\s+/g, "\\s+");
    const start = /^[\p{L}\p{N}]/u.test(term.trim()) ? "(?<![\\p{L}\\p{N}])" : "";
    return [...text.matchAll(new RegExp(start + literal, "giu"))].map((match) => `${match.index}:${match[0]}`);
  }
  const letters = fc.constantFrom(..."abABéÉİß’'‘“-.7 \n\u00a0𝒳(*".split(/(?=[^\udc00-\udfff])/));
  const words = (most: number): fc.Arbitrary<string> =>
    fc.array(letters, { maxLength: most }).map((all) => all.join(""));

  it("finds what the pattern finds", () => {
    fc.assert(
      fc.property(words(40), words(4), (text, term) => {
        if (term.trim() === "") return;
        const own = findTerms(text, [term], { start: 0, end: text.length });
        expect(own.map(({ start, end }) => `${start}:${text.slice(start, end)}`)).toEqual(byPattern(text, term));
      }),
      { numRuns: 3000 },
    );
  });
});
