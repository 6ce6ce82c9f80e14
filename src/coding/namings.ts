import type { Parse } from "../parser/index.js";
import { sourcing } from "./sources.js";
import type { Codebook } from "./types.js";

const LONGEST = 60;
const APPOSITION =
  /^,\s(?!(?:who|whose|which|where|when|as|and|but|while|after|before|in|on|at|with|\p{Ll}+ing)\b)\p{Ll}[^,.;:“”"\n]{2,40}(?=[,.;])/u;

/**
 * By source: the fullest words by which a report names it, as printed: "Mayor Ann Lee", "Tom Ode, a baker". Empty where it
 * prints the name alone.
 */
export function namingsOf(parse: Parse, codebook: Codebook): ReadonlyMap<string, string> {
  const namings = new Map<string, string>();
  for (const attribution of parse.attributions) {
    const { start, end, name } = attribution.source ?? { start: null, end: null, name: null };
    if (start === null || end === null || name === null) continue;
    // “…,” said Ann Lee, a baker from Torvik.
    const behind = attribution.end <= start ? (APPOSITION.exec(parse.text.slice(end, end + LONGEST))?.[0] ?? "") : "";
    const printed = parse.text.slice(start, end + behind.length).replace(/^(?:an?|the)\s/iu, "");
    const isFuller = printed.length > name.length && printed.includes(name) && !printed.includes("\n");
    const { source } = sourcing(codebook, attribution, attribution.kind);
    if (isFuller && printed.length <= LONGEST && printed.length > (namings.get(source) ?? "").length)
      namings.set(source, printed);
  }
  return namings;
}
