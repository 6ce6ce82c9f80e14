/** A spreadsheet runs cells that begin so as formulas (OWASP, "CSV injection"); some read wide signs, or skip blanks. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Excel reads a file as UTF-8 only where it begins with this mark. */
export const BYTE_ORDER_MARK = "\ufeff";

/** Text that a spreadsheet would run gets an apostrophe before it; everything else stays as it is. */
export function guardFormula<T>(cell: T): T | string {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}
