import { describe, expect, it } from "vitest";
import { statementFinding, statementsIn } from "../../src/findings/wording/statement.js";
import { uncoded } from "../support/uncoded.js";

/** Invented reports that give one sentence to one or to several; expectations from reading who is named. */
function read(words: string, texts: Record<string, string>) {
  const facts = uncoded(texts);
  const statement = statementsIn(facts).find(({ rows }) => rows.some(({ text }) => text.includes(words)))!;
  const { mouths, names, unsure } = statementFinding(statement, facts);
  return {
    mouths: mouths.map(({ reports }) => reports.join(" ")),
    names: names.map((group) => group.map(({ reports }) => reports.join(" "))),
    unsure: mouths.filter(({ source }) => unsure.includes(source)).map(({ reports }) => reports.join(" ")),
  };
}

const SAID = "“Nobody will resign over a ferry that sank in port,”";

describe("one speaker, named in several ways", () => {
  it.each([
    ["an office in letters", "said Petra Korda, who leads the country", "PM Korda said"],
    ["a rank in letters", "said Ida Falk, who leads the search", "Det Supt Falk said"],
    ["a shortened office", "said Alma Reed, who leads the state", "Gov. Reed said"],
    ["an office before the name", "Prime Minister Petra Korda said", "the prime minister said"],
    ["an office behind the name", "said Jan Roth, the harbour master", "the harbour master told the Post"],
    ["an office before the surname", "said Petra Korda. Prime Minister Korda was calm", "the prime minister said"],
  ])("is one: %s", (_how, named, titled) => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} ${named}. It rained.`,
      post: `Port\n\nIt rained. ${SAID} ${titled} on Monday.`,
    });
    expect(found).toEqual({ mouths: [], names: [], unsure: [] });
  });

  it("may be a slip where another first name stands before the surname", () => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} said Denise Halloran.`,
      post: `Port\n\n${SAID} said Diane Halloran.`,
    });
    expect(found).toEqual({ mouths: [], names: [["mail", "post"]], unsure: [] });
  });

  it("is two of a family where a report quotes both", () => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} said Eva Roth. “We built a good boat here,” said Jan Roth.`,
      post: `Port\n\n${SAID} said Jan Roth, who owns the yard.`,
    });
    expect(found).toEqual({ mouths: ["mail", "post"], names: [], unsure: [] });
  });
});

describe("whether somebody without a name is one of the others", () => {
  it("stays open where no report tells them apart", () => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} said Jan Roth, who owns the yard.`,
      post: `Port\n\n${SAID} a trader said.`,
    });
    expect(found).toEqual({ mouths: ["mail", "post"], names: [], unsure: ["post"] });
  });

  it("does not where the report that has no name quotes the other one too", () => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} said Jan Roth, who owns the yard.`,
      post: `Port\n\n${SAID} a trader said. “We built a good boat here,” said Jan Roth.`,
    });
    expect(found).toEqual({ mouths: ["mail", "post"], names: [], unsure: [] });
  });

  it.each([
    ["two persons", "said Jan Roth", "said Ida Falk"],
    ["a person and one of three", "said Jan Roth, who owns the yard", "said Omar Reed, a trader"],
    ["two bodies", "the Harbour Board said", "the Sailors Union said"],
  ])("is no question of %s", (_who, one, other) => {
    const found = read("over a ferry", {
      mail: `Ferry\n\n${SAID} ${one}. The Sailors Union and the Harbour Board met.`,
      post: `Port\n\n${SAID} ${other}. The Harbour Board and the Sailors Union met.`,
    });
    expect(found).toEqual({ mouths: ["mail", "post"], names: [], unsure: [] });
  });
});

describe("words that are given to another one", () => {
  it.each([
    ["an article", "You sold our islands to pay for a bridge", "You sold the islands to pay for a bridge"],
    ["a helping verb", "You have sold the islands to pay for a bridge", "You had sold the islands to pay for a bridge"],
    ["a person", "They sold the islands to pay for a bridge", "You sold the islands to pay for a bridge"],
  ])("are the same words though %s is another one", (_what, one, other) => {
    const found = read("islands", {
      mail: `Islands\n\n“${one},” said Ida Falk.`,
      post: `Bridge\n\n“${other},” said Jan Roth.`,
    });
    expect(found.mouths).toEqual(["mail", "post"]);
  });

  it("are others where a word that tells something differs", () => {
    const found = read("islands", {
      mail: "Islands\n\n“You sold the islands to pay for a bridge,” said Ida Falk.",
      post: "Bridge\n\n“You sold the islands to pay for a palace,” said Jan Roth.",
    });
    expect(found.mouths).toEqual([]);
  });
});

describe("what a report tells of who speaks", () => {
  const texts = {
    mail: "Wind\n\n“We got very lucky with the wind today,” Fire Chief Dale Rusk said.",
    post: "Fire\n\n“We got lucky with the wind,” Fire Chief Dale Rusk told reporters.",
    wire: "Smoke\n\nFire Chief Dale Rusk told the Wire on Tuesday that the town had been “very lucky” with the wind.",
  };

  it("is no word of the statement", () => {
    const facts = uncoded(texts);
    const { versions } = statementsIn(facts).find(({ rows }) => rows.some(({ text }) => text.includes("lucky")))!;
    expect(versions.map(({ text }) => text).filter((text) => /Rusk|told|Wire/u.test(text))).toEqual([]);
  });
});

describe("a part of a statement", () => {
  it("goes on nothing where it is all that its report quotes", () => {
    const facts = uncoded({
      mail: "Hoard\n\n“These coins belong to the people of this city, and we will not rest until they are home,” said Ida Falk.",
      post: "Coins\n\nIda Falk said that the coins “belong to the people of this city.”",
      wire: "Museum\n\nIda Falk said that she and her staff “will not rest until they are home.”",
    });
    const statement = statementsIn(facts).find(({ versions }) => versions.length === 3)!;
    const { cuts } = statementFinding(statement, facts);
    const end = cuts.find(({ edge, ends }) => edge === "end" && ends.some(({ reports }) => reports.includes("post")))!;
    expect(end.beyond.flatMap(({ reports }) => reports)).toEqual(["mail"]);
  });
});
