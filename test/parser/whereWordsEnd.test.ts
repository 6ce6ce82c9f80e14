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
      "before a participle of speech, whatever it reports",
      "The mayor said the bridge was safe, noting a survey from May.",
      ["the bridge was safe ← mayor"],
    ],
    [
      "before the next thing that is said",
      "Holt said the mill would close before insisting that nobody would lose a job.",
      ["the mill would close ← Holt", "nobody would lose a job ← Holt"],
    ],
    [
      "before what the speaker did not say",
      "The minister said the tunnel was safe but did not say when it would open.",
      ["the tunnel was safe ← minister"],
    ],
    [
      "before the speaker's next verb",
      "Holt says the road is safe, but admits it is narrow.",
      ["the road is safe ← Holt", "it is narrow ← Holt"],
    ],
    [
      "at the comma of a clause that opens behind a connective",
      "However, while Holt says the road is safe, the council wants it closed.",
      ["the road is safe ← Holt"],
    ],
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
      "with what somebody in it did not do",
      "Police said the driver braked but did not stop in time.",
      ["the driver braked but did not stop in time ← Police"],
    ],
    [
      "with what came of it",
      "The mayor said a van had hit the bridge, but nobody was hurt.",
      ["a van had hit the bridge, but nobody was hurt ← mayor"],
    ],
    [
      "with what happened before something else",
      "Reed said he had left the hall before the vote.",
      ["he had left the hall before the vote ← Reed"],
    ],
    [
      "with a place that is no day",
      "The minister announced a new road on the island of Lorne.",
      ["a new road on the island of Lorne ← minister"],
    ],
  ])("not before, but %s", (_what, text, lines) => {
    expect(indirect(text)).toEqual(lines);
  });

  it.each([
    [
      "a source in the middle",
      "The new rules, according to the ministry, will cost two million.",
      ["The new rules ← ministry", "will cost two million ← ministry"],
    ],
    [
      "a source behind an adverbial",
      "In 2015, according to the council, the road was closed for a year.",
      ["the road was closed for a year ← council"],
    ],
    [
      "a source behind a colon",
      "It has been seen: According to recent polls, Reed holds only a seventh of the vote.",
      ["Reed holds only a seventh of the vote ← recent polls"],
    ],
    [
      "a verb that no rule knows, and a source that closes the sentence",
      "Reed leads Holt in all four wards, according to the institute.",
      ["Reed leads Holt in all four wards ← institute"],
    ],
    [
      "the same before a verb of saying",
      "This makes the mill hard to sell, Ann Holt said.",
      ["This makes the mill hard to sell ← Ann Holt"],
    ],
    ["what is not to be done", "The mayor urged residents not to drive.", ["not to drive ← mayor"]],
    ["most of them", "Most of them said they had loved the mill.", ["they had loved the mill ← Most of them"]],
    [
      "somebody close to him",
      "Reed will think again, a source close to him said.",
      ["Reed will think again ← source close to him"],
    ],
  ])("and is whole with %s", (_what, text, lines) => {
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
