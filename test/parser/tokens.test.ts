import { describe, expect, it } from "vitest";
import { Flag, Kind, tokenAt, tokenText, tokenize, type Tokens } from "../../src/parser/tokens.js";
import { spelling, wordId, WordNumbers, WordSet } from "../../src/parser/words.js";

function split(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}

/** The one token of a text, or the one at an index. */
function flagged(text: string, flag: Flag, at = 0): boolean {
  return (tokenize(text).flags[at]! & flag) !== 0;
}

function kinds(text: string): Kind[] {
  const tokens: Tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.kind[i]! as Kind);
}

describe("splitting", () => {
  it.each([
    ["a sentence", "The road is shut.", ["The", "road", "is", "shut", "."]],
    ["hyphens", "a well-known two-hour talk", ["a", "well", "-", "known", "two", "-", "hour", "talk"]],
    ["clitics, straight and curly", "It's Holt’s; we’ll see", ["It", "'s", "Holt", "’s", ";", "we", "’ll", "see"]],
    ["an apostrophe inside a name", "O’Malley and D'Angelo", ["O’Malley", "and", "D'Angelo"]],
    ["initialisms", "the U.S. at 5 p.m. today", ["the", "U.S.", "at", "5", "p.m.", "today"]],
    [
      "titles and shortened months",
      "Mr. Lee met Sen. Cole on Jan. 5",
      ["Mr.", "Lee", "met", "Sen.", "Cole", "on", "Jan.", "5"],
    ],
    ["an initial", "Mary J. Cole", ["Mary", "J.", "Cole"]],
    ["a small word before a stop", "They sat.", ["They", "sat", "."]],
    ["figures", "1,200 of 3.5 at 10:30", ["1,200", "of", "3.5", "at", "10:30"]],
    ["a figure at the end", "It cost 3.", ["It", "cost", "3", "."]],
    ["letters behind figures", "the 19th in the 1990s", ["the", "19th", "in", "the", "1990s"]],
    ["doubled apostrophes", "''No,'' he said, ``no''", ["''", "No", ",", "''", "he", "said", ",", "``", "no", "''"]],
    ["doubled letters and accents", "Zoë Émile aß Öl", ["Zoë", "Émile", "aß", "Öl"]],
    ["letters of other alphabets", "Москва и 北京", ["Москва", "и", "北京"]],
  ])("%s", (_what, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("keeps both halves of a surrogate pair together, and takes half a one as it is", () => {
    expect(split("🎉 yes")).toEqual(["🎉", "yes"]);
    expect(split("yes\udf89 no")).toEqual(["yes", "\udf89", "no"]);
    expect(split("\ud83c yes")).toEqual(["\ud83c", "yes"]);
    expect(split("yes \ud83c")).toEqual(["yes", "\ud83c"]);
  });

  it("has nothing to say about white space", () => {
    expect(split(" \t\n\u00a0\r\n")).toEqual([]);
    expect(split("")).toEqual([]);
  });

  it("grows with the text", () => {
    expect(split("a ".repeat(5_000))).toHaveLength(5_000);
    expect(split(".".repeat(5_000))).toHaveLength(5_000);
  });
});

describe("what a token is", () => {
  it("tells words, numbers, marks and punctuation apart", () => {
    expect(kinds("“Two 2, 🎉”")).toEqual([Kind.mark, Kind.word, Kind.number, Kind.punctuation, Kind.other, Kind.mark]);
  });

  it("says what stands before it", () => {
    expect(flagged("one two", Flag.space, 1)).toBe(true);
    expect(flagged("one,two", Flag.space, 2)).toBe(false);
    expect(flagged("one\ntwo", Flag.line, 1)).toBe(true);
    expect(flagged("one\r\ntwo", Flag.line, 1)).toBe(true);
    expect(flagged("one two", Flag.line, 1)).toBe(false);
    expect(flagged("one", Flag.line)).toBe(true);
    expect(flagged("one\u00a0two", Flag.space, 1)).toBe(true);
  });

  it("says how it is written", () => {
    expect(flagged("Holt", Flag.capital)).toBe(true);
    expect(flagged("Émile", Flag.capital)).toBe(true);
    expect(flagged("holt", Flag.capital)).toBe(false);
    expect(flagged("NATO", Flag.allCaps)).toBe(true);
    expect(flagged("A", Flag.allCaps)).toBe(false);
    expect(flagged("Sen. Holt", Flag.abbreviation)).toBe(true);
    expect(flagged("Holt.", Flag.abbreviation)).toBe(false);
    expect(flagged("B52", Flag.mixed)).toBe(true);
  });
});

describe("the word table", () => {
  it("knows a word in any case and with any apostrophe", () => {
    expect(wordId("Said")).toBe(wordId("said"));
    expect(wordId("’s")).toBe(wordId("'s"));
    expect(spelling(wordId("SAID"))).toBe("said");
    const tokens = tokenize("SAID Said said");
    expect(new Set(tokens.word.subarray(0, tokens.count))).toEqual(new Set([wordId("said")]));
  });

  it("has no number for a word that no rule knows", () => {
    const tokens = tokenize("Qwxyzzy");
    expect(tokens.word[0]).toBe(0);
    expect(tokens.hash[0]).toBe(tokenize("QWXYZZY").hash[0]);
  });

  it("answers for sets and numbers of words", () => {
    const set = new WordSet("  road\nBridge ");
    expect(set.has(wordId("bridge"))).toBe(true);
    expect(set.has(wordId("tunnel"))).toBe(false);
    expect(set.has(0)).toBe(false);
    const numbers = new WordNumbers({ two: 2, Dozen: 12 });
    expect(numbers.get(wordId("dozen"))).toBe(12);
    expect(numbers.get(wordId("tunnel"))).toBe(0);
  });
});

describe("finding a token by its place", () => {
  it("gives the first token that starts there or later", () => {
    const tokens = tokenize("one two three");
    expect([0, 1, 4, 5, 8, 9, 99].map((at) => tokenAt(tokens, at))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });
});
