import { strings } from "../strings/index.js";
import { documentOf, svg, type ComponentOptions } from "./dom.js";

/** What a glyph needs to know about a report: its letter, its label, and its place among the reports (from 0). */
export interface Sign {
  letter: string;
  label: string;
  order: number;
}

interface Shape {
  /** Path in a box from −10 to 10. */
  path: string;
  /** How far the letter is moved down to sit in the shape's optical middle. */
  drop: number;
}

/** One shape a report, by order; a tenth report begins again, told apart by its letter. */
const SHAPES: readonly Shape[] = [
  { path: "M0,-9.5L10,8.5H-10Z", drop: 2.6 },
  { path: "M0,-9A9,9 0 1 1 0,9A9,9 0 1 1 0,-9Z", drop: 0 },
  { path: "M0,-10.5L10.5,0L0,10.5L-10.5,0Z", drop: 0 },
  { path: "M-8.5,-8.5H8.5V8.5H-8.5Z", drop: 0 },
  { path: "M-5,-8.7H5L10,0L5,8.7H-5L-10,0Z", drop: 0 },
  { path: "M0,-10L9.8,-2.6L6.1,8.9H-6.1L-9.8,-2.6Z", drop: 0.6 },
  { path: "M-3.9,-9.4H3.9L9.4,-3.9V3.9L3.9,9.4H-3.9L-9.4,3.9V-3.9Z", drop: 0 },
  { path: "M-8.5,-9H8.5V1C8.5,5.5 5,8.5 0,10.5C-5,8.5 -8.5,5.5 -8.5,1Z", drop: -0.8 },
  { path: "M-6,-9.5H6V-6H9.5V6H6V9.5H-6V6H-9.5V-6H-6Z", drop: 0 },
];

/** How many outlet colours the stylesheet has (`--outlet-1` …). */
const OUTLET_COLOURS = 9;

/** The CSS colour of a report by its order. */
export function outletColour(order: number): string {
  return `var(--outlet-${(order % OUTLET_COLOURS) + 1})`;
}

export interface GlyphOptions extends ComponentOptions {
  /** Filled: the report says it. Not filled: the report is silent. */
  filled?: boolean;
  /** Width and height in CSS pixels. */
  size?: number;
  /** Leave it out of the accessibility tree, where the report's name stands beside it. */
  decorative?: boolean;
}

/** A report's sign: colour, shape and letter, so that none of them carries the meaning alone. */
export function glyph(sign: Sign, options: GlyphOptions = {}): SVGElement {
  const document = documentOf(options);
  const { filled = true, size = 20, decorative = false } = options;
  const { path, drop } = SHAPES[sign.order % SHAPES.length]!;
  const colour = outletColour(sign.order);
  const name = filled ? strings.glyph(sign.letter, sign.label) : strings.silentGlyph(sign.letter, sign.label);
  const naming = decorative ? { "aria-hidden": "true" } : { role: "img", "aria-label": name };
  return svg(
    document,
    "svg",
    { class: filled ? "glyph" : "glyph glyph-silent", viewBox: "-12 -12 24 24", width: size, height: size, ...naming },
    svg(document, "path", {
      d: path,
      style: filled ? `fill: ${colour}; stroke: ${colour}` : `fill: none; stroke: ${colour}`,
      "stroke-width": 1.6,
      "stroke-linejoin": "round",
    }),
    svg(
      document,
      "text",
      {
        y: 3.7 + drop,
        "text-anchor": "middle",
        "aria-hidden": "true",
        // Two letters stand where there are more reports than letters.
        style: `fill: ${filled ? "var(--on-outlet)" : colour}${sign.letter.length > 1 ? "; font-size: 7.5px" : ""}`,
      },
      sign.letter.slice(0, 2),
    ),
  );
}
