import type { Citation } from "./base.js";
import { checkWriting, type Rules } from "./writing.js";

/** Whether cited words carry the sentences that cite them. Only a reader can tell, so the reader says it. */

/** What a reader says of one sentence and the words that it cites; empty: nothing yet. */
export const CARRIES = ["yes", "partly", "no"] as const;
export type Carries = (typeof CARRIES)[number] | "";

/** A sentence of a student's text, as it is written. */
export interface OwnSentence {
  /** Without its citations. */
  text: string;
  /** Ids of claims that exist, each once. */
  cited: string[];
}

/** So many sentences are looked at; sixty words have fewer. */
export const MOST_SENTENCES = 40;

/**
 * The sentences of a text with what they cite. A citation behind the full stop belongs to the sentence before it. A dot
 * ends no sentence after a single letter or between letters ("U.S. troops").
 */
export function sentencesOf(rules: Rules, written: string): OwnSentence[] {
  const { citations } = checkWriting(rules, written);
  const sentences: OwnSentence[] = [];
  let from = 0;
  for (const end of endsOf(written, citations)) {
    const own = citations.filter(({ start }) => start >= from && start < end);
    const text = withoutCitations(written, from, end, own);
    const cited = [...new Set(own.filter(({ exists }) => exists).map(({ claim_id }) => claim_id))];
    if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text, cited });
    else sentences.at(-1)?.cited.push(...cited.filter((id) => !sentences.at(-1)!.cited.includes(id)));
    from = end;
  }
  return sentences.slice(0, MOST_SENTENCES);
}

/** Where sentences end, behind their citations; the last at the text's end. */
function endsOf(text: string, citations: readonly Citation[]): number[] {
  const isInCitation = (at: number): boolean => citations.some(({ start, end }) => at >= start && at < end);
  const ends: number[] = [];
  for (const { index, 0: stop } of text.matchAll(/[.!?…]["'”’)]{0,3}(?=\s|\[|$)|\n/g)) {
    if (isInCitation(index) || (stop.startsWith(".") && /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(0, index)))) continue;
    let end = index + stop.length;
    for (let next = citationAt(text, end, citations); next !== null; next = citationAt(text, end, citations))
      end = next;
    if (end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** The end of a citation that begins here, after blanks at most; null where none does. */
function citationAt(text: string, at: number, citations: readonly Citation[]): number | null {
  return citations.find(({ start }) => start >= at && text.slice(at, start).trim() === "")?.end ?? null;
}

function withoutCitations(text: string, from: number, to: number, citations: readonly Citation[]): string {
  let at = from;
  let words = "";
  for (const { start, end } of citations) {
    words += text.slice(at, start);
    at = end;
  }
  return (words + text.slice(at, to))
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?…])/g, "")
    .trim();
}

/** What a reader has said of each sentence; as many as there are sentences that cite something. */
export function carriesOf(given: unknown): Carries[] {
  if (!Array.isArray(given)) return [];
  return given.slice(0, MOST_SENTENCES).map((one: unknown) => CARRIES.find((known) => known === one) ?? "");
}

/** A student's judgements as a few characters. */
export function carriesCode(carries: readonly Carries[]): string {
  return carries.map((one) => (one === "" ? "-" : one.charAt(0))).join("");
}

/** Reads `carriesCode`. */
export function carriesOfCode(code: string): Carries[] {
  return Array.from(code.slice(0, MOST_SENTENCES)).map((one) => CARRIES.find((known) => known.startsWith(one)) ?? "");
}

/** Whether the reader has said of each sentence that cites something whether the words carry it. */
export function isCompared(
  rules: Rules,
  { text, carries = [] }: { text: string; carries?: readonly Carries[] },
): boolean {
  return sentencesOf(rules, text).every(({ cited }, i) => cited.length === 0 || (carries[i] ?? "") !== "");
}
