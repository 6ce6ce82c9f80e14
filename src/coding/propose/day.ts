import { parse, type Parse } from "../../parser/index.js";
import { isoDate, nextWeekday, parseIsoDate } from "../../parser/times/calendar.js";
import { WEEKDAY, weekdayNumber } from "../../parser/parts/calendarWords.js";
import { furnitureStamps, stampsIn } from "../stamps.js";

const BESIDE: ReadonlySet<string> = new Set(["dateline", "byline"]);

/**
 * The day that a line beside a report's story prints as its own; empty where none does, or where it can be read in two ways.
 * @param near the day of the event, where it is known: "15 October" is the one next to it; without it a day needs its year
 */
export function publishedOn({ text, parts }: Parse, near = ""): string {
  for (const part of parts) {
    const stamps = BESIDE.has(part.part)
      ? stampsIn(text, part)
      : part.part === "boilerplate"
        ? furnitureStamps(text, part)
        : [];
    for (const { kind, start, end } of stamps) {
      const printed = text.slice(start, end).replace(/(?<=\d)(?:st|nd|rd|th)(?=\s\p{L})/u, "");
      if (kind !== "date" || isOpen(printed)) continue;
      const { times } = parse(`It was ${dotted(printed)}.`, near === "" ? {} : { date: near });
      const day = times.find(({ value }) => isDay(value))?.value;
      if (day != null) return day;
    }
  }
  return weekdayBeside(text, parts, near);
}

const DAY_ALONE = new RegExp(String.raw`^${WEEKDAY}$`, "iu");

/**
 * "The Courier, Thursday, page 6", "FRIDAY": a line above the story that prints a weekday and no date. A report of an event
 * is printed on the first such day from the event's on.
 */
function weekdayBeside(text: string, parts: Parse["parts"], near: string): string {
  const story = parts.find(({ part }) => part === "body")?.start ?? 0;
  const above = parts.filter(({ part, start }) => start < story && (BESIDE.has(part) || part === "boilerplate"));
  const printed = above
    .filter(({ start, end }) => end - start <= LONGEST_LINE)
    .flatMap(({ start, end }) => text.slice(start, end).split(/[,;|·•()/.\n]|\s[–—-]\s/u))
    .find((piece) => DAY_ALONE.test(piece.trim()));
  const event = parseIsoDate(near);
  if (printed === undefined || event === null) return "";
  return isoDate(nextWeekday(event, weekdayNumber(printed)));
}

const LONGEST_LINE = 160;

/** "16-10-2025", as the Dutch write it, is "16.10.2025". */
function dotted(printed: string): string {
  return printed.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/u, "$1.$2.$3");
}

/** "03/06/2026" is March to some and June to others; "13/06/2026" is June to all. */
function isOpen(printed: string): boolean {
  const [, one, other] = /^(\d{1,2})[/](\d{1,2})[/]\d{2,4}$/.exec(printed) ?? [];
  return one !== undefined && Number(one) <= 12 && Number(other) <= 12 && one !== other;
}

/**
 * The day on which an event was, as its reports have it: "on Tuesday" in a report of 6 March 2025 is 4 March. What a
 * line beside the story prints is the report's own day, and counts only where no story names one.
 * @param texts the reports
 * @param stated the days on which they were published, where somebody or their pages say; empty where not
 * @returns ISO 8601; empty where no report prints a day with its year, by which the others could be reckoned
 */
export function eventDay(texts: readonly string[], stated: readonly string[] = []): string {
  const rough = texts.map((text) => parse(text));
  const published = rough.map((one, i) => stated[i] || publishedOn(one));
  const anchor = mostOf(published) || mostOf(rough.flatMap((one) => days(one, "all")));
  if (anchor === "") return "";
  const told = texts.map((text, i) => parse(text, { date: published[i] || anchor }));
  // A report has the day of its event first; what was or will be on other days comes after it.
  return mostOf(told.map((one) => days(one, "story")[0] ?? "")) || anchor;
}

function days({ parts, times }: Parse, where: "story" | "all"): string[] {
  const lines = parts.filter(({ part }) => where === "all" || !BESIDE.has(part));
  return times
    .filter(({ start, end }) => lines.some((line) => line.start <= start && end <= line.end))
    .flatMap(({ value }) => (isDay(value) ? [value!] : []));
}

/** The value that stands there most often; of several the earliest. */
function mostOf(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most?.[0] ?? "";
}

function isDay(value: string | null | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value ?? "");
}
