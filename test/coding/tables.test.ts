import { describe, expect, it } from "vitest";
import { code, codebook, dataset, item, wording } from "../support/coding.js";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";

const ONE =
  "Council votes for bridge\n\nThe council voted on Wednesday. “The bridge is safe and sound,” Mayor Lee said. It rained.\n\n" +
  "Tom Ode said the bridge was ugly. The baker’s shop stays.\n";
const TWO =
  "Bridge wins\n\nLee called the bridge “sound and safe” on Friday. Nobody asked about the price of bread in town.\n";

describe("wording groups", () => {
  const group = wording({ all: ["safe", "sound"], saidBy: ["lee"] });

  it("find quoted versions with their speaker", () => {
    const { variants } = code({ one: ONE, two: TWO }, codebook({ wordings: [group] })).tables;
    expect(variants.map(({ report_id, source, text }) => [report_id, source, text])).toEqual([
      ["one", "lee", "The bridge is safe and sound,"],
      ["two", "lee", "sound and safe"],
    ]);
  });

  it("find reported versions without marks", () => {
    const { variants } = code({ one: ONE }, codebook({ wordings: [wording({ any: ["ugly", "hideous"] })] })).tables;
    expect(variants).toMatchObject([{ source: "ode", attribution: "indirect", cue: "said" }]);
  });

  it("cut a long quotation down to its sentence", () => {
    const text = "Vote\n\n“We came. The bridge is safe. We went home,” Lee said.\n";
    const { variants } = code({ one: text }, codebook({ wordings: [wording({ any: ["safe"] })] })).tables;
    expect(variants.map((variant) => variant.text)).toEqual(["The bridge is safe."]);
  });
});

describe("coverage", () => {
  it("gives the first mention, and the share of the body that speaks of it", () => {
    const topic = { id: "bread", label: "Bread", terms: ["bread", "baker"], not: [] };
    const { coverage } = code({ one: ONE, two: TWO }, codebook({ topics: [topic] })).tables;
    expect(coverage).toMatchObject([
      { report_id: "one", found: true, matched: "baker", first_paragraph: 2, mentions: 1 },
      { report_id: "two", found: true, matched: "bread", first_paragraph: 1 },
    ]);
    // Four of the 27 words of the body.
    expect(coverage[0]!.share).toBeCloseTo(4 / 27, 3);
  });

  it("has a row where nothing was found", () => {
    const topic = { id: "moon", label: "Moon", terms: ["moon"], not: [] };
    expect(code({ one: ONE }, codebook({ topics: [topic] })).tables.coverage).toMatchObject([
      { found: false, terms: "moon", mentions: 0, first_position: null, start: null, text: "" },
    ]);
  });
});

describe("corrections", () => {
  const days = item({ by: "time", kind: "date", reading: "" });
  const base = {
    report: "one",
    item: "question",
    occurrence: 1,
    was: "",
    value: "",
    reading: "",
    certainty: null,
    source: "",
    attribution: null,
    reason: "read closely",
  } as const;

  it("add a row after the parsed ones, with its reason", () => {
    const add = { ...base, action: "add", evidence: "It rained", value: "2024-05-14" } as const;
    const { claims } = code({ one: ONE }, codebook({ items: [days], corrections: [add] })).tables;
    expect(claims).toMatchObject([
      { claim_id: "one.question.1", value: "2024-05-15", method: "parsed" },
      { claim_id: "one.question.2", value: "2024-05-14", method: "coded", note: "read closely", text: "It rained" },
    ]);
  });

  it("change a row", () => {
    const change = { ...base, action: "change", evidence: "Wednesday", value: "2024-05-08" } as const;
    const { claims } = code({ one: ONE }, codebook({ items: [days], corrections: [change] })).tables;
    expect(claims).toMatchObject([{ claim_id: "one.question.1", value: "2024-05-08", method: "coded" }]);
  });

  it("drop a row, which makes a silence", () => {
    const drop = { ...base, action: "drop", evidence: "Wednesday" } as const;
    const { claims, silences } = code({ one: ONE }, codebook({ items: [days], corrections: [drop] })).tables;
    expect([claims.length, silences.length]).toEqual([0, 1]);
  });

  it("refuse words that the article lacks, and rows that nobody made", () => {
    const run = (correction: object) => () =>
      code(
        { one: ONE },
        codebook({ items: [days], corrections: [{ ...base, action: "drop", evidence: "", ...correction }] }),
      );
    expect(run({ evidence: "It snowed" })).toThrow(
      'evidence "It snowed" of the correction to question is not in the article of report "one"',
    );
    expect(run({ evidence: "It rained" })).toThrow(
      'nothing to drop: report "one" has no claim of question at "It rained"',
    );
  });
});

describe("a report in excerpts", () => {
  it("shows only the headline and the sentences on which claims rest", () => {
    const days = item({ by: "time", kind: "date", reading: "" });
    const data = dataset(["one"], codebook({ items: [days] }));
    data.reports[0]!.publish = "excerpts";
    const { sentences } = codeDataset(data, [parse(ONE, parseOptions(data, data.reports[0]!))]);
    const shown = sentences.filter(({ text }) => text !== "").map(({ text }) => text);
    expect(shown).toEqual(["Council votes for bridge", "The council voted on Wednesday."]);
    expect(sentences).toHaveLength(6);
  });
});

describe("a dataset without a codebook", () => {
  const { tables } = code({ one: ONE, two: TWO }, null);

  it("asks for no day where two reports name days of different things", () => {
    expect(tables.claims.filter(({ value_type }) => value_type === "date")).toEqual([]);
    expect(tables.reports.map(({ report_id }) => report_id)).toEqual(["one", "two"]);
  });

  it("proposes a group for quotations that share their words", () => {
    const texts = {
      one: "Vote\n\n“The bridge is safe and sound for everyone,” Lee said on the market square.\n",
      two: "Vote\n\nLee said: “The bridge is sound and safe for everyone here.” Then it rained on the market square.\n",
    };
    const { variants } = code(texts, null).tables;
    expect(variants.map(({ report_id, source }) => [report_id, source])).toEqual([
      ["one", "lee"],
      ["two", "lee"],
    ]);
  });
});
