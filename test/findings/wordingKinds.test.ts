import { describe, expect, it } from "vitest";
import {
  quotedIn,
  statementFinding,
  statementsIn,
  type StatementFinding,
} from "../../src/findings/wording/statement.js";
import { verbsOf } from "../../src/findings/wording/verbs.js";
import { uncoded } from "../support/uncoded.js";

/** Short invented reports that nobody coded, a few for each kind of sentence; expectations from reading them. */
function read(texts: Record<string, string>, translated: readonly string[] = []) {
  const facts = uncoded(texts, translated);
  const statements = statementsIn(facts);
  const statement = (words: string) => statements.find(({ rows }) => rows.some(({ text }) => text.includes(words)));
  return {
    facts,
    versions: (words: string) =>
      statement(words)?.rows.map(({ report_id, attribution }) => `${report_id} ${attribution}`) ?? [],
    finding: (words: string): StatementFinding => statementFinding(statement(words)!, facts),
    verbs: (words: string) =>
      verbsOf(statement(words)!, facts).flatMap(({ verbs }) => verbs.map(({ verb, reports }) => [verb, ...reports])),
  };
}

function uncodedStatements(texts: Record<string, string>): { statements: string[] } {
  return { statements: statementsIn(uncoded(texts)).map(({ label }) => label) };
}

describe("verbs of saying", () => {
  it("are given as each report prints them", () => {
    const { verbs } = read({
      mail: "Zoo\n\n“The bear never left its cage,” says keeper Olga Brand.",
      post: "Bear\n\n“The bear never left its cage,” insisted Olga Brand, keeper at the zoo.",
      wire: "Zoo bear\n\n“The bear never left its cage,” said Olga Brand. The zoo is open.",
    });
    expect(verbs("never left")).toEqual([
      ["says", "mail"],
      ["insisted", "post"],
      ["said", "wire"],
    ]);
  });

  it("are none worth naming where all only say", () => {
    const { verbs } = read({
      mail: "Zoo\n\n“The bear never left its cage,” says keeper Olga Brand.",
      wire: "Zoo bear\n\n“The bear never left its cage,” said Olga Brand. The zoo is open.",
    });
    expect(verbs("never left")).toEqual([]);
  });

  it("are those of indirect versions too", () => {
    const { verbs } = read({
      mail: "Mill\n\n“The owner promised us new machines in spring,” said weaver Jan Roth.",
      post: "Weavers\n\nJan Roth complained that the owner had promised new machines in spring.",
    });
    expect(verbs("new machines")).toEqual([
      ["said", "mail"],
      ["complained", "post"],
    ]);
  });
});

describe("where a quoted sentence ends", () => {
  it("is told of all reports that end there, each with its own words, and of all that go on", () => {
    const { finding } = read(
      {
        alpha: "Wall\n\n“Nobody could have lifted that stone,” said mason Ida Falk.",
        beta: "Wall falls\n\n“Nobody could have lifted that stone without a crane from the port,” said Ida Falk.",
        gamma: "Stone\n\n“Nobody had been able to lift this stone,” says Ida Falk.",
      },
      ["gamma"],
    );
    expect(finding("stone").cuts).toEqual([
      {
        edge: "end",
        ends: [
          { words: "that stone", reports: ["alpha"] },
          { words: "this stone", reports: ["gamma"] },
        ],
        beyond: [{ words: "without a crane from the port", reports: ["beta"] }],
      },
    ]);
  });

  it("is told at the beginning too", () => {
    const { finding } = read({
      alpha: "Bus\n\n“When the ice came, the brakes of the bus failed twice,” said driver Leo Kahn.",
      beta: "Bus stops\n\n“The brakes of the bus failed twice,” said Leo Kahn.",
    });
    expect(finding("brakes").cuts).toEqual([
      {
        edge: "start",
        ends: [{ words: "The brakes", reports: ["beta"] }],
        beyond: [{ words: "When the ice came", reports: ["alpha"] }],
      },
    ]);
  });

  it("says what each of those prints that go on", () => {
    const { finding } = read({
      alpha: "Pay\n\n“We won what the crew asked for,” said Una Blom.",
      beta: "Pay deal\n\n“We won what the crew asked for in June,” said Una Blom.",
      gamma: "Crew\n\n“We won what the crew asked for in June, and a day off,” said Una Blom.",
    });
    expect(finding("asked").cuts.map(({ ends, beyond }) => [ends[0]!.words, beyond.map(({ words }) => words)])).toEqual(
      [
        ["asked for", ["in June", "in June, and a day off"]],
        ["in June", ["and a day off"]],
      ],
    );
  });
});

