import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { cachedTables, CODE, keepOnly, lastGoodTables, tablesKey } from "../../loaders/tableCache.js";
import { edited, folder } from "../support/folder.js";

const cacheBeside = (dataset: string): string => path.join(dataset, "../cache");

it("gives the same tables as making them anew", async () => {
  const { path: town } = folder();
  const cache = cacheBeside(town);
  const anew = buildTables(town);
  expect(await cachedTables(town, cache)).toEqual(anew);
  expect(readdirSync(cache)).toEqual(["town.bin"]);
  expect(await cachedTables(town, cache)).toEqual(anew);
});

it("gives another key for any other byte, file name or file, even where size and time stay", () => {
  const { path: town } = folder();
  const keys = [tablesKey(town)];
  const report = path.join(town, "reports/one.txt");
  const text = readFileSync(report, "utf8");
  writeFileSync(report, text.replace("Wednesday", "wednesday"));
  utimesSync(report, 0, 0);
  keys.push(tablesKey(town));
  writeFileSync(path.join(town, "background.md"), "");
  keys.push(tablesKey(town));
  mkdirSync(path.join(town, "more"));
  writeFileSync(path.join(town, "more/background.md"), "");
  keys.push(tablesKey(town));
  vi.stubEnv("SAME_STORY_PUBLISH", "excerpts");
  keys.push(tablesKey(town));
  vi.unstubAllEnvs();
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(report, text);
  expect(keys).not.toContain(tablesKey(town));
});

it("makes tables anew when a report changes, and keeps the last good ones while the dataset is broken", async () => {
  const { path: town } = folder();
  const cache = cacheBeside(town);
  const first = await cachedTables(town, cache);
  writeFileSync(path.join(town, "reports/one.txt"), "Vote\n\nThe town voted on Friday, Ann Lee said.\n");
  const second = await cachedTables(town, cache);
  expect(second.texts.get("one")).toContain("Friday");
  expect(second.tables).not.toEqual(first.tables);
  writeFileSync(
    path.join(town, "codebook.yaml"),
    String(edited("codebook.yaml", "speakers:", "speakers: [")["codebook.yaml"]),
  );
  await expect(cachedTables(town, cache)).rejects.toThrow("codebook.yaml");
  expect(lastGoodTables(town, cache)).toEqual(second);
  keepOnly([], cache);
  expect(lastGoodTables(town, cache)).toBeNull();
});

it("makes tables anew where what is kept cannot be read", async () => {
  const { path: town } = folder();
  const cache = cacheBeside(town);
  await cachedTables(town, cache);
  writeFileSync(path.join(cache, "town.bin"), "no tables");
  expect(await cachedTables(town, cache)).toEqual(buildTables(town));
});

it("has every module that coding imports in its key", () => {
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/g)) {
      follow(path.posix.join(path.posix.dirname(file), `${name!}.ts`));
    }
  };
  follow("loaders/buildTables.ts");
  follow("loaders/writeTables.ts");
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen].filter((file) => !CODE.some((place) => file === place || file.startsWith(`${place}/`)))).toEqual([]);
});
