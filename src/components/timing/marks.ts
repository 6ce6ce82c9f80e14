import type { Claim } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { lessonStrings } from "../../strings/lesson.js";
import { timingStrings as words } from "../../strings/timing.js";
import { builder, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { place, placeLink, printed, type EvidencePlace } from "../lesson/evidence.js";
import { valueInWords } from "../../values/words/told.js";
import { noteInWords } from "../../values/words/told.js";
import { reportsOf } from "./model.js";

export interface MarkOptions {
  /** What the button shows; without it the report's sign. */
  content?: readonly Child[];
  /** What the claim says, in words; without it the table's value. */
  value?: string;
  size?: number;
  class?: string;
}

/** A mark of a chart: a button that opens the claim's sentence. An alternative reading is outlined. */
export function mark(lesson: Lesson, claim: Claim, evidence: EvidencePlace, options: MarkOptions = {}): HTMLElement {
  const { document, data, names } = lesson;
  const { value = valueInWords(claim, names), size = 24 } = options;
  const report = sign(data, claim.report_id);
  const filled = claim.reading !== "alternative";
  const h = builder(document);
  const said = [value, readingInWords(claim)].filter((part) => part !== "").join(", ");
  const name = words.mark(strings.glyph(report.letter, report.label), said, claim.text, whereInWords(claim));
  const hidden = (text: string): HTMLElement => h("span", { class: "visually-hidden" }, text);
  // Words on a button are part of its name, as they stand there: what is unseen comes before and behind them.
  const named = options.content === undefined;
  const content = options.content ?? [glyph(report, { document, filled, size, decorative: true })];
  const [who, what] = words.markAround(strings.glyph(report.letter, report.label), said, whereInWords(claim));
  const button = h(
    "button",
    {
      type: "button",
      class: `mark ${options.class ?? ""}`.trim(),
      "data-claim": claim.claim_id,
      "aria-label": named ? name : null,
    },
    ...(named ? content : [hidden(who), ...content, hidden(what)]),
  );
  button.addEventListener("click", () => {
    evidence.open({ ...claim, note: noteInWords(claim.note) }, button);
  });
  return button;
}

function whereInWords(claim: Claim): string {
  return claim.paragraph === null ? place(claim) : lessonStrings.paragraphInWords(claim.paragraph);
}

/** "likeliest reading", or nothing for words that can be read in one way only. */
export function readingInWords({ reading }: Claim): string {
  return words.reading[reading];
}

/** The letters of some reports, in the dataset's order. */
export function letters(lesson: Lesson, rows: readonly { report_id: string }[]): string[] {
  return reportsOf(rows, lesson).map((id) => sign(lesson.data, id).letter);
}

/** A claim's cells in a chart's table: report, what it means, what it prints, which reading, where. */
export function claimCells(lesson: Lesson, claim: Claim, value: Child = valueInWords(claim, lesson.names)): Child[] {
  return [
    reportCell(lesson, claim.report_id),
    value,
    printed(builder(lesson.document), claim),
    readingInWords(claim),
    placeLink(claim, lesson),
  ];
}

/** A silent report's cells, in the columns of `claimCells`. */
export function silenceCells(lesson: Lesson, report_id: string): Child[] {
  return [reportCell(lesson, report_id), words.silent, "", "", ""];
}

/** "D, The Gazette". */
export function reportCell({ data }: Lesson, report_id: string): string {
  const { letter, label } = sign(data, report_id);
  return letter === "" ? label : `${letter}, ${label}`;
}
