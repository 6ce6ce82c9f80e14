import { SEED } from "./fingerprints.js";
import type { Words } from "./words.js";

/** Pairs of equal words in order: word `a[i]` of one report is word `b[i]` of the other. */
export interface Matched {
  a: number[];
  b: number[];
}

/** At most so many words in a row may differ on either side. */
const LONGEST_GAP = 3;
/** After words that differ, so many in a row must be equal again. */
const RESUME = 2;

/**
 * Extends a seed to both sides, as far as the two reports go on alike. A few words may differ, be left out or be put
 * in: up to three on either side, if two equal words follow. It never leaves a stretch. Time is linear in the length of
 * what it returns.
 * @returns null where the seeds are not equal words
 */
export function extend(a: Words, i: number, b: Words, j: number): Matched | null {
  for (let k = 0; k < SEED; k++) if (!equal(a, i + k, b, j + k)) return null;
  const left = walk(a, i, b, j, -1);
  const right = walk(a, i - 1, b, j - 1, 1);
  return { a: [...left.a.reverse(), ...right.a], b: [...left.b.reverse(), ...right.b] };
}

function equal(a: Words, i: number, b: Words, j: number): boolean {
  const id = a.id[i];
  return id !== undefined && id === b.id[j];
}

/** Equal words after (or before) a pair of places, not counting the pair. */
function walk(a: Words, i: number, b: Words, j: number, step: 1 | -1): Matched {
  const matched: Matched = { a: [], b: [] };
  // The seed's own words come from the walk to the right.
  const [stretchA, stretchB] = [a.stretch[step === 1 ? i + 1 : i], b.stretch[step === 1 ? j + 1 : j]];
  const isEqual = (x: number, y: number): boolean =>
    a.stretch[x] === stretchA && b.stretch[y] === stretchB && equal(a, x, b, y);
  let x = i + step;
  let y = j + step;
  for (;;) {
    if (isEqual(x, y)) {
      matched.a.push(x);
      matched.b.push(y);
      x += step;
      y += step;
      continue;
    }
    const jump = jumpOver((dx, dy) => {
      for (let k = 0; k < RESUME; k++) if (!isEqual(x + step * (dx + k), y + step * (dy + k))) return false;
      return true;
    });
    if (jump === null) return matched;
    x += step * jump[0];
    y += step * jump[1];
  }
}

/** The shortest way past words that differ, or null. */
function jumpOver(resumes: (dx: number, dy: number) => boolean): [number, number] | null {
  for (let sum = 1; sum <= 2 * LONGEST_GAP; sum++) {
    for (let dx = Math.max(0, sum - LONGEST_GAP); dx <= Math.min(sum, LONGEST_GAP); dx++) {
      if (resumes(dx, sum - dx)) return [dx, sum - dx];
    }
  }
  return null;
}
