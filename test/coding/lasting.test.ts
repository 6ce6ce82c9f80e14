import { describe, expect, it } from "vitest";
import { isLasting } from "../../src/coding/rules/lasting.js";
import { parse } from "../../src/parser/index.js";

/** Whether the one length of a sentence is how long something took or lasted. */
function lasts(sentence: string): boolean {
  const { times } = parse(sentence, { date: "2025-10-14" });
  const [only, ...others] = times.filter(({ value }) => value?.startsWith("P") === true);
  expect(others).toEqual([]);
  return isLasting(sentence, only!);
}

describe("a length of time", () => {
  it.each([
    "The talks lasted two hours.",
    "The search resumed after two hours.",
    "The first crews arrived within 15 minutes.",
    "The line will be closed for the next two weeks.",
    "The road will be shut for at least two weeks.",
    "They have been on strike for the past three weeks.",
    "All 450 passengers were ashore in two hours.",
    "He was held for 36 hours.",
  ])("is how long something took or lasted: %s", (sentence) => {
    expect(lasts(sentence)).toBe(true);
  });

  it.each([
    "There had been no blasting at the site in the previous 24 hours.",
    "The radar showed a movement of 8mm in an hour.",
    "In all, 61 mm of rain fell in 24 hours.",
    "The river rose by 40 cm within three hours.",
    "The hotline had 200 calls in an hour.",
    "The union struck for the first time in 30 years.",
    "Prices are to rise over the coming two weeks.",
  ])("is the time in which something was counted: %s", (sentence) => {
    expect(lasts(sentence)).toBe(false);
  });
});
