import type { Span } from "../../parser/types.js";
import type { Built } from "../../workbench/work.js";
import { builder } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";

interface ReportsOptions {
  document: Document;
  /** Words to stand out, where a link led to them. */
  arrived: (Span & { report_id: string }) | null;
}

/** All reports, word for word, one below the other. The words that a link led to are marked. */
export function reportsView({ parses, tables }: Built, { document, arrived }: ReportsOptions): HTMLElement {
  const h = builder(document);
  const articles = parses.map(({ id, text, parts }) => {
    const report = sign(tables, id);
    const rows = parts
      .filter(({ part }) => part !== "boilerplate")
      .map(({ part, start, end }) => {
        const [before, marked, after] = cut(text, { start, end }, arrived?.report_id === id ? arrived : null);
        return h(
          part === "headline" ? "h3" : "p",
          { class: "printed", "data-printed": id },
          before,
          marked !== "" && h("mark", {}, marked),
          after,
        );
      });
    return h(
      "article",
      { class: "class-report", id: `report-${id}` },
      h("h2", {}, glyph(report, { document, size: 26, decorative: true }), ` ${report.label}`),
      ...rows,
    );
  });
  const root = h("div", { class: "class-reports" }, ...articles);
  if (arrived !== null) arrive(root, arrived.report_id);
  return root;
}

/** A part of the text cut into what stands before the words, the words, and what stands after. */
function cut(text: string, { start, end }: Span, words: Span | null): [string, string, string] {
  if (words === null || words.end <= start || words.start >= end) return [text.slice(start, end), "", ""];
  const from = Math.max(start, words.start);
  const to = Math.min(end, words.end);
  return [text.slice(start, from), text.slice(from, to), text.slice(to, end)];
}

/** The page takes the element in after it is made, and only then there is something to scroll to. */
function arrive(root: HTMLElement, report_id: string): void {
  const window = root.ownerDocument.defaultView;
  const look = (): void => {
    if (!root.isConnected) window?.requestAnimationFrame(look);
    else (root.querySelector("mark") ?? root.ownerDocument.getElementById(`report-${report_id}`))?.scrollIntoView();
  };
  window?.requestAnimationFrame(look);
}
