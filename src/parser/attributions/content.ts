import type { Range } from "../syntax/phrases.js";

/** Reported content as token ranges: `right` behind the verb, `left` before it. */
export interface Content {
  left: Range | null;
  right: Range | null;
}
