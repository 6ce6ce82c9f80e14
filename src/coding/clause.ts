import type { Span } from "../parser/index.js";

/**
 * Clauses, as far as punctuation shows them, and the phrase round a find: enough to keep evidence short and whole.
 */

/** Commas, semicolons, colons and spaced dashes end a clause; a comma inside a number or before a closing mark does not. */
const BREAK = /[;:—]|,(?!\d)|\s[–-]\s/g;

/** Nobody reads clauses of that many characters; it keeps endless ones from taking endless time. */
const LONGEST = 600;

/** The clause of `text[stretch]` that holds the span: "who, in Rome, met Lee" → "in Rome". */
export function clauseAt(text: string, stretch: Span, span: Span): Span {
  const from = Math.max(stretch.start, span.start - LONGEST);
  let start = from;
  let end = Math.min(stretch.end, span.end + LONGEST);
  for (const m of text.slice(from, end).matchAll(BREAK)) {
    const at = from + m.index;
    const after = at + m[0].length;
    if (after <= span.start) start = after;
    else if (at >= span.end && at < end) end = at;
  }
  return { start, end };
}

/** Words that may stand between the beginning of a phrase and its first word with a meaning of its own. */
const SMALL = new Set(
  `the a an this these those its his her their our my your first second third fourth fifth last latest next most so-called
   was were is are be been being has have had may might will would could can should must to not`.split(/\s+/),
);
const PREPOSITION = new Set("in on at as for by with from before after about into over under during via".split(" "));
const ADVERB = /^\p{Ll}{3,}ly$/u;

/** The word that ends at `at`, with only spaces or an opening quotation mark between; null where there is none. */
function wordBefore(text: string, from: number, at: number): Span | null {
  const m = /([\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*)[ \u00a0][“"‘'„«]?$/u.exec(text.slice(Math.max(from, at - 40), at));
  if (!m) return null;
  const start = Math.max(from, at - 40) + m.index;
  return { start, end: start + m[1]!.length };
}

const AS_EARLY = /\bas \p{L}{3,10} as$/u;

/**
 * Takes the small words before a span into it: "meeting Wednesday" → "in his first meeting Wednesday".
 * @param preposition whether the phrase may begin with one, as times and places do
 */
export function growLeft(text: string, clause: Span, span: Span, preposition: boolean): Span {
  let start = span.start;
  for (;;) {
    const word = wordBefore(text, clause.start, start);
    if (!word || word.start < clause.start) break;
    const lower = text.slice(word.start, word.end).toLowerCase();
    if (PREPOSITION.has(lower)) {
      if (!preposition) break;
      const before = AS_EARLY.exec(text.slice(Math.max(clause.start, word.end - 20), word.end));
      return { start: before ? word.end - before[0].length : word.start, end: span.end };
    }
    if (!SMALL.has(lower) && !ADVERB.test(lower)) break;
    start = word.start;
  }
  return { start, end: span.end };
}

const OPENING = /[“"‘„«(]$/u;
const CLOSING = /^[.,]?[”"’»]/u;
const BRACKET = /^ \([^()\n]{1,40}\)/u;

/** Takes in quotation marks that touch the span, and a short bracket that follows: "19 May" in "Wednesday (19 May)". */
export function growMarks(text: string, within: Span, span: Span): Span {
  let { start, end } = span;
  if (start > within.start && OPENING.test(text.slice(start - 1, start))) start -= 1;
  const after = text.slice(end, within.end);
  const opened = /[“"‘„«]/u.test(text.slice(start, end));
  const close = opened ? CLOSING.exec(after) : text[start] === "(" ? /^\)/.exec(after) : null;
  if (close) end += close[0].length;
  end += BRACKET.exec(text.slice(end, within.end))?.[0].length ?? 0;
  return { start, end };
}
