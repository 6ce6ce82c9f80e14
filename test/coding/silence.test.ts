import { expect, it } from "vitest";
import { codebookFile as schema } from "../../src/dataset/schemas.js";
import { Problems } from "../../src/dataset/schemaReader.js";
import { readYaml } from "../../src/dataset/yamlFile.js";
import { codebookFile } from "../../src/coding/codebookFile.js";
import type { Item } from "../../src/coding/index.js";
import { agreementKind } from "../../src/findings/agreement.js";
import { silenceInWords } from "../../src/components/silence.js";
import { code, codebook, item, wording } from "../support/coding.js";

const TEXTS = {
  one: "The vote\n\nThe mayors of two towns spoke about kettles on Monday.",
  two: "The vote\n\nNothing odd stands here. The mayors spoke at length.",
};
const odd: Item = {
  ...item({ by: "choice", choices: [{ value: "word", terms: ["kettles"], certainty: null, note: "An odd word." }] }),
  id: "odd",
  dimension: "provenance",
  silence: false,
};

it("does not call a report silent on an item without silence", () => {
  const { claims, silences } = code(TEXTS, codebook({ items: [odd] })).tables;
  expect(claims.map(({ report_id, text, note }) => [report_id, text, note])).toEqual([
    ["one", "kettles", "An odd word."],
  ]);
  expect(silences).toEqual([]);
});

/** What is said of a search for a statement in a report that lacks it. */
function notFound(all: string[], any: string[] = []): string {
  const group = wording({ all, any });
  const { silences } = code(TEXTS, codebook({ wordings: [group] })).tables;
  return silenceInWords(
    silences.find(({ report_id }) => report_id === "two")!,
    { item: String, speaker: String } as never,
  );
}

it.each([
  // "mayors" and "length" stand in the second report; "kettles" does not.
  [["mayors", "kettles"], ["mayors", "kettles"], "holds “mayors” and “kettles” together"],
  [["mayors", "kettles"], [], "holds “mayors” and “kettles” together"],
  [["mayors", "towns", "Monday"], ["Monday"], "holds “mayors”, “towns” and “Monday” together"],
  [["mayors"], ["kettles", "Monday"], "holds “mayors” and one of “kettles” or “Monday” together"],
])("says of a statement that no sentence holds its words: %j, %j", (all, any, told) => {
  expect(notFound(all, any)).toBe(`not found. We found no sentence or quotation that ${told}. Other words may say it.`);
});

it("says of one word that it was searched for", () => {
  expect(notFound(["kettles"], ["kettles"])).toBe("not found. We searched for “kettles”. Other words may say it.");
});

it("calls it silent on every other item", () => {
  const { silences } = code(TEXTS, codebook({ items: [{ ...odd, silence: true }] })).tables;
  expect(silences.map(({ report_id, item, terms }) => [report_id, item, terms])).toEqual([["two", "odd", "kettles"]]);
});

it("does not compare reports by an item without silence", () => {
  const texts = { one: TEXTS.one, two: TEXTS.two.replace("odd", "about pans") };
  const choices = ["kettles", "pans"].map((term) => ({ value: term, terms: [term], certainty: null, note: "" }));
  const differing = (silence: boolean): string[] => {
    const book = codebook({ items: [{ ...odd, rule: { by: "choice", choices }, silence }] });
    return agreementKind
      .make({ ...code(texts, book).tables, codebook: book })
      .flatMap(({ about, relation }) => (relation === "differ" ? [about] : []));
  };
  expect([differing(true), differing(false)]).toEqual([["odd"], []]);
});

it("is written into a codebook and read back", () => {
  const read = (lines: readonly string[]): { silence: boolean | undefined; problems: string[] } => {
    const problems = new Problems();
    const text = ["items:", "  - id: odd", "    label: Odd", "    dimension: provenance", "    question: Which?"];
    const yaml = [...text, "    find: { money: any }", ...lines].join("\n");
    const silence = readYaml(yaml, "codebook.yaml", schema, problems)?.items[0]?.silence;
    return { silence, problems: problems.list };
  };
  expect(read([])).toEqual({ silence: true, problems: [] });
  expect(read(["    silence: false"])).toEqual({ silence: false, problems: [] });
  expect(read(["    silence: maybe"]).problems).toEqual([
    'codebook.yaml:7: items[0].silence must be true or false, not "maybe".',
  ]);
  const written = codebookFile(codebook({ items: [odd, { ...odd, id: "usual", silence: true }] })) as {
    items: Record<string, unknown>[];
  };
  expect(written.items.map((one) => one["silence"])).toEqual([false, undefined]);
});

it.each([
  ["an age", "Two men, aged 29 and 21, came from the mill on Friday.", []],
  ["an age behind a name", "Lotte Winther, 23, came from the mill on Friday.", []],
  ["a figure of something else", "On the list of the museum stood 31.", []],
  ["the very number, with no noun", "On the list of the thieves stood 22.", ["22"]],
])("points to no number that counts something else: %s", (_what, sentence, others) => {
  const coins: Item = { ...item({ by: "number", of: ["coins"] }), id: "coins", question: "How many coins?" };
  const texts = { one: "Coins\n\nThieves took 22 coins on Monday.", two: `Theft\n\n${sentence}` };
  const { silences } = code(texts, codebook({ items: [coins] })).tables;
  expect(silences.flatMap((row) => row.others.split("; ").filter(Boolean))).toEqual(others);
});
