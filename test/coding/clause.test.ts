import { describe, expect, it } from "vitest";
import { certaintyOf } from "../../src/coding/certainty.js";
import { clauseAt, growLeft, growMarks } from "../../src/coding/clause.js";

function at(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function whole(text: string) {
  return { start: 0, end: text.length };
}

describe("a clause", () => {
  it.each([
    ["Lee, who met Ode in Rome, left.", "Ode", " who met Ode in Rome"],
    ["It cost 11,000 euros, Lee said.", "cost", "It cost 11,000 euros"],
    ["They spoke – politely but firmly – of war.", "firmly", "politely but firmly"],
  ])("of %s", (text, words, expected) => {
    const { start, end } = clauseAt(text, whole(text), at(text, words));
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe("evidence", () => {
  it.each([
    ["They met in their first session there.", "session", true, "in their first session"],
    ["They met in their first session there.", "session", false, "their first session"],
    ["It was initially unclear.", "unclear", false, "was initially unclear"],
    ["It opens as early as June.", "June", true, "as early as June"],
  ])("grows to the left: %s", (text, words, preposition, expected) => {
    const { start, end } = growLeft(text, whole(text), at(text, words), preposition);
    expect(text.slice(start, end)).toBe(expected);
  });

  it("takes in marks that touch it, and a short bracket", () => {
    const text = "a “killer,” they said on Friday (19 May) to all";
    const marks = growMarks(text, whole(text), at(text, "killer"));
    expect(text.slice(marks.start, marks.end)).toBe("“killer,”");
    const bracket = growMarks(text, whole(text), at(text, "Friday"));
    expect(text.slice(bracket.start, bracket.end)).toBe("Friday (19 May)");
  });
});

describe("certainty", () => {
  it.each([
    ["The bridge opens in June.", "in June", "asserted"],
    ["The bridge may open in June.", "in June", "hedged"],
    ["The bridge will open in June.", "in June", "expected"],
    ["The bridge was not mentioned.", "was not mentioned", "unmentioned"],
    // "May" is a month.
    ["In May the bridge opened.", "the bridge", "asserted"],
    // What stands behind the words does not govern them.
    ["They bought some ships that would sail.", "some ships", "asserted"],
    ["It took longer than expected.", "took longer than expected", "asserted"],
  ])("%s", (text, words, expected) => {
    expect(certaintyOf(text, at(text, words), whole(text))).toBe(expected);
  });
});
