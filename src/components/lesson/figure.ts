import { strings } from "../../strings/index.js";
import type { Child } from "../dom.js";
import type { Lesson } from "./data.js";
import type { EvidencePlace } from "./evidence.js";

const words = strings.lesson;

interface FigureParts {
  /** Unique on the page; a link to `#step=…` leads to its step, and this is its element's id. */
  id: string;
  /** One sentence, computed from the data. */
  finding: string;
  /** What is drawn, and how to read it. */
  caption: Child;
  chart: Element;
  /** What the chart shows, as a table. */
  table: { head: readonly Child[]; rows: readonly (readonly Child[])[] };
  /** The level of the finding’s heading; 3 unless told. */
  level?: 2 | 3;
  /** Filters or an order to choose, above the chart. */
  controls?: Element;
  /** Where a mark's sentence opens, below the chart. */
  evidence?: EvidencePlace;
}

/** A chart with its finding, its caption, its table, and a link that opens it as it is now. */
export function figure(parts: FigureParts, lesson: Lesson): HTMLElement {
  const { h } = lesson;
  const titleId = `${parts.id}-finding`;
  return h(
    "figure",
    { class: "figure", id: parts.id, "aria-labelledby": titleId },
    h(`h${parts.level ?? 3}`, { class: "finding", id: titleId }, parts.finding),
    h("figcaption", { class: "caption" }, parts.caption),
    parts.controls,
    h("div", { class: "chart" }, parts.chart),
    parts.evidence?.element,
    h("div", { class: "figure-foot" }, asTable(parts, lesson), copyButton(lesson)),
  );
}

function asTable({ table, finding }: FigureParts, { h }: Lesson): HTMLElement {
  const head = table.head.map((cell) => h("th", { scope: "col" }, cell));
  const rows = table.rows.map((row) =>
    h("tr", {}, ...row.map((cell, i) => (i === 0 ? h("th", { scope: "row" }, cell) : h("td", {}, cell)))),
  );
  return h(
    "details",
    { class: "chart-table" },
    h("summary", {}, words.asTable),
    h(
      "div",
      { class: "table-scroll", tabindex: "0", role: "region", "aria-label": words.tableOf(finding) },
      h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows)),
    ),
  );
}

/** Copies the page's address as it is now; where a browser forbids that, the address stands there to be copied. */
function copyButton({ h, window }: Lesson): HTMLElement {
  const button = h("button", { type: "button", class: "link" }, words.copy);
  const status = h("span", { role: "status" });
  button.addEventListener("click", () => {
    const address = window.location.href;
    // Without a secure connection there is no clipboard at all.
    const { clipboard } = window.navigator as { clipboard?: Clipboard };
    const written = clipboard === undefined ? Promise.reject(new Error()) : clipboard.writeText(address);
    written.then(
      () => {
        status.textContent = words.copied;
      },
      () => {
        status.textContent = address;
      },
    );
  });
  return h("span", { class: "copy-state" }, button, " ", status);
}
