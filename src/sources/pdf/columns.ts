import type { Run } from "./rows.js";

/** What stands from top to bottom with nothing beside it that is read for itself: a column, or a line over several. */
export type Block = Run[];

/** Lines beside each other before they are columns. */
const FEWEST_LINES = 3;
/** Words in a line of a column; the cells of a table have fewer. */
const FEWEST_WORDS = 2.5;
const MOST_RUNS = 4_000;
const DEEPEST = 12;

/**
 * The blocks of a page in the order in which they are read: columns from left to right; what goes across several, such as a
 * headline, parts what is above it from what is below.
 * @param runs from the top down
 */
export function blocksOf(runs: readonly Run[], depth = 0): Block[] {
  const middle = depth > DEEPEST || runs.length > MOST_RUNS ? null : gutterOf(runs);
  if (middle === null) return runs.length === 0 ? [] : [[...runs]];
  const blocks: Block[] = [];
  let band: { left: Run[]; right: Run[]; across: Run[] } = { left: [], right: [], across: [] };
  const close = (): void => {
    for (const part of [band.across, band.left, band.right]) blocks.push(...blocksOf(part, depth + 1));
    band = { left: [], right: [], across: [] };
  };
  for (const run of [...runs].sort((a, b) => a.top - b.top)) {
    const isAcross = run.left < middle && run.right > middle;
    const hasColumns = band.left.length + band.right.length > 0;
    if (isAcross && hasColumns) close();
    if (!isAcross && band.across.length > 0) close();
    if (isAcross) band.across.push(run);
    else (run.right <= middle ? band.left : band.right).push(run);
  }
  close();
  return blocks;
}

/** Where the white line between two columns is, from the top of a page to its bottom; null where there is none. */
function gutterOf(runs: readonly Run[]): number | null {
  const gaps = gapsOf(runs);
  let best: { middle: number; lines: number } | null = null;
  for (const middle of new Set(gaps.map(({ from, to }) => Math.round((from + to) / 2)))) {
    const lines = longestSide(gaps, runs, middle);
    if (lines >= FEWEST_LINES && lines > (best?.lines ?? 0)) best = { middle, lines };
  }
  return best?.middle ?? null;
}

interface Gap {
  from: number;
  to: number;
  y: number;
  words: number;
}

/** Between a run and the next on its right that stands at its height. */
function gapsOf(runs: readonly Run[]): Gap[] {
  return runs.flatMap((run) => {
    const beside = runs.filter((other) => other.left >= run.right && overlap(run, other));
    const next = beside.sort((a, b) => a.left - b.left)[0];
    if (next === undefined) return [];
    const words = Math.min(wordsIn(run.text), wordsIn(next.text));
    return [{ from: run.right, to: next.left, y: run.y, words }];
  });
}

function overlap(one: Run, other: Run): boolean {
  return Math.min(one.y, other.y) - Math.max(one.top, other.top) > 0.35 * Math.min(one.size, other.size);
}

function wordsIn(text: string): number {
  return text.split(" ").filter((word) => /\p{L}/u.test(word)).length;
}

/** How many lines in a row have text on both sides of a place; 0 where they are a table's. */
function longestSide(gaps: readonly Gap[], runs: readonly Run[], middle: number): number {
  const own = gaps.filter(({ from, to }) => from < middle && middle < to).sort((a, b) => a.y - b.y);
  const across = runs.filter(({ left, right }) => left < middle && middle < right).map(({ y }) => y);
  let best = 0;
  let run: Gap[] = [];
  const end = (): void => {
    const words = run.reduce((sum, gap) => sum + gap.words, 0) / run.length;
    if (run.length > best && words >= FEWEST_WORDS) best = run.length;
    run = [];
  };
  for (const gap of own) {
    const last = run.at(-1);
    if (last !== undefined && across.some((y) => last.y < y && y < gap.y)) end();
    run.push(gap);
  }
  if (run.length > 0) end();
  return best;
}
