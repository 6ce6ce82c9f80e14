import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { folder } from "../support/folder.js";
import { exercise, town, TYPES } from "../support/town.js";

/** Each call starts Node and the TypeScript loader, which takes a second or two on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function run(command: string, ...args: string[]) {
  const call = ["--import", "tsx", `loaders/cli/${command}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: "utf8" });
  return { status, stdout, stderr: stderr.trim() };
}

const BROKEN = "\n## Broken {#broken}\n\nWhy?\n\n```exercise\ntype: nothing\n```\n";

describe("export", () => {
  it("explains itself and refuses what it does not know", () => {
    expect(run("export", "--help")).toMatchObject({ status: 0 });
    expect(run("export", "doc", "town").stderr).toMatch(/^"doc" is no format\. Known: .*gift.*qti.*scorm/);
    expect(run("export", "gift").stderr).toMatch(/^Name one DATASET\. Known: /);
    const { path } = folder(town(exercise(TYPES.choice)));
    expect(run("export", "gift", path, "--out", join(path, "no/a.txt")).stderr).toMatch(
      /there is no folder .*Make it first\.$/,
    );
    // A notebook goes into a package as it is built, and this dataset is in none.
    expect(run("export", "scorm", path)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^The notebook in .* has no exercises of .*\. Run npm run build first\.$/,
      ) as string,
    });
  });

  it("writes both formats, and lists what is set aside or written as something else", () => {
    const { path } = folder(town(exercise(TYPES.order) + BROKEN));
    const gift = run("export", "gift", path, "--out", join(path, "a.txt"));
    expect(gift.stdout).toContain("a.txt: 1 exercise.");
    expect(gift.stdout).toContain("written as its nearest type: task: an order, written as matching with positions");
    expect(gift.stdout).toMatch(/left out: broken \(.*a\.md:\d+\)/);
    expect(readFileSync(join(path, "a.txt"), "utf8")).toContain("::A task::");
    expect(run("export", "qti", path, "--out", join(path, "a.zip")).status).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(join(path, "a.zip")))).sort()).toEqual([
      "exercises.xml",
      "imsmanifest.xml",
    ]);
    expect(existsSync(join(path, "b.zip"))).toBe(false);
  });
});

describe("dataset check", () => {
  const broken = () => folder(town(exercise(TYPES.choice) + BROKEN)).path;

  it("names exercises that are set aside, with file and line", () => {
    const { status, stdout } = run("dataset", "check", broken());
    expect(status).toBe(0);
    expect(stdout).toContain("1 exercise (0 with a typed answer), 0 paths. 1 set aside.");
    expect(stdout).toMatch(/a\.md:22: unknown type "nothing"\. Known: choice, /);
  });

  it("fails on them when it is strict", () => {
    const { status, stderr } = run("dataset", "check", broken(), "--strict");
    expect(status).toBe(1);
    expect(stderr).toMatch(/a\.md:22: unknown type "nothing"\./);
  });
});
