import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readCsv } from "../support/csv.js";

/** The invented dataset against the sheet of differences that were written into it. */

const FIXTURES = "test/data/town-bridge-invented";
const { tables } = buildTables("data/town-bridge-invented");
const REPORTS = tables.reports.map(({ report_id }) => report_id);

describe("the invented reports", () => {
  it.each(readCsv(`${FIXTURES}/facts.csv`))("$report says $value about $item: $evidence", (row) => {
    const found = tables.claims.filter(
      (claim) =>
        claim.report_id === row["report"] &&
        claim.dimension === row["dimension"] &&
        claim.item === row["item"] &&
        claim.value === row["value"] &&
        claim.text.includes(row["evidence"]!),
    );
    expect(found).not.toEqual([]);
    expect(found.every(({ method }) => method === "parsed")).toBe(true);
  });

  it("are silent wherever the sheet has nothing on a time", () => {
    const rows = readCsv(`${FIXTURES}/facts.csv`).filter((row) => row["dimension"] === "timing");
    for (const item of new Set(rows.map((row) => row["item"]!))) {
      const speak = new Set(rows.filter((row) => row["item"] === item).map((row) => row["report"]));
      const silent = tables.silences.filter((row) => row.item === item).map(({ report_id }) => report_id);
      expect(silent, item).toEqual(REPORTS.filter((id) => !speak.has(id)));
    }
  });

  it.each(readCsv(`${FIXTURES}/coverage.csv`))("mention, or leave out, $topic", (row) => {
    const found = REPORTS.map(
      (id) => tables.coverage.find((one) => one.topic === row["topic"] && one.report_id === id)?.found,
    );
    expect(found).toEqual(REPORTS.map((id) => row[id] === "yes"));
  });

  it("have no other versions of a statement than the sheet", () => {
    const rows = readCsv(`${FIXTURES}/variants.csv`);
    for (const row of rows) {
      const found = tables.variants.find(
        ({ group, report_id }) => group === row["group"] && report_id === row["report"],
      );
      expect([found?.source, found?.attribution]).toEqual([row["speaker"], row["attribution"]]);
      expect(found?.text).toContain(row["text"]);
    }
    expect(tables.variants).toHaveLength(rows.length);
  });
});
