import { WordClass } from "../../coding/collation/index.js";
import type { Passage } from "../../coding/collation/passages.js";
import type { Kinship, Segment } from "../../coding/collation/phrases.js";
import { type Quoted, quotedOf } from "../../coding/collation/quoted.js";
import { type Statement, statementsOf } from "../../coding/collation/statement.js";
import type { VariantRow } from "../../coding/types.js";
import type { KinshipCounts } from "../../strings/wording.js";
import type { Lesson } from "../lesson/data.js";
import type { Evidence } from "../lesson/evidence.js";
import { speakersInWords } from "../../values/words/told.js";

/** The dataset's statements with their versions in the order of the reports; groups without versions are left out. */
export function statements({ data }: Lesson): Statement[] {
  const order = new Map(data.reports.map(({ report_id }, i) => [report_id, i]));
  const rows = data.variants
    .filter(({ report_id }) => order.has(report_id))
    .sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
  return statementsOf(data.codebook.wordings, rows, data.sentences);
}

/** The reports that have a version, apart ones too, each once, in the dataset's order. */
export function reportsWith({ data }: Lesson, { rows }: Statement): string[] {
  const having = new Set(rows.map(({ report_id }) => report_id));
  return data.reports.map(({ report_id }) => report_id).filter((id) => having.has(id));
}

/** How many differences a comparison has, by kind. What two versions have in common is none. */
export function countDifferences({ comparison }: Statement): KinshipCounts {
  const strongest = new Map<number, Kinship>();
  for (const { unit, kinship } of comparison.segments.flat()) {
    const before = strongest.get(unit);
    if (before === undefined || RANK.indexOf(kinship) > RANK.indexOf(before)) strongest.set(unit, kinship);
  }
  const kinds = [...strongest.values()];
  const count = (kind: Kinship): number => kinds.filter((own) => own === kind).length;
  return {
    noise: count("noise"),
    moved: comparison.collation.moves.length,
    undecided: count("undecided"),
    meaning: count("meaning"),
  };
}

const RANK: readonly Kinship[] = ["same", "noise", "moved", "undecided", "meaning"];

/** Words that stand in one place in all versions. */
export function sharedWords({ comparison }: Statement): number {
  const { columns, tokens } = comparison.collation;
  return columns.filter(({ kind, agreement, cells }) => {
    if (kind !== "word" || agreement !== "same" || cells.includes(null)) return false;
    return tokens[0]![cells[0]!]!.class !== WordClass.punctuation;
  }).length;
}

/** What a segment shows of its report: its words with the marks inside it, as evidence. */
export function evidenceOf(lesson: Lesson, { row }: Passage, start: number, end: number, text: string): Evidence {
  const { report_id, part, paragraph, sentence } = row;
  const claim_id = claimOf(lesson, row);
  return { report_id, part, paragraph, sentence, start, end, text, ...(claim_id === undefined ? {} : { claim_id }) };
}

/** A version is a claim too; its id keeps the place in the page's address. */
function claimOf({ data }: Lesson, row: VariantRow): string | undefined {
  const { group, report_id, start, end } = row;
  const isIt = (claim: { item: string; report_id: string; start: number; end: number }): boolean =>
    claim.item === group && claim.report_id === report_id && claim.start === start && claim.end === end;
  return data.claims.find(isIt)?.claim_id;
}

/** The words of a segment with the marks inside it, and where they stand. */
export function wordsOf(
  { comparison, versions }: Statement,
  version: number,
  { from, to }: Pick<Segment, "from" | "to">,
): { start: number; end: number; text: string } {
  const tokens = comparison.collation.tokens[version]!;
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  const passage = versions[version]!;
  return { start, end, text: passage.text.slice(start - passage.start, end - passage.start) };
}

export function quoted(lesson: Lesson, { comparison, versions }: Statement, version: number): Quoted {
  return quotedOf(versions[version]!, comparison.collation.tokens[version]!, lesson.data.sentences);
}

/** Verdicts of the codebook whose words stand in two versions in different words, with what each version prints. */
export function activeVerdicts(
  statement: Statement,
): { verdict: number; prints: { version: number; text: string }[] }[] {
  const { comparison } = statement;
  return comparison.verdicts.flatMap((_, verdict) => {
    const prints = comparison.segments.flatMap((own, version) =>
      own
        .filter((segment) => segment.verdict === verdict)
        .map((segment) => ({ version, text: bare(wordsOf(statement, version, segment).text) })),
    );
    const spellings = new Set(prints.map(({ text }) => text.toLowerCase()));
    return spellings.size > 1 ? [{ verdict, prints }] : [];
  });
}

/** Words without the punctuation and marks at their edges. */
export function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Who says it, in words; empty where the report names nobody. */
export function speaker({ names }: Lesson, source: string, outlet: string): string {
  return source === "outlet" ? outlet : speakersInWords(source, names);
}
