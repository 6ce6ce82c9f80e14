import type { Claim } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { lessonStrings } from "../../strings/lesson.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Child } from "../dom.js";
import { sign, type Lesson } from "../lesson/data.js";
import { place, placeLink, printed, type EvidencePlace } from "../lesson/evidence.js";
import { glyphOf, evidenceButton, reportCell, unseen } from "../lesson/parts.js";
import { valueInWords } from "../../values/words/told.js";
import { noteInWords } from "../../values/words/told.js";

interface MarkOptions {
  /** What the button shows; without it the report's sign. */
  content?: readonly Child[];
  /** What the claim says, in words; without it the table's value. */
  value?: string;
  size?: number;
  class?: string;
}

/** A mark of a chart: a button that opens the claim's sentence. An alternative reading is outlined. */
export function mark(lesson: Lesson, claim: Claim, evidence: EvidencePlace, options: MarkOptions = {}): HTMLElement {
  const { h, data, names } = lesson;
  const { value = valueInWords(claim, names), size = 24, content } = options;
  const { letter, label } = sign(data, claim.report_id);
  const [report, where] = [strings.glyph(letter, label), whereInWords(claim)];
  const said = [value, readingInWords(claim)].filter((part) => part !== "").join(", ");
  const attributes = { class: `mark ${options.class ?? ""}`.trim(), "data-claim": claim.claim_id };
  const row = { ...claim, note: noteInWords(claim.note) };
  if (content === undefined) {
    const drawn = glyphOf(lesson, claim.report_id, { filled: claim.reading !== "alternative", size, decorative: true });
    const name = words.mark(report, said, claim.text, where);
    return evidenceButton(lesson, row, evidence, { ...attributes, "aria-label": name }, drawn);
  }
  // Words on a button are part of its name, as they stand there: what is unseen comes before and behind them.
  const [who, what] = words.markAround(report, said, where);
  return evidenceButton(lesson, row, evidence, attributes, unseen(h, who), ...content, unseen(h, what));
}

function whereInWords(claim: Claim): string {
  return claim.paragraph === null ? place(claim) : lessonStrings.paragraphInWords(claim.paragraph);
}

/** "likeliest reading", or nothing for words that can be read in one way only. */
export function readingInWords({ reading }: Claim): string {
  return words.reading[reading];
}

/** A claim's cells in a chart's table: report, what it means, what it prints, which reading, where. */
export function claimCells(lesson: Lesson, claim: Claim, value: Child = valueInWords(claim, lesson.names)): Child[] {
  return [
    reportCell(lesson, claim.report_id),
    value,
    printed(lesson.h, claim),
    readingInWords(claim),
    placeLink(claim, lesson),
  ];
}
