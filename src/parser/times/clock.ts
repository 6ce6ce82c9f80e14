import { Flag, Kind } from "../tokens.js";
import { wordId, WordNumbers, WordSet } from "../words.js";
import {
  type Found,
  follows,
  is,
  isCapital,
  isDash,
  isHyphen,
  isJoined,
  isNumber,
  isWord,
  numberAt,
  type Rule,
  type Scan,
  textAt,
  wordAt,
} from "./scan.js";

const O_CLOCK = wordId("o'clock");
const TO = wordId("to");
const AT = wordId("at");
const LOCAL = wordId("local");
const TIME = wordId("time");
const AND = wordId("and");
const BETWEEN = wordId("between");
const MORNING = new WordSet("am a.m.");
const EVENING = new WordSet("pm p.m.");
const HOURS = new WordSet("hrs hours h uhr");
const ZONES = new WordSet("gmt utc bst cet cest est edt et pst pdt pt cst cdt msk ist jst aest ist");
const UNIVERSAL = new WordSet("gmt utc");
const BEFORE_CLOCK = new WordSet("at by around about until till from before after since between and to - – past");
const IN = wordId("in");
const THE = wordId("the");
const MORNINGS = wordId("morning");
const AFTERNOON = wordId("afternoon");
const EVENINGS = wordId("evening");
const NIGHT = wordId("night");
/** Behind these a bare number with a part of the day is an hour: "shortly before ten in the evening", "it was two at night". */
const BEFORE_HOUR = new WordSet(
  "at by around about until till from before after since between to past nearly almost toward towards was is",
);
const NAMED = new WordNumbers({ noon: 12, midday: 12, midnight: 24 });

export interface Clock {
  hour: number;
  minute: number;
}

/** "10:30 p.m.", "7pm", "7 o'clock", "0900 GMT", "21:00", "10.30am". */
export const clockRule: Rule = (scan, i) => {
  const text = textAt(scan, i);
  const match =
    /^(\d{1,2})(?:[:.](\d\d))?(am|pm|h)?$/i.exec(text) ??
    /^(\d\d?)h(\d\d)()$/i.exec(text) ??
    /^(\d\d)(\d\d)()$/.exec(text);
  if (!match) return null;
  const clock = { hour: Number(match[1]), minute: Number(match[2] ?? 0) };
  if (clock.hour > 24 || clock.minute > 59) return null;
  const suffix = match[3]?.toLowerCase() ?? "";
  const half =
    suffix === "am" || is(scan, i + 1, MORNING) ? "am" : suffix === "pm" || is(scan, i + 1, EVENING) ? "pm" : "";
  const afterHalf = suffix === "am" || suffix === "pm" ? i + 1 : i + 2;
  if (half) return clockTime(scan, i, afterHalf, clock.hour <= 12 ? twelve(clock, half) : clock);
  if (suffix === "" && is(scan, i - 1, BEFORE_HOUR) && inPart(scan, i + 1, clock) !== null)
    return clockTime(scan, i, i + 1, clock);
  // "20h30", as French and Portuguese write it
  if (/^\d{1,2}h\d\d$/i.test(text)) return clockTime(scan, i, i + 1, clock);
  const zone = is(scan, i + 1, ZONES) && isCapital(scan, i + 1);
  if (wordAt(scan, i + 1) === O_CLOCK) return clockTime(scan, i, i + 2, clock);
  const four = /^\d{4}$/.test(text);
  if (zone) return clockTime(scan, i, i + 1, clock);
  if (is(scan, i + 1, HOURS) && (four || /[:.]/.test(text))) return clockTime(scan, i, i + 2, clock);
  // A plain "10:30" behind "at", "from" …; elsewhere a result, a ratio or a verse.
  const colon =
    /^\d{1,2}:\d\d$/.test(text) ||
    (isDotted(text) && wordAt(scan, i - 1) === AT && !isMeasure(scan, i + 1)) ||
    (/^\d\d\.\d\d$/.test(text) && follows(scan, i + 1, [LOCAL, TIME]));
  if (colon && /^\d\d?:/.test(text) && stampsEntry(scan, i)) return clockTime(scan, i, i + 1, clock);
  return colon && is(scan, i - 1, BEFORE_CLOCK) && !isHyphen(scan, i - 1) ? clockTime(scan, i, i + 1, clock) : null;
};

/** A live blog's "14:41 The fire is out.": a line begins with it, and a sentence follows. */
function stampsEntry(scan: Scan, i: number): boolean {
  const begins = i === scan.from || (scan.tokens.flags[i]! & Flag.line) !== 0;
  const next = isDash(scan, i + 1) || textAt(scan, i + 1) === ":" ? i + 2 : i + 1;
  return begins && (isCapital(scan, next) || scan.tokens.kind[next] === Kind.mark) && !isJoined(scan, i + 1);
}

/** "at 07.38", "at 19.05": a price begins with no nought, and a time that is no whole five minutes may be one: "at 18.32". */
function isDotted(text: string): boolean {
  return /^(?:[01]\d|2[0-3])\.[0-5][05]$/.test(text) || /^0\d\.[0-5]\d$/.test(text);
}

/** "at 19.00" is a time, "at 19.50 euros" and "at 19.50%" are not. */
function isMeasure(scan: Scan, i: number): boolean {
  return textAt(scan, i) === "%" || (isWord(scan, i) && !is(scan, i, AFTER_CLOCK));
}

const AFTER_CLOCK = new WordSet("on and in to local for when after with at until or but the from");

