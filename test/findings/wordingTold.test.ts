import { describe, expect, it } from "vitest";
import { shiftsOf } from "../../src/findings/wording/shifts.js";
import { statementFinding, statementsIn, type StatementFinding } from "../../src/findings/wording/statement.js";
import { uncoded } from "../support/uncoded.js";

/** What is said about quotations that nobody coded: only what the words carry. Expectations from reading the reports. */
function read(texts: Record<string, string>) {
  const facts = uncoded(texts);
  const statements = statementsIn(facts);
  return {
    facts,
    statements,
    finding: (words: string): StatementFinding =>
      statementFinding(
        statements.find(({ rows }) => rows.some(({ text }) => text.includes(words)))!,
        facts,
      ),
    shift: (kind: string) => shiftsOf(statements, facts).find(({ shift }) => shift === kind),
  };
}

/** "“strike” mail, not wire". */
function told(found: StatementFinding["only"]): string[] {
  return found.map(({ words, has, lacks }) => `“${words}” ${has.join(" ")}, not ${lacks.join(" ")}`);
}

describe("a word of content that only some print", () => {
  it("is named at the end of a sentence", () => {
    const { finding } = read({
      mail: "Strike\n\n“We did not want this strike,” said union president Ann Holm.",
      wire: "Strike begins\n\n“We did not want this,” union president Ann Holm told reporters.",
    });
    expect(told(finding("did not want").only)).toEqual(["“strike” mail, not wire"]);
    expect(finding("did not want").small.isPartly).toBe(true);
  });

  it("is named in the middle of a sentence", () => {
    const { finding } = read({
      mail: "Bridge\n\n“The council promised us a new wooden bridge,” said baker Jan Roth.",
      wire: "Bridge news\n\n“The council promised us a new bridge,” said baker Jan Roth.",
    });
    expect(told(finding("council promised").only)).toEqual(["“wooden” mail, not wire"]);
  });

  it("is named where it is a number", () => {
    const { finding } = read({
      mail: "Bears\n\n“We counted 40 bears in that valley,” said ranger Jan Roth.",
      wire: "Bears again\n\n“We counted bears in that valley,” said ranger Jan Roth.",
    });
    expect(told(finding("bears in that valley").only)).toEqual(["“40” mail, not wire"]);
  });

  it("is none where small words and endings differ, and these are told apart", () => {
    const { finding } = read({
      mail: "Zoo\n\n“The bear never left its cage,” said keeper Olga Brand.",
      wire: "Zoo bear\n\n“A bear never left the cage,” said keeper Olga Brand.",
      post: "Bear\n\n“The bear never leaves its cage,” said keeper Olga Brand.",
    });
    const found = finding("never left");
    expect(found.only).toEqual([]);
    expect(found.small).toEqual({ small: true, endings: true, codebook: false, isPartly: false });
  });
});

describe("words that versions have in common", () => {
  it("are counted as readers count them", () => {
    const { finding } = read({
      mail: "Pay\n\n“I can’t get this money anywhere else,” said machinist Ron Hale.",
      wire: "Money\n\n“I can't get this money anywhere else,” machinist Ron Hale said.",
    });
    expect(finding("this money").shared).toBe(7);
  });

  it("are counted once for a time by the clock and for what is shortened", () => {
    const { finding } = read({
      mail: "Harbour\n\n“The ship left at 10:40 p.m. without any warning,” said harbour master Ann Holm.",
      wire: "Ship\n\n“The ship left at 10:40 p.m. without any warning,” harbour master Ann Holm said.",
    });
    // The, ship, left, at, 10:40, p.m., without, any, warning.
    expect(finding("without any warning").shared).toBe(9);
  });
});

describe("what stands behind a version in its quotation", () => {
  it("is told where another report ends before it, though a new sentence begins", () => {
    const { finding, shift } = read({
      star: "Picket\n\n“I can’t get this money anywhere else,” said machinist Ron Hale, 58.",
      post: 'Gate\n\n"I can\'t get this money anywhere else," Hale said. "But I\'m not out here for me. I\'m out here for the kids."\n\nMachinist Ron Hale stood at the gate.',
    });
    expect(told(finding("this money").goesOn)).toEqual([
      "“But I'm not out here for me. I'm out here for the kids.” post, not star",
    ]);
    expect(shift("cuts")!.occurs).toMatchObject({ more: false, goesOn: true, small: [] });
    expect(shift("same")).toBeUndefined();
  });

  it("is told where the quotation itself goes on", () => {
    const { finding } = read({
      post: "Ferry\n\n“There was nobody in charge on the stairs. Then the crew were marvellous,” said nurse Ann Holm.",
      star: "Horror\n\n“There was nobody in charge on the stairs,” said nurse Ann Holm.",
    });
    expect(told(finding("nobody in charge").goesOn)).toEqual(["“Then the crew were marvellous” post, not star"]);
  });

  it("is not told where the next words are somebody else's, or the report's own", () => {
    const { finding } = read({
      post: "Pay\n\n“We take every concern seriously,” said Ann Holm. “It is a scandal and a shame,” said Ron Hale. Nobody listened to him.",
      star: "Pay row\n\n“We take every concern seriously,” said Ann Holm. The mill stays shut for weeks.",
    });
    expect(finding("every concern").goesOn).toEqual([]);
  });

  it("is not told where the other prints it in another place, or in other words", () => {
    const { finding } = read({
      post: "Space\n\n“Space is hard for everybody,” said Ann Holm. “Our engineers worked through the whole night.”",
      star: "Rocket\n\n“Our engineers worked through the night,” said Ann Holm. “Space is hard for everybody.”",
    });
    expect(finding("Space is hard").goesOn).toEqual([]);
  });

  it("is not told of a quotation that is never closed", () => {
    const { finding } = read({
      post: "Space\n\n“Space is hard for everybody. The minister praised the engineers in her speech. It rained.",
      star: "Rocket\n\n“Space is hard for everybody,” said Ann Holm.",
      mail: "Launch\n\n“Space is hard for everybody,” Ann Holm said.",
    });
    expect(finding("Space is hard").goesOn).toEqual([]);
  });
});

