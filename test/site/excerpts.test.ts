import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { checkout, type Checkout } from "./freshCheckout.js";

/** Where only excerpts may be shown, nothing else of a report is anywhere in the built site. */

const [NAME, IN_FULL] = datasetNames() as [string, string];
let place: Checkout;
beforeAll(() => {
  place = checkout();
});
afterAll(() => {
  place.remove();
});

/** Everything in the built site that is text. */
function builtText(): Map<string, string> {
  const dist = path.join(place.path, "dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
    (file) => statSync(path.join(dist, file)).isFile() && !file.endsWith(".zip"),
  );
  return new Map(files.map((file) => [file, even(readFileSync(path.join(dist, file), "utf8"))]));
}

/** JSON and CSV write quotation marks and line ends in their own ways. */
function even(text: string): string {
  return text
    .replace(/\\n/g, " ")
    .replace(/\\?"+/g, "'")
    .replace(/[“”‘’]/g, "'")
    .replace(/\s+/g, " ");
}

it("shows only the sentences that claims and exercises rest on", async () => {
  vi.stubEnv("SAME_STORY_PUBLISH", "excerpts");
  expect(place.read(`data/${NAME}/dataset.yaml`)).not.toMatch(/^ *publish:/m);
  const build = place.start("build", [], { SAME_STORY_PUBLISH: "excerpts" });
  expect(await build.ended, build.output()).toBe(0);

  const { tables, texts } = buildTables(path.join(place.path, "data", NAME));
  const built = builtText();
  const exercises = [...built].find(([name]) => name.includes(`data/${NAME}/exercises`) && name.endsWith(".json"));
  const shown = tables.sentences.filter(({ text }) => text !== "").map(({ text }) => even(text));
  const hidden = tables.sentences
    .filter(({ text }) => text === "")
    .map(({ report_id, start, end }) => even(texts.get(report_id)!.slice(start, end)).trim())
    // What stands in a sentence that is shown, or is quoted as an exercise's evidence, may be shown.
    .filter((text) => !shown.some((other) => other.includes(text)) && !(exercises?.[1] ?? "").includes(text));
  expect(hidden.length).toBeGreaterThan(5);
  const found = hidden.flatMap((text) =>
    [...built].filter(([, content]) => content.includes(text)).map(([name]) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);

  // A dataset that says `publish: full` of its reports has its way.
  const inFull = buildTables(path.join(place.path, "data", IN_FULL)).tables.sentences;
  expect(inFull.every(({ text }) => text !== "")).toBe(true);
  vi.unstubAllEnvs();
});
