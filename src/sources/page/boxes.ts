import type { PageLine } from "./lines.js";

/** From and to: the lines of a box, both included. */
export type Box = readonly [number, number];

/** A box of more lines is a part of the page, and no box of links. */
const MOST_LINES = 40;
/** A line of which so much stands in links leads elsewhere. */
const MOSTLY = 0.8;

/**
 * For each line that may be a label, a heading or a line in bold above links or furniture, the lines of the smallest box that
 * holds it and the line after it. They are read from the page as it was saved: what picks the article takes it to pieces.
 */
export function labelledBoxes(lines: readonly PageLine[]): Map<number, Box> {
  const boxes = new Map<number, Box>();
  lines.forEach(({ kind, bold, prose, title, element }, i) => {
    const next = lines[i + 1];
    if (prose || title || next === undefined || (kind !== "heading" && !bold)) return;
    if (next.linked < MOSTLY && next.furniture === null) return;
    let around: Element | null = element;
    while (around !== null && !around.contains(next.element)) around = around.parentElement;
    if (around === null) return;
    const box = around;
    const isIn = (k: number): boolean => k >= 0 && k < lines.length && box.contains(lines[k]!.element);
    let [from, to] = [i, i + 1];
    while (to - from <= MOST_LINES && isIn(from - 1)) from--;
    while (to - from <= MOST_LINES && isIn(to + 1)) to++;
    if (to - from <= MOST_LINES) boxes.set(i, [from, to]);
  });
  return boxes;
}

/**
 * "Related stories" above links that were left out, "Recommended reading:" above a list of them: a label whose box holds
 * nothing else of the story.
 * @param left the lines that are left
 */
export function isLabelOfNothing(
  lines: readonly PageLine[],
  i: number,
  left: ReadonlySet<number>,
  boxes: ReadonlyMap<number, Box>,
): boolean {
  const next = lines[i + 1];
  if (next === undefined || left.has(i + 1)) return false;
  const { prose, text } = lines[i]!;
  if (!prose && text.endsWith(":") && next.linked >= MOSTLY) return true;
  const box = boxes.get(i);
  if (box === undefined) return false;
  for (let k = box[0]; k <= box[1]; k++) if (k !== i && left.has(k)) return false;
  return true;
}
