import { countWords, findTerms } from "../../coding/terms.js";
import type { Claim, Frame } from "../../coding/types.js";

/** A claim's id in square brackets: [north.length.1]. */
const CITATION = /\[([\p{L}\p{N}_.-]{1,200})\]/gu;
/** Longer texts are not looked at beyond this. */
export const MOST_CHARACTERS = 10_000;

/** What can be said about a short report of one's own. Whether it is a good one, nobody computes. */
export interface Draft {
  /** Without the citations. */
  words: number;
  /** Sentences in the writer's words, without citations, and the ids that they cite. */
  sentences: { text: string; cited: string[] }[];
  /** Ids that exist, each once, in order. */
  known: string[];
  /** Ids that do not. */
  unknown: string[];
  /** Reports that the claims come from. */
  reports: string[];
  /** Words that the codebook counts as framing. */
  loaded: { text: string; frame: string }[];
}

/** Reads a draft. Total for any text; looks at the first 10,000 characters. */
export function readDraft(
  written: string,
  claims: readonly Pick<Claim, "claim_id" | "report_id">[],
  frames: readonly Pick<Frame, "label" | "terms" | "not">[],
): Draft {
  const text = written.slice(0, MOST_CHARACTERS);
  const reportOf = new Map(claims.map(({ claim_id, report_id }) => [claim_id, report_id]));
  const sentences = sentencesOf(text);
  const cited = [...new Set(sentences.flatMap((sentence) => sentence.cited))];
  const known = cited.filter((id) => reportOf.has(id));
  const bare = text.replace(CITATION, (match) => " ".repeat(match.length));
  const all = { start: 0, end: bare.length };
  const loaded = frames.flatMap(({ label, terms, not }) =>
    findTerms(bare, terms, all, not).map(({ start, end }) => ({ start, text: bare.slice(start, end), frame: label })),
  );
  return {
    words: countWords(bare, all),
    sentences,
    known,
    unknown: cited.filter((id) => !reportOf.has(id)),
    reports: [...new Set(known.map((id) => reportOf.get(id)!))],
    loaded: loaded.sort((a, b) => a.start - b.start).map(({ text: word, frame }) => ({ text: word, frame })),
  };
}

/**
 * Cuts a draft after full stops, question and exclamation marks that a space follows, and at line breaks. Citations that
 * follow a full stop belong to the sentence before it. "10 a.m. on Friday" is cut too: a student sees that at once.
 */
function sentencesOf(text: string): Draft["sentences"] {
  const pieces = text.split(/(?<=[.!?]["”’')]?)\s+|\n+/u);
  const sentences: Draft["sentences"] = [];
  for (const piece of pieces) {
    const lead = /^(?:\s*\[[\p{L}\p{N}_.-]{1,200}\][.,;]?)+/u.exec(piece)?.[0] ?? "";
    const last = sentences.at(-1);
    const rest = last === undefined ? piece : piece.slice(lead.length);
    if (last !== undefined) last.cited.push(...idsIn(lead));
    const own = rest
      .replace(CITATION, " ")
      .replace(/\s+/g, " ")
      .replace(/ ([.,;!?])/g, "$1")
      .trim();
    if (/[\p{L}\p{N}]/u.test(own)) sentences.push({ text: own, cited: idsIn(rest) });
    else if (last !== undefined) last.cited.push(...idsIn(rest));
  }
  return sentences;
}

function idsIn(text: string): string[] {
  return [...text.matchAll(CITATION)].map((match) => match[1]!);
}
