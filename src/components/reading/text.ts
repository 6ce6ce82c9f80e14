import { countWords } from "../../coding/terms.js";
import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import type { Sign } from "../glyph.js";
import { rowText } from "./article.js";
import { insertsOf } from "./inserts.js";
import type { LayerSpans } from "./layers.js";
import { marginNotes } from "./margin.js";
import { clustersOf, ownClaims, type Cluster, type Reading } from "./model.js";
import { neighbours } from "./neighbours.js";
import { notesOf } from "./notes.js";
import { furnitureKind, rowAt, type Row } from "./rows.js";
import { offsetOf } from "./selection.js";

interface TextOptions {
  reading: Reading;
  rows: readonly Row[];
  spans: LayerSpans;
  signs: ReadonlyMap<string, Sign>;
  /** Stands between the headline and the first paragraph. */
  card: HTMLElement;
  language: string;
  /** The words that an address asks for. */
  arrived: Span | null;
  document: Document;
}

/** The report's text on the page. */
export interface ReportText {
  node: HTMLElement;
  /** Brings the words that one came for into view, and the keyboard to them. */
  focusArrival: () => void;
  /** Closes the other reports' words; false where they are not open. */
  closePanel: () => boolean;
  /** Called when something opens or closes. */
  onChange: () => void;
}

