import type { FramingTables } from "../../coding/framing.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Build, Child } from "../dom.js";
import { sign, type Lesson } from "../lesson/data.js";
import { noteBefore, noteCards } from "../lesson/notes.js";

/** A lesson on framing on its page. */
export interface FramingLesson extends Lesson {
  framing: FramingTables;
}

/** The letters of some reports, in the dataset's order, each once. */
export function letters({ data }: Lesson, ids: Iterable<string>): string[] {
  const asked = new Set(ids);
  return data.reports
    .filter(({ report_id }) => asked.has(report_id))
    .map(({ report_id }) => sign(data, report_id).letter);
}

/** "D, The Gazette". */
export function reportCell({ data }: Lesson, report_id: string): string {
  const { letter, label } = sign(data, report_id);
  return words.report(letter, label);
}

/** What the author says before the reveal about a step and about what it compares. */
export function before(lesson: Lesson, ids: readonly string[]): HTMLElement[] {
  return ids.map((id) => noteBefore(lesson, id)).filter((note) => note !== null);
}

/**
 * The author's cards about a step and what it compares, for after the reveal; what is known stands last, in the
 * author's words or else in computed sentences.
 * @param ids the step's id last
 */
export function cards(lesson: Lesson, ids: readonly string[], known: readonly string[]): HTMLElement[] {
  return ids.map((id, i) => noteCards(lesson, id, i === ids.length - 1 ? known : [])).filter((card) => card !== null);
}

/** A text with some stretches of it marked. Stretches out of the text, or that overlap an earlier one, are left out. */
export function marked(
  h: Build,
  text: string,
  stretches: readonly { start: number; end: number }[],
  mark: (text: string, index: number) => Child = (part) =>
    h("mark", { "data-begins": words.markBegins, "data-ends": words.markEnds }, part),
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

/** Distinct values in order of first appearance. */
export function distinct<T>(values: Iterable<T>): T[] {
  return [...new Set(values)];
}

/** Rows by a key, in order of first appearance. */
export function groupBy<T, K>(rows: Iterable<T>, key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Terms as the tables join them. */
export function termsOf(joined: string): string[] {
  return joined.split("; ").filter((term) => term !== "");
}
