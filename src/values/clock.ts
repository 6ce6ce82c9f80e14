/** A time of day: "T06:40", "T16:00Z". */
interface ClockTime {
  /** Since midnight. */
  minutes: number;
  /** In UTC; else in the zone of the event, which nobody says. */
  isUniversal: boolean;
}

/** An ISO 8601 time of day taken apart; null for anything else. */
export function readClock(value: string): ClockTime | null {
  const match = /^T([01]\d|2[0-4]):([0-5]\d)(Z?)$/.exec(value);
  if (match === null) return null;
  return { minutes: Number(match[1]) * 60 + Number(match[2]), isUniversal: match[3] === "Z" };
}

/** The ISO 8601 time of day so many minutes after midnight, of this day or another: "T06:40". */
export function clockAt(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const ofDay = ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  return `T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

export const MINUTES_OF_DAY = 24 * 60;

/** One time of day, or the first and the last of a stretch ("T18:00/T20:00"); null for anything else. */
export function readClockTimes(value: string): ClockTime[] | null {
  const times = value.split("/").map(readClock);
  return times.length > 2 || times.includes(null) ? null : (times as ClockTime[]);
}

/** "shortly before 5pm", "just after nine": no more than a little away, where "before 5pm" may be noon. */
export const SHORTLY =
  /\b(?:shortly|just|soon|right|moments|(?:(?:a\s)?few\s)?minutes|immediately)\s+(?:after|before|past|to)\b/iu;
