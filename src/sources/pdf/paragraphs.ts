import type { Block } from "./columns.js";
import type { Run } from "./rows.js";

/** Letters of another size than this part are another kind of text: a headline, a caption. */
const OTHER_SIZE = 0.08;
/** A first line stands in by this part of its letters' size, and no further than that. */
const INDENT = 0.6;
const MOST_INDENT = 5;
/** More than this part of the usual distance of lines stands between paragraphs. */
const MORE_SPACE = 1.25;
/** A last line goes to the edge of its column up to this part of the column. */
const SHORT = 0.12;
/** Lines before and after, whose ends show where the edge of a line's column is: text may run around a picture. */
const NEAR_LINES = 3;
/** How wide a letter is, in sizes, more or less. */
const LETTER = 0.5;
const ENDS = /[.!?…:][”’"')\]]*$/u;
const GOES_ON = /[-‐\u00ad–—,]$/u;
const BULLET = /^[•▪◦‣–—*-] |^[•▪◦‣]/u;

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Whether it is a row of a table. */
  isRow: boolean;
}

interface Paragraph {
  text: string;
  size: number;
  isRow: boolean;
  /** Whether its last line goes to the edge of its column. */
  isFull: boolean;
  /** Whether its first line stands in. */
  isInset: boolean;
}

/**
 * The paragraphs of blocks in their order. Lines are put together, words that were broken at a line's end too; a sentence that
 * goes on in the next column or on the next page is one.
 */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  const known = wordsOf(blocks);
  const join = (one: string, next: string): string => joined(one, next, known);
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const own = paragraphsIn(block, join);
    const first = own[0];
    const open = first === undefined ? undefined : unfinished(paragraphs, first);
    if (open !== undefined && first !== undefined) {
      Object.assign(open, { text: join(open.text, first.text), isFull: first.isFull });
      own.shift();
    }
    paragraphs.push(...own);
  }
  return paragraphs.map(({ text }) => text);
}

/** The paragraph that goes on in this one: of the same letters, at its column's end in the middle of a sentence. */
function unfinished(before: readonly Paragraph[], next: Paragraph): Paragraph | undefined {
  if (next.isRow) return undefined;
  const last = before.filter(({ isRow, size }) => !isRow && isNear(size, next.size)).at(-1);
  if (last === undefined || ENDS.test(last.text)) return undefined;
  const goesOn = /^\p{Ll}/u.test(next.text) || last.text.endsWith("-");
  return goesOn || (last.isFull && !next.isInset && before.at(-1) === last) ? last : undefined;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= OTHER_SIZE * Math.max(one, other);
}

function paragraphsIn(block: Block, join: (one: string, next: string) => string): Paragraph[] {
  const lines = linesOf(block);
  const spaces = lines
    .slice(1)
    .map((line, i) => line.y - lines[i]!.y)
    .filter((space, i) => isNear(lines[i]!.size, lines[i + 1]!.size) && space > 0);
  const usual = middleOf(spaces) ?? 0;
  const left = middleOf(lines.map((line) => line.left)) ?? 0;
  const right = Math.max(...lines.map((line) => line.right));
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const isInset = isIndented(line, left);
    const isFull = line.right >= right - SHORT * (right - left);
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || begins(line, before)) {
      paragraphs.push({ text: line.text, size: line.size, isRow: line.isRow, isFull, isInset });
    } else Object.assign(last, { text: join(last.text, line.text), isFull });
  });
  return paragraphs;

  function begins(line: Line, before: Line): boolean {
    if (line.isRow || before.isRow || !isNear(line.size, before.size) || BULLET.test(line.text)) return true;
    const space = line.y - before.y;
    // Two lines tell no usual distance: letters' size does.
    if (space > MORE_SPACE * Math.min(usual, 1.6 * line.size) && space > 1.3 * line.size) return true;
    if (isIndented(line, left) && !isIndented(before, left)) return true;
    const at = lines.indexOf(line);
    const near = lines.slice(Math.max(0, at - NEAR_LINES), at + NEAR_LINES);
    const edge = Math.max(...near.filter(({ size }) => isNear(size, line.size)).map((one) => one.right));
    const filled = near.filter((one) => edge - one.right < 0.1 * one.size).length > near.length / 2;
    return isBrokenByHand(line, before, edge, filled);
  }
}

/**
 * A line that ends where the next word had room is the last of its paragraph, where a new sentence or entry begins after it.
 * @param filled whether lines are filled up to the edge: then any that is not is a last one
 */
function isBrokenByHand(line: Line, before: Line, edge: number, filled: boolean): boolean {
  const [word = ""] = line.text.split(" ");
  const needed = filled ? 1 : word.length + 1.5;
  if (GOES_ON.test(before.text) || before.right + needed * LETTER * line.size > edge) return false;
  return ENDS.test(before.text) || !/^\p{Ll}/u.test(line.text);
}

