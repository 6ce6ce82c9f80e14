import { overlapping } from "../overlapping.js";
import type { Hit, RuleContext } from "./hit.js";

const KIND = "country|state|city|capital|town|village|island|region|venue|hotel|palace";
/** "in a European country", "in Switzerland", "at the White House". What follows must not be a noun: "in US elections". */
const PLACE = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ii]n|[Aa]t)\s+((?:(?:a|an|another|the)\s+)?(?:(?:[\p{L}-]{2,20}\s+){0,2}(?:${KIND})|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}))` +
    String.raw`(?=\s*[,.;:()!?”"]|\s*$|\s+(?:in|on|at|for|with|and|or|but|to|by|from|after|before|between|will|would|may|might|could|is|was|later|next|this|where|which)\b)`,
  "gu",
);

/** Places, without the times that look like them: "in June". */
export function findPlaces({ parse, stretch }: RuleContext): Hit[] {
  return [...parse.text.slice(stretch.start, stretch.end).matchAll(PLACE)]
    .map((m): Hit => {
      const start = stretch.start + m.index;
      const value = m[1]!.replace(/^the\s+/u, "");
      return { start, end: start + m[0].length, value, valueType: "text", preposition: true };
    })
    .filter((hit) => overlapping(parse.times, hit).length === 0);
}
