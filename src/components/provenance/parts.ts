import { provenanceStrings as words } from "../../strings/provenance.js";
import { builder, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { placeLink, type Evidence, type EvidencePlace } from "../lesson/evidence.js";
import { noteBefore, noteCards } from "../lesson/notes.js";

/** A report's words, in serif between marks. Words that may run over a line keep only what stands on it. */
export function quoted(h: Build, { report_id, text }: Pick<Evidence, "report_id" | "text">): HTMLElement {
  return h("q", { class: "printed", "data-printed": report_id }, text);
}

/** "D ¶10" into the report; parts of a page that have no name elsewhere get one. */
export function whereLink(row: Evidence, lesson: Lesson): HTMLAnchorElement {
  const part = words.place[row.part ?? ""] ?? row.part;
  return placeLink(part === undefined ? row : { ...row, part }, lesson);
}

/** A report's sign with its name. */
export function heading(lesson: Lesson, report_id: string, level: "h3" | "h4" = "h4"): HTMLElement {
  const { document } = lesson;
  const report = sign(lesson.data, report_id);
  return builder(document)(
    level,
    { class: "report-name" },
    glyph(report, { document, size: 24, decorative: true }),
    `${report.letter} ${report.label}`.trim(),
  );
}

/** "D, The Gazette", for a table's cell. */
export function reportCell({ data }: Lesson, report_id: string): string {
  const { letter, label } = sign(data, report_id);
  return letter === "" ? label : `${letter}, ${label}`;
}

/** A mark that opens its sentence. */
export function mark(
  lesson: Lesson,
  row: Evidence,
  evidence: EvidencePlace,
  look: { class: string; name?: string; children?: readonly Child[] },
): HTMLElement {
  const button = builder(lesson.document)(
    "button",
    { type: "button", class: look.class, "aria-label": look.name ?? null },
    ...(look.children ?? []),
  );
  button.addEventListener("click", () => {
    evidence.open(row, button);
  });
  return button;
}

/** A step: the author's words before, what is shown, the author's cards after. */
export function step(lesson: Lesson, id: string, known: readonly string[], ...content: Child[]): HTMLElement {
  const h = builder(lesson.document);
  return h("div", { class: "provenance" }, noteBefore(lesson, id), ...content, noteCards(lesson, id, known));
}
