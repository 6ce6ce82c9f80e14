import { reading as words } from "../../strings/reading.js";
import { builder, type Child } from "../dom.js";
import { phraseNodes } from "./phrases.js";
import type { Reading } from "./model.js";
import { placeLink } from "./provenance.js";
import { speakerOf, wholeQuotations, type WholeQuotation } from "./quotationNotes.js";
import type { Row } from "./rows.js";

/** Who is quoted, how much, and where: the layer of quotations as a table. */
export function quotedTable(reading: Reading, rows: readonly Row[], document: Document): HTMLElement {
  const h = builder(document);
  const bySpeaker = new Map<string, WholeQuotation[]>();
  for (const quotation of wholeQuotations(reading)) {
    const name = speakerOf(quotation.pieces[0], reading);
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), quotation]);
  }
  const lines = [...bySpeaker].map(([speaker, quotations]) => {
    const total = quotations.reduce((sum, one) => sum + one.words, 0);
    const places = quotations
      .flatMap(({ pieces }) => pieces)
      .flatMap((piece): Child[] => [...phraseNodes(document, placeLink(rows, piece)), " "]);
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, speaker),
      h("td", {}, words.quoted.count(quotations.length, total)),
      h("td", { class: "quoted-places" }, ...places),
    );
  });
  return h(
    "section",
    { class: "quoted" },
    h("h2", {}, words.quoted.title),
    lines.length === 0 ? h("p", {}, words.quoted.none) : h("table", {}, h("tbody", {}, ...lines)),
  );
}
