import type { LeftOut, LeftOutKind } from "../leftOut.js";
import type { Run } from "./rows.js";

/** A page's runs, without what stands in its margins. */
interface Trimmed {
  pages: Run[][];
  /** As they stand on the first page that has them; `isAbove` where they stand at its upper edge. */
  leftOut: (Pick<LeftOut, "kind" | "text"> & { isAbove: boolean })[];
}

/** The part of a page's height, above and below, in which heads and numbers stand. */
const MARGIN = 0.12;
/** Lines there, counted from the edge, that can be heads. */
const MOST_LINES = 3;

/** "7", "– 7 –", "Page 3 of 12", "3/12", "A3", "Seite 3". */
const PAGE_NUMBER =
  /^(?:[-–—|·•\s]*)(?:(?:page|seite|página|p\.|s\.)\s*)?[A-Z]?\d{1,4}(?:\s*(?:\/|of|von|de)\s*\d{1,4})?(?:[-–—|·•\s]*)$/iu;
/** What browsers print above and below a page: a day and an hour before its title, its address before the number. */
const PRINTED_HEAD = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}\b/u;
const PRINTED_FOOT = /^(?:https?:|file:|about:|www\.)\S*/u;

/**
 * Leaves out running heads, footers and page numbers: what stands at the edge on several pages with no more than its numbers
 * changed, what is a page's number and nothing else, and the lines that a browser prints around a page.
 */
export function withoutMargins(pages: readonly { runs: Run[]; height: number }[]): Trimmed {
  const edges = pages.map(({ runs, height }) => edgeLines(runs, height));
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map(({ text }) => keyOf(text)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const leftOut = new Map<string, Trimmed["leftOut"][number]>();
  const trimmed = pages.map(({ runs }, i) => {
    const gone = new Set<Run>();
    for (const { text, runs: own, isOutermost, isAbove } of edges[i]!) {
      const kind = kindOf(text, isOutermost, seen.get(keyOf(text))! > 1);
      if (kind === null) continue;
      own.forEach((run) => gone.add(run));
      const key = `${kind} ${keyOf(text)}`;
      if (!leftOut.has(key)) leftOut.set(key, { kind, text, isAbove });
    }
    return runs.filter((run) => !gone.has(run));
  });
  return { pages: trimmed, leftOut: [...leftOut.values()] };
}

function kindOf(text: string, isOutermost: boolean, isRepeated: boolean): LeftOutKind | null {
  if (isOutermost && PAGE_NUMBER.test(text)) return "number";
  if (isRepeated) return "head";
  return isOutermost && (PRINTED_HEAD.test(text) || PRINTED_FOOT.test(text)) ? "head" : null;
}

interface EdgeLine {
  text: string;
  runs: Run[];
  isOutermost: boolean;
  isAbove: boolean;
}

/** The lines at the upper and at the lower edge of a page. */
function edgeLines(runs: readonly Run[], height: number): EdgeLine[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row[0]!.y < 0.4 * run.size) row.push(run);
    else rows.push([run]);
  }
  const line =
    (isAbove: boolean) =>
    (row: Run[], i: number): EdgeLine => ({
      text: row.map(({ text }) => text).join(" "),
      runs: row,
      isOutermost: i === 0,
      isAbove,
    });
  const above = rows.slice(0, MOST_LINES).filter(([run]) => run!.y < MARGIN * height);
  const below = rows.slice(-MOST_LINES).filter(([run]) => run!.y > (1 - MARGIN) * height);
  return [...above.map(line(true)), ...below.reverse().map(line(false))];
}

/** The same words with other numbers are the same head. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}
