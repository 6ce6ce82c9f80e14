import type { Mod, Parse, Span } from "../../parser/index.js";
import type { Valued } from "../compareValues.js";
import type { Stretch } from "../layout.js";
import type { Certainty, Claim, Codebook, Sense, ValueType } from "../types.js";

/** What a rule found: the words, and what they say. */
export interface Hit extends Span {
  value: string;
  valueType: ValueType;
  unit?: string;
  /** How exact the words are; the span holds the words that say so. */
  mod?: Mod;
  /** Of a date or month the value as far as the words give it. */
  printed?: string;
  sense?: Sense;
  reading?: Claim["reading"];
  certainty?: Certainty | null;
  note?: string;
  /** Who the words belong to, where the rule itself knows. */
  source?: string;
  /** The words describe a noun, "the two-hour talk": a report says of it what its verb says. */
  describes?: boolean;
  /** The evidence may begin with a preposition, as times and places do: "in June". */
  preposition?: boolean;
  /** The words are the evidence as they stand; else they grow into their phrase. */
  exact?: boolean;
}

/** A hit as a value that can be compared; what it says as a length in all or over a plan is left out. */
export function valuedOf({ value, valueType, unit = "", mod }: Hit): Valued {
  return { value, value_type: valueType, unit, mod: mod ?? "", printed: "", sense: "" };
}

/** What a rule may look at: one stretch of one report at a time. */
export interface RuleContext {
  parse: Parse;
  codebook: Codebook;
  stretch: Stretch;
}
