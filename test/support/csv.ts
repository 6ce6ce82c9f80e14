import { readFileSync } from "node:fs";
import { fromCSV } from "arquero";

/** Rows of a fixture, every value as text. */
export function readCsv(path: string): Record<string, string>[] {
  return fromCSV(readFileSync(path, "utf8"), { autoType: false }).objects() as Record<string, string>[];
}
