import { describe, expect, it } from "vitest";
import { indirect, voices } from "../support/show.js";

/** Names of bodies with "and" or "&" inside; expectations by reading. */
describe("a body’s name with “and” inside is one name", () => {
  it.each([
    ["The Department for Work and Pensions said it would pay.", "it would pay ← Department for Work and Pensions"],
    [
      "The Rail, Maritime and Transport Union said the strike was on.",
      "the strike was on ← Rail, Maritime and Transport Union",
    ],
    [
      "The Department for Environment, Food and Rural Affairs said the river was clean.",
      "the river was clean ← Department for Environment, Food and Rural Affairs",
    ],
    [
      "The pill was safe, according to the Food and Drug Administration.",
      "The pill was safe ← Food and Drug Administration",
    ],
    ["Marks & Spencer said the shop would close.", "the shop would close ← Marks & Spencer"],
    [
      "The Centers for Disease Control and Prevention said the flu was over.",
      "the flu was over ← Centers for Disease Control and Prevention",
    ],
  ])("as a source: %s", (text, said) => {
    expect(indirect(text)).toEqual([said]);
  });

  it.each([
    ["“Again and again,” said Pat Linfoot of the Quarry and Allied Trades Union.", "Pat Linfoot"],
    ["“We will strike,” Mick Holt of the Rail, Maritime and Transport Union said.", "Mick Holt"],
    ["“It rang,” Dr Lena Fisk of the Royal College of Obstetricians and Gynaecologists said.", "Lena Fisk"],
    ["“It leaked,” said Ann Reed of Reed and Sons Builders.", "Ann Reed"],
    ["“It leaked,” said Ann Berg of Smith & Daughters.", "Ann Berg"],
    ["“It is late,” said Ann Berg of Bonn and Cologne University.", "Ann Berg"],
    ["“It is late,” said Ann Berg of Oxfam and Greenpeace.", "Ann Berg"],
    ["“It is late,” said Ann Berg from Oxfam and Greenpeace.", "Ann Berg"],
  ])("never joined with a person of it: %s", (text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  it.each([
    ["Ann Berg of Oxfam and Tom Reed of the Red Cross said it was late.", "Ann Berg and Tom Reed"],
    ["Tom Reed and Ann Berg of the Quarry and Allied Trades Union said it was late.", "Tom Reed and Ann Berg"],
    ["Ann Berg of the Greens and Mayor Tom Reed said it was late.", "Ann Berg and Tom Reed"],
    ["Holt and Lee said it was late.", "Holt and Lee"],
    ["Mr Reed of Smith & Co and Ms Berg of Holt & Sons said it was late.", "Reed and Berg"],
    ["Ann Berg from Oxfam and Tom Reed from the Red Cross said it was late.", "Ann Berg and Tom Reed"],
  ])("and two speakers stay two: %s", (text, names) => {
    expect(indirect(text)).toEqual([`it was late ← ${names}`]);
  });

  it("is two bodies where the codebook knows both", () => {
    const known = [
      { id: "kremlin", name: "Kremlin", aliases: [] },
      { id: "white-house", name: "White House", aliases: [] },
    ];
    const text = "The Kremlin and White House said it was late.";
    expect(indirect(text, { speakers: known })).toEqual(["it was late ← kremlin+white-house"]);
  });
});
