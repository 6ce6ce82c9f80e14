import type { Passage } from "../../coding/collation/passages.js";
import type { Segment } from "../../coding/collation/phrases.js";
import type { Quoted } from "../../coding/collation/quoted.js";
import { isBetweenMarks } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { claimOf, quotedIn } from "../../findings/wording/statement.js";
import type { Lesson } from "../lesson/data.js";
import { type Evidence, printed } from "../lesson/evidence.js";
import { letters } from "../lesson/parts.js";
import { wordingStrings as words } from "../../strings/wording.js";
import { speakersInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";

/** What a segment shows of its report: its words with the marks inside it, as evidence. */
export function evidenceOf(lesson: Lesson, { row }: Passage, start: number, end: number, text: string): Evidence {
  const { report_id, part, paragraph, sentence } = row;
  // A version is a claim too; its id keeps the place in the page's address.
  const claim_id = claimOf(row, lesson.data.claims)?.claim_id;
  return { report_id, part, paragraph, sentence, start, end, text, ...(claim_id === undefined ? {} : { claim_id }) };
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

/** What a version prints between marks. */
export function quoted({ data }: Lesson, statement: Statement, version: number): Quoted {
  return quotedIn(statement, version, data.sentences);
}

/** Verdicts of the codebook whose words stand in two versions in different words, with what each version prints. */
export function activeVerdicts(
  statement: Statement,
): { verdict: number; prints: { version: number; text: string }[] }[] {
  const { comparison } = statement;
  return comparison.verdicts.flatMap((_, verdict) => {
    if (!comparison.isActive(verdict)) return [];
    const prints = comparison.segments.flatMap((own, version) =>
      own
        .filter((segment) => segment.verdict === verdict)
        .map((segment) => ({ version, text: bare(wordsOf(statement, version, segment).text) })),
    );
    return [{ verdict, prints }];
  });
}

/** Words without the punctuation and marks at their edges. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** Who says it, in words; empty where the report names nobody. */
export function speaker({ names }: Lesson, source: string): string {
  return source === "outlet" ? words.ladder.outlet : speakersInWords(source, names);
}

/** Which of some reports are translations. */
export function translated({ data }: Lesson, { reports }: { reports: readonly string[] }): string[] {
  return data.reports
    .filter((one) => one.translated_from !== "" && reports.includes(one.report_id))
    .map((one) => one.report_id);
}

/** Words with the marks that their report prints around them. */
export function withMarks({ h }: Lesson, { row, text, start }: Passage): Child[] {
  const box = (mark: string): Child =>
    /["“”‘’„«»]/.test(mark) && h("span", { class: "mark-box printed", "data-printed": row.report_id }, mark);
  const words = printed(h, row);
  if (!isBetweenMarks(row)) return [words];
  return [box(text.charAt(row.start - start - 1)), words, box(text.charAt(row.end - start))];
}

/** “felt” (D), “perceived” (A and R): words that reports print, each with those that print them. */
export function printsOf(lesson: Lesson, prints: readonly { text: string; reports: readonly string[] }[]): Child[] {
  const { h } = lesson;
  return prints.flatMap(({ text, reports }, i): Child[] => {
    const end = i === prints.length - 1 ? "." : ", ";
    return ["“", printed(h, { report_id: reports[0]!, text }), `” (${letters(lesson, reports).join(", ")})${end}`];
  });
}
