/** Values that can be compared: a number, a length of time in minutes, or a day in days since 1970-01-01. */
export interface Magnitude {
  measure: "number" | "minutes" | "day";
  size: number;
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,9})?$/;
/** ISO 8601 durations of weeks, days, hours and minutes, as the claims table has them. */
const DURATION = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;
const DAY = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const MS_A_DAY = 86_400_000;

/** How much a value is; null where it is none of the three. A month counts as its first day. */
export function magnitudeOf(value: string): Magnitude | null {
  if (NUMBER.test(value)) return { measure: "number", size: Number(value) };
  const duration = DURATION.exec(value);
  if (duration !== null && /\d/.test(value)) {
    const [weeks, days, hours, minutes] = duration.slice(1).map((n) => Number((n as string | undefined) ?? 0));
    return { measure: "minutes", size: (weeks! * 7 + days!) * 1440 + hours! * 60 + minutes! };
  }
  const day = DAY.exec(value);
  if (day === null) return null;
  const time = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3] ?? 1));
  // 2021-02-31 would be a day in March.
  const isReal = new Date(time).toISOString().startsWith(value);
  return isReal ? { measure: "day", size: time / MS_A_DAY } : null;
}

/** Whether two cells are the same: as text, or as numbers or lengths of time (`PT105M` and `PT1H45M`). */
export function sameValue(a: string, b: string): boolean {
  if (a === b) return true;
  const one = magnitudeOf(a);
  const other = magnitudeOf(b);
  if (one === null || other === null || one.measure !== other.measure) return false;
  // A month is not its first day.
  return one.measure !== "day" && one.size === other.size;
}

/** A magnitude as a value of the tables; lengths as hours and minutes, halves of a day as the day before. */
export function valueOf({ measure, size }: Magnitude): string {
  if (measure === "number") return String(Number(size.toFixed(9)));
  if (measure === "day") return new Date(Math.floor(size) * MS_A_DAY).toISOString().slice(0, 10);
  const whole = Math.round(size);
  const hours = Math.floor(whole / 60);
  const minutes = whole % 60;
  return `PT${hours > 0 ? `${hours}H` : ""}${minutes > 0 || hours === 0 ? `${minutes}M` : ""}`;
}
