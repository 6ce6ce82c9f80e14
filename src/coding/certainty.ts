import type { Span } from "../parser/index.js";
import type { Certainty } from "./types.js";

/**
 * How sure a statement is of itself, read from the words of its clause. Denial outranks doubt ("will not"), doubt
 * outranks expectation ("would possibly"). What governs a statement stands before it, so the words after it do not
 * count. Small letters only: "May" is a month. A codebook may say otherwise for a choice.
 */
const DENIED = /\b(?:not|never|neither|nor|denie[sd]|deny|denying)\b|n[’']t\b/iu;
const HEDGED =
  /\b(?:may|might|could|perhaps|possibl[ey]|possibility|unclear|uncertain|whether|apparently|reportedly|allegedly|likely|unlikely|probabl[ey]|seem(?:s|ed)?|appear(?:s|ed)?)\b/u;
const EXPECTED =
  /\b(?:will|would|shall|expect(?:s|ed)?|plan(?:s|ned)|scheduled|due to|preparation for|prepar(?:e|ed|ing) for|as early as|next)\b/u;

/** "longer than planned" compares; it expects nothing. "No secret" states. */
const COMPARES = /\bthan\s+(?:planned|expected|scheduled)\b/giu;

/**
 * @param evidence the words that the claim rests on: a denial counts only there
 * @param clause the clause round them
 */
export function certaintyOf(text: string, evidence: Span, clause: Span): Certainty {
  const words = text.slice(evidence.start, evidence.end).replace(COMPARES, "");
  const around = text.slice(Math.min(clause.start, evidence.start), evidence.end);
  if (DENIED.test(words)) return "denied";
  if (HEDGED.test(around)) return "hedged";
  return EXPECTED.test(around.replace(COMPARES, "")) ? "expected" : "asserted";
}
