import type { Span } from "../../parser/types.js";
import { inCommon } from "../inCommon.js";
import { findTerms, overlaps } from "../terms.js";
import type { SentenceRow, VariantRow, Verdict, WordingGroup } from "../types.js";
import { type CollatedToken, collate, type Cut, MOST_TOKENS, MOST_VERSIONS, WordClass } from "./index.js";
import { alike } from "./normal.js";
import { closeBy, isBetweenMarks, type Passage, passageOf, spokenBy, trimmed, withSpeech } from "./passages.js";
import { Comparison, type Occurrences } from "./phrases.js";
import { quotedOf } from "./quoted.js";
import { isEnding, wordsOfVersions } from "./words.js";

/**
 * A statement with all its versions. Those of its speaker are compared word by word, and those that give the same words to
 * another speaker: which of them spoke is then the question. Others stand apart.
 */
export interface Statement {
  id: string;
  label: string;
  question: string;
  note: string;
  /** Whose statement it is: the source of most versions. */
  source: string;
  /** All rows of the group. */
  rows: readonly VariantRow[];
  versions: readonly Passage[];
  comparison: Comparison;
  /** By version: the words of its paragraph beside it. What stands there is not missing from its report. */
  beside: readonly (readonly CollatedToken[])[];
  /** Other words, given to another speaker or standing in a document; to be read beside it. */
  apart: Passage[];
}

/** So few words can be alike by chance, or be a phrase of the day. */
const FEWEST_WORDS = 4;
const FEWEST_IN_A_ROW = 3;
/** The share of the shorter version's words that stands in the other, for the two to be the same words. */
const SAME_WORDS = 0.9;
/** Or this share, where what differs are small words. */
const NEARLY_SAME = 0.8;
const FEWEST_OF_MATTER = 3;

type Group = Pick<WordingGroup, "id" | "label" | "question" | "note" | "saidBy" | "verdicts">;

/**
 * Compares the versions of a wording group, when `versions` or `comparison` is first asked for: a page with many groups
 * shows one of them.
 * @param rows the group's rows, in the order in which they are shown
 * @returns null where there are no rows
 */
function statementOf(group: Group, rows: readonly VariantRow[], sentences: readonly SentenceRow[]): Statement | null {
  if (rows.length === 0) return null;
  const { id, label, question, note } = group;
  const source = mainSource(rows, group.saidBy);
  const passages = withSpeech(
    rows.map((row) => passageOf(row, sentences)),
    sentences,
  );
  // What a report gives to the speaker and somebody else together is the speaker's too, and what it retells without a
  // speaker is nobody else's.
  const isOwn = ({ row }: Passage): boolean =>
    row.source === source || row.source === "" || row.source.split("+").includes(source);
  const own = passages.filter(isOwn);
  const quoted = passages
    .filter(
      (passage) =>
        (own.includes(passage) || own.some((one) => areSameWords(spokenBy(one), spokenBy(passage)))) &&
        isShort(passage),
    )
    .slice(0, MOST_VERSIONS);
  let compared: Compared | null = null;
  const comparedOnce = (): Compared => (compared ??= compare(quoted, group.verdicts ?? [], sentences));
  return {
    id,
    label,
    question,
    note,
    source,
    rows,
    get versions() {
      return comparedOnce().versions;
    },
    get comparison() {
      return comparedOnce().comparison;
    },
    get beside() {
      return comparedOnce().beside;
    },
    apart: passages.filter((passage) => !quoted.includes(passage)),
  };
}

type Compared = Pick<Statement, "versions" | "comparison" | "beside">;

