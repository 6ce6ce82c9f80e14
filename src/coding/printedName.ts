import type { Source } from "../parser/index.js";
import { namedBy } from "./oneSpeaker.js";
import { isPersonName } from "./propose/persons.js";
import type { Codebook } from "./types.js";

/**
 * How a report prints the full name of a speaker, where the codebook that was proposed has it in another form: "Raphael Quenell" for
 * Rafael Quennell. Nobody decided that one of them is right. A teacher's codebook decides it.
 */
export function printedName(said: Source | null, source: string, codebook: Codebook): { named?: string } {
  const printed = said?.name ?? "";
  if (!codebook.proposed || !isPersonName(printed)) return {};
  const { name } = namedBy(codebook.speakers, source);
  return name !== printed && isPersonName(name) ? { named: printed } : {};
}
