import { locale } from "./language.js";

/** Dates and numbers in the reader's language, by the browser's own knowledge of it (ECMA-402). */

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };

/** What of an ISO 8601 date is known says what is written. */
const FORMS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: "numeric" },
  7: { month: "long", year: "numeric" },
  10: DAY,
};

/**
 * `2021-05-19` → "19 May 2021", `2021-05` → "May 2021", `2021` → "2021".
 * @returns null where the text is no such date, or no such day exists
 */
export function dateInWords(value: string): string | null {
  const form = FORMS[value.length];
  if (form === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return null;
  return formatted(value, form);
}

/** `2021-05-19` → "19 May". */
export function dayAndMonth(value: string): string {
  return formatted(value, { day: "numeric", month: "long" }) ?? value;
}

/** `2021-05-19` → "Wednesday". */
export function weekday(value: string): string {
  return formatted(value, { weekday: "long" }) ?? value;
}

/**
 * `T06:40` → "06:40", `T16:00Z` → "16:00 UTC", `T18:00/T20:00` → "18:00–20:00": hours on the 24-hour clock.
 * @returns null where the text is no ISO 8601 time of day, or stretch of such
 */
export function timeOfDay(value: string): string | null {
  const times = value.split("/").map((one) => /^T([01]\d|2[0-4]):([0-5]\d)(Z?)$/.exec(one));
  if (times.length > 2 || times.some((one) => one === null)) return null;
  const isUniversal = times.some((one) => one![3] === "Z");
  const hours = (at: Date): string => formatter(CLOCK).format(at);
  const words = times.map((one) => hours(new Date(Date.UTC(2000, 0, 1, Number(one![1]), Number(one![2])))));
  return words.join("–") + (isUniversal ? " UTC" : "");
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

function formatted(value: string, form: Intl.DateTimeFormatOptions): string | null {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return null;
  return formatter(form).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** To make a formatter takes a browser milliseconds; a page writes the same few forms again and again. */
function formatter(form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale(), form]);
  let made = formatters.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale(), { ...form, timeZone: "UTC" });
    formatters.set(key, made);
  }
  return made;
}

/** 1234 → "1,234"; digits of any length as a text too. */
export function numberInWords(value: number | bigint): string {
  return new Intl.NumberFormat(locale()).format(value);
}

/** The name of a language or a script: "de" → "German". The tag itself where the browser knows no name. */
export function languageName(tag: string, type: "language" | "script" = "language"): string {
  try {
    return new Intl.DisplayNames([locale()], { type }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