function compare(
  passages: readonly Passage[],
  verdicts: readonly Verdict[],
  sentences: readonly SentenceRow[],
): Compared {
  const kept = passages.map((passage) => verdicts.flatMap((verdict) => placeOf(verdict, passage) ?? []));
  const versions = trimmed(passages, kept);
  const collation = collate(versions);
  const beside = versions.map((version) => {
    const own = { start: version.start, end: version.start + version.text.length };
    return closeBy(version, sentences).filter((token) => !overlaps(token, own));
  });
  const occurrences = verdicts.map((verdict) =>
    versions.map((version, i) => tokenRange(placeOf(verdict, version), collation.tokens[i]!)),
  );
  const inMarks = versions.map((version, i) => quotedOf(version, collation.tokens[i]!, sentences).inside);
  const isQuoted = (version: number, token: CollatedToken): boolean => {
    const { row, core } = versions[version]!;
    if (!isBetweenMarks(row) || !overlaps(token, core)) return false;
    // Of a sentence that the outlet tells, or a quotation that it breaks in two, some words stand outside.
    return row.attribution === "direct" || inMarks[version]!.has(collation.tokens[version]!.indexOf(token));
  };
  /** What its report prints around the words between its marks. */
  const around = (version: number): CollatedToken[] => [
    ...beside[version]!,
    ...collation.tokens[version]!.filter((token) => !isQuoted(version, token)),
  ];
  const areOne = (a: Passage, b: Passage): boolean =>
    a.row.source === b.row.source || areSameSentence(spokenBy(a), spokenBy(b));
  const isLeftOut = ({ version, edge }: Cut, { other, beyond }: Cut["longer"][number]): boolean =>
    areOne(versions[version]!, versions[other]!) &&
    !goesOnApart(versions[version]!, sentences, edge) &&
    !standsAmong(beyond, around(version)) &&
    !hasElsewhere(versions[version]!, keysOfMatter(beyond), sentences);
  const places = withoutOverlaps(occurrences);
  return { versions, comparison: new Comparison(collation, verdicts, places, isQuoted, isLeftOut), beside };
}

/** “We tried,” she said, “but nobody listened”: a comma ends the first part, few words stand between. */
const INTERRUPTED = /,[”’"']?,?\s(?:[^\s“”"]+\s){1,8}$/u;

/**
 * Whether a quotation is interrupted and goes on in its sentence: “We tried,” she said, “but nobody listened.” Two quotations
 * of one sentence are none: they have “serious differences” and cooperate “where interests overlap”.
 * @param edge behind the version, or before it
 */
function goesOnApart(
  { row, core }: Pick<Passage, "row" | "core">,
  sentences: readonly SentenceRow[],
  edge: Cut["edge"],
): boolean {
  if (!isBetweenMarks(row)) return false;
  return sentences.some(({ report_id, text, start, end }) => {
    if (report_id !== row.report_id || !overlaps({ start, end }, core)) return false;
    const marks = wordsOfVersions([{ text, start }])[0]!.filter(({ mark }) => mark !== null);
    if (edge === "end") {
      const next = marks.find((token) => token.mark === "opens" && token.start >= core.end);
      return next !== undefined && INTERRUPTED.test(text.slice(Math.max(0, core.start - start), next.start - start));
    }
    const own = marks.filter((token) => token.mark === "opens" && token.start < core.start).at(-1);
    const before = marks.some((token) => token.mark === "closes" && token.end <= (own?.start ?? 0));
    return before && INTERRUPTED.test(text.slice(0, own!.start - start));
  });
}

/** Whether most of some words of content stand in another sentence of a version's report. */
function hasElsewhere({ row, core }: Passage, keys: ReadonlySet<string>, sentences: readonly SentenceRow[]): boolean {
  return sentences.some(({ report_id, text, start }) => {
    if (report_id !== row.report_id) return false;
    const others = wordsOfVersions([{ text, start }])[0]!.filter((token) => !overlaps(token, core));
    const found = [...keysOfMatter(others)].filter((key) => keys.has(key)).length;
    // One word can stand anywhere: "with Russia".
    return found > 1 && 2 * found > keys.size;
  });
}

/** Whether at least half of some words of content stand among others, in whatever form: “roadway” for “road”. */
export function standsAmong(some: readonly CollatedToken[], others: readonly CollatedToken[]): boolean {
  const keys = keysOfMatter(some);
  const theirs = [...keysOfMatter(others)];
  const found = [...keys].filter((key) => theirs.some((other) => other === key || alike(other, key)));
  return found.length > 0 && 2 * found.length >= keys.size;
}

function keysOfMatter(tokens: readonly CollatedToken[]): Set<string> {
  return new Set(tokens.filter((token) => token.class >= WordClass.content && !isEnding(token)).map(({ key }) => key));
}

/** Whether two versions print the same words, or nearly: "Nobody could have held that wall" in two mouths. */
export function areSameWords(a: string, b: string): boolean {
  return areSameSentence(a, b) || holdsPhrase(a, b);
}

/** Whether the shorter of two versions is a sentence that the other has too, and no phrase that two people can use. */
function areSameSentence(a: string, b: string): boolean {
  const { words, shared } = sharedWords(a, b);
  if (words < FEWEST_WORDS) return false;
  return shared >= SAME_WORDS * words || (shared >= NEARLY_SAME * words && haveSameMatter(a, b));
}

