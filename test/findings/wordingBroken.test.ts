import { describe, expect, it } from "vitest";
import { againstOthers } from "../../src/findings/wording/against.js";
import { quotedIn, statementFinding, statementsIn } from "../../src/findings/wording/statement.js";
import { uncoded } from "../support/uncoded.js";

/** Invented reports of which one breaks a quotation, or quotes a part of a sentence; expectations from reading them. */
function read(texts: Record<string, string>) {
  const facts = uncoded(texts);
  const statements = statementsIn(facts);
  const statement = (words: string) => statements.find(({ rows }) => rows.some(({ text }) => text.includes(words)))!;
  return {
    statements,
    versions: (words: string) =>
      statement(words).rows.map(({ report_id, attribution, text }) => `${report_id} ${attribution}: ${text}`),
    finding: (words: string) => statementFinding(statement(words), facts),
    /** How many words each version has between marks. */
    quoted: (words: string) => {
      const one = statement(words);
      return one.versions.map(({ row }, i) => `${row.report_id} ${quotedIn(one, i, facts.sentences).words}`);
    },
    /** Words of one report that are said not to stand in another. */
    lacking: (words: string, from: string, other: string) => {
      const one = statement(words);
      const marked = one.versions.map((_, i) => quotedIn(one, i, facts.sentences));
      return one.versions.flatMap(({ row, text, start }, version) =>
        row.report_id !== from
          ? []
          : one.comparison.segments[version]!.flatMap((segment) => {
              const tokens = one.comparison.collation.tokens[version]!.slice(segment.from, segment.to);
              const { standings } = againstOthers(one, version, segment, marked);
              const isLacking = standings.some(
                ({ standing, reports }) => standing === "lacks" && reports.includes(other),
              );
              return isLacking ? [text.slice(tokens[0]!.start - start, tokens.at(-1)!.end - start)] : [];
            }),
      );
    },
  };
}

const MILL = {
  mail: "Mill\n\nJudge Ida Falk said the owner “knew in the autumn of 2014” that the roof could fall “and let the weavers work under it.”",
  post: "Roof of the mill\n\n“The owner knew in the autumn of 2014 that the roof could fall, and let the weavers work under it,” said Judge Ida Falk.",
};

describe("a quotation that a report breaks in two within its sentence", () => {
  it("is one version, with what stands between its pieces", () => {
    const { statements, versions, quoted } = read(MILL);
    expect(statements).toHaveLength(1);
    expect(versions("autumn")).toEqual([
      "mail partial: knew in the autumn of 2014” that the roof could fall “and let the weavers work under it.",
      "post direct: The owner knew in the autumn of 2014 that the roof could fall, and let the weavers work under it,",
    ]);
    // 6 + 7, and the whole.
    expect(quoted("autumn")).toEqual(["mail 13", "post 20"]);
  });

  it("lacks none of its words", () => {
    const { lacking, finding } = read(MILL);
    expect(lacking("autumn", "post", "mail")).toEqual([]);
    expect(finding("autumn").shared).toBe(20);
    expect(finding("autumn").cuts).toEqual([]);
  });

  it("in sport too", () => {
    const { versions } = read({
      mail: "Final\n\n“We trained in snow for this match and the keeper never complained once,” said coach Jan Roth.",
      post: "The final\n\nCoach Jan Roth said his team “trained in snow for this match” while the keeper “never complained once.”",
      wire: "Match\n\nJan Roth said they “trained in snow” to win this match “and the keeper never complained.”",
    });
    // “While” begins another statement; “to win this match” does not.
    expect(versions("trained")).toEqual([
      "mail direct: We trained in snow for this match and the keeper never complained once,",
      "post partial: trained in snow for this match",
      "wire partial: trained in snow” to win this match “and the keeper never complained.",
    ]);
  });

  it("stays two where two things are listed", () => {
    const { versions } = read({
      mail: "Play\n\nThe critic Jan Roth called the new play “a long and empty evening” and the music “pure noise”.",
      post: "New play\n\n“It was a long and empty evening,” said the critic Jan Roth.",
    });
    expect(versions("evening")[0]).toBe("mail partial: a long and empty evening");
  });
});

