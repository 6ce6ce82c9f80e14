import { fromCSV } from "arquero";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { annotations } from "../../loaders/exports/annotations.js";
import { dataPackage } from "../../loaders/exports/dataPackage.js";
import { TABLE_NAMES } from "../../src/coding/columns.js";
import { toCsv, toDownloadCsv } from "../../loaders/writeTables.js";
import type { SilenceRow, Tables } from "../../src/coding/index.js";
import { folder } from "../support/folder.js";

const built = buildTables("data/reykjavik-2021");
const EMPTY: Tables = { claims: [], reports: [], sentences: [], coverage: [], variants: [], silences: [] };

function silence(label: string): SilenceRow {
  const rest = {
    dimension: "timing",
    item: "day",
    question: "When?",
    report_id: "one",
    outlet: "",
    terms: "a, b",
    search: "(a | b)",
    others: "",
    further: false,
    alike: null,
    confirmed: false,
  } as const;
  return { dataset: "town", label, ...rest };
}

/** The cell of the column `label` in a table of one row. */
function cell(csv: string): string {
  return (fromCSV(csv.replace(/^\ufeff/, ""), { autoType: false }).get("label", 0) as string | null) ?? "";
}

describe("CSV", () => {
  const tables = { ...EMPTY, silences: [silence('=1+"1", so')] };

  it("keeps every value exactly", () => {
    expect(toCsv(tables, "silences").split("\n")[1]).toBe(
      'town,timing,day,"=1+""1"", so",When?,one,,"a, b",(a | b),,false,,false',
    );
  });

  it("has its head where a table is empty", () => {
    expect(toCsv(EMPTY, "silences")).toBe(
      "dataset,dimension,item,label,question,report_id,outlet,terms,search,others,further,alike,confirmed\n",
    );
  });

  it("for spreadsheets begins with a byte order mark", () => {
    expect(toDownloadCsv(EMPTY, "silences").charCodeAt(0)).toBe(0xfeff);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("for spreadsheets runs no formula: %j", (label) => {
    expect(cell(toDownloadCsv({ ...EMPTY, silences: [silence(label)] }, "silences"))).toBe(`'${label}`);
  });

  it.each(["1-1", "a=b", "“=1”", ""])("for spreadsheets leaves plain text alone: %j", (label) => {
    expect(cell(toDownloadCsv({ ...EMPTY, silences: [silence(label)] }, "silences"))).toBe(label);
  });

  it("has one line a row, and a value a column", () => {
    for (const name of TABLE_NAMES) {
      const table = fromCSV(toCsv(built.tables, name), { autoType: false });
      expect(table.numRows()).toBe(built.tables[name].length);
      expect(table.columnNames()).toEqual(Object.keys(built.tables[name][0]!));
    }
  });
});

describe("the data package", () => {
  const description = dataPackage(built.dataset);

  it("describes every column of every table, in order", () => {
    for (const { name, path, schema } of description.resources) {
      expect(path).toBe(`${name}.csv`);
      expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(built.tables[name][0]!));
      expect(schema.fields.filter(({ description: words }) => words === "")).toEqual([]);
    }
  });

  it("names types that the values have", () => {
    const fits = {
      string: (value: unknown) => typeof value === "string",
      integer: (value: unknown) => Number.isInteger(value),
      number: (value: unknown) => typeof value === "number" && Number.isFinite(value),
      boolean: (value: unknown) => typeof value === "boolean",
    };
    for (const { name, schema } of description.resources) {
      for (const row of built.tables[name] as unknown as Record<string, unknown>[]) {
        const wrong = schema.fields.filter((field) => row[field.name] !== null && !fits[field.type](row[field.name]));
        expect(wrong).toEqual([]);
      }
    }
  });

  it("has keys that tell rows apart, and reports for every row", () => {
    const reports = new Set(built.tables.reports.map(({ report_id }) => report_id));
    for (const { name, schema } of description.resources) {
      const rows = built.tables[name] as unknown as Record<string, unknown>[];
      expect(rows.filter((row) => !reports.has(row["report_id"] as string))).toEqual([]);
      const keys = rows.map((row) => (schema.primaryKey ?? Object.keys(row)).map((column) => row[column]).join("|"));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("web annotations", () => {
  it("select the exact words, with positions in code points", () => {
    const text = "\u{1F30D} Vote\n\nThe town voted on Wednesday, Ann Lee said.\n";
    const { path } = folder({ "reports/one.txt": text });
    const [first] = annotations(buildTables(path)).items;
    const [quote, position] = first!.target.selector;
    expect(quote.exact).toBe("on Wednesday");
    expect(`${quote.prefix}${quote.exact}${quote.suffix}`).toBe(
      "\u{1F30D} Vote\n\nThe town voted on Wednesday, Ann Lee said.\n",
    );
    expect(Array.from(text).slice(position.start, position.end).join("")).toBe("on Wednesday");
  });

  it("find every claim of the first dataset by words and context", () => {
    for (const { id, target } of annotations(built).items) {
      const report = id.split(":").at(-1)!.split(".")[0]!;
      const { exact, prefix, suffix } = target.selector[0];
      expect(built.texts.get(report)).toContain(prefix + exact + suffix);
    }
  });

  it("give no words around the sentence of a report in excerpts", () => {
    const { path } = folder();
    const other = buildTables(path);
    other.dataset.reports[1]!.publish = "excerpts";
    const mine = annotations(other).items.find(({ id }) => id.includes(":two."))!;
    expect(mine.target.selector[0].prefix).not.toContain("Town votes");
  });
});
