import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";

const { dataset, texts } = readDataset("data/reykjavik-2021");

function claimsWith(edit: (id: string, text: string) => string) {
  const parses = dataset.reports.map((report) =>
    parse(edit(report.id, texts.get(report.id)!), parseOptions(dataset, report)),
  );
  return codeDataset(dataset, parses).claims;
}

describe("a claim's id", () => {
  const before = claimsWith((_, text) => text);
  const idsOf = (claims: typeof before) => claims.map(({ claim_id, value }) => `${claim_id} ${value}`);

  it("survives a paragraph that says nothing of the item", () => {
    const first = "Blinken therefore expressed concern";
    const after = claimsWith((id, text) =>
      id === "dpa" ? text.replace(first, `It rained all day in the harbour.\n\n${first}`) : text,
    );
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it("survives a change in another report", () => {
    const after = claimsWith((id, text) => (id === "efe" ? text.slice(0, text.length >> 1) : text));
    const others = (claims: typeof before) => idsOf(claims.filter(({ report_id }) => report_id !== "efe"));
    expect(others(after)).toEqual(others(before));
  });
});
