import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { buildTables } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { ASKED } from "../support/offline.js";
import { openBrowser } from "./browser.js";
import { checkout, type Checkout, type Running } from "./freshCheckout.js";

const [NAME, IN_FULL] = datasetNames() as [string, string];
const CODEBOOK = `data/${NAME}/codebook.yaml`;
/** A preview compiles every module when it is first asked for it. */
const SOON = { timeout: 120_000 };
/** Only what claims and exercises rest on may be shown of a report that does not say otherwise. */
const EXCERPTS = { SAME_STORY_PUBLISH: "excerpts" };
const DATASET = `data/${NAME}/dataset.yaml`;
/** Adds a copy of the first report under another name. */
function addReport(place: Checkout): void {
  const dataset = parseDocument(place.read(DATASET));
  const { reports } = dataset.toJS() as { reports: { id: string; file?: string }[] };
  const [first] = reports;
  place.write(
    `data/${NAME}/reports/newcomer.txt`,
    place.read(`data/${NAME}/reports/${first!.file ?? first!.id + ".txt"}`),
  );
  dataset.addIn(["reports"], { id: "newcomer", letter: "Z", label: "The newcomer", rights: "A copy." });
  place.write(DATASET, String(dataset));
}

function builtFile(place: Checkout, table: string): string {
  const folder = path.join("dist/_file/data", NAME);
  const file = readdirSync(path.join(place.path, folder)).find(
    (name) => name.startsWith(`${table}.`) && name.endsWith(".json"),
  );
  return place.read(path.join(folder, file!));
}