/** “You sold our islands for a commission” beside “the islands”: one sentence, for all words that tell something are the same. */
function haveSameMatter(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => keysOfMatter(tokensOf(text))) as [Set<string>, Set<string>];
  return one.size >= FEWEST_OF_MATTER && one.size === other.size && [...one].every((key) => other.has(key));
}

/** Whether one text holds all of the other in a row: “every concern seriously” in “We take every concern seriously.” */
function holdsPhrase(a: string, b: string): boolean {
  const [short, long] = [a, b].map(tokensOf).sort((x, y) => x.length - y.length) as [CollatedToken[], CollatedToken[]];
  const keys = (tokens: readonly CollatedToken[]): string => ` ${tokens.map(({ key }) => key).join(" ")} `;
  const matter = short.filter((token) => token.class >= WordClass.content).length;
  return short.length >= FEWEST_IN_A_ROW && matter > 1 && keys(long).includes(keys(short));
}

/** How many words the shorter of two versions has, and how many of them the other has too, in any order. */
export function sharedWords(a: string, b: string): { words: number; shared: number } {
  const [one, other] = [a, b].map(keysOf).sort((x, y) => x.length - y.length) as [string[], string[]];
  return { words: one.length, shared: inCommon(one, other, (key) => key).length };
}

function keysOf(text: string): string[] {
  return tokensOf(text).map(({ key }) => key);
}

function tokensOf(text: string): CollatedToken[] {
  return wordsOfVersions([{ text, start: 0 }])[0]!.filter((token) => !isEnding(token));
}

/** The statements of a dataset, in the codebook's order; groups without a version are left out. */
export function statementsOf(
  groups: readonly Group[],
  variants: readonly VariantRow[],
  sentences: readonly SentenceRow[],
): Statement[] {
  return groups.flatMap((group) => {
    const rows = variants.filter((row) => row.group === group.id);
    return statementOf(group, rows, sentences) ?? [];
  });
}

/** The source of most versions; of equally many the one that the codebook names first, else the first. */
function mainSource(rows: readonly VariantRow[], saidBy: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const { source } of rows) counts.set(source, (counts.get(source) ?? 0) + 1);
  const rank = (source: string): number => (saidBy.includes(source) ? saidBy.indexOf(source) : saidBy.length);
  return [...counts].sort(([a, x], [b, y]) => y - x || rank(a) - rank(b))[0]![0];
}

function isShort(passage: Passage): boolean {
  return wordsOfVersions([passage])[0]!.length <= MOST_TOKENS;
}

/** Where a version prints words of a verdict: the first of its words that it has. */
function placeOf({ words }: Verdict, { text, start }: Passage): Span | null {
  for (const term of words) {
    const [hit] = findTerms(text, [term], { start: 0, end: text.length });
    if (hit !== undefined) return { start: start + hit.start, end: start + hit.end };
  }
  return null;
}

function tokenRange(
  place: Span | null,
  tokens: readonly (Span & { mark: unknown })[],
): readonly [number, number] | null {
  if (place === null) return null;
  const inside = [...tokens.keys()].filter((i) => tokens[i]!.mark === null && overlaps(tokens[i]!, place));
  return inside.length === 0 ? null : [inside[0]!, inside.at(-1)! + 1];
}

/** A word counts for the first verdict that names it. */
function withoutOverlaps(occurrences: Occurrences): Occurrences {
  return occurrences.map((places, i) =>
    places.map((place, version) => {
      if (place === null) return null;
      const isTaken = occurrences.slice(0, i).some((earlier) => {
        const other = earlier[version] ?? null;
        return other !== null && other[0] < place[1] && place[0] < other[1];
      });
      return isTaken ? null : place;
    }),
  );
}

/** Words of verdicts that stand in no version, nor beside one: `{ group, words }`. */
export function idleVerdicts(
  groups: readonly Group[],
  variants: readonly VariantRow[],
  sentences: readonly SentenceRow[],
): { group: string; words: string }[] {
  return groups.flatMap((group) => {
    const passages = variants.filter((row) => row.group === group.id).map((row) => passageOf(row, sentences));
    return (group.verdicts ?? [])
      .flatMap(({ words }) => words)
      .filter((words) => !passages.some((passage) => placeOf({ words: [words], verdict: "noise", note: "" }, passage)))
      .map((words) => ({ group: group.id, words }));
  });
}
