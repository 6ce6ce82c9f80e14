import type { Dimension } from "../coding/types.js";
import { LESSONS } from "../lessons.js";
import { documentOf, svg, type ComponentOptions } from "./dom.js";

/** What kind of row it is. */
type Mark = "stated" | "unsure" | "readings" | "silence";
const CIRCLE = "M8,3.4A4.6,4.6 0 1 1 8,12.6A4.6,4.6 0 1 1 8,3.4Z";

/** The sign of a lesson. Its name stands beside it. */
export function lessonIcon(dimension: Dimension, options: ComponentOptions = {}): SVGElement {
  const document = documentOf(options);
  const path = svg(document, "path", { d: LESSONS[dimension].icon, class: "stroke" });
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
