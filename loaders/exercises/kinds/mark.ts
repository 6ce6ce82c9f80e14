import type { SentenceRow } from "../../../src/coding/index.js";
import { overlaps } from "../../../src/coding/terms.js";
import { cellText } from "../../../src/exercises/query/run.js";
import type { Feedback } from "../../../src/exercises/types.js";
import type { MarkExercise, Unit } from "../../../src/exercises/kinds/mark.js";
import { count, flag, list, object, oneOf, optional, short } from "../../../src/dataset/schemaReader.js";
import type { Block } from "../../../src/prose/types.js";
import { exportStrings } from "../../../src/strings/exports.js";
import { choiceOf } from "../../exports/question.js";
import { type Bench, prose, wrong } from "../desk.js";
import { quotedEvidence, wordsEvidence } from "../evidence.js";
import { option, said, type Shared, texts, undecided, words } from "../fields.js";
import { didYouMean } from "../suggest.js";
import { answerOf, type Answered, keyBase, missing, resultsOf } from "./answer.js";
import type { FileKind, FileOf } from "./kind.js";
import { feedbackOf } from "./options.js";

const fields = ({ answer }: Shared) => ({
  answer,
  report: words,
  unit: optional(oneOf(["sentence", "phrase"] as const), "sentence"),
  show: optional(object({ paragraphs: optional(list(count), []), parts: optional(texts, []) }), {
    paragraphs: [],
    parts: [],
  }),
  marks: optional(
    list(object({ ...said, words, nth: optional(count, 1), right: optional(flag, false), undecided })),
    [],
  ),
  otherwise: option,
});
type File = FileOf<typeof fields>;
type Body = ReturnType<FileKind<"mark">["body"]>;

export const mark: FileKind<"mark", File> = {
  fields,
  body: markBody,
  question({ units, unit, otherwise, passage, prompt, key }, { said }) {
    const shown = passage.map(({ text }): Block => ({ kind: "quote", children: [text] }));
    const options = units
      .filter(({ id }) => !key.either.includes(id))
      .map((one) => (one.feedback.blocks.length > 0 ? one : { ...one, feedback: otherwise }))
      .map((one) => choiceOf(one, key.units, said));
    const asked = unit === "phrase" ? [...prompt, ...shown] : prompt;
    return { kind: "several", isAny: false, prompt: asked, options, note: exportStrings.nearest.mark };
  },
};

interface Span {
  start: number;
  end: number;
}
/** A mark of the author, found in the report. */
interface Found extends Span {
  index: number;
}

const UNSAID: Feedback = { blocks: [], evidence: [] };

/** Sentences or phrases of one report, to be marked. */
function markBody(bench: Bench, file: File): Body {
  const { report, unit } = file;
  const answered = answerOf(bench, file.answer);
  if (!bench.desk.reports.includes(report)) {
    wrong(bench, "report", `unknown report "${short(report)}". ${didYouMean(report, bench.desk.reports)}`);
    return empty(file);
  }
  const shown = shownSentences(bench, file);
  const found = findMarks(bench, file, shown);
  const units = unit === "sentence" ? sentenceUnits(bench, file, shown, found) : phraseUnits(bench, file, shown, found);
  const holding = (mark: Found): string[] => units.filter((one) => overlaps(one, mark)).map(({ id }) => id);
  const marked = (wanted: "right" | "undecided") =>
    found.filter(({ index }) => file.marks[index]![wanted]).flatMap(holding);
  const derived = answered?.kind === "derived" ? derivedUnits(bench, file, answered, units) : [];
  const either = [...new Set(marked("undecided"))];
  const right = [...new Set([...derived, ...marked("right")])].filter((id) => !either.includes(id));
  if (file.answer === null && right.length === 0) {
    missing(bench, 'Add "answer:", or tick marks with "right: true".');
  }
  const isTyped = file.marks.some((mark) => mark.right) || answered?.kind !== "derived";
  const evidence = units
    .filter(({ id }) => right.includes(id))
    .map((one) => wordsEvidence(bench.desk, report, one, ""));
  return {
    report_id: report,
    unit,
    passage: passageOf(bench, report, shown),
    units,
    otherwise: { blocks: prose(bench, "otherwise", file.otherwise), evidence: [] },
    key: {
      ...keyBase(bench, answered, file.evidence, { basis: isTyped ? "typed" : "derived", evidence }),
      units: right,
      either,
    },
  };
}

function empty({ report, unit }: File): Body {
  const key = { basis: "typed" as const, reads: "", claims: [], evidence: [], units: [], either: [] };
  return { report_id: report, unit, passage: [], units: [], otherwise: UNSAID, key };
}

