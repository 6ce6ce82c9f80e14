import { isBetweenMarks, spokenBy } from "../../coding/collation/passages.js";
import { type Statement, statementsOf } from "../../coding/collation/statement.js";
import { type Quoted, quotedOf } from "../../coding/collation/quoted.js";
import type { Kinship as MarkedKinship, Segment } from "../../coding/collation/phrases.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { isEnding, isSmall } from "../../coding/collation/words.js";
import { overlaps, wordsOf } from "../../coding/terms.js";
import type { Claim, Codebook, ReportRow, SentenceRow, VariantRow } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";
import { goesOnIn } from "./goesOn.js";
import { type Mouths, mouthsOf } from "./mouths.js";
import { type FurtherWords, onlyIn, type SmallDifferences, smallDifferences } from "./only.js";
import { operatorsIn, type OperatorWords } from "./operators.js";

/** What findings on wording are made from: the tables of a dataset, or of a lesson's page. */
export interface WordingFacts {
  reports: readonly Pick<ReportRow, "report_id">[];
  variants: readonly VariantRow[];
  sentences: readonly SentenceRow[];
  claims: readonly Claim[];
  codebook: Pick<Codebook, "wordings" | "speakers">;
}

/** How many places of each kind the versions have; `small`: where articles and the like differ, and nothing else. */
interface KinshipCounts {
  small: number;
  noise: number;
  moved: number;
  undecided: number;
  meaning: number;
}

/** "In F the quoted sentence ends with “six hours”; in W and H it goes on “not for a night like this”." Words as printed. */
interface CutWords {
  edge: "start" | "end";
  /** Their own last or first words, with the reports that print them there. */
  ends: readonly PrintedWords[];
  /** What others print beyond them. */
  beyond: readonly PrintedWords[];
}

/** Words that some reports print between marks and others outside of them. */
interface MarkedWords {
  words: string;
  inside: readonly string[];
  outside: readonly string[];
}

/** Words as the first of some reports prints them. */
interface PrintedWords {
  words: string;
  reports: readonly string[];
}

/** What comparing the versions of a statement comes to. */
export interface StatementFinding extends Finding {
  kind: "statement";
  /** How many versions are compared, and how many of them print it between marks. */
  versions: number;
  quoted: number;
  /** Whether all versions print the same words in the same order, and nothing else differs. */
  isSame: boolean;
  counts: KinshipCounts;
  /** Whether other words of content stand in one place, of which some are outside of marks: nobody compares them. */
  hasOthersOutside: boolean;
  small: SmallDifferences;
  /** Words that all versions have, each in the same place. */
  shared: number;
  cuts: readonly CutWords[];
  /** Words that some reports print inside the sentence, where others print what stands before and behind them. */
  further: readonly FurtherWords[];
  /** Single words of content beside those, that only some print. */
  only: readonly FurtherWords[];
  /** What some quote right behind the sentence, and others do not. */
  goesOn: readonly FurtherWords[];
  operators: readonly OperatorWords[];
  /** Of versions with the same words whoever they are given to; empty where all are given to one source, or may be. */
  mouths: Mouths["mouths"];
  /** Names that are printed differently, and may be one speaker's. */
  names: Mouths["names"];
  /** Sources among the mouths that may be one of the others. */
  unsure: Mouths["unsure"];
  /** Whether a mark has no partner. */
  hasLostMark: boolean;
  reach: readonly MarkedWords[];
}

/** The statements of a dataset with their versions in the order of the reports; groups without versions are left out. */
export function statementsIn({ reports, variants, sentences, codebook }: WordingFacts): Statement[] {
  const order = new Map(reports.map(({ report_id }, i) => [report_id, i]));
  const rows = variants
    .filter(({ report_id }) => order.has(report_id))
    .sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
  return statementsOf(codebook.wordings, rows, sentences);
}

const known = new WeakMap<Statement, StatementFinding>();

/** What comparing a statement's versions comes to; worked out once, for a statement with many versions takes a while. */
export function statementFinding(statement: Statement, facts: WordingFacts): StatementFinding {
  const made = known.get(statement) ?? compared(statement, facts);
  known.set(statement, made);
  return made;
}

