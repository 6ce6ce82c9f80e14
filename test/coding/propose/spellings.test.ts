import { expect, it } from "vitest";
import { proposeSpellings } from "../../../src/coding/propose/spellings.js";
import { applyRule } from "../../../src/coding/rules/index.js";
import { EMPTY_CODEBOOK } from "../../../src/coding/emptyCodebook.js";
import { layOut } from "../../../src/coding/layout.js";
import { parse } from "../../../src/parser/index.js";

const read = (...texts: string[]) =>
  texts.map((text, i) => ({ ...parse(`The quarry\n\n${text}`, { date: "2024-06-03" }), id: `r${i}` }));

/** Which questions are asked, and what each report answers. */
function asked(...texts: string[]): string[] {
  const parses = read(...texts);
  return proposeSpellings(parses).map(({ question, rule }) => {
    const values = parses.map((one) =>
      layOut(one)
        .stretches.flatMap((stretch) => applyRule(rule, { parse: one, codebook: EMPTY_CODEBOOK, stretch }))
        .map(({ value }) => value),
    );
    return `${question} ${values.map((own) => [...new Set(own)].join("+")).join(" / ")}`;
  });
}

it.each([
  [
    "The foreman, Filip Novak, came. Novak knew it.",
    "It was seen by foreman Philip Nowak.",
    "How is the name of the foreman spelled? Filip Novak / Philip Nowak",
  ],
  [
    "They found the diver Stephan Harding, 41, alive.",
    "The diver, named by his club as Steven Harding, is alive.",
    "How is the name of the diver spelled? Stephan Harding / Steven Harding",
  ],
  [
    "They found Mara Kelling, 33, alive.",
    "They found Mara Keating (33) alive.",
    "How is the name of Mara Kelling spelled? Mara Kelling / Mara Keating",
  ],
  [
    "The skipper, Pavel Horak, is in prison.",
    "The skipper, named in court papers as Petr Horak, is in prison.",
    "How is the name of the skipper spelled? Pavel Horak / Petr Horak",
  ],
])("asks for it: %s %s", (one, two, question) => {
  expect(asked(one, two)).toEqual([question]);
});

it.each([
  // A short form is no spelling, and a surname alone tells nothing.
  ["It was seen by Tom Rook.", "It was seen by Thomas Rook."],
  ["It was seen by Tom Rook.", "It was seen by Rook."],
  // Two of a family, whom one report keeps apart, or whose ages differ.
  ["They saw the baker Jon Vail and his son Jan Vail.", "They saw the baker Jan Vail."],
  ["They found Mara Kelling, 33, alive.", "They found Mara Keating (61) alive."],
  // Two who share a first name, a surname or a trade.
  ["They saw the farmer Nora Lind.", "They saw the farmer Nora Bell."],
  ["They saw the farmer Nora Lind.", "They saw the farmer Peter Lind."],
  ["They saw Nora Lind.", "They saw Nora Lane."],
])("asks nothing: %s %s", (one, two) => {
  expect(asked(one, two)).toEqual([]);
});
