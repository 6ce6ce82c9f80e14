import type { Span } from "../../src/parser/index.js";

/**
 * Quotation marks for scoring. Spans are compared without marks and end punctuation, so that it makes no difference
 * whether a system or an annotator counts them in.
 */

const OPENING = new Set("“„«‹‘‚「");
const CLOSING = new Set("”‟»›’」");
const STRAIGHT = new Set('"＂″');
const MARKS = new Set([...OPENING, ...CLOSING, ...STRAIGHT, "'", "`", "´", "‛"]);

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/u.test(char);
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

function isMark(char: string | undefined): boolean {
  return char !== undefined && MARKS.has(char);
}

const SHORTENED = /^['’](?:\d\ds?\b|em\b|til\b|cause\b|tis\b|twas\b|n['’]|bout\b)/iu;

/** Whether the mark at `at` is the apostrophe of a shortened word: ’em, ’90s. */
function shortens(text: string, at: number): boolean {
  return SHORTENED.test(text.slice(at, at + 8));
}

function opens(text: string, at: number): boolean {
  return isMark(text[at]) && !shortens(text, at);
}

/** Takes spaces and quotation marks off both ends. */
export function trimMarks(text: string, { start, end }: Span): Span {
  for (;;) {
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    if (start < end && opens(text, start)) start++;
    else if (end > start && isMark(text[end - 1])) end--;
    else return { start, end };
  }
}

const ENDS = new Set(",.;:!?…-–—");
const BEGINS = new Set(",.;:…-–—");

/** Takes punctuation off both ends as well. */
export function trimPunctuation(text: string, { start, end }: Span): Span {
  const loose = (at: number, set: Set<string>) => set.has(text[at]!) || isSpace(text[at]);
  for (;;) {
    if (end > start && (loose(end - 1, ENDS) || isMark(text[end - 1]))) end--;
    else if (start < end && (loose(start, BEGINS) || opens(text, start))) start++;
    else return { start, end };
  }
}

/** The stretch line by line, without spaces at the ends of lines: three paragraphs are three spans. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== "\n" && text[at] !== "\r") continue;
    let to = at;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) lines.push({ start: from, end: to });
    from = at + 1;
  }
  return lines;
}

/** The stretches in quotation marks, marks included. Single marks count in lines without double ones only. */
export function quotedIn(text: string, span: Span): Span[] {
  return linesOf(text, span).flatMap((line) => {
    const found = inDoubleMarks(text, line) ?? inSingleMarks(text, line);
    return found.filter((quoted) => {
      const { start, end } = trimMarks(text, quoted);
      return /[\p{L}\p{N}]/u.test(text.slice(start, end));
    });
  });
}

/** What kind of double mark stands at `at`, and how many characters it has. */
function doubleMark(text: string, at: number): { kind: "open" | "close" | "either"; width: number } | null {
  const char = text[at]!;
  if ("“„«".includes(char)) return { kind: "open", width: 1 };
  if ("”‟»".includes(char)) return { kind: "close", width: 1 };
  if (STRAIGHT.has(char)) return { kind: "either", width: 1 };
  // Typewriter habits: ``so'' and ''so''.
  if (char === "`" && text[at + 1] === "`") return { kind: "open", width: 2 };
  if (char === "'" && text[at + 1] === "'") return { kind: "either", width: 2 };
  return null;
}

/** Null where the line has no double mark. What is opened and not closed reaches to the line's end. */
function inDoubleMarks(text: string, line: Span): Span[] | null {
  const found: Span[] = [];
  let opened: number | null = null;
  let any = false;
  for (let at = line.start; at < line.end; at++) {
    const mark = doubleMark(text, at);
    if (!mark) continue;
    any = true;
    const end = at + mark.width;
    if (opened === null) {
      // A closing mark first: the line continues a quotation. Later ones without an opening mark are strays.
      if (mark.kind === "close" && found.length === 0 && at > line.start) found.push({ start: line.start, end });
      else if (mark.kind !== "close" || found.length === 0) opened = at;
    } else if (mark.kind !== "open" || (text[at] === "“" && text[opened] === "„")) {
      found.push({ start: opened, end });
      opened = null;
    }
    at = end - 1;
  }
  if (opened !== null) found.push({ start: opened, end: line.end });
  return any ? found : null;
}

function inSingleMarks(text: string, line: Span): Span[] {
  const found: Span[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (!opensSingle(text, at)) continue;
    const close = closingSingle(text, at + 2, line.end);
    if (close === null) continue;
    found.push({ start: at, end: close + 1 });
    at = close;
  }
  return found;
}

function opensSingle(text: string, at: number): boolean {
  const before = at === 0 || /[\s([—–-]/u.test(text[at - 1]!);
  return "'‘`".includes(text[at]!) && before && isWord(text[at + 1]) && !shortens(text, at);
}

function closingSingle(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if ((text[at] === "'" || text[at] === "’") && !isSpace(text[at - 1]) && !isWord(text[at + 1])) return at;
  }
  return null;
}

/** Takes quotation marks that touch a span into it. */
export function growOverMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  const before = text[start - 1];
  if (before !== undefined && !opens(text, start)) {
    const either = STRAIGHT.has(before) || before === "'" || before === "`";
    if (OPENING.has(before) || (either && !isWord(text[start - 2]))) start -= 1;
  }
  let at = end;
  while (at < text.length && at < end + 3 && ",.!?;:…".includes(text[at]!)) at++;
  const after = text[at];
  const closes = after !== undefined && (CLOSING.has(after) || STRAIGHT.has(after) || after === "'");
  if (closes && !isMark(text[end - 1]) && !isWord(text[at + 1])) {
    const single = after === "’" || after === "'";
    if (!single || text[start] === "‘" || text[start] === "'") end = at + 1;
  }
  return { start, end };
}
