import { strings } from "../../strings/index.js";
import type { Attributes, Build, Child } from "../dom.js";
import { glyph, type GlyphOptions } from "../glyph.js";
import { sign, type Lesson } from "./data.js";
import { printed, type Evidence, type EvidencePlace } from "./evidence.js";

/** A row about a report, or the report's id. */
type Of = string | { report_id: string };

/** The ids of the reports of some rows, in the dataset's order, each once. */
export function reportsOf(rows: Iterable<Of>, { data }: Pick<Lesson, "data">): string[] {
  const found = new Set([...rows].map((row) => (typeof row === "string" ? row : row.report_id)));
  return data.reports.map(({ report_id }) => report_id).filter((id) => found.has(id));
}

/** The letters of those reports. */
export function letters(lesson: Pick<Lesson, "data">, rows: Iterable<Of>): string[] {
  return reportsOf(rows, lesson).map((id) => sign(lesson.data, id).letter);
}

/** A report's letter; what else names it where it has none. */
export function letterOf({ data }: Pick<Lesson, "data">, report_id: string): string {
  const { letter, label } = sign(data, report_id);
  return letter || label;
}

/** "D, The Gazette": a report in a chart's table. */
export function reportCell({ data }: Pick<Lesson, "data">, report_id: string): string {
  const { letter, label } = sign(data, report_id);
  return letter === "" ? label : `${letter}, ${label}`;
}

/** A report's sign. */
export function glyphOf(lesson: Lesson, report_id: string, options: Omit<GlyphOptions, "document">): SVGElement {
  return glyph(sign(lesson.data, report_id), { document: lesson.document, ...options });
}

/** Words for those who hear the page. */
export function unseen(h: Build, text: string): HTMLElement {
  return h("span", { class: "visually-hidden" }, text);
}

/** A button that opens words in their sentence. */
export function evidenceButton(
  { h }: Lesson,
  row: Evidence,
  evidence: EvidencePlace,
  attributes: Attributes<HTMLButtonElement>,
  ...children: Child[]
): HTMLButtonElement {
  const onclick = ({ currentTarget }: { currentTarget: HTMLButtonElement }): void => {
    evidence.open(row, currentTarget);
  };
  return h("button", { type: "button", onclick, ...attributes }, ...children);
}

/** The lesson's mark around words, which those who hear the page hear begin and end. */
function marking(h: Build, text: string): HTMLElement {
  const { markBegins, markEnds } = strings.lesson;
  return h("mark", { "data-begins": markBegins, "data-ends": markEnds }, text);
}

/** A text with some stretches of it marked. Stretches out of the text, or that overlap an earlier one, are left out. */
export function marked(
  h: Build,
  text: string,
  stretches: readonly { start: number; end: number }[],
  mark: (text: string, index: number) => Child = (part) => marking(h, part),
): Child[] {
  const children: Child[] = [];
  let at = 0;
  stretches.forEach(({ start, end }, index) => {
    if (start < at || end > text.length || start >= end) return;
    children.push(text.slice(at, start), mark(text.slice(start, end), index));
    at = end;
  });
  return [...children, text.slice(at)];
}

/** Reports that are silent below a chart, each with what was searched. */
export function silenceList(lesson: Lesson, lines: readonly { report_id: string; says: string; searched: string }[]) {
  const { h } = lesson;
  return h(
    "ul",
    { class: "silence-lines" },
    ...lines.map(({ report_id, says, searched }) =>
      h(
        "li",
        { "data-silence": report_id },
        glyphOf(lesson, report_id, { filled: false, size: 24 }),
        h("span", {}, h("strong", {}, says), " ", searched),
      ),
    ),
  );
}

/** Terms as the tables join them. */
export function termsOf(joined: string): string[] {
  return joined.split("; ").filter((term) => term !== "");
}

/**
 * What kind of source it is, in words: what the codebook or its own words say; of a person with a name, or of whom they say
 * nothing, what the report prints beside the name ("Mayor").
 */
export function kindCell(
  h: Build,
  kind: string,
  { report_id, role }: { report_id: string; role: string },
  words: string,
): Child {
  if (role !== "" && (kind === "" || kind === "named-person")) return printed(h, { report_id, text: role });
  return kind === "" ? "" : words;
}