/** The report with paragraph numbers, marks, notes, and a place below each paragraph for the other reports' words. */
export function reportText(options: TextOptions): ReportText {
  const { reading, rows, spans, signs, card, language, arrived, document } = options;
  const h = builder(document);
  const clusters = clustersOf(ownClaims(reading));
  const notes = notesOf(reading, signs);
  const inserts = insertsOf(reading, clusters, notes, arrived, toggle, document);
  const firstBody = rows.findIndex(({ part }) => part === "body");
  const nodes = rows.map(rowNode);
  nodes.splice(firstBody < 0 ? nodes.length : firstBody, 0, card);
  const article = h("article", { class: "report-text", lang: language }, ...nodes, h("div", { class: "ink-bar" }));
  const segments = [...article.querySelectorAll<HTMLElement>(".seg")];
  for (const cluster of clusters) for (const segment of segmentsIn(cluster)) segment.classList.add("claimed");
  if (arrived !== null) markArrival(arrived);
  article.addEventListener("click", clickWords);
  article.addEventListener("mouseover", (event) => {
    heat(clusterUnder(event.target as Element));
  });
  article.addEventListener("mouseleave", () => {
    heat(null);
  });
  article.addEventListener("focusin", (event) => {
    heat(clusterUnder(event.target as Element));
  });

  let panel: { cluster: Cluster; node: HTMLElement; opener: HTMLElement | null } | null = null;
  const text: ReportText = { node: article, focusArrival, closePanel, onChange: () => undefined };
  return text;

  function rowNode(row: Row): HTMLElement {
    const isFurniture = row.parts.every(({ part }) => part === "boilerplate");
    const content = rowText(row, rows, reading, spans, inserts, document);
    const isLong = isFurniture && furnitureKind(reading.text, row.parts[0]!, rows) === "long";
    const name = row.part === "headline" ? "h2" : "p";
    const printedRow = h(name, { class: "row-text" }, ...content);
    const folded =
      isLong && h("details", {}, h("summary", {}, words.folded(countWords(reading.text, row))), printedRow);
    const rowNotes = notes.filter(({ start, end }) => isIn(row, Math.max(start, end - 1)));
    return h(
      "div",
      { class: `row row-${row.part}${isFurniture ? " layer-furniture" : ""}`, "data-row": row.start },
      row.paragraph !== null && paragraphNumber(row.paragraph),
      folded || printedRow,
      h("div", { class: "neighbours-place", id: `neighbours-${row.start}` }),
      marginNotes(rowNotes, row.paragraph, toggle, document),
    );
  }

  function isIn({ start, end }: Span, at: number): boolean {
    return start <= at && at < end;
  }

  function paragraphNumber(paragraph: number): HTMLElement {
    return h(
      "span",
      { class: "row-number" },
      h("span", { "aria-hidden": "true" }, `¶${paragraph}`),
      h("span", { class: "visually-hidden" }, words.paragraph(paragraph)),
    );
  }

  function segmentsIn({ start, end }: Span): HTMLElement[] {
    return segments.filter((segment) => {
      const from = offsetOf(segment);
      return from >= start && from + segment.textContent.length <= end;
    });
  }

  function markArrival(span: Span): void {
    for (const chunk of article.querySelectorAll<HTMLElement>(".chunk")) {
      const [from, to] = [Number(chunk.dataset.from), Number(chunk.dataset.to)];
      if (from < span.end && span.start < to && chunk.tabIndex === -1) chunk.classList.add("arrived");
    }
    const dimension = ownClaims(reading).find(({ start, end }) => start === span.start && end === span.end)?.dimension;
    for (const segment of segmentsIn(span)) segment.classList.add("arrived-words", `tint-${dimension ?? "provenance"}`);
  }

  function focusArrival(): void {
    const words = article.querySelector(".arrived-words");
    const chunk = article.querySelector<HTMLElement>(".chunk.arrived");
    chunk?.closest("details")?.setAttribute("open", "");
    chunk?.setAttribute("aria-describedby", "arrival-text");
    chunk?.focus({ preventScroll: true });
    (words ?? chunk)?.scrollIntoView({ block: "center" });
  }

  /** The claims at a place of the text: those of the shortest stretch, by the words or by their mark. */
  function clusterUnder(element: Element): Cluster | null {
    const mark = element.closest<HTMLElement>("[data-cluster]");
    if (mark !== null) return clusters[Number(mark.dataset.cluster)] ?? null;
    const segment = element.closest<HTMLElement>(".seg");
    if (segment === null) return null;
    const at = offsetOf(segment);
    return clusters.find(({ start, end }) => start <= at && at < end) ?? null;
  }

  function clickWords(event: MouseEvent): void {
    const target = event.target as Element;
    // Words that somebody is selecting open nothing; buttons have their own meaning.
    if (target.closest(".seg") === null || document.getSelection()?.isCollapsed === false) return;
    const cluster = clusterUnder(target);
    if (cluster !== null) toggle(cluster);
  }

  function heat(cluster: Cluster | null): void {
    for (const segment of article.querySelectorAll(".hot")) segment.classList.remove("hot");
    if (cluster !== null) for (const segment of segmentsIn(cluster)) segment.classList.add("hot");
  }

  function markOf(cluster: Cluster): HTMLElement | null {
    return article.querySelector(`[data-cluster="${clusters.findIndex((one) => one.start === cluster.start)}"]`);
  }

  function toggle(asked: Cluster): void {
    const isOpen = panel?.cluster.start === asked.start;
    closePanel();
    if (isOpen) return;
    const row = rowAt(rows, asked.start);
    const place = article.querySelector(`[id="neighbours-${row?.start ?? -1}"]`);
    const mark = markOf(asked);
    const node = neighbours(asked, reading, signs, () => void closePanel(), document);
    panel = { cluster: asked, node, opener: (document.activeElement as HTMLElement | null) ?? mark };
    place?.append(node);
    mark?.setAttribute("aria-expanded", "true");
    text.onChange();
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: "nearest" });
  }

  function closePanel(): boolean {
    if (panel === null) return false;
    const { cluster, node, opener } = panel;
    panel = null;
    const hadFocus = node.contains(document.activeElement);
    node.remove();
    const mark = markOf(cluster);
    mark?.setAttribute("aria-expanded", "false");
    text.onChange();
    if (hadFocus) (opener !== null && article.contains(opener) ? opener : mark)?.focus({ preventScroll: true });
    return true;
  }
}
