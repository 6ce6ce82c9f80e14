import { describe, expect, it } from "vitest";
import { spokenBy } from "../../src/coding/collation/passages.js";
import { againstOthers } from "../../src/findings/wording/against.js";
import { quotedIn, spelled, statementFinding, statementsIn } from "../../src/findings/wording/statement.js";
import { uncoded } from "../support/uncoded.js";

/** Quotations that a report breaks off to name their speaker; expectations from reading. */
function read(texts: Record<string, string>) {
  const facts = uncoded(texts);
  return (words: string) => {
    const statement = statementsIn(facts).find(({ rows }) => rows.some(({ text }) => text.includes(words)))!;
    const quoted = statement.versions.map((_, version) => quotedIn(statement, version, facts.sentences));
    const { segments, collation } = statement.comparison;
    return {
      ...statementFinding(statement, facts),
      /** What each report says between its marks. */
      spoken: Object.fromEntries(statement.versions.map((one) => [one.row.report_id, spelled(spokenBy(one))])),
      /** How many words each prints between its marks. */
      inMarks: Object.fromEntries(statement.versions.map(({ row }, i) => [row.report_id, quoted[i]!.words])),
      /** Words that some other report has not, by report. */
      lacking: segments.flatMap((own, version) =>
        own.flatMap((segment) => {
          const { standings } = againstOthers(statement, version, segment, quoted);
          const lacks = standings.find(({ standing }) => standing === "lacks");
          const words = collation.tokens[version]!.slice(segment.from, segment.to).filter(({ mark }) => mark === null);
          return lacks === undefined
            ? []
            : [`${words.map(({ text }) => text).join(" ")} – ${lacks.reports.join(", ")}`];
        }),
      ),
    };
  };
}

const WHOLE = "“You cannot put a roof on sand and then complain that it leaks,” said builder Jan Roth.";
const WORDS = "you cannot put a roof on sand and then complain that it leaks";

describe("a quotation that is broken off to name its speaker", () => {
  it.each([
    [
      "by a pronoun",
      "Jan Roth is a builder. “You cannot put a roof on sand,” he said, “and then complain that it leaks.”",
    ],
    ["by a name", "“You cannot put a roof on sand,” said Jan Roth, “and then complain that it leaks.”"],
    [
      "by a name and what he is",
      "“You cannot put a roof on sand,” said Jan Roth, who builds boats, “and then complain that it leaks.”",
    ],
    [
      "by another verb",
      "“You cannot put a roof on sand,” Jan Roth added on Monday, “and then complain that it leaks.”",
    ],
    ["with single marks", "‘You cannot put a roof on sand,’ Jan Roth said, ‘and then complain that it leaks.’"],
    ["with the comma outside", "‘You cannot put a roof on sand’, Jan Roth said, ‘and then complain that it leaks’."],
    ["with straight marks", '"You cannot put a roof on sand," Jan Roth said, "and then complain that it leaks."'],
    ["with dashes", "“You cannot put a roof on sand” – Jan Roth said – “and then complain that it leaks.”"],
    ["twice", "“You cannot put a roof,” Jan Roth said, “on sand and then,” he added, “complain that it leaks.”"],
  ])("is one quotation: %s", (_how, broken) => {
    const found = read({
      mail: `Roofs\n\nIt rained. ${WHOLE}`,
      post: `Leaks\n\n${broken} It rained all week.`,
    })("roof");
    expect(found.spoken).toEqual({ mail: WORDS, post: WORDS });
    expect(found.inMarks).toEqual({ mail: 13, post: 13 });
    expect(found.lacking).toEqual([]);
    expect(found).toMatchObject({ isSame: true, shared: 13, cuts: [], only: [], goesOn: [] });
  });

  it("goes on where another report ends", () => {
    const found = read({
      mail: "Sale\n\n“You sold the harbour for a song,” Ida Falk told the mayor.",
      post: "Harbour\n\n‘You sold the harbour for a song,’ Ida Falk told the mayor, ‘and nobody danced.’",
    })("harbour");
    expect(found.cuts).toEqual([
      {
        edge: "end",
        ends: [{ words: "a song", reports: ["mail"] }],
        beyond: [{ words: "and nobody danced", reports: ["post"] }],
      },
    ]);
  });

  it("has no words of its report set beside those of the speaker", () => {
    const found = read({
      mail: "Sale\n\n“We told the mayor about the pier in May and in June,” said Ida Falk.",
      post: "Pier\n\n“We told the mayor about the pier,” Ida Falk told reporters in June, “in May and in June.”",
    })("pier");
    expect(found.lacking).toEqual([]);
    expect(found).toMatchObject({ isSame: true, cuts: [], counts: { noise: 0, moved: 0, undecided: 0, meaning: 0 } });
  });

  it.each([
    [
      "tells what else was said",
      "“You cannot put a roof on sand,” Jan Roth said, adding that the owner would “complain about leaks.”",
    ],
    [
      "joins another verb",
      "“You cannot put a roof on sand,” Jan Roth said, and then added, “people complain of leaks.”",
    ],
    [
      "names another one",
      "“You cannot put a roof on sand,” Jan Roth said. Ida Falk agreed. “People complain that it leaks.”",
    ],
  ])("is not one where the report %s", (_what, text) => {
    const { spoken } = read({ mail: `Roofs\n\n${WHOLE}`, post: `Leaks\n\n${text}` })("roof");
    expect(spoken["post"]).toBe("you cannot put a roof on sand");
  });
});

describe("a speech in which the speaker is named between two sentences", () => {
  const texts = {
    mail: "Raid\n\n“This was no accident. They knew exactly which door to take,” said Ida Falk.",
    star: "Raided\n\nIda Falk said: “This was no accident. They knew exactly which door to take.” The shop is shut.",
    post: "Door\n\n“This was no accident,” Ida Falk said. “They knew exactly which door to take.”",
    wire: "Doors\n\n‘This was no accident,’ said Ida Falk, who runs the shop. ‘They knew exactly which door to take.’ She wept.",
  };

  it("has both sentences, as the report that prints them as one", () => {
    const found = read(texts)("which door");
    const both = "this was no accident they knew exactly which door to take";
    expect(found.spoken).toEqual({ mail: both, star: both, post: both, wire: both });
    expect(found.lacking).toEqual([]);
    expect(found).toMatchObject({ isSame: true, shared: 11 });
  });

  it("ends where it ends in the others; what one report quotes next is told as that", () => {
    const wire = texts.wire.replace("take.’", "take. They had a van in the yard.’");
    const found = read({ ...texts, wire })("which door");
    expect(found.cuts).toEqual([]);
    expect(found.goesOn).toEqual([
      { words: "They had a van in the yard.", has: ["wire"], lacks: ["mail", "star", "post"] },
    ]);
  });

  it("has no sentence that only one prints", () => {
    const found = read({
      mail: "Wind\n\n“We got lucky with the wind today,” Jan Roth said. “Any other day the smoke goes over the school.”",
      post: "Fire\n\n“We got lucky with the wind today,” Jan Roth said. “It carried the worst of it over the river.”",
    })("wind");
    expect(found.spoken).toEqual({
      mail: "we got lucky with the wind today",
      post: "we got lucky with the wind today",
    });
  });
});