function compared(statement: Statement, facts: WordingFacts): StatementFinding {
  const { versions } = statement;
  const reports = versions.map(({ row }) => row.report_id);
  const quoted = versions.map((_, version) => quotedIn(statement, version, facts.sentences));
  const counts = countsOf(statement, quoted);
  const operators = operatorsIn(statement);
  const cuts = cutsIn(statement);
  const further = furtherIn(statement);
  const told = [...further, ...cuts.flatMap(({ beyond }) => beyond)];
  const spoken = new Set(versions.map((version) => spelled(spokenBy(version))));
  const hasDifference = counts.noise + counts.moved + counts.undecided + counts.meaning > 0;
  return {
    kind: "statement",
    about: statement.id,
    reports: [...new Set(reports)],
    evidence: versions.flatMap(({ row }) => claimOf(row, facts.claims)?.claim_id ?? []),
    versions: versions.length,
    quoted: versions.filter(({ row }) => isBetweenMarks(row)).length,
    isSame: versions.length > 1 && spoken.size === 1 && !hasDifference,
    counts,
    hasOthersOutside: hasOthersOutside(statement),
    small: smallDifferences(statement),
    shared: sharedCount(statement),
    cuts,
    further,
    only: onlyIn(statement).filter(({ words }) => !told.some((one) => spelled(one.words).includes(spelled(words)))),
    goesOn: goesOnIn(statement, facts),
    operators,
    ...mouthsOf(statement, facts),
    hasLostMark: quoted.some(({ missing }) => missing !== null),
    reach: reachOf(statement, quoted),
  };
}

/** The claim that a version is. */
export function claimOf(
  { group, report_id, start, end }: Pick<VariantRow, "group" | "report_id" | "start" | "end">,
  claims: readonly Claim[],
): Claim | undefined {
  return claims.find((one) => {
    return one.item === group && one.report_id === report_id && one.start === start && one.end === end;
  });
}

/** The words of a text in small letters, without punctuation: two texts print the same words where these are equal. */
export function spelled(text: string): string {
  return wordsOf(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll("’", "'"))
    .join(" ");
}

/** As words are marked, with small words apart. */
type Kinship = MarkedKinship | "small";
const RANK: readonly Kinship[] = ["same", "outside", "cut", "small", "noise", "moved", "undecided", "meaning"];

function countsOf(statement: Statement, quoted: readonly Quoted[]): KinshipCounts {
  const strongest = new Map<number, Kinship>();
  const { segments } = statement.comparison;
  const isInMarks = ({ from }: Segment, version: number): boolean => quoted[version]!.inside.has(from);
  segments.forEach((own, version) => {
    for (const segment of own) {
      const isOther = segment.kinship === "noise" || (segment.kinship === "outside" && isInMarks(segment, version));
      const kinship = isOther && isTiny(statement, version, segment) ? "small" : segment.kinship;
      const before = strongest.get(segment.unit);
      if (before === undefined || RANK.indexOf(kinship) > RANK.indexOf(before)) strongest.set(segment.unit, kinship);
    }
  });
  const kinds = [...strongest.values()];
  const count = (kind: Kinship): number => kinds.filter((own) => own === kind).length;
  return {
    small: count("small"),
    noise: count("noise"),
    moved: count("moved"),
    undecided: count("undecided"),
    meaning: count("meaning"),
  };
}

function hasOthersOutside({ comparison }: Statement): boolean {
  const { tokens, columns } = comparison.collation;
  const isOther = (token: CollatedToken, a: number, b: number): boolean =>
    a !== b && columns[token.column]!.cells[b] != null && comparison.kinshipAt(a, b, token.column) === "outside";
  return tokens.some((own, a) =>
    own.some((token) => token.mark === null && !isSmall(token) && tokens.some((_, b) => isOther(token, a, b))),
  );
}

