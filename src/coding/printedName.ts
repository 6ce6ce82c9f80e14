import { isPersonName } from "./propose/persons.js";
import type { Codebook } from "./types.js";

/**
 * By speaker, how a report prints the full name where the codebook has it in another form: "Raphael Quenell" for Rafael Quennell.
 * Which of them is right, no report says.
 */
export function printedNamesOf(text: string, { speakers }: Pick<Codebook, "speakers">): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { id, name, aliases } of speakers) {
    const others = aliases.filter(isPersonName);
    if (others.length === 0 || !isPersonName(name) || text.includes(name)) continue;
    const [only, second] = others.filter((other) => text.includes(other));
    if (only !== undefined && second === undefined) printed.set(id, only);
  }
  return printed;
}

/** The cell of a row for it; none where the report prints the name as the codebook has it. */
export function named(source: string, printed: ReadonlyMap<string, string>): { named?: string } {
  const name = printed.get(source);
  return name === undefined ? {} : { named: name };
}
