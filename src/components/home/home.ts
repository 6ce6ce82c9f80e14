import type { Comparison, Point } from "../../coding/comparison.js";
import type { Dimension, ReportRow } from "../../coding/types.js";
import type { Block, Word } from "../../prose/types.js";
import { strings } from "../../strings/index.js";
import { builder, documentOf, type ComponentOptions } from "../dom.js";
import { headlines } from "../headlines.js";
import { lessonIcon } from "../icons.js";
import { prose } from "../prose.js";
import { valueInWords } from "../values.js";
import { comparisonSentences } from "./sentences.js";

/** A dataset as its first page shows it. */
export interface HomeData {
  name: string;
  title: string;
  summary: string;
  /** ISO 8601 date of the event. */
  date: string;
  claims: number;
  silences: number;
  reports: ReportRow[];
  comparison: Comparison;
  /** Lessons that have claims. */
  lessons: Dimension[];
  /** From outside the reports; null where the author wrote none. */
  context: Block[] | null;
  words: Word[];
}

export interface HomeOptions extends ComponentOptions {
  /** Where the dataset's pages are, seen from this page: `./name` or `.`. */
  base: string;
  /** The list of words, where the page has one. */
  words?: HTMLElement;
}

/** One event: what its reports share and where they differ, their headlines, the lessons, and what lies around them. */
export function home(data: HomeData, options: HomeOptions): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const { title, summary, claims, silences, reports, comparison } = data;
  const page = `${options.base}/claims`;
  return h(
    "div",
    { class: "home" },
    h("p", { class: "event-title" }, h("b", {}, title), ` · ${dayInWords(data.date)}`),
    h("p", { class: "lede" }, comparisonSentences(reports.length, comparison).join(" ")),
    h("p", { class: "summary" }, summary),
    h(
      "p",
      { class: "actions" },
      h("a", { class: "primary", href: page }, strings.home.open),
      h("span", { class: "caption" }, strings.home.claims(claims, silences)),
    ),
    h("h2", {}, strings.home.headlines(reports.length)),
    headlines(reports, { document, href: ({ report_id }) => `${page}#lesson=all&report=${report_id}` }),
    h("p", { class: "caption" }, strings.home.rights),
    reports.length > 1 && sharedAndDiffering(data, page, document),
    data.lessons.length > 0 && lessons(data.lessons, page, document),
    data.context !== null && context(data.context, document),
    options.words,
  );
}

/** The other events: each with its title, what it is, and the way to its own first page. */
export function shelf(datasets: readonly HomeData[], options: ComponentOptions = {}): HTMLElement {
  const h = builder(documentOf(options));
  const cards = datasets.map(({ name, title, summary, date, claims, reports }) =>
    h(
      "li",
      {},
      h("h3", {}, h("a", { href: `./${name}/` }, title)),
      h("p", { class: "caption" }, strings.home.shelf(dayInWords(date), reports.length, claims)),
      h("p", {}, summary),
    ),
  );
  return h(
    "div",
    { class: "home" },
    h("h2", {}, strings.home.others(datasets.length)),
    h("ol", { class: "shelf" }, ...cards),
  );
}

function dayInWords(date: string): string {
  return valueInWords({ value: date, value_type: "date", unit: "" }, { event: String, speaker: String });
}

/** Two lists that lead into the claims table, each point to its own lesson. */
function sharedAndDiffering({ comparison, reports }: HomeData, page: string, document: Document): HTMLElement {
  const h = builder(document);
  const words = strings.home.compare;
  const link = ({ dimension, label }: Point): HTMLElement => h("a", { href: `${page}#lesson=${dimension}` }, label);
  const list = (title: string, none: string, items: HTMLElement[]): HTMLElement =>
    h("div", {}, h("h3", {}, title), items.length === 0 ? h("p", {}, none) : h("ul", {}, ...items));
  const { mentioned, shared, differing } = comparison;
  const mentions = mentioned.map(({ label }) => h("li", {}, label));
  return h(
    "section",
    { class: "compared" },
    h("h2", {}, words.title),
    h(
      "div",
      { class: "compared-lists" },
      list(words.shareTitle(reports.length), words.nothingShared(reports.length), [
        ...shared.map((point) => h("li", {}, link(point))),
        ...mentions,
      ]),
      list(
        words.differTitle,
        words.nothingDiffers,
        differing.map((point) => h("li", {}, link(point))),
      ),
    ),
    h("p", { class: "caption" }, words.counted),
  );
}

function lessons(dimensions: readonly Dimension[], page: string, document: Document): HTMLElement {
  const h = builder(document);
  const cards = dimensions.map((dimension) =>
    h(
      "li",
      {},
      h(
        "span",
        { class: `tag tint-${dimension}` },
        lessonIcon(dimension, { document }),
        strings.home.question[dimension],
      ),
      h("h3", {}, h("a", { href: `${page}#lesson=${dimension}` }, strings.dimensions[dimension])),
      h("p", {}, strings.home.lesson[dimension]),
    ),
  );
  return h("section", {}, h("h2", {}, strings.home.lessons), h("ol", { class: "lesson-cards" }, ...cards));
}

function context(blocks: readonly Block[], document: Document): HTMLElement {
  const h = builder(document);
  return h(
    "section",
    { class: "context" },
    h("h2", {}, strings.home.context),
    h("div", { class: "context-card" }, ...prose(blocks, { document, heading: 2 })),
  );
}
