import { dayIn } from "./days.js";

/** "2024-03-13T01:30:00+00:00", "…Z", "…-0500", and one that says no zone. */
const INSTANT = /((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;
const MINUTE = 60_000;
/** The clocks of two places are this far apart at most, and by quarters of an hour. */
const MOST_APART = 14 * 60;
const QUARTER = 15;

interface Stated {
  day: string;
  /** Minutes since 1970; null where the hour or the zone is not said. */
  minute: number | null;
  isWorldTime: boolean;
}

function read(text: string): Stated {
  const day = dayIn(text);
  const found = text.length > 60 ? null : INSTANT.exec(text.trim());
  const [, date = "", clock = "", zone = ""] = found ?? [];
  if (date !== day || zone === "") return { day, minute: null, isWorldTime: false };
  const isWorldTime = /^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone);
  const time = Date.parse(`${date}T${clock}${isWorldTime ? "Z" : zone.replace(/(\d\d):?(\d\d)$/, "$1:$2")}`);
  return { day, minute: Number.isNaN(time) ? null : Math.floor(time / MINUTE), isWorldTime };
}

/**
 * When a page says that it was published: the day by the outlet's clock, and the minute where all that it states is world
 * time, in which an evening in Minnesota is the next day.
 * @param stated as the page states it, the surest first
 */
export function publication(stated: readonly string[]): { published: string; worldMinute: number | null } {
  const all = stated.map(read).filter(({ day }) => day !== "");
  const [first] = all;
  if (first === undefined) return { published: "", worldMinute: null };
  if (!first.isWorldTime) return { published: first.day, worldMinute: null };
  const local = all.find(({ isWorldTime, minute }) => !isWorldTime && minute !== null && minute === first.minute);
  return local === undefined
    ? { published: first.day, worldMinute: first.minute }
    : { published: local.day, worldMinute: null };
}

/**
 * The day that a line prints beside an hour, where both are that minute by another place's clock: "Mar 12, 2024 / 08:30 PM
 * CDT" for half past one on the 13th; else empty.
 */
export function printedDayOf(line: string, worldMinute: number): string {
  const day = dayIn(line);
  const clock = /(?<![\d:.])(\d{1,2})[:.h](\d\d)(?::\d\d)?(?![\d:]|\.\d)\s?([ap]\.?m)?/i.exec(line);
  if (day === "" || clock === null) return "";
  const [, hour = "", minutes = "", half = ""] = clock;
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours >= 24 || Number(minutes) >= 60) return "";
  const printed = Date.parse(`${day}T00:00:00Z`) / MINUTE + hours * 60 + Number(minutes);
  const apart = printed - worldMinute;
  return Math.abs(apart) <= MOST_APART && apart % QUARTER === 0 ? day : "";
}
