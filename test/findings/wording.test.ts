import { describe, expect, it } from "vitest";
import { DATA } from "../../loaders/buildTables.js";
import { datasetPath, readDataset } from "../../loaders/readDataset.js";
import {
  quotedIn,
  statementFinding,
  statementsIn,
  type StatementFinding,
} from "../../src/findings/wording/statement.js";
import { shiftsOf } from "../../src/findings/wording/shifts.js";
import { verbsOf } from "../../src/findings/wording/verbs.js";
import { code, codebook, wording } from "../support/coding.js";
import { factsOf } from "./factsOf.js";

function of(place: string) {
  const { dataset, texts } = readDataset(place);
  const facts = factsOf(dataset, texts);
  const statements = statementsIn(facts);
  const statement = (words: string) =>
    statements.find(({ id, rows }) => id === words || rows.some(({ text }) => text.includes(words)))!;
  return {
    facts,
    statements,
    statement,
    finding: (words: string): StatementFinding => statementFinding(statement(words), facts),
    verbs: (words: string) =>
      verbsOf(statement(words), facts).flatMap(({ verbs }) => verbs.map(({ verb, reports }) => [verb, ...reports])),
    shifts: shiftsOf(statements, facts),
  };
}

/** "flash ends with six hours; wire, herald: not for a night like this". */
function cuts({ cuts: all }: StatementFinding): string[] {
  const told = (prints: StatementFinding["cuts"][number]["ends"], between: string): string =>
    prints.map(({ words, reports }) => `${reports.join(", ")}${between}${words}`).join(", ");
  return all.map(({ edge, ends, beyond }) => {
    const how = edge === "end" ? " ends with " : " begins with ";
    return `${told(ends, how)}; ${told(beyond, ": ")}`;
  });
}

describe("reports of a flood that nobody has coded", () => {
  const flood = of("test/findings/flood");

  it("show where a sentence ends in each report, and what others print beyond that", () => {
    expect(cuts(flood.finding("sandbags"))).toEqual([
      "flash ends with six hours; wire, herald: not for a night like this, grenzbote: but not for such a night",
    ]);
    expect(cuts(flood.finding("held that wall"))).toEqual([
      "wire, flash ends with that wall, grenzbote ends with this wall; herald: with what the town gave us",
    ]);
    expect(cuts(flood.finding("my kitchen"))).toEqual([
      "wire, flash ends with my kitchen; herald: and I had my mother upstairs",
    ]);
    expect(flood.finding("sandbags").isSame).toBe(false);
  });

  it("ask who said the words that two speakers are given", () => {
    expect(flood.finding("held that wall").mouths).toEqual([
      { source: "brandt", reports: ["wire", "herald", "grenzbote"] },
      { source: "olden", reports: ["flash"] },
    ]);
    expect(flood.finding("held that wall").reports).toEqual(["wire", "herald", "flash", "grenzbote"]);
  });

  it("have a translated quotation beside the others, by what it says", () => {
    expect(flood.finding("sandbags").reports).toContain("grenzbote");
    expect(flood.finding("warned everyone").reports).toEqual(["wire", "flash", "town", "grenzbote"]);
  });

  it("have other verbs for one statement", () => {
    expect(flood.verbs("sandbags")).toEqual([
      ["said", "wire", "herald"],
      ["admitted", "flash"],
    ]);
    expect(flood.verbs("warned everyone")).toEqual([
      ["said", "wire", "town"],
      ["claimed", "flash"],
      ["says", "grenzbote"],
    ]);
    expect(flood.verbs("my kitchen")).toEqual([
      ["said", "wire", "herald", "flash"],
      ["contradicts", "grenzbote"],
    ]);
  });
});

