import { isBetweenMarks, spokenBy } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { namingMouths } from "../../coding/oneSpeaker.js";
import type { AttributionKind, VariantRow } from "../../coding/types.js";
import { shiftsOf } from "../../findings/wording/shifts.js";
import { spelled, statementFinding } from "../../findings/wording/statement.js";
import { askStrings } from "../../strings/asks.js";
import { wordingStrings } from "../../strings/wording.js";
import type { Ask } from "../lesson/ask.js";
import { foundAsk, othersAsk } from "../lesson/askKinds.js";
import type { Lesson } from "../lesson/data.js";
import { letterOf, letters, reportsOf } from "../lesson/parts.js";
import { KEY } from "./chooser.js";
import { finding } from "./collationStep.js";
import { onMostRungs } from "./ladderStep.js";
import { evidenceOf, speaker } from "./model.js";

const words = wordingStrings.asks;

/** The statement that the step begins with, or the first that can be asked about: then the step begins with it. */
function begun(
  lesson: Lesson,
  statements: readonly Statement[],
  can: (one: Statement) => boolean,
): Statement | undefined {
  const asked = statements.find(({ id }) => id === lesson.state.get(KEY));
  return [asked, ...statements].find((one) => one !== undefined && can(one));
}

/** Whether all reports print a statement in the words of the first. */
export function collationAsk(lesson: Lesson, statements: readonly Statement[]): Ask | null {
  const statement = begun(lesson, statements, (one) => reportsOf(one.rows, lesson).length > 1 && isPlain(lesson, one));
  if (statement === undefined) return anyFound(lesson, statements);
  const compared = statement.versions;
  const ids = reportsOf(
    compared.map(({ row }) => row),
    lesson,
  );
  const [report = "", ...others] = ids;
  const passage = compared.find(({ row }) => row.report_id === report);
  if (passage === undefined || others.length === 0) return anyFound(lesson, statements);
  const same = others.filter((id) =>
    compared.some((one) => one.row.report_id === id && spelled(spokenBy(one)) === spelled(spokenBy(passage))),
  );
  const { start, end } = passage.core;
  const text = passage.text.slice(start - passage.start, end - passage.start);
  return {
    ...othersAsk({
      question: words.collation.question(letterOf(lesson, report), others.length),
      row: evidenceOf(lesson, passage, start, end, text),
      others: others.length,
      same: same.length,
      more: finding(statementFinding(statement, lesson.data)),
    }),
    keeps: beginWith(lesson, statements, statement),
  };
}

/**
 * Whether it is plain that reports have the words of the first, or have others: of one that prints them within more of the
 * same sentence a reader can say either.
 */
function isPlain(lesson: Lesson, { versions }: Statement): boolean {
  const [report] = reportsOf(
    versions.map(({ row }) => row),
    lesson,
  );
  const texts = (isFirst: boolean): string[] =>
    versions
      .filter(({ row }) => (row.report_id === report) === isFirst)
      .map((version) => ` ${spelled(spokenBy(version))} `);
  const own = texts(true)[0] ?? "";
  return texts(false).every((other) => other === own || (!other.includes(own) && !own.includes(other)));
}

/** The step below begins with the statement that was asked about. */
function beginWith({ state }: Lesson, [first]: readonly Statement[], { id }: Statement): () => void {
  return () => {
    if (state.get(KEY) === null && first?.id !== id) state.set(KEY, id);
  };
}

/** Who said it, where that is told in two ways; else where a sentence ends; else whether the words are the same. */
export function shiftsAsk(lesson: Lesson, statements: readonly Statement[]): Ask | null {
  const found = shiftsOf(statements, lesson.data);
  const having = (shift: string): Statement[] =>
    statements.filter(({ id }) => found.some((one) => one.shift === shift && one.groups.includes(id)));
  const asks = [
    ...having("mouths").map((statement) => mouthAsk(lesson, statement)),
    ...having("cuts").map((statement) => cutAsk(lesson, statement)),
  ];
  return asks.find((ask) => ask !== null) ?? collationAsk(lesson, statements);
}

/** Whom a report gives some words to. They stand alone: their sentence says it. */
function mouthAsk(lesson: Lesson, { rows: all }: Statement): Ask | null {
  const rows = namingMouths(all, lesson.data.codebook.speakers);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const row = rows.find((one) => one.source !== "" && isBetweenMarks(one)) ?? rows.find(({ source }) => source !== "");
  if (row === undefined || sources.length < 2) return null;
  const name = (source: string): string => (source === "" ? words.mouths.nobody : speaker(lesson, source));
  const by = (source: string): VariantRow[] => rows.filter((one) => one.source === source);
  return {
    question: words.mouths.question(letterOf(lesson, row.report_id)),
    shows: [row],
    isBare: true,
    options: [...sources].sort().map((source) => ({ id: source || "nobody", label: name(source) })),
    bornOut: [row.source],
    says: askStrings.sides(sources.map((source) => [letters(lesson, by(source)), name(source)])),
  };
}

/** Whether a sentence ends, or begins, in the other reports where it does in one. */
function cutAsk(lesson: Lesson, statement: Statement): Ask | null {
  const { cuts } = statementFinding(statement, lesson.data);
  for (const { edge, ends, beyond } of cuts) {
    const [stop, on] = [ends, beyond].map((all) => [...new Set(all.flatMap(({ reports }) => reports))]) as [
      string[],
      string[],
    ];
    const passage = statement.versions.find(({ row }) => row.report_id === stop[0]);
    if (passage === undefined || stop.some((id) => on.includes(id))) continue;
    const { row } = passage;
    const others = stop.length + on.length - 1;
    const { goesOn, stops } = words.cuts;
    return {
      ...othersAsk({
        question: words.cuts[edge](letterOf(lesson, row.report_id), others),
        row,
        others,
        same: stop.length - 1,
        more: askStrings.sides([
          [letters(lesson, stop), stops],
          [letters(lesson, on), goesOn],
        ]),
      }),
      isBare: true,
    };
  }
  return null;
}

const RUNGS: readonly AttributionKind[] = ["direct", "partial", "indirect", "none"];

/** Whose words a version is, as printed: of one that is not simply quoted, where there is any. */
export function ladderAsk(lesson: Lesson, statements: readonly Statement[]): Ask | null {
  const first = onMostRungs(statements);
  const statement = begun(lesson, first === undefined ? [] : [first, ...statements], ({ rows }) => rows.length > 0);
  if (statement === undefined) return null;
  const { rows } = statement;
  const row =
    (["partial", "indirect", "direct", "none"] as const)
      .map((rung) => rows.find(({ attribution }) => attribution === rung))
      .find((one) => one !== undefined) ?? rows[0]!;
  const [rung, meaning] = wordingStrings.ladder.rungs[row.attribution];
  return {
    question: words.ladder.question,
    shows: [row],
    options: RUNGS.map((id) => ({ id, label: words.ladder.answers[id] })),
    bornOut: [row.attribution],
    says: words.ladder.says(letterOf(lesson, row.report_id), rung, meaning),
  };
}

function anyFound(lesson: Lesson, [first]: readonly Statement[]): Ask | null {
  return first === undefined ? null : foundAsk(lesson, first.label, reportsOf(first.rows, lesson));
}
