import { timingStrings as words } from "../../strings/timing.js";
import { strings } from "../../strings/index.js";

const HOUR = 60;
const DAY = 24 * HOUR;
/** More than 1900 years: what is longer is no length of an event, and may come from anybody's address or file. */
const LONGEST = 1e9;

/**
 * Minutes of an ISO 8601 duration of weeks, days, hours and minutes; null for anything else. A month and a year have no
 * fixed length in minutes.
 */
export function minutesOf(value: string): number | null {
  const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(value);
  if (match === null || /[PT]$/.test(value)) return null;
  const [weeks, days, hours, minutes] = match.slice(1).map((n) => Number((n as string | undefined) ?? 0));
  return weeks! * 7 * DAY + days! * DAY + hours! * HOUR + minutes!;
}

/** "1 h 45", "40 min", "2 days 3 h": as the claims table writes a length. */
export function lengthInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / DAY);
  const hours = Math.floor((whole % DAY) / HOUR);
  const rest = whole % HOUR;
  const parts = [];
  if (days > 0) parts.push(strings.values.days(days));
  if (hours > 0) parts.push(strings.values.hours(hours, rest));
  else if (rest > 0 || parts.length === 0) parts.push(strings.values.minutes(rest));
  return parts.join(" ");
}

/** "20 minutes", "1 hour 45 minutes": a length inside a sentence. */
export function lengthInSentence(minutes: number): string {
  const whole = Math.round(minutes);
  const days = Math.floor(whole / DAY);
  const hours = Math.floor((whole % DAY) / HOUR);
  const rest = whole % HOUR;
  const parts = [
    days > 0 && words.units.days(days),
    hours > 0 && words.units.hours(hours),
    (rest > 0 || whole === 0) && words.units.minutes(rest),
  ];
  return parts.filter((part) => part !== false).join(" ");
}

/** ISO durations inside a note of the tables ("the rest, PT40M, over the plan") in words. */
export function noteInWords(note: string): string {
  return note.replace(/\bPT?\d[\dWDHMT]{0,15}\b/g, (value) => {
    const minutes = minutesOf(value);
    return minutes === null ? value : lengthInWords(minutes);
  });
}

// In each of the interface's languages.
const HOURS = "h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas";
const MINUTES = "m|min|mins|minute|minutes|minuten|minuto|minutos";
const AND = "and|und|y";
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
const UNITS = new RegExp(
  `^(?:(\\d{1,4}(?:\\.\\d{1,2})?) ?(?:${HOURS})\\.?)?(?: ?(?:(?:${AND}) )?(\\d{1,5}) ?(?:${MINUTES})?\\.?)?$`,
);

/**
 * Minutes of a length that a reader typed: "2 h 40", "2:40", "160 min", "1.5 h", "2 hours and 40 minutes", "2 Std. 40".
 * A number alone is minutes. Null for anything else.
 */
export function parseLength(typed: string): number | null {
  const text = typed.slice(0, 60).trim().toLowerCase().replace(/\s+/g, " ").replace(",", ".");
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) * HOUR + Number(clock[2]);
  const match = UNITS.exec(text);
  if (text === "" || match === null) return null;
  const [hours, minutes] = [match[1], match[2]] as (string | undefined)[];
  const total = Math.round(Number(hours ?? 0) * HOUR + Number(minutes ?? 0));
  return total <= LONGEST ? total : null;
}

/** A number that a reader typed, with a point or a comma; null for anything else. */
export function parseNumber(typed: string): number | null {
  const text = typed.slice(0, 30).trim().replace(",", ".");
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
}
