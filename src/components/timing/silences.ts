import type { SilenceRow } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import { builder } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import type { TimedItem } from "./model.js";

/** Terms that a line names; the rest are counted. */
const MOST_TERMS = 6;

/**
 * The silent reports below a chart, each with what was searched. Null where no report is silent.
 * @param says "C gives no length.", from the report's letter
 */
export function silenceLines(lesson: Lesson, item: TimedItem, says: (letter: string) => string): HTMLElement | null {
  if (item.silences.length === 0) return null;
  const h = builder(lesson.document);
  const lines = item.silences.map((silence) => {
    const report = sign(lesson.data, silence.report_id);
    return h(
      "li",
      { "data-silence": silence.report_id },
      glyph(report, { document: lesson.document, filled: false, size: 24 }),
      h("span", {}, h("strong", {}, says(report.letter || report.label)), " ", searched(lesson, [item], [silence])),
    );
  });
  return h("ul", { class: "silence-lines" }, ...lines);
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
  const all = terms.split("; ").filter((term) => term !== "");
  if (coded?.rule.by === "choice" || coded?.rule.by === "words") return { kind: "", beside: all };
  const [first = "", ...beside] = all;
  return { kind: kind === "sequence" ? words.silence.sequence : (words.silence.kinds[first] ?? first), beside };
}
