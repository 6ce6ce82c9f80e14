import { createReadStream } from "node:fs";
import { LineError, readLines, textOf } from "../jsonLines.js";
import { type GoldDocument, type GoldQuote, LAYERS } from "./types.js";

/**
 * Reads annotated documents, one `{id, text, date?, quotes: [{start, end, type, quoted, speakerText, …}]}` a line.
 * @throws {LineError} with file and line where a line is none
 */
export async function* readGold(path: string): AsyncGenerator<GoldDocument> {
  for await (const { line, value } of readLines(createReadStream(path, "utf8"), path)) {
    const where = `${path}:${line}`;
    const text = textOf(value, "text", where);
    const { quotes, date } = value;
    if (!Array.isArray(quotes))
      throw new LineError(`${where}: "quotes" must be a list of {start, end, type, quoted, speakerText}.`);
    quotes.forEach((quote: unknown, i) => {
      if (!isGoldQuote(quote, text.length))
        throw new LineError(
          `${where}: quotes[${i}] is no {start, end, type} inside the text: ${JSON.stringify(quote).slice(0, 80)}.`,
        );
    });
    const day = typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {};
    yield { id: textOf(value, "id", where), text, quotes: quotes as GoldQuote[], ...day };
  }
}

function isGoldQuote(quote: unknown, length: number): boolean {
  if (typeof quote !== "object" || quote === null) return false;
  const { start, end, type, quoted = [], ignore = false, speakerAliases = [] } = quote as Record<string, unknown>;
  const inside = (a: unknown, b: unknown) =>
    Number.isInteger(a) &&
    Number.isInteger(b) &&
    0 <= (a as number) &&
    (a as number) < (b as number) &&
    (b as number) <= length;
  const parts =
    Array.isArray(quoted) && quoted.every((part: unknown) => Array.isArray(part) && inside(part[0], part[1]));
  const known = typeof ignore === "boolean" || LAYERS.includes(ignore as (typeof LAYERS)[number]);
  const names = Array.isArray(speakerAliases) && speakerAliases.every((name) => typeof name === "string");
  return inside(start, end) && typeof type === "string" && parts && known && names;
}
