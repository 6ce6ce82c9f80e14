import { isGivenNameWord, type Parse, type Span } from "../parser/index.js";
import { MONTH, WEEKDAY } from "../parser/parts/calendarWords.js";
import { imprintOf } from "../parser/parts/imprint.js";
import { isIssueLine } from "../parser/parts/issueLine.js";
import { isMasthead } from "../parser/parts/masthead.js";
import { isNameAbove, nameInHead } from "../parser/parts/pageHead.js";
import { BIO } from "./bio.js";
import { plainName } from "./plainName.js";

/** Something that a line beside the story says about where it comes from. */
interface Stamp extends Span {
  kind: "date" | "outlet" | "author" | "translation";
}

/** The parts in which papers print such lines; the parser finds times in some of them only. */
const STAMPED: ReadonlySet<string> = new Set(["headline", "dateline", "byline", "dek", "credits"]);

const MONTHS = `(?:${MONTH}|${MONTH.toUpperCase()})`;
const WEEKDAYS = `(?:${WEEKDAY}|${WEEKDAY.toUpperCase()})`;
/** "November 10", "MAY 15, 2024", "Tuesday, 11th of March 2025", "October 15th, 2025", "2024-11-09", "09.11.2024", "10/03/25". */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${WEEKDAYS},?\s)?(?:${MONTHS}\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s\d{4})?|\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?${MONTHS}(?:,?\s\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\s?([./-])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})(?!\d))`,
  "gu",
);
/** "translated from our Norwegian edition", "Translation: Ann Lee". */
const LANGUAGES =
  "German|French|Spanish|Italian|Dutch|Norwegian|Swedish|Danish|Finnish|Icelandic|Polish|Czech|Russian|Ukrainian|Serbian|" +
  "Croatian|Romanian|Hungarian|Greek|Turkish|Arabic|Hebrew|Persian|Hindi|Chinese|Japanese|Korean|Portuguese|Catalan";
/** "This article appeared first in German." */
const FIRST_IN = new RegExp(
  String.raw`\b(?:appeared|published|printed|written)\s+(?:first|originally)?\s*in\s+(?:${LANGUAGES})\b`,
  "u",
);
const TRANSLATION =
  /\b(?:translated(?:\s+(?:from|by|into))?|translation(?:\s+(?:from|by|of))?|from\s+the\s+[\p{L}]+\s+by)\b[^,.;|()\n]{0,60}/iu;

/** Words that make a short line a stamp and no sentence of the story. */
const STAMP =
  /\b(?:press (?:release|office)|translated|translation|edition|blog|updated|published|posted|staff|newsroom|newspaper|magazine|correspondent)\b/iu;
const LONGEST_STAMP = 160;
/** A piece of a line that names neither an outlet nor a person. */
const NO_NAME =
  /^(?:press (?:release|office)|updated|published|posted|translated|translation|staff|photo|text|source|sources|the |with |our |additional |reporting |\d)/iu;
const PERSON = /^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|van|von|der|da|di|al|bin|le|la)\s)*\p{Lu}[\p{L}.’'-]*){1,3}$/u;
const ROLE = /(?:correspondent|reporter|editor|writer|columnist|agenc(?:y|ie)|staff|desk)s?\b/iu;
/** "Per Dale, security correspondent, …": who has a role wrote it. */
const HAS_ROLE = /^\s*(?:[\p{L}-]+\s){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist)s?\b/iu;
/** "By FlashPoint staff", "By Beacon Reporters": the outlet itself signs. */
const STAFF =
  /^[Bb]y\s+(?:[Tt]he\s+)?(\p{Lu}[\p{L}\p{N}’'& -]{1,40}?)\s+(?:staff|Staff|STAFF|[Nn]ewsroom|[Nn]ews [Dd]esk|[Rr]eporters?|[Cc]orrespondents?|REPORTERS?|CORRESPONDENTS?)\b/u;
/** "By Crime Reporters", "By STAFF REPORTER": what they report on, and no outlet. */
const BEAT =
  /^(?:staff|our|special|political|sports?|business|crime|foreign|city|courts?|legal|health|science|education|industry|news|local|senior|chief|agency|wire)\b/iu;
const BY = /^(?:(?:written|text|story|report|words)\s+)?by:?\s+/iu;

/** "Published: 9 November 2024, 14:05", in the page's furniture. */
const PUBLISHED = /\b(?:published|posted|updated|last modified|date)\b/iu;

/** "Published ", "Last modified on Tue ", ", 20:05 GMT": what a page prints on either side of a day. */
const BEFORE_DAY = /(?:(?:first |last |originally )?(?:published|posted|updated|modified|issued)(?: on| at)?:?\s)$/iu;
const BEHIND_DAY = new RegExp(
  String.raw`^,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s(?:GMT|UTC|BST|IST|CES?T|E[ES]?[SD]?T|[CMP][SD]?T)\b)?`,
  "iu",
);

/** A day with what it is and the hour, as printed: "Updated 14 May 2026, 20:05 GMT"; by it two stamps of one day are told apart. */
export function wholeStamp(text: string, { start, end }: Span): Span {
  const before = BEFORE_DAY.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const behind = BEHIND_DAY.exec(text.slice(end, end + 30))?.[0] ?? "";
  return { start: start - before.length, end: end + behind.length };
}

/** "16.10.2025, 20:45 | Reading time: 3 min" */
const READING = /reading time.{0,12}$/iu;

/** "© Meridian Press Agency. All rights reserved.": whose text it is. */
const COPYRIGHT = /^(?:©|\(c\)|copyright(?:\s©)?)\s*(?:\d{4}\s)?(\p{Lu}[^.,|©]{3,50}?)(?=[.,|]|$)/iu;

/** What a line of the page around the story states: an author's paper, a day of publication. */
export function furnitureStamps(text: string, line: Span): Stamp[] {
  const words = text.slice(line.start, line.end);
  if (words.length > LONGEST_STAMP * 2) return [];
  const bio = BIO.exec(words);
  const owner = COPYRIGHT.exec(words);
  const isDate =
    words.length <= LONGEST_STAMP &&
    (PUBLISHED.test(words) || isIssueLine(words) || words.replace(DATE, "").replace(READING, "").trim().length < 20);
  return [
    // Whom an author works for is no word on who printed this text.
    ...(bio === null ? [] : [spanAt("author", line.start + bio.index, bio[0].replace(/\.$/u, ""))]),
    ...(owner !== null && isMasthead(owner[1]!)
      ? [spanAt("outlet", line.start + owner[0].length - owner[1]!.length, owner[1]!)]
      : []),
    ...translationIn(words).map((m) => spanAt("translation", line.start + m.index, m[0])),
    ...(isDate ? [...words.matchAll(DATE)].map((m) => spanAt("date", line.start + m.index, m[0])) : []),
  ];
}

/** A paragraph of no more than so many characters can be a line about the copy. */
const LONGEST_LINE = 160;

/** What the lines around a story state, each with the part that it stands in. */
export function stampsOf({ text, parts }: Pick<Parse, "text" | "parts">): (Stamp & { part: string })[] {
  const all: (Stamp & { part: string })[] = [];
  const add = (part: string, stamps: readonly Stamp[]): void => {
    for (const stamp of stamps) all.push({ ...stamp, part });
  };
  for (const [i, part] of parts.entries()) {
    if (STAMPED.has(part.part)) add(part.part, stampsIn(text, part));
    if (part.part === "byline" && isBareName(text, part, parts[i + 1]))
      add(part.part, [spanAt("author", part.start, text.slice(part.start, part.end))]);
  }
  for (const part of parts) if (part.part === "boilerplate") add(part.part, furnitureStamps(text, part));
  for (const { part, ...span } of mastheads({ text, parts })) add(part, [{ ...span, kind: "outlet" }]);
  // "EFE / Noticias del Norte. Translated by Eva Sanz.": a line about the copy that stands like a paragraph.
  const body = parts.filter(({ part }) => part === "body");
  for (const part of new Set([body[0], body.at(-1)])) {
    if (part === undefined || part.end - part.start > LONGEST_LINE) continue;
    const stamps = stampsIn(text, { ...part, part: "credits" });
    add(
      part.part,
      stamps.filter(({ kind }) => kind === "translation"),
    );
  }
  const told = all.filter((one) => one.kind !== "outlet" || !isSaidFuller(text, one, all));
  return told.flatMap((one) => (one.kind === "outlet" ? besideName(text, one, told) : [one]));
}

/** "3 min read": beside it a page of today names who wrote it. */
const READ = /\b\d{1,2}[ -]min(?:ute)?s?\b/iu;

/**
 * A name below a headline where the page has its paper's name above: "Ruth Ames | 4 May 2021 | 5 min read" is who wrote it, and
 * "By Ruth Ames, Lindow" where. Without such a name above it may be the paper, unless the story tells of it as a place.
 */
function besideName(
  text: string,
  one: Stamp & { part: string },
  all: readonly (Stamp & { part: string })[],
): typeof all {
  const name = text.slice(one.start, one.end);
  if (one.part === "boilerplate" || isMasthead(name)) return [one];
  const above = all.some(({ kind, part, end }) => kind === "outlet" && part === "boilerplate" && end <= one.start);
  const from = text.lastIndexOf("\n", one.start) + 1;
  const line = text.slice(from).split("\n", 1)[0]!;
  const isAuthors = all.some(({ kind, start }) => kind === "author" && from <= start && start < from + line.length);
  if (!above) return isAuthors && isPlaceIn(text, name) ? [] : [one];
  const isWriter = !isAuthors && PERSON.test(name) && (READ.test(line) || isGivenNameWord(name.split(/\s/u)[0]!));
  return isWriter ? [{ ...one, kind: "author" }] : [];
}

/** "in Lindow", "at Port Lindow". */
function isPlaceIn(text: string, name: string): boolean {
  return ["in", "at", "near", "from"].some((word) => text.includes(` ${word} ${name}`));
}

/** "Tessa Malik" above "Reporting from Lindow", or by a usual first name: a line of nothing but who wrote it. */
function isBareName(text: string, line: Span, next: Span | undefined): boolean {
  const name = text.slice(line.start, line.end);
  if (!PERSON.test(name) || isMasthead(name) || ROLE.test(name)) return false;
  const below = next === undefined ? "" : text.slice(next.start, next.end);
  return isGivenNameWord(name.split(/\s/u)[0]!) || ROLE.test(below) || /^reporting (?:from|in)\b/iu.test(below);
}

/** The papers' names in the lines above a headline. */
function mastheads({ text, parts }: Pick<Parse, "text" | "parts">): Parse["parts"] {
  const title = parts.find(({ part }) => part === "headline")?.start ?? 0;
  return parts.flatMap(({ part, start, end }, i) => {
    if (part !== "boilerplate" || start >= title) return [];
    const line = text.slice(start, end);
    const next = parts[i + 1];
    const isFirst = i === 0 && next !== undefined && isNameAbove(line, text.slice(next.start, next.end));
    const name = nameInHead(line) || (isFirst ? line : "");
    const from = start + line.indexOf(name);
    return name === "" ? [] : [{ part, start: from, end: from + name.length }];
  });
}

/** "By Lantern staff" below "DAILY LANTERN ONLINE": the fuller name says it; of one name said twice the first. */
function isSaidFuller(text: string, one: Stamp, all: readonly Stamp[]): boolean {
  const name = plainName(text.slice(one.start, one.end));
  return all.some((other) => {
    if (other === one || other.kind !== "outlet") return false;
    const fuller = plainName(text.slice(other.start, other.end));
    return fuller === name ? other.start < one.start : ` ${fuller} `.includes(` ${name} `);
  });
}

/** A language that nobody named (ISO 639-2): that a text is a translation is known all the same. */
const UNDETERMINED = "und";

/** From which language a report is translated: what the dataset says, else whether a line of its own says so; else empty. */
export function translatedFrom(known: string, parse: Pick<Parse, "text" | "parts">): string {
  return known === "" && stampsOf(parse).some(({ kind }) => kind === "translation") ? UNDETERMINED : known;
}

/** Where a short line says that its text was translated. */
function translationIn(line: string): RegExpExecArray[] {
  const found = line.length > LONGEST_STAMP ? null : (FIRST_IN.exec(line) ?? TRANSLATION.exec(line));
  return found === null ? [] : [found];
}

function spanAt(kind: Stamp["kind"], start: number, words: string): Stamp {
  return { kind, start, end: start + words.length };
}

/**
 * What a dateline, byline, dek or credit line states: dates, an outlet, an author, and that it is translated. "By Jane
 * Doe, Elmford Herald, November 10" states three of them.
 * @param part the line; offsets in UTF-16 units
 */
export function stampsIn(text: string, part: Span & { part: string }): Stamp[] {
  const line = text.slice(part.start, part.end);
  const at = (kind: Stamp["kind"], from: number, words: string): Stamp => ({
    kind,
    start: part.start + from,
    end: part.start + from + words.trimEnd().length,
  });
  const dates = [...line.matchAll(DATE)]
    .filter((m) => !isOfPicture(line, m.index) && !isTimeGroup(line, m.index))
    .map((m) => at("date", m.index, m[0]));
  // A dek tells the story, unless it is a line about the copy.
  const isStamp = BESIDE.has(part.part) || (line.length <= LONGEST_STAMP && (STAMP.test(line) || isDated(line)));
  // "The crown is gone. By Karl Vogt"
  const signed = part.part === "dek" ? /(?<=[.!?]\s)By\s+(.+)$/u.exec(line.trimEnd()) : null;
  if (signed !== null && PERSON.test(signed[1]!)) return [at("author", signed.index + 3, signed[1]!)];
  if (part.part === "dek" && NAMES.test(line.trim())) return [at("author", line.indexOf(line.trim()), line.trim())];
  if (!isStamp) return [];
  if (part.part !== "dateline" && isMasthead(line)) return [at("outlet", 0, line)];
  return [
    ...dates,
    ...translationIn(line).map((m) => at("translation", m.index, m[0])),
    ...(part.part === "byline" || part.part === "dek" ? (imprintNames(line, at) ?? namesIn(line, part.part, at)) : []),
    ...(part.part === "credits" ? writersIn(line, at) : []),
  ];
}

/** "photo: the two hold their first meeting on 19 May 2021": what a picture shows on a day is no day of the text. */
function isOfPicture(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1).split("\n")[0]!;
  return CAPTION.test(line);
}

/** "131512 GMT MAR 24": the day stands before the hour, and the year behind the month. */
function isTimeGroup(text: string, at: number): boolean {
  return /\d{6}(?: [A-Z]{1,4})? $/u.test(text.slice(Math.max(0, at - 12), at));
}

const CAPTION =
  /^\W*(?:(?:file|stock|archive|pool|handout|cover)[ -])?(?:photos?|photographs?|pictures?|images?|pics?|video|illustration|graphic|captions?|pictured)\b/iu;

/** "(Reporting by Sam Fox; editing by …)", "Text: J. Reed.": who wrote it, beside those who helped, took pictures or edited. */
const WRITER =
  /(?<!\b(?:additional|further|extra|more|other) )\b(?:reporting by|written by|story by|text by|report by|text:|words:|story:|reporter:|author:)\s*(?=\p{L})/giu;

function writersIn(line: string, at: MakeStamp): Stamp[] {
  return [...line.matchAll(WRITER)].flatMap((m) => {
    const from = m.index + m[0].length;
    const [names = ""] = WRITERS.exec(line.slice(from, from + LONGEST_STAMP)) ?? [];
    return /[\s.]/u.test(names) ? [at("author", from, names)] : [];
  });
}

const WRITER_NAME = String.raw`(?:\p{Lu}\.\s?){0,2}\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}`;
/** "Sam Fox", "Sam Fox, Ada Roe and Ben Oake". */
const WRITERS = new RegExp(String.raw`^${WRITER_NAME}(?:(?:,\s|,?\sand\s|\s&\s)${WRITER_NAME}){0,4}`, "u");
/** "Ann Holm and Per Dale": a line of nothing but names. */
const NAMES =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?:(?:,| and| &)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,2})+$/u;

type MakeStamp = (kind: Stamp["kind"], from: number, words: string) => Stamp;

/** Parts that are never the story: a headline or a dek is, unless it is a line about the copy. */
const BESIDE: ReadonlySet<string> = new Set(["dateline", "byline", "credits"]);

/** "Elmford Herald, November 10", "Town press office – 4 May 2021": a date between commas or dashes, or names beside it. */
function isDated(line: string): boolean {
  if (
    line
      .split(/[,|•·–—]|\s-\s/u)
      .some((piece) => piece.trim() !== "" && isDate(piece.trim()) && /\D/u.test(piece.trim()))
  )
    return !/[.!?]$/u.test(line.trim());
  const rest = line.replace(DATE, "").trim();
  return (
    rest !== line.trim() && rest.split(/\s+/).every((word) => /^[\p{Lu},|–—-]|^(?:of|the|and|by|for|in)$/u.test(word))
  );
}

/** Who wrote and who printed it, where the line is an imprint: "From Sundvik Tidende, 15 October."; null where it is none. */
function imprintNames(line: string, at: MakeStamp): Stamp[] | null {
  const pieces = imprintOf(line);
  if (pieces === null) return null;
  const words = ({ start, end }: Span): string => line.slice(start, end);
  const authors = pieces.filter(({ kind }) => kind === "author");
  if (authors.length === 0 && STAFF.test(line.trimStart())) return null;
  // "Jonathan Vale, 12 March" may be who wrote it: beside an author or "translated" the other name is the paper.
  const isOpen = pieces.every(({ kind }) => kind === "name" || kind === "date" || kind === "role");
  // "Published on 9 September at 6:30 am (Paris)": a place stands behind the time.
  const isBehind = ({ start }: Span): boolean => pieces.some((one) => one.kind === "date" && one.start < start);
  const isPaper = ({ kind, ...span }: (typeof pieces)[number]): boolean =>
    kind === "name" && (isMasthead(words(span)) || !(isBehind(span) || (isOpen && PERSON.test(words(span)))));
  // "Sund, Thursday. Published 14.03.2024", "From our correspondent Henrik Laue, London": where it was written.
  const isPlace = (one: (typeof pieces)[number]): boolean => {
    const next = pieces[pieces.indexOf(one) + 1];
    const isWhere = SENT.test(line) || (next?.kind === "date" && WEEKDAY_ALONE.test(words(next)));
    return isWhere && !isMasthead(words(one));
  };
  const paper = pieces.find(({ kind }) => kind === "outlet") ?? pieces.find((one) => isPaper(one) && !isPlace(one));
  return [
    ...authors.map((one) => at("author", one.start, words(one))),
    ...(paper === undefined ? [] : [at("outlet", paper.start, words(paper).replace(OFFICE, ""))]),
  ];
}

const SENT = /^\s*from our\b/iu;
const WEEKDAY_ALONE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "the Elmford Ferries press office" issues for Elmford Ferries. */
const OFFICE = /\s+(?:press|media|news)\s+(?:office|desk|service|department)$/iu;

function namesIn(line: string, part: string, at: MakeStamp): Stamp[] {
  const staff = STAFF.exec(line.trimStart());
  if (staff && BEAT.test(staff[1]!)) return [];
  if (staff) return [at("outlet", line.indexOf(staff[1]!), staff[1]!)];
  const stamps: Stamp[] = [];
  let from = 0;
  let isOpen = true;
  const pieces = line.split(/(?<=[,|])/u);
  for (const [i, piece] of pieces.entries()) {
    const words = piece.replace(/[,|]\s*$/u, "").trim();
    const start = from + piece.indexOf(words);
    from += piece.length;
    const by = BY.exec(words);
    const name = by === null ? words : words.slice(by[0].length);
    if (name === "" || NO_NAME.test(name) || isDate(name) || name.replace(DATE, "") !== name) continue;
    if (by !== null) {
      if (PERSON.test(name)) stamps.push(at("author", start + by[0].length, name));
    } else if (PERSON.test(name) && !isMasthead(name) && HAS_ROLE.test(pieces[i + 1] ?? "")) {
      stamps.push(at("author", start, name));
    } else if (
      isOpen &&
      !stamps.some(({ kind }) => kind === "outlet") &&
      !ROLE.test(name) &&
      /^\p{Lu}/u.test(name) &&
      // "Ann Holm and Per Dale" in a byline are its authors; what stands behind an author, or with a date, is the paper.
      (part === "dek" || stamps.length > 0 || ((STAMP.test(line) || isDated(line)) && !BY.test(line.trimStart())))
    ) {
      stamps.push(at("outlet", start, name));
    } else if (!/^\p{Lu}/u.test(name)) {
      // "dpa/AFP, Lindow, 9 September": behind who sent it stands a place.
      isOpen = false;
    }
  }
  return stamps;
}

function isDate(words: string): boolean {
  return words.replace(DATE, "").trim() === "" || /^(?:\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(words);
}
