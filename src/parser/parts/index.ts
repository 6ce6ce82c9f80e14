import type { Part, PartName } from "../types.js";
import { bylineBehind, datelineLength, isDatelineAlone } from "./dateline.js";
import { signOffStart } from "./credits.js";
import { headlineEnd, repeatsHeadline } from "./headline.js";
import { clearAuthorNotes, clearPaperNotes, labelBody } from "./body.js";
import { type Line, splitLines, trimmed } from "./lines.js";
import { versionMark } from "./slug.js";
import { labelTop } from "./top.js";

/**
 * The parts of a page: headline, dek, dateline, byline, body (one part a paragraph), credits, and boilerplate for all
 * that is no part of the article.
 *
 * @param text a report as it was copied, page furniture included
 * @param story whole lines of it that somebody takes for the story, whatever they look like
 * @returns labelled stretches in text order that do not overlap, trimmed of white space; together they hold every
 *   character of the text that is no white space
 */
export function findParts(text: string, story: readonly string[] = []): Part[] {
  const lines = splitLines(text);
  const top = labelTop(lines);
  const labels = [...top, ...labelBody(lines, top.length)];
  clearAuthorNotes(lines, labels);
  clearPaperNotes(lines, labels);
  const taken = new Set(story);
  lines.forEach((line, i) => {
    if (labels[i] === "boilerplate" && taken.has(line.text)) labels[i] = "body";
  });
  const headline = lines[labels.indexOf("headline")];
  const firstBody = labels.indexOf("body");
  const lastBody = labels.lastIndexOf("body");
  const title = headline ? headline.text.slice(versionMark(headline.text), headlineEnd(headline.text)) : null;
  const parts: Part[] = [];
  lines.forEach((line, i) => {
    const part = labels[i]!;
    if (line === headline) {
      cutHeadline(text, line, parts);
      return;
    }
    if (title !== null && i < firstBody && part !== "byline" && repeatsHeadline(line, title)) {
      parts.push(partOf("boilerplate", line));
      return;
    }
    if (part === "body") {
      cutBody(text, line, parts, i - firstBody < 2, i === lastBody);
      return;
    }
    if (part === "dateline" && cutByline(text, line, parts)) return;
    parts.push(partOf(part, line));
  });
  return parts;
}

function partOf(part: PartName, { start, end }: { start: number; end: number }): Part {
  return { part, start, end };
}

function push(text: string, part: PartName, start: number, end: number, parts: Part[]): void {
  const span = trimmed(text, start, end);
  if (span) parts.push(partOf(part, span));
}

/** "LINDOW, May 4 (MPA) – By Ada Roe": the dateline and the byline behind it, and the story where it goes on there. */
function cutByline(text: string, line: Line, parts: Part[]): boolean {
  const byline = bylineBehind(line.text);
  if (byline === null) return false;
  push(text, "dateline", line.start, line.start + byline.start, parts);
  push(text, "byline", line.start + byline.start, line.start + byline.end, parts);
  push(text, "body", line.start + byline.after, line.end, parts);
  return true;
}

function cutHeadline(text: string, line: Line, parts: Part[]): void {
  const cut = line.start + headlineEnd(line.text);
  const from = line.start + versionMark(line.text);
  push(text, "boilerplate", line.start, from, parts);
  push(text, "headline", from, cut, parts);
  push(text, "boilerplate", cut, line.end, parts);
}

function cutBody(text: string, line: Line, parts: Part[], first: boolean, last: boolean): void {
  if (first && !last && cutByline(text, line, parts)) return;
  if (first && isDatelineAlone(line.text)) {
    parts.push(partOf("dateline", line));
    return;
  }
  const from = line.start + (first ? datelineLength(line.text) : 0);
  const to = last ? line.start + signOffStart(line.text) : line.end;
  push(text, "dateline", line.start, from, parts);
  push(text, "body", from, to, parts);
  push(text, "credits", to, line.end, parts);
}
