import { Cue, cueClass, cueForm, Form } from "../syntax/cues.js";
import { phraseAfter, type Range, subjectBefore } from "../syntax/phrases.js";
import { CONJUNCTION, isCapital, isSentenceEnd, SUBJECT_PRONOUN, W } from "../grammar.js";
import type { MarkedSpan } from "../quotations/marks.js";
import { endsAfterAbbreviation } from "../sentences.js";
import { speechTag } from "./speechTags.js";
import { Flag, Kind, tokenAt, type Tokens } from "../tokens.js";
import type { Part } from "../types.js";
import { wordId } from "../words.js";

/**
 * A frame is a sentence of the outlet's: quotations in it are single units, whatever sentences they hold. Attribution is
 * looked for frame by frame.
 */
export interface Frame extends Range {
  /** Index of the part. */
  part: number;
  headline: boolean;
  /** Indices of the quotations in it, in text order. */
  quotes: number[];
}

/** The quotation that each token stands in: 1 + its index, 0 outside; the marks count as inside. */
export function quotationMap(tokens: Tokens, spans: readonly MarkedSpan[]): Int32Array {
  const map = new Int32Array(tokens.count + 1);
  for (let q = 0; q < spans.length; q++) {
    const { open, to, close } = spans[q]!;
    map.fill(q + 1, open, Math.max(to, close + 1));
  }
  return map;
}

/** Words and quotations in a frame, at most: no sentence is as long, and rules that look back stay linear in the text. */
const LONGEST_FRAME = 250;

/** Splits headline, dek and body into frames. */
export function findFrames(
  tokens: Tokens,
  parts: readonly Part[],
  spans: readonly MarkedSpan[],
  quoteAt: Int32Array,
): Frame[] {
  const frames: Frame[] = [];
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p]!;
    if (part.part !== "headline" && part.part !== "dek" && part.part !== "body") continue;
    const last = tokenAt(tokens, part.end);
    let frame = begin(tokenAt(tokens, part.start), p, part);
    let units = 0;
    for (let i = frame.from; i < last;) {
      const q = quoteAt[i]!;
      let next = i + 1;
      let ends: boolean;
      if (q > 0) {
        frame.quotes.push(q - 1);
        const span = spans[q - 1]!;
        next = Math.max(span.to, span.close + 1);
        ends = endsWithQuotation(tokens, span, next, last, quoteAt);
      } else ends = endsSentence(tokens, i, last);
      if (ends || next >= last || ++units >= LONGEST_FRAME) {
        units = 0;
        frame.to = next;
        frames.push(frame);
        frame = begin(next, p, part);
      }
      i = next;
    }
  }
  return frames;
}

function begin(from: number, part: number, { part: name }: Part): Frame {
  return { from, to: from, part, headline: name === "headline", quotes: [] };
}

function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  if (i + 1 >= last) return true;
  const next = i + 1;
  const abbreviation = (tokens.flags[i]! & Flag.abbreviation) !== 0;
  if (tokens.kind[i] === Kind.word && !abbreviation) return false;
  if (!(tokens.flags[next]! & Flag.space)) return false;
  if (abbreviation) return endsAfterAbbreviation(tokens, i);
  return isSentenceEnd(tokens, i) && !isSentenceEnd(tokens, next);
}

/** A quotation that ends like a sentence ends its frame, unless its attribution follows: “Why?” Holt asked. */
function endsWithQuotation(tokens: Tokens, span: MarkedSpan, next: number, last: number, quoteAt: Int32Array): boolean {
  if (next >= last) return true;
  const final = span.to - 1;
  if (final < span.from || !isSentenceEnd(tokens, final)) return false;
  if (tokens.kind[next] === Kind.mark) return true;
  if (!isCapital(tokens, next) && tokens.kind[next] !== Kind.number) return false;
  if (CONJUNCTION.has(tokens.word[next]!)) return true;
  return !attributionFollows(tokens, span, next, last, quoteAt) && !tagCloses(tokens, span, next, last);
}

/** “Never!” Ann Lee, 34, blasted. A person and a verb, and no more: nothing else happens in that sentence. */
function tagCloses(tokens: Tokens, span: MarkedSpan, next: number, last: number): boolean {
  const tag = speechTag(tokens, span, next, Math.min(last, next + 24));
  return tag !== null && (tag.verb.to >= last || isSentenceEnd(tokens, tag.verb.to));
}

/** "… Holt asked." after a quotation: a subject that begins right there, a verb of speech, and nothing reported after it. */
function attributionFollows(
  tokens: Tokens,
  span: MarkedSpan,
  first: number,
  last: number,
  quoteAt: Int32Array,
): boolean {
  for (let i = first + 1; i < last && i - first < 14; i++) {
    if (quoteAt[i]! > 0 || isSentenceEnd(tokens, i)) return false;
    const word = tokens.word[i]!;
    if (!(cueClass(word) & Cue.quote) || !(cueForm(word) & (Form.past | Form.third))) continue;
    const subject = subjectBefore(tokens, i, first);
    if (!subject || subject.from !== first) return false;
    // “And I’m not being paid!” Holt declared, a point that she likes to make.
    const goesOn = tokens.word[i + 1] === W.comma && quoteAt[i + 2] === 0 && tokens.word[span.to - 1] !== W.stop;
    return goesOn || closesFrame(tokens, i, last);
  }
  return false;
}

/** Nothing but an addressee, a time or a place between the verb and the end of the sentence. */
function closesFrame(tokens: Tokens, verb: number, last: number): boolean {
  let i = verb + 1;
  if (cueClass(tokens.word[verb]!) & Cue.person) i = phraseAfter(tokens, i, last)?.to ?? i;
  for (; i < last && i - verb < 16; i++) {
    if (isSentenceEnd(tokens, i)) return true;
    if (tokens.kind[i] === Kind.punctuation || tokens.kind[i] === Kind.mark) return false;
    const word = tokens.word[i]!;
    if (cueClass(word) && cueForm(word) & Form.past) return false;
    // "One said she heard two bangs": what is said follows.
    if (i === verb + 1 && SUBJECT_PRONOUN.has(word) && word !== W.it && word !== ONE) return false;
    if (word !== 0 && FINITE_LIKE.has(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false;
  }
  return i >= last;
}

const ONE = wordId("one");
const FINITE_LIKE = new Set([
  "is",
  "are",
  "was",
  "were",
  "has",
  "have",
  "had",
  "would",
  "will",
  "could",
  "should",
  "that",
]);
