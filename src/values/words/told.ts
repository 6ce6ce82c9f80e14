import type { Claim } from "../../coding/types.js";
import { clockInWords, dateInWords, largeInWords, moneyInWords, numberInWords } from "../../strings/dates.js";
import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";
import { readClockTimes, SHORTLY } from "../clock.js";
import { isoDay } from "../days.js";
import { type Duration, durationOf, readDuration, tellDurations } from "../durations.js";
import type { Magnitude } from "../magnitudes.js";
import { eventOf, readSequence } from "../sequences.js";

/** Values as words of the reader's language. */

/** What turns ids in a value into words. */
export interface Names {
  /** A codebook event: `talks-end` → "the end of the talks"; for others the id with blanks. */
  event: (id: string) => string;
  /** A codebook speaker, or the id itself. */
  speaker: (id: string) => string;
}

type Valued = Pick<Claim, "value" | "value_type" | "unit"> & Partial<Pick<Claim, "mod" | "sense" | "text">>;

/**
 * A claim's normalised value in words, as exact as the report's: `PT1H45M` → "1 h 45", `2021-05-19` → "19 May 2021",
 * `after:talks-end+PT30M` → "30 min after the end of the talks", 200 houses with `LESS_THAN` → "under 200 houses"; a length
 * over a plan says so. A value of no known form is shown as it is.
 */
export function valueInWords(claim: Valued, names: Names): string {
  const { value_type, mod = "", sense = "" } = claim;
  const isMeasured = value_type === "sequence" && (readSequence(claim.value)?.offset ?? null) !== null;
  const plain = plainInWords(claim, names);
  const isShortly =
    value_type === "time" && (mod === "LESS_THAN" || mod === "MORE_THAN") && SHORTLY.test(claim.text ?? "");
  const words = isShortly
    ? strings.values.shortly[mod](plain)
    : modified(plain, isMeasured ? "duration" : value_type, mod);
  return sense === "" ? words : strings.values.senses[sense](words);
}

/** A size or a moment with how exact it is: "about 2 h", "before 20:00", "early June 2021". */
export function modified(words: string, type: Claim["value_type"], mod: Claim["mod"]): string {
  const { size, moment } = strings.values.modified;
  const forms = type === "number" || type === "duration" ? size : MOMENTS.has(type) ? moment : {};
  const tell = (forms as Partial<Record<Claim["mod"], (value: string) => string>>)[mod];
  return tell === undefined ? words : tell(words);
}

const MOMENTS: ReadonlySet<Claim["value_type"]> = new Set(["date", "month", "time"]);

