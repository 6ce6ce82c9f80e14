import type { ReportRow } from "../../coding/types.js";
import type { Point } from "../../findings/home.js";
import type { Block } from "../../prose/types.js";
import { strings } from "../../strings/index.js";
import { homeStrings } from "../../strings/home.js";
import { builder, documentOf, type Build, type Child, type ComponentOptions } from "../dom.js";
import { headlines } from "../headlines.js";
import { prose } from "../prose.js";
import { dateInWords } from "../../strings/dates.js";
import { lessonCards } from "./lessonCards.js";
import type { HomeData } from "./model.js";
import { COMPARED, CONTEXT, lessonHref, pageHref, readingHref, REPORTS, type Place } from "./links.js";
import { paths } from "./paths.js";
import { comparisonSentences } from "./sentences.js";
import { pageAt, reportAt } from "../pageAt.js";

interface HomeOptions extends ComponentOptions {
  /** Where the dataset's pages are, seen from this page: `./name` or `.`. */
  base: string;
  /** Where the first page of all is, seen from this page: `.` or `..`. */
  root: string;
  /** The days on which lessons were finished in this browser. */
  stamps?: Readonly<Record<string, string>>;
  /** The list of words, where the page has one. */
  words?: HTMLElement;
  /** The other events, where there are any. */
  others?: HTMLElement | null;
  /** Whether what the first lesson asks may stand open. */
  isOpen?: boolean;
  /** Whether the page's first heading says the event's title already. */
  isTitled?: boolean;
}

/** One event: what its reports share and where they differ, their headlines, the lessons, and what lies around them. */
export function home(data: HomeData, options: HomeOptions): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const { title, summary, claims, silences, reports } = data;
  const { isOpen = false } = options;
  const place: Place = { data, base: options.base };
  const page = pageAt(options.base, "claims");
  const reading = (report: ReportRow): string =>
    readingHref(place) === null
      ? `${page}#lesson=all&report=${report.report_id}`
      : reportAt(options.base, report.report_id);
  return h(
    "div",
    { class: options.isTitled ? "home titled" : "home" },
    h(
      "p",
      { class: "event-title" },
      !options.isTitled && h("b", {}, `${title} · `),
      isOpen ? dayInWords(data.date) : monthInWords(data.date),
    ),
    h("p", { class: "lede" }, summary),
    actions(place, document),
    h("h2", { id: REPORTS }, homeStrings.headlines(reports.length)),
    headlines(reports, { document, href: reading }),
    h("p", { class: "caption" }, homeStrings.rights),
    lessonCards(place, document, options.stamps),
    paths(place, document),
    reports.length > 1
      ? sharedAndDiffering(data, options.base, isOpen, document)
      : h("p", {}, homeStrings.compare.single),
    data.context !== null && context(data.context, isOpen, document),
    options.words,
    h(
      "p",
      { class: "caption" },
      h("a", { href: page }, homeStrings.open),
      `: ${homeStrings.claims(claims, silences)}.`,
    ),
    options.others,
    promises(place, options.root, document),
  );
}

/** The two ways to begin: with the first lesson, or with the reports. */
function actions(place: Place, document: Document): HTMLElement {
  const h = builder(document);
  const [first] = place.data.lessons;
  const read = readingHref(place);
  const start = first !== undefined && pageHref(place, first) !== null;
  return h(
    "p",
    { class: "actions" },
    start
      ? h("a", { class: "primary", href: lessonHref(place, first) }, homeStrings.startWith(strings.dimensions[first]))
      : h("a", { class: "primary", href: pageAt(place.base, "claims") }, homeStrings.open),
    read !== null && h("a", { class: "secondary", href: read }, homeStrings.readFirst(place.data.reports.length)),
  );
}

