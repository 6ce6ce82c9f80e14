import { describe, expect, it } from "vitest";
import { indirect, quotes, voices } from "../support/show.js";

/** One speaker stays one, whatever the report calls them; expectations by reading. */
describe("a role and a name", () => {
  it.each([
    [
      "role first",
      "“We were lucky,” the fire chief said.\n\nKarin Brandt, the fire chief, said no more.",
      "Karin Brandt",
    ],
    [
      "name first",
      "Karin Brandt, the fire chief of Lorne, came. “We were lucky,” the fire chief said.",
      "Karin Brandt",
    ],
    ["role before the name", "Fire chief Karin Brandt came. “We were lucky,” said the chief.", "Karin Brandt"],
    ["between commas", "The fire chief, Karin Brandt, came. “We were lucky,” the fire chief said.", "Karin Brandt"],
    ["a trade", "“I heard a bang,” said the baker. Tom Reed, a baker from Lorne, ran out.", "Tom Reed"],
    ["a trade with a capital", "Baker Tom Reed ran out. “I heard a bang,” the baker said.", "Tom Reed"],
    ["an age", "Karin Brandt, 54, ran out. “I heard a bang,” the 54-year-old said.", "Karin Brandt"],
    ["an age in brackets", "Karin Brandt (54) ran out. “I heard a bang,” said the 54-year-old.", "Karin Brandt"],
    ["a surname first", "“I heard a bang,” Brandt said. Karin Brandt lives opposite.", "Karin Brandt"],
    [
      "the museum’s, of the museum",
      "Museum director Ann Lee came. “It is home,” the director of the museum said.",
      "Ann Lee",
    ],
  ])("are one speaker: %s", (_what, text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  it.each([
    ["another chief", "Fire chief Karin Brandt came. “No,” the police chief said.", "police chief"],
    ["the one before", "Tom Reed, the former mayor, came. “No,” the mayor said.", "mayor"],
    [
      "another country’s",
      "Foreign Minister Ann Berg came. “No,” the Danish foreign minister said.",
      "Danish foreign minister",
    ],
    ["another age", "Karin Brandt, 54, came. “No,” the 19-year-old said.", "19-year-old"],
    ["one of several", "Tom Reed, a nurse, came. “No,” a nurse said.", "nurse"],
    ["two of them", "Tom Reed, a nurse, and Ann Lee, a nurse, came. “No,” the nurse said.", "nurse"],
    ["several", "Top diplomats Ann Berg and Omar Reed met. “No,” the top diplomats said.", "top diplomats"],
    ["their deputy", "Ann Berg, the mayor, left. “No,” the deputy mayor said.", "deputy mayor"],
  ])("stay two: %s", (_what, text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  it("does not move a speaker that the sentence names", () => {
    const text =
      "Karin Brandt, the fire chief, came. “We were lucky,” Omar Reed, the police chief, told the fire chief.";
    expect(voices(text)).toEqual(["Omar Reed"]);
  });
});

describe("what cannot speak", () => {
  it.each([
    ["a participle", "Known as the Wizard, Reed was “hard to beat”, adding that he won.", "he won ← Reed"],
    ["a participle alone", "Chastened, the minister said it was wrong.", "it was wrong ← minister"],
    ["a stretch of time", "Minutes later the mayor left, saying it was late.", "it was late ← mayor"],
    ["a week", "This week, Ann Lee went home, adding that it was over.", "it was over ← Ann Lee"],
    ["a count of years", "Eight years ago, he left, adding that it was over.", "it was over ← nobody"],
  ])("is stepped over: %s", (_what, text, line) => {
    expect(indirect(text)).toEqual([line]);
  });

  it.each([
    ["such a thing", "“We are glad.” Such a thing had not been seen. “It is huge.”"],
    ["a headline’s thing", "Stolen Terveld portrait back home: “It is a miracle”"],
    ["an imperative", "Remember: “No pain, no gain.”"],
    ["thanks", "The door closed. Thanks all round. “Bye.”"],
    ["a work", "The film Zinger opened. “A triumph of nonsense.”"],
    ["a ship", "The ferry Aurora left. “It was calm.”"],
    ["a place", "The bridge gave way. “It was calm.”"],
  ])("is nobody: %s", (_what, text) => {
    expect(new Set(voices(text))).toEqual(new Set(["nobody"]));
  });

  it("can be what is written, and a part of many", () => {
    expect(indirect("The letter was long, adding that it was over.")).toEqual(["it was over ← letter"]);
    expect(indirect("All of the candidates came, adding that it was over.")).toEqual([
      "it was over ← All of the candidates",
    ]);
  });

  it.each([
    [
      "the phrase right before “who”",
      "It led by 6 in 10 voters who said the road was safe.",
      "the road was safe ← 10 voters",
    ],
    [
      "not the verb before it",
      "They snagged the endorsement of Gordon Humphrey, who said the road was safe.",
      "the road was safe ← Gordon Humphrey",
    ],
    [
      "a part of many",
      "It pleased one of the voters who said the road was safe.",
      "the road was safe ← one of the voters",
    ],
  ])("is, behind a relative, %s", (_what, text, line) => {
    expect(indirect(text)).toEqual([line]);
  });

  it("is a mother beside her name", () => {
    expect(voices("Mum Ann Cole, 34, was “over the moon”. “He is back,” she said.")).toEqual(["Ann Cole", "Ann Cole"]);
  });
});

describe("any verb behind a closing mark", () => {
  it.each([
    ["before a name", "“It’s a dream,” beamed Ann Lee, 34.", "direct: It’s a dream, ← Ann Lee (beamed)"],
    ["behind an age", "“It’s a dream,” Ann Lee, 34, beamed.", "direct: It’s a dream, ← Ann Lee (beamed)"],
    ["a verb in no -ed", "“It’s a dream,” Ann Lee wept as she sat.", "direct: It’s a dream, ← Ann Lee (wept)"],
    ["a description", "“Help,” gasped one onlooker, pale.", "partial: Help, ← one onlooker (gasped)"],
    ["a call", "“You are a disgrace!” Tom Reed, 34, blasted.", "direct: You are a disgrace! ← Tom Reed (blasted)"],
    [
      "somebody’s mother",
      "“You are late,” Ann Lee’s mother scolded.",
      "direct: You are late, ← Ann Lee’s mother (scolded)",
    ],
    ["the present", "“It’s a dream,” beams Ann Lee.", "direct: It’s a dream, ← Ann Lee (beams)"],
  ])("says who speaks: %s", (_what, text, line) => {
    expect(quotes(text)).toEqual([line]);
  });

  it("is no verb of a thing", () => {
    expect(voices("“It is a dream” hung on the wall.")).toEqual(["nobody"]);
    expect(voices("“It is a dream,” flashed the board above the door.")).toEqual(["nobody"]);
  });

  it("is what a person does next, where the sentence goes on", () => {
    expect(quotes("“Where is it?” Ann Lee turned to the door and left the room.")[0]).toContain("nobody");
  });
});
