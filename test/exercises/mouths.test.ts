import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { sourceOf } from "../../src/exercises/generate/context.js";
import { whoSaidIt } from "../../src/exercises/generate/quotes.js";
import { folder } from "../support/folder.js";

/** Ids of the questions who said it, about invented reports that nobody coded. */
function asked(texts: Record<string, string>): string[] {
  const reports = Object.keys(texts).map((id, i) => `{ id: ${id}, letter: ${"ABC"[i]!}, label: ${id} }`);
  const { path } = folder({
    "codebook.yaml": null,
    "exercises/a.md": null,
    "dataset.yaml": `title: A strike\nsummary: One.\nevent: { date: 2024-05-15 }\nreports: [${reports.join(", ")}]\n`,
    ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [`reports/${id}.txt`, text])),
  });
  const { tables, codebook } = buildTables(path);
  return whoSaidIt(sourceOf(tables, codebook, [])).map(({ id }) => id);
}

const said = (first: string, second: string) => ({
  post: `Strike\n\n“Nobody wins a strike like this one,” Mayor ${first} said. The talks go on.`,
  star: `Walkout\n\n“Nobody wins a strike like this one,” said plant manager ${second}. It rained.`,
});

describe("“Who said it?”", () => {
  it("is asked where two people are named", () => {
    expect(asked(said("Carl Brenner", "Brian Tarkin"))).toHaveLength(1);
  });

  it.each([
    ["Denise Halloran", "Diane Halloran"],
    ["Ron Svoboda", "Ron Swoboda"],
    ["Jan Roth", "Eva Roth"],
  ])("is not asked where %s and %s may be one", (first, second) => {
    expect(asked(said(first, second))).toEqual([]);
  });
});
