import type { PartName } from "../types.js";
import { isByline, isDatedLine, isNameLine } from "./byline.js";
import { isCredits } from "./credits.js";
import { bylineBehind, datelineLength, isDatelineAlone } from "./dateline.js";
import { beginsOver, LONGEST_DEK } from "./dek.js";
import { furniture } from "./furniture.js";
import { imprintOf } from "./imprint.js";
import { isIssueLine } from "./issueLine.js";
import { isBullet, type Line } from "./lines.js";
import { isMasthead } from "./masthead.js";
import { isMenu, isNameAbove, isPageHead } from "./pageHead.js";
import { isSlug } from "./slug.js";
import { endsInFullStop, entryTimes, isOneSentence, isProse, isTitleCase } from "./shape.js";

/** What a line above the story is, before the headline is chosen: `text` for what may be headline, dek or story. */
type Above = "text" | "stamp" | "byline" | "credits" | "dateline" | "boilerplate";

function classify(line: Line): Above {
  if (isSlug(line.text)) return "boilerplate";
  if (isIssueLine(line.text)) return "stamp";
  // "TKB News in English" is no Tkb News who is in a town called English.
  if (!isMasthead(line.text) && (isByline(line) || imprintOf(line.text) !== null)) return "byline";
  if (isCredits(line)) return "credits";
  if (isDatelineAlone(line.text) || bylineBehind(line.text)?.after === line.text.length) return "dateline";
  const mark = furniture(line);
  return mark === null ? "text" : mark === "stamp" ? "stamp" : "boilerplate";
}

/**
 * Labels for the lines above the story's first paragraph: headline, dek, byline, dateline, credits, boilerplate.
 *
 * @returns one label a line; the story begins with the first line that has none
 */
export function labelTop(lines: readonly Line[]): PartName[] {
  const kinds: Above[] = [];
  let story = 0;
  for (; story < lines.length; story++) {
    // "Media release, 17 June 2025, 5.30 p.m." ends like a sentence; above it stands the headline.
    const kind = classify(lines[story]!);
    const line = lines[story]!;
    const isFirst = kind === "text" && !kinds.includes("text");
    if (isFirst && isOfPage(lines, story) && hasTitle(lines, story + 1)) {
      kinds.push("boilerplate");
      continue;
    }
    const isDated = kind === "text" && kinds.includes("text") && endsInFullStop(line.text) && isDatedLine(line);
    kinds.push(isDated ? "byline" : kind);
    if (isSummary(lines, story)) continue;
    if (kinds[story] === "text" && isProse(line) && !isShortTitle(lines, story, kinds)) break;
  }
  const title = chooseHeadline(lines, kinds, story);
  if (story === lines.length) return labelsWithoutStory(kinds, title);
  story = skipDek(lines, kinds, title, story);
  if (story > 0 && story - 1 !== title && entryTimes(lines)(lines[story - 1]!)) story--;
  return kinds.slice(0, story).map((kind, i) => {
    if (i === title) return "headline";
    if (kind !== "text") return kind === "stamp" ? "boilerplate" : kind;
    return i < title ? "boilerplate" : underHeadline(lines[i]!);
  });
}

/** Whether a line is what the page prints above every story: its name, its motto, a section. */
function isOfPage(lines: readonly Line[], at: number): boolean {
  const below = (text: string): string | undefined => (at + 1 < lines.length ? lines[at + 1]!.text : text);
  if (isPageHead(lines[at]!.text) || isBelowName(lines, at)) return true;
  return at === 0 && (isNameAbove(lines[at]!.text, below("")) || isBelowName(lines, 1));
}

/**
 * Whether a second line hangs on the paper's name above it, and the page's menu stands below: whatever it says is a motto, "First
 * with the news, last with the gossip"; or what it says is of the page, and the headline stands apart from both.
 */
function isBelowName(lines: readonly Line[], at: number): boolean {
  const [name, motto, menu] = lines;
  if (at !== 1 || name === undefined || motto === undefined || menu === undefined) return false;
  if (motto.start - name.end > 1 || motto.words > LONGEST_MOTTO || isProse(motto)) return false;
  if (!isMasthead(name.text) && !isNameShape(name)) return false;
  if (isMenu(menu.text) || furniture(menu) === "section") return true;
  // Apart from both stands the headline.
  return menu.start - motto.end > 1 && PAGES.test(motto.text);
}

/** "The paper of the coast – English pages", "Selected articles translated by our desk", "by the village, for the village". */
const PAGES = /\b(?:pages?|edition|articles|translated)\b|^\p{Ll}/u;

const LONGEST_MOTTO = 12;

/** A few words with capitals: "THE SKARVA BELL". */
function isNameShape({ text, words }: Line): boolean {
  return words <= 4 && text.split(/\s+/u).every((word) => /^[\p{Lu}\d&]/u.test(word));
}

/** "- Two pools to close." above "By Ada Roe": a list between headline and byline sums the story up, and does not begin it. */
function isSummary(lines: readonly Line[], at: number): boolean {
  if (!isBullet(lines[at]!.text)) return false;
  const next = lines.slice(at + 1, at + LONGEST_SUMMARY).find((line) => !isBullet(line.text));
  return next !== undefined && (classify(next) === "byline" || isNameLine(next));
}

/** Items of a list above a story, at most. */
const LONGEST_SUMMARY = 8;

