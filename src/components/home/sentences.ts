import type { Comparison } from "../../coding/comparison.js";
import { strings } from "../../strings/index.js";
import { valueInWords, type Names } from "../../values/words/told.js";

/** How many topics and points a sentence names before it counts the rest. */
const MOST_TOPICS = 6;
const MOST_POINTS = 3;

/** The labels are enough here: a shared value seldom names an event or a speaker. */
const IDS: Names = { event: (id) => id.replaceAll("-", " "), speaker: (id) => id };

/**
 * What the reports share, then what differs, in sentences that are true of the tables.
 * @param reports how many reports there are
 */
export function comparisonSentences(reports: number, { mentioned, shared, differing }: Comparison): string[] {
  const words = strings.home.compare;
  if (reports < 2) return [words.single];
  const sentences: string[] = [];
  if (mentioned.length > 0) sentences.push(words.mention(reports, namedList(mentioned, MOST_TOPICS)));
  for (const { inSentence, claim } of shared.slice(0, 2)) {
    sentences.push(words.answer(reports, inSentence, valueInWords(claim, IDS)));
  }
  if (sentences.length === 0) sentences.push(words.nothingShared(reports));
  if (differing.length === 0) sentences.push(words.nothingDiffers);
  else {
    // A label with a comma of its own would read as two points of the list.
    const points = [...differing].sort((a, b) => Number(a.label.includes(",")) - Number(b.label.includes(",")));
    sentences.push(words.differ(differing.length, namedList(points, MOST_POINTS)));
  }
  return sentences;
}

function namedList(points: readonly { inSentence: string }[], most: number): string {
  const shown = points.slice(0, points.length <= most + 1 ? points.length : most);
  return strings.home.compare.list(
    shown.map(({ inSentence }) => inSentence),
    points.length - shown.length,
  );
}
