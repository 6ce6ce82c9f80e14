import { type Kinship, type Segment, STRENGTH } from "../../coding/collation/phrases.js";
import type { Quoted } from "../../coding/collation/quoted.js";
import { standsAmong, type Statement } from "../../coding/collation/statement.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { isEnding } from "../../coding/collation/words.js";

/**
 * How the words of one version stand to what another prints in their place. `lacks`: it prints nothing there; `partly`: some
 * of the words, and nothing else; `more`: these and others; `other`: other words, of which some are not between marks, so
 * that nobody compares them; `closeBy`: nothing in this place, and at least half of their words of content beside it, where it
 * prints “to keep the road clear” behind the marks.
 */
type Standing = Exclude<Kinship, "outside" | "cut"> | "other" | "more" | "partly" | "closeBy" | "lacks";

/** The words of one place in one version, compared with each other version. */
export interface Against {
  /** The strongest first, each with the reports of which it is true. */
  standings: readonly { standing: Standing; reports: readonly string[] }[];
  /** Reports, its own among them, that print these words outside of quotation marks, and those that print a part so. */
  outside: readonly string[];
  halfOutside: readonly string[];
  /** All reports that print words here. */
  printing: readonly string[];
}

const ORDER: readonly Standing[] = [
  "meaning",
  "undecided",
  "moved",
  "noise",
  "same",
  "more",
  "partly",
  "other",
  "closeBy",
  "lacks",
];

/**
 * Says of each other version by itself how it compares: words that one report prints too and another does not are not
 * "the same" without more.
 * @param quoted by version: what it prints between marks
 */
export function againstOthers(
  statement: Statement,
  version: number,
  segment: Segment,
  quoted: readonly Pick<Quoted, "inside">[],
): Against {
  const { comparison, versions } = statement;
  const tokens = comparison.collation.tokens;
  const reportOf = (one: number): string => versions[one]!.row.report_id;
  const shareInside = (one: number, words: readonly CollatedToken[]): number =>
    words.filter((word) => quoted[one]!.inside.has(tokens[one]!.indexOf(word))).length / words.length;
  const own = wordsIn(statement, version, segment);
  const found = new Map<Standing, string[]>();
  const printing: { version: number; words: readonly CollatedToken[] }[] = [{ version, words: own }];
  for (const other of versions.keys()) {
    if (other === version) continue;
    const words = wordsThere(statement, version, segment, other);
    const standing = standingOf(statement, { version, segment, own }, { version: other, words });
    if (standing !== "lacks" && standing !== "closeBy") printing.push({ version: other, words });
    const reports = found.get(standing) ?? [];
    if (!reports.includes(reportOf(other))) found.set(standing, [...reports, reportOf(other)]);
  }
  const reportsWith = (isSo: (share: number) => boolean): string[] => [
    ...new Set(printing.filter((one) => isSo(shareInside(one.version, one.words))).map((one) => reportOf(one.version))),
  ];
  return {
    standings: ORDER.flatMap((standing) => {
      const reports = found.get(standing);
      return reports === undefined ? [] : [{ standing, reports }];
    }),
    outside: reportsWith((share) => share === 0),
    halfOutside: reportsWith((share) => share > 0 && share < 1),
    printing: reportsWith(() => true),
  };
}

/** The words of a segment; of one that is nothing but punctuation, that. */
function wordsIn({ comparison }: Statement, version: number, { from, to }: Segment): CollatedToken[] {
  const all = comparison.collation.tokens[version]!.slice(from, to).filter(({ mark }) => mark === null);
  const words = all.filter(isWord);
  return words.length === 0 ? all : words;
}

/** What another version prints in a segment's place: words of the same unit, and those in the segment's columns. */
function wordsThere(statement: Statement, version: number, segment: Segment, other: number): CollatedToken[] {
  const { segments, collation } = statement.comparison;
  const unit = segments[other]!.filter((one) => one.unit === segment.unit).flatMap((one) =>
    wordsIn(statement, other, one),
  );
  const columns = new Set(wordsIn(statement, version, segment).map(({ column }) => column));
  const below = collation.tokens[other]!.filter(
    (one) => one.mark === null && isWord(one) && columns.has(one.column) && !unit.includes(one),
  );
  return [...unit, ...below].sort((a, b) => a.start - b.start);
}

/** Where another version prints nothing in a segment's place: whether it has the words close by. */
function standingOfLacking(
  { comparison, beside }: Statement,
  version: number,
  own: readonly CollatedToken[],
  other: number,
): "closeBy" | "lacks" {
  const { tokens, columns } = comparison.collation;
  // Words that stand beside the same words of this version are those, and no others.
  const isTaken = ({ column, key }: CollatedToken): boolean => {
    const index = columns[column]!.cells[version] ?? null;
    return index !== null && tokens[version]![index]!.key === key;
  };
  const free = tokens[other]!.filter((token) => token.mark === null && !isTaken(token));
  return standsAmong(own, [...beside[other]!, ...free]) ? "closeBy" : "lacks";
}

function standingOf(
  statement: Statement,
  { version, segment, own }: { version: number; segment: Segment; own: readonly CollatedToken[] },
  there: { version: number; words: readonly CollatedToken[] },
): Standing {
  const { comparison } = statement;
  const isSame = spelled(own) === spelled(there.words);
  const { verdict } = segment;
  if (verdict !== null && comparison.segments[there.version]!.some((one) => one.verdict === verdict))
    return isSame ? "same" : comparison.verdicts[verdict]!.verdict;
  // A word that both print is no other word for the longer phrase around it: "not" beside "not sign a contract".
  if (verdict === null && there.words.length > 0 && !isSame && own.some(isContent) !== there.words.some(isContent)) {
    if (isPart(there.words, own)) return "partly";
    if (isPart(own, there.words)) return "more";
  }
  const columns = [...own, ...there.words].map(({ column }) => column);
  const kinships = columns.map((column) => comparison.kinshipAt(version, there.version, column));
  if (kinships.includes("moved")) return "moved";
  if (there.words.length === 0) return standingOfLacking(statement, version, own, there.version);
  if (isSame) return "same";
  const strongest = kinships.reduce((most, one) => (STRENGTH[one] > STRENGTH[most] ? one : most));
  if (strongest !== "outside" && strongest !== "cut" && strongest !== "same") return strongest;
  // "Russia’s" for "Russia", "it’s" for "it is".
  if (spelled(own.filter(isFull)) === spelled(there.words.filter(isFull)) || own.every(isEnding)) return "noise";
  return isPart(there.words, own) ? "partly" : isPart(own, there.words) ? "more" : "other";
}

function isContent(token: CollatedToken): boolean {
  return token.class === WordClass.content || token.class === WordClass.number;
}

function isWord(token: CollatedToken): boolean {
  return token.class !== WordClass.punctuation;
}

function isFull(token: CollatedToken): boolean {
  return !isEnding(token);
}

/** Whether all of some words stand among others, in the same places. */
function isPart(some: readonly CollatedToken[], all: readonly CollatedToken[]): boolean {
  return some.every((word) => all.some(({ column, spelled }) => column === word.column && spelled === word.spelled));
}

function spelled(words: readonly CollatedToken[]): string {
  return words.map((word) => word.spelled).join(" ");
}
