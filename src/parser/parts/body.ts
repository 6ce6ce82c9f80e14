import type { PartName } from "../types.js";
import { isByline, isNameLine } from "./byline.js";
import { isCredits, isFinalMark } from "./credits.js";
import { furniture } from "./furniture.js";
import { isBullet, type Line } from "./lines.js";
import { endsLikeSentence, entryTimes, isProse, normalised } from "./shape.js";

/** Share of a later paragraph's names that the story must know for the story to go on after a box. */
const KNOWN_NAMES = 0.5;

/** Names inside sentences: capitals after a small letter or a comma and a space. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu;

/**
 * Labels for the lines from the story's first paragraph to the end of the text: body, credits, boilerplate.
 *
 * A heading such as "Related articles" ends the article, unless paragraphs follow that speak of the people and places
 * of the story so far, or most of the story would be lost; short lines after the last paragraph are furniture. Times on
 * lines of their own are a live blog's: they say when what follows them was written.
 *
 * @param from index of the line with which the story begins
 */
export function labelBody(lines: readonly Line[], from: number): PartName[] {
  const labels: PartName[] = [];
  const known = namesSoFar(lines, from, labels);
  const isEntry = entryTimes(lines);
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const isAbout = isAboutBox(line);
    const over = i > from && (isFinalMark(line.text) || isAbout);
    const credits = isCredits(line);
    const mark = credits || isEntry(line) ? null : furniture(line);
    labels.push(credits ? "credits" : (mark !== null && mark !== "section") || over ? "boilerplate" : "body");
    if (i > from && mark === "skip" && isLinksBelow(lines, i)) {
      while (++i < lines.length) labels.push(isCredits(lines[i]!) ? "credits" : "boilerplate");
      break;
    }
    if (i === from || (!over && mark !== "end" && mark !== "box")) continue;
    const isLabel = isAbout || mark === "box" || mark === "end";
    const isStoryBelow = isLabel && !isFinalMark(line.text) && isMostBelow(lines, from, i, labels, mark === "box");
    const resumes =
      mark === "box" || isStoryBelow ? resumption(lines, i + 1, isStoryBelow ? null : known(i)) : lines.length;
    while (i + 1 < resumes) {
      i++;
      labels.push("boilerplate");
    }
  }
  clearTail(lines, labels, from);
  return labels;
}

/** "Read more" above titles, with no sentence of a story to the end of the page: links to other stories. */
function isLinksBelow(lines: readonly Line[], at: number): boolean {
  return normalised(lines[at]!.text) === "read more" && lines.slice(at + 1).every(isTitle);
}

/** "Ferry on its winter timetable", "- Letters: who pays for the roof?" */
function isTitle(line: Line): boolean {
  return !isProse(line) || (line.words <= LONGEST_LINK && (isBullet(line.text) || /\?$/u.test(line.text)));
}

const LONGEST_LINK = 16;

/** "Ada Roe covers the port. Reach her at …", "Ada Roe is a reporter based in Oslo." */
const ABOUT_AUTHOR =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}) (?:is an? |covers |writes |reports |can be reached |joined |has (?:covered|reported|written) )/u;
/** Notes on authors at the foot of a page, at most. */
const MOST_NOTES = 4;

/** Relabels what the foot of a page says of those who are named in its byline. */
export function clearAuthorNotes(lines: readonly Line[], labels: PartName[]): void {
  const signed = lines.filter((_, i) => labels[i] === "byline").map(({ text }) => text.toLowerCase());
  for (let i = labels.length - 1, seen = 0; i > 0 && seen < MOST_NOTES; i--) {
    if (labels[i] !== "body") continue;
    seen++;
    const name = ABOUT_AUTHOR.exec(lines[i]!.text)?.[1]!.toLowerCase();
    if (name !== undefined && signed.some((byline) => byline.includes(name))) labels[i] = "boilerplate";
  }
}

