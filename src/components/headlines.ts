import type { ReportRow } from "../coding/types.js";
import { homeStrings } from "../strings/home.js";
import { builder, documentOf, type ComponentOptions } from "./dom.js";
import { glyph, outletColour } from "./glyph.js";

interface HeadlinesOptions extends ComponentOptions {
  /** Where a headline leads: what this report says. */
  href?: (report: ReportRow) => string;
}

/** The reports' headlines at reading size; the line above each is as long as the report, the longest report filling it. */
export function headlines(reports: readonly ReportRow[], options: HeadlinesOptions = {}): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const words = reports.map((report) => report.words);
  const longest = Math.max(...words);
  const rows = reports.map((report, order) => {
    const { letter, label, headline, outlet, agency, report_id } = report;
    const line = `background: linear-gradient(to right, ${outletColour(order)} ${(100 * report.words) / longest}%, var(--hair) 0)`;
    const text = h("span", { class: "printed", "data-printed": report_id }, headline);
    return h(
      "li",
      {},
      h("div", { class: "headline-length", style: line }),
      glyph({ letter, label, order }, { document, size: 26 }),
      h("p", { class: "headline" }, options.href === undefined ? text : h("a", { href: options.href(report) }, text)),
      h(
        "p",
        { class: "headline-source" },
        h("b", {}, label),
        outlet !== "" && outlet !== label && h("span", {}, outlet),
        agency !== "" && agency !== label && h("span", {}, homeStrings.agency(agency)),
        h("span", {}, homeStrings.words(report.words)),
      ),
    );
  });
  return h(
    "section",
    { class: "headlines" },
    h("ol", {}, ...rows),
    h("p", { class: "caption" }, homeStrings.lengths(Math.min(...words), longest)),
  );
}
