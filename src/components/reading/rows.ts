import type { Part, PartName, Span } from "../../parser/types.js";

/** What stands together on the page: parts of the report with no line break between them. */
export interface Row extends Span {
  /** The part that gives the row its shape. */
  part: PartName;
  /** Number of the body paragraph as in the claims table, from 1; null elsewhere. */
  paragraph: number | null;
  /** In the order of the text; what lies between them belongs to the row. */
  parts: Part[];
}

/** Which part shapes a row of several: a dateline opens its paragraph, furniture stands beside a headline. */
const SHAPE: readonly PartName[] = ["headline", "body", "dek", "byline", "dateline", "credits", "boilerplate"];

/**
 * The report in rows. Every character that is no white space stands in exactly one of them; text that no part holds is
 * shown as furniture.
 */
export function rowsOf(text: string, parts: readonly Part[]): Row[] {
  const rows: Row[] = [];
  let paragraph = 0;
  for (const part of complete(text, parts)) {
    const last = rows.at(-1);
    if (part.part === "body") paragraph++;
    if (last !== undefined && !mayBreak(text, last, part)) {
      last.parts.push(part);
      last.end = part.end;
      if (SHAPE.indexOf(part.part) < SHAPE.indexOf(last.part)) last.part = part.part;
      if (part.part === "body") last.paragraph ??= paragraph;
    } else {
      const number = part.part === "body" ? paragraph : null;
      rows.push({ start: part.start, end: part.end, part: part.part, paragraph: number, parts: [part] });
    }
  }
  return rows;
}

/** Two paragraphs are two rows, whatever stands between them; scraps of furniture run on, whatever stands between them. */
function mayBreak(text: string, row: Row, part: Part): boolean {
  const scraps = [...row.parts, part];
  if (scraps.every((one) => one.part === "boilerplate"))
    return scraps.some((one) => isLong(text.slice(one.start, one.end)));
  const hasBody = row.parts.some((one) => one.part === "body");
  return text.slice(row.end, part.start).includes("\n") || (hasBody && part.part === "body");
}

/** The parts in order and without overlaps, gaps that hold more than white space filled in. */
function complete(text: string, parts: readonly Part[]): Part[] {
  const filled: Part[] = [];
  let at = 0;
  const fill = (end: number): void => {
    const gap = text.slice(at, end);
    if (gap.trim() === "") return;
    const start = at + gap.length - gap.trimStart().length;
    filled.push({ part: "boilerplate", start, end: at + gap.trimEnd().length });
  };
  for (const { part, start, end } of [...parts].sort((a, b) => a.start - b.start)) {
    fill(start);
    const from = Math.max(start, at);
    // A paragraph that may not be shown keeps its place and its number.
    if (from < end && (part === "body" || text.slice(from, end).trim() !== "")) filled.push({ part, start: from, end });
    at = Math.max(at, end);
  }
  fill(text.length);
  return filled;
}

/** What kind of furniture a stretch is: told from its place and its shape alone. */
export type FurnitureKind = "menu" | "site-name" | "above" | "author" | "long" | "below";

const AUTHOR = /^(?:author|written by|reporter|reported by|reporting by)\s*:\s*\S/i;
/** A stretch of furniture with more words than this is folded away. */
const LONG_WORDS = 60;

export function furnitureKind(text: string, part: Part, rows: readonly Row[]): FurnitureKind {
  const words = text.slice(part.start, part.end);
  const headline = rows.find((row) => row.part === "headline");
  if (headline !== undefined && headline.parts.includes(part)) return "site-name";
  if (isAuthor(words)) return "author";
  if (isLong(words)) return "long";
  const body = rows.find((row) => row.part === "body");
  if (body === undefined || part.start > body.start) return "below";
  const title = headline?.parts.find((one) => one.part === "headline");
  const repeats = title !== undefined && words.includes(text.slice(title.start, title.end));
  return repeats && part.start < title.start ? "menu" : "above";
}

function isLong(words: string): boolean {
  return words.split(/\s+/).length > LONG_WORDS;
}

/** "Author: Jo Smith": a name that stands outside the article. */
function isAuthor(words: string): boolean {
  return AUTHOR.test(words.trim());
}

/** The row in which a stretch begins, if any. */
export function rowAt(rows: readonly Row[], start: number): Row | undefined {
  return rows.find((row) => row.start <= start && start < row.end);
}

/** The part in which a stretch begins: "dateline" inside a paragraph that opens with one. */
export function partAt(rows: readonly Row[], start: number): PartName {
  const row = rowAt(rows, start);
  return row?.parts.find((part) => part.start <= start && start < part.end)?.part ?? row?.part ?? "boilerplate";
}
