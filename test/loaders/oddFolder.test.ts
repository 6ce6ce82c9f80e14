import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetNames } from "../../loaders/readDataset.js";
import { ROOT } from "../../scripts/paths.js";

/** A clone may stand in a folder whose name has what addresses and shells take for their own. */
const FOLDER = "Schüler 9 b#c%20100% д & (neu)";

const run = promisify(execFile);
let root: string;
let clone: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "same-story-"));
  clone = path.join(root, FOLDER);
  for (const place of ["data", "loaders", "scripts", "src", "package.json", "tsconfig.json"]) {
    const filter = (source: string): boolean => !source.includes(".observablehq");
    cpSync(path.join(ROOT, place), path.join(clone, place), { recursive: true, filter });
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(clone, "node_modules"), "junction");
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

const command = async (name: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", `loaders/cli/${name}.ts`, ...args], {
    cwd: clone,
  });
  return stdout;
};

describe(`in a folder named “${FOLDER}”`, { timeout: 120_000 }, () => {
  const [name = ""] = datasetNames();

  it("the check finds the datasets, and nothing wrong with them", async () => {
    const said = await command("dataset", "check", "--strict");
    for (const each of datasetNames()) expect(said).toContain(`${each}: `);
  });

  it("a table is printed", async () => {
    expect((await command("claims", name)).split("\n").length).toBeGreaterThan(10);
  });

  it("a new dataset is made there, and is sound", async () => {
    await command("dataset", "new", "market");
    expect(existsSync(path.join(clone, "data", "market", "dataset.yaml"))).toBe(true);
    expect(await command("dataset", "check", "market")).toContain("market: ");
  });

  it("questions are exported there", async () => {
    const before = new Set(readdirSync(clone));
    await command("export", "gift", name, "--out", "fragen #1.txt");
    expect(readdirSync(clone).filter((file) => !before.has(file))).toEqual(["fragen #1.txt"]);
  });
});