/** Articles, "of", "to" and the like, where the codebook names no other reason: they change with every translation. */
function isTiny({ comparison }: Statement, version: number, { from, to, verdict }: Segment): boolean {
  return verdict === null && comparison.collation.tokens[version]!.slice(from, to).every(isSmall);
}

function isCore({ core }: Statement["versions"][number], token: CollatedToken): boolean {
  return overlaps(token, core);
}

/** Words that stand in one place in all versions, between marks or not, as readers count them: “can’t” and "10:40" are one. */
function sharedCount({ comparison, versions }: Statement): number {
  const { columns, tokens } = comparison.collation;
  const shared = new Set(
    columns.flatMap(({ kind, agreement, cells }, column) => {
      return kind === "word" && agreement === "same" && !cells.includes(null) ? [column] : [];
    }),
  );
  const counts = versions.map(({ text, start }, version) => {
    const own = tokens[version]!.filter((token) => token.mark === null && !isEnding(token));
    return wordsOf(text, { start: 0, end: text.length }).filter((word) => {
      const parts = own.filter((token) => overlaps(token, { start: start + word.start, end: start + word.end }));
      return parts.length > 0 && parts.every(({ column }) => shared.has(column));
    }).length;
  });
  return Math.min(...counts);
}

/** How many words of a version show where it stops. */
const SHOWN = 2;

function cutsIn({ comparison, versions }: Statement): CutWords[] {
  const reportOf = (one: number): string => versions[one]!.row.report_id;
  const cuts: { edge: CutWords["edge"]; ends: PrintedWords[]; beyond: PrintedWords[] }[] = [];
  for (const { version, edge, at, longer } of comparison.cuts) {
    const own = comparison.collation.tokens[version]!.filter(
      (token) => token.mark === null && token.class !== WordClass.punctuation && isCore(versions[version]!, token),
    );
    const i = own.indexOf(at);
    const shown = edge === "end" ? own.slice(Math.max(0, i - SHOWN + 1), i + 1) : own.slice(i, i + SHOWN);
    const end = { words: printed(versions[version]!, shown), reports: [reportOf(version)] };
    const beyond = bySpelling(
      longer.map((one) => ({ words: printed(versions[one.other]!, one.beyond), reports: [reportOf(one.other)] })),
    );
    const alike = cuts.find((one) => one.edge === edge && JSON.stringify(one.beyond) === JSON.stringify(beyond));
    if (alike === undefined) cuts.push({ edge, ends: [end], beyond });
    else alike.ends = bySpelling([...alike.ends, end]);
  }
  return cuts;
}

/** So many words more are no adverb, and no article. */
const FEWEST_FURTHER = 2;

function furtherIn({ comparison, versions, beside }: Statement): FurtherWords[] {
  const { columns, tokens } = comparison.collation;
  const found = new Map<string, { words: string; has: string[]; lacks: string[] }>();
  for (const [a, one] of versions.entries()) {
    for (const [b, other] of versions.entries()) {
      if (a === b || !isBetweenMarks(one.row) || !isBetweenMarks(other.row)) continue;
      const theirs = new Set([...tokens[b]!, ...beside[b]!].map(({ key }) => key));
      let run: CollatedToken[] = [];
      let isAnchored = false;
      for (const { kind, cells } of columns) {
        if (kind !== "word") continue;
        const [mine, its] = [a, b].map((version) =>
          cells[version] == null ? null : tokens[version]![cells[version]]!,
        );
        if ((mine != null && isEnding(mine)) || (its != null && isEnding(its))) continue;
        if (its == null) {
          if (mine != null) run.push(mine);
          continue;
        }
        const isSame = mine != null && mine.spelled === its.spelled && isCore(one, mine) && isCore(other, its);
        const isNew =
          run.length >= FEWEST_FURTHER && run.some(({ key, class: is }) => is >= WordClass.content && !theirs.has(key));
        if (isSame && isAnchored && isNew) {
          const words = printed(one, run);
          const known = found.get(spelled(words)) ?? { words, has: [], lacks: [] };
          // The marks of a quotation that is broken there are no part of the words.
          if (/[“”"]/.test(known.words) && !/[“”"]/.test(words)) {
            known.words = words;
            known.has.unshift(one.row.report_id);
          }
          for (const [list, id] of [
            [known.has, one.row.report_id],
            [known.lacks, other.row.report_id],
          ] as const)
            if (!list.includes(id)) list.push(id);
          found.set(spelled(words), known);
        }
        run = [];
        isAnchored = isSame;
      }
    }
  }
  return [...found.values()];
}

