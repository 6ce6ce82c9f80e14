import { countWords } from "../terms.js";
import type { SentenceRow } from "../types.js";
import type { Passage } from "./passages.js";
import type { CollatedToken } from "./types.js";
import { wordsOfVersions } from "./words.js";

/** What a version prints between quotation marks. */
export interface Quoted {
  /** Words between marks, and whether there are marks at all. */
  words: number;
  hasMarks: boolean;
  /** Indexes of the tokens between marks. */
  inside: ReadonlySet<number>;
  /** A mark that has no partner, though nothing shows that the quotation goes on. */
  missing: "opens" | "closes" | null;
}

/**
 * Counts the words between the marks of a version. A quotation may begin in a sentence before and end in one after;
 * then no mark is missing.
 * @param tokens of the passage
 */
export function quotedOf(
  passage: Passage,
  tokens: readonly CollatedToken[],
  sentences: readonly SentenceRow[],
): Quoted {
  const marks = tokens.filter(({ mark }) => mark !== null);
  const depth = depths(tokens);
  // A sentence in the middle of a quotation has no mark of its own.
  const isMiddle = marks.length === 0 && beganBefore(passage, sentences) && goesOn(passage, sentences);
  const startsInside = isMiddle || Math.min(0, ...depth.after) < 0;
  const endsInside = (depth.after.at(-1) ?? 0) - (startsInside ? -1 : 0) > 0;
  let missing: Quoted["missing"] = null;
  if (startsInside && !beganBefore(passage, sentences)) missing = "opens";
  else if (endsInside && !goesOn(passage, sentences)) missing = "closes";
  const isInside = tokens.map((token, i) => token.mark === null && depth.after[i]! + (startsInside ? 1 : 0) > 0);
  const inside = new Set([...tokens.keys()].filter((i) => isInside[i]));
  return { words: wordsInside(passage, tokens, isInside), hasMarks: marks.length > 0 || isMiddle, inside, missing };
}

/** Words as readers and the chart of speakers count them: "won’t" and "two-hour" are compared in parts, and one word each. */
function wordsInside({ text, start }: Passage, tokens: readonly CollatedToken[], isInside: readonly boolean[]): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isInside[i]) continue;
    const from = tokens[i]!.start - start;
    while (isInside[i + 1]) i++;
    words += countWords(text, { start: from, end: tokens[i]!.end - start });
  }
  return words;
}

/** How many quotations are open after each token. */
function depths(tokens: readonly CollatedToken[]): { after: number[] } {
  let open = 0;
  return { after: tokens.map(({ mark }) => (open += mark === "opens" ? 1 : mark === "closes" ? -1 : 0)) };
}

function goesOn(passage: Passage, sentences: readonly SentenceRow[]): boolean {
  const end = passage.start + passage.text.length;
  const later = sentences.filter((sentence) => sentence.report_id === passage.row.report_id && sentence.end > end);
  for (const { start, text, paragraph } of later) {
    const first = marksIn(text.slice(Math.max(0, end - start))).at(0);
    if (paragraph === passage.row.paragraph) {
      if (first !== undefined) return first === "closes";
    } else {
      // A quotation of several paragraphs opens anew in each and closes once.
      return first === "opens" && wordsOfVersions([{ text, start }])[0]![0]?.mark === "opens";
    }
  }
  return false;
}

function beganBefore(passage: Passage, sentences: readonly SentenceRow[]): boolean {
  const earlier = sentences.filter(
    ({ report_id, start, paragraph }) =>
      report_id === passage.row.report_id && paragraph === passage.row.paragraph && start < passage.start,
  );
  for (const { start, text } of earlier.reverse()) {
    const marks = marksIn(text.slice(0, passage.start - start));
    // “He used to tell us, ‘The sky reads.’ I listened.”: what closes last is a quotation inside of the quotation.
    const open = marks.filter((mark) => mark === "opens").length * 2 - marks.length;
    if (marks.length > 0) return marks.at(-1) === "opens" || open > 0;
  }
  return false;
}

function marksIn(text: string): ("opens" | "closes")[] {
  return wordsOfVersions([{ text, start: 0 }])[0]!.flatMap(({ mark }) => mark ?? []);
}
