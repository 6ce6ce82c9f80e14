import { describe, expect, it } from "vitest";
import { beyondOf } from "../../src/findings/provenance/beyond.js";
import { isShared, pairsOf } from "../../src/findings/provenance/pairs.js";
import { uncoded } from "../support/uncoded.js";

/** What each report of a pair prints of a quotation beside what both print, by report; expectations from reading. */
function beyond(texts: Record<string, string>): Record<string, string[]> {
  const { provenance, sentences } = uncoded(texts);
  return Object.fromEntries(
    provenance.passages.flatMap(({ a, b }) =>
      [a, b].map((side) => {
        const { before, after } = beyondOf(side, side === a ? b : a, sentences);
        return [side.report_id, [before, after]];
      }),
    ),
  );
}

describe("a quotation that two reports have in common", () => {
  it("goes on in one of them", () => {
    const found = beyond({
      post: "Strike\n\n“We did not want this strike,” said Ann Holm.",
      wire: 'Walkout\n\n"We did not want this," Ann Holm told reporters.',
    });
    expect(found).toEqual({ post: ["", "strike"], wire: ["", ""] });
  });

  it("has more before it in one of them", () => {
    const found = beyond({
      post: "Strike\n\n“But we will not sign a contract,” said Ann Holm.",
      wire: "Walkout\n\n“We will not sign a contract,” said Ann Holm.",
    });
    expect(found).toEqual({ post: ["But", ""], wire: ["", ""] });
  });

  it("goes on behind a sentence that both print word for word around it", () => {
    const sentence =
      "Harbour master Ann Holm said there had been patchy mist at the harbour mouth for more than an hour.";
    const found = beyond({
      post: `Ferry\n\n${sentence} “We do not know why she did not slow down,” she said.`,
      wire: `Ship\n\n${sentence} “We do not know why she did not slow down, and I would ask people not to guess,” she said.`,
    });
    expect(found).toEqual({ post: ["", ""], wire: ["", "and I would ask people not to guess"] });
  });

  it("is broken off in one of them, and whole in both", () => {
    const found = beyond({
      post: "Strike\n\n“Somebody knew that the roof would fall, and somebody sat on it,” said Ann Holm.",
      wire: "Walkout\n\n“Somebody knew that the roof would fall,” Ann Holm said, “and somebody sat on it.”",
    });
    expect(Object.values(found).flat().join("")).toBe("");
    expect(Object.keys(found).sort()).toEqual(["post", "wire"]);
  });

  it("ends where both end, and what the report says itself is no part of it", () => {
    const found = beyond({
      post: "Strike\n\n“We did not want this strike at all,” said Ann Holm.",
      wire: "Walkout\n\nAnn Holm said: “We did not want this strike at all.” It rained.",
    });
    expect(found).toEqual({ post: ["", ""], wire: ["", ""] });
  });
});

describe("two reports that name one speaker otherwise", () => {
  const pair = (first: string, second: string) =>
    pairsOf(
      uncoded({
        post: `Strike\n\nThe union president ${first} said that the talks had failed on Thursday.`,
        wire: `Walkout\n\nThe union president ${second} said that nobody had slept in the hall.`,
      }),
    )[0]!;

  it("are not said to have no source in common", () => {
    expect(pair("Denise Halloran", "Diane Halloran").alike).toHaveLength(1);
    expect(isShared(pair("Denise Halloran", "Diane Halloran"))).toBe(true);
  });

  it("are, where it is somebody else", () => {
    expect(pair("Denise Halloran", "Otto Reed").alike).toEqual([]);
    expect(isShared(pair("Denise Halloran", "Otto Reed"))).toBe(false);
  });
});