describe("the reports from Reykjavik", () => {
  const reykjavik = of(datasetPath("reykjavik-2021", DATA));
  const between = (id: string): Record<string, number> => {
    const statement = reykjavik.statement(id);
    return Object.fromEntries(
      statement.versions.map(({ row }, version) => [
        row.report_id,
        quotedIn(statement, version, reykjavik.facts.sentences).words,
      ]),
    );
  };

  it("lose an “if” on the way", () => {
    expect(reykjavik.finding("will-respond").operators).toEqual([
      { kind: "condition", word: "if", has: ["efe"], lacks: ["retold"] },
    ]);
  });

  it("have as many words between marks as a reader counts", () => {
    expect(between("determination")).toEqual({ anonymous: 20, dpa: 19 });
    expect(between("good-for-the-world")).toMatchObject({ retold: 18 });
    expect(between("will-respond")).toMatchObject({ efe: 27 });
  });

  it("differ in no words that stand outside of marks, unless the codebook decides on them", () => {
    // A and E print the very same word; “March” and “TV” are the reports' own.
    expect(reykjavik.finding("killer").counts).toMatchObject({ noise: 0, moved: 0, undecided: 1, meaning: 1 });
    expect(reykjavik.finding("seemed-constructive").counts).toMatchObject({ undecided: 0, meaning: 0 });
    // A, D: “seemed constructive to me”; C: “seemed to me constructive”.
    expect(reykjavik.finding("seemed-constructive").counts.moved).toBeGreaterThan(0);
  });

  it("are not said to be the same word for word, and to differ in marks", () => {
    const groups = (kind: string): readonly string[] => reykjavik.shifts.find(({ shift }) => shift === kind)!.groups;
    expect(groups("same")).toEqual(["very-simple"]);
    expect(groups("marks")).not.toContain("very-simple");
    expect(groups("marks")).not.toContain("killer");
  });
});

describe("the reports of the Mill Bridge", () => {
  const bridge = of(datasetPath("town-bridge-invented", DATA));

  it("move no phrase but the one that stands elsewhere", () => {
    expect(bridge.finding("river").counts.moved).toBe(0);
    expect(bridge.finding("safety-first").counts.moved).toBe(0);
    expect(bridge.finding("empty-shops").counts.moved).toBe(1);
  });

  it("cut a promise off, and the beginning of a sentence", () => {
    expect(cuts(bridge.finding("safety-first"))).toEqual([
      "wire, courier, openroad ends with about money, strandposten ends with of money; town: and about the best way to help the shops",
      "openroad begins with then we; wire, town: Safety comes first, and, courier: Safety first, and, strandposten: Security goes first, and",
    ]);
  });
});

describe("invented reports", () => {
  const made = (any: string[], texts: Record<string, string>): StatementFinding => {
    const book = codebook({ wordings: [wording({ any })] });
    const facts = { ...code(texts, book).tables, codebook: book };
    return statementFinding(statementsIn(facts)[0]!, facts);
  };

  it("lose a “not”, between marks and without", () => {
    const texts = {
      one: "Pay\n\n“We will not pay for night shifts,” Ann Lee said.",
      two: "Pay\n\n“We will pay for night shifts,” Ann Lee said.",
      three: "Pay\n\nAnn Lee said that the town would pay for night shifts.",
      four: "Pay\n\nAnn Lee refused to pay for night shifts, she said.",
    };
    expect(made(["night shifts"], texts).operators).toEqual([
      { kind: "negation", word: "not", has: ["one"], lacks: ["two", "three"] },
    ]);
  });

  it("cut nothing where a quotation is interrupted, or goes on in another sentence", () => {
    const one = "Talks\n\n“We tried to talk for eight months, but nobody at the town listened,” Ann Lee said.";
    const apart = "Talks\n\n“We tried to talk for eight months,” Ann Lee said, “but nobody at the town listened.”";
    const later = "Talks\n\n“We tried to talk for eight months,” Ann Lee said. “Nobody at the town listened.”";
    const cut = "Talks\n\n“We tried to talk for eight months,” Ann Lee said.";
    expect(made(["eight months"], { one, apart }).cuts).toEqual([]);
    expect(made(["eight months"], { one, apart }).isSame).toBe(true);
    expect(made(["eight months"], { one, later }).cuts).toEqual([]);
    expect(cuts(made(["eight months"], { one, cut }))).toEqual([
      "cut ends with eight months; one: but nobody at the town listened",
    ]);
  });

  it("have no cut where a phrase is quoted, or put in other words", () => {
    const one = "Night\n\n“We had boats for six hours, not for a night like this,” Ann Lee said.";
    const other = "Night\n\n“We had boats for six hours, but not for such a night,” Ann Lee said.";
    const phrase = "Night\n\nAnn Lee spoke of “a night” with few boats.";
    expect(made(["night"], { one, other }).cuts).toEqual([]);
    expect(made(["night"], { one, phrase }).cuts).toEqual([]);
  });
});
