import type { Dimension } from "../../coding/types.js";
import { svg } from "../dom.js";

const WIDTH = 200;
const HEIGHT = 92;

/**
 * A small picture of what one does in a lesson. It shows no report's data, so it gives no answer away; and it bears no
 * outlet's colour, because colour is evidence.
 */
export function lessonPicture(dimension: Dimension, document: Document): SVGElement {
  return svg(
    document,
    "svg",
    { class: "lesson-picture", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" },
    ...PICTURES[dimension](document),
  );
}

type Picture = (document: Document) => SVGElement[];

const PICTURES: Record<Dimension, Picture> = {
  timing: (document) => [
    ...line(document, "M2,66H196M2,61V71M50,61V71M99,61V71M147,61V71M196,61V71M99,66V38"),
    ...question(document, 99, 26, 12),
    ...line(document, "M78,26H66M70,22L66,26L70,30M120,26H132M128,22L132,26L128,30"),
  ],
  framing: (document) => [0, 1, 2, 3].flatMap((column) => strip(document, column)),
  wording: (document) => [
    ...bars(document, 18, [
      [0, 58],
      [66, 38],
      [112, 66],
    ]),
    ...bars(document, 68, [
      [0, 40],
      [48, 58],
      [114, 70],
    ]),
    ...line(document, "M29,26C29,48 77,42 77,60M85,26C85,48 20,42 20,60M145,26C145,44 149,44 149,60"),
  ],
  provenance: (document) => [
    ...question(document, 14, 46, 12),
    ...line(document, "M30,46H52M47,41L52,46L47,51M112,46H134M129,41L134,46L129,51"),
    ...page(document, 62, ["M72,34H92M72,44H92M72,54H92M72,64H86"]),
    ...page(document, 144, ["M154,34H174M154,64H174", "M154,45q2.5,-4 5,0t5,0t5,0t5,0M154,55q2.5,-4 5,0t5,0t5,0"]),
  ],
};

/** Reports as strips; what a report has is a block, what it lacks a cross. */
function strip(document: Document, column: number): SVGElement[] {
  const x = 4 + column * 50;
  const here: readonly (readonly number[])[] = [
    [3, 16, 29],
    [9, 25],
    [5, 20],
    [12, 31],
  ];
  const found = [column !== 2, column === 0 || column === 3];
  const top = here[column]!.map((at) => block(document, x + at, 10));
  const others = found.flatMap((has, row) => {
    const y = 40 + row * 30;
    const rail = line(document, `M${x},${y + 6}H${x + 42}`);
    return [...rail, ...(has ? [block(document, x + 8 + row * 14, y)] : cross(document, x + 21, y + 6))];
  });
  return [...line(document, `M${x},16H${x + 42}`), ...top, ...others];
}

function block(document: Document, x: number, y: number): SVGElement {
  return svg(document, "rect", { class: "solid", x, y, width: 6, height: 12 });
}

function cross(document: Document, x: number, y: number): SVGElement[] {
  return [
    svg(document, "rect", { class: "paper", x: x - 7, y: y - 7, width: 14, height: 14 }),
    ...line(document, `M${x - 4},${y - 4}L${x + 4},${y + 4}M${x + 4},${y - 4}L${x - 4},${y + 4}`),
  ];
}

/** Words of a line, as bars: where each begins and how wide it is. */
function bars(document: Document, y: number, words: readonly (readonly [number, number])[]): SVGElement[] {
  return words.map(([x, width]) => svg(document, "rect", { class: "word", x: x + 2, y, width, height: 6, rx: 3 }));
}

function page(document: Document, x: number, marks: readonly string[]): SVGElement[] {
  const outline = `M${x},16H${x + 28}L${x + 40},28V76H${x}ZM${x + 28},16V28H${x + 40}`;
  return [...line(document, outline), ...marks.flatMap((mark) => line(document, mark))];
}

function line(document: Document, d: string): SVGElement[] {
  return [svg(document, "path", { class: "stroke", d })];
}

function question(document: Document, cx: number, cy: number, r: number): SVGElement[] {
  return [
    svg(document, "circle", { class: "stroke", cx, cy, r }),
    svg(document, "text", { x: cx, y: cy + 5, "text-anchor": "middle" }, "?"),
  ];
}
