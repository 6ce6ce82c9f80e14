import type { Span } from "../../parser/types.js";
import { findTerms, overlaps } from "../terms.js";
import type { SentenceRow, VariantRow, Verdict, WordingGroup } from "../types.js";
import { collate, MOST_TOKENS, MOST_VERSIONS } from "./index.js";
import { type Passage, passageOf, trimmed } from "./passages.js";
import { Comparison, type Occurrences } from "./phrases.js";
import { wordsOfVersions } from "./words.js";

/** A statement with all its versions: those of its speaker compared word by word, the others apart. */
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
  /** Versions of another speaker or a document: another statement, to be read beside it. */
  apart: Passage[];
}

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
  const passages = rows.map((row) => passageOf(row, sentences));
  const quoted = passages
    .filter((passage) => passage.row.source === source && isShort(passage))
    .slice(0, MOST_VERSIONS);
  let compared: Compared | null = null;
  const comparedOnce = (): Compared => (compared ??= compare(quoted, group.verdicts ?? []));
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
    apart: passages.filter((passage) => !quoted.includes(passage)),
  };
}

type Compared = Pick<Statement, "versions" | "comparison">;

function compare(passages: readonly Passage[], verdicts: readonly Verdict[]): Compared {
  const kept = passages.map((passage) => verdicts.flatMap((verdict) => placeOf(verdict, passage) ?? []));
  const versions = trimmed(passages, kept);
  const collation = collate(versions);
  const occurrences = verdicts.map((verdict) =>
    versions.map((version, i) => tokenRange(placeOf(verdict, version), collation.tokens[i]!)),
  );
  return { versions, comparison: new Comparison(collation, verdicts, withoutOverlaps(occurrences)) };
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
