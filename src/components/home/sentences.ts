import type { SharedAndDiffering } from "../../findings/home.js";
import { homeStrings } from "../../strings/home.js";

/** How many points a sentence names before it counts the rest. */
const MOST_POINTS = 3;

/**
 * What the reports share, then what differs, in sentences that are true of the tables and tell no answer.
 * @param reports how many reports there are
 */
export function comparisonSentences(
  reports: number,
  { topics, followed, shared, differing, worded }: SharedAndDiffering,
): string[] {
  const words = homeStrings.compare;
  if (reports < 2) return [words.single];
  const sentences = [
    topics > 0 && words.mention(reports, topics, followed),
    shared.length > 0 && words.agree(reports, namedList(shared)),
    topics + shared.length === 0 && words.nothingShared(reports),
    differing.length > 0 && words.differ(differing.length, namedList(differing)),
    worded.length > 0 && words.worded(worded.length, namedList(worded)),
  ];
  return sentences.filter((one) => one !== false);
}

/** A label with a comma of its own would read as two points of the list: it comes last. */
function namedList(points: readonly { label: string; inSentence: string }[]): string {
  const ordered = [...points].sort((a, b) => Number(a.label.includes(",")) - Number(b.label.includes(",")));
  const shown = ordered.slice(0, points.length <= MOST_POINTS + 1 ? points.length : MOST_POINTS);
  return homeStrings.compare.list(
    shown.map(({ inSentence }) => inSentence),
    points.length - shown.length,
  );
}
