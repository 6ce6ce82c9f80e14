import { isBetweenMarks } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { alike } from "../../coding/collation/normal.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { isEnding, isSmall } from "../../coding/collation/words.js";
import { overlaps } from "../../coding/terms.js";

/** Words that some reports print, and others with the words around them do not. */
export interface FurtherWords {
  words: string;
  has: readonly string[];
  lacks: readonly string[];
}

/** No more are named: where so many words are in one version only, the table shows it. */
const MOST = 6;

/**
 * Words of content that only some versions of a whole sentence print between marks, where the others print nothing in their
 * place: “We did not want this strike” beside “We did not want this”. Words that the codebook has decided on are left out, and
 * those that a longer version prints beyond where a shorter one ends (`Cut`), unless it is one.
 */
export function onlyIn(statement: Statement): FurtherWords[] {
  const found = new Map<string, { words: string; has: string[]; lacks: string[] }>();
  for (const [a, one] of statement.versions.entries()) {
    for (const [b, other] of statement.versions.entries()) {
      if (one.row.report_id === other.row.report_id || !isWhole(statement, a) || !isWhole(statement, b)) continue;
      for (const run of runsOnlyIn(statement, a, b)) {
        const words = one.text.slice(run[0]!.start - one.start, run.at(-1)!.end - one.start);
        const known = found.get(words.toLowerCase()) ?? { words, has: [], lacks: [] };
        for (const [list, id] of [
          [known.has, one.row.report_id],
          [known.lacks, other.row.report_id],
        ] as const)
          if (!list.includes(id)) list.push(id);
        found.set(words.toLowerCase(), known);
      }
    }
  }
  return [...found.values()].filter(({ has, lacks }) => !has.some((id) => lacks.includes(id))).slice(0, MOST);
}

/** A fragment between marks lacks the rest of its sentence by its nature. */
function isWhole({ versions }: Statement, version: number): boolean {
  return versions[version]!.row.attribution === "direct";
}

/** Stretches of a version with words of content that another one has nowhere; small words between two such belong to them. */
function runsOnlyIn(statement: Statement, version: number, other: number): CollatedToken[][] {
  const { comparison } = statement;
  const tokens = wordsOfCore(statement, version);
  const theirs = [...comparison.collation.tokens[other]!, ...statement.beside[other]!].filter(
    ({ mark }) => mark === null,
  );
  const core = wordsOfCore(statement, other);
  const [first, last] = [core[0]?.column ?? 0, core.at(-1)?.column ?? 0];
  const isLone = (token: CollatedToken): boolean =>
    isMatter(token) &&
    !hasVerdict(statement, version, token) &&
    !theirs.some(({ key }) => key === token.key || alike(key, token.key)) &&
    !isReplaced(statement, version, token, core);
  const runs: CollatedToken[][] = [];
  let gap: CollatedToken[] | null = null;
  for (const token of tokens) {
    if (isLone(token)) {
      if (gap === null) runs.push([token]);
      else runs.at(-1)!.push(...gap, token);
      gap = [];
    } else if (gap !== null) {
      if (isSmall(token) && gap.length < 2) gap.push(token);
      else gap = null;
    }
  }
  const isInside = ({ column }: CollatedToken): boolean => first < column && column < last;
  // “Point did the company” is torn out of a clause: what a verb stands in the middle of is no phrase.
  const isPhrase = (run: readonly CollatedToken[]): boolean => !run.some(({ key }) => AUXILIARY.has(key));
  // Where the other one stops and more than a word follows, that is a cut, or a part of a sentence that it does not quote.
  const mine = tokens.map(({ key }) => key);
  const hasOthers = core.some((one) => isMatter(one) && !mine.some((key) => key === one.key || alike(key, one.key)));
  // One word may lie in another of the other version: “got it wrong”, “misjudged it”.
  const isSure = (run: readonly CollatedToken[]): boolean => run.length > 1 || !hasOthers;
  return runs
    .filter(isPhrase)
    .filter(isSure)
    .filter((run) => run.every(isInside) || (run.length === 1 && beyond(tokens, run[0]!, first, last) === 1));
}

