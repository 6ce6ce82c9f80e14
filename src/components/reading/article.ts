import { overlapping } from "../../coding/overlapping.js";
import type { Part, Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { builder, type Child } from "../dom.js";
import type { LayerSpans } from "./layers.js";
import type { Reading } from "./model.js";
import { furnitureKind, type FurnitureKind, type Row } from "./rows.js";
import { speakerOf } from "./quotationNotes.js";
import { segmentsOf, type Segment } from "./segments.js";

/** What stands at an offset without being the report's: labels for screen readers, numbers of notes, marks of claims. */
export interface Inserts {
  /** Before the character at this offset. */
  opening: ReadonlyMap<number, readonly (() => Node)[]>;
  /** After the character before this offset. */
  closing: ReadonlyMap<number, readonly (() => Node)[]>;
}

/** A stretch in one sentence, or between sentences. */
interface Chunk extends Span {
  isSentence: boolean;
  part: Part | null;
}

/**
 * One row's text as nodes. Every character comes from `text.slice(start, end)` and stands in a `.seg` that knows its
 * offset; whatever else there is are inserts.
 */
export function rowText(
  row: Row,
  rows: readonly Row[],
  reading: Reading,
  spans: LayerSpans,
  inserts: Inserts,
  document: Document,
): Child[] {
  const h = builder(document);
  const cuts = [...inserts.opening.keys(), ...inserts.closing.keys()].filter((at) => row.start <= at && at <= row.end);
  let wasLeftOut = false;
  return chunksOf(row, reading).flatMap((chunk): Child[] => {
    if (isBlank(chunk)) {
      // Sentences that are left out one after another share one sign.
      const sign = wasLeftOut ? [] : [leftOut()];
      wasLeftOut = true;
      return sign;
    }
    if (chunk.isSentence) wasLeftOut = false;
    const isFurniture = chunk.part?.part === "boilerplate";
    const content = segmentsOf(chunk, spans, cuts).flatMap(segment);
    if (isFurniture && isLastOfKind(chunk.part!)) content.push(" ", furnitureLabel(chunk.part!));
    const name = chunk.isSentence ? "chunk sentence" : isFurniture ? "chunk layer-furniture" : "chunk";
    return [h("span", { class: name, tabindex: -1, "data-from": chunk.start, "data-to": chunk.end }, ...content)];
  });

  function segment(one: Segment): Child[] {
    const opening = made(inserts.opening, one.start);
    const closing = made(inserts.closing, one.end);
    if (closing.length === 0) return [...opening, printed(one, one.start, one.end)];
    // A mark never begins a line: it stays with the last word before it.
    const lastWord = /\S{1,40}$/.exec(reading.text.slice(one.start, one.end))?.[0].length ?? 0;
    const cut = one.end - lastWord;
    return [
      ...opening,
      cut > one.start && printed(one, one.start, cut),
      h("span", { class: "kept-together" }, cut < one.end && printed(one, cut, one.end), ...closing),
    ];
  }

  function made(map: Inserts["opening"], offset: number): Node[] {
    return (map.get(offset) ?? []).map((make) => make());
  }

  function printed({ layers, top }: Segment, start: number, end: number): HTMLElement {
    const quotation = layers.includes("quotations") ? overlapping(reading.quotations, { start, end })[0] : undefined;
    const names = ["seg", "printed", ...layers.map((layer) => `in-${layer}`), top === null ? "" : `top-${top}`];
    return h(
      "span",
      {
        class: names.filter(Boolean).join(" "),
        "data-printed": reading.report.report_id,
        "data-start": start,
        title: quotation && speakerOf(quotation, reading),
      },
      reading.text.slice(start, end),
    );
  }

  /** A sentence of a report in excerpts that may not be shown. */
  function isBlank({ start, end, isSentence, part }: Chunk): boolean {
    return (isSentence || part?.part === "body") && reading.text.slice(start, end).trim() === "";
  }

  function leftOut(): Node {
    return h("span", { class: "left-out", role: "img", "aria-label": words.leftOutInWords }, words.leftOut);
  }

  /** Scraps of one kind that follow one another share a label. */
  function isLastOfKind(part: Part): boolean {
    const next = row.parts[row.parts.indexOf(part) + 1];
    return next?.part !== "boilerplate" || kindOf(next) !== kindOf(part);
  }

  function kindOf(part: Part): FurnitureKind {
    return furnitureKind(reading.text, part, rows);
  }

  function furnitureLabel(part: Part): Node {
    return h("span", { class: "furniture-label" }, words.furniture[kindOf(part)]);
  }
}

/** Cuts a row at its sentences and its parts; nothing is lost between them. */
function chunksOf(row: Row, { sentences, text }: Reading): Chunk[] {
  const chunks: Chunk[] = [];
  let at = row.start;
  const take = (end: number, isSentence: boolean, part: Part | null): void => {
    if (end <= at) return;
    chunks.push({ start: at, end, isSentence, part });
    at = end;
  };
  for (const part of row.parts) {
    take(part.start, false, null);
    for (const sentence of part.part === "boilerplate" ? [] : overlapping(sentences, part)) {
      take(Math.max(sentence.start, part.start), false, null);
      take(Math.min(sentence.end, part.end), true, part);
    }
    take(part.end, false, text.slice(at, part.end).trim() === "" ? null : part);
  }
  return chunks;
}
