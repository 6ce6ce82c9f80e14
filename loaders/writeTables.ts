import { table } from "arquero";
import type { TableName, Tables } from "../src/coding/index.js";
import { BYTE_ORDER_MARK, guardFormula } from "../src/coding/spreadsheet.js";
import { COLUMNS } from "../src/coding/columns.js";

type Cell = string | number | boolean | null;

/** A table as CSV (RFC 4180), every value exactly as in the table; null is an empty cell. */
export function toCsv(tables: Tables, name: TableName): string {
  return csv(tables, name, (cell) => cell);
}

/** A table as CSV for spreadsheets: with a byte order mark, and text that looks like a formula behind an apostrophe. */
export function toDownloadCsv(tables: Tables, name: TableName): string {
  return BYTE_ORDER_MARK + csv(tables, name, guardFormula);
}

function csv(tables: Tables, name: TableName, prepare: (cell: Cell) => Cell): string {
  const columns = Object.keys(COLUMNS[name]);
  const rows = tables[name] as unknown as Record<string, Cell>[];
  const values = columns.map((column) => [column, rows.map((row) => prepare(row[column] ?? null))] as const);
  return table(Object.fromEntries(values), columns).toCSV();
}