describe("words that a report prints beside the marks", () => {
  it("are not missing from it", () => {
    const { lacking } = read({
      mail: "Beach\n\n“Guards worked to keep the harbour open and showed great patience,” said harbour master Jan Roth.",
      post: "Harbour\n\nHarbour master Jan Roth said his guards “showed great patience” to keep the harbour open.",
    });
    expect(lacking("great patience", "mail", "post").join(" ")).not.toMatch(/keep|harbour|open/);
  });

  it("nor where they stand before them", () => {
    const { lacking } = read({
      mail: "Choir\n\n“We sang for the old town and nobody paid us a cent,” said Ida Falk.",
      post: "Singers\n\nFor the old town they had sung, Ida Falk said, and “nobody paid us a cent”.",
    });
    expect(lacking("paid us", "mail", "post").join(" ")).not.toMatch(/old|town/);
  });

  it("nor where they stand in the rest of the quotation", () => {
    const { lacking } = read({
      mail: "Farm\n\n“We lost the barn and the horses in one night,” said farmer Ida Falk.",
      post: "Fire\n\n“We lost the barn in one night,” said farmer Ida Falk. “The horses too, all of the horses.”",
    });
    expect(lacking("barn", "mail", "post").join(" ")).not.toMatch(/horses/);
  });

  it("but those that it prints nowhere are", () => {
    const { lacking } = read({
      mail: "Farm\n\n“We lost the barn and the tractor in one night,” said farmer Ida Falk.",
      post: "Fire\n\n“We lost the barn in one night,” said farmer Ida Falk. “The horses too.”",
    });
    expect(lacking("barn", "mail", "post").join(" ")).toMatch(/tractor/);
  });

  it("are counted with those that both have", () => {
    const { finding } = read({
      mail: "Ferry\n\n“Divers searched the harbour twice,” said Jan Roth.",
      post: "Harbour\n\nJan Roth said that divers “searched the harbour twice”.",
    });
    expect(finding("harbour").shared).toBe(5);
  });
});

describe("a part of a sentence between marks", () => {
  it.each([
    [
      "in what is told with “that”",
      "Court\n\nPainter Jan Roth said that he admired the jury but that the museum judged the “old painting” wrong.",
    ],
    ["around other words", "Court\n\nPainter Jan Roth said that the museum judged the “whole painting” wrong."],
    ["at its beginning", "Court\n\nJan Roth said “the museum” judged the painting wrong, and left."],
  ])("is partial: %s", (_what, text) => {
    const { versions } = read({
      mail: "Art\n\n“The museum judged the painting wrong,” said painter Jan Roth.",
      post: text,
    });
    expect(versions("painting").map((one) => one.split(":")[0])).toEqual(["mail direct", "post partial"]);
  });
});

describe("a few words in marks, woven into a sentence that another report quotes whole", () => {
  const REPORTS = {
    mail: "Ferry\n\n“Complaints about the ferry were checked by an experienced engineer, and the ramp was found safe,” said safety officer Jan Roth.",
    post: "Ramp\n\nJan Roth wrote that complaints about the ferry were answered by “an experienced engineer” and the ramp was found safe.",
  };

  it("are a version with that sentence", () => {
    const { statements, versions } = read(REPORTS);
    expect(statements).toHaveLength(1);
    expect(versions("Complaints")[1]).toBe(
      "post partial: complaints about the ferry were answered by “an experienced engineer” and the ramp was found safe",
    );
  });

  it("do not end the sentence that goes on outside of them", () => {
    expect(read(REPORTS).finding("Complaints").cuts).toEqual([]);
  });
});

describe("words that stand between marks in one report and outside of them in another", () => {
  it.each([
    [
      "a name",
      "Falk said that Denholm “knew about the cracks for years”.",
      "“Denholm knew about the cracks for years,” Ida Falk said.",
    ],
    [
      "a noun",
      "Falk said the owners “knew about the cracks for years”.",
      "“The owners knew about the cracks for years,” Ida Falk said.",
    ],
    [
      "a subject with its article",
      "Falk said that our old landlord “knew about it for years”.",
      "“The landlord knew about it for years,” Ida Falk said.",
    ],
  ])("are not worth a line where they are %s", (_what, one, other) => {
    const { finding } = read({ mail: `Cracks\n\nIda Falk rents here. ${one}`, post: `Flats\n\n${other}` });
    expect(finding("for years").reach).toEqual([]);
  });

  it("are, where they say what happened", () => {
    const { finding } = read({
      mail: "Cracks\n\nIda Falk said that the owners hid the cracks behind paint and “never answered our letters”.",
      post: "Flats\n\n“The owners hid the cracks behind paint and never answered our letters,” Ida Falk said.",
    });
    expect(finding("never answered").reach).toEqual([
      { words: "The owners hid the cracks behind paint", inside: ["post"], outside: ["mail"] },
    ]);
  });
});

describe("what a comparison comes to in one sentence", () => {
  it("does not call words the same that differ outside of marks", () => {
    const { finding } = read({
      mail: "Flats\n\nIda Falk said the owners “hid the cracks behind paint”.",
      post: "Flats\n\nIda Falk said her landlords “hid the cracks behind paint”.",
    });
    expect(finding("behind paint").hasOthersOutside).toBe(true);
    const broken = read({
      mail: "Flats\n\n“The owners hid the cracks behind paint, and every tenant knew,” said Ida Falk.",
      post: "Flats\n\nIda Falk said that her landlords “hid the cracks” in the autumn “behind paint”.",
    });
    expect(broken.finding("the cracks").hasOthersOutside).toBe(true);
  });
});
