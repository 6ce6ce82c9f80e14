import { timingStrings as words } from "../../strings/timing.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { claimCells, silenceCells } from "./marks.js";
import type { TimedItem } from "./model.js";
import { silenceLines } from "./silences.js";

interface ItemFigure {
  /** The step; its figures bear its name. */
  step: "day" | "clock" | "length" | "sure";
  /** Where a step has several figures, which of them, from 1. */
  number?: number;
  finding: string;
  caption: string;
  chart: (evidence: EvidencePlace) => readonly Child[];
  /** The column of what the reports say. */
  column: string;
  /** The table's rows about claims, where they are not the item's in their order. */
  rows?: readonly (readonly Child[])[];
}

/** One item under its label: what the reports say drawn and as a table, and which reports are silent. */
export function itemFigure(lesson: Lesson, item: TimedItem, parts: ItemFigure): HTMLElement[] {
  const { h } = lesson;
  const { step, number, finding, caption, column } = parts;
  const evidence = evidencePlace(lesson, "open", number);
  const { report, printed, reading, place } = words.columns;
  const rows = parts.rows ?? item.claims.map((claim) => claimCells(lesson, claim));
  return [
    h("h2", { class: "chart-title" }, item.label),
    figure(
      {
        id: number === undefined ? `timing-${step}` : `timing-${step}-${number}`,
        finding,
        caption,
        chart: h("div", {}, ...parts.chart(evidence), silenceLines(lesson, item, words.silence[step])),
        table: {
          head: [report, column, printed, reading, place],
          rows: [...rows, ...item.silences.map(({ report_id }) => silenceCells(lesson, report_id))],
        },
        evidence,
      },
      lesson,
    ),
  ];
}
