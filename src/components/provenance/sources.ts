import { toldIn, unnamedIn, type SourceKind, type ToldFinding } from "../../findings/provenance/told.js";
import { SOURCE_TYPES } from "../../coding/types.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { outletColour } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { speakersInWords } from "../../values/words/told.js";
import { lessonStep } from "../lesson/step.js";
import { evidenceButton, kindCell, reportCell, reportsOf } from "../lesson/parts.js";
import { sourcesAsk } from "./asks.js";
import { letter, type Context } from "./model.js";
import { heading, wordsCell } from "./parts.js";

const words = provenanceStrings.sources;

const KINDS: readonly SourceKind[] = [...SOURCE_TYPES.filter((type) => type !== "outlet"), ""];

/** The step: for each report a bar of blocks for each kind of source; a block is a passage. */
export function sourcesStep(context: Context): Step {
  const { lesson, facts } = context;
  const { name, title } = words;
  return lessonStep(lesson, {
    id: "sources",
    name,
    title,
    asks: () => sourcesAsk(context, toldIn(facts)),
    opens: () => tell(context, toldIn(facts)),
  });
}

function tell(context: Context, { rows, counts }: ToldFinding): { shows: HTMLElement[]; knows?: string[] } {
  const { lesson } = context;
  if (rows.length === 0) return { shows: [lesson.h("p", {}, words.nothing)] };
  const evidence = evidencePlace(lesson, "open");
  const lettersOf = (...kinds: SourceKind[]): string[] =>
    reportsOf(
      rows.filter(({ kind }) => kinds.includes(kind)),
      lesson,
    ).map((id) => letter(lesson, id));
  const parts = {
    id: "provenance-sources",
    finding: words.finding(counts.get("named-official") ?? 0, counts.get("") ?? 0, rows.length),
    caption: words.caption,
    chart: chart(context, rows, evidence),
    table: {
      head: [provenanceStrings.report, words.kind, words.source, provenanceStrings.words],
      rows: rows.map((row) => [
        reportCell(lesson, row.report_id),
        kindCell(lesson.h, row.kind, row, words.kinds[row.kind]),
        row.named ?? speakersInWords(row.source, lesson.names),
        wordsCell(row, lesson),
      ]),
    },
    evidence,
  };
  return {
    shows: [figure(parts, lesson)],
    knows: words.known(
      // The words say who it is: "A (a doctor at the hospital)".
      unnamedIn(rows).map((row) => `${letter(lesson, row.report_id)} (${speakersInWords(row.source, lesson.names)})`),
      lettersOf("document"),
    ),
  };
}

function chart({ lesson }: Context, told: ToldFinding["rows"], evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const kinds = KINDS.filter((kind) => told.some((row) => row.kind === kind));
  const sections = lesson.data.reports.map(({ report_id }) => {
    const own = told.filter((row) => row.report_id === report_id);
    const report = sign(lesson.data, report_id);
    const has = (kind: SourceKind): boolean => own.some((row) => row.kind === kind);
    // Who has no kind in the codebook may be of any.
    const lacking = has("") ? [] : kinds.filter((kind) => kind !== "" && !has(kind)).map((kind) => words.kinds[kind]);
    const bars = kinds.filter(has).flatMap((kind) => {
      const rows = own.filter((row) => row.kind === kind);
      const blocks = rows.map((row) => {
        const source = row.named ?? speakersInWords(row.source, lesson.names);
        const name = words.block(report.letter || report.label, words.one[kind], source, row.text);
        const attributes = { class: "block", "aria-label": name };
        return h("li", {}, evidenceButton(lesson, { ...row, note: source }, evidence, attributes));
      });
      return [
        h("dt", {}, words.kinds[kind], " ", h("span", { class: "count" }, String(rows.length))),
        h("dd", { "data-kind": kind }, h("ul", { class: "blocks" }, ...blocks)),
      ];
    });
    return h(
      "section",
      { class: "told", "data-report": report_id, style: `--outlet: ${outletColour(report.order)}` },
      heading(lesson, report_id),
      bars.length > 0 && h("dl", {}, ...bars),
      lacking.length > 0 && h("p", { class: "caption told-none" }, words.none(lacking)),
    );
  });
  return h("div", { class: "tellers" }, ...sections);
}
