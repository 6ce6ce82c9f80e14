import type { Readable } from "node:stream";
import { createInterface } from "node:readline";

/** A line of JSON Lines that is no object, or not the right one; the message says which line. */
export class LineError extends Error {}

/** Reads JSON Lines as they come: one object a line, empty lines passed over. */
export async function* readLines(
  input: Readable,
  name: string,
): AsyncGenerator<{ line: number; value: Record<string, unknown> }> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() !== "") yield { line, value: readObject(text, `${name}:${line}`) };
  }
}

function readObject(text: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LineError(`${where}: broken JSON: ${(error as Error).message}. Write one object a line.`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new LineError(`${where}: not an object: ${text.slice(0, 40)}. Write one object a line.`);
}

/** A text of an object. */
export function textOf(value: Record<string, unknown>, key: string, where: string): string {
  const found = value[key];
  if (typeof found === "string") return found;
  throw new LineError(
    `${where}: "${key}" must be text, not ${found === undefined ? "missing" : JSON.stringify(found).slice(0, 40)}.`,
  );
}
