import type { PartName } from "../types.js";
import { isByline, isNameLine } from "./byline.js";
import { isCredits, isFinalMark } from "./credits.js";
import { furniture } from "./furniture.js";
import type { Line } from "./lines.js";
import { endsLikeSentence, isProse } from "./shape.js";

/** Share of a later paragraph's names that the story must know for the story to go on after a box. */
const KNOWN_NAMES = 0.5;

/** Names inside sentences: capitals after a small letter or a comma and a space. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu;

/**
 * Labels for the lines from the story's first paragraph to the end of the text: body, credits, boilerplate.
 *
 * A heading such as "Related articles" ends the article, unless paragraphs follow that speak of the people and places
 * of the story so far; short lines after the last paragraph are furniture.
 *
 * @param from index of the line with which the story begins
 */
export function labelBody(lines: readonly Line[], from: number): PartName[] {
  const labels: PartName[] = [];
  const known = namesSoFar(lines, from, labels);
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const over = i > from && (isFinalMark(line.text) || isAboutBox(line));
    const credits = isCredits(line);
    const mark = credits ? null : furniture(line);
    labels.push(credits ? "credits" : (mark !== null && mark !== "section") || over ? "boilerplate" : "body");
    if (i === from || (!over && mark !== "end" && mark !== "box")) continue;
    const resumes = mark === "box" ? resumption(lines, i + 1, known(i)) : lines.length;
    while (i + 1 < resumes) {
      i++;
      labels.push("boilerplate");
    }
  }
  clearTail(lines, labels, from);
  return labels;
}

/** The names in the body lines before a line; read only when a box of links stands in the text, which is seldom. */
function namesSoFar(
  lines: readonly Line[],
  from: number,
  labels: readonly PartName[],
): (before: number) => Set<string> {
  const names = new Set<string>();
  let read = from;
  return (before) => {
    for (; read < before; read++) {
      if (labels[read - from] !== "body") continue;
      for (const [name] of lines[read]!.text.matchAll(NAME)) names.add(name);
    }
    return names;
  };
}

/** What a press release ends with: "About Elmford Energy". */
function isAboutBox(line: Line): boolean {
  return /^About (the )?\p{Lu}/u.test(line.text) && line.words <= 6 && !endsLikeSentence(line.text.replace(/:$/, ""));
}

/** The line after a box of links with which the story goes on; the number of lines if it does not. */
function resumption(lines: readonly Line[], from: number, known: ReadonlySet<string>): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length < 60 || !isProse(line) || isCredits(line) || furniture(line) !== null) continue;
    const names = [...line.text.matchAll(NAME)].map(([name]) => name);
    return names.length > 0 && names.filter((name) => known.has(name)).length >= names.length * KNOWN_NAMES
      ? i
      : lines.length;
  }
  return lines.length;
}

/** Relabels what stands after the last paragraph: "World", "Elm Street", a name. */
function clearTail(lines: readonly Line[], labels: PartName[], from: number): void {
  for (let k = labels.length - 1; k > 0; k--) {
    const line = lines[from + k]!;
    if (labels[k] !== "body") continue;
    if (line.words > 6 || endsLikeSentence(line.text) || /["”’]$/.test(line.text)) return;
    labels[k] = isByline(line) || isNameLine(line) ? "byline" : "boilerplate";
  }
}
