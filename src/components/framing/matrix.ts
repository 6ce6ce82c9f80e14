import { framingStrings as words } from "../../strings/framing.js";
import { glyph, outletColour } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { bringIntoView } from "../lesson/inView.js";
import type { FramingLesson } from "./common.js";
import { cellDetail } from "./matrixDetail.js";
import { cellKeys } from "./matrixKeys.js";
import { cellInWords, gapInWords, grouped, type Cell, type Order, type TopicRow } from "./matrixModel.js";
import { slide } from "./slide.js";

/** With more reports than this the cells say only "not found". */
const WIDE = 7;
/** So many reports stand side by side on a phone too, each topic's name above them; with more, one at a time. */
export const ABREAST = 6;
/** A block's least width, in per cent of the line. */
const THINNEST = 1.2;

/** The matrix, and what its controls may ask of it. */
export interface Matrix {
  element: HTMLTableElement;
  /** Puts the topics into another order. */
  order: (order: Order) => void;
  /** Which report a narrow page shows. */
  show: (report_id: string) => void;
}

/**
 * Topic × report as a table of buttons: in each cell the whole report as a line, with a block for every sentence that
 * touches the topic. One cell at a time is open; the address keeps it under `cell`.
 */
export function matrix(lesson: FramingLesson, rows: readonly TopicRow[], first: Order): Matrix {
  const { h, state, data } = lesson;
  const isMany = data.reports.length > WIDE;
  const element = h(
    "table",
    {
      class: `matrix${isMany ? " matrix-many" : ""}${data.reports.length <= ABREAST ? " is-abreast" : ""}`,
      style: `--reports: ${data.reports.length}`,
    },
    head(lesson),
  );
  const lines = new Map(rows.map((row) => [row.topic, topicLine(row)]));
  let open: { opener: HTMLElement; detail: HTMLElement } | null = null;

  function topicLine(row: TopicRow): HTMLTableRowElement {
    const cells = row.cells.map((cell) => h("td", { "data-report": cell.report_id }, button(row, cell)));
    return h("tr", { "data-topic": row.topic }, h("th", { scope: "row" }, row.label), ...cells);
  }

  function button(row: TopicRow, cell: Cell): HTMLElement {
    const { letter } = sign(data, cell.report_id);
    return h(
      "button",
      {
        type: "button",
        class: cell.coverage.found ? "cell" : "cell cell-gap",
        tabindex: "-1",
        "data-cell": `${row.topic}.${cell.report_id}`,
        "aria-expanded": "false",
        "aria-label": words.missing.cell(row.label, letter, cellInWords(row, cell)),
        onclick: ({ currentTarget }) => {
          if (open?.opener === currentTarget) shut();
          else show(row, cell, currentTarget);
        },
      },
      cell.coverage.found ? strip(lesson, cell) : h("span", {}, isMany ? words.missing.notFoundShort : gapInWords(row)),
    );
  }

  function show(row: TopicRow, cell: Cell, opener: HTMLElement): void {
    shut();
    const content = cellDetail(lesson, row, cell, () => {
      shut();
      opener.focus();
    });
    const detail = h(
      "tr",
      { class: "matrix-detail" },
      h("td", { colspan: row.cells.length + 1, "aria-live": "polite" }, content),
    );
    lines.get(row.topic)!.after(detail);
    opener.setAttribute("aria-expanded", "true");
    open = { opener, detail };
    bringIntoView(detail, lesson.window);
    state.set("cell", opener.dataset["cell"] ?? null);
  }

  function shut(): void {
    if (open === null) return;
    open.detail.remove();
    open.opener.setAttribute("aria-expanded", "false");
    open = null;
    state.set("cell", null);
  }

  function draw(order: Order): void {
    for (const body of [...element.tBodies]) body.remove();
    const span = data.reports.length + 1;
    for (const group of grouped(rows, order, data.reports.length)) {
      const heading = h("tr", { class: "matrix-group" }, h("th", { colspan: span, scope: "rowgroup" }, group.heading));
      element.append(h("tbody", {}, heading, ...group.rows.map(({ topic }) => lines.get(topic)!)));
    }
    if (open !== null) open.opener.closest("tr")?.after(open.detail);
  }

  function showReport(report_id: string): void {
    for (const cell of element.querySelectorAll<HTMLElement>("[data-report]")) {
      cell.classList.toggle("is-shown", cell.dataset["report"] === report_id);
    }
  }

  draw(first);
  showReport(data.reports[0]?.report_id ?? "");
  cellKeys(lesson, element, () => {
    const opener = open?.opener;
    shut();
    opener?.focus();
  });
  const asked = state.get("cell");
  const [row, cell] = cellAt(rows, asked);
  const opener = [...element.querySelectorAll<HTMLElement>("[data-cell]")].find((one) => one.dataset["cell"] === asked);
  if (row !== undefined && cell !== undefined && opener !== undefined) {
    showReport(cell.report_id);
    show(row, cell, opener);
  }
  const moved = (): Iterable<HTMLElement> => lines.values();
  return {
    element,
    order: (order) => {
      slide(lesson, moved, () => {
        draw(order);
      });
    },
    show: showReport,
  };
}

function cellAt(rows: readonly TopicRow[], asked: string | null): [TopicRow | undefined, Cell | undefined] {
  const row = rows.find(({ topic, cells }) => cells.some(({ report_id }) => `${topic}.${report_id}` === asked));
  return [row, row?.cells.find(({ report_id }) => `${row.topic}.${report_id}` === asked)];
}

function head({ h, data, document }: FramingLesson): HTMLElement {
  const columns = data.reports.map(({ report_id, label, paragraphs, words: length }) =>
    h(
      "th",
      { scope: "col", "data-report": report_id },
      glyph(sign(data, report_id), { document, size: 24 }),
      h("span", { class: "matrix-label" }, label),
      h("span", { class: "matrix-size" }, words.missing.sizes(paragraphs, length)),
      h(
        "span",
        { class: "matrix-scale", "aria-hidden": "true" },
        h("span", {}, words.missing.top),
        h("i", {}),
        h("span", {}, words.missing.end),
      ),
    ),
  );
  const corner = h("td", {});
  return h("thead", {}, h("tr", {}, corner, ...columns));
}

/** The whole report as a line; a block's place and width are its sentence's share of the body's words. */
function strip({ h, data }: FramingLesson, { report_id, mentions }: Cell): HTMLElement {
  const { order } = sign(data, report_id);
  const length = Math.max(1, data.reports.find((report) => report.report_id === report_id)?.words ?? 1);
  const blocks = mentions.map((mention) => {
    if (mention.paragraph === null) return h("i", { class: "block block-top", "data-words": mention.words });
    const width = Math.max(THINNEST, Math.min(100, (100 * mention.words) / length));
    const left = Math.min(100 - width, 100 * mention.position);
    const style = `left: ${left.toFixed(2)}%; width: ${width.toFixed(2)}%`;
    return h("i", { class: "block", style, "data-words": mention.words });
  });
  return h(
    "span",
    { class: "strip", style: `--outlet: ${outletColour(order)}`, "aria-hidden": "true" },
    h("i", { class: "strip-line" }),
    ...blocks,
  );
}
