import { min } from "d3";
import { wordsOf } from "../../coding/terms.js";
import type { Claim, Frame } from "../../coding/types.js";
import { headlineFrames } from "../../findings/framing/headlines.js";
import type { Lesson } from "../lesson/data.js";
import { termsOf } from "../lesson/parts.js";

/** One report's headline with the codebook's coding of it. */
export interface Headline {
  report_id: string;
  text: string;
  words: number;
  /** Offset of the headline in its report, or null where no sentence row has it. */
  start: number | null;
  codings: Coding[];
}

/** Words of one headline that are on one frame's list. */
export interface Coding {
  frame: Frame;
  claim: Claim;
  /** The words as printed, with offsets into the headline. */
  hits: { text: string; start: number; end: number }[];
}

/** The reports' headlines in the dataset's order; reports without one are left out. */
export function headlinesOf(lesson: Lesson): Headline[] {
  const { data } = lesson;
  const frames = headlineFrames(data);
  return data.reports
    .filter(({ headline }) => headline !== "")
    .map(({ report_id, headline }) => {
      const start = startOf(lesson, report_id);
      const codings = frames.flatMap((frame) =>
        data.claims
          .filter((claim) => claim.report_id === report_id && claim.item === frame.id && claim.part === "headline")
          .map((claim) => ({ frame, claim, hits: start === null ? [] : hitsOf(claim, headline, start) })),
      );
      const words = wordsOf(headline, { start: 0, end: headline.length }).length;
      return { report_id, text: headline, words, start, codings };
    });
}

function startOf({ data }: Lesson, report_id: string): number | null {
  const starts = data.sentences
    .filter((row) => row.report_id === report_id && row.part === "headline")
    .map(({ start }) => start);
  return min(starts) ?? null;
}

/** The claim's value lists its words as printed; a coded value that is not in the evidence stands for all of it. */
function hitsOf({ value, text, start }: Claim, headline: string, headlineStart: number): Coding["hits"] {
  const offset = start - headlineStart;
  const hits: Coding["hits"] = [];
  let at = 0;
  for (const term of termsOf(value)) {
    const found = text.indexOf(term, at);
    if (found < 0) continue;
    hits.push({ text: term, start: offset + found, end: offset + found + term.length });
    at = found + term.length;
  }
  const all = hits.length > 0 ? hits : [{ text, start: offset, end: offset + text.length }];
  return all.filter((hit) => headline.slice(hit.start, hit.end) === hit.text);
}