/** Everything in the built site that is text. */
function builtText(place: Checkout): Map<string, string> {
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

describe("a build", () => {
  let place: Checkout;
  beforeAll(() => {
    place = checkout(true);
    // The other datasets take as long again and show nothing more.
    for (const other of datasetNames().slice(1)) rmSync(path.join(place.path, "data", other), { recursive: true });
  });
  afterAll(() => {
    place.remove();
  });
  const claimsOf = (report: string): unknown[] =>
    (JSON.parse(builtFile(place, "lesson")) as { claims: { report_id: string }[] }).claims.filter(
      ({ report_id }) => report_id === report,
    );

  it("stops at broken data, says where, and leaves the last build as it is", async () => {
    const sound = place.read(CODEBOOK);
    const before = statSync(path.join(place.path, "dist/index.html")).mtimeMs;
    place.write(CODEBOOK, `bad: [\n${sound}`);
    const build = place.start("build", [], { SAME_STORY_PREVIEW: "1" });
    const code = await build.ended;
    place.write(CODEBOOK, sound);
    expect(code).toBe(1);
    expect(build.output()).toMatch(new RegExp(`${CODEBOOK}:\\d+: broken YAML`));
    expect(statSync(path.join(place.path, "dist/index.html")).mtimeMs).toBe(before);
  });

  // One build for both: a build of a notebook takes as long as all other tests of this file.
  describe("of changed data, for the web", () => {
    let build: Running;
    beforeAll(async () => {
      expect(claimsOf("newcomer")).toEqual([]);
      expect(place.read(DATASET)).not.toMatch(/^ *publish:/m);
      addReport(place);
      // As in a folder where nobody has built yet.
      rmSync(path.join(place.path, "src/.observablehq"), { recursive: true });
      build = place.start("build", [], EXCERPTS);
      expect(await build.ended, build.output()).toBe(0);
    });

    it("asks the network for nothing, the first time too", () => {
      expect(build.output().match(ASKED)).toBeNull();
    });

    it("holds the claims of a report that was added since the last build", () => {
      expect(claimsOf("newcomer").length).toBeGreaterThan(0);
      expect(place.read(`dist/data/${NAME}/claims.csv`)).toContain("newcomer");
    });

    it("shows only the sentences that claims and exercises rest on", () => {
      vi.stubEnv("SAME_STORY_PUBLISH", EXCERPTS.SAME_STORY_PUBLISH);
      const { tables, texts } = buildTables(path.join(place.path, "data", NAME));
      const built = builtText(place);
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
      const inFull = buildTables(datasetPath(IN_FULL)).tables.sentences;
      expect(inFull.every(({ text }) => text !== "")).toBe(true);
      vi.unstubAllEnvs();
    });
  });
});

describe("npm start", () => {
  let place: Checkout;
  let preview: Running;
  let page: Page;
  let origin: string;
  const taken = createServer();
  beforeAll(async () => {
    place = checkout();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    preview = place.start("dev", ["--no-open", "--port", String(port)]);
    await vi.waitUntil(() => preview.output().includes("The notebook is at http:"), SOON);
    origin = /http:\/\/[\d.:]+/.exec(preview.output())![0];
    expect(preview.output()).toContain(`Port ${port} is taken; this takes ${new URL(origin).port}.`);
    page = await (await openBrowser()).newPage();
    page.setDefaultTimeout(SOON.timeout);
    await vi.waitUntil(answers, SOON);
    await page.goto(`${origin}/${NAME}/claims#lesson=all`);
    await page
      .locator("tr.claim")
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        // A page that never comes says nothing about why: what it shows instead, and what the terminal says, does.
        const shown = await page.locator("body").innerText();
        throw new Error(`${(error as Error).message}\n${page.url()}\n${shown}\n${preview.output()}`);
      });
  });
  afterAll(async () => {
    await preview.stop();
    taken.close();
    await page.context().close();
    place.remove();
  });
  const answers = (): Promise<boolean> =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  const text = (): Promise<string> => page.locator("#observablehq-main").innerText();
  const banner = (): Promise<string[]> => page.locator("[data-problems]").allInnerTexts();
  const sidebar = (): Promise<string> => page.locator("#observablehq-sidebar").textContent().then(String);

  it("shows a label that was edited in the codebook, in the page that is open", async () => {
    const label = /label: (.+)/.exec(place.read(CODEBOOK).split(/^items:/m)[1]!)![1]!;
    expect(await text()).toContain(label);
    place.write(CODEBOOK, place.read(CODEBOOK).replace(`label: ${label}`, "label: Renamed while open"));
    await expect.poll(text, SOON).toContain("Renamed while open");
    expect(await banner()).toEqual([]);
  });

  it("says in the page and the terminal what is broken, keeps the last good table, and goes on when it is mended", async () => {
    const sound = place.read(CODEBOOK);
    place.write(CODEBOOK, `bad: [<b>\n${sound}`);
    await expect.poll(banner, SOON).toHaveLength(1);
    const message = new RegExp(`${CODEBOOK}:\\d+: broken YAML`);
    expect((await banner())[0]).toMatch(message);
    expect(preview.output()).toMatch(message);
    await page.locator("tr.claim").first().waitFor();
    expect(await text()).toContain("Renamed while open");
    // So does a page that is opened while the data are broken.
    await page.goto(`${origin}/`);
    await page.goto(`${origin}/${NAME}/claims#lesson=all`);
    await page.locator("tr.claim").first().waitFor();
    place.write(CODEBOOK, sound.replace("Renamed while open", "Mended again"));
    await expect.poll(text, SOON).toContain("Mended again");
    expect(await banner()).toEqual([]);
  });

  it("takes a new dataset into the side bar, and lets go of one that is removed", async () => {
    const folder = path.join(place.path, "data/town");
    mkdirSync(path.join(folder, "reports"), { recursive: true });
    place.write("data/town/reports/one.txt", "Vote\n\nThe town voted on Wednesday, Ann Lee said.\n");
    const report = { id: "one", letter: "A", label: "One" };
    place.write(
      "data/town/dataset.yaml",
      JSON.stringify({ title: "A vote", summary: "A town votes.", event: { date: "2024-05-15" }, reports: [report] }),
    );
    await expect.poll(sidebar, SOON).toContain("A vote");
    await page.goto(`${origin}/town/claims#lesson=all`);
    // A page follows changes from when it runs: one that is still loading shows what it was made from.
    await page.locator("tr.claim").first().waitFor();
    rmSync(folder, { recursive: true });
    await expect.poll(async () => (await banner()).join(), SOON).toContain("There is no dataset “town” in data/.");
    expect(await sidebar()).not.toContain("A vote");
    expect(await answers()).toBe(true);
  });

  it("asks the network for nothing", () => {
    expect(preview.output().match(ASKED)).toBeNull();
  });

  it("ends all that it started", async () => {
    await preview.stop();
    expect(await answers()).toBe(false);
    expect(existsSync(place.path)).toBe(true);
  });
});
