import type { Passage } from "../../coding/collation/passages.js";
import { isBetweenMarks } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { namingMouths } from "../../coding/oneSpeaker.js";
import { isAgreedWith } from "../../coding/agreedWith.js";
import type { AttributionKind, VariantRow } from "../../coding/types.js";
import { verbsOf, type VerbsFinding } from "../../findings/wording/verbs.js";
import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import { type Lesson, sign } from "../lesson/data.js";
import { type EvidencePlace, evidencePlace, placeLink, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { noteCards } from "../lesson/notes.js";
import { evidenceButton, glyphOf, letters } from "../lesson/parts.js";
import { chooser, IN_LINE } from "./chooser.js";
import { evidenceOf, printsOf, speaker, translated, withMarks } from "./model.js";

const RUNGS: readonly AttributionKind[] = ["direct", "partial", "indirect", "none"];

/** How close each version of a statement stands to its speaker, and a choice of statements. */
export function ladders(lesson: Lesson, statements: readonly Statement[]): HTMLElement {
  return chooser(lesson, statements, (statement) => ladderOf(lesson, statement), onMostRungs(statements));
}

/**
 * Of the statements that can be chosen at once, the one that stands on the most rungs, and the first of several: with it the
 * ladder shows what it is for.
 */
export function onMostRungs(statements: readonly Statement[]): Statement | undefined {
  const rungsOf = ({ rows }: Statement): number => new Set(rows.map(({ attribution }) => attribution)).size;
  return statements.slice(0, IN_LINE).sort((a, b) => rungsOf(b) - rungsOf(a))[0];
}

function ladderOf(lesson: Lesson, statement: Statement): HTMLElement {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, "open");
  const all = inOrder(lesson, statement);
  const rungs = RUNGS.map((rung) => ({ rung, versions: all.filter(({ row }) => row.attribution === rung) }));
  const filled = rungs.filter(({ versions }) => versions.length > 0);
  const named = namingMouths(
    all.map(({ row }) => row),
    lesson.data.codebook.speakers,
  );
  const authors = new Set(named.map((row) => authorOf(lesson, row)).filter((source) => source !== ""));
  const speakers = [...authors].map((source) => name(lesson, source));
  const chart = h(
    "div",
    { class: "ladder tint-wording" },
    h("p", { class: "ladder-end" }, words.ladder.top),
    h("ol", {}, ...rungs.map(({ rung, versions }) => rungOf(lesson, rung, versions, evidence))),
    h("p", { class: "ladder-end" }, words.ladder.bottom),
  );
  const made = figure(
    {
      id: `ladder-${statement.id}`,
      finding: words.ladder.finding(
        filled.map(({ rung, versions }) => [words.ladder.rungs[rung][0], words.ladder.inShort[rung], versions.length]),
      ),
      caption: words.ladder.caption,
      chart,
      evidence,
      table: {
        head: [words.table.report, words.steps.ladder.name, words.table.words, words.ladder.speaker, words.table.place],
        rows: all.map((passage) => tableRow(lesson, passage)),
      },
    },
    lesson,
  );
  return h(
    "div",
    {},
    made,
    ...verbsOf(statement, lesson.data).map((found) => verbsInWords(lesson, found)),
    speakers.length > 1 && h("p", { class: "ladder-speakers" }, words.ladder.speakers(speakers)),
    hasAuthoredKnown(lesson) ? null : knownCard(lesson, known(lesson, all)),
  );
}

/** Which verbs the reports have for one statement of one speaker, and that "said" adds nothing. */
function verbsInWords(lesson: Lesson, { source, verbs }: VerbsFinding): HTMLElement {
  const prints = verbs.map(({ verb, reports }) => ({ text: verb, reports }));
  const note = verbs.some(({ isNeutral }) => isNeutral) ? words.ladder.neutralVerb : words.ladder.tellingVerb;
  return lesson.h(
    "p",
    { class: "ladder-verbs" },
    `${words.ladder.verbs(name(lesson, source))} `,
    ...printsOf(lesson, prints),
    ` ${note}`,
  );
}

