import { overlaps } from "../../coding/terms.js";
import { partsOf } from "../../exercises/grade.js";
import { hasTrait } from "../../exercises/kinds/index.js";
import type { Evidence, Exercise, SilenceEvidence, WordsEvidence } from "../../exercises/types.js";
import { lessonStrings } from "../../strings/lesson.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { place, wordsHref } from "../lesson/evidence.js";

const words = exerciseStrings.evidence;

/** A sentence with the words in it that decide something. */
interface Sentence {
  first: WordsEvidence;
  spans: { start: number; end: number }[];
}

/**
 * Words that stand in one sentence are shown in it together, in the order in which the evidence names them; of two
 * stretches that overlap, such as a dateline and the sentence behind it, the longer is shown.
 */
function sentencesOf(evidence: readonly Evidence[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const row of evidence) {
    if (row.kind !== "words") continue;
    const span = { start: row.start, end: row.end };
    const there = sentences.find(
      ({ first }) => first.report_id === row.report_id && overlaps(first.context, row.context),
    );
    if (there === undefined) sentences.push({ first: row, spans: [span] });
    else {
      there.spans.push(span);
      if (lengthOf(row.context) > lengthOf(there.first.context)) there.first = row;
    }
  }
  return sentences;
}

function lengthOf({ start, end }: { start: number; end: number }): number {
  return end - start;
}

/**
 * Sentences with their deciding words marked, each with its way into the reading room, and the silences.
 * @param marked false before an answer: the sentences are shown, and not which words decide
 */
export function evidenceList(lesson: Lesson, evidence: readonly Evidence[], marked = true): HTMLElement | null {
  const h = builder(lesson.document);
  const silences = uniqueSilences(evidence);
  const items = [
    ...sentencesOf(evidence).map((sentence) => sentenceItem(h, lesson, sentence, marked)),
    ...(marked ? silences.map((row) => silenceItem(h, lesson, row)) : []),
  ];
  if (items.length === 0) return null;
  return h("ul", { class: `exercise-evidence tint-${lesson.dimension}` }, ...items);
}

function sentenceItem(h: Build, lesson: Lesson, { first, spans }: Sentence, marked: boolean): HTMLElement {
  const { document, data } = lesson;
  const report = sign(data, first.report_id);
  const where =
    first.paragraph !== null && first.sentence !== null
      ? words.where(first.paragraph, first.sentence)
      : place({ part: first.part, paragraph: first.paragraph });
  const { claim_id, ...span } = first;
  const row = claim_id === "" ? span : first;
  const link = h("a", { class: "evidence-link", href: wordsHref(row, lesson) }, words.link(report.letter, where));
  // The way back is the page as it is when the reader leaves it.
  for (const event of ["focus", "pointerdown"]) {
    link.addEventListener(event, () => {
      link.href = wordsHref(row, lesson);
    });
  }
  return h(
    "li",
    {},
    glyph(report, { document, size: 24 }),
    h(
      "div",
      {},
      h(
        "p",
        { class: "printed", "data-printed": first.report_id },
        ...(marked ? markedSentence(h, first.context, spans) : [first.context.text]),
      ),
      h("p", { class: "evidence-place-link" }, link),
    ),
  );
}

function markedSentence(h: Build, context: WordsEvidence["context"], spans: Sentence["spans"]): Child[] {
  const pieces: Child[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start - context.start);
    const to = Math.min(context.text.length, span.end - context.start);
    if (to <= from) continue;
    pieces.push(context.text.slice(at, from));
    pieces.push(
      h(
        "mark",
        { "data-begins": lessonStrings.markBegins, "data-ends": lessonStrings.markEnds },
        context.text.slice(from, to),
      ),
    );
    at = to;
  }
  return [...pieces, context.text.slice(at)];
}

function uniqueSilences(evidence: readonly Evidence[]): SilenceEvidence[] {
  const silences = evidence.filter((row) => row.kind === "silence");
  const key = (row: SilenceEvidence): string => [row.report_id, row.item, ...row.terms].join("\n");
  return silences.filter((row, i) => silences.findIndex((other) => key(other) === key(row)) === i);
}

function silenceItem(h: Build, lesson: Lesson, { report_id, terms }: SilenceEvidence): HTMLElement {
  const report = sign(lesson.data, report_id);
  return h(
    "li",
    { class: "silence" },
    glyph(report, { document: lesson.document, size: 24, filled: false }),
    h("p", {}, words.silent(report.letter || report.label, terms)),
  );
}

/**
 * The sentences that can be read before an answer: all that the feedback rests on, so that they do not tell which of it
 * is right. None for predictions and repairs, where they would, and none where the card shows the text itself.
 */
export function sentencesBefore(exercise: Exercise): Evidence[] {
  if (exercise.predict || hasTrait(exercise, "text")) return [];
  const all = [...exercise.key.evidence, ...partsOf(exercise).flatMap(({ feedback }) => feedback.evidence)];
  return inReportOrder(all.filter((row) => row.kind === "words"));
}

/** How many sentences that are. */
export function countSentences(evidence: readonly Evidence[]): number {
  return sentencesOf(evidence).length;
}

function inReportOrder<T extends Evidence>(evidence: readonly T[]): T[] {
  const offset = (row: Evidence): number => (row.kind === "words" ? row.start : 0);
  return [...evidence].sort((a, b) => a.report_id.localeCompare(b.report_id) || offset(a) - offset(b));
}
