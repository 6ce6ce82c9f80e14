import type { SilenceRow } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Lesson } from "../lesson/data.js";
import { letterOf, silenceList, termsOf } from "../lesson/parts.js";
import type { TimedItem } from "./model.js";

/** Terms that a line names; the rest are counted. */
const MOST_TERMS = 6;

/**
 * The silent reports below a chart, each with what was searched. Null where no report is silent.
 * @param says "C gives no length.", from the report's letter
 */
export function silenceLines(lesson: Lesson, item: TimedItem, says: (letter: string) => string): HTMLElement | null {
  if (item.silences.length === 0) return null;
  const lines = item.silences.map((silence) => ({
    report_id: silence.report_id,
    says: says(letterOf(lesson, silence.report_id)),
    searched: searched(lesson, [item], [silence]),
  }));
  return silenceList(lesson, lines);
}

/**
 * "We searched its twelve paragraphs for a length, near “lasted” or “took”, and found nothing."
 * @param silences of one report, one for each of the items, which ask for the same kind of answer
 */
export function searched({ data }: Lesson, items: readonly TimedItem[], silences: readonly SilenceRow[]): string {
  const report = data.reports.find(({ report_id }) => report_id === silences[0]?.report_id);
  const paragraphs = report?.paragraphs ?? 0;
  const found = silences.map(({ terms }, i) => split(items[i]!, terms));
  const kind = found[0]?.kind ?? "";
  const beside = [...new Set(found.flatMap((one) => one.beside))];
  if (kind === "" && beside.length === 0) return words.silence.searchedNothing(paragraphs);
  const shown = beside.slice(0, MOST_TERMS);
  return words.silence.searched(paragraphs, kind, shown, beside.length - shown.length);
}

/** A rule that looks for a kind of answer names the kind first: "a length; lasted; took". */
function split({ coded, kind }: TimedItem, terms: string): { kind: string; beside: string[] } {
  const all = termsOf(terms);
  if (coded?.rule.by === "choice" || coded?.rule.by === "words") return { kind: "", beside: all };
  const [first = "", ...beside] = all;
  return { kind: kind === "sequence" ? words.silence.sequence : (words.silence.kinds[first] ?? first), beside };
}