function plainInWords({ value, value_type, unit, text = "" }: Valued, names: Names): string {
  switch (value_type) {
    case "date":
    case "month":
      return dateInWords(value) ?? value;
    case "time":
      return timeOfDay(value) ?? value;
    case "duration":
      return written(value) ?? value;
    case "sequence":
      return sequence(value, names, text) ?? dateInWords(value) ?? written(value) ?? value;
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

/** "said by Ada Mayor", or that she agrees with it; empty where the outlet says it itself or nobody was found. */
export function voiceInWords({ source, doubt }: Pick<Claim, "source" | "doubt">, names: Names): string {
  if (source === "outlet" || source === "") return "";
  return claimsStrings[doubt === "agreed" ? "agreed" : "voice"](speakersInWords(source, names));
}

/** A length as its value has it: "1 h 45", "105 min", "2 weeks", "1 year 6 months", "45 s". */
export function durationInWords(duration: Duration): string {
  const { years, months, weeks, days, hours, minutes, seconds } = duration;
  const words = strings.values;
  // "1 h 45" names no minutes; where seconds follow, it has to.
  const isNamed = seconds > 0 || hours === 0;
  const parts = [
    years > 0 && words.years(years),
    months > 0 && words.months(months),
    weeks > 0 && words.weeks(weeks),
    days > 0 && words.days(days),
    hours > 0 && words.hours(hours, isNamed ? 0 : minutes),
    isNamed && (minutes > 0 || (hours > 0 && seconds > 0)) && words.minutes(minutes),
    seconds > 0 && words.seconds(seconds),
  ].filter((part) => part !== false);
  return parts.length === 0 ? words.minutes(0) : parts.join(" ");
}

/** "1 h 45", "40 min", "2 days 3 h"; "−30 min" before a moment. */
export function lengthInWords(minutes: number): string {
  const words = durationInWords(durationOf(Math.abs(minutes)));
  return minutes < 0 ? `−${words}` : words;
}

/** "20 minutes", "1 hour 45 minutes": a length inside a sentence, to the minute. */
export function lengthInSentence(length: number): string {
  const { days, hours, minutes } = durationOf(Math.round(length));
  const words = strings.values.inSentence;
  const parts = [
    days > 0 && words.days(days),
    hours > 0 && words.hours(hours),
    (minutes > 0 || days + hours === 0) && words.minutes(minutes),
  ];
  return parts.filter((part) => part !== false).join(" ");
}

/** Lengths inside a note of the tables ("the rest, PT40M, over the plan") in words. */
export function noteInWords(note: string): string {
  return tellDurations(note, durationInWords);
}

/**
 * `T06:40` → "06:40", `T16:00Z` → "16:00 UTC", `T18:00/T20:00` → "18:00–20:00": hours on the 24-hour clock.
 * @returns null where the text is no ISO 8601 time of day, or stretch of such
 */
export function timeOfDay(value: string): string | null {
  const times = readClockTimes(value);
  if (times === null) return null;
  const words = times.map(({ minutes }) => clockInWords(minutes)).join("–");
  return times.some(({ isUniversal }) => isUniversal) ? `${words} UTC` : words;
}

/** A size on a scale in words: "1 h 45", "19 May 2021", "3 reports". */
export function measureInWords(
  { measure, unit }: { measure: Magnitude["measure"]; unit: string },
  size: number,
): string {
  if (measure === "day") return dateInWords(isoDay(size)) ?? String(size);
  if (measure === "minutes") return lengthInWords(size);
  return unit === "" ? numberInWords(size) : `${numberInWords(size)} ${unit}`;
}

/** A length, or the least and the most of a range: "2 h–2 h 30". */
function written(value: string): string | null {
  const lengths = value.split("/").map(readDuration);
  return lengths.length > 2 || lengths.includes(null) ? null : lengths.map((one) => durationInWords(one!)).join("–");
}

/**
 * `before:talks`, `during:talks`, `after:talks-end+PT30M`. What no codebook names is told in the report's own words: its
 * value has only the first of them, as `dyke-broke`.
 */
function sequence(value: string, names: Names, text: string): string | null {
  const read = readSequence(value);
  if (read === null) return null;
  const word = strings.values.sequence[read.relation];
  const id = eventOf(read);
  const name = names.event(id);
  const [, own = name] = /\b(?:before|during|after) (.+)/i.exec(text) ?? [];
  const event = name === id.replaceAll("-", " ") ? own : name;
  const distance = written(read.distance);
  return distance === null ? `${word} ${event}` : strings.values.offset(distance, word, event);
}

/** Digits in groups, with the sign of a currency, or before a counted noun: "$11 billion", "€2,500", "13 vessels", "300–350 people". */
function amount(value: string, unit: string): string {
  const digits = value.split("/").map(grouped).join("–");
  if (unit === "") return digits;
  if (unit === "$") return `$${digits}`;
  return /^[A-Z]{3}$/.test(unit) ? moneyInWords(digits, unit) : `${digits} ${unit}`;
}

function grouped(value: string): string {
  const [, whole, decimals = ""] = /^(-?\d{1,40})(?:\.(\d{1,9}))?$/.exec(value) ?? [];
  const large = whole === undefined || decimals !== "" ? null : largeInWords(Number(whole));
  if (large !== null) return large;
  return whole === undefined ? value : numberInWords(decimals === "" ? BigInt(whole) : Number(value), decimals.length);
}
