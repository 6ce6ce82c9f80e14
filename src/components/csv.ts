import { BYTE_ORDER_MARK, guardFormula } from "../coding/spreadsheet.js";

/**
 * Rows as a CSV file that opens right in a spreadsheet: a byte order mark, so that Excel reads UTF-8, and an apostrophe
 * before whatever would run as a formula (OWASP, "CSV Injection").
 * @param columns names in the order of the columns; a row's other fields are left out
 * @returns RFC 4180 text with a header line
 */
export function downloadableCsv(rows: readonly object[], columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column])).join(","));
  return `${BYTE_ORDER_MARK}${[columns.map(cell).join(","), ...lines].join("\r\n")}\r\n`;
}

function cell(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  const guarded = guardFormula(value);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
