import { decimalSign } from "../../strings/dates.js";

/** What readers type, read as their language writes it. */

/** More than 1900 years: what is longer is no length of an event, and may come from anybody's address or file. */
const LONGEST = 1e9;

/** In each of the interface's languages: a pupil may think in another one than the page's. */
const UNITS = {
  weeks: "w|wk|wks|weeks?|wochen?|semanas?",
  days: "d|days?|tage?n?|d[ií]as?",
  hours: "h|hrs?|hours?|std|stunden?|horas?",
  minutes: "m|mins?|minutes?|minuten?|minutos?",
  seconds: "s|secs?|seconds?|sekunden?|segundos?",
};
/** What may stand between two counts; a count begins where no other is going on. */
const AND = String.raw`(?: ?(?:and |und |y )?(?<!\d))`;
const COUNT = String.raw`(?:\d{1,5}(?:\.\d{1,2})?|\.\d{1,2})`;
const counted = (unit: keyof typeof UNITS): string => `(?:${AND}(?<${unit}>${COUNT}) ?(?:${UNITS[unit]})\\.?)?`;
const LENGTH = new RegExp(
  `^${counted("weeks")}${counted("days")}${counted("hours")}` +
    `(?:${AND}(?<minutes>\\d{1,5})(?: ?(?<named>${UNITS.minutes})\\.?)?)?${counted("seconds")}$`,
);
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
/** Digits in groups of three, such as "1,440" or "1 440". */
const IN_GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?:([.,\s'’])\d{3})(?:\1\d{3}){0,2}(?![\d.,]|:)/g;

/**
 * Minutes of a length that a reader typed: "2 h 40", "2:40", "160 min", "1.5 h", "2 hours and 40 minutes", "2 Std. 40",
 * "1 day 3 h". A number alone is minutes. Null for anything else.
 */
export function parseLength(typed: string): number | null {
  const text = typed.slice(0, 60).trim().toLowerCase().replace(/\s+/g, " ");
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const whole = text.replace(IN_GROUPS, (digits) => String(parseNumber(digits) ?? digits));
  const match = LENGTH.exec(whole.replace(/(?<=\d|^| ),(?=\d)/g, ".").replaceAll(", ", " "));
  if (text === "" || match === null) return null;
  const { weeks, days, hours, minutes, named, seconds } = match.groups as Record<string, string | undefined>;
  // "3 days 5", "2 h 40 s": which unit is meant, or missing, is not guessed.
  if (minutes !== undefined && named === undefined && hours === undefined && (days ?? weeks ?? seconds)) return null;
  if (seconds !== undefined && minutes === undefined && hours !== undefined) return null;
  const [w, d, h, m, s] = [weeks, days, hours, minutes, seconds].map((n) => Number(n ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const total = Math.round((w * 7 + d) * 1440 + h * 60 + m) + s / 60;
  return total <= LONGEST ? total : null;
}

/**
 * A number that a reader typed, with the signs of the reader's language: "2,000" is two thousand in English and two in
 * German, where "2.000" is two thousand; "2 000" is so everywhere. "2.5" and "2,5" are the same wherever no such grouping
 * can be meant. ".5" and "05" are numbers too. Null for anything else.
 * @param unit what is counted, which may be typed behind it
 */
export function parseNumber(typed: string, unit = ""): number | null {
  const text = withoutUnit(typed.slice(0, 30 + unit.length).trim(), unit)
    .replace(/^[−–]/, "-")
    .replace(/^-\s/, "-");
  const decimal = decimalSign();
  const group = decimal === "," ? "." : ",";
  const [own, foreign] = [grouped(group, decimal), grouped(decimal, group)];
  if (own.test(text))
    return Number(
      text
        .replace(/[^\d,.-]/g, "")
        .replaceAll(group, "")
        .replace(decimal, "."),
    );
  if (/^-?(?:\d{1,12}(?:[.,]\d{1,6})?|[.,]\d{1,6})$/.test(text)) return Number(text.replace(",", "."));
  // Another language's signs, where they can mean nothing else: "1.234,5" on an English page.
  return foreign.test(text) ? Number(text.replaceAll(decimal, "").replace(group, ".")) : null;
}

function withoutUnit(text: string, unit: string): string {
  const isTyped = unit !== "" && text.toLowerCase().endsWith(unit.toLowerCase());
  return isTyped ? text.slice(0, -unit.length).trimEnd() : text;
}

/** Digits in groups of three: one to three before the first sign, no zero first. */
function grouped(group: string, decimal: string): RegExp {
  const rest = `(?:\\${decimal}\\d{1,6})?`;
  return new RegExp(`^-?[1-9]\\d{0,2}(?:(?:\\${group}\\d{3}){1,3}|(?:[\\s'’]\\d{3}){1,3})${rest}$`);
}
