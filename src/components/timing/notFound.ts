import type { SilenceRow } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Lesson } from "../lesson/data.js";
import { searches } from "../../strings/searches.js";
import { othersInWords, searchedFor } from "../silence.js";
import { letterOf, silenceList } from "../lesson/parts.js";
import type { TimedItem } from "./model.js";

/** The reports below a chart in which a search found nothing, each with what was searched. Null where there is none. */
export function notFoundLines(lesson: Lesson, { silences }: TimedItem): HTMLElement | null {
  if (silences.length === 0) return null;
  return silenceList(
    lesson,
    silences.map((row) => notFound(lesson, [row])),
  );
}

/** @param rows of one report, one for each of the items that were searched in it */
export function notFound(
  lesson: Lesson,
  rows: readonly SilenceRow[],
): { report_id: string; says: string; searched: string } {
  const { report_id } = rows[0]!;
  const letter = letterOf(lesson, report_id);
  const says = rows.every(({ confirmed }) => confirmed) ? words.silence.confirmed(letter) : words.silence.says(letter);
  return { report_id, says, searched: searched(lesson, rows) };
}

/**
 * "We searched its twelve paragraphs for a length in one clause with “lasted” or “took”. Other words may say it." The last
 * is not said of what a person confirmed.
 */
export function searched(lesson: Lesson, rows: readonly SilenceRow[]): string {
  const report = lesson.data.reports.find(({ report_id }) => report_id === rows[0]?.report_id);
  const all = new Set(rows.map(({ search }) => searchedFor(search, lesson.names)));
  const said = words.silence.searched(report?.paragraphs ?? 0, [...all].join("; "));
  if (rows.every(({ confirmed }) => confirmed)) return said;
  return [said, searches.otherWords, ...rows.flatMap(othersInWords)].join(" ");
}
