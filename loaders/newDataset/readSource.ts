import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { refuseLarge, textOf, type Source } from "../../src/sources/textOf.js";

/** Reads a report from a file on disk. @throws {UnreadableSource} as `textOf` does */
export function readSource(path: string): Source {
  const file = basename(path);
  refuseLarge(file, statSync(path).size);
  return textOf(file, new Uint8Array(readFileSync(path)));
}
