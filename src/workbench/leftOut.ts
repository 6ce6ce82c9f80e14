import { furnitureKind, type Parse, type Span } from "../parser/index.js";
import type { Stretch, Work, WorkReport } from "./work.js";

/** A stretch that is struck, or that somebody took back in. */
export interface Struck {
  /** What sort of thing it is: the parser's kinds, and those of the readers of files. */
  kind: string;
  /** Its lines, as the report or its file prints them. */
  lines: readonly string[];
  /** The index of the first part of the parse that it is, or before which it stands. */
  at: number;
  /** How many parts of the parse it is; none where it is not in the text. */
  parts: number;
  isIn: boolean;
  /** What the file has and the text lacks, or lacked: null for lines of the text itself. */
  stretch: Stretch | null;
}

/**
 * All that was left out of a report or taken back into it, in the order of the text: lines of the text that the parser takes
 * for page furniture, and what the reader of its file did not take into the text.
 */
export function struckIn({ story = [], leftOut = [] }: WorkReport, { text, parts }: Parse): Struck[] {
  const lines = parts.map((part) => lineAt(text, part));
  const own = new Set(story);
  const found: Struck[] = [];
  const claimed = new Set<number>();
  for (const stretch of leftOut) {
    const all = linesOf(stretch.text);
    const from = lines.findIndex((_, i) => all.every((line, k) => lines[i + k] === line && !claimed.has(i + k)));
    if (from !== -1) for (let k = 0; k < all.length; k++) claimed.add(from + k);
    const before = lines.lastIndexOf(stretch.after);
    found.push({
      kind: stretch.kind,
      lines: all,
      at: from !== -1 ? from : stretch.after !== "" && before === -1 ? parts.length : before + 1,
      parts: from === -1 ? 0 : all.length,
      isIn: from !== -1,
      stretch,
    });
  }
  parts.forEach((part, i) => {
    const line = lines[i]!;
    const isWhole = text.slice(part.start, part.end) === line;
    const isIn = part.part !== "boilerplate" && own.has(line);
    if (claimed.has(i) || !isWhole || !(isIn || part.part === "boilerplate")) return;
    const kind = furnitureKind(line);
    const last = found.at(-1);
    if (last?.stretch === null && last.at + last.parts === i && last.kind === kind && last.isIn === isIn)
      found[found.length - 1] = { ...last, lines: [...last.lines, line], parts: last.parts + 1 };
    else found.push({ kind, lines: [line], at: i, parts: 1, isIn, stretch: null });
  });
  return found.sort((one, other) => one.at - other.at || one.parts - other.parts);
}

/** The line in which a part stands, without white space at its ends. */
function lineAt(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, to === -1 ? text.length : to).trim();
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The work with a stretch taken into its report's story: into its text, where it is not there yet. */
export function takeIn(work: Work, id: string, { lines, stretch, isIn }: Struck): Work {
  return withReport(work, id, (report) => ({
    ...report,
    text: stretch === null || isIn ? report.text : inserted(report.text, stretch),
    story: [...new Set([...(report.story ?? []), ...lines])],
  }));
}

/** The work with a stretch left out again. */
export function leaveOut(work: Work, id: string, { lines, stretch }: Struck): Work {
  return withReport(work, id, ({ story = [], ...report }) => {
    const left = story.filter((line) => !lines.includes(line));
    const text = stretch === null ? report.text : removed(report.text, stretch);
    return { ...report, text, ...(left.length > 0 && { story: left }) };
  });
}

function withReport(work: Work, id: string, change: (report: WorkReport) => WorkReport): Work {
  return { ...work, reports: work.reports.map((report) => (report.id === id ? change(report) : report)) };
}

/** The text with a stretch behind the line after which it stands; at the end where that line is gone. */
function inserted(text: string, { text: words, after }: Stretch): string {
  if (after === "") return `${words}\n\n${text}`;
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => line.trim() === after);
  if (at === -1) return `${text.trimEnd()}\n\n${words}\n`;
  return [...lines.slice(0, at + 1), "", words, ...lines.slice(at + 1)].join("\n");
}

/** The text without a stretch that was taken in, and without the empty line that came with it. */
function removed(text: string, { text: words }: Stretch): string {
  const at = `\n${text}\n`.indexOf(`\n${words}\n`);
  if (at === -1) return text;
  const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
  return before === "" ? behind.replace(/^\n+/, "") : before.replace(/\n+$/, "") + behind;
}
