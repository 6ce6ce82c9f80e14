import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readDataset, DatasetError } from "../../loaders/readDataset.js";
import { idleVerdictWords } from "../../loaders/verdictWords.js";
import { folder } from "../support/folder.js";

const CODEBOOK = (verdict: string): string =>
  [
    "speakers:",
    "  - id: lee",
    "    name: Ann Lee",
    "wordings:",
    "  - id: closed",
    "    label: closed",
    "    any: [stays closed, stays shut]",
    "    verdicts:",
    ...verdict.split("\n").map((line) => `      ${line}`),
  ].join("\n");

function made(verdict: string): { path: string; shown: string } {
  return folder({
    "codebook.yaml": CODEBOOK(verdict),
    "reports/one.txt": "Vote\n\nThe town voted. “The hall stays closed,” Ann Lee said.\n",
    "reports/two.txt": "Town votes\n\nThe town voted. “The hall stays shut,” Ann Lee said.\n",
  });
}

function problems(path: string): readonly string[] {
  try {
    readDataset(path);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

describe("verdicts of a wording group", () => {
  it("are read from the codebook", () => {
    const { path } = made("- words: [closed, shut]\n  verdict: noise\n  note: The same.");
    expect(readDataset(path).dataset.codebook!.wordings[0]!.verdicts).toEqual([
      { words: ["closed", "shut"], verdict: "noise", note: "The same." },
    ]);
  });

  it("are refused by file and line where they are none", () => {
    const { path, shown } = made("- words: [closed, shut]\n  verdict: lie");
    expect(problems(path)).toEqual([
      `${shown}/codebook.yaml:10: wordings[0].verdicts[0].verdict "lie" is unknown. Known: noise, meaning, undecided.`,
    ]);
    const missing = made("- verdict: noise");
    expect(problems(missing.path)).toEqual([
      `${missing.shown}/codebook.yaml:9: wordings[0].verdicts[0].words is missing. Add a line "words: …".`,
    ]);
  });

  it("are named by the check where their words stand in no version, and nothing breaks", () => {
    const { path, shown } = made("- words: [closed, open]\n  verdict: noise");
    expect(idleVerdictWords(buildTables(path))).toEqual([
      `${shown}/codebook.yaml:9: "open" in a verdict of "closed" stands in no version of it. Change or remove it.`,
    ]);
  });
});
