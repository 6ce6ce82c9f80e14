import type { Broken, Span } from "../../parser/types.js";
import { ownClaims, type Reading } from "./model.js";

/** What can be shown in the text, in the order of the page. */
export const LAYERS = ["quotations", "times", "framing", "traces", "unsure", "furniture"] as const;
export type Layer = (typeof LAYERS)[number];

/** Shown to a reader who has not chosen yet. */
const AT_FIRST: readonly Layer[] = ["quotations", "times"];
const KEY = "same-story:reading-layers";

/** The stretches of each layer, in the order of the text. */
export type LayerSpans = Record<Layer, Span[]>;

/** Quotations with their marks, times, the words of framing and of traces, doubtful claims, and the page's furniture. */
export function layerSpans(reading: Reading): LayerSpans {
  const about = new Map(reading.items.map((item) => [item.id, item.about]));
  const claims = ownClaims(reading);
  return {
    quotations: reading.quotations.map((quotation) => withMarks(reading.text, quotation)),
    times: reading.times.map(({ start, end }) => ({ start, end })),
    framing: claims.filter(({ dimension }) => dimension === "framing"),
    traces: claims.filter(({ item }) => about.get(item) === "trace"),
    unsure: claims.filter(({ doubt }) => doubt !== ""),
    furniture: reading.parts.filter(
      ({ part, start, end }) => part === "boilerplate" && reading.text.slice(start, end).trim() !== "",
    ),
  };
}

const OPENING = /["'“”„‟«»‘‚‛‹›「『]/;
const CLOSING = /["'“”‟«»’‛‹›」』]/;

/** A quotation is what stands between the marks; readers see the marks as part of it, a misplaced one too: `so, ”`. */
export function withMarks(text: string, { start, end, broken }: Span & { broken?: Broken | null }): Span {
  const mark = broken === "misplaced-mark" && text[end] === " " ? end + 1 : end;
  return {
    start: start > 0 && OPENING.test(text[start - 1]!) ? start - 1 : start,
    end: mark < text.length && CLOSING.test(text[mark]!) ? mark + 1 : end,
  };
}

/** Where a choice is kept: the page's localStorage, or nothing where a browser forbids it. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

/** The layers that a reader chose last time. */
export function readLayers(storage: Storage | null): Set<Layer> {
  try {
    const kept = storage?.getItem(KEY);
    if (kept !== null && kept !== undefined) {
      const names = kept.split(",");
      return new Set(LAYERS.filter((layer) => names.includes(layer)));
    }
  } catch {
    // A browser that blocks storage shows what it shows at first.
  }
  return new Set(AT_FIRST);
}

export function keepLayers(storage: Storage | null, layers: ReadonlySet<Layer>): void {
  try {
    storage?.setItem(KEY, LAYERS.filter((layer) => layers.has(layer)).join(","));
  } catch {
    // The choice holds until the page is left.
  }
}
