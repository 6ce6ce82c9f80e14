import type { Claim } from "../../coding/types.js";
import { isReadable, languageOf } from "../../parser/language.js";
import type { Span } from "../../parser/types.js";
import { otherLanguage } from "../../strings/languages.js";
import { workbench as words } from "../../strings/workbench.js";
import { leaveOut, struckIn, takeIn } from "../../workbench/leftOut.js";
import type { WorkReport } from "../../workbench/work.js";
import { builder, button, type Build, type Child } from "../dom.js";
import { found } from "./found.js";
import type { Bench } from "./state.js";
import { markedText } from "./text.js";

interface ReportViewOptions {
  document: Document;
  isEditing: boolean;
  /** The words that are pointed at, where they stand in this report. */
  selected: Span | null;
  /** Changes between the marked text and the box to type in. */
  onToggle: () => void;
  onShow: (claim: Claim) => void;
  /** The box to type the text in. */
  box: () => HTMLElement;
  /** What needs a person, in all reports. */
  needs: () => HTMLElement;
}

/** One report: what is wrong with it, its text, and beside it what needs a person and what was found. */
export function reportView(bench: Bench, report: WorkReport, options: ReportViewOptions): HTMLElement[] {
  const { document, isEditing } = options;
  const h = builder(document);
  const { built } = bench;
  const parse = built.parses.find(({ id }) => id === report.id);
  const meta = built.tables.reports.find(({ report_id }) => report_id === report.id);
  const toggle = button(h, isEditing ? words.done : words.edit, "link", options.onToggle);
  const size = meta === undefined ? "" : words.size(meta.paragraphs, meta.words);
  const isShown = !isEditing && parse !== undefined && report.text.trim() !== "";
  const claims = built.tables.claims.filter(({ report_id }) => report_id === report.id);
  const columns = h("div", { class: "bench-columns" });
  const select = (some: Claim[]): void => {
    mark(columns, some);
  };
  const text = (): HTMLElement =>
    markedText(parse!, {
      claims,
      struck: struckIn(report, parse!),
      selected: options.selected,
      onSelect: select,
      onStruck: (one) => {
        bench.change(one.isIn ? leaveOut(bench.work, report.id, one) : takeIn(bench.work, report.id, one));
      },
      report_id: report.id,
      document,
    });
  const heading = h("h2", {}, words.text, " ", h("span", { class: "caption" }, size), " ", toggle);
  columns.append(h("div", {}, heading, isShown ? text() : options.box()));
  if (isShown) {
    const shown = found(bench, report.id, { document, onShow: options.onShow });
    columns.append(h("div", { class: "decisions" }, options.needs(), shown));
  }
  return [...problems(h, bench, report), columns];
}

/** What keeps the text from being read or kept as it stands. */
function problems(h: Build, { lost, problem, refusal }: Bench, { text }: WorkReport): HTMLElement[] {
  const language = languageOf(text);
  const said = (role: string, ...what: Child[]): HTMLElement => h("p", { class: "bench-problem", role }, ...what);
  return [
    refusal !== null && said("alert", words.refused, " ", refusal),
    problem !== null && said("alert", words.broken, " ", problem),
    !isReadable(language) && said("status", otherLanguage(language)),
    lost.length > 0 && h("p", { class: "caption", role: "status" }, words.lost(lost.length)),
  ].filter((one) => one !== false);
}

/** Marks in the list what was clicked in the text. */
function mark(place: HTMLElement, claims: readonly Claim[]): void {
  const rows = [...place.querySelectorAll<HTMLElement>(".found li")];
  for (const row of rows) row.classList.remove("is-selected");
  for (const { claim_id } of claims) {
    const row = rows.find((one) => one.dataset["claim"] === claim_id);
    row?.classList.add("is-selected");
    row?.scrollIntoView({ block: "nearest" });
  }
}
