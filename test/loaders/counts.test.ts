import { fromCSV, op, type ColumnTable } from "arquero";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { toCsv } from "../../loaders/writeTables.js";
import type { TableName } from "../../src/coding/index.js";

/** What one downloaded table counts of another, counted anew by a program of tables from the files alone. */
describe.each(datasetNames())("the downloads of %s", (name) => {
  const { codebook, tables } = buildTables(datasetPath(name));
  const table = (of: TableName): ColumnTable => fromCSV(toCsv(tables, of));

  it.each(["claims", "silences"] as const)("count the %s of each report", (counted) => {
    const counts = table(counted).groupby("report_id").count();
    const both = table("reports")
      .select("report_id", counted)
      .join_left(counts)
      .impute({ count: () => 0 });
    expect(both.array("count")).toEqual(both.array(counted));
  });

  it("count the words, the sentences and the quoted words of each report's body", () => {
    const counts = table("sentences")
      .filter((row: { part: string }) => row.part === "body")
      .groupby("report_id")
      .rollup({ n: op.count(), w: op.sum("words"), q: op.sum("quoted_words") });
    const both = table("reports").select("report_id", "sentences", "words", "quoted_words").join_left(counts);
    expect(both.array("n")).toEqual(both.array("sentences"));
    expect(both.array("w")).toEqual(both.array("words"));
    expect(both.array("q")).toEqual(both.array("quoted_words"));
  });

  it("say of each topic and report whether it is found, once", () => {
    const cells = table("coverage").groupby("topic", "report_id").count();
    expect(cells.numRows()).toBe(codebook.topics.length * tables.reports.length);
    expect(cells.array("count")).toEqual(Array.from({ length: cells.numRows() }, () => 1));
  });

  it("find a topic where they count a mention of it", () => {
    const found = table("coverage").derive({ some: (row: { mentions: number }) => row.mentions > 0 });
    expect(found.array("found")).toEqual(found.array("some"));
  });
});