/** The sentences that students see. Without `show` the whole report, headline and dek included. */
function shownSentences(bench: Bench, { report, show }: File): SentenceRow[] {
  const { paragraphs, parts } = show;
  const [from = 1, to = from] = paragraphs;
  const isWhole = paragraphs.length === 0 && parts.length === 0;
  const shown = bench.desk.built.tables.sentences.filter((row) => {
    if (row.report_id !== report || row.text === "") return false;
    if (isWhole || parts.includes(row.part)) return true;
    return paragraphs.length > 0 && row.part === "body" && row.paragraph! >= from && row.paragraph! <= to;
  });
  if (paragraphs.length > 2)
    wrong(bench, "show.paragraphs", "show.paragraphs names the first and the last. Write two numbers.");
  if (shown.length === 0) wrong(bench, "show", `report "${report}" has nothing there to show. Change "show:".`);
  return shown;
}

function findMarks(bench: Bench, { report, marks }: File, shown: readonly SentenceRow[]): Found[] {
  return marks.flatMap(({ words, nth }, index) => {
    const path = `marks[${index}]`;
    const found = quotedEvidence(bench, `${path}.words`, report, words, nth);
    if (found === null) return [];
    if (shown.some((row) => row.start <= found.start && found.start < row.end)) return [{ ...found, index }];
    wrong(
      bench,
      `${path}.words`,
      `“${short(words)}” stands outside of what is shown. Show more, or use nth for another place.`,
    );
    return [];
  });
}

function sentenceUnits(bench: Bench, file: File, shown: readonly SentenceRow[], found: readonly Found[]): Unit[] {
  return shown.map((row): Unit => {
    const mark = found.find((one) => overlaps(one, row));
    const feedback = mark ? feedbackOf(bench, `marks[${mark.index}]`, file.marks[mark.index]!) : UNSAID;
    if (!mark && file.otherwise === "") noFeedback(bench, row.text);
    const { start, end, text, paragraph, sentence } = row;
    return { id: `s${start}`, start, end, text, paragraph, sentence, feedback };
  });
}

function noFeedback(bench: Bench, text: string): void {
  wrong(bench, "marks", `the sentence “${short(text)}” has no feedback. Add it to marks, or write "otherwise:".`);
}

function phraseUnits(bench: Bench, file: File, shown: readonly SentenceRow[], found: readonly Found[]): Unit[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  inOrder.forEach((one, i) => {
    const before = inOrder[i - 1];
    if (!before || before.end <= one.start) return;
    wrong(bench, `marks[${one.index}].words`, `marks[${one.index}] and marks[${before.index}] overlap. Shorten one.`);
  });
  if (found.length < 2) wrong(bench, "marks", "marks needs at least two phrases. Add some that are not right.");
  const text = bench.desk.built.texts.get(file.report)!;
  return inOrder.map(({ start, end, index }): Unit => {
    const row = shown.find((one) => one.start <= start && start < one.end)!;
    const { paragraph, sentence } = row;
    const feedback = feedbackOf(bench, `marks[${index}]`, file.marks[index]!);
    return { id: `p${start}`, start, end, text: text.slice(start, end), paragraph, sentence, feedback };
  });
}

/** The units where the answer's rows stand. */
function derivedUnits(
  bench: Bench,
  { report }: File,
  answered: Extract<Answered, { kind: "derived" }>,
  units: readonly Unit[],
): string[] {
  const rows = (resultsOf(bench, answered) ?? []).flatMap((one) => one.rows);
  const reportRows = rows.filter((row) => cellText(row["report_id"]) === report);
  if (rows.length > 0 && reportRows.length === 0) {
    wrong(bench, "answer", `the answer has no words of report "${report}" (${answered.reads}). Change the query.`);
  }
  return reportRows.flatMap((row) => {
    const { start, end } = row;
    if (typeof start !== "number" || typeof end !== "number") {
      wrong(
        bench,
        "answer",
        "the answer's rows have no words. Ask claims, variants, sentences, or coverage that was found.",
      );
      return [];
    }
    const holding = units.filter((one) => overlaps(one, { start, end }));
    if (holding.length === 0) {
      const words = cellText(row["text"]);
      wrong(
        bench,
        "answer",
        `the answer “${short(words)}” is not among what can be marked. Show more, or add it to marks.`,
      );
    }
    return holding.map(({ id }) => id);
  });
}

/** The shown sentences, joined to paragraphs. Sentences that are left out break a paragraph. */
function passageOf(bench: Bench, report: string, shown: readonly SentenceRow[]): MarkExercise["passage"] {
  const text = bench.desk.built.texts.get(report)!;
  const passage: MarkExercise["passage"] = [];
  for (const { start, end, paragraph } of shown) {
    const last = passage.at(-1);
    const joins =
      last !== undefined &&
      paragraph !== null &&
      last.paragraph === paragraph &&
      /^\s*$/.test(text.slice(last.end, start));
    if (!joins) passage.push({ start, end, text: text.slice(start, end), paragraph });
    else passage[passage.length - 1] = { ...last, end, text: text.slice(last.start, end) };
  }
  return passage;
}
