import { COLUMNS, type Column, type Row, type TableName } from "../../src/coding/columns.js";

const BLANK = { string: "", integer: 0, number: 0, boolean: false };

/** A row of a table with nothing in its cells, so that a fixture names only the columns that its test is about. */
export function blank<Name extends TableName>(name: Name): Row<Name> {
  const columns = Object.entries(COLUMNS[name]) as [string, Column][];
  return Object.fromEntries(columns.map(([column, { type }]) => [column, BLANK[type]])) as Row<Name>;
}
