import { describe, expect, it } from "vitest";
import { againstOthers } from "../../src/findings/wording/against.js";
import { quotedIn, statementFinding, statementsIn } from "../../src/findings/wording/statement.js";
import { uncoded } from "../support/uncoded.js";

/** Invented reports of one sentence each; expectations from reading them. */
function read(mail: string, post: string) {
  const facts = uncoded({ mail: `Town\n\n${mail}`, post: `News\n\n${post}` });
  const [statement] = statementsIn(facts);
  if (statement === undefined) throw new Error("no statement was found");
  const marked = statement.versions.map((_, i) => quotedIn(statement, i, facts.sentences));
  const rows = statement.versions.flatMap(({ text, start, row }, version) =>
    statement.comparison.segments[version]!.map((segment) => {
      const tokens = statement.comparison.collation.tokens[version]!.slice(segment.from, segment.to);
      return {
        report: row.report_id,
        words: text.slice(tokens[0]!.start - start, tokens.at(-1)!.end - start),
        kinship: segment.kinship,
        standing: againstOthers(statement, version, segment, marked).standings[0]!.standing,
      };
    }),
  );
  return {
    finding: statementFinding(statement, facts),
    /** Words that are called another wording of what stands in their place. */
    reworded: rows
      .filter(({ standing, kinship }) => standing === "noise" || (standing === "other" && kinship === "noise"))
      .map(({ words }) => words),
    /** All that is compared of a report; an opening mark stands before its first word. */
    compared: (report: string) =>
      rows
        .filter((row) => row.report === report)
        .map(({ words }) => words)
        .join(" "),
  };
}

describe("one small word", () => {
  it.each([
    [
      "an article and a pronoun",
      "“I saw a flash like a torch and then I fell,” said rider Jan Roth.",
      "“It was a storm like a torch and then I fell,” said rider Jan Roth.",
      /^(?:a|it)$/i,
    ],
    [
      "a preposition and a conjunction",
      "“The goats of Elmford ate the garden hedge,” said Ida Falk.",
      "“The goats and Elmford ate the garden hedge,” said Ida Falk.",
      /^(?:of|and)$/i,
    ],
    [
      "an article and what moved",
      "“We found no trace of any poison in the well,” said chemist Ida Falk.",
      "“At no time did we find a trace of poison in the well,” said chemist Ida Falk.",
      /^a$/i,
    ],
  ])("is no other wording of another: %s", (_what, mail, post, words) => {
    expect(read(mail, post).reworded.filter((one) => words.test(one))).toEqual([]);
  });

  it("is, where both do the same", () => {
    const { reworded } = read(
      "“We will open the pool in May with a party,” said Jan Roth.",
      "“We will open this pool by May with the party,” said Jan Roth.",
    );
    expect(reworded).toEqual(["the", "in", "a", "this", "by", "the"]);
  });

  it("before the marks is no counterpart of one between them", () => {
    const { compared } = read(
      "“There are bees in the roof and nobody dares to climb up,” wrote Ida Falk.",
      "Ida Falk warned on Friday of “bees in the roof”.",
    );
    expect(compared("post")).toBe("bees in the roof”.");
  });
});

describe("words that only one report prints inside a sentence", () => {
  it("are not told where they are torn out of a clause", () => {
    const { finding } = read(
      "“We lost no money on this bridge, not a cent,” said treasurer Ida Falk.",
      "“At no stage did the council lose money on this bridge, not a cent,” said treasurer Ida Falk.",
    );
    expect(finding.only.map(({ words }) => words).filter((words) => /\bdid\b/.test(words))).toEqual([]);
  });

  it("are not told where the other has them in another word", () => {
    const { finding } = read(
      "“The referee got the offside rule wrong,” said coach Jan Roth.",
      "“The referee misread the offside rule,” said coach Jan Roth.",
    );
    expect(finding.only).toEqual([]);
  });

  it("are told where they are a phrase", () => {
    const { finding } = read(
      "“We did not want this long strike,” said Jan Roth.",
      "“We did not want this strike,” said Jan Roth.",
    );
    expect(finding.only).toEqual([{ words: "long", has: ["mail"], lacks: ["post"] }]);
  });
});
