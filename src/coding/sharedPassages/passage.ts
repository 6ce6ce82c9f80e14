import type { Span } from "../../parser/types.js";
import type { Matched } from "./extend.js";
import type { PassageSide, SharedPassage } from "./types.js";
import type { Words } from "./words.js";

/**
 * Fewer equal words than this two writers can hit on alone. Coulthard (2004, "Author identification, idiolect, and
 * linguistic uniqueness") looked up the beginnings of an ordinary sentence among all pages that a search engine knew:
 * three words had millions of hits, nine had none. News about one event shares more than that by its subject, so words
 * that say something must be among them, see `FEWEST_TELLING`.
 */
const FEWEST_WORDS = 8;
/** One of them may stand before the mark in one report and behind it in the other: `in 2011" that …`, "in 2011 that …". */
const FEWEST_OUTSIDE = FEWEST_WORDS - 1;
/** Two reporters who put so few words between marks can only have heard or read the same. */
const FEWEST_QUOTED = 6;
/**
 * So many different words must be neither names nor small words: "US Secretary of State A B and Foreign Minister C D" is
 * twelve words long, and anybody who writes about the two must write it.
 */
const FEWEST_TELLING = 4;
/** Nobody comes twice upon so many words in the same order, though fewer of them say something of their own. */
const LONG = { words: 15, telling: 3 };
/** With another figure fewer words than this are what both must say of the thing: "windows, stops and paving at 2.1 million crowns". */
const FEWEST_BESIDE_FIGURE = 12;
/** Where fewer than four words in five are equal, two stretches are a retelling rather than a copy. */
const LEAST_SIMILAR = 0.8;

/**
 * Passages from pairs of equal words: none where it is too short, too common, or too little alike to say anything. Where it
 * is no wording, what both quote is alike all the same: each quotation for itself, without who says it. “We won what we
 * asked for,” said Finch; “We won what we asked for in November,” Finch said.
 */
export function passagesFrom(a: Words, b: Words, matched: Matched): { matched: Matched; passage: SharedPassage }[] {
  const whole = passageFrom(a, b, matched);
  const parts = whole?.kind === "wording" ? [matched] : quotedParts(a, b, matched);
  return parts.flatMap((part) => {
    const passage = part === matched ? whole : passageFrom(a, b, part);
    return passage === null ? [] : [{ matched: part, passage }];
  });
}

/** A sentence that both print word for word, as a passage. */
export function sentencePassage(a: Words, b: Words, matched: Matched): SharedPassage {
  const count = matched.a.length;
  const [sideA, sideB] = [sideOf(a, matched.a), sideOf(b, matched.b)];
  return { a: sideA, b: sideB, matched: count, outside: count, similarity: 1, kind: "wording" };
}

/** The pairs that stand between marks in both, those of each quotation for themselves. */
function quotedParts(a: Words, b: Words, matched: Matched): Matched[] {
  const parts: Matched[] = [];
  let last: Matched | null = null;
  matched.a.forEach((i, k) => {
    const j = matched.b[k]!;
    if (!a.isQuoted[i] || !b.isQuoted[j]) return;
    if (last === null || leaves(a, last.a.at(-1)!, i) || leaves(b, last.b.at(-1)!, j))
      parts.push((last = { a: [], b: [] }));
    last.a.push(i);
    last.b.push(j);
  });
  return parts;
}

/** Whether a quotation ends between two words: at a mark, or, in single ones, where the report names who speaks. */
function leaves({ report: { text }, start, end, isQuoted }: Words, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isQuoted[i]) return true;
  return MARK.test(text.slice(end[from], start[to]));
}

const MARK = /["“”«»]/;

function passageFrom(a: Words, b: Words, matched: Matched): SharedPassage | null {
  const count = matched.a.length;
  // What one of them puts between marks is somebody's words; the other may have heard them where it gives them to somebody too.
  const isOutside = (i: number, k: number): boolean => {
    const j = matched.b[k]!;
    return a.isQuoted[i]! ? !b.isGiven[j]! : !b.isQuoted[j]! || !a.isGiven[i]!;
  };
  const outside = matched.a.filter(isOutside).length;
  if (count < (outside === 0 ? FEWEST_QUOTED : FEWEST_WORDS)) return null;
  // A capital at the start of a sentence hides a word on one side, not on both.
  const telling = matched.a.filter((i, k) => a.isTelling[i]! || b.isTelling[matched.b[k]!]!);
  const fewest = outside >= LONG.words ? LONG.telling : FEWEST_TELLING;
  if (outside > 0 && new Set(telling.map((i) => a.id[i])).size < fewest) return null;
  const [sideA, sideB] = [sideOf(a, matched.a), sideOf(b, matched.b)];
  const similarity = (2 * count) / (sideA.words + sideB.words);
  if (similarity < LEAST_SIMILAR) return null;
  if (outside > 0 && count < FEWEST_BESIDE_FIGURE && hasOtherFigure(a, sideA) && hasOtherFigure(b, sideB)) return null;
  return {
    a: sideA,
    b: sideB,
    matched: count,
    outside,
    similarity,
    kind: outside >= FEWEST_OUTSIDE ? "wording" : "quotation",
  };
}

function hasOtherFigure({ report: { text } }: Words, { differing }: PassageSide): boolean {
  return differing.some(({ start, end }) => /\d/u.test(text.slice(start, end)));
}

function sideOf(words: Words, matched: readonly number[]): PassageSide {
  const { text, report_id, stretches } = words.report;
  const [first, last] = [matched[0]!, matched.at(-1)!];
  const within = stretches[words.stretch[first]!]!;
  const { start, end } = withMarks(text, { start: words.start[first]!, end: words.end[last]! }, within);
  const matchedWords = new Set(matched);
  const differing: Span[] = [];
  let quoted = 0;
  for (let i = first; i <= last; i++) {
    if (words.isQuoted[i]) quoted++;
    if (matchedWords.has(i)) continue;
    const before = differing.at(-1);
    if (before !== undefined && i > first && !matchedWords.has(i - 1)) before.end = words.end[i]!;
    else differing.push({ start: words.start[i]!, end: words.end[i]! });
  }
  return { report_id, text: text.slice(start, end), start, end, words: last - first + 1, quoted, differing };
}

const OPENING = /["“«‘]/;
const CLOSING = /[.,!?…]{0,3}["”»’]|[.!?…]{1,3}/y;

/** A passage with the full stop and the quotation marks that stand at its ends. */
function withMarks(text: string, { start, end }: Span, within: Span): Span {
  const before = start > within.start && OPENING.test(text[start - 1]!) ? start - 1 : start;
  CLOSING.lastIndex = end;
  const closing = CLOSING.exec(text)?.[0].length ?? 0;
  return { start: before, end: Math.min(within.end, end + closing) };
}
