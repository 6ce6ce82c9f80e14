import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { InputError } from "../../loaders/cli/command.js";
import { save } from "../../loaders/cli/save.js";
import { folder } from "../support/folder.js";

function problemOf(path: string): string {
  try {
    save(path, "new");
    return "";
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

it("writes a file whole, over what was there", () => {
  const path = join(folder().path, "a.txt");
  for (const content of ["old", "new"]) save(path, content);
  expect(readFileSync(path, "utf8")).toBe("new");
});

it("says what a place is that takes no file, and leaves nothing behind", () => {
  const { path } = folder();
  mkdirSync(join(path, "inner"));
  symlinkSync("circle", join(path, "circle"));
  const before = readdirSync(path);
  expect(problemOf("")).toBe("--out has no name. Name a file.");
  expect(problemOf(join(path, "no/a.txt"))).toMatch(/there is no folder .* Make it first\.$/);
  expect(problemOf(join(path, "inner"))).toMatch(/this is a folder\. Name a file\.$/);
  expect(problemOf("/dev/full")).toMatch(/this is a device or a pipe\. Name a file\.$/);
  expect(problemOf(join(path, "a".repeat(300)))).toMatch(
    /it cannot be written \(ENAMETOOLONG\)\. Name another place\.$/,
  );
  expect(problemOf("/proc/x")).toMatch(/it cannot be written/);
  expect(readdirSync(path)).toEqual(before);
});

it("leaves what stood there where the new one cannot be written", () => {
  const { path } = folder();
  writeFileSync(join(path, "a.txt"), "old");
  // A folder has the draft's name.
  mkdirSync(join(path, `a.txt.${process.pid}.part`));
  expect(() => {
    save(join(path, "a.txt"), "new");
  }).toThrow(InputError);
  expect(readFileSync(join(path, "a.txt"), "utf8")).toBe("old");
});
