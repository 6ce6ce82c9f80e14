import { isPersonName, TITLE } from "./propose/persons.js";
import { foldName, isLike, isOneName } from "./propose/sameName.js";
import type { Speaker, VariantRow } from "./types.js";

/** Whom a report names, by the codebook: a source without an entry there is its own name. */
type Named = Pick<Speaker, "name" | "role">;

const NOBODY_ELSE: ReadonlySet<string> = new Set();

/**
 * Whether two reports may mean one speaker whom they name in two ways: a spelling of one name, another first name before the
 * same surname ("Denise Halloran", "Diane Halloran": a slip, or two people), or another name for who holds one office. Then
 * nobody can say that the words are given to somebody else.
 */
export function mayBeOne(a: Named, b: Named): boolean {
  if (a.name === b.name || isOneName(use(a), use(b))) return true;
  if (isOneOffice(a.role, b.role)) return true;
  if (!isPersonName(a.name) || !isPersonName(b.name)) return false;
  const [one, other] = [a, b].map(({ name }) => name.split(" ").at(-1)!) as [string, string];
  return foldName(one) === foldName(other) || isOneName(use({ name: one }), use({ name: other }));
}

/**
 * Whether two names that stand in one report each may be one person's: another spelling of the surname, or a first name that a
 * slip could make of the other ("Denise Halloran", "Diane Halloran"). "Maureen Tolland" and "Aileen Tolland" are two of a family.
 */
export function mayBeSlip(a: Named, b: Named): boolean {
  if (!mayBeOne(a, b)) return false;
  if (isOneName(use(a), use(b)) || isOneOffice(a.role, b.role)) return true;
  const [one, other] = [a, b].map(({ name }) => foldName(name.replace(TITLE, "")).split(" ")) as [string[], string[]];
  if (one.length < 2 || other.length < 2) return true;
  return one[0]![0] === other[0]![0] || isLike(one[0]!, other[0]!);
}

function use({ name }: Pick<Named, "name">): Parameters<typeof isOneName>[0] {
  return { name, reports: NOBODY_ELSE };
}

/** "Mayor of Elmford" is one person; many are a "passenger" or a "Police spokesman". */
function isOneOffice(a: string, b: string): boolean {
  return a !== "" && a.toLowerCase() === b.toLowerCase() && /\s.*[\p{Lu}\d]/u.test(a);
}

const DOCUMENT =
  /(?:^|[\s-])(?:affidavit|article|book|brief|column|communiqu[eé]|complaint|decision|diary|editorial|e-?mail|filing|finding|indictment|judge?ment|lawsuit|letter|memo(?:randum|ir)?|message|minutes|note|notice|opinion|order|petition|post|press release|report|review|ruling|statement|study|submission|testimony|text|transcript|tweet|verdict|writ)s?(?:\s(?:of|by|from|to|on|about|in)\s.*)?$/u;

/** What somebody wrote or read out: "312-page judgment", "letter to the council". */
function isDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

type Given = Pick<VariantRow, "report_id" | "source" | "part">;

/**
 * The rows that tell whose mouth each report puts some words into. A judgment is no speaker beside the judge who wrote it, and
 * a report whose headline gives them to “the firm” and its text to the firm's director names the director.
 */
export function namingMouths<T extends Given>(rows: readonly T[], speakers: readonly Speaker[]): T[] {
  const nameOf = ({ source }: T): string => namedBy(speakers, source).name;
  const spoken = rows.filter((row) => !isDocument(nameOf(row)));
  const told = spoken.some(({ source }) => source !== "") ? spoken : rows;
  const isSure = (row: T): boolean => row.part === "body" && isPersonName(nameOf(row));
  return told.filter((row) => isSure(row) || !told.some((other) => other.report_id === row.report_id && isSure(other)));
}

/** The speaker whom a source is in a codebook; without an entry, the source as it is printed. */
export function namedBy(speakers: readonly Speaker[], source: string): Named {
  return speakers.find(({ id }) => id === source) ?? { name: source, role: "" };
}

/** Sources that may be one, together, in the order given. */
export function mayBeGrouped(sources: readonly string[], speakers: readonly Speaker[]): string[][] {
  const groups: string[][] = [];
  for (const source of sources) {
    const own = groups.find((group) =>
      group.some((other) => mayBeOne(namedBy(speakers, other), namedBy(speakers, source))),
    );
    if (own === undefined) groups.push([source]);
    else own.push(source);
  }
  return groups;
}