/** Whether a headline stands on a line or below it, and a story after that: what is above it is none. */
function hasTitle(lines: readonly Line[], from: number): boolean {
  // "FERRY DISASTER" above the headline labels it.
  const title = lines.findIndex(
    (line, i) => i >= from && line.words >= SHORTEST_TITLE && classify(line) === "text" && !isPageHead(line.text),
  );
  if (title < 0 || title > from + FURTHEST_TITLE) return false;
  return !isProse(lines[title]!) || isShortTitle(lines, title, []);
}

/** Lines of date, place or menu between a paper's name and the headline. */
const FURTHEST_TITLE = 3;
const SHORTEST_TITLE = 3;

/**
 * Whether a sentence above the story is a headline: it ends in "?" or "!", or is in title case or in capitals, or a
 * dateline says that the story begins below it, or it is short and paragraphs follow: "Mayor Signs Order to Close Bridge.",
 * "Council closes pool." / "BONN (dpa) – The …", "Hall stays shut. Town waits for answers."
 */
function isShortTitle(lines: readonly Line[], at: number, kinds: readonly Above[]): boolean {
  const line = lines[at]!;
  const firstText = !kinds.slice(0, at).includes("text");
  if (!firstText || at + 1 >= lines.length || line.text.length > 160) return false;
  const isPair = line.words <= SHORT_TITLE && TWO_SENTENCES.test(line.text);
  if (datelineLength(line.text) > 0 || !(isPair || isOneSentence(line.text))) return false;
  if (!endsInFullStop(line.text) || isTitleCase(line.text) || datelineLength(lines[at + 1]!.text) > 0) return true;
  // Between the headline and the story may stand who wrote it, and when.
  const below = lines.slice(at + 1, at + 6).filter((next) => classify(next) === "text");
  const paragraphs = below.slice(0, 3).filter((next) => isProse(next) && next.words > line.words * MUCH_LONGER);
  return line.words <= SHORT_TITLE && !/["“”]|:$/.test(line.text) && paragraphs.length === 3;
}

/** Two short sentences in one line. */
const TWO_SENTENCES = /^[^.!?]{3,60}\. \p{Lu}[^.!?]{3,60}\.$/u;
/** Words of a headline that is a sentence; below it are paragraphs of more. */
const SHORT_TITLE = 10;
const MUCH_LONGER = 1.3;

/**
 * Which line above the story is the headline: the first that is longer than a label, or cried out ("FERRY SMASH HORROR",
 * "AXLE HELL!"), or else the longest; -1 if there is none.
 */
function chooseHeadline(lines: readonly Line[], kinds: readonly Above[], story: number): number {
  const candidates = kinds.flatMap((kind, i) => (kind === "text" && i < story ? [i] : []));
  const long = candidates.find((i) => (lines[i]!.words >= 4 && !isNameLine(lines[i]!)) || isCriedOut(lines[i]!));
  if (long !== undefined) return long;
  return candidates.reduce((best, i) => (best < 0 || lines[i]!.words > lines[best]!.words ? i : best), -1);
}

/** "WORLD NEWS" and "FERRY DISASTER" label what stands below; three words in capitals, or two with "!", are a headline. */
function isCriedOut({ text, words }: Line): boolean {
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return isCapitals && (words >= 3 || (words === 2 && text.endsWith("!")));
}

/** A text without a sentence: what is no furniture is the article, under its headline if there are two lines or more. */
function labelsWithoutStory(kinds: readonly Above[], title: number): PartName[] {
  const texts = kinds.filter((kind) => kind === "text").length;
  return kinds.map((kind, i) => {
    if (kind !== "text") return kind === "stamp" ? "boilerplate" : kind;
    return i === title && texts > 1 ? "headline" : "body";
  });
}

/** What a short line between headline and story is: a name, a dek, or a label. */
function underHeadline(line: Line): PartName {
  if (isNameLine(line) || isDatedLine(line) || isMasthead(line.text)) return "byline";
  // "What happened?" above its answer is a part of the story.
  return line.words >= 4 || isBullet(line.text) || /[?!]$/.test(line.text) ? "dek" : "boilerplate";
}

/**
 * Where the story begins if its seeming first paragraph is a dek: what stands between the headline and a byline, a date
 * stamp or a dateline, or is told over again by the next paragraph. The dek and what follows it join `kinds`.
 */
function skipDek(lines: readonly Line[], kinds: Above[], title: number, story: number): number {
  if (title < 0 || story >= lines.length) return story;
  const dek = lines[story]!;
  if (datelineLength(dek.text) > 0 || dek.text.length > LONGEST_DEK || kinds.slice(title, story).includes("byline"))
    return story;
  let next = story + 1;
  const between: Above[] = [];
  for (; next < lines.length; next++) {
    const kind = classify(lines[next]!);
    if (kind === "text" && !(isNameLine(lines[next]!) && between.length === 0)) break;
    between.push(kind === "text" ? "byline" : kind);
  }
  if (next >= lines.length || !isProse(lines[next]!)) return story;
  const signed = between.includes("byline") || between.includes("dateline");
  const placed = datelineLength(lines[next]!.text) > 0;
  if (!signed && !placed && !beginsOver(dek, lines[next]!, lines[next + 1])) return story;
  kinds.push(...between);
  return next;
}