function twelve({ hour, minute }: Clock, half: string): Clock {
  return { hour: (hour % 12) + (half === "pm" ? 12 : 0), minute };
}

/** The token behind "in the morning" or "at night" that begin at `i`; 0 where neither does. */
function partEnd(scan: Scan, i: number): number {
  const night = wordAt(scan, i) === AT && wordAt(scan, i + 1) === NIGHT;
  const to = night ? i + 2 : wordAt(scan, i) === IN && wordAt(scan, i + 1) === THE ? i + 3 : 0;
  const part = wordAt(scan, to - 1);
  const ofDay = part === MORNINGS || part === AFTERNOON || part === EVENINGS || part === NIGHT;
  return to > 0 && ofDay && !isHyphen(scan, to) ? to : 0;
}

/** "Ten in the evening" is 22:00, "three at night" 03:00; `null` where no part of the day fits behind the hour. */
function inPart(scan: Scan, at: number, clock: Clock): Clock | null {
  const to = partEnd(scan, at);
  if (to === 0) return null;
  const part = wordAt(scan, to - 1);
  const { hour } = clock;
  if (hour > 12) return clock;
  if (hour < 1) return null;
  if (part === MORNINGS) return twelve(clock, "am");
  if (part === NIGHT) return twelve(clock, hour > 5 && hour < 12 ? "pm" : "am");
  const fits = part === AFTERNOON ? hour === 12 || hour < 7 : hour > 3 && hour < 12;
  return fits ? twelve(clock, "pm") : null;
}

/** "shortly before ten in the evening", "at three in the morning": an hour in words, triggered by the part of the day. */
export const partClockRule: Rule = (scan, i) => {
  const at = wordAt(scan, i - 1) === AT ? i - 1 : i - 2;
  const hour = numberAt(scan, at - 1);
  if (hour === null || hour < 1 || hour > 12 || isNumber(scan, at - 1) || partEnd(scan, at) !== i + 1) return null;
  // "called one by one in the afternoon"
  if (numberAt(scan, at - 3) === hour && !isNumber(scan, at - 2)) return null;
  const between = wordAt(scan, at - 2) === AND && wordAt(scan, at - 4) === BETWEEN;
  if (!between && !is(scan, at - 2, BEFORE_HOUR)) return null;
  const clock = { hour, minute: 0 };
  return inPart(scan, at, clock) === null ? null : clockTime(scan, at - 1, at, clock);
};

const ON = wordId("on");
const DAYS = new WordSet(
  "monday tuesday wednesday thursday friday saturday sunday this that yesterday tomorrow the last next",
);
const AFTER_NOON = new WordSet("evening afternoon night");

/** "Thirteen minutes to seven on Tuesday evening" is 18:47: the evening stands behind the day. */
function onEvening(scan: Scan, at: number, clock: Clock): Clock {
  const day = wordAt(scan, at) === ON ? at + 1 : at;
  if (!is(scan, day, DAYS) || !is(scan, day + 1, AFTER_NOON) || clock.hour < 1 || clock.hour > 11) return clock;
  const isNight = wordAt(scan, day + 1) === NIGHT;
  // "At two on Friday night" may be after midnight.
  return clock.hour < (isNight ? 7 : 1) ? clock : twelve(clock, "pm");
}

/** Takes a part of the day, a time zone or "local time" in. */
export function clockTime(scan: Scan, from: number, to: number, told: Clock): Found {
  const plain = onEvening(scan, to, told);
  const clock = inPart(scan, to, plain);
  return clock ? zonedTime(scan, from, partEnd(scan, to), clock) : zonedTime(scan, from, to, plain);
}

function zonedTime(scan: Scan, from: number, to: number, clock: Clock): Found {
  const zone = is(scan, to, ZONES) && isCapital(scan, to);
  const end = zone ? to + 1 : follows(scan, to, [LOCAL, TIME]) ? to + 2 : to;
  const time = isoTime(clock, zone && is(scan, to, UNIVERSAL) ? "Z" : "");
  // "6 to 8 p.m.": the first figure alone would be a bare number.
  const joint = wordAt(scan, from - 1) === TO || isDash(scan, from - 1);
  const first =
    joint && isNumber(scan, from - 2) && /^\d{1,2}$/.test(textAt(scan, from - 2)) ? Number(textAt(scan, from - 2)) : 0;
  if (first < 1 || first > 12) return { from, to: end, type: "time", value: time };
  const start = clock.hour >= 12 && first < 12 && first + 12 < clock.hour ? first + 12 : first;
  return { from: from - 2, to: end, type: "time", value: `${isoTime({ hour: start, minute: 0 }, "")}/${time}` };
}

function isoTime({ hour, minute }: Clock, zone: string): string {
  const pad = (n: number) => String(n).padStart(2, "0");
  return `T${pad(hour)}:${pad(minute)}${zone}`;
}

/** "noon", "midnight" */
export const namedClockRule: Rule = (scan, i) => {
  const hour = NAMED.get(wordAt(scan, i));
  return isHyphen(scan, i + 1) ? null : clockTime(scan, i, i + 1, { hour: hour % 24, minute: 0 });
};

/** "seven o'clock"; with figures the number itself is the trigger. */
export const oClockRule: Rule = (scan, i) => {
  const hour = numberAt(scan, i - 1);
  if (hour === null || hour > 12 || isNumber(scan, i - 1)) return null;
  return clockTime(scan, i - 1, i + 1, { hour, minute: 0 });
};
