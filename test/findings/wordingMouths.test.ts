import { describe, expect, it } from "vitest";
import { namingMouths } from "../../src/coding/oneSpeaker.js";
import { statementFinding, statementsIn } from "../../src/findings/wording/statement.js";
import { shiftsOf } from "../../src/findings/wording/shifts.js";
import { uncoded } from "../support/uncoded.js";

/** Invented reports that give one sentence to several; expectations from reading them. */
function read(texts: Record<string, string>) {
  const facts = uncoded(texts);
  const statements = statementsIn(facts);
  return {
    labels: statements.map(({ label }) => label),
    mouths: statements.flatMap((one) =>
      statementFinding(one, facts).mouths.map(({ source, reports }) => [source, ...reports]),
    ),
    shifts: shiftsOf(statements, facts).map(({ shift }) => shift),
  };
}

describe("words of a document and of who wrote it", () => {
  it.each([
    ["a coroner and her report", "Coroner Ida Falk said", "the 40-page report says"],
    ["a trainer and his letter", "Trainer Jan Roth said", "a letter to the club says"],
    ["a critic and her review", "The critic Ida Falk said", "her review says"],
  ])("are in one mouth: %s", (_what, person, paper) => {
    const { mouths, shifts } = read({
      mail: `Pool\n\n“The lifeguards slept while the children called for help,” ${person} on Monday.`,
      post: `Baths\n\n“The lifeguards slept while the children called for help,” ${paper}.`,
    });
    expect(mouths).toEqual([]);
    expect(shifts).not.toContain("mouths");
  });

  it("are in two where two people say them", () => {
    const { mouths } = read({
      mail: "Pool\n\n“The lifeguards slept while the children called for help,” Coroner Ida Falk said.",
      post: "Baths\n\n“The lifeguards slept while the children called for help,” the report says.",
      wire: "Inquest\n\n“The lifeguards slept while the children called for help,” said swimmer Omar Reed.",
    });
    expect(mouths.map(([, ...reports]) => reports)).toEqual([["mail"], ["wire"]]);
  });

  it("but a paper of that name is no document", () => {
    const row = (report_id: string, source: string) => ({ report_id, source, part: "body" as const });
    const rows = [row("mail", "Ann Lee"), row("post", "Elmford Post")];
    expect(namingMouths(rows, [])).toEqual(rows);
  });
});

describe("a report whose headline names the firm and whose text names a person", () => {
  it("has one mouth", () => {
    const { mouths } = read({
      mail: "Club insists: ‘We never saw the letter’\n\nIt rained.\n\n“We never saw the letter,” said chairman Omar Reed.",
      post: "Letter\n\n“We never saw the letter,” said treasurer Ida Falk.",
    });
    expect(mouths.flatMap(([, ...reports]) => reports).sort()).toEqual(["mail", "post"]);
  });
});

describe("a statement is named", () => {
  it("by the words that most versions print", () => {
    const { labels } = read({
      mail: "Sea\n\n“Each night that goes by makes the wall weaker,” said Ida Falk.",
      post: "Wall\n\n“Each night that passes makes the wall weaker,” said Ida Falk.",
      wire: "Wall at sea\n\n“We watch, but each night that goes by makes the wall weaker and the town smaller,” said Ida Falk.",
    });
    expect(labels).toEqual(["Each night that goes by makes the wall weaker"]);
  });

  it.each([
    ["We got lucky with the wind", "We got unlucky with the wind", "We got … with the wind"],
    ["We will stay until the bill is withdrawn", "We will stay until this council is gone", "We will stay until …"],
  ])("by what both have, where each has a word of its own: %s", (one, other, label) => {
    const { labels } = read({
      mail: `Sea\n\n“${one},” said Ida Falk.`,
      post: `Wall\n\n“${other},” said Ida Falk.`,
    });
    expect(labels).toEqual([label]);
  });

  it("by its beginning, though what follows is shorter", () => {
    const { labels } = read({
      mail: "Bank\n\n“The loss can be borne by the bank. The shame cannot be borne,” said banker Jan Roth.",
      post: "Loss\n\n“The loss can be borne by the bank. The shame cannot be borne,” said Jan Roth.",
    });
    expect(labels).toEqual(["The loss can be borne by the bank"]);
  });

  it("without the marks that break it", () => {
    const { labels } = read({
      mail: "Mill\n\nJudge Ida Falk said the owner “knew in the autumn” that the roof could fall “and said nothing.”",
      post: "Roof\n\nIda Falk said he “knew in the autumn” of 2014 that the roof could fall “and said nothing to anybody.”",
    });
    expect(labels).toEqual(["knew in the autumn that the roof could fall and said nothing"]);
  });
});
