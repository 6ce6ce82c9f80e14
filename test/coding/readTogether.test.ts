import { describe, expect, it } from "vitest";
import { readTogether } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";
import { codebook, dataset } from "../support/coding.js";

const HEAD = "Council votes to close the school\n\n";

/** Reports read together without a codebook, as a teacher's are at first. */
function together(...texts: string[]): ReturnType<typeof readTogether> {
  const set = {
    ...dataset(
      texts.map((_, i) => `r${i}`),
      codebook({}),
    ),
    codebook: null,
  };
  return readTogether(
    set,
    texts.map((text, i) => parse(HEAD + text, { id: `r${i}`, date: "2024-05-15" })),
  );
}

/** Whom the last words of the first report come from. */
const speaker = (...texts: string[]): string | null | undefined =>
  together(...texts)[0]!.attributions.at(-1)?.source?.name;

describe("who is there by an office alone", () => {
  it.each([
    [
      "a head, where another report has the leader",
      "Milena Korvat climbed onto a lorry. The head of the Civic Front, hoarse, said to the crowd: “We shall not accept it.”",
      "Before that, the leader of the opposition Civic Front, Milena Korvat, spoke. “We shall not,” Korvat said.",
      "Milena Korvat",
    ],
    [
      "a chief executive, where only one of two is named in this report",
      "Martin Thale kept all waiting. “I am not going to make promises,” the chief executive said.",
      "“It is over,” Corvane Chief Executive Martin Thale said. “We were not asked,” Lindqvist’s chief executive, Karin Ekdal, said.",
      "Martin Thale",
    ],
    [
      "a minister by the field",
      "Ilka Munro came late. The transport minister said that the line would open.",
      "“It will open,” Transport Minister Ilka Munro said.",
      "Ilka Munro",
    ],
    [
      "a chairwoman, where another report has the chair",
      "Ada Thorn looked tired. The chairwoman of the union said that nobody had been asked.",
      "Ada Thorn, chair of the union, shook her head. “Nobody,” Thorn said.",
      "Ada Thorn",
    ],
  ])("is %s", (_, one, other, name) => {
    expect(speaker(one, other)).toBe(name);
  });

  it.each([
    [
      "the deputy of whom another report names the head",
      "Milena Korvat left. The deputy head of the Civic Front said that it was late.",
      "The head of the Civic Front, Milena Korvat, said that it was late.",
      "deputy head of the Civic Front",
    ],
    [
      "the head of another body",
      "Milena Korvat left. The head of the Farmers’ League said that it was late.",
      "The head of the Civic Front, Milena Korvat, said that it was late.",
      "head of the Farmers’ League",
    ],
    [
      "one who is not named in this report",
      "The mayor said that it was late.",
      "“It is late,” Mayor Ada Thorn said.",
      "mayor",
    ],
    [
      "one of two of the same office",
      "Ada Thorn and Paul Reed met. The mayor said that it was late.",
      "“It is late,” the mayor of Lindow, Ada Thorn, said. “It is,” the mayor of Elmford, Paul Reed, said.",
      "mayor",
    ],
    [
      "any minister",
      "Ilka Munro came late. A minister said that the line would open.",
      "“It will open,” Transport Minister Ilka Munro said.",
      "minister",
    ],
  ])("is not %s", (_, one, other, name) => {
    expect(speaker(one, other)).toBe(name);
  });
});

describe("times by the clock of the world", () => {
  const clocks = (text: string): (string | null)[] =>
    together(text)[0]!
      .times.filter(({ type }) => type === "time")
      .map(({ value }) => value);

  it("are those of the place, where the report gives one moment by both", () => {
    expect(
      clocks("It set out at 2 p.m. local time (1200 GMT). Gas was used at 1440 GMT. It was over at 2330 GMT."),
    ).toEqual(["T14:00", "T14:00", "T16:40", "T01:30"]);
    expect(clocks("It sank at 9:30 a.m. (1330 GMT), and help came by 1400 GMT.")).toEqual([
      "T09:30",
      "T09:30",
      "T10:00",
    ]);
  });

  it.each([
    ["where it gives none", "Gas was used at 1440 GMT.", ["T14:40Z"]],
    [
      "where two pairs do not agree",
      "It began at 2 p.m. (1200 GMT) and ended at 6 p.m. (1500 GMT).",
      ["T14:00", "T12:00Z", "T18:00", "T15:00Z"],
    ],
    ["where a list has both", "Trains left at 2 p.m. and news came at 1200 GMT.", ["T14:00", "T12:00Z"]],
  ])("stay what they are %s", (_, text, expected) => {
    expect(clocks(text)).toEqual(expected);
  });
});

describe("times that leave the half of the day open", () => {
  const clocks = (...texts: string[]): (string | null)[] =>
    together(...texts)[0]!
      .times.filter(({ type }) => type === "time")
      .map(({ value }) => value);

  it.each([
    ["A waiter heard the first shot a few minutes past five.", "Gas was used shortly before 5pm."],
    ["The ward ran on diesel until half past six and went dark.", "Power was back at 18:30."],
    ["She looked at the clock: it was seven o'clock.", "The siren sounded at 7.10 p.m. on Friday."],
  ])("are of that in which another report has such a time: %s", (one, other) => {
    expect(clocks(one, other)[0]).toMatch(/^T1[789]/u);
  });

  it("are of the evening where their sentence says so", () => {
    expect(clocks("By evening the square was empty, and at half past six it rained.", "It rained.")).toEqual([
      "T18:30",
    ]);
  });

  it.each([
    ["Doors opened at half past six.", "The race began at 6.40 a.m. on Sunday."],
    ["Doors opened at half past six in the morning.", "The race ended at 6.40 p.m. on Sunday."],
    ["Doors opened at 6.30 and it rained.", "The race ended at 6.40 p.m. on Sunday."],
    ["Doors opened at half past six.", "Nobody came."],
  ])("stay where none tells it, or another is told: %s", (one, other) => {
    expect(clocks(one, other)[0] ?? "T06:30").toBe("T06:30");
  });
});

describe("what a report says in its own name", () => {
  const sources = (outlet: string, text: string): (string | null | undefined)[] => {
    const set = { ...dataset(["r0"], codebook({})), codebook: null };
    const reports = set.reports.map((meta) => ({ ...meta, outlet }));
    const parses = [parse(HEAD + text, { id: "r0", date: "2024-05-15" })];
    return readTogether({ ...set, reports }, parses)[0]!.attributions.map(({ source }) => source?.name);
  };

  it.each([
    ["HBN", "HBN asked the ministry when boats would be back. Ada Thorn said it was late.", ["Ada Thorn"]],
    ["Halvian Broadcasting Network", "HBN reported that boats would be back.", []],
    ["The Elmford Courier", "The Elmford Courier understands that the roof will fall.", []],
    ["The Elmford Courier", "HBN reported that boats would be back.", ["HBN"]],
    ["", "HBN reported that boats would be back.", ["HBN"]],
  ])("is told by nobody else: %s, %s", (outlet, text, expected) => {
    expect(sources(outlet, text)).toEqual(expected);
  });

  it("stays where it stands in marks", () => {
    expect(sources("HBN", "HBN said: “We stand by every word of our report.”")).toEqual(["HBN"]);
  });
});
