import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readDataset } from "../../loaders/readDataset.js";
import { doubtsOf } from "../../src/workbench/doubts.js";
import { FileProblem, folderZip, readWorkFile, workFile } from "../../src/workbench/file.js";
import { workFragment, workOfFragment } from "../../src/workbench/share.js";
import { addReport, build, emptyWork, MOST_CHARACTERS, type Work } from "../../src/workbench/work.js";
import { folder } from "../support/folder.js";

/** The work that a teacher would have who typed a dataset's texts and codebook into the workbench. */
function workOf(name: string): Work {
  const { dataset, texts } = readDataset(`data/${name}`);
  const reports = dataset.reports.map(({ id, letter, label, published, translatedFrom }) => ({
    id,
    letter,
    label,
    published,
    translatedFrom,
    text: texts.get(id)!,
  }));
  const { title, summary, date, language, codebook } = dataset;
  return { name, title, summary, date, language, reports, codebook, corrections: [] };
}

const TWO = ["Vote\n\nThe town voted on May 15, 2024, Ann Lee said.\n", "Town votes\n\n“It was good,” said Ann Lee.\n"];
function two(): Work {
  return TWO.reduce<Work>((work, text, i) => addReport(work, `Paper ${i + 1}`, text)!, emptyWork());
}

describe("the workbench", () => {
  it.each(["reykjavik-2021", "town-bridge-invented"])("makes the claims that the build makes of %s", (name) => {
    const { built, lost } = build(workOf(name));
    const { tables } = buildTables(`data/${name}`);
    // Who published a report is told by its label here.
    const bare = (claims: typeof tables.claims) => claims.map((claim) => ({ ...claim, outlet: "" }));
    expect(bare(built.tables.claims)).toEqual(bare(tables.claims));
    expect(built.tables.coverage).toEqual(tables.coverage);
    expect(lost).toEqual([]);
  });

  it("gives each report an id and a letter of its own", () => {
    let work = two();
    work = addReport(work, "Paper 1", "Third.")!;
    expect(work.reports.map(({ id, letter }) => [id, letter])).toEqual([
      ["paper-1", "P"],
      ["paper-2", "A"],
      ["paper-1-2", "E"],
    ]);
    expect(addReport(work, "Long", "x".repeat(MOST_CHARACTERS + 1))).toBeNull();
  });

  it("works with nothing, one report, and a codebook that nobody wrote", () => {
    expect(build(emptyWork()).built.tables.claims).toEqual([]);
    const { built } = build(two());
    expect(built.dataset.date).toBe("2024-05-15");
    expect(built.tables.claims.map(({ value }) => value)).toContain("2024-05-15");
  });
});

describe("doubts", () => {
  const work = workOf("reykjavik-2021");
  const { built } = build(work);
  const doubts = doubtsOf(built, "Chosen by hand.");

  it("hold the length that a missing comma leaves open, with all its readings and each alone", () => {
    const length = doubts.find(({ kind, report_id }) => kind === "readings" && report_id === "dpa")!;
    expect(length.claims.map(({ item, value }) => [item, value])).toEqual([
      ["talks-duration", "PT1H40M"],
      ["talks-duration", "PT1H"],
      ["talks-overrun", "PT1H40M"],
    ]);
    expect(length.choices.map(({ keep }) => keep.length)).toEqual([3, 1, 1, 1]);
  });

  it("are settled by a choice, which becomes a correction with its reason", () => {
    const length = doubts.find(({ kind, report_id }) => kind === "readings" && report_id === "dpa")!;
    const { corrections } = length.choices[1]!;
    const { built: after, lost } = build({ ...work, corrections });
    const left = after.tables.claims.filter(({ report_id, item }) => report_id === "dpa" && /^talks-(d|o)/.test(item));
    expect(left.map(({ item, value }) => [item, value])).toEqual([["talks-duration", "PT1H40M"]]);
    expect(corrections.every(({ reason }) => reason === "Chosen by hand.")).toBe(true);
    expect(lost).toEqual([]);
  });

  it("are named when an edit takes their words away, and never stop the page", () => {
    const { corrections } = doubts.find(({ kind }) => kind === "readings")!.choices[1]!;
    const reports = work.reports.map((report) => ({ ...report, text: "Gone.\n\nNothing is left here.\n" }));
    expect(build({ ...work, reports, corrections }).lost).toEqual(corrections);
  });
});

describe("work in a file", () => {
  it("comes back as it was, and from an address too where it is small", () => {
    for (const work of [two(), workOf("town-bridge-invented")]) {
      const back = readWorkFile(workFile(work));
      expect(build(back).built.tables).toEqual(build(work).built.tables);
    }
    const fragment = workFragment(two())!;
    expect(workOfFragment(fragment)).toEqual(two());
    expect(workOfFragment("#step=day")).toBeNull();
    expect(() => workOfFragment(fragment.slice(0, -40))).toThrow(/cut off/);
  });

  it("becomes a folder that the build reads unchanged", () => {
    const work = workOf("town-bridge-invented");
    const files = unzipSync(folderZip(work, build(work).built));
    const { path } = folder();
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), strFromU8(bytes));
    }
    const { tables } = buildTables(join(path, work.name));
    expect(tables.claims.map(({ claim_id, value }) => [claim_id, value])).toEqual(
      build(work).built.tables.claims.map(({ claim_id, value }) => [claim_id, value]),
    );
  });

  const file = (change: object): string =>
    JSON.stringify({ format: "same-story", version: 1, work: { ...two(), ...change } });
  it.each<[string, string, RegExp]>([
    ["cut off", workFile(two()).slice(0, 100), /cut off/],
    ["of another program", "{}", /no file of this notebook/],
    ["of a later version", JSON.stringify({ format: "same-story", version: 9 }), /version 9/],
    ["with a list for a title", file({ title: [] }), /title is \[\], not text/],
    ["with a path for a name", file({ name: "../../etc" }), /name is "\.\.\/\.\.\/etc"/],
    [
      "with a text without end",
      file({ reports: [{ ...two().reports[0], text: "x".repeat(300_000) }] }),
      /At most 200000/,
    ],
    ["with too many reports", file({ reports: Array.from({ length: 50 }, () => two().reports[0]) }), /50 entries/],
    ["with a codebook that is none", file({ codebook: { speakers: "all" } }), /codebook\.speakers/],
  ])("is refused with one sentence when it is %s", (_, text, message) => {
    expect(() => readWorkFile(text)).toThrow(FileProblem);
    expect(() => readWorkFile(text)).toThrow(message);
  });
});
