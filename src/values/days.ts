import { isoDate, parseIsoDate } from "../parser/times/calendar.js";

/** The number of a day such as "2024-05-31", counted from 1970-01-01; null for anything else, and for 31 April. */
export function readDay(value: string): number | null {
  return value.length === 10 ? parseIsoDate(value) : null;
}

/** Whether a value is a day of the calendar, written as 2024-05-31. */
export function isDay(value: unknown): value is string {
  return typeof value === "string" && readDay(value) !== null;
}

/** A day's number as a value; part of a day counts as the day. */
export function isoDay(days: number): string {
  return isoDate(Math.floor(days));
}

/** The day some days after another. */
export function shiftedDay(day: string, by: number): string {
  return isoDay(readDay(day)! + by);
}
