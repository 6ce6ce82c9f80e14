import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { buildTables } from "../../loaders/buildTables.js";
import { folder } from "../support/folder.js";

const QUESTION = `## Who voted? {#own-file}

Tick it.

\`\`\`exercise
type: choice
lesson: timing
ends: trust
options:
  - { id: town, text: The town, right: true, feedback: Yes. }
  - { id: none, text: Nobody, feedback: No. }
\`\`\`
`;
const report = (words: string): string =>
  `Council closes the quay\n\n${words} voted for closing the quay on 12 March 2024. The debate lasted three hours.\n\n“The quay is sinking, and we have no money to lift it,” said Mayor Ada Holm.\n`;
const TOWN = {
  "codebook.yaml": null,
  "reports/one.txt": report("Nine councillors"),
  "reports/two.txt": report("A majority"),
};
const setOf = (files: Record<string, string>) => exerciseSet(buildTables(folder({ ...TOWN, ...files }).path));
const idsOf = (files: Record<string, string>): string[] => setOf(files).exercises.map(({ id }) => id);
const made = idsOf({});

describe("exercises/questions.yaml", () => {
  it("has the made questions beside those of a file; without it they give way", () => {
    expect(made.length).toBeGreaterThan(1);
    expect(idsOf({ "exercises/a.md": QUESTION })).toEqual(["own-file"]);
    const both = { "exercises/a.md": QUESTION, "exercises/questions.yaml": "left_out:\n" };
    expect(idsOf(both)).toEqual(["own-file", ...made]);
    expect(setOf(both).setAside).toEqual([]);
  });

  it("names what is not there at its line, and the rest counts", () => {
    const yaml = `order: [${made[1]!}]\nleft_out: [gone, ${made[0]!}]\nreworded:\n  - { id: nowhere, prompt: Why? }\n`;
    const set = setOf({ "exercises/questions.yaml": yaml });
    expect(set.exercises.map(({ id }) => id)).toEqual(made.slice(1));
    const [first, second, ...others] = set.setAside.flatMap(({ problems }) => problems);
    expect(first).toMatch(/questions\.yaml:2: there is no question "gone"\./);
    expect(second).toMatch(/questions\.yaml:4: there is no question "nowhere"\./);
    expect(others).toEqual([]);
  });

  it("is written by a command, says nothing new as long as nobody changes it, and is never written over", () => {
    const { path } = folder(TOWN);
    const call = () =>
      spawnSync(process.execPath, ["--import", "tsx", "loaders/cli/dataset.ts", "questions", path], {
        encoding: "utf8",
      });
    expect(call().status).toBe(0);
    const file = join(path, "exercises/questions.yaml");
    const text = readFileSync(file, "utf8");
    const set = exerciseSet(buildTables(path));
    expect(set.exercises.map(({ id }) => id)).toEqual(made);
    expect(set.setAside).toEqual([]);
    const again = call();
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("nothing is overwritten")]);
    expect(readFileSync(file, "utf8")).toBe(text);
    // What stands in notes is read as it stands.
    writeFileSync(
      file,
      text.replace(/^# reworded:[^]*$/m, (notes) => notes.replace(/^# /gm, "")),
    );
    expect(exerciseSet(buildTables(path)).setAside).toEqual([]);
  }, 60_000);
});
