import type { Dimension, SilenceRow } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";
import { builder, documentOf, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { lessonIcon, markIcon } from "../icons.js";
import { silenceInWords } from "../silence.js";
import { claimRows, stretchesOf } from "./claimRows.js";
import { namesOf, type ClaimsData, type Group } from "./model.js";
import { cell, COLUMNS, type Context, type TableOptions } from "./row.js";

/** A table that is drawn piece by piece, so that a long one does not keep the page from answering. */
export interface GrowingTable {
  element: HTMLTableElement;
  /** Draws so many more rows, those in which evidence opens not counted. @returns whether it is whole now */
  draw: (rows: number) => boolean;
}

/**
 * The claims table: a real table, one `<tbody>` an item, one row a stretch of words. A row's words are a button that opens the evidence below it; a
 * click anywhere in the row does the same. Roles are written out because phones get the rows as blocks, which takes a
 * table's own roles away.
 * @returns the table with its head; its rows come with `draw`
 */
export function claimsTable(data: ClaimsData, groups: readonly Group[], options: TableOptions = {}): GrowingTable {
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
  const element = h("table", { class: "claims", role: "table" }, caption(h), head(h, hasLessonOrder));
  const pieces = piecesOf();
  const draw = (rows: number): boolean => {
    for (let i = 0; i < rows; i++) if (pieces.next().done === true) return true;
    return false;
  };
  return { element, draw };

  /** Draws one stretch at a time. */
  function* piecesOf(): Generator<void, void> {
    for (const [i, group] of groups.entries()) {
      if (hasLessons && group.dimension !== groups[i - 1]?.dimension)
        element.append(lessonHeading(context, group.dimension));
      const body = h("tbody", { role: "rowgroup", class: "item", "data-item": group.item });
      element.append(body);
      for (const rows of groupRows(context, group)) {
        body.append(...rows);
        yield;
      }
    }
  }
}

function caption(h: Build): HTMLElement {
  return h("caption", { class: "visually-hidden" }, claimsStrings.title);
}

function head(h: Build, hasLessonOrder: boolean): HTMLElement {
  const { about, aboutNote, report, prints, kind, where } = claimsStrings.columns;
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

/** The rows of an item, stretch by stretch, with its heading in the first. */
function* groupRows(context: Context, group: Group): Generator<HTMLElement[], void> {
  const { h } = context;
  const stretches = stretchesOf(group.entries);
  // A claim has a row for its evidence too; one that is closed takes no room. Rows that are not drawn yet do no harm: a
  // heading spans at most what is there (HTML 4.9.12.1, "forming a table").
  const count = stretches.reduce((sum, one) => sum + ("claims" in one ? 2 : 1), 0);
  const heading = h(
    "th",
    { class: "about", scope: "rowgroup", role: "rowheader", rowspan: count },
    h("span", {}, group.label),
  );
  for (const [i, one] of stretches.entries()) {
    const rows = "claims" in one ? claimRows(context, group, one.claims) : [silenceRow(context, one.silence)];
    if (i === 0) rows[0]!.prepend(heading);
    yield rows;
  }
}

function silenceRow({ h, document, reports, signs, names }: Context, silence: SilenceRow): HTMLElement {
  const sign = signs.get(silence.report_id)!;
  const { paragraphs } = reports.get(silence.report_id)!;
  return h(
    "tr",
    { role: "row", class: "silence", "data-silence": `${silence.report_id}.${silence.item}`, tabindex: -1 },
    cell(h, "report", glyph(sign, { document, filled: false, size: 18 })),
    cell(h, "words", silenceInWords(silence, names)),
    cell(h, "kind", markIcon("silence", { document }), claimsStrings.silence),
    cell(h, "where", claimsStrings.wholeReport(paragraphs)),
  );
}
