import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { lessonSlips } from "../../loaders/lessonSlips.js";
import { strays } from "../../loaders/strays.js";
import { tablesKey } from "../../loaders/tableCache.js";
import { folder, type Files } from "../support/folder.js";

function straysWith(files: Files): string[] {
  const { path } = folder(files);
  return strays(buildTables(path)).map((line) => line.slice(line.indexOf("town")));
}

describe("what lies in a dataset and nobody reads", () => {
  it("is nothing where all is read", () => {
    const files = { "lessons/ends.md": "E", "lessons/context.md": "C", "exercises/paths.yaml": "[]", "README.md": "R" };
    expect(straysWith(files)).toEqual([]);
  });

  it.each([
    ["exercise/a.md", /exercise: a folder that is not read\. Did you mean "exercises"\?/],
    ["Exercises/a.md", /Exercises: a folder that is not read\. Did you mean "exercises"\?/],
    ["lesson/timing.md", /lesson: a folder .* "lessons"\?/],
    ["Lessons/timing.md", /Lessons: a folder .* "lessons"\?/],
    ["report/one.txt", /report: a folder .* "reports"\?/],
    ["pictures/a.png", /pictures: a folder that is not read\. Known: reports, lessons, exercises\./],
    ["exercises/day.txt", /day\.txt: a file that is not read\. Rename it day\.md\./],
    ["exercises/day.markdown", /Rename it day\.md\./],
    ["exercises/day.MD", /Rename it day\.md\./],
    ["exercises/paths.yml", /paths\.yml: .* Rename it paths\.yaml\./],
    ["exercises/path.yaml", /Did you mean "paths\.yaml"\?/],
    ["exercises/more/day.md", /more: a folder that is not read\. Move its files to exercises\./],
    ["exercises/timing.md.txt", /Rename it timing\.md\./],
    ["lessons/timing.txt", /Rename it timing\.md\./],
    ["lessons/Timing.md", /Rename it timing\.md\./],
    ["lessons/timming.md", /Did you mean "timing\.md"\?/],
    ["lessons/paths.yaml", /Move it to exercises\./],
    ["lessons/weather.md", /Known: timing\.md/],
    ["paths.yaml", /paths\.yaml: .* Move it to exercises\./],
    ["glossary.md", /glossary\.md: .* Move it to lessons\./],
    ["context.md", /Move it to lessons\./],
    ["questions.md", /Move it to exercises if it holds questions/],
    ["three.txt", /Move it to reports, and list it in dataset\.yaml\./],
    ["film.mp4", /Remove it\./],
    ["reports/three.txt", /three\.txt: .* No report has it as its file\. List it under reports/],
  ])("%s is named, with what to do", (file, message) => {
    const [line, ...more] = straysWith({ [file]: "Text." });
    expect(line).toMatch(message);
    expect(more).toEqual([]);
  });

  it("says nothing of what editors and systems write", () => {
    expect(straysWith({ ".DS_Store": "x", "lessons/timing.md~": "x", "reports/Thumbs.db": "x" })).toEqual([]);
  });

  it("follows no link out, back or in a circle, opens no pipe, and still finds the tables' key", () => {
    const { path } = folder();
    symlinkSync("circle", join(path, "circle"));
    symlinkSync(path, join(path, "back"));
    symlinkSync("/", join(path, "drive"));
    symlinkSync("/etc/hostname", join(path, "reports", "host.txt"));
    mkdirSync(join(path, "lessons"));
    execFileSync("mkfifo", [join(path, "lessons", "pipe.md")]);
    const key = tablesKey(path);
    const lines = strays(buildTables(path)).join("\n");
    expect(lines).toMatch(/circle: this link leads nowhere/);
    expect(lines).toMatch(/back: this link leads out of the dataset/);
    expect(lines).toMatch(/drive: this link leads out of the dataset/);
    expect(lines).toMatch(/host\.txt: this link leads out of the dataset/);
    expect(lines).toMatch(/pipe\.md: this is no file/);
    writeFileSync(join(path, "reports", "one.txt"), "Another text.");
    expect(tablesKey(path)).not.toBe(key);
  });
});

describe("a slip in a lesson's text", () => {
  it.each([
    ["A.\n\n### Card\n\nB.", /a\.md:3: the card "Card" stands before the first/],
    ["## day\n\nA.\n\n<!-- later\n\n### Card", /a\.md:5: <!-- opens a comment that nothing closes/],
    ["## day\n\n```\nA.\n\n### Card", /a\.md:3: ``` opens code that nothing closes/],
    ["## day\n\n~~~~\nA.\n~~~\n", /a\.md:3: ~~~~ opens code that nothing closes/],
    ["## day\n\nA.\n\n## length\n\nB.\n\n## day\n\nC.", /a\.md:9: a second "## day" \(the first: line 1\)/],
    ["<!-- ## day -->\n### Card", /a\.md:2: the card/],
  ])("in %j is named with its line", (source, message) => {
    const [line, ...more] = lessonSlips(source, "a.md");
    expect(line).toMatch(message);
    expect(more).toEqual([]);
  });

  it.each([
    "A.\n\n## day\n\n### Card\n\n#### More",
    "<!-- a -->\n## day\n<!--\nb\n## day\n-->\n### Card",
    "## day\n\n```md\n## day\n<!--\n```\n\n### Card",
  ])("is not found in %j", (source) => {
    expect(lessonSlips(source, "a.md")).toEqual([]);
  });
});
