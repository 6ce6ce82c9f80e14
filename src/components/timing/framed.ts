import type { StepId } from "../../lessons.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Child } from "../dom.js";
import type { Ask } from "../lesson/ask.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { reportCell } from "../lesson/parts.js";
import { lessonStep } from "../lesson/step.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { claimCells } from "./marks.js";
import type { TimedItem, Timing } from "./model.js";

/** A figure of the lesson as data: what it finds, what it draws, and the rows of its table. */
export interface TimingFigure {
  /** Its element's id: "timing-day". */
  id: string;
  title: string;
  /** Sentences between the title and the figure. */
  lead?: string;
  finds: string;
  caption: Child;
  draws: (evidence: EvidencePlace) => readonly Child[];
  head: readonly string[];
  rows: readonly (readonly Child[])[];
  /** The key of the page's fragment that keeps which sentence is open, and which of several figures it is. */
  keeps: { key: string; number?: number };
}

/** A step of the lesson as data: its figures, further items in few lines, and what the reports together say. */
interface TimingStep {
  id: StepId;
  name: string;
  title: string;
  about: readonly string[];
  figures: () => readonly TimingFigure[];
  also: { items: readonly TimedItem[]; title: string };
  /** What is asked before any of it is shown. */
  asks?: () => Ask | null;
  knows: () => readonly string[];
}

/** The columns of a table about claims. @param column what the reports say */
export function claimHead(column: string): string[] {
  const { report, printed, reading, place } = words.columns;
  return [report, column, printed, reading, place];
}

/** The table of one item: its claims, then the reports in which none was found. @param rows where they are not the item's */
export function itemTable(
  lesson: Timing["lesson"],
  { claims, silences }: TimedItem,
  column: string,
  rows: TimingFigure["rows"] = claims.map((claim) => claimCells(lesson, claim)),
): Pick<TimingFigure, "head" | "rows"> {
  const none = silences.map(({ report_id }) => [reportCell(lesson, report_id), words.notFound, "", "", ""]);
  return { head: claimHead(column), rows: [...rows, ...none] };
}

export function framed({ lesson }: Timing, { asks, figures, also, knows, ...names }: TimingStep): Step {
  return lessonStep(lesson, {
    ...names,
    ...(asks === undefined ? {} : { asks }),
    opens: () => {
      const charts = figures().flatMap((one, i) => (i === 0 ? drawn(lesson, one) : [folded(lesson, one)]));
      const more = compactList(lesson, also.items, also.title, "more", charts.length === 0);
      return { shows: [...charts, more], knows: knows() };
    },
  });
}

/** A figure under its title. */
export function drawn(lesson: Timing["lesson"], parts: TimingFigure): HTMLElement[] {
  const { h } = lesson;
  return [h("h2", { class: "chart-title" }, parts.title), ...untitled(lesson, parts)];
}

/** A further figure is a further idea: its title opens it, and so does a link to one of its sentences. */
function folded(lesson: Timing["lesson"], parts: TimingFigure): HTMLElement {
  const { h, state } = lesson;
  const { key, number = 1 } = parts.keeps;
  return h(
    "details",
    { class: "compact", open: state.get(number === 1 ? key : `${key}${number}`) !== null },
    h("summary", {}, h("h2", {}, parts.title)),
    ...untitled(lesson, parts),
  );
}

function untitled(lesson: Timing["lesson"], parts: TimingFigure): HTMLElement[] {
  const { h } = lesson;
  const { id, lead = "", finds, caption, draws, head, rows, keeps } = parts;
  const evidence = evidencePlace(lesson, keeps.key, keeps.number);
  const chart = h("div", {}, ...draws(evidence));
  const shown = figure({ id, finding: finds, caption, chart, table: { head, rows }, evidence }, lesson);
  return [...(lead === "" ? [] : [h("p", {}, lead)]), shown];
}