describe("whom the same words are given to", () => {
  const strike = (name: string, other: string) =>
    read({
      post: `Strike\n\n“Nobody wins a strike like this one,” said ${name}.`,
      star: `Walkout\n\n“Nobody wins a strike like this one,” said ${other}.`,
    }).finding("Nobody wins");

  it("is a question where two people are named", () => {
    const found = strike("mayor Carl Brenner", "plant manager Brian Tarkin");
    expect(found.mouths.map(({ reports }) => reports)).toEqual([["post"], ["star"]]);
    expect(found.names).toEqual([]);
  });

  it.each([
    ["president Denise Halloran", "president Diane Halloran"],
    ["captain Alan Dray", "captain Alun Dray"],
    ["baker Jan Roth", "baker Eva Roth"],
  ])("is no question where one surname stands in both: %s, %s", (name, other) => {
    const found = strike(name, other);
    expect(found.mouths).toEqual([]);
    expect(found.names.map((names) => names.map(({ reports }) => reports))).toEqual([[["post"], ["star"]]]);
  });
});

describe("the same statement without marks", () => {
  const beside = (first: string, second: string): string[] =>
    read({ post: `Mill\n\n${first}`, star: `Weavers\n\n${second}` }).statements.flatMap(({ rows }) =>
      rows.map(({ report_id, attribution }) => `${report_id} ${attribution}`),
    );
  const QUOTED = "“The owner promised us new machines in spring,” said weaver Ron Svoboda.";

  it("is a version where the speaker is the same, in whatever spelling", () => {
    const both = ["post direct", "star indirect"];
    expect(beside(QUOTED, "Ron Svoboda complained that the owner had promised new machines in spring.")).toEqual(both);
    expect(beside(QUOTED, "Ron Swoboda said that the owner had promised new machines in spring.")).toEqual(both);
    expect(beside(QUOTED, "New machines had been promised by the owner for spring, Svoboda said.")).toEqual(both);
  });

  it("is none of another speaker’s", () => {
    expect(beside(QUOTED, "Ann Holm said that the owner had promised new machines in spring.")).toEqual([]);
    expect(beside(QUOTED, "Union members said that the owner had promised new machines in spring.")).toEqual([]);
  });

  it("is none with one word in common", () => {
    expect(beside(QUOTED, "Ron Svoboda said that the owner was ill and could not come.")).toEqual([]);
    expect(beside(QUOTED, "Ron Svoboda said that he was very sorry for the machines.")).toEqual([]);
  });
});

describe("a statement of few words in the report’s own sentence", () => {
  it("is shown with the words around it as far as their clause goes", () => {
    const { statements } = read({
      post: 'Talks\n\nMark Wetzel, a spokesman, said the union "ended the discussion" by rejecting what the company called its last, best and final offer.',
      star: 'Offer\n\nMark Wetzel, a spokesman, said the union "ended the discussion" by rejecting what the company called its last, best and final offer.',
    });
    expect(statements[0]!.versions[0]!.text).toMatch(/its last, best and final offer\.?$/u);
  });
});

describe("titles of small shifts", () => {
  it("name only what occurs", () => {
    const { shift } = read({
      post: "Flood\n\n“We had sandbags for six hours, not for a night like this,” said mayor Ann Holm.",
      star: "Water\n\n“We had sandbags for six hours,” said mayor Ann Holm.",
    });
    expect(shift("cuts")!.occurs).toMatchObject({ more: true, goesOn: false });
  });
});

describe("a translation", () => {
  it("is known by a line of the report, without a word in the dataset", () => {
    const { facts } = read({
      post: "Strike\n\nFrom Sundvik Tidende, 15 October. Translated from the Norwegian.\n\n“We did not want this strike at all,” said Ann Holm.",
      star: "Walkout\n\n“We did not want this strike at all,” said Ann Holm.",
    });
    expect(facts.reports.map(({ translated_from }) => translated_from)).toEqual(["und", ""]);
  });
});
