import type { ReportRow } from "../../coding/types.js";
import { claimsStrings } from "../../strings/claims.js";
import { builder, documentOf, type ComponentOptions } from "../dom.js";
import { glyph } from "../glyph.js";
import { reportOf, type Entry, type Group } from "./model.js";

interface OverviewOptions extends ComponentOptions {
  /** Whether it is unfolded; what is folded is drawn when it is opened. */
  isOpen?: boolean;
  /** False where filters hide rows of an item: then a count of who speaks to it would be wrong. */
  isWhole?: boolean;
  /** Called with the first row of the cell that the reader chose. */
  onChoose?: (entry: Entry) => void;
}

/**
 * Who speaks to what, at a glance: a line an item, a cell a report; filled where there are claims, outlined where the
 * report is silent, empty where the filters hide it. Each cell is a button that leads to its row in the table below,
 * which holds the same as text.
 */
export function overview(
  groups: readonly Group[],
  reports: readonly ReportRow[],
  options: OverviewOptions = {},
): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const words = claimsStrings.overview;
  const line = (group: Group): HTMLElement =>
    h(
      "li",
      {},
      h("span", { class: "overview-label" }, group.label),
      h(
        "span",
        { class: "overview-cells" },
        ...reports.map(({ report_id, letter, label }, order) => {
          const cellEntries = group.entries.filter((entry) => reportOf(entry) === report_id);
          const [first] = cellEntries;
          if (first === undefined) return h("span", { class: "overview-none" });
          const claims = cellEntries.filter(({ claim }) => claim !== undefined).length;
          const name = words.cell(group.label, label, claims);
          const sign = glyph({ letter, label, order }, { document, filled: claims > 0, decorative: true });
          return h("button", { type: "button", "aria-label": name, onclick: () => options.onChoose?.(first) }, sign);
        }),
      ),
    );
  const details = h("details", { class: "overview", open: options.isOpen ?? true }, h("summary", {}, words.title));
  const fill = (): void => {
    details.append(
      ...((options.isWhole ?? true) ? [h("p", { class: "overview-finding" }, finding(groups, reports.length))] : []),
      h("ul", {}, ...groups.map(line)),
      h("p", { class: "caption" }, words.caption),
    );
  };
  // A cell for each report and item: with 200 reports that is most of what there is to draw.
  if (details.hasAttribute("open")) fill();
  else details.addEventListener("toggle", fill, { once: true });
  return details;
}

/** How many of the items that are shown every report speaks to. */
function finding(groups: readonly Group[], reports: number): string {
  const speaking = ({ entries }: Group): number =>
    new Set(entries.filter(({ claim }) => claim !== undefined).map(reportOf)).size;
  const answered = groups.filter((group) => speaking(group) === reports).length;
  return claimsStrings.overview.finding(answered, groups.length, reports);
}
