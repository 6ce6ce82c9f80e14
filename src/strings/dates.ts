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

/** Minutes since midnight on the 24-hour clock: 400 → "06:40". A line may begin before midnight or end after it. */
export function clockInWords(minutes: number): string {
  return formatter(CLOCK).format(new Date(Math.round(minutes) * 60_000));
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

function formatted(value: string, form: Intl.DateTimeFormatOptions): string | null {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return null;
  return formatter(form).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** To make a formatter takes a browser milliseconds; a page writes the same few forms again and again. */
function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat>(form: object, make: (locale: string) => T): T {
  const key = JSON.stringify([locale(), form]);
  const made = (formatters.get(key) as T | undefined) ?? make(locale());
  formatters.set(key, made);
  return made;
}

function formatter(form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(form, (tag) => new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" }));
}

/** 1234 → "1,234"; a `bigint` for digits of any length. @param decimals places behind the sign, at least */
export function numberInWords(value: number | bigint, decimals = 0): string {
  return numbers(decimals).format(value).replace("-", "−");
}

const LARGE = { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 } as const;

/** 4,100,000,000 → "4.1 billion", as news prints it; null for what has no millions, or more digits than these words tell. */
export function largeInWords(value: number): string | null {
  const step = value >= 1e9 ? 1e7 : 1e4;
  if (value < 1e6 || value % step !== 0) return null;
  return kept(LARGE, (tag) => new Intl.NumberFormat(tag, LARGE)).format(value);
}

/** "2,500,000" of GBP → "£2,500,000", "2.500.000 £": the sign of a currency, where the reader's language has it. */
export function moneyInWords(digits: string, currency: string): string {
  const form = { style: "currency", currency, maximumFractionDigits: 0 } as const;
  return kept(form, (tag) => new Intl.NumberFormat(tag, form))
    .format(0)
    .replace("0", digits);
}

/** What the reader's language writes before tenths: "." or ",". */
export function decimalSign(): string {
  return numbers(1)
    .formatToParts(0.5)
    .find(({ type }) => type === "decimal")!.value;
}

function numbers(decimals: number): Intl.NumberFormat {
  const form = { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(6, decimals) };
  return kept(form, (tag) => new Intl.NumberFormat(tag, form));
}

/** The name of a language or a script: "de" → "German". The tag itself where the browser knows no name. */
export function languageName(tag: string, type: "language" | "script" = "language"): string {
  try {
    return new Intl.DisplayNames([locale()], { type }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
