import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  DETERMINER,
  endsWith,
  FINITE,
  isCapital,
  isSentenceEnd,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
  looksLikePast,
} from "../grammar.js";
import type { MarkedSpan } from "./marks.js";
import { isTitle } from "./titles.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

/**
 * Whether a quotation is a clause of its own (`direct`) or words woven into the outlet's sentence (`partial`).
 *
 * A clause has a subject at its beginning and a finite verb of its own: “the world can be a safer place”, but not “greatly
 * diverge when it comes to tax” (no subject), “a plan that is dead” (its verb is in a relative clause).
 */
export function quotationKind(tokens: Tokens, span: MarkedSpan): "direct" | "partial" {
  for (let i = span.from; i < span.to - 1; i++)
    if (isSentenceEnd(tokens, i) && isCapital(tokens, i + 1)) return "direct";
  if (
    isCapital(tokens, span.from) &&
    span.to - span.from > 2 &&
    endsInPunctuation(tokens, span) &&
    !isTitle(tokens, span)
  )
    return "direct";
  return hasOwnClause(tokens, span.from, span.to) ? "direct" : "partial";
}

/** “As you said, the price rises,” – a capital at one end and a stop or comma at the other: a sentence, not a phrase. */
function endsInPunctuation(tokens: Tokens, span: MarkedSpan): boolean {
  return isSentenceEnd(tokens, span.to - 1) || tokens.word[span.to - 1] === W.comma;
}

function hasOwnClause(tokens: Tokens, from: number, to: number): boolean {
  let i = from;
  // An opening clause or adverbial before the comma does not decide: “If asked, we will come.”
  if (opensWithSubordinate(tokens, i)) {
    const comma = nextComma(tokens, i, to);
    if (comma > 0) return hasOwnClause(tokens, comma + 1, to);
    if (PREPOSITION.has(tokens.word[i]!) && !SUBORDINATOR.has(tokens.word[i]!))
      return isCapital(tokens, from) && finiteBefore(tokens, i, to);
    return false;
  }
  while (i < to && (tokens.word[i] === W.and || tokens.word[i] === W.but || tokens.word[i] === W.that)) i++;
  if (i >= to) return false;
  const word = tokens.word[i]!;
  if (FINITE.has(word)) return isCapital(tokens, i) && lastIsQuestion(tokens, to);
  const subject =
    SUBJECT_PRONOUN.has(word) ||
    DETERMINER.has(word) ||
    POSSESSIVE.has(word) ||
    word === W.there ||
    isCapital(tokens, i) ||
    tokens.kind[i] === Kind.number;
  return subject ? finiteBefore(tokens, i, to) : false;
}

function opensWithSubordinate(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === W.that) return false;
  return SUBORDINATOR.has(word) || PREPOSITION.has(word) || (endsWith(tokens, i, "ing") && isCapital(tokens, i));
}

function nextComma(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (tokens.word[i] === W.comma) return i;
  return 0;
}

/** A finite verb before any relative clause opens. */
function finiteBefore(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = tokens.word[i]!;
    if (
      FINITE.has(word) &&
      !(
        word === W.s &&
        !SUBJECT_PRONOUN.has(tokens.word[i - 1]!) &&
        tokens.word[i - 1] !== W.that &&
        tokens.word[i - 1] !== W.there
      )
    )
      return true;
    if (SUBORDINATOR.has(word) && word !== W.as) return SUBJECT_PRONOUN.has(tokens.word[from]!) && i - from > 1;
    if (SUBJECT_PRONOUN.has(tokens.word[from]!) && i === from + 1 && tokens.kind[i] === Kind.word) return true;
    const isPast = looksLikePast(tokens, i) || IRREGULAR_PAST.has(word);
    if (isPast && i - from < 8 && !DETERMINER.has(tokens.word[i - 1]!) && !isParticiple(tokens, from, i, to))
      return true;
  }
  return SUBJECT_PRONOUN.has(tokens.word[from]!) && to - from > 2;
}

/**
 * Whether a past form describes the noun before it, and is no verb of its own: “the largest award ever made by a court”, “a
 * wall built by our grandfathers”. “No court ever paid so much” and “the price dropped by half” have a verb.
 */
function isParticiple(tokens: Tokens, from: number, i: number, to: number): boolean {
  if (EVER.has(tokens.word[i - 1]!)) return !NO_ONE.has(tokens.word[from]!);
  const agent = i + 2;
  if (tokens.word[i + 1] !== W.by || agent >= to) return false;
  if (isCapital(tokens, agent)) return true;
  return ARTICLE.has(tokens.word[agent]!) && !AMOUNT_OR_TIME.has(tokens.word[agent + 1]!);
}

const EVER = new WordSet("ever yet");
const NO_ONE = new WordSet("no few");
const ARTICLE = new WordSet("the a an this these those our my your his her its their another");
/** What stands behind “by” where nobody did it: “fell by a third”, “was paid by the end of June”. */
const AMOUNT_OR_TIME = new WordSet(
  "third quarter half fifth sixth tenth fraction hundred thousand million dozen few lot end start time beginning middle",
);

function lastIsQuestion(tokens: Tokens, to: number): boolean {
  return tokens.word[to - 1] === W.question;
}
