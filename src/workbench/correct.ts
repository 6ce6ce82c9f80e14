import { type Claim, type Correction, WHOLE } from "../coding/index.js";
import type { Built } from "./work.js";

/**
 * A correction of one claim, and of no other.
 * @param change what it becomes, or an empty record where it is right as it was read; without it the claim is dropped
 */
export function correct(
  { parses }: Pick<Built, "parses">,
  claim: Claim,
  reason: string,
  change?: Partial<Pick<Correction, "source" | "value" | "reading">>,
): Correction {
  const { report_id, item, text, start, value, sense, value_type } = claim;
  const printed = parses.find(({ id }) => id === report_id)?.text ?? "";
  return {
    action: change === undefined ? "drop" : "change",
    report: report_id,
    item,
    evidence: text,
    occurrence: occurrenceAt(printed, text, start),
    // The same words may give a length in all and one over a plan.
    was: value_type === "duration" ? `${value} ${sense || WHOLE}` : value,
    value: change?.value ?? "",
    reading: change?.reading ?? "",
    certainty: null,
    source: change?.source ?? "",
    attribution: null,
    reason,
  };
}

/** Which occurrence of the words in a text begins there, from 1. */
function occurrenceAt(text: string, words: string, start: number): number {
  let occurrence = 1;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) occurrence++;
  return occurrence;
}
