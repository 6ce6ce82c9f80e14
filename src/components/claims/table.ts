import type { Claim, Dimension, ReportRow, SilenceRow } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { builder, documentOf, type Build, type Child } from "../dom.js";
import { glyph, type Sign } from "../glyph.js";
import { lessonIcon, markIcon } from "../icons.js";
import { addsToWords, valueInWords, type Names } from "../values.js";
import { evidence, type EvidenceOptions } from "./evidence.js";
import { kindOf } from "./filters.js";
import { namesOf, settingOf, type ClaimsData, type Entry, type Group } from "./model.js";

export interface TableOptions extends EvidenceOptions {
  /** False where the rows stand in another order than the lessons'. */
  hasLessonOrder?: boolean;
  /** Ids of the claims whose evidence is open. */
  open?: ReadonlySet<string>;
  /** Called when a row opens or closes. */
  onToggle?: (claimId: string, isOpen: boolean) => void;
}

/** What the rows share. */
interface Context {
  h: Build;
  document: Document;
  data: ClaimsData;
  reports: Map<string, ReportRow>;
  signs: Map<string, Sign>;
  names: Names;
  options: TableOptions;
}

const COLUMNS = 5;

/**
 * The claims table: a real table, one `<tbody>` an item. A row's words are a button that opens the evidence below it; a
 * click anywhere in the row does the same. Roles are written out because phones get the rows as blocks, which takes a
 * table's own roles away.
 */
export function claimsTable(data: ClaimsData, groups: readonly Group[], options: TableOptions = {}): HTMLTableElement {
  const document = documentOf(options);
  const h = builder(document);
  const context: Context = {
    h,
    document,
    data,
    reports: new Map(data.reports.map((report) => [report.report_id, report])),
    signs: new Map(data.reports.map(({ report_id, letter, label }, order) => [report_id, { letter, label, order }])),
    names: namesOf(data.codebook),
    options,
  };
  const hasLessonOrder = options.hasLessonOrder ?? true;
  const hasLessons = hasLessonOrder && new Set(groups.map(({ dimension }) => dimension)).size > 1;
  const bodies = groups.flatMap((group, i) => {
    const isNew = hasLessons && group.dimension !== groups[i - 1]?.dimension;
    return isNew ? [lessonHeading(context, group.dimension), groupBody(context, group)] : [groupBody(context, group)];
  });
  return h("table", { class: "claims", role: "table" }, caption(h), head(h, hasLessonOrder), ...bodies);
}

function caption(h: Build): HTMLElement {
  return h("caption", { class: "visually-hidden" }, strings.claims.title);
}

function head(h: Build, hasLessonOrder: boolean): HTMLElement {
  const { about, aboutNote, report, prints, kind, where } = strings.claims.columns;
  const cell = (name: string, ...children: Child[]): HTMLElement =>
    h("th", { scope: "col", role: "columnheader", class: `col-${name}` }, ...children);
  return h(
    "thead",
    { role: "rowgroup" },
    h(
      "tr",
      { role: "row" },
      cell("about", h("b", {}, about), hasLessonOrder && ` ${aboutNote}`),
      cell("report", report),
      cell("words", prints),
      cell("kind", kind),
      cell("where", where),
    ),
  );
}

function lessonHeading({ h, document }: Context, dimension: Dimension): HTMLElement {
  const tag = h(
    "span",
    { class: `tag tint-${dimension}` },
    lessonIcon(dimension, { document }),
    strings.dimensions[dimension],
  );
  const cell = h("th", { colspan: COLUMNS, scope: "rowgroup", role: "rowheader" }, tag);
  return h("tbody", { role: "rowgroup", class: "lesson" }, h("tr", { role: "row" }, cell));
}

function groupBody(context: Context, group: Group): HTMLElement {
  const { h } = context;
  const rows = group.entries.flatMap((entry) => entryRows(context, group, entry));
  // The heading spans the rows of evidence too; those that are closed take no room.
  const heading = h(
    "th",
    { class: "about", scope: "rowgroup", role: "rowheader", rowspan: rows.length },
    h("span", {}, group.label),
  );
  rows[0]!.prepend(heading);
  return h("tbody", { role: "rowgroup", class: "item", "data-item": group.item }, ...rows);
}

function entryRows(context: Context, group: Group, entry: Entry): HTMLElement[] {
  return entry.claim === undefined ? [silenceRow(context, entry.silence)] : claimRows(context, group, entry.claim);
}

