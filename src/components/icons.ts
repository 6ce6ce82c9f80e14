import type { Dimension } from "../coding/types.js";
import { documentOf, svg, type ComponentOptions } from "./dom.js";

/** Strokes in a box of 16 by 16. */
const LESSONS: Record<Dimension, string> = {
  timing: "M1.5,4.5V11.5M14.5,4.5V11.5M1.5,8H14.5M6,8A2,2 0 1 0 10,8A2,2 0 1 0 6,8Z",
  framing: "M2,6V2.5H6M10,2.5H14V6M14,10V13.5H10M6,13.5H2V10",
  wording: "M6.5,4C4,4.6 2.6,6.4 2.6,9.2A2,2 0 1 0 4.6,7.4M13.5,4C11,4.6 9.6,6.4 9.6,9.2A2,2 0 1 0 11.6,7.4",
  provenance:
    "M5.4,7.2L11,4.3M5.4,8.8L11,11.7M1.5,8A2,2 0 1 0 5.5,8A2,2 0 1 0 1.5,8ZM11,3.4A1.8,1.8 0 1 0 14.6,3.4A1.8,1.8 0 1 0 11,3.4ZM11,12.6A1.8,1.8 0 1 0 14.6,12.6A1.8,1.8 0 1 0 11,12.6Z",
};

/** What kind of row it is. */
export type Mark = "stated" | "unsure" | "readings" | "silence";
const CIRCLE = "M8,3.4A4.6,4.6 0 1 1 8,12.6A4.6,4.6 0 1 1 8,3.4Z";

/** The sign of a lesson. Its name stands beside it. */
export function lessonIcon(dimension: Dimension, options: ComponentOptions = {}): SVGElement {
  const document = documentOf(options);
  const path = svg(document, "path", { d: LESSONS[dimension], class: "stroke" });
  return icon(document, path);
}

/** A full circle for what is stated, a ring round a point where the machine is less sure, half a circle for several
 *  readings, a dotted one for silence. */
export function markIcon(mark: Mark, options: ComponentOptions = {}): SVGElement {
  const document = documentOf(options);
  const circle = svg(document, "path", {
    d: CIRCLE,
    class: mark === "stated" ? "solid" : "stroke",
    "stroke-dasharray": mark === "silence" ? "1.6 2" : null,
  });
  const half = svg(document, "path", { d: "M8,3.4A4.6,4.6 0 0 0 8,12.6Z", class: "solid" });
  const point = svg(document, "circle", { cx: 8, cy: 8, r: 1.6, class: "solid" });
  return icon(document, circle, mark === "readings" && half, mark === "unsure" && point);
}

/** A magnifying glass. */
export function searchIcon(options: ComponentOptions = {}): SVGElement {
  const document = documentOf(options);
  return icon(
    document,
    svg(document, "path", { d: "M10.6,10.6L14,14M2.5,7A4.5,4.5 0 1 0 11.5,7A4.5,4.5 0 1 0 2.5,7Z", class: "stroke" }),
  );
}

function icon(document: Document, ...children: (SVGElement | false)[]): SVGElement {
  return svg(
    document,
    "svg",
    { class: "icon", viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" },
    ...children,
  );
}
