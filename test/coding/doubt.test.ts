import { describe, expect, it } from "vitest";
import { code, codebook, item, wording } from "../support/coding.js";

/** Why the machine is less sure of the versions of a statement in a text. */
function doubtsAbout(text: string): string[] {
  const { claims } = code({ one: text }, codebook({ wordings: [wording({ all: ["bridge"] })] })).tables;
  return claims.map(({ doubt, text: words }) => `${doubt}: ${words}`);
}

describe("the machine is less sure of", () => {
  it("words that can be read in several ways", () => {
    const lengths = item({ by: "time", kind: "duration", reading: "" });
    const text = "The session lasted two hours and 20 minutes longer than planned.";
    const { claims } = code({ one: text }, codebook({ items: [lengths] })).tables;
    expect(claims.map(({ doubt }) => doubt)).toEqual(["readings", "readings", "readings"]);
  });

  it("what is reported without marks", () => {
    expect(doubtsAbout("Ann Lee said that the bridge was safe.")).toEqual(["indirect: the bridge was safe"]);
  });

  it("a quotation that never closes", () => {
    const [doubt] = doubtsAbout("The day\n\nAnn Lee spoke. “The bridge is safe, she said.\n\nThe shops were open.");
    expect(doubt).toMatch(/^unclosed: /);
  });

  it("a quotation with a verb that is none of saying alone", () => {
    expect(doubtsAbout("Ann Lee called it “the bridge to nowhere”.")).toEqual(["verb: the bridge to nowhere"]);
    expect(doubtsAbout("Ann Lee found it “a bridge too far”.")).toEqual(["verb: a bridge too far"]);
  });

  it("a quotation whose speaker is named in another paragraph", () => {
    expect(doubtsAbout("“We looked,” said Ann Lee.\n\n“The bridge is safe.”")).toEqual([
      "no-verb: The bridge is safe.",
    ]);
  });

  it("a quotation for which nobody is named", () => {
    const [doubt] = doubtsAbout("It rained all day.\n\n“The bridge is safe.”\n\nThe shops were open.");
    expect(doubt).toMatch(/^no-speaker: /);
  });
});

describe("the machine is sure of", () => {
  it("a quotation with its verb", () => {
    expect(doubtsAbout("“The bridge is safe,” said Ann Lee.")).toEqual([": The bridge is safe,"]);
  });

  it("a quotation with a phrase that means saying", () => {
    expect(doubtsAbout("“The bridge is safe,” Ann Lee pointed out.")).toEqual([": The bridge is safe,"]);
    expect(doubtsAbout("Ann Lee went on to say, “The bridge is safe.”")).toEqual([": The bridge is safe."]);
  });

  it("a quotation that goes on from one with its verb", () => {
    const doubts = doubtsAbout("“We looked,” said Ann Lee. “The bridge is safe.”");
    expect(doubts).toEqual([": The bridge is safe."]);
  });

  it("what an outlet says itself, and what a person coded", () => {
    const days = item({ by: "time", kind: "date", reading: "" });
    const text = "The bridge was closed on Wednesday, Ann Lee said.";
    const { claims } = code({ one: "The bridge was closed on Wednesday." }, codebook({ items: [days] })).tables;
    expect(claims.map(({ doubt }) => doubt)).toEqual([""]);
    const correction = {
      action: "change" as const,
      report: "one",
      item: days.id,
      evidence: "Wednesday",
      occurrence: 1,
      was: "",
      value: "2024-05-16",
      reading: "" as const,
      certainty: null,
      source: "",
      attribution: null,
      reason: "Read again.",
    };
    const coded = code({ one: text }, codebook({ items: [days], corrections: [correction] })).tables.claims;
    expect(coded.map(({ doubt, method }) => [doubt, method])).toEqual([["", "coded"]]);
  });
});
