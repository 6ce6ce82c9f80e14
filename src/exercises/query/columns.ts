import type { TableName } from "../../coding/types.js";

/** The column's name in a table: `report` is short for `report_id`. */
export function columnName(name: string): string {
  return name === "report" ? "report_id" : name;
}

/** As a teacher writes it. */
export function columnLabel(column: string): string {
  return column === "report_id" ? "report" : column;
}

/** What comes out of a table where the query does not say. */
export function ownColumn(from: TableName): string {
  return from === "claims" ? "value" : "report_id";
}