/** The same words of several reports as one. */
function bySpelling(prints: readonly PrintedWords[]): PrintedWords[] {
  const known = new Map<string, { words: string; reports: string[] }>();
  for (const { words, reports } of prints) {
    const key = spelled(words);
    const own = known.get(key) ?? { words, reports: [] };
    own.reports.push(...reports.filter((id) => !own.reports.includes(id)));
    known.set(key, own);
  }
  return [...known.values()];
}

/** From the first to the last of some words, as the report prints them. */
function printed({ text, start }: Statement["versions"][number], words: readonly CollatedToken[]): string {
  return text.slice(words[0]!.start - start, words.at(-1)!.end - start);
}

/** What a version prints between marks. */
export function quotedIn(
  { comparison, versions }: Statement,
  version: number,
  sentences: readonly SentenceRow[],
): Quoted {
  return quotedOf(versions[version]!, comparison.collation.tokens[version]!, sentences);
}

/**
 * Words that some versions print between marks and others outside of them. A version without any marks stands on another rung
 * of the ladder; that is no shift.
 */
function reachOf({ comparison, versions }: Statement, all: readonly Quoted[]): MarkedWords[] {
  const { columns, tokens } = comparison.collation;
  const reportsOf = (those: readonly number[]): string[] => [
    ...new Set(those.map((one) => versions[one]!.row.report_id)),
  ];
  const runs: { inside: number[]; outside: number[]; words: CollatedToken[]; at: number }[] = [];
  // Marks that open or close between two words do not part them, nor do words of a version without marks.
  const ofWords = columns.filter(
    ({ kind, cells }) => kind === "word" && cells.some((index, version) => index !== null && all[version]!.hasMarks),
  );
  ofWords.forEach(({ cells }, at) => {
    const here = cells.flatMap((index, version) =>
      index === null || !all[version]!.hasMarks ? [] : [{ version, index, token: tokens[version]![index]! }],
    );
    const [first] = here.filter(({ version, index }) => all[version]!.inside.has(index));
    if (first === undefined || isEnding(first.token)) return;
    const alike = here.filter(({ token }) => token.spelled === first.token.spelled);
    const inside = alike.filter(({ version, index }) => all[version]!.inside.has(index)).map(({ version }) => version);
    const outside = alike.map(({ version }) => version).filter((version) => !inside.includes(version));
    if (outside.length === 0) return;
    const last = runs.at(-1);
    const goesOn =
      last?.at === at - 1 && last.inside.join() === inside.join() && last.outside.join() === outside.join();
    if (goesOn) Object.assign(last, { words: [...last.words, first.token], at });
    else runs.push({ inside, outside, words: [first.token], at });
  });
  return runs
    .map((run) => ({ ...run, words: withoutSmallEnd(run.words) }))
    .filter(({ words }) => tellSomething(words))
    .map(({ inside, outside, words }) => ({
      words: printed(versions[inside[0]!]!, words),
      inside: reportsOf(inside),
      outside: reportsOf(outside),
    }));
}

/** A subject is often named before the marks: “Vantrell” or “the officers” in or out of them says nothing. */
const FEWEST_MARKED = 2;

/** Whether words say something besides who or what it is about: “until May”, no “Ann Lee” and no “the officers”. */
function tellSomething(words: readonly CollatedToken[]): boolean {
  // “May” is the month, for all that it is spelled like the verb.
  const isFull = ({ class: kind, text }: CollatedToken): boolean =>
    kind >= WordClass.content || (kind === WordClass.closed && /^\p{Lu}\p{Ll}{2}/u.test(text));
  const full = words.filter((word) => isFull(word) && !isEnding(word));
  return full.length >= FEWEST_MARKED && full.some(({ text }) => !/^\p{Lu}/u.test(text));
}