describe("words inside a sentence that others do not print", () => {
  it("are told with who prints them", () => {
    const { finding } = read({
      alpha: "Pier\n\n“The pier is safe, as our own divers found, and it stays open,” said Rolf Amsel.",
      beta: "Pier open\n\n“The pier is safe, and it stays open,” said Rolf Amsel.",
      gamma: "Open\n\n“The pier is safe, and it stays open,” Rolf Amsel said.",
    });
    expect(finding("pier").further).toEqual([
      { words: "as our own divers found", has: ["alpha"], lacks: ["beta", "gamma"] },
    ]);
  });

  it("are none where they stand elsewhere, or at an edge", () => {
    const { finding } = read({
      alpha: "Pier\n\n“After the storm the pier was safe and open,” said Rolf Amsel.",
      beta: "Pier open\n\n“The pier was safe and open after the storm,” said Rolf Amsel.",
    });
    expect(finding("pier").further).toEqual([]);
  });
});

describe("words in another order", () => {
  it("are no other words", () => {
    const { counts } = read({
      alpha: "Fog\n\n“The pilot left the harbour, and we do not know why,” said Rolf Amsel.",
      beta: "Fog again\n\n“The pilot left the harbour, and we know not why,” said Rolf Amsel.",
    }).finding("pilot");
    expect(counts).toMatchObject({ undecided: 0, noise: 0 });
    expect(counts.moved).toBeGreaterThan(0);
  });

  it("nor are articles and the like", () => {
    const { counts } = read({
      alpha: "Fog\n\n“The pilot left the harbour of the island,” said Rolf Amsel.",
      beta: "Fog again\n\n“The pilot left harbour of the island,” said Rolf Amsel.",
    }).finding("pilot");
    expect(counts).toMatchObject({ undecided: 0, noise: 0, moved: 0 });
    expect(counts.small).toBeGreaterThan(0);
  });
});

describe("versions of one statement", () => {
  it("are those that retell it without marks, by what is said and who says it", () => {
    const { versions } = read(
      {
        alpha: "Lift\n\n“Nobody answered the bell for two hours,” said Mina Torp, a guest.",
        beta: "Lift stuck\n\n“Nobody answered the bell for two hours,” said Mina Torp. She was tired.",
        gamma: "In the lift\n\nA guest, Mina Torp, complains that during two hours nobody has heard the bell.",
      },
      ["gamma"],
    );
    expect(versions("bell")).toEqual(["alpha direct", "beta direct", "gamma indirect"]);
  });

  it("are those that a translation puts in other small words", () => {
    const { versions } = read(
      {
        alpha: "Fire\n\n“We did everything we could,” said fireman Paul Ost.",
        beta: "Fire out\n\n“We have done all that we could,” says Paul Ost.",
      },
      ["beta"],
    );
    expect(versions("could")).toEqual(["alpha direct", "beta direct"]);
  });

  it("are no sentences that share names and small words only", () => {
    const { statements } = uncodedStatements({
      alpha: "Peace\n\n“President Kahn must talk to the people of Norland,” said Olga Brand.",
      beta: "Norland\n\nOlga Brand said that the army of Norland had asked President Kahn for more trucks.",
    });
    expect(statements).toEqual([]);
    const begun = uncodedStatements({
      alpha: "Mill\n\n“That is how it is,” said weaver Jan Roth.",
      beta: "Weavers\n\n“That is how it is with us and them,” said Mina Torp.",
    });
    expect(begun.statements).toEqual([]);
  });

  it("are no two sentences of one speaker about one thing", () => {
    const { statements } = uncodedStatements({
      alpha: "Houses\n\n“The town needs new houses,” said mayor Ida Falk.",
      beta: "Town\n\n“The town has many empty houses,” said Ida Falk.",
    });
    expect(statements).toEqual([]);
  });

  it("are found by more than one word, where the speaker has that word in another sentence too", () => {
    const { versions } = read(
      {
        alpha: "Bridge\n\n“Safety comes first, and then we talk about money,” said mayor Ida Falk.",
        beta: "Shut\n\n“Security goes first, and then comes the talk of money,” says Ida Falk.",
        gamma: "Costs\n\n“Nobody has given us any money for the school,” said Ida Falk. It rained.",
      },
      ["beta"],
    );
    expect(versions("Safety")).toEqual(["alpha direct", "beta direct"]);
  });

  it("are kept where the names in them stand in the same order, with a word that tells", () => {
    const { versions } = read(
      {
        alpha: "Talks\n\n“But I saw the determination of Karin Holt and her team to do so,” said Jan Roth.",
        beta: "Talks\n\n“I felt the direction in which Karin Holt and her team wanted to do that,” says Jan Roth.",
      },
      ["beta"],
    );
    expect(versions("team")).toEqual(["alpha direct", "beta direct"]);
  });

  it("are not what somebody else says, nor another sentence of the same speaker", () => {
    const { versions } = read({
      alpha: "Lift\n\n“Nobody answered the bell for two hours,” said Mina Torp, a guest.",
      beta: "Lift stuck\n\n“Nobody answered the bell for two hours,” said Mina Torp. She was tired.",
      gamma: "In the lift\n\nThe porter Hugo Lenz said that the bell had been mended two hours before.",
      delta: "Out\n\nMina Torp said that she would never use a lift again.",
    });
    expect(versions("bell")).toEqual(["alpha direct", "beta direct"]);
  });
});