function isIndented(line: Line, left: number): boolean {
  const inset = (line.left - left) / line.size;
  return inset > INDENT && inset < MOST_INDENT;
}

function linesOf(block: Block): Line[] {
  const rows: Run[][] = [];
  for (const run of withInitials(block)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(run.y - row[0]!.y) <= 0.4 * run.size) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  const isTable = rows.map((cells, i) => [rows[i - 1], rows[i + 1]].some((other) => isAligned(cells, other)));
  return rows.map((cells, i) => {
    const hasAsMany = (at: number): boolean => isTable[at] === true && rows[at]!.length === cells.length;
    const isRow = isTable[i] === true || (cells.length > 1 && (hasAsMany(i - 1) || hasAsMany(i + 1)));
    return {
      text: cells.map(({ text }) => text).join(isRow ? " | " : " "),
      left: cells[0]!.left,
      right: cells.at(-1)!.right,
      y: cells[0]!.y,
      size: Math.max(...cells.map(({ size }) => size)),
      isRow,
    };
  });
}

/** Whether two lines have cells below each other, from the second on: words at their left, numbers at their right too. */
function isAligned(cells: readonly Run[], other: readonly Run[] | undefined): boolean {
  if (cells.length < 2 || other === undefined || other.length < 2 || isFilled(cells) || isFilled(other)) return false;
  return cells.slice(1).some((cell) =>
    other.slice(1).some((one) => {
      const near = 0.5 * cell.size;
      const areNumbers = /\d/.test(cell.text) && /\d/.test(one.text);
      return Math.abs(one.left - cell.left) < near || (areNumbers && Math.abs(one.right - cell.right) < near);
    }),
  );
}

/** Words that are moved apart to fill a line stand equally far from each other. */
function isFilled(cells: readonly Run[]): boolean {
  const gaps = cells.slice(1).map(({ left }, i) => left - cells[i]!.right);
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < 0.2 * cells[0]!.size;
}

/** A large first letter over several lines belongs to the first of them. */
function withInitials(block: Block): Run[] {
  const runs = [...block].sort((a, b) => a.y - b.y || a.left - b.left);
  const initials = runs.filter(({ text }) => /^[“‘"']?\p{Lu}$/u.test(text));
  for (const initial of initials) {
    const beside = runs.filter(
      ({ size, left, y }) =>
        size < initial.size / 1.8 &&
        Math.abs(left - initial.right) < size &&
        y > initial.top &&
        y < initial.y + 1.2 * size,
    );
    const first = beside[0];
    if (first === undefined || !/^\p{L}/u.test(first.text)) continue;
    first.text = initial.text + first.text;
    for (const run of beside) run.left = initial.left;
    runs.splice(runs.indexOf(initial), 1);
  }
  return runs;
}

function middleOf(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Words that stand whole somewhere in the text. */
function wordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>();
  let isBroken = false;
  for (const { text } of blocks.flat()) {
    const [, ...others] = isBroken ? text.split(" ") : ["", text];
    for (const [word] of others.join(" ").matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*(?![\p{L}-])/gu))
      words.add(word.toLowerCase());
    isBroken = /[-‐\u00ad]$/u.test(text);
  }
  return words;
}

/** Numbers as they stand before a hyphen ("eight-year-old"), and what is mostly set before one ("self-made"). */
const BEFORE_HYPHEN = new Set(
  "two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety half self well".split(
    " ",
  ),
);
/** Ends of words that are no words: "seven-" "teen", "self-" "ish". */
const END_OF_WORD = /^(?:teen|een|ty|th|ly|fold|ish|er|est|ed|ing|ness)$/u;

/**
 * Two lines as one. A hyphen at a line's end goes where it only breaks a word ("informa-" "tion"), and stays where the word
 * has one of its own ("eight-" "year"): where the text prints it so elsewhere, where both halves are words of the text, and
 * beside numbers and capitals.
 */
function joined(one: string, next: string, known: ReadonlySet<string>): string {
  if (one.endsWith("\u00ad")) return one.slice(0, -1) + next;
  // A range or a road from place to place: no blank stands before its dash.
  if (/[\p{L}\p{N}][–—]$/u.test(one)) return one + next;
  const [, first] = /([\p{L}\p{N}]+)[-‐]$/u.exec(one) ?? [];
  const [second] = /^[\p{L}\p{N}]+/u.exec(next) ?? [];
  if (first === undefined || second === undefined) return `${one} ${next}`;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (known.has(a + b)) return one.slice(0, -1) + next;
  const isOwn =
    known.has(`${a}-${b}`) ||
    (known.has(a) && known.has(b)) ||
    (BEFORE_HYPHEN.has(a) && !END_OF_WORD.test(b)) ||
    !/^\p{Ll}/u.test(second) ||
    /[\p{N}]/u.test(first);
  return (isOwn ? one : one.slice(0, -1)) + next;
}
