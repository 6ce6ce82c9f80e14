import type { Span } from "../parser/index.js";
import type { Certainty } from "./types.js";

/**
 * How sure a statement is of itself, read from the words of its predicate, so that one construction is equally sure in
 * every report. Denial outranks doubt ("will not"), doubt outranks expectation ("would possibly"). What governs a
 * statement stands before it; of the words after it only "if at all" counts. Small letters only: "May" is a month. A
 * codebook may say otherwise for a choice.
 */
const DENIED = /\b(?:not|never|neither|nor|denie[sd]|deny|denying)\b|n[’']t\b/iu;
const HEDGED =
  /\b(?:may|might|could|perhaps|possibl[ey]|possibility|unclear|uncertain|whether|apparently|reportedly|allegedly|likely|unlikely|probabl[ey]|seem(?:s|ed)?|appear(?:s|ed)?|estimated?|(?:believed|thought|said|reported|feared|rumou?red) to|hop(?:e[sd]?|ing) (?:to|that)|put at)\b/u;
const EXPECTED =
  /\b(?:will|would|shall|expect(?:s|ed)?|plan(?:s|ned)|scheduled|(?:due|set|going|about) to|(?:intend|aim)(?:s|ed)? to|(?:is|are) to (?!blame\b)\p{Ll}{2,}|preparation for|prepar(?:e|ed|ing) for|as early as|next (?:day|week|month|year|spring|summer|autumn|winter|season|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{L}+day))\b/u;

/** "did not open in June", "will never open", "hasn't opened": the verb is denied with all that hangs on it; "not until" is no denial. */
const VERB_DENIED =
  /\b(?:did|does|do|will|would|is|are|was|were|has|have|had)(?:\s+not|n[’']t|\s+never)\s+(?!(?:only|just|until|before|yet\s+clear)\b)(?!.*\b(?:until|before|that|whether|because|but)\b)/u;

/** "longer than planned" compares; it expects nothing. "No secret" states. */
const COMPARES = /\bthan\s+(?:planned|expected|scheduled)\b/giu;

/** "did not mention", "was not mentioned", "did not say whether": who does not speak of a thing does not deny it. */
const UNMENTIONED =
  /\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?:\s+not|n[’']t)\s+(?:been\s+)?)(?:mention|comment|address|sa(?:y|id)|discuss|specif|name|refer|touch|elaborat|rais|answer)\p{L}*/giu;

/** "could take until May and | is expected to cost": behind "and" an auxiliary begins a predicate of its own. */
const NEW_PREDICATE =
  /(?:,\s+)?\b(?:and|but|or)\s+(?=(?:is|are|was|were|will|would|shall|should|can|could|may|might|must|has|have|had|does|do|did|it|he|she|they|we)\b)/gu;

/** "…, if it happens at all." */
const IF_AT_ALL = /^[^.!?]{0,40}\bif\b[^.!?]{0,40}\bat all\b/iu;

/**
 * @param evidence the words that the claim rests on: a denial counts there, and where it denies their verb
 * @param clause the clause round them
 */
export function certaintyOf(text: string, evidence: Span, clause: Span): Certainty {
  const words = text.slice(evidence.start, evidence.end).replace(COMPARES, "");
  const around = predicateOf(text.slice(Math.min(clause.start, evidence.start), evidence.end), evidence, clause);
  const spoken = words.replace(UNMENTIONED, "");
  if (DENIED.test(spoken)) return "denied";
  if (spoken !== words) return "unmentioned";
  if (VERB_DENIED.test(around.replace(UNMENTIONED, ""))) return "denied";
  if (HEDGED.test(around) || IF_AT_ALL.test(text.slice(evidence.end, evidence.end + 100))) return "hedged";
  return EXPECTED.test(around.replace(COMPARES, "")) ? "expected" : "asserted";
}

/** The words from the beginning of the predicate that holds the evidence: what another predicate says does not count. */
function predicateOf(around: string, evidence: Span, clause: Span): string {
  const before = around.length - (evidence.end - Math.max(clause.start, evidence.start));
  let start = 0;
  for (const m of around.matchAll(NEW_PREDICATE))
    if (m.index + m[0].length <= Math.max(0, before)) start = m.index + m[0].length;
  return around.slice(start);
}
