import { isPersonName, TITLE } from "./propose/persons.js";
import { foldName, isLike, isOneName } from "./propose/sameName.js";
import type { Claim, SentenceRow, Speaker, VariantRow } from "./types.js";

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

/** What the reports themselves say of two sources. */
interface Told {
  /** Whether some report says that they are one: "the prime minister", "Prime Minister Petra Korda". */
  areTied: (a: string, b: string) => boolean;
  /** Whether a report that gives words to one of them names the other one: it keeps them apart. */
  areApart: (a: string, b: string) => boolean;
}

interface Reports {
  claims: readonly Pick<Claim, "report_id" | "source">[];
  sentences: readonly Pick<SentenceRow, "report_id" | "text">[];
}

/** What reports say of two sources: whether they are one, or two. */
export function toldOf({ claims, sentences }: Reports, speakers: readonly Speaker[]): Told {
  const speaking = new Map<string, Set<string>>();
  for (const { report_id, source } of claims) speaking.set(source, (speaking.get(source) ?? new Set()).add(report_id));
  const areTied = (a: string, b: string): boolean => {
    const [one, other] = [a, b].map((source) => namedBy(speakers, source).name) as [string, string];
    return isTitledForm(one, other) || isTitledForm(other, one) || holdsOffice(one, other) || holdsOffice(other, one);
  };
  const holdsOffice = (person: string, office: string): boolean => {
    if (!isPersonName(person) || !/^\p{Ll}/u.test(office)) return false;
    const [last, holder] = [person.split(" ").at(-1)!, office].map(escaped) as [string, string];
    const tie = new RegExp(
      `\\b${holder}\\s(?:[\\p{L}.’'-]+\\s){0,2}${last}\\b|\\b${last},\\s(?:\\d+,\\s)?(?:the\\s)?${holder}\\b`,
      "iu",
    );
    // Of traders there are many, of "the prime minister" there is one.
    const only = new RegExp(`\\bthe\\s${holder}\\b`, "iu");
    return sentences.some(({ text }) => tie.test(text)) && sentences.some(({ text }) => only.test(text));
  };
  const names = (source: string, other: string): boolean => {
    const [{ name }, its] = [namedBy(speakers, other), namedBy(speakers, source)];
    // Of two Roths a report has to print the whole name.
    const [last, itsLast] = [name, its.name].map((one) => one.split(" ").at(-1)!) as [string, string];
    const sought = new RegExp(`(?<!\\p{L})${escaped(last === itsLast ? name : last)}(?!\\p{L})`, "u");
    const quoting = new Set(claims.flatMap((one) => (one.source === source ? [one.report_id] : [])));
    return sentences.some(({ report_id, text }) => quoting.has(report_id) && sought.test(text));
  };
  return { areTied, areApart: (a, b) => !areTied(a, b) && (names(a, b) || names(b, a)) };
}

/** "PM Korda" is "Petra Korda": a title stands in the place of the first name. */
function isTitledForm(titled: string, full: string): boolean {
  const bare = titled.replace(TITLE, "");
  return bare !== titled && !bare.includes(" ") && isPersonName(full) && foldName(full).endsWith(` ${foldName(bare)}`);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
}

/** Sources that may be one, together, in the order given. */
export function mayBeGrouped(
  sources: readonly string[],
  speakers: readonly Speaker[],
  { areTied, areApart }: Told,
): string[][] {
  const groups: string[][] = [];
  const areOne = (a: string, b: string): boolean => {
    const [one, other] = [namedBy(speakers, a), namedBy(speakers, b)];
    if (areTied(a, b) || isOneName(use(one), use(other))) return true;
    return mayBeOne(one, other) && !areApart(a, b);
  };
  for (const source of sources) {
    const own = groups.find((group) => group.some((other) => areOne(other, source)));
    if (own === undefined) groups.push([source]);
    else own.push(source);
  }
  return groups;
}