/** "TKB is financed by the state budget.", "The Argus is part of the Lindow Group." */
const OF_PAPER =
  /^(?:the\s)?(\p{Lu}[\p{L}\d]*)(?:\s[\p{Lu}&][\p{L}\d]*){0,4}\s(?:is|are)\s(?:(?:wholly|partly|jointly|publicly|an?\s\p{L}+)\s)?(?:financed|funded|owned|published|produced|edited|run|regulated|supported|part of|(?:a\s)?member|independent|registered|not responsible)\b/iu;

/** Relabels what the foot of a page says of the paper that is named in its first line. */
export function clearPaperNotes(lines: readonly Line[], labels: PartName[]): void {
  const head = lines.find((_, i) => labels[i] !== "headline" && labels[i] !== "body")?.text ?? "";
  const [name = ""] = head
    .replace(/^the\s/iu, "")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  if (name === "" || labels[0] === "headline") return;
  for (let i = labels.length - 1, seen = 0; i > labels.indexOf("body") && seen < MOST_NOTES; i--) {
    if (labels[i] !== "body") continue;
    seen++;
    // Below it the story does not go on.
    if (OF_PAPER.exec(lines[i]!.text)?.[1]!.toLowerCase() !== name) return;
    labels[i] = "boilerplate";
  }
}

/** As many paragraphs below a label are the story, where it has had fewer above. */
const FEWEST_BELOW = 2;
/** Above "Comments" a story of so many paragraphs is told; what is long below it are comments. */
const TOLD = 3;

/**
 * Whether most of the story's prose would be lost if a label ended it: what follows, up to the next label that ends a
 * story, is more than what stood before.
 */
function isMostBelow(
  lines: readonly Line[],
  from: number,
  at: number,
  labels: readonly PartName[],
  isBox: boolean,
): boolean {
  const isStory = (line: Line): boolean =>
    line.text.length >= 60 && isProse(line) && !isCredits(line) && furniture(line) === null;
  const before = lines.slice(from, at).filter((line, k) => labels[k] === "body" && isProse(line));
  if (!isBox && before.length >= TOLD) return false;
  const end = lines.findIndex((line, i) => i > at && (isFinalMark(line.text) || furniture(line) === "end"));
  const after = lines.slice(at + 1, end < 0 ? lines.length : end).filter(isStory);
  const words = (some: readonly Line[]): number => some.reduce((sum, line) => sum + line.words, 0);
  return after.length >= FEWEST_BELOW && words(after) > words(before);
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

/**
 * The line after a box of links with which the story goes on; the number of lines if it does not.
 * @param known names of the story, of which the line must know some; null where it need not
 */
function resumption(lines: readonly Line[], from: number, known: ReadonlySet<string> | null): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length < 60 || !isProse(line) || isCredits(line) || furniture(line) !== null) continue;
    if (known === null) return i;
    const names = [...line.text.matchAll(NAME)].map(([name]) => name);
    return names.length > 0 && names.filter((name) => known.has(name)).length >= names.length * KNOWN_NAMES
      ? i
      : lines.length;
  }
  return lines.length;
}

/**
 * Relabels what stands after the last paragraph: "World", "Elm Street", a name. What a last line announces stays, "These
 * streets are closed:" / "Mill Street" / "Church Lane", and so do rows of a table.
 */
function clearTail(lines: readonly Line[], labels: PartName[], from: number): void {
  const tail: number[] = [];
  for (let k = labels.length - 1; k > 0; k--) {
    const line = lines[from + k]!;
    if (labels[k] !== "body") continue;
    if (line.text.endsWith(":")) return;
    if (line.words > 6 || endsLikeSentence(line.text) || /["”’]$| \| /.test(line.text)) break;
    tail.push(k);
  }
  for (const k of tail)
    labels[k] = isByline(lines[from + k]!) || isNameLine(lines[from + k]!) ? "byline" : "boilerplate";
}
