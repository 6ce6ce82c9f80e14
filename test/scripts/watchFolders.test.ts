import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isEditorFile } from "../../loaders/ownFiles.js";
import { differences, snapshot, watchFolders } from "../../scripts/watchFolders.js";

let folder = "";
let calls: string[][] = [];
let stop: () => void;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "watch-"));
  writeFileSync(path.join(folder, "old.txt"), "one");
  calls = [];
  stop = watchFolders([folder], (paths) => void calls.push(paths.map((file) => path.relative(folder, file))), 20);
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

it.each([
  ".town.yaml.swp",
  ".DS_Store",
  "codebook.yaml~",
  "#codebook.yaml#",
  "4913",
  "~$notes.txt",
  "Thumbs.db",
  "x.tmp",
])("knows that people did not write %s", (name) => {
  expect(isEditorFile(name)).toBe(true);
});

it.each(["codebook.yaml", "reports", "background.md", "one.txt", "4913.txt", "swp"])("minds %s", (name) => {
  expect(isEditorFile(name)).toBe(false);
});

it("tells of a file in a new folder, once", async () => {
  mkdirSync(path.join(folder, "new"));
  writeFileSync(path.join(folder, "new/a.txt"), "a");
  await expect.poll(() => calls).toEqual([["new/a.txt".replaceAll("/", path.sep)]]);
});

it("tells of a file that is removed", async () => {
  rmSync(path.join(folder, "old.txt"));
  await expect.poll(() => calls).toEqual([["old.txt"]]);
});

it("keeps quiet about editors' files", async () => {
  writeFileSync(path.join(folder, ".old.txt.swp"), "x");
  writeFileSync(path.join(folder, "old.txt"), "two");
  await expect.poll(() => calls).toEqual([["old.txt"]]);
});

it("sees that another file of the same size took a file's place", () => {
  const before = snapshot([folder]);
  writeFileSync(path.join(folder, "draft.tmp"), "two");
  renameSync(path.join(folder, "draft.tmp"), path.join(folder, "old.txt"));
  expect(differences(before, snapshot([folder]))).toHaveLength(1);
});

it("goes through no link to a folder, and past one that leads in a circle", () => {
  symlinkSync(folder, path.join(folder, "back"));
  symlinkSync("circle", path.join(folder, "circle"));
  symlinkSync("/", path.join(folder, "drive"));
  expect([...snapshot([folder]).keys()]).toEqual([path.join(folder, "old.txt")]);
});