/** A phrase does not end with a word such as "were" or "the", of which the rest is another one. */
function withoutSmallEnd(words: readonly CollatedToken[]): CollatedToken[] {
  return words.slice(0, words.findLastIndex((word) => word.class !== WordClass.light && !isEnding(word)) + 1);
}

export const statementKind: FindingKind<StatementFinding> = {
  kind: "statement",
  make: (facts) => statementsIn(facts).map((statement) => statementFinding(statement, facts)),
  faults: (finding, { variants, claims, sentences }) => {
    const own = finding.evidence.map((id) => claims.find(({ claim_id }) => claim_id === id)!);
    const rows = variants.filter(({ group }) => group === finding.about);
    const texts = own.map(
      ({ text }) =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(" ") ?? "",
    );
    const isOne = new Set(texts).size === 1;
    const { noise, moved, undecided, meaning } = finding.counts;
    const prints = (report: string, words: string): boolean =>
      rows.some((row) => row.report_id === report && row.text.includes(words));
    return [
      ...(own.length === finding.versions ? [] : ["a version is no claim"]),
      ...(finding.isSame && !isOne ? ["versions are called the same, and print other words"] : []),
      ...(finding.isSame && finding.cuts.length + finding.operators.length + noise + moved + undecided + meaning > 0
        ? ["versions are called the same, and something in them differs"]
        : []),
      ...finding.cuts.flatMap(({ edge, ends, beyond }) => [
        ...beyond.flatMap(({ words, reports }) => [
          ...(prints(reports[0]!, words) ? [] : [`${reports[0]!} does not print “${words}”`]),
          ...ends.flatMap((end) =>
            end.reports.filter((id) => prints(id, words)).map((id) => `${id} prints “${words}”`),
          ),
        ]),
        ...ends.flatMap((end) =>
          end.reports
            .filter((id) => !own.some((claim) => claim.report_id === id && endsAt(claim.text, end.words, edge)))
            .map((id) => `${id} does not end at “${end.words}”`),
        ),
      ]),
      ...finding.operators.flatMap(({ word, has, lacks }) => [
        ...has
          .filter((id) => !own.some((one) => one.report_id === id && hasWord(one.text, word)))
          .map((id) => `${id} does not print “${word}”`),
        ...lacks
          .filter((id) => own.some((claim) => claim.report_id === id && hasWord(claim.text, word)))
          .map((id) => `${id} prints “${word}”`),
      ]),
      ...[...finding.further, ...finding.only].flatMap(({ words, has, lacks }) => [
        ...(prints(has[0]!, words) ? [] : [`${has[0]!} does not print “${words}”`]),
        ...lacks.filter((id) => prints(id, words)).map((id) => `${id} prints “${words}”`),
      ]),
      ...finding.reach.flatMap(({ words, inside, outside }) => [
        ...(inside.some((id) => outside.includes(id)) ? [`“${words}” stands inside and outside in one report`] : []),
        ...(prints(inside[0]!, words) ? [] : [`${inside[0]!} does not print “${words}” between marks`]),
      ]),
      ...finding.goesOn.flatMap(({ words, has, lacks }) =>
        lacks
          .filter((id) => has.includes(id) || sentences.some((row) => row.report_id === id && row.text.includes(words)))
          .map((id) => `${id} goes on “${words}” too`),
      ),
      ...[...finding.mouths, ...finding.names.flat()].flatMap(({ source, reports }) =>
        reports
          .filter((id) => !own.some((claim) => claim.report_id === id && claim.source === source))
          .map((id) => `${id} does not give it to "${source}"`),
      ),
    ];
  },
};

function endsAt(text: string, words: string, edge: CutWords["edge"]): boolean {
  const letters = (one: string): string =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return edge === "end" ? letters(text).endsWith(letters(words)) : letters(text).startsWith(letters(words));
}

function hasWord(text: string, word: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return words.includes(word.toLowerCase());
}
