import { overlapping } from "../../coding/overlapping.js";
import type { Span } from "../../parser/types.js";
import { LAYERS, type Layer, type LayerSpans } from "./layers.js";

/** A stretch of the text in which nothing begins or ends. */
export interface Segment extends Span {
  /** The layers that it belongs to. */
  layers: Layer[];
  /** Of several, the one whose stretch is shortest here: it gives the colour. */
  top: Layer | null;
}

/**
 * Cuts a stretch wherever something begins or ends.
 * @param cuts more places to cut at (ends of claims, where a mark goes)
 */
export function segmentsOf(stretch: Span, spans: LayerSpans, cuts: readonly number[] = []): Segment[] {
  const here = LAYERS.flatMap((layer) =>
    overlapping(spans[layer], stretch).map(({ start, end }) => ({ layer, start, end })),
  );
  const places = [stretch.start, stretch.end, ...cuts, ...here.flatMap(({ start, end }) => [start, end])];
  const inside = [...new Set(places)].filter((at) => at >= stretch.start && at <= stretch.end).sort((a, b) => a - b);
  return inside.slice(1).map((end, i) => {
    const start = inside[i]!;
    const over = here.filter((span) => span.start < end && start < span.end);
    // A doubt lies on words of other layers and has no colour.
    const shortest = over
      .filter(({ layer }) => layer !== "unsure")
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return {
      start,
      end,
      layers: LAYERS.filter((layer) => over.some((span) => span.layer === layer)),
      top: shortest?.layer ?? null,
    };
  });
}