/** What the author wrote about the ladder stands below and takes the place of the computed words. */
function hasAuthoredKnown({ data, page }: Lesson): boolean {
  const note = data.notes[page]?.notes.find(({ id }) => id === "ladder");
  return note?.cards.some(({ isKnown }) => isKnown) ?? false;
}

function knownCard(lesson: Lesson, sentences: readonly string[]): HTMLElement | null {
  // A note of the statement itself belongs to its collation.
  return noteCards({ ...lesson, data: { ...lesson.data, notes: {} } }, "ladder", sentences);
}

/** Whose words are promised, and which of them are a translator's. */
function known(lesson: Lesson, all: readonly Passage[]): string[] {
  const marked = all.filter(({ row }) => isBetweenMarks(row));
  const foreign = translated(lesson, { reports: marked.map(({ row }) => row.report_id) });
  return [
    all.length === 1 && marked.length === 1 ? words.ladder.one : words.ladder.known(marked.length, all.length),
    ...(foreign.length === 0 ? [] : [words.ladder.translated(letters(lesson, foreign))]),
    words.ladder.rung,
  ];
}

/** All versions, apart ones too, in the order of the reports. */
function inOrder({ data }: Lesson, { versions, apart }: Statement): Passage[] {
  const order = data.reports.map(({ report_id }) => report_id);
  return [...versions, ...apart].sort(
    (a, b) => order.indexOf(a.row.report_id) - order.indexOf(b.row.report_id) || a.row.start - b.row.start,
  );
}

function rungOf(
  lesson: Lesson,
  rung: AttributionKind,
  versions: readonly Passage[],
  evidence: EvidencePlace,
): HTMLElement {
  const { h } = lesson;
  const [title, meaning] = words.ladder.rungs[rung];
  return h(
    "li",
    { class: `rung rung-${rung}` },
    h("div", { class: "rung-name" }, h("h4", {}, title), h("p", {}, meaning)),
    h(
      "div",
      { class: "rung-versions" },
      ...versions.map((passage) => versionOf(lesson, passage, evidence)),
      versions.length === 0 && h("p", { class: "caption" }, words.ladder.empty),
    ),
  );
}

function versionOf(lesson: Lesson, passage: Passage, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const { row } = passage;
  const button = evidenceButton(
    lesson,
    evidenceOf(lesson, passage, row.start, row.end, row.text),
    evidence,
    { class: "rung-words" },
    ...withMarks(lesson, passage),
  );
  const cue: Child[] = row.cue === "" ? [] : [`, ${words.ladder.cue} “`, printed(h, { ...row, text: row.cue }), "”"];
  return h(
    "div",
    { class: "rung-version" },
    glyphOf(lesson, row.report_id, { size: 22 }),
    h("div", {}, button, h("p", { class: "caption" }, givenTo(lesson, row), ...cue, " ", placeLink(row, lesson))),
  );
}

/** Who has the words: nobody where the source only agrees with them; assumed where no verb and no marks give them. */
function givenTo(lesson: Lesson, row: VariantRow): string {
  if (row.attribution === "indirect" && row.cue === "") return words.ladder.assumed(name(lesson, row.source));
  return words.ladder.given(name(lesson, authorOf(lesson, row)));
}

/** The source, where it has not only agreed with somebody else's words. */
function authorOf({ data }: Lesson, { report_id, source, cue, start, end }: VariantRow): string {
  if (cue === "") return source;
  const sentence = data.sentences.find((row) => row.report_id === report_id && row.start <= start && end <= row.end);
  if (sentence === undefined) return source;
  const from = start - sentence.start;
  const at = sentence.text.slice(0, from).lastIndexOf(cue);
  return at >= 0 && isAgreedWith(sentence.text, { text: cue, end: at + cue.length }, from) ? "" : source;
}

function tableRow(lesson: Lesson, { row }: Passage): Child[] {
  const { h } = lesson;
  return [
    sign(lesson.data, row.report_id).letter,
    words.ladder.rungs[row.attribution][0],
    printed(h, row),
    name(lesson, authorOf(lesson, row)),
    placeLink(row, lesson),
  ];
}

function name(lesson: Lesson, source: string): string {
  return source === "" ? words.ladder.noSpeaker : speaker(lesson, source);
}