/** What holds for everyone who comes here, and what there is for teachers as far as it is there. */
function promises(place: Place, root: string, document: Document): HTMLElement {
  const h = builder(document);
  const { account, verdicts, teaching } = homeStrings.promises;
  const forTeachers = (Object.keys(teaching.pages) as (keyof typeof teaching.pages)[]).flatMap((page) => {
    const href = page === "/try" ? place.data.pages.includes(page) && pageAt(root, "try") : pageHref(place, page);
    return href === null || href === false ? [] : [h("li", {}, h("a", { href }, teaching.pages[page]))];
  });
  return h(
    "div",
    { class: "promises" },
    h("p", { class: "stays-here" }, h("b", {}, account[0]), ` ${account[1]}`),
    h("p", {}, h("b", {}, verdicts[0]), ` ${verdicts[1]}`),
    forTeachers.length > 0 && h("div", {}, h("p", {}, h("b", {}, teaching.title)), h("ul", {}, ...forTeachers)),
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
      h("p", { class: "caption" }, homeStrings.shelf(monthInWords(date), reports.length, claims)),
      h("p", {}, summary),
    ),
  );
  return h("section", {}, h("h2", {}, homeStrings.others(datasets.length)), h("ol", { class: "shelf" }, ...cards));
}

function dayInWords(date: string): string {
  return dateInWords(date) ?? date;
}

/** The first lesson asks for the day. */
function monthInWords(date: string): string {
  return dayInWords(date.slice(0, "2021-05".length));
}

/**
 * Lists that lead into the claims table, each point to its claims. They answer what the first lesson asks: they open
 * behind it, or on a click that says so.
 */
function sharedAndDiffering(
  { comparison, reports, pages }: HomeData,
  base: string,
  isOpen: boolean,
  document: Document,
): HTMLElement {
  const h = builder(document);
  const words = homeStrings.compare;
  const { topics, followed, shared, differing, worded, together } = comparison;
  const items = (points: readonly Point[]): HTMLElement[] =>
    points.map(({ dimension, label, claim }) => {
      const to = new URLSearchParams({ lesson: dimension, claim }).toString();
      return h("li", {}, h("a", { href: pageAt(base, "claims", `#${to}`) }, label));
    });
  const list = (title: string, none: readonly Child[], own: HTMLElement[]): HTMLElement =>
    h("div", {}, h("h3", {}, title), own.length === 0 ? h("p", {}, ...none) : h("ul", {}, ...own));
  const sideBySide =
    pages.includes("framing") && h("a", { href: pageAt(base, "framing", "#step=side") }, words.sideBySide);
  const mentioned = topics > 0 ? [h("li", {}, words.topics(topics, followed))] : [];
  return h(
    "section",
    { class: "compared" },
    h("h2", { id: COMPARED }, words.title),
    folded(
      h,
      words.show,
      isOpen,
      h("p", {}, comparisonSentences(reports.length, comparison).join(" ")),
      h(
        "div",
        { class: "compared-lists" },
        list(words.shareTitle(reports.length), [words.nothingShared(reports.length)], [...items(shared), ...mentioned]),
        differing.length > 0
          ? list(words.differTitle, [], items(differing))
          : worded.length === 0 && list(words.differTitle, [words.noneDiffers(comparison.asked), " ", sideBySide], []),
        worded.length > 0 && list(words.wordedTitle, [], items(worded)),
      ),
      h("p", { class: "caption" }, words.counted, together.length > 0 && ` ${words.together(together)}`),
    ),
  );
}

/** What gives something away stands behind a click that says so. */
function folded(h: Build, name: string, isOpen: boolean, ...content: Child[]): HTMLElement {
  const details = h("details", { class: "gives-away" }, h("summary", {}, name), ...content);
  details.open = isOpen;
  return details;
}

function context(blocks: readonly Block[], isOpen: boolean, document: Document): HTMLElement {
  const h = builder(document);
  // What stands before the second heading is said before one reads; the rest knows what the reports are asked for.
  const headings = blocks.flatMap(({ kind }, i) => (kind === "heading" ? [i] : []));
  const from = headings[1] ?? blocks.length;
  const [first, rest] = [blocks.slice(0, from), blocks.slice(from)];
  return h(
    "section",
    { class: "context" },
    h("h2", { id: CONTEXT }, homeStrings.context),
    h(
      "div",
      { class: "context-card" },
      ...prose(first, { document, heading: 2 }),
      rest.length > 0 && folded(h, homeStrings.contextRest, isOpen, ...prose(rest, { document, heading: 2 })),
    ),
  );
}
