import { DIMENSIONS, type Claim, type Dimension } from "../../coding/types.js";
import { fold } from "../../values/fold.js";
import { reportOf, type Entry, type Group } from "./model.js";

const KINDS = ["stated", "unsure", "readings"] as const;
export type Kind = (typeof KINDS)[number];

/** What the reader has chosen to see: "and" between the parts, "or" within each. */
export interface Filters {
  lesson: ReadonlySet<Dimension>;
  report: ReadonlySet<string>;
  kind: ReadonlySet<Kind>;
  silences: boolean;
  /** Looked for in the printed words only. */
  words: string;
}

/** The groups of choices, in the order of the page. */
export const CHOICES = ["lesson", "report", "kind"] as const;
export type ChoiceName = (typeof CHOICES)[number];

/** Everything that there is to choose from. */
export interface Available {
  lesson: readonly Dimension[];
  report: readonly string[];
  kind: readonly Kind[];
}

/** How sure the machine is of a claim: it has one reading, or is less sure why it stands there, or has several readings. */
export function kindOf({ reading, doubt }: Pick<Claim, "reading" | "doubt">): Kind {
  if (reading !== "") return "readings";
  return doubt === "" ? "stated" : "unsure";
}

export function availableIn(groups: readonly Group[], reports: readonly { report_id: string }[]): Available {
  const used = new Set(groups.map(({ dimension }) => dimension));
  return {
    lesson: DIMENSIONS.filter((dimension) => used.has(dimension)),
    report: reports.map(({ report_id }) => report_id),
    kind: KINDS,
  };
}

/** Nothing left out. */
export function allOf(available: Available): Filters {
  return {
    lesson: new Set(available.lesson),
    report: new Set(available.report),
    kind: new Set(available.kind),
    silences: true,
    words: "",
  };
}

function matches(group: Group, entry: Entry, filters: Filters): boolean {
  if (!filters.lesson.has(group.dimension) || !filters.report.has(reportOf(entry))) return false;
  const words = fold(filters.words.trim());
  // A silence has no printed words and no kind.
  if (entry.claim === undefined) return filters.silences && words === "";
  return filters.kind.has(kindOf(entry.claim)) && fold(entry.claim.text).includes(words);
}

/** The groups with the rows that match; groups without any are left out. */
export function filterGroups(groups: readonly Group[], filters: Filters): Group[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => matches(group, entry, filters)) }))
    .filter(({ entries }) => entries.length > 0);
}

interface Counts {
  claims: number;
  silences: number;
}

export function countOf(groups: readonly Group[]): Counts {
  const entries = groups.flatMap((group) => group.entries);
  const claims = entries.filter(({ claim }) => claim !== undefined).length;
  return { claims, silences: entries.length - claims };
}

/** Claims that a choice would show, with all other parts of the filters as they are. */
export function claimsWith(groups: readonly Group[], filters: Filters, name: ChoiceName, value: string): number {
  return countOf(filterGroups(groups, { ...filters, [name]: new Set([value]) })).claims;
}

/** The parts of the filters that leave something out. */
export function narrowed(filters: Filters, available: Available): (ChoiceName | "silences" | "words")[] {
  return [
    ...CHOICES.filter((name) => filters[name].size < available[name].length),
    ...(filters.silences ? [] : (["silences"] as const)),
    ...(filters.words.trim() === "" ? [] : (["words"] as const)),
  ];
}
