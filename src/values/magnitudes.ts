import { parseIsoDate } from "../parser/times/calendar.js";
import { isoDay } from "./days.js";
import { fixedMinutes, isoDuration, minutesOf, readDuration, wholeMonths } from "./durations.js";

/**
 * Values that can be put in an order: a number, a length of time in minutes, or a day in days since 1970-01-01. Months and
 * years are no minutes: which is longer, a month or 30 days, depends on the month.
 */
export interface Magnitude {
  measure: "number" | "minutes" | "day";
  size: number;
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,9})?$/;
const MONTH = /^\d{4}-\d{2}$/;

/** How much a value is; null where it is none of the three. A month of a year counts as its first day. */
export function magnitudeOf(value: string): Magnitude | null {
  if (NUMBER.test(value)) return { measure: "number", size: Number(value) };
  const minutes = minutesOf(value);
  if (minutes !== null) return { measure: "minutes", size: minutes };
  const day = value.includes("T") ? null : parseIsoDate(MONTH.test(value) ? `${value}-01` : value);
  return day === null ? null : { measure: "day", size: day };
}

/** Whether two cells are the same: as text, or as numbers or lengths of time (`PT105M` and `PT1H45M`). */
export function sameValue(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** One text for values that are the same. A month is not its first day, so days stay as they are. */
export function canonical(value: string): string {
  if (NUMBER.test(value)) return String(tidy(Number(value)));
  const duration = readDuration(value);
  if (duration === null) return value;
  return `P${wholeMonths(duration)}M ${isoDuration(fixedMinutes(duration))}`;
}

/** A magnitude as a value of the tables; lengths to the minute, halves of a day as the day before. */
export function valueOf({ measure, size }: Magnitude): string {
  if (measure === "day") return isoDay(size);
  if (measure === "number") return String(tidy(size));
  return isoDuration(size < 1 ? size : Math.round(size));
}

/** Without what binary fractions add: 0.1 + 0.2 → 0.3. */
export function tidy(value: number): number {
  return Number(value.toFixed(9));
}
