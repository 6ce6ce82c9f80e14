import { describe, expect, it } from "vitest";
import { proposeFrames } from "../../../src/coding/propose/frames.js";
import { findTerms } from "../../../src/coding/terms.js";

/** The frames by whose words a headline can be sorted. */
function framesOf(headline: string, body = ""): string[] {
  return proposeFrames([{ text: `${headline}\n\n${body}` }])
    .filter(({ terms, not }) => findTerms(headline, terms, { start: 0, end: headline.length }, not).length > 0)
    .map(({ label }) => label);
}

describe("headlines of conflict are found by what they print", () => {
  it.each([
    "Workers walk out at axle plant after talks collapse",
    "Union bosses storm out as 1,400 down tools",
    "KESSLER WALKS AWAY FROM THE TABLE",
    "Picketer hurt at Gate 2",
    "Ministers in row over school meals",
    "Old feud flares up in Holt",
    "Mayor denies that the dyke was weak",
    "Council rejects plan for new bridge",
    "Police contradict the fire chief",
    "Neighbours at odds over noisy cock",
    "Club sues its own fans",
    "Actor hits back at critics",
  ])("%s", (headline) => {
    expect(framesOf(headline)).toContain("Conflict");
  });

  it("strike, where reports tell of one who will not work", () => {
    expect(framesOf("Strike begins at Kessler", "Members have been on strike since Friday.")).toEqual(["Conflict"]);
    expect(framesOf("Strike over pay", "Pickets stood at the gate.")).toEqual(["Conflict"]);
  });
});

describe("what only looks like conflict is none", () => {
  it.each([
    "Islanders cut off after Lady Hester strikes East Pier",
    "Ferry slams into harbour wall",
    "Mill bridge collapses in the night",
    "Man rows across the lake",
    "Actor dies of heart attack",
    "Firefighters free a cow",
    "Fighter jet lands on a road",
    "Bus breaks off mirrors in narrow lane",
    "Suede shoes sell best",
    "Protestant church reopens",
  ])("%s", (headline) => {
    expect(framesOf(headline, "It happened on Monday.")).toEqual([]);
  });
});

describe("agreement", () => {
  it.each([
    "Unions and airline strike deal",
    "Talks resume in Geneva",
    "Neighbours shake hands after ten years",
    "Two towns join forces against flood",
  ])("%s", (headline) => {
    expect(framesOf(headline, "They were on strike.")).toEqual(["Agreement"]);
  });

  it.each([
    "According to police, all is well",
    "Accounts compromised at bank",
    "United States sends aid",
    "Car dealer moves",
  ])("%s is none", (headline) => {
    expect(framesOf(headline)).toEqual([]);
  });
});

describe("procedure is what an office does, not that a thing begins", () => {
  it.each(["Council meets on Monday", "Parliament to vote on tax", "Lady Hester: statement from the company"])(
    "%s",
    (headline) => {
      expect(framesOf(headline)).toEqual(["Procedure"]);
    },
  );
  it.each(["Rain begins to fall in the south", "Season starts with a win", "Young voters stay at home"])(
    "%s is none",
    (headline) => {
      expect(framesOf(headline)).toEqual([]);
    },
  );
});

describe("words that every report needs", () => {
  it("are flagged by no list: who says what, when and where", () => {
    const sixty =
      "Reports say the boats stay in port. The mayor said so on Tuesday, and Mara Venn told reporters. Both say that talks go on.";
    expect(framesOf(sixty)).toEqual([]);
  });
});
