import { CONJUNCTION, isCapital, PREPOSITION, SUBORDINATOR, W } from "../grammar.js";
import { Cue } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import { skipOpening, withConjunction } from "./clauseOpenings.js";
import type { Frame } from "./frames.js";
import { hasPredicate } from "./predicates.js";
import { relativeStart } from "./relatives.js";
import type { Reporting } from "./oneReporting.js";

/** ", Holt noted." at the end of a frame reports all that stands before it, other reports included. */
export function closingReport(
  tokens: Tokens,
  frame: Frame,
  all: readonly Reporting[],
  end: number,
  quoteAt: Int32Array,
  whole: boolean,
): { reporting: Reporting; left: Range } | null {
  const reporting = all.findLast((r) => r.content < 0 && r.classes & Cue.quote);
  if (!reporting || all.length < 2 || reporting.embedded) return null;
  if (reporting.after < end && tokens.word[reporting.after] !== W.comma) return null;
  if (!reporting.subject || tokens.word[reporting.verb] === W.according) return null;
  // "It began in the shed, he said, and put the loss at £12 million": behind it he says more.
  const last = all.at(-1)!;
  if (!whole && last.content >= 0 && last.subject === null && last.verb > reporting.verb) return null;
  const edge = reporting.inverted ? reporting.verb : reporting.subject.from;
  const comma = edge - 1;
  if (comma <= frame.from || quoteAt[comma]! > 0 || tokens.word[comma] !== W.comma) return null;
  if (reporting.after < end && !whole && relativeStart(tokens, frame.from, comma) >= 0) return null;
  if (quoteAt[comma - 1]! > 0 && !isWoven(tokens, frame, comma - 1, quoteAt)) return null;
  const from = skipOpening(tokens, frame.from, edge - 2, quoteAt);
  if (SUBORDINATOR.has(tokens.word[from]!) || PREPOSITION.has(tokens.word[from]!) || quoteAt[from]! > 0) return null;
  return hasPredicate(tokens, from, edge - 1, quoteAt) ? { reporting, left: { from, to: edge - 1 } } : null;
}

/** “It was a draft, listed nine cases and “never left the house”, he said”: words in marks that go on with the clause before them. */
function isWoven(tokens: Tokens, frame: Frame, last: number, quoteAt: Int32Array): boolean {
  let open = last;
  while (open > frame.from && quoteAt[open - 1] === quoteAt[last]) open--;
  if (open === frame.from || isCapital(tokens, open + 1)) return false;
  return CONJUNCTION.has(tokens.word[open - 1]!);
}

/** "Holt said it was over, according to the minutes": the corpora count the minutes for all of it. */
export function closingAdverbial(
  tokens: Tokens,
  frame: Frame,
  all: readonly Reporting[],
  end: number,
  quoteAt: Int32Array,
): { reporting: Reporting; left: Range } | null {
  const reporting = all.at(-1);
  if (!reporting || all.length < 2 || tokens.word[reporting.verb] !== W.according || reporting.content >= 0)
    return null;
  const comma = reporting.verb - 1;
  if (tokens.word[comma] !== W.comma || reporting.after < end) return null;
  const from = withConjunction(tokens, frame, skipOpening(tokens, frame.from, comma - 1, quoteAt), quoteAt);
  return from < comma ? { reporting, left: { from, to: comma } } : null;
}
