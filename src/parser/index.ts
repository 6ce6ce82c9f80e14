import { findAttributions } from "./attributions/index.js";
import { findParts } from "./parts/index.js";
import { findSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";
import { findTimes } from "./times/index.js";
import type { Parse, ParseOptions, PartName } from "./types.js";

export type * from "./types.js";
export { furnitureKind } from "./parts/furniture.js";
export { modifierOf, withModifier } from "./modifiers.js";
export { isPersonWord } from "./syntax/personNouns.js";
export { isSaying } from "./syntax/cues.js";

const TIMED: readonly PartName[] = ["headline", "dek", "dateline", "byline", "body"];

/**
 * Parses one report: parts, sentences, quotations, attributions, times.
 *
 * Pure and total: any string gives a well-formed parse, in time linear in its length, in Node and in the browser.
 * @param text the untouched report; all offsets of the parse are UTF-16 units into it
 */
export function parse(text: string, options: ParseOptions = {}): Parse {
  const tokens = tokenize(text);
  const parts = findParts(text, options.story);
  const sentences = findSentences(tokens, parts);
  const { quotations, attributions } = findAttributions(tokens, parts, options);
  const times = findTimes(
    tokens,
    parts.filter((p) => TIMED.includes(p.part)),
    options,
  );
  return { id: options.id ?? "", text, parts, sentences, quotations, attributions, times };
}
