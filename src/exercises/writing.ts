import { countWords, findTerms } from "../coding/terms.js";
import type { Citation, WritingCheck } from "./base.js";

/** What a headline or a report of one's own is held to. */
export interface Rules {
  words: { min: number; max: number };
  /** How many different claims it must cite. A citation is a claim's id in square brackets: [north.length.1]. */
  citations: { min: number; reports: number };
  /** All that can be cited. */
  citable: { claim_id: string; report_id: string }[];
  /** Words that the codebook's frames count as loaded. */
  loaded: { frame: string; label: string; terms: string[]; not: string[] }[];
}

/** A citation is a claim's id in square brackets: [north.length.1]. */
const CITATION = /\[([a-z0-9][a-z0-9-]{0,60}\.[a-z0-9][a-z0-9-]{0,60}\.\d{1,4})\]/g;
/** Longer texts are not looked at beyond this. */
const MOST_CHARACTERS = 20_000;

/** What can be said about a headline or a report of a student's own. Whether it is a good one, nobody computes. */
export function checkWriting(rules: Rules, written: string): WritingCheck {
  const text = written.slice(0, MOST_CHARACTERS);
  const reports = new Map(rules.citable.map(({ claim_id, report_id }) => [claim_id, report_id]));
  const citations = citationsIn(text, (id) => reports.has(id));
  const words = wordsWithout(text, citations);
  const loaded = rules.loaded.flatMap(({ frame, label, terms, not }) =>
    findTerms(text, terms, { start: 0, end: text.length }, not)
      .filter((hit) => !citations.some((citation) => citation.start < hit.end && hit.start < citation.end))
      .map(({ start, end }) => ({ frame, label, start, end, text: text.slice(start, end) })),
  );
  const cited = new Set(citations.filter(({ exists }) => exists).map(({ claim_id }) => claim_id));
  const open: WritingCheck["open"] = [];
  if (words < rules.words.min) open.push("too-short");
  if (words > rules.words.max) open.push("too-long");
  if (cited.size < rules.citations.min) open.push("too-few-citations");
  if (new Set([...cited].map((id) => reports.get(id))).size < rules.citations.reports) open.push("too-few-reports");
  if (citations.some(({ exists }) => !exists)) open.push("unknown-citation");
  return { words, citations, loaded: loaded.sort((a, b) => a.start - b.start), open };
}

/** The claims that a text cites, in its order. */
function citationsIn(text: string, exists: (claim_id: string) => boolean): Citation[] {
  return [...text.matchAll(CITATION)].map((match) => {
    const claim_id = match[1]!;
    return { claim_id, start: match.index, end: match.index + match[0].length, exists: exists(claim_id) };
  });
}

function wordsWithout(text: string, citations: readonly Citation[]): number {
  let at = 0;
  let words = 0;
  for (const { start, end } of citations) {
    words += countWords(text, { start: at, end: start });
    at = end;
  }
  return words + countWords(text, { start: at, end: text.length });
}
