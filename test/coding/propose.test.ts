import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { codebookOf, codeDataset, parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";

/** What is proposed for reports without a codebook, against what reading them shows. */
function proposed(name: string) {
  const { dataset, texts } = readDataset(`data/${name}`);
  const bare = { ...dataset, codebook: null };
  const parses = bare.reports.map((report) => parse(texts.get(report.id)!, parseOptions(bare, report)));
  return { codebook: codebookOf(bare, parses), tables: codeDataset(bare, parses) };
}

describe("a first codebook", () => {
  const bridge = proposed("town-bridge-invented");
  const meeting = proposed("reykjavik-2021");

  it("names the people who speak, once each, however reports spell them", () => {
    const names = (of: typeof bridge) => of.codebook.speakers.map(({ name }) => name);
    expect(names(bridge)).toEqual(expect.arrayContaining(["Ines Calder", "Tomas Rook", "Della Marsh"]));
    expect(names(meeting)).toEqual(expect.arrayContaining(["Antony Blinken", "Sergey Lavrov", "Ned Price"]));
    const lavrov = meeting.codebook.speakers.filter(({ name, aliases }) => [name, ...aliases].includes("Lavrov"));
    expect(lavrov).toHaveLength(1);
  });

  it("finds the day of the event in each report that gives one", () => {
    const days = (of: typeof bridge) =>
      Object.fromEntries(
        of.tables.claims.filter(({ item }) => item === "event-day").map(({ report_id, value }) => [report_id, value]),
      );
    expect(days(meeting)).toEqual({
      anonymous: "2021-05-19",
      commonspace: "2021-05-19",
      dpa: "2021-05-20",
      efe: "2021-05-19",
      retold: "2021-05-19",
    });
    // The local paper's two texts name the closure's first day before that of the decision: that is for a teacher to see.
    expect(days(bridge)).toMatchObject({
      wire: "2024-03-12",
      openroad: "2024-03-12",
      town: "2024-03-12",
      strandposten: "2024-03-13",
    });
  });

  it("groups the versions of a statement, and not other quotations", () => {
    const groups = bridge.codebook.wordings.map(({ id }) =>
      bridge.tables.variants.filter(({ group }) => group === id).map(({ report_id }) => report_id),
    );
    expect(groups).toEqual([
      ["wire", "courier", "town", "strandposten"],
      ["wire", "courier", "openroad", "town", "strandposten"],
      ["wire", "courier", "openroad", "strandposten"],
    ]);
  });

  it("puts topics that tell the reports apart before those that all have", () => {
    const { topics } = meeting.codebook;
    const found = topics.map(({ id }) => meeting.tables.coverage.filter((row) => row.topic === id && row.found).length);
    const names = topics.map(({ label }) => label);
    expect(names).toEqual(expect.arrayContaining(["North Korea", "Nord Stream", "Paul Whelan"]));
    expect(found.every((count) => count >= 2)).toBe(true);
    expect(names.some((name) => /day$/i.test(name))).toBe(false);
  });

  it("asks for what several reports count", () => {
    const people = bridge.tables.claims.filter(({ item }) => item === "number-of-people");
    expect(people.map(({ report_id, value }) => [report_id, value])).toEqual([
      ["wire", "60"],
      ["openroad", "hundreds"],
    ]);
  });

  it("is empty, and no error, for reports with nothing in them", () => {
    const { dataset } = readDataset("data/town-bridge-invented");
    const bare = { ...dataset, codebook: null, reports: dataset.reports.slice(0, 1) };
    const codebook = codebookOf(bare, [parse("Nothing.", parseOptions(bare, bare.reports[0]!))]);
    expect([codebook.speakers, codebook.topics, codebook.wordings]).toEqual([[], [], []]);
  });
});
