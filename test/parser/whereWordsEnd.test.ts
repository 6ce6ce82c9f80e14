import { describe, expect, it } from "vitest";
import { indirect, reported } from "../support/show.js";

/** Where what somebody said ends, and the outlet's own words go on; expectations by reading. */
describe("what somebody said ends", () => {
  it.each([
    [
      "before what the outlet says of all of it",
      "The company announced it would close two plants, a blow to a town that depends on them.",
      ["it would close two plants ← company"],
    ],
    [
      "before an account of it",
      "Police said the van was stolen on Friday, an account that two neighbours dispute.",
      ["the van was stolen on Friday ← Police"],
    ],
    [
      "before other figures",
      "Half of the tenants said they felt safe, compared with two thirds a year ago.",
      ["they felt safe ← Half of the tenants"],
    ],
    [
      "before what the speaker did besides",
      "The minister said the tunnel was safe, but she did not say when it would open.",
      ["the tunnel was safe ← minister"],
    ],
    [
      "before what happens at the same time",
      "Lee said the mill would stay open, even as she prepared to sell it.",
      ["the mill would stay open ← Lee"],
    ],
    ["before the day of the words", "The union announced a strike on Monday.", ["a strike ← union"]],
    [
      "before a participle with somebody it is said to",
      "Reed criticised the plan, reminding voters in Lorne that it costs two million.",
      ["the plan ← Reed", "it costs two million ← Reed"],
    ],
  ])("%s", (_what, text, lines) => {
    expect(indirect(text)).toEqual(lines);
  });

  it.each([
    [
      "with what stands beside one of its things",
      "The mayor said the bridge, a steel arch from 1911, would be torn down.",
      ["the bridge, a steel arch from 1911, would be torn down ← mayor"],
    ],
    [
      "with who somebody in it is",
      "The coach said she had spoken to Lena Moss, a striker from Lorne.",
      ["she had spoken to Lena Moss, a striker from Lorne ← coach"],
    ],
    [
      "with what the speaker will do",
      "Reed said the harbour was full, and he would not come back.",
      ["the harbour was full, and he would not come back ← Reed"],
    ],
    [
      "with a place that is no day",
      "The minister announced a new road on the island of Lorne.",
      ["a new road on the island of Lorne ← minister"],
    ],
  ])("not before, but %s", (_what, text, lines) => {
    expect(indirect(text)).toEqual(lines);
  });

  it("behind its quotation, where somebody else goes on", () => {
    expect(reported("Some tenants said it was “too cold” and others said it was “too dear”.")).toEqual([
      "partial: it was “too cold” ← Some tenants (said)",
      "partial: it was “too dear” ← others (said)",
    ]);
  });

  it.each([
    ["Residents “hate the noise,” Ann Holt said.", "partial: Residents “hate the noise,” ← Ann Holt (said)"],
    ["Rents “went up again,” Reed said.", "partial: Rents “went up again,” ← Reed (said)"],
  ])("and begins with the subject before a quotation: %s", (text, line) => {
    expect(reported(text)).toEqual([line]);
  });
});
