import { describe, expect, it } from "vitest";
import { indirect, reported, voices } from "../support/show.js";

/** Who told it, and how far their words go; expectations by reading. */
const HEAD = "A long day at the harbour is over\n\n";

const told = (text: string): string[] => indirect(HEAD + text);
const who = (text: string): string[] => voices(HEAD + text);

describe("behind an insertion the words of a source", () => {
  it.each([
    [
      "end before a clause with a subject of its own",
      "Four drivers were hurt, the ministry said, and the brigade had freed nine passengers.",
      ["Four drivers were hurt ← ministry"],
    ],
    [
      "end before the next verb of the story",
      "The balloon rose to 3,000 metres, according to the club, and came down in a field.",
      ["The balloon rose to 3,000 metres ← club"],
    ],
    [
      "end before a clause against them",
      "Tear gas, Holt said, was not used, though nurses have told a newspaper otherwise.",
      ["Tear gas ← Holt", "was not used ← Holt"],
    ],
    [
      "end before a relative clause about the source",
      "The glider reached 4,000 metres, according to the tower, whose radar followed it.",
      ["The glider reached 4,000 metres ← tower"],
    ],
    [
      "go on with a pronoun and a “would”",
      "The contract runs until May, Holt said, but she would be talking to others.",
      ["The contract runs until May ← Holt", "but she would be talking to others ← Holt"],
    ],
    [
      "go on with what gives the reason",
      "The bridge is safe, Holt said, because it is new.",
      ["The bridge is safe ← Holt", "because it is new ← Holt"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a report", () => {
  it.each([
    ["of a number", "The union spoke of 9,000.", ["9,000 ← union"]],
    ["of about a number", "The police spoke of about 300 people.", ["about 300 people ← police"]],
    ["that reckons", "City hall reckons the bill at 3 million.", ["the bill at 3 million ← City hall"]],
    [
      "joined to the one before it",
      "The fire had begun in the shed, Holt said, and put the loss at £2 million.",
      ["The fire had begun in the shed ← Holt", "the loss at £2 million ← Holt"],
    ],
    [
      "by somebody’s count",
      "About 350 people were involved, by the union’s count.",
      ["About 350 people were involved ← union"],
    ],
    [
      "on somebody’s reckoning",
      "Almost 900 cars, on the reckoning of the club, turned out.",
      ["Almost 900 cars ← club", "turned out ← club"],
    ],
    [
      "before a colon",
      "The boats were not insured, Holt said: the price was too high.",
      ["The boats were not insured ← Holt", "the price was too high ← Holt"],
    ],
    ["with its “early”", "Holt said early tests were good.", ["early tests were good ← Holt"]],
    ["without its “yesterday evening”", "A nurse said yesterday evening that he was well.", ["he was well ← nurse"]],
    [
      "to all who would listen",
      "The mayor told anyone who would listen that the road was safe.",
      ["the road was safe ← mayor"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "Government rejects claim that the captain will go free.",
    "Ministry dismisses claim that the bridge will close.",
    "She first raised it in a letter in April.",
    "The union raised this at a meeting in May.",
  ])("is none: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("a source", () => {
  it.each([
    [
      "stands before both its clauses",
      "Two men who work at the mill, and who asked not to be named, said the roof had leaked.",
      ["the roof had leaked ← Two men"],
    ],
    [
      "is not the adverbial before it",
      "Shortly after the press conference Kaldrian media reported that the case was closed.",
      ["the case was closed ← Kaldrian media"],
    ],
    [
      "is the paper and not where it hangs",
      "The lift was last checked in May, according to a notice still pinned up in the hall.",
      ["The lift was last checked in May ← notice"],
    ],
    [
      "is whole behind a possessive",
      "The first stone fell at noon, according to this newspaper’s two reporters, who were there.",
      ["The first stone fell at noon ← this newspaper’s two reporters"],
    ],
    [
      "is who tells it, not of whom",
      "The supremo spent the night telling all that his men had only obeyed orders.",
      ["his men had only obeyed orders ← supremo"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("is in whose words it was, not who found it so", () => {
    expect(reported(HEAD + "Crews found the mill “ablaze from end to end”, in the words of a watch manager.")).toEqual([
      "partial: “ablaze from end to end” ← watch manager (in the words of)",
    ]);
  });

  it("is the letter, not who has seen it", () => {
    expect(
      who("The Courier has seen a letter of May 2022 which calls the mill “an accident waiting to happen”."),
    ).toEqual(["letter of May 2022"]);
    expect(who("Channel Nine has seen a report that calls the dam “a lasting risk to the town”.")).toEqual(["report"]);
  });

  it("is one of two, and the second of them", () => {
    expect(
      who(
        "Two nurses told us of a long night. “We had no beds,” said one. They also claimed that help came late. “Not a soul,” said the second.",
      ),
    ).toEqual(["one of the two nurses", "the second of the two nurses"]);
    expect(told("Two drivers told us of a long night. They claimed that help came late.")).toEqual([
      "help came late ← Two drivers",
    ]);
  });

  it("goes on where the next sentence tells what would be", () => {
    expect(
      who(
        "The inquiry will be public, a spokesman for the council told us. The owners would be “heard like anybody else”.",
      ),
    ).toEqual(["spokesman for the council"]);
  });
});

describe("“she” and “he”", () => {
  it("are whom a sentence brings in behind “was”", () => {
    expect(
      who(
        "Marko Dell, a cameraman, was led away.\n\nThe heroine of the hour was Irena Valk, 47, once a judge. “We are staying,” she told the crowd. It rained. “They will come,” she said.",
      ),
    ).toEqual(["Irena Valk", "Irena Valk"]);
    expect(
      who("Marko Dell was there.\n\nThe winner of the day was Ida Holm, a nurse. “I am glad of it,” she said."),
    ).toEqual(["Ida Holm"]);
  });

  it("are the wife whom the sentence before was about", () => {
    expect(
      who(
        "Sigrun Hald spoke to Marek Dolt and Pavel Rud on Monday.\n\nRud’s wife, Danica, was reached by telephone. “I will believe it when he is here,” she said.",
      ),
    ).toEqual(["Rud’s wife"]);
  });

  it("are the subject of their own sentence", () => {
    expect(
      who(
        "THE FLEET SAILS FOR THE BANK\n\nDolt brings home 28 boats\n\nIt was done by Minister Marek Dolt, who sat with his colleague, Sigrun Hald.\n\nHald said little. Dolt thanked the host, Fergal Tuohy, whom he called “a patient friend”.",
      ),
    ).toEqual(["Marek Dolt"]);
  });
});
