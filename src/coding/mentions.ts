import type { CodingReport } from "./claims.js";
import { placeOf } from "./layout.js";
import { findTerms, wordEnd } from "./terms.js";
import type { Topic } from "./types.js";

/** One row a sentence that touches a topic; `coverage` has one row a topic × report, this has all of its sentences. */
export interface MentionRow {
  topic: string;
  report_id: string;
  part: string;
  /** 1-based body paragraph and sentence in it; null outside the body. */
  paragraph: number | null;
  sentence: number | null;
  /** Share of the body's words before the sentence begins, 0–1; 0 above the body, 1 below it. */
  position: number;
  /** Words of the sentence. */
  words: number;
  /** The sentence: zero-based, half-open UTF-16 offsets into the untouched report. */
  start: number;
  end: number;
  /** The words in it by which it touches the topic, in text order, whole words; offsets as above. */
  hits: { start: number; end: number }[];
}

/** The sentences, and the lines beside the story, that touch a topic, in text order: those that `coverageOf` counts. */
export function mentionsOf({ meta, parse, layout }: CodingReport, topic: Topic): MentionRow[] {
  const { text } = parse;
  return layout.stretches.flatMap((stretch): MentionRow[] => {
    const hits = findTerms(text, topic.terms, stretch, topic.not);
    if (hits.length === 0) return [];
    const { start, end, words } = stretch;
    return [
      {
        topic: topic.id,
        report_id: meta.id,
        ...placeOf(stretch),
        words,
        start,
        end,
        hits: hits.map((hit) => ({ start: hit.start, end: wordEnd(text, hit.end) })),
      },
    ];
  });
}
