import type { Span } from "../types.js";
import { imprintOf } from "./imprint.js";

/** A stretch of the text that stands on a line of its own, without the white space around it; never empty. */
export class Line implements Span {
  private counted = -1;

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** Its words, as white space parts them. Counted when first asked for: most lines of a story never are. */
  get words(): number {
    return this.counted >= 0 ? this.counted : (this.counted = countWords(this.text));
  }
}

/** Where the next line break stands at or after an offset; the text's length if there is none. */
function nextBreak(text: string, from: number, isUnix: boolean): number {
  if (isUnix) {
    const at = text.indexOf("\n", from);
    return at === -1 ? text.length : at;
  }
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** The span [start, end) without white space at either end; `null` if nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : null;
}

const SPACE = /\s/;

/** Nearly every character beside a line break is a letter or a full stop, which no pattern need be asked about. */
function isSpace(code: number): boolean {
  if (code > 32 && code < 128) return false;
  return code === 32 || code === 9 || SPACE.test(String.fromCharCode(code));
}

/** A line from a span of the text. */
function lineOf(text: string, { start, end }: Span): Line {
  return new Line(text.slice(start, end), start, end);
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || code === 9 || code === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/**
 * The lines of a text, in order. Lines that an editor wrapped at a fixed width are joined to the paragraph that they
 * make up: "The council voted on Monday to close the old\nswimming pool." is one line.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let block: Line[] = [];
  let start = 0;
  const endBlock = () => {
    if (isWrapped(block)) lines.push(lineOf(text, { start: block[0]!.start, end: block.at(-1)!.end }));
    else for (const line of block) lines.push(line);
    block = [];
  };
  // Most texts have one kind of line break, which the engine finds faster than a loop does.
  const isUnix = !["\r", "\u2028", "\u2029"].some((mark) => text.includes(mark));
  for (let stop = -1; stop < text.length;) {
    stop = nextBreak(text, stop + 1, isUnix);
    const span = trimmed(text, start, stop);
    if (span) block.push(lineOf(text, span));
    else if (stop > start || text[stop - 1] !== "\r" || text[stop] !== "\n") endBlock();
    start = stop + 1;
  }
  endBlock();
  return lines;
}

const LONGEST_WRAPPED = 100;

/** "- Two pools to close", "• Town hall stays open", "> Map: the closed streets": an item of a list. */
export function isBullet(text: string): boolean {
  return /^(?:[-–*•●■▪▶►→»]|>{1,3})\s+\S/u.test(text);
}

/** Whether a line is a sentence of its own, and the one above it did not stop in the middle: "Pool to close" / "The council voted." */
function beginsAnew(above: string, line: string): boolean {
  return (
    /^["“‘]?\p{Lu}.{20,}[.!?]["”’]?$/u.test(line) &&
    !/[,;–—-]$|\b(the|an?|of|in|on|at|to|for|and|or|by|with|from|that|said|his|her|its|their|[A-Z]\w+)$/.test(above)
  );
}

/** "18 June, 09:15": a line of its own, below whoever printed the text. */
const DAY_ALONE =
  /^(?:\p{L}+day,? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{L}{3,9} \d{1,2})(?:,? \d{4})?(?:,? (?:at )?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)?$/u;

/**
 * Whether the lines of a block are one paragraph, wrapped: alike in length and mostly broken inside a sentence. Lines
 * that begin with a label of their own, "Source: …" / "Photo: …", are not; nor are the items of a list, or a headline with its
 * lede below it.
 */
function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  if (block.slice(1).some((line) => /^\p{L}{1,20}:/u.test(line.text))) return false;
  if (block.some((line) => isBullet(line.text))) return false;
  if (block.some((line) => imprintOf(line.text) !== null)) return false;
  const full = block.slice(0, -1);
  const last = block.at(-1)!.text;
  if (DAY_ALONE.test(last)) return false;
  if (last.length > LONGEST_WRAPPED || (block.length === 2 && beginsAnew(block[0]!.text, last))) return false;
  if (full.some((line) => line.text.length < 50 || line.text.length > LONGEST_WRAPPED)) return false;
  return full.filter((line) => !/[.!?:;]["'”’)]?$/.test(line.text)).length * 2 > full.length;
}
