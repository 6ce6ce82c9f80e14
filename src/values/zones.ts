/** Zones of time as news names them, so that "19.41 Dutch time" and "18:41 GMT" are one moment. */

/**
 * Minutes from UTC in winter and in summer (IANA time zone database, 2024), by what reports print. Zones of one line change their
 * clocks on one day, so that two of them lie equally far apart all year.
 */
const LINES: readonly Readonly<Record<string, readonly [winter: number, summer: number]>>[] = [
  { "UTC GMT": [0, 0], BST: [60, 60], "CET WAT": [60, 60], "CEST EET": [120, 120], "EEST MSK Moscow": [180, 180] },
  {
    "London British UK Irish Dublin Lisbon Portuguese WET": [0, 60],
    "German Berlin Dutch Amsterdam French Paris Spanish Madrid Italian Rome Polish Belgian Brussels Swiss Austrian Danish Norwegian Oslo Swedish Central-European":
      [60, 120],
    "Greek Athens Finnish Ukrainian Kyiv Eastern-European": [120, 180],
  },
  {
    "Atlantic AT": [-240, -180],
    "Eastern ET": [-300, -240],
    "Central CT": [-360, -300],
    "Mountain MT": [-420, -360],
    "Pacific PT": [-480, -420],
  },
  { AST: [-240, -240], EST: [-300, -300], EDT: [-240, -240], CDT: [-300, -300], PST: [-480, -480], PDT: [-420, -420] },
  { "Japanese Tokyo JST": [540, 540], "Beijing Chinese HKT SGT": [480, 480], AEST: [600, 600], AEDT: [660, 660] },
];

type Zone = readonly [line: number, winter: number, summer: number];

const ZONES: ReadonlyMap<string, Zone> = new Map(
  LINES.flatMap((zones, line) =>
    Object.entries(zones).flatMap(([names, [winter, summer]]) =>
      names.split(" ").map((name): [string, Zone] => [name.replaceAll("-", " ").toLowerCase(), [line, winter, summer]]),
    ),
  ),
);

/** "German time" and "CET" as they stand in the table. */
function zoneNamed(printed: string): Zone | undefined {
  return ZONES.get(
    printed
      .toLowerCase()
      .replace(/^(?:the\s)?|\s(?:local|standard|summer|daylight|peninsular)?\s?time$/gu, "")
      .trim(),
  );
}

/**
 * How many minutes the clock of one zone may be ahead of another's: several where the season decides.
 * @param a name of a zone as printed: "German time", "BST"
 * @returns null where one of them is not known
 */
export function minutesAhead(a: string, b: string): readonly number[] | null {
  const [one, other] = [zoneNamed(a), zoneNamed(b)];
  if (one === undefined || other === undefined) return null;
  const [line, ...times] = one;
  const [otherLine, ...others] = other;
  if (line === otherLine) return [times[0] - others[0]];
  return [...new Set(times.flatMap((time) => others.map((minutes) => time - minutes)))];
}
