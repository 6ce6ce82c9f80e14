/**
 * Dates as whole days, counted from 1970-01-01 in the Gregorian calendar; no clock and no time zone comes into it.
 * The two conversions are Howard Hinnant's `days_from_civil` and `civil_from_days` ("chrono-Compatible Low-Level Date
 * Algorithms", 2013).
 */

interface Day {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** The number of a day. Months and days beyond the range are not checked; see `isDay`. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with a number. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Whether there is such a day: no 31 April, no 29 February 2021. */
export function isDay(day: Day): boolean {
  if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return false;
  const same = dayOf(dayNumber(day));
  return same.month === day.month && same.day === day.day;
}

/** Day of the week: 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** "2021-05-19" */
export function isoDate(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "2021-05" */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** "2021-W20": the week (Monday to Sunday) that holds the day; its year is the one of its Thursday. */
export function isoWeek(number: number): string {
  const thursday = number - weekday(number) + 4;
  const { year } = dayOf(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
}

/** The day's number from an ISO 8601 date, with or without a time behind it; `null` if it is none. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|T)/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? dayNumber(day) : null;
}

/** The day of that weekday (1 Monday … 7 Sunday) that is nearest to the anchor: three days either way. */
export function nearestWeekday(anchor: number, day: number): number {
  const ahead = (((day - weekday(anchor)) % 7) + 7) % 7;
  return anchor + (ahead > 3 ? ahead - 7 : ahead);
}

/** The last day of that weekday, the anchor among them. */
export function lastWeekday(anchor: number, day: number): number {
  return anchor - ((weekday(anchor) - day + 7) % 7);
}

/** The next day of that weekday, the anchor among them. */
export function nextWeekday(anchor: number, day: number): number {
  return anchor + ((day - weekday(anchor) + 7) % 7);
}

/** The day of that month and day that is nearest to the anchor, in the year before, the same year or the next. */
export function nearestDate(anchor: number, month: number, day: number): number | null {
  const { year } = dayOf(anchor);
  const days = [year - 1, year, year + 1]
    .map((y) => ({ year: y, month, day }))
    .filter(isDay)
    .map(dayNumber);
  if (days.length === 0) return null;
  return days.reduce((best, other) => (Math.abs(other - anchor) < Math.abs(best - anchor) ? other : best));
}

/** Where a month lies from the anchor. `rather-past`: the words look back, but "reserved in June" can lie ahead. */
export type Direction = "past" | "rather-past" | "future" | "nearest";

/** How many months ahead a month may lie that only `rather-past` words speak of; older ones are called "last June". */
const STILL_AHEAD = 2;

/** The year of the month that is meant from the anchor: the last one, the next one, or the nearest. */
export function yearOfMonth(anchor: number, month: number, direction: Direction): number {
  const now = dayOf(anchor);
  const ahead = (month - now.month + 12) % 12;
  if (direction === "past" || (direction === "rather-past" && ahead > STILL_AHEAD))
    return now.year - (month > now.month ? 1 : 0);
  if (direction === "future") return now.year + (month < now.month ? 1 : 0);
  const shift = ahead > 6 ? ahead - 12 : ahead;
  return now.year + Math.floor((now.month - 1 + shift) / 12);
}

/** Year and month some months away. */
export function addMonths(anchor: number, months: number): { year: number; month: number } {
  const { year, month } = dayOf(anchor);
  const total = year * 12 + month - 1 + months;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}