function silenceRow({ h, document, reports, signs }: Context, silence: SilenceRow): HTMLElement {
  const sign = signs.get(silence.report_id)!;
  const { paragraphs } = reports.get(silence.report_id)!;
  return h(
    "tr",
    { role: "row", class: "silence", "data-silence": `${silence.report_id}.${silence.item}`, tabindex: -1 },
    cell(h, "report", glyph(sign, { document, filled: false, size: 18 })),
    cell(h, "words", strings.claims.silent(silence.terms.split("; ").join(", "))),
    cell(h, "kind", markIcon("silence", { document }), strings.claims.silence),
    cell(h, "where", strings.claims.wholeReport(paragraphs)),
  );
}

function claimRows(context: Context, group: Group, claim: Claim): HTMLElement[] {
  const { h, document, signs, options } = context;
  const kind = kindOf(claim);
  const id = `evidence-${claim.claim_id}`;
  const panel = h("td", { role: "cell", colspan: COLUMNS - 2, class: "evidence-cell" });
  const spare = h("td", { role: "cell", class: "evidence-spare" });
  const below = h("tr", { role: "row", class: "evidence-row", id, hidden: true }, spare, panel);
  const button = h(
    "button",
    { type: "button", class: "words", "aria-expanded": "false", "aria-controls": id },
    h("q", { class: quoteClass(claim.text), "data-printed": claim.report_id }, claim.text),
    ...gloss(context, claim),
  );
  const row = h(
    "tr",
    { role: "row", class: "claim", "data-claim": claim.claim_id },
    cell(h, "report", glyph(signs.get(claim.report_id)!, { document })),
    cell(h, "words", button),
    cell(h, "kind", markIcon(kind, { document }), strings.claims.kinds[kind]),
    cell(h, "where", ...placeLink(h, claim, options)),
  );
  const show = (isOpen: boolean): void => {
    if (isOpen && panel.childElementCount === 0) panel.append(panelOf(context, group, claim));
    button.setAttribute("aria-expanded", String(isOpen));
    row.classList.toggle("open", isOpen);
    below.hidden = !isOpen;
  };
  show(options.open?.has(claim.claim_id) ?? false);
  row.addEventListener("click", (event) => {
    if (!isForRow(event, button)) return;
    const isOpen = below.hidden !== false;
    show(isOpen);
    options.onToggle?.(claim.claim_id, isOpen);
  });
  return [row, below];
}

/** Links keep their own meaning, and words that somebody is selecting should not close. */
function isForRow(event: Event, button: HTMLElement): boolean {
  const target = event.target as Element;
  if (button.contains(target)) return true;
  return target.closest("a") === null && (target.ownerDocument.getSelection()?.isCollapsed ?? true);
}

function panelOf({ data, reports, names, options }: Context, group: Group, claim: Claim): HTMLElement {
  const setting = settingOf(claim, data.sentences);
  return evidence({ claim, group, report: reports.get(claim.report_id)!, setting, names }, options);
}

function quoteClass(text: string): string {
  return /^[“"‘«„][^]*[”"’»“]$/.test(text) ? "printed marked" : "printed";
}

/** What the words come to, where they do not say it themselves; and which reading of them it is. */
function gloss({ h, names }: Context, claim: Claim): HTMLElement[] {
  const value = valueInWords(claim, names);
  const parts = [
    addsToWords(claim.text, value) ? value : "",
    claim.reading === "" ? "" : strings.claims.readings[claim.reading],
  ].filter((part) => part !== "");
  return parts.length === 0 ? [] : [h("span", { class: "gloss" }, parts.join(", "))];
}

/** The place, as a link to the words in their report where the page has a reading room. */
function placeLink(h: Build, claim: Claim, { readHref }: TableOptions): Child[] {
  const href = readHref?.(claim) ?? null;
  return href === null ? place(h, claim) : [h("a", { href }, ...place(h, claim))];
}

function place(h: Build, { part, paragraph, sentence }: Claim): Child[] {
  if (paragraph === null || sentence === null) return [strings.claims.parts[part] ?? part];
  return [
    h("span", { "aria-hidden": "true" }, strings.claims.place(paragraph, sentence)),
    h("span", { class: "visually-hidden" }, strings.claims.placeInWords(paragraph, sentence)),
  ];
}

function cell(h: Build, name: string, ...children: Child[]): HTMLElement {
  return h("td", { role: "cell", class: `col-${name}` }, h("div", {}, ...children));
}
