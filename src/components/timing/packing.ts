import { least, sum } from "d3";
/** A label beside a line: where its mark stands and how much room it takes. All in CSS pixels. */
export interface Label {
  /** Where on the line. */
  x: number;
  /** The mark's width; the label stands beside it. */
  mark: number;
  width: number;
  height: number;
}

export interface Placed {
  /** How far above the line the label's lower edge stands. */
  up: number;
  /** Which side of the mark the words stand on. */
  side: "left" | "right";
}

interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

const LOWEST = 36;
const RAISE = 12;
const GAP = 8;

/** What one stem through another label's words costs, in pixels of height. */
const CROSSING = 200;

/**
 * Labels above a line, none over another: each as low as it fits. Of four ways to go about it (from either end, words
 * rather right or left of their marks) the one with the least height and the fewest stems through words is taken. The
 * answer is in the order of `labels`.
 * @param length of the line; labels stay within it where they can
 */
export function packAbove(labels: readonly Label[], length: number): Placed[] {
  const ascending = labels.map((_, i) => i).sort((a, b) => labels[a]!.x - labels[b]!.x);
  const ways = [ascending, ascending.toReversed()].flatMap((order) =>
    (["right", "left"] as const).map((side) => pack(labels, length, order, side)),
  );
  return least(ways, (way) => cost(labels, way))!;
}

function pack(labels: readonly Label[], length: number, order: readonly number[], first: "right" | "left"): Placed[] {
  const boxes: Box[] = [];
  const answer = new Map<number, Placed>();
  for (const i of order) {
    const label = labels[i]!;
    const both = first === "right" ? (["right", "left"] as const) : (["left", "right"] as const);
    const within = both.filter((side) => fits(box(label, side, 0), length));
    let placed: Placed | null = null;
    for (let up = LOWEST; placed === null; up += RAISE) {
      const side = (within.length > 0 ? within : [first]).find(
        (one) => !boxes.some((other) => meet(other, box(label, one, up))),
      );
      if (side !== undefined) placed = { up, side };
    }
    boxes.push(box(label, placed.side, placed.up));
    answer.set(i, placed);
  }
  return labels.map((_, i) => answer.get(i)!);
}

function cost(labels: readonly Label[], way: readonly Placed[]): number {
  return sum(labels, ({ x }, i) => {
    const { up } = way[i]!;
    const crossed = labels.filter((other, j) => {
      const { left, right, bottom } = box(other, way[j]!.side, way[j]!.up);
      return j !== i && bottom < up && left < x && x < right;
    });
    return up + crossed.length * CROSSING;
  });
}

function box({ x, mark, width, height }: Label, side: "left" | "right", up: number): Box {
  const half = mark / 2;
  return side === "right"
    ? { left: x - half, right: x + half + width, bottom: up, top: up + height }
    : { left: x - half - width, right: x + half, bottom: up, top: up + height };
}

function fits({ left, right }: Box, length: number): boolean {
  return left >= -GAP && right <= length + GAP;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.bottom < b.top + GAP && b.bottom < a.top + GAP;
}

/**
 * Middles of labels beside a line that runs down, in the marks' order, none over another, as near to their marks as that
 * allows: least squares, by pooling neighbours that press on each other (isotonic regression, Barlow et al. 1972).
 * @param marks where the marks stand, ascending
 * @param heights of the labels
 * @param length of the line, at least as long as all labels together
 */
export function packDown(marks: readonly number[], heights: readonly number[], length: number): number[] {
  const offsets = heights.map((_, i) => sum(heights.slice(0, i), (height, j) => (height + heights[j + 1]!) / 2 + GAP));
  const pools: { sum: number; size: number }[] = [];
  for (const [i, mark] of marks.entries()) {
    let pool = { sum: mark - offsets[i]!, size: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.size > pool.sum / pool.size;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const moved = pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  const highest = (heights[0] ?? 0) / 2;
  const lowest = length - (offsets.at(-1) ?? 0) - (heights.at(-1) ?? 0) / 2;
  return moved.map((start, i) => Math.max(highest, Math.min(start, lowest)) + offsets[i]!);
}
