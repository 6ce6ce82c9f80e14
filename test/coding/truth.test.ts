import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/coding/index.js";
import { agreementOn } from "../../src/findings/agreement.js";
import { certaintyOf } from "../../src/coding/certainty.js";
import { clauseAt } from "../../src/coding/clause.js";
import { parse } from "../../src/parser/index.js";
import { code, codebook, item, wording } from "../support/coding.js";

/** "source: content" of each attribution. */
function said(text: string): string[] {
  return parse(text).attributions.map(
    ({ source, start, end }) => `${source?.name ?? "nobody"}: ${text.slice(start, end)}`,
  );
}

describe("a source", () => {
  it.each([
    [
      "According to Reuters, 30 minutes after the talks began in Bonn, the council imposed sanctions.",
      "Reuters: 30 minutes after the talks began in Bonn, the council imposed sanctions",
    ],
    ["As recently reported by the local media, the road may be closed.", "local media: the road may be closed"],
    ["The road is closed, as reported by the Herald.", "Herald: The road is closed"],
    ["As first described by Ann Holt, the plan is dead.", "Ann Holt: the plan is dead"],
    ["Top diplomats in Bonn have held talks and have acknowledged that they differ.", "Top diplomats: they differ"],
    ["Senior officials from both towns met and said that they differ.", "Senior officials: they differ"],
    [
      "More than 2,000 readers have told the paper that the mayor must go.",
      "More than 2,000 readers: the mayor must go",
    ],
    ["“The road is shut,” the agency NTB reported, quoting Ann Holt.", "Ann Holt: “The road is shut,”"],
    [
      "The ministry announced that it would close the road – which pleased the town.",
      "ministry: it would close the road",
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it("is the word that gives the quotation away: “quoting”", () => {
    const { attributions } = parse("“The road is shut,” the agency NTB reported, quoting Ann Holt.");
    expect(attributions[0]?.cue?.text).toBe("quoting");
  });
});

describe("who has words printed", () => {
  const sources = (text: string, rule: Rule): string[] =>
    code({ one: text }, codebook({ items: [item(rule)] })).tables.claims.map(
      ({ value, source }) => `${value}: ${source}`,
    );

  it("is the outlet for spellings and descriptions in reported speech", () => {
    const text = "Lee said the jailed dissident Idyl Warsame was ill.";
    expect(sources(text, { by: "spelling", names: ["Warsame"] })).toEqual(["Idyl: outlet"]);
    expect(sources(text, { by: "label", names: ["Warsame"] })).toEqual(["jailed dissident: outlet"]);
  });

  it("is the one who is quoted, inside marks", () => {
    const text = "“The jailed dissident Idyl Warsame is ill,” Lee said.";
    expect(sources(text, { by: "spelling", names: ["Warsame"] })).toEqual(["Idyl: lee"]);
  });

  it("is the outlet for a length that only describes", () => {
    const rule: Rule = { by: "time", kind: "duration", reading: "" };
    expect(sources("Lee said the two-hour session had been useful.", rule)).toEqual(["PT2H: outlet"]);
    expect(sources("Lee said the session lasted two hours.", rule)).toEqual(["PT2H: lee"]);
  });
});

describe("certainty", () => {
  const sure = (text: string, words: string): string => {
    const start = text.indexOf(words);
    return certaintyOf(text, { start, end: start + words.length }, { start: 0, end: text.length });
  };

  it.each([
    ["The repair could take until May and is expected to cost 2 million.", "2 million", "expected"],
    ["It is expected to cost 2 million.", "2 million", "expected"],
    ["The damage could reach 2 million.", "2 million", "hedged"],
    ["The damage is put at 2 million.", "2 million", "hedged"],
    ["The council moved the repair to the next in March.", "in March", "asserted"],
    ["The report did not mention the summit.", "did not mention the summit", "unmentioned"],
    ["The mayor was not asked and did not say why.", "did not say why", "unmentioned"],
    ["The mayor does not want a summit.", "does not want a summit", "denied"],
    ["The repair will drag on, if it happens at all.", "will drag on", "hedged"],
  ])("%s", (text, words, expected) => {
    expect(sure(text, words)).toBe(expected);
  });

  /** One construction is equally sure wherever a report puts it. */
  const FRAMES = [
    "The bridge #.",
    "The office said that the bridge #.",
    "After the storm the bridge #, the mayor said.",
    "The bridge, which was built in 1931, #.",
    "The bridge # and carries 7,000 cars.",
    "“The bridge #,” said Lee.",
  ];

  it.each([
    ["opened in June", "asserted"],
    ["has opened in June", "asserted"],
    ["will open in June", "expected"],
    ["is expected to open in June", "expected"],
    ["is scheduled to open in June", "expected"],
    ["is due to open in June", "expected"],
    ["is set to open in June", "expected"],
    ["is going to open in June", "expected"],
    ["is to open in June", "expected"],
    ["may open in June", "hedged"],
    ["could open in June", "hedged"],
    ["is likely to open in June", "hedged"],
    ["will probably open in June", "hedged"],
    ["may not open in June", "hedged"],
    ["is said to have opened in June", "hedged"],
    ["reportedly opened in June", "hedged"],
    ["is rumoured to open in June", "hedged"],
    ["is hoped to open in June", "hedged"],
    ["will open in June, if it opens at all", "hedged"],
    ["did not open in June", "denied"],
    ["will not open in June", "denied"],
    ["hasn’t opened in June", "denied"],
    // It did open, in June.
    ["did not open until June", "asserted"],
  ])("%s, in any sentence", (construction, expected) => {
    const found = FRAMES.map((frame) => {
      const text = frame.replace("#", construction);
      const start = text.indexOf("June");
      const evidence = { start, end: start + "June".length };
      const [sentence] = parse(text).sentences.filter((one) => one.start <= start && start < one.end);
      return certaintyOf(text, evidence, clauseAt(text, sentence!, evidence));
    });
    expect(found).toEqual(FRAMES.map(() => expected));
  });
});

describe("a report is not called silent", () => {
  const LATER = {
    one: "The vote\n\n“It was a good day,” Lee said.",
    two: "The vote\n\n“It was a good day,” Ode said.",
  };

  it("on words that somebody else says in it", () => {
    const group = wording({ any: ["good day"], saidBy: ["lee"] });
    expect(code(LATER, codebook({ wordings: [group] })).tables.silences).toEqual([]);
    const other = wording({ any: ["bad day"], saidBy: ["lee"] });
    expect(code(LATER, codebook({ wordings: [other] })).tables.silences.map(({ search }) => search)).toEqual([
      "(bad day) said by (lee)",
      "(bad day) said by (lee)",
    ]);
  });

  it("on an amount, a time or a length that stands there in words that no rule reads", () => {
    const silent = (rule: Rule, text: string): boolean =>
      code({ one: `The vote\n\n${text}` }, codebook({ items: [item(rule)] })).tables.silences.length > 0;
    expect(silent({ by: "money" }, "It is worth three to four million pounds.")).toBe(false);
    expect(silent({ by: "money" }, "The crown is gone.")).toBe(true);
    expect(silent({ by: "time", kind: "time", reading: "" }, "They came before dawn.")).toBe(false);
    expect(silent({ by: "time", kind: "duration", reading: "" }, "It lasted half the night and hours more.")).toBe(
      false,
    );
    expect(silent({ by: "time", kind: "duration", reading: "" }, "It lasted.")).toBe(true);
  });

  it("but says how the words were joined, and by whom it was confirmed", () => {
    const asked = item({ by: "time", kind: "duration", reading: "" }, { near: ["vote", "debate"], not: ["bus"] });
    const correction = {
      action: "silent",
      report: "two",
      item: "question",
      evidence: "",
      occurrence: 1,
      was: "",
      value: "",
      reading: "",
      certainty: null,
      source: "",
      attribution: null,
      reason: "Read.",
    } as const;
    const { silences } = code(LATER, codebook({ items: [asked], corrections: [correction] })).tables;
    expect(silences.map(({ report_id, search, confirmed }) => [report_id, search, confirmed])).toEqual([
      ["one", "(a length) near (vote | debate) without (bus)", false],
      ["two", "(a length) near (vote | debate) without (bus)", true],
    ]);
  });
});

describe("reports differ", () => {
  const differ = (one: string, two: string, rule: Rule): boolean => {
    const book = codebook({ items: [item(rule)] });
    return (
      agreementOn({ ...code({ one, two }, book).tables, codebook: book }, book.items[0]!.id)?.relation === "differ"
    );
  };
  const houses: Rule = { by: "number", of: ["houses"] };

  it("only where both cannot be true", () => {
    expect(differ("Fewer than 200 houses burned.", "197 houses burned.", houses)).toBe(false);
    expect(differ("About 200 houses burned.", "Between 180 and 220 houses burned.", houses)).toBe(false);
    expect(differ("Almost 200 houses burned.", "More than 200 houses burned.", houses)).toBe(true);
    expect(differ("120 houses burned.", "200 houses burned.", houses)).toBe(true);
  });

  it.each([
    ["212 people were on board.", "A rock left 250 people in fear.", { by: "number", of: ["people"] }, "board"],
    [
      "The talks lasted 14 hours.",
      "It was done after 15 hours in one room.",
      { by: "time", kind: "duration", reading: "" },
      "talks",
    ],
    ["The repair costs 2 million euros.", "Drivers will pay 3 million euros.", { by: "money" }, "repair"],
  ] satisfies [string, string, Rule, string][])(
    "and nobody says that all agree while a report has such a value beside other words: %s %s",
    (one, two, rule, near) => {
      const book = codebook({ items: [item(rule, { near: [near] })] });
      const { tables } = code({ one, two, three: one }, book);
      expect(tables.silences.map(({ report_id, others }) => [report_id, others !== ""])).toEqual([["two", true]]);
      const facts = { ...tables, codebook: book };
      expect(agreementOn(facts, book.items[0]!.id)?.relation).toBe("open");
      const plain = tables.silences.map((row) => ({ ...row, others: "" }));
      expect(agreementOn({ ...facts, silences: plain }, book.items[0]!.id)?.relation).toBe("same");
      // Where no search tells that a report lacks an answer, words that no rule could read may give one.
      expect(agreementOn({ ...facts, silences: [] }, book.items[0]!.id)?.relation).toBe("open");
    },
  );

  it("but a value that answers another question keeps nobody from saying so", () => {
    const people: Rule = { by: "number", of: ["people"] };
    const book = codebook({
      items: [item(people, { near: ["board"] }), { ...item(people, { near: ["treated"] }), id: "treated" }],
    });
    const { tables } = code({ one: "212 people were on board.", two: "11 people were treated." }, book);
    expect(tables.silences.every(({ others }) => others === "")).toBe(true);
  });

  it("not by descriptions, agencies and kinds of places", () => {
    const label: Rule = { by: "label", names: ["Warsame"] };
    expect(differ("The jailed dissident Idil Warsame is ill.", "The poet Idil Warsame is ill.", label)).toBe(false);
    const place: Rule = { by: "place" };
    expect(differ("They meet in a European country.", "They meet in Norway.", place)).toBe(false);
    expect(differ("They meet in Sweden.", "They meet in Norway.", place)).toBe(true);
  });
});
