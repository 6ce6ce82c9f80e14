import { provenanceStrings as words } from "../../strings/provenance.js";
import { sign, type Lesson } from "../lesson/data.js";
import { placeLink, type Evidence, printed } from "../lesson/evidence.js";
import { glyphOf } from "../lesson/parts.js";

/** "D ¶10" into the report; parts of a page that have no name elsewhere get one. */
export function whereLink(row: Evidence, lesson: Lesson): HTMLAnchorElement {
  const part = words.place[row.part ?? ""] ?? row.part;
  return placeLink(part === undefined ? row : { ...row, part }, lesson);
}

/** A report's sign, which has its letter, and its name. */
export function heading(lesson: Lesson, report_id: string, level: "h3" | "h4" = "h4"): HTMLElement {
  const { letter, label } = sign(lesson.data, report_id);
  const glyph = glyphOf(lesson, report_id, { size: 24, decorative: true });
  const spoken = lesson.h("span", { class: "visually-hidden" }, `${letter} `);
  return lesson.h(level, { class: "report-name" }, glyph, spoken, label);
}

/** Words with their place, in a chart's table. */
export function wordsCell(row: Evidence, lesson: Lesson): HTMLElement {
  return lesson.h("span", {}, printed(lesson.h, row), " ", whereLink(row, lesson));
}
