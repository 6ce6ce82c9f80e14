import type { Claim } from "../coding/types.js";
import { dateInWords, numberInWords, timeOfDay } from "../strings/dates.js";
import { strings } from "../strings/index.js";

/** What turns ids in a value into words. */
export interface Names {
  /** A codebook event: `talks-end` → "the end of the talks". */
  event: (id: string) => string;
  /** A codebook speaker, or the id itself. */
  speaker: (id: string) => string;
}

type Valued = Pick<Claim, "value" | "value_type" | "unit">;

/**
 * A claim's normalised value in words: `PT1H45M` → "1 h 45", `2021-05-19` → "19 May 2021",
 * `after:talks-end+PT30M` → "30 min after the end of the talks". A value of no known form is shown as it is.
 */
export function valueInWords(claim: Valued, names: Names): string {
  const { value, value_type, unit } = claim;
  switch (value_type) {
    case "date":
    case "month":
      return dateInWords(value) ?? value;
    case "time":
      return timeOfDay(value) ?? value;
    case "duration":
      return duration(value) ?? value;
    case "sequence":
      return sequence(value, names) ?? dateInWords(value) ?? duration(value) ?? value;
    case "number":
      return amount(value, unit);
    case "speaker":
      return speakersInWords(value, names);
    case "category":
      return value.replaceAll("-", " ");
    case "text":
      return value;
  }
}

/** Joint sources are written `one+another`. */
export function speakersInWords(ids: string, names: Names): string {
  return ids
    .split("+")
    .map((id) => names.speaker(id))
    .join(strings.values.and);
}

/**
 * Whether the value says something that the printed words do not say already: "Wednesday" → yes, its date;
 * "waive sanctions" → no, the word "waive" stands in it.
 */
export function addsToWords(words: string, value: string): boolean {
  const text = fold(words);
  return value !== "" && !value.split("; ").every((part) => text.includes(fold(part)));
}

/** Lower case, straight quotation marks, single spaces: for finding words, never for showing them. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, " ");
}

/** ISO 8601 duration of days, hours and minutes. */
function duration(value: string): string | null {
  const match = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(value);
  if (match === null) return null;
  const [days, hours, minutes] = match.slice(1).map((n) => Number((n as string | undefined) ?? 0)) as [
    number,
    number,
    number,
  ];
  const words = [];
  if (days > 0) words.push(strings.values.days(days));
  if (hours > 0) words.push(strings.values.hours(hours, minutes));
  else if (minutes > 0) words.push(strings.values.minutes(minutes));
  return words.length === 0 ? null : words.join(" ");
}

/** `before:talks`, `during:talks`, `after:talks-end+PT30M`. */
function sequence(value: string, names: Names): string | null {
  const match = /^(before|during|after):([^+]+)(?:\+(P.+))?$/.exec(value);
  if (match === null) return null;
  const [, relation, event, offset] = match as unknown as [string, "before" | "during" | "after", string, string?];
  const word = strings.values.sequence[relation];
  const length = offset === undefined ? null : (duration(offset) ?? offset);
  return length === null ? `${word} ${names.event(event)}` : strings.values.offset(length, word, names.event(event));
}

/** Digits in groups, a currency code before them, a counted noun after: "USD 11,000,000,000", "13 vessels". */
function amount(value: string, unit: string): string {
  const digits = /^\d+$/.test(value) ? numberInWords(BigInt(value)) : value;
  if (unit === "") return digits;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${digits}` : `${digits} ${unit}`;
}
