import { findTerms } from "../../coding/terms.js";
import type { Codebook, Frame, SentenceRow } from "../../coding/types.js";
import { hashText } from "../../exercises/hashText.js";
import type { LessonData } from "../lesson/data.js";

/** A headline or a sentence to code. Offsets are UTF-16 units into the report. */
export interface Unit extends SentenceRow {
  /** `<report>.<start>`: stays the same while the report does. */
  id: string;
}

/** Headlines are all coded; of the other sentences so many. */
export const SENTENCES = 12;
/** Shorter ones say too little, longer ones too much at once. */
const WORDS = { least: 6, most: 45 };

/** The answer for "none of these": a category like the others. */
export const NONE = "none";

/**
 * What to code: each report's headline, and a dozen sentences that hold words of a frame or a quotation. The same data
 * give the same units. Sentences are taken from the reports in turn, first those with words of a frame that few sentences
 * so far have; so no report and no frame fills the list.
 */
export function unitsOf({
  reports,
  sentences,
  codebook,
}: Pick<LessonData, "reports" | "sentences" | "codebook">): Unit[] {
  if (codebook.frames.length === 0) return [];
  const ids = reports.map(({ report_id }) => report_id);
  const shown = sentences.filter(({ text }) => text !== "").sort((a, b) => a.start - b.start);
  const headlines = ids.flatMap((id) => shown.find((row) => row.report_id === id && row.part === "headline") ?? []);
  const queues = ids.map((id) => candidates(shown, id, codebook));
  const chosen: SentenceRow[] = [];
  const used = new Map<string, number>();
  while (chosen.length < SENTENCES && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (queue.length === 0 || chosen.length === SENTENCES) continue;
      const next = best(queue, used);
      for (const frame of next.frames) used.set(frame, (used.get(frame) ?? 0) + 1);
      chosen.push(next.row);
      queue.splice(queue.indexOf(next), 1);
    }
  }
  const order = new Map(ids.map((id, i) => [id, i]));
  chosen.sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
  return [...headlines, ...chosen].map((row) => ({ ...row, id: `${row.report_id}.${row.start}` }));
}

interface Candidate {
  row: SentenceRow;
  frames: string[];
}

function candidates(shown: readonly SentenceRow[], report: string, { frames }: Codebook): Candidate[] {
  return shown
    .filter(({ report_id, part, words }) => {
      return report_id === report && part === "body" && words >= WORDS.least && words <= WORDS.most;
    })
    .map((row) => ({ row, frames: framesIn(row.text, frames) }))
    .filter(({ row, frames: found }) => found.length > 0 || row.quoted_words > 0);
}

/** The sentence whose frames have been used least; then one with more frames, with quoted words, the earlier one. */
function best(queue: readonly Candidate[], used: ReadonlyMap<string, number>): Candidate {
  const score = ({ row, frames }: Candidate): number[] => [
    frames.length === 0 ? 1 : 0,
    Math.min(...frames.map((frame) => used.get(frame) ?? 0), 99),
    -frames.length,
    row.quoted_words > 0 ? 0 : 1,
    row.start,
  ];
  return [...queue].sort((a, b) => {
    const [one, other] = [score(a), score(b)];
    const i = one.findIndex((n, k) => n !== other[k]);
    return i < 0 ? 0 : one[i]! - other[i]!;
  })[0]!;
}

/** The frames whose words stand in a text. */
function framesIn(text: string, frames: readonly Frame[]): string[] {
  return frames
    .filter(({ terms, not }) => findTerms(text, terms, { start: 0, end: text.length }, not).length > 0)
    .map(({ id }) => id);
}

/** Stands for the units and the categories, so that answers to different questions are never compared. */
export function unitsHash(units: readonly Unit[], { frames }: Pick<Codebook, "frames">): string {
  return hashText(JSON.stringify([units.map(({ id, text }) => [id, text]), frames.map(({ id }) => id)]));
}
