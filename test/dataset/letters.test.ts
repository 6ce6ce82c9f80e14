import { expect, it } from "vitest";
import { freeLetter } from "../../src/dataset/letters.js";

it.each([
  ["Independent", [], "N"],
  ["Ilta", ["L"], "T"],
  ["i", [], "A"],
  ["Île-de-France Matin", [], "L"],
  ["Star", ["S"], "T"],
  ["Øst", ["S", "T"], "A"],
])("%s beside %j is %s: no report has a letter that reads as the pronoun", (name, taken, letter) => {
  expect(freeLetter(name, new Set(taken))).toBe(letter);
});

it("has signs for more reports than the alphabet has letters", () => {
  const taken = new Set<string>();
  for (let n = 0; n < 100; n++) taken.add(freeLetter("Inn", taken));
  expect(taken.size).toBe(100);
  expect([...taken].every((one) => /^[A-HJ-Z]{1,2}$/.test(one))).toBe(true);
});
