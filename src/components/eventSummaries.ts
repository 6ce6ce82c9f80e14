import type { ReportRow } from "../coding/types.js";
import { strings } from "../strings/index.js";
import { builder, documentOf, type ComponentOptions } from "./dom.js";
import { headlines } from "./headlines.js";

/** A dataset as the first page shows it. */
export interface DatasetSummary {
  name: string;
  title: string;
  summary: string;
  claims: number;
  silences: number;
  reports: ReportRow[];
}

/** The events that there are: what each is, its headlines, and the way to its claims. */
export function eventSummaries(datasets: readonly DatasetSummary[], options: ComponentOptions = {}): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  return h("div", { class: "events" }, ...datasets.map((dataset) => event(dataset, datasets.length > 1, document)));
}

function event(dataset: DatasetSummary, isOneOfSeveral: boolean, document: Document): HTMLElement {
  const h = builder(document);
  const { name, title, summary, claims, silences, reports } = dataset;
  const page = `./${name}/claims`;
  return h(
    "section",
    {},
    isOneOfSeveral && h("h2", {}, title),
    h("p", { class: "lede" }, summary),
    h(
      "p",
      { class: "actions" },
      h("a", { class: "primary", href: page }, strings.home.open),
      h("span", { class: "caption" }, strings.home.claims(claims, silences)),
    ),
    h(isOneOfSeveral ? "h3" : "h2", {}, strings.home.headlines(reports.length)),
    headlines(reports, { document, href: ({ report_id }) => `${page}#lesson=all&report=${report_id}` }),
    h("p", { class: "caption" }, strings.home.rights),
  );
}
