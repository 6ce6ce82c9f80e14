/** Longest words that are compared: what is longer is no slip of the finger. */
const LONGEST = 60;

/**
 * The known word that is nearest to one that is not known, as the end of a message: ` Did you mean "choice"?`; otherwise
 * all that are known. Near: at most a third of its characters are another (optimal string alignment distance).
 */
export function didYouMean(given: string, known: readonly string[]): string {
  const near = known
    .map((word) => ({ word, distance: distance(given.slice(0, LONGEST).toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (near && near.distance <= Math.max(1, Math.floor(near.word.length / 3))) return `Did you mean "${near.word}"?`;
  return known.length === 0 ? "There are none in this dataset." : `Known: ${known.join(", ")}.`;
}

/** Letters that are another, missing, too many, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(other, row[j]! + 1, next[j - 1]! + 1, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
