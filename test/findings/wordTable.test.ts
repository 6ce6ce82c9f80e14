import { describe, expect, it } from "vitest";
import { DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import type { Statement } from "../../src/coding/collation/statement.js";
import { againstOthers, type Against } from "../../src/findings/wording/against.js";
import { quotedIn, statementsIn, type WordingFacts } from "../../src/findings/wording/statement.js";
import { code, codebook, wording } from "../support/coding.js";
import { factsOf } from "./factsOf.js";

/** Each place of each version, with how it stands to the others. */
function places(
  statement: Statement,
  { sentences }: WordingFacts,
): { report: string; words: string; against: Against }[] {
  const quoted = statement.versions.map((_, version) => quotedIn(statement, version, sentences));
  const { segments, collation } = statement.comparison;
  return statement.versions.flatMap(({ row }, version) =>
    segments[version]!.map((segment) => ({
      report: row.report_id,
      words: collation.tokens[version]!.slice(segment.from, segment.to)
        .filter(({ mark, text }) => mark === null && /[\p{L}\p{N}]/u.test(text))
        .map(({ text }) => text)
        .join(" "),
      against: againstOthers(statement, version, segment, quoted),
    })),
  );
}

/** "one | will | same: three; lacks: two | outside: three". */
function told(texts: Record<string, string>, any: string[]): string[] {
  const book = codebook({ wordings: [wording({ id: "statement", any })] });
  const facts: WordingFacts = { ...code(texts, book).tables, codebook: book };
  return places(statementsIn(facts)[0]!, facts).map(({ report, words, against }) => {
    const standings = against.standings.map(({ standing, reports }) => `${standing}: ${reports.join(", ")}`);
    const { outside, halfOutside } = against;
    const marks = [
      outside.length > 0 && `outside: ${outside.join(", ")}`,
      halfOutside.length > 0 && `in part: ${halfOutside.join(", ")}`,
    ].filter((part) => part !== false);
    return [report, words, standings.join("; "), ...marks].join(" | ");
  });
}

describe("the table of a statement's words says of each report by itself", () => {
  const bridge = {
    one: "Bridge\n\n“The bridge will stay closed until May,” Mayor Ann Lee said on Monday.",
    two: "Bridge news\n\nMayor Ann Lee said: “The bridge remained shut until May.” Nobody was hurt.",
    three: "Closed\n\nIt rained. Mayor Ann Lee said that the bridge “will stay closed” until May.",
  };
  const any = ["bridge will", "bridge remained", "stay closed", "bridge"];

  it("who prints the same word, who another, and who none", () => {
    const rows = told(bridge, any);
    // One and three print “will”; two prints “remained shut” for “stay closed”, and nothing for “will”.
    expect(rows).toContain("one | will | same: three; lacks: two");
    expect(rows).toContain("three | will | same: one; lacks: two");
    expect(rows.some((row) => row.startsWith("one | stay closed | undecided: two; same: three"))).toBe(true);
  });

  it("in which of them the words stand outside of marks", () => {
    const rows = told(bridge, any);
    // Only three has its marks around “will stay closed” alone.
    expect(rows).toContain("one | The bridge | same: two, three | outside: three");
    expect(rows).toContain("two | until May | same: one, three | outside: three");
  });

  it("of a quotation that goes on alone, that the others have not these words", () => {
    const rows = told(
      {
        one: "Bridge\n\n“We will not wait for the river,” Mayor Ann Lee said.",
        two: "Bridge\n\n“We will not wait for the river and the next flood,” Mayor Ann Lee said.",
      },
      ["wait for the river"],
    );
    expect(rows).toContain("two | and the next flood | lacks: one");
    expect(rows.filter((row) => row.includes("same"))).not.toHaveLength(0);
  });

  it("that a word with “’s” is not the word without", () => {
    const rows = told(
      {
        one: "Bridge\n\n“The river’s water is too high,” Mayor Ann Lee said.",
        two: "Bridge\n\n“The river water is too high,” Mayor Ann Lee said.",
      },
      ["too high"],
    );
    expect(rows.some((row) => row.startsWith("one | The river ’s water is too high | noise: two"))).toBe(true);
  });

  it("of words that nobody prints between marks, that", () => {
    const rows = told(
      {
        one: "Bridge\n\nMayor Ann Lee said that the old bridge would close in March.",
        two: "Bridge\n\nMayor Ann Lee said that the bridge would close.",
      },
      ["bridge would close"],
    );
    for (const row of rows) expect(row).toMatch(/outside: one(, two)?$|outside: two(, one)?$/);
  });
});

describe.each([...datasetNames(DATA).map((name) => datasetPath(name, DATA)), "test/findings/flood"])("%s", (place) => {
  const { dataset, texts } = readDataset(place);
  const facts = factsOf(dataset, texts);

  it("says “the same” of a report only where it prints the words in its sentence", () => {
    for (const statement of statementsIn(facts)) {
      for (const { report, words, against } of places(statement, facts)) {
        for (const { standing, reports } of against.standings) {
          if (standing !== "same") continue;
          for (const other of reports) {
            const sentences = statement.versions
              .filter(({ row }) => row.report_id === other)
              .map(({ text }) => bare(text));
            expect(
              sentences.some((text) => text.includes(bare(words))),
              `${report}, “${words}”, in ${other}`,
            ).toBe(true);
          }
        }
      }
    }
  });

  it("says “not between marks” only of reports that have none on both sides of the words", () => {
    for (const statement of statementsIn(facts)) {
      for (const { report, words, against } of places(statement, facts)) {
        const [own] = statement.versions.filter(({ row }) => row.report_id === report);
        // A version that is nothing but its quotation has every word between marks.
        const isAllQuoted = /^[“"][^“”"]+[”"]$/u.test(own!.text.trim());
        if (isAllQuoted) expect(against.outside, `${report}, “${words}”`).not.toContain(report);
      }
    }
  });
});

/** Words in small letters, one space apart; "cannot" is two words, as the comparison takes it. */
function bare(text: string): string {
  const small = text.toLowerCase().replaceAll("cannot", "can not");
  return ` ${(small.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
