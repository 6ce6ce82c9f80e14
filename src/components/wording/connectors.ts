/** A line between the words of two versions. */
export interface Connector {
  element: SVGElement;
  from: HTMLElement;
  to: HTMLElement;
}

/** Distance of a line's end from the words, in CSS pixels. */
const AIR = 4;

/** Draws the lines of a band where its words stand, now and whenever its size changes. */
export function keepDrawn(band: HTMLElement, connectors: readonly Connector[], window: Window): void {
  const { ResizeObserver: Observer } = window as Window & { ResizeObserver?: typeof ResizeObserver };
  if (Observer === undefined || connectors.length === 0) return;
  new Observer(() => {
    const ground = band.getBoundingClientRect();
    // All places are read before a line is drawn: each line makes the browser lay the page out anew for the next place.
    const ends = connectors.map(({ from, to }): [DOMRect, DOMRect] => [box(from), box(to)]);
    for (const [i, { element }] of connectors.entries()) draw(element, ends[i]!, ground);
  }).observe(band);
}

/** A straight line where the words stand below each other, a curve where they moved. */
function draw(element: SVGElement, [a, b]: readonly [DOMRect, DOMRect], ground: DOMRect): void {
  const [x1, y1] = [a.left + a.width / 2 - ground.left, a.bottom - ground.top + AIR];
  const [x2, y2] = [b.left + b.width / 2 - ground.left, b.top - ground.top - AIR];
  const isStraight = Math.abs(x1 - x2) < Math.min(a.width, b.width) / 2 + 12;
  // Words of unlike length in one place are linked in the middle of what they share.
  const x = (Math.max(a.left, b.left) + Math.min(a.right, b.right)) / 2 - ground.left;
  const middle = (y1 + y2) / 2;
  const way = isStraight ? `M${x},${y1}V${y2}` : `M${x1},${y1}C${x1},${middle} ${x2},${middle} ${x2},${y2}`;
  element.querySelector("path")!.setAttribute("d", way);
  const [signX, signY] = [isStraight ? x : (x1 + x2) / 2, middle];
  for (const circle of element.querySelectorAll("circle")) {
    circle.setAttribute("cx", String(signX));
    circle.setAttribute("cy", String(signY));
  }
  for (const text of element.querySelectorAll("text")) {
    text.setAttribute("x", String(signX));
    text.setAttribute("y", String(signY));
  }
}

function box(place: HTMLElement): DOMRect {
  return (place.querySelector(".segment") ?? place).getBoundingClientRect();
}
