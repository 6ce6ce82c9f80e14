import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { sentences } from "../support/show.js";

describe("where sentences end", () => {
  it.each([
    ["at full stops, question and exclamation marks", ["The road is shut.", "Why?", "Nobody knows!", "It snowed."]],
    ["not after titles", ["Mr. Lee met Dr. Cole and Sen. Ruiz in Bonn.", "They ate."]],
    ["not after initials", ["Mary J. Cole and J. R. Ruiz came.", "They ate."]],
    ["not after a shortened month or state", ["It opened on Jan. 5 in Boulder, Colo. and closed again.", "They ate."]],
    ["not inside figures", ["It cost 3.5 million and took 1.25 years.", "They ate."]],
    ["after a figure", ["It opened in 1931.", "They ate."]],
    ["not inside initialisms", ["The U.S. army and the U.K. navy met.", "They ate."]],
    ["at an initialism before a word that begins sentences", ["He left for the U.S.", "The others stayed."]],
    ["at an hour before a word that begins sentences", ["It began at 5 p.m.", "The mayor spoke first."]],
    [
      "at an hour before a title, a name and a verb",
      ["The water came at 7.40 p.m.", "Mayor Peter Olden ordered them out."],
    ],
    ["at an hour before a name", ["The talks ended at 3 a.m.", "Rosa Lind had gone home."]],
    ["at an hour before a noun", ["Rain fell until 9 p.m.", "Residents were warned."]],
    ["at an hour in a clause of its own", ["It rang, before the water came at 6 p.m.", "Olden slept."]],
    ["not at an hour that opens a sentence", ["At 7.40 p.m. Mayor Peter Olden ordered them out.", "They ate."]],
    [
      "not at an hour in a clause that opens one",
      ["When it broke at 7 p.m. Mayor Peter Olden was asleep.", "They ate."],
    ],
    ["not before a day or a zone", ["It broke at 7 p.m. Friday and ended at 9 p.m. Eastern time.", "They ate."]],
    ["with the closing mark behind the stop", ["“It is over.”", "They ate."]],
    ["with the closing mark before the stop", ["He called it “over”.", "They ate."]],
    ["with brackets", ["It is over (for now).", "They ate.", "(It had snowed.)", "They left."]],
    ["at dots that trail off before a capital", ["It went on and on …", "They ate."]],
    ["after several marks", ["Really?!", "They ate."]],
    ["where the next one begins with a mark", ["They ate.", "“It is over,” she said.", "They left."]],
    ["where the next one begins with a figure", ["They ate.", "12 people left."]],
    [
      "where the next one begins with a small letter by mistake",
      ["They adopted a friendly tone.", "unlike the first talks."],
    ],
    ["where the next one begins with a rare letter", ["They ate.", "Élan was missing.", "Über was not."]],
    ["not at dots inside a sentence", ["It went on ... and on, they say."]],
    ["not in an address", ["They read elmford.example and left."]],
  ])("%s", (_what, expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("ends them at the end of a paragraph, whatever stands there", () => {
    expect(sentences("The plan is simple:\n\nThey will build a road.")).toEqual([
      "The plan is simple:",
      "They will build a road.",
    ]);
  });

  it("keeps a line break that only wraps the line", () => {
    const text =
      "The town council of Elmford voted 7 to 4 on Monday night to close\nthe swimming pool in Mill Street, which needs a new roof and has been\nlosing money.";
    expect(sentences(text)).toEqual([text]);
  });
});

describe("which sentences there are", () => {
  const page = [
    "Council votes to close the swimming pool",
    "",
    "By Jane Doe",
    "",
    "ELMFORD (AP) – The town council of Elmford voted on Monday night. It was close.",
    "",
    "The pool needs a new roof and has been losing money for years.",
    "",
    "Most Popular",
    "",
    "Related articles",
  ].join("\n");

  it("splits headline and body, not byline, dateline or furniture", () => {
    expect(sentences(page)).toEqual([
      "Council votes to close the swimming pool",
      "The town council of Elmford voted on Monday night.",
      "It was close.",
      "The pool needs a new roof and has been losing money for years.",
    ]);
  });

  it("numbers paragraphs from 1, with 0 for the headline", () => {
    expect(parse(page).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  it("has none in an empty text", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\n ")).toEqual([]);
  });
});