describe("a statement of several sentences", () => {
  const { facts, finding } = read({
    mail: "Mail\n\nMinister Ada Quill wrote: “Farming is hard. Proud of the growers. Mistakes will be named, and mended.”",
    post: "Post\n\nMinister Ada Quill wrote on Tuesday: “Farming is hard. Proud of the growers. Mistakes will be named, and mended.”",
    firm: "Firm\n\nMinister Ada Quill sent a greeting: “Farming is hard. Proud of the growers.” We thank her.",
    star: "Star\n\n“Mistakes will be named,” thundered Ada Quill.",
    sur: "Sur\n\nAda Quill, the minister, wrote: “The farming is difficult. Proud of the growers. Mistakes will be named.”",
  });
  const texts = () =>
    statementsIn(facts)
      .flatMap(({ rows }) => rows.map(({ report_id, text }) => `${report_id}: ${text.replace(/[.,]$/u, "")}`))
      .sort();

  it("is one, where two reports print it in one quotation, so that what only some print can be seen", () => {
    expect(texts()).toEqual([
      "firm: Farming is hard. Proud of the growers",
      "mail: Farming is hard. Proud of the growers. Mistakes will be named, and mended",
      "post: Farming is hard. Proud of the growers. Mistakes will be named, and mended",
      "star: Mistakes will be named",
      "sur: The farming is difficult. Proud of the growers. Mistakes will be named",
    ]);
    expect(finding("Farming").isSame).toBe(false);
  });

  it("stays two where only one report prints them together", () => {
    const apart = read({
      mail: "Mail\n\n“The barn was empty. Nobody feeds geese at noon,” said Ada Quill.",
      post: "Post\n\n“The barn was empty,” said Ada Quill.",
      star: "Star\n\n“Nobody feeds geese at noon,” said Ada Quill.",
    });
    expect(apart.versions("barn")).toEqual(["mail direct", "post direct"]);
    expect(apart.versions("geese")).toEqual(["mail direct", "star direct"]);
  });
});

describe("a sentence in the middle of a quotation", () => {
  it("goes on from one with another quotation inside", () => {
    const facts = uncoded({
      mail: "Mail\n\nAda Quill answered: “He used to tell us, ‘The sky reads every footnote.’ I should have listened to him.”",
      firm: "Firm\n\n“I should have listened to him,” said Ada Quill.",
    });
    const statement = statementsIn(facts).find(({ rows }) => rows.some(({ text }) => text.includes("listened")))!;
    expect(statement.versions.map((_, version) => quotedIn(statement, version, facts.sentences).missing)).toEqual([
      null,
      null,
    ]);
  });

  it("stands between marks, though it prints none of its own", () => {
    const facts = uncoded({
      mail: "Mail\n\nMinister Ada Quill wrote: “Farming is a hard trade. We are proud of the growers here. More next week.”",
      firm: "Firm\n\n“We are proud of the growers here,” said Ada Quill.",
    });
    const statement = statementsIn(facts).find(({ rows }) => rows.some(({ text }) => text.includes("proud")))!;
    const marks = statement.versions.map((_, version) => {
      const { words, hasMarks, missing } = quotedIn(statement, version, facts.sentences);
      return [words, hasMarks, missing];
    });
    expect(marks).toEqual([
      [7, true, null],
      [7, true, null],
    ]);
  });
});
