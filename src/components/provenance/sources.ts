import { overlaps } from "../../coding/terms.js";
import type { SourceRow } from "../../coding/provenance.js";
import { SOURCE_TYPES, type SourceType } from "../../coding/types.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { outletColour } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { speakersInWords } from "../../values/words/told.js";
import { lessonStep } from "../lesson/step.js";
import { evidenceButton, reportCell, reportsOf } from "../lesson/parts.js";
import { agencyClaims, letter, type Context } from "./model.js";
import { heading, wordsCell } from "./parts.js";

const words = provenanceStrings.sources;

type Kind = Exclude<SourceType, "outlet"> | "";
const KINDS: readonly Kind[] = [...SOURCE_TYPES.filter((type) => type !== "outlet"), ""];

/** A passage with its source, as a block of the chart. */
type Told = SourceRow & { kind: Kind };

/** Passages that reports give to somebody, with the agencies that they credit; by report, then by place. */
export function toldIn({ lesson, provenance }: Context): Told[] {
  const given = provenance.sources.map((row): Told => ({ ...row, kind: kindOf(row.source_type) }));
  // An agency may be credited where nothing is given to it word for word: "(abc)".
  const credited = agencyClaims(lesson)
    .filter(
      (claim) =>
        !given.some((row) => row.kind === "agency" && row.report_id === claim.report_id && overlaps(row, claim)),
    )
    .map((claim): Told => ({ ...claim, source: claim.value, source_type: "agency", kind: "agency" }));
  const order = new Map(lesson.data.reports.map(({ report_id }, i) => [report_id, i]));
  return [...given, ...credited]
    .filter(({ report_id }) => order.has(report_id))
    .sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
}

function kindOf(type: SourceType | ""): Kind {
  return type === "outlet" ? "" : type;
}

/** The step: for each report a bar of blocks for each kind of source; a block is a passage. */
export function sourcesStep(context: Context): Step {
  const { lesson } = context;
  const { name, title } = words;
  return lessonStep(lesson, { id: "sources", name, title, opens: () => tell(context, toldIn(context)) });
}

function tell(context: Context, told: readonly Told[]): { shows: HTMLElement[]; knows?: string[] } {
  const { lesson } = context;
  if (told.length === 0) return { shows: [lesson.h("p", {}, words.nothing)] };
  const evidence = evidencePlace(lesson, "open");
  const lettersOf = (kind: Kind): string[] =>
    reportsOf(
      told.filter((row) => row.kind === kind),
      lesson,
    ).map((id) => letter(lesson, id));
  const parts = {
    id: "provenance-sources",
    finding: words.finding(told.filter(({ kind }) => kind === "named-official").length, told.length),
    caption: words.caption,
    chart: chart(context, told, evidence),
    table: {
      head: [provenanceStrings.report, words.kind, words.source, provenanceStrings.words],
      rows: told.map((row) => [
        reportCell(lesson, row.report_id),
        words.kinds[row.kind],
        speakersInWords(row.source, lesson.names),
        wordsCell(row, lesson),
      ]),
    },
    evidence,
  };
  return {
    shows: [figure(parts, lesson)],
    knows: words.known(lettersOf("unnamed-official"), lettersOf("document")),
  };
}

function chart({ lesson }: Context, told: readonly Told[], evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const kinds = KINDS.filter((kind) => told.some((row) => row.kind === kind));
  const sections = lesson.data.reports.map(({ report_id }) => {
    const own = told.filter((row) => row.report_id === report_id);
    const report = sign(lesson.data, report_id);
    const bars = kinds.flatMap((kind) => {
      const rows = own.filter((row) => row.kind === kind);
      const blocks = rows.map((row) => {
        const source = speakersInWords(row.source, lesson.names);
        const name = words.block(report.letter || report.label, words.one[kind], source, row.text);
        const attributes = { class: "block", "aria-label": name };
        return h("li", {}, evidenceButton(lesson, { ...row, note: source }, evidence, attributes));
      });
      return [
        h("dt", {}, words.kinds[kind], " ", h("span", { class: "count" }, String(rows.length))),
        h(
          "dd",
          { "data-kind": kind },
          blocks.length > 0 ? h("ul", { class: "blocks" }, ...blocks) : h("span", { class: "aside" }, words.none),
        ),
      ];
    });
    return h(
      "section",
      { class: "told", "data-report": report_id, style: `--outlet: ${outletColour(report.order)}` },
      heading(lesson, report_id),
      h("dl", {}, ...bars),
    );
  });
  return h("div", { class: "tellers" }, ...sections);
}
