import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { idleVerdicts } from "../src/coding/collation/statement.js";
import type { BuiltDataset } from "./buildTables.js";
import { shownPath } from "./readDataset.js";
import { short } from "../src/dataset/schemaReader.js";

/**
 * Words of the codebook's verdicts that stand in no version of their wording group, and not beside one either: such a
 * verdict decides nothing. Each is `file:line: what. remedy.` They are no error, because a report may have been taken
 * away.
 */
export function idleVerdictWords({ codebook, tables, directory }: BuiltDataset): string[] {
  const path = join(directory, "codebook.yaml");
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  return idleVerdicts(codebook.wordings, tables.variants, tables.sentences).map(({ group, words }) => {
    const place = `${shownPath(directory)}/codebook.yaml:${lineOf(source, group, words)}`;
    return `${place}: "${short(words)}" in a verdict of "${group}" stands in no version of it. Change or remove it.`;
  });
}

/** 1-based line of the words after their group's id; the id's line where they are written over several lines. */
function lineOf(source: string, group: string, words: string): number {
  const from = Math.max(0, source.search(new RegExp(`^ *- id: ["']?${group}["']? *$`, "m")));
  const at = source.indexOf(words, from);
  return source.slice(0, at < 0 ? from : at).split("\n").length;
}