/** Small verbs by their normal form. */
const AUXILIARY: ReadonlySet<string> = new Set(["be", "have", "do", "will"]);

/** How many words of content a version prints beyond the edge of another, on the side of a word. */
function beyond(tokens: readonly CollatedToken[], { column }: CollatedToken, first: number, last: number): number {
  return tokens.filter(
    (token) => isMatter(token) && (column > last ? token.column > last : column < first && token.column < first),
  ).length;
}

/** Whether the other prints other words of content in its place: then the two are compared there. */
function isReplaced(
  { comparison }: Statement,
  version: number,
  token: CollatedToken,
  core: readonly CollatedToken[],
): boolean {
  const tokens = comparison.collation.tokens;
  const unit = comparison.segments[version]!.find(({ from, to }) =>
    tokens[version]!.slice(from, to).includes(token),
  )?.unit;
  const mine = new Set(tokens[version]!.map(({ key }) => key));
  return core.some((one) => {
    if (mine.has(one.key)) return false;
    // “They can’t” for “nobody can”.
    if (one.class === WordClass.closed && one.column === token.column) return true;
    if (!isMatter(one)) return false;
    if (one.column === token.column) return true;
    return comparison.segments.some((own, other) =>
      own.some(
        (segment) =>
          segment.unit === unit &&
          tokens[other]!.includes(one) &&
          tokens[other]!.slice(segment.from, segment.to).includes(one),
      ),
    );
  });
}

function hasVerdict({ comparison }: Statement, version: number, token: CollatedToken): boolean {
  const tokens = comparison.collation.tokens[version]!;
  return comparison.segments[version]!.some(
    ({ from, to, verdict }) => verdict !== null && tokens.slice(from, to).includes(token),
  );
}

/** What a version prints between its marks, without punctuation. */
function wordsOfCore({ comparison, versions }: Statement, version: number): CollatedToken[] {
  const { core } = versions[version]!;
  return comparison.collation.tokens[version]!.filter(
    (token) => token.mark === null && token.class !== WordClass.punctuation && overlaps(token, core),
  );
}

function isMatter(token: CollatedToken): boolean {
  return (token.class === WordClass.content || token.class === WordClass.number) && !isEnding(token);
}

/** What kinds of words differ where no word of content does. */
export interface SmallDifferences {
  /** Articles, “of”, “did not” for “didn’t”. */
  small: boolean;
  /** “Wants” for “wanted”. */
  endings: boolean;
  /** Words that the codebook holds to mean the same. */
  codebook: boolean;
  /** Whether versions print words of content that another version has not, in parts that cannot be compared. */
  isPartly: boolean;
}

export function smallDifferences(statement: Statement): SmallDifferences {
  const { comparison, versions } = statement;
  const { tokens, columns } = comparison.collation;
  const found = { small: false, endings: false, codebook: false, isPartly: false };
  found.codebook = comparison.verdicts.some(({ verdict }, i) => verdict === "noise" && comparison.isActive(i));
  for (const a of versions.keys()) {
    for (const b of versions.keys()) {
      if (a === b) continue;
      for (const [column, { kind, cells }] of columns.entries()) {
        if (kind !== "word") continue;
        const [mine, its] = [a, b].map((version) =>
          cells[version] == null ? null : tokens[version]![cells[version]]!,
        ) as [CollatedToken | null, CollatedToken | null];
        const word = mine ?? its;
        if (word === null || isEnding(word) || comparison.kinshipAt(a, b, column) !== "noise") continue;
        if (hasVerdict(statement, mine === null ? b : a, word)) continue;
        if (isMatter(word)) found.endings = true;
        else found.small = true;
      }
      if (!isBetweenMarks(versions[a]!.row) || !isBetweenMarks(versions[b]!.row)) continue;
      const theirs = new Set(tokens[b]!.map(({ key }) => key));
      found.isPartly ||= wordsOfCore(statement, a).some(
        (token) => isMatter(token) && !hasVerdict(statement, a, token) && !theirs.has(token.key),
      );
    }
  }
  return found;
}
