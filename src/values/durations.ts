/** Lengths of time as ISO 8601 writes them: "PT1H45M", "P2W", "P1Y6M". Their words stand in `words/`. */

/** Units by how ISO 8601 writes them, the largest first. A month and a year have no fixed length in minutes. */
const DATE = { years: "Y", months: "M", weeks: "W", days: "D" } as const;
const TIME = { hours: "H", minutes: "M", seconds: "S" } as const;

type DurationUnit = keyof typeof DATE | keyof typeof TIME;
/** How many of each unit, as written: "PT105M" has 105 minutes and no hour. */
export type Duration = Record<DurationUnit, number>;

export const DURATION_UNITS = [...Object.keys(DATE), ...Object.keys(TIME)] as DurationUnit[];

const NONE: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

const counts = (letters: Record<string, string>): string =>
  Object.values(letters)
    .map((letter) => `(?:(\\d{1,6})${letter})?`)
    .join("");
const DURATION = new RegExp(`^P(?=T?\\d)${counts(DATE)}(?:T(?=\\d)${counts(TIME)})?$`);

/** A length taken apart; null for anything else. */
export function readDuration(value: string): Duration | null {
  const match = DURATION.exec(value);
  if (match === null) return null;
  return Object.fromEntries(DURATION_UNITS.map((unit, i) => [unit, Number(match[i + 1] ?? 0)])) as Duration;
}

/** All but months and years, in minutes. */
export function fixedMinutes({ weeks, days, hours, minutes, seconds }: Duration): number {
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + seconds / 60;
}

export function wholeMonths({ years, months }: Duration): number {
  return years * 12 + months;
}

/** Minutes of a length; null where it counts months or years, and for anything else. */
export function minutesOf(value: string): number | null {
  const read = readDuration(value);
  return read === null || wholeMonths(read) > 0 ? null : fixedMinutes(read);
}

/** Minutes as days, hours, minutes and seconds. @param minutes 0 or more */
export function durationOf(minutes: number): Duration {
  const all = Math.round(minutes * 60);
  const days = Math.floor(all / 86_400);
  const [hours, rest] = [Math.floor((all % 86_400) / 3600), all % 3600];
  return { ...NONE, days, hours, minutes: Math.floor(rest / 60), seconds: rest % 60 };
}

/** Minutes as the tables write them, in hours at most: 105 → "PT1H45M". */
export function isoDuration(size: number): string {
  const { days, hours, minutes, seconds } = durationOf(size);
  const part = (n: number, letter: string): string => (n > 0 ? `${n}${letter}` : "");
  return `PT${part(days * 24 + hours, "H") + part(minutes, "M") + part(seconds, "S") || "0M"}`;
}

/** A text with each length in it told by `tell`: "the rest, PT40M, over the plan". */
export function tellDurations(text: string, tell: (duration: Duration) => string): string {
  return text.replace(/\bPT?\d[\dYMWDTHS]{0,30}\b/g, (value) => {
    const read = readDuration(value);
    return read === null ? value : tell(read);
  });
}
