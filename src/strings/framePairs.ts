import { DIMENSIONS } from "../coding/types.js";
import type { commonStrings } from "./common.js";
import type { Translation } from "./language.js";

type Common = Translation<typeof commonStrings>;

/** The names of pages, lessons and controls that stand on a page as built: each in English with what stands for it. */
export function framePairs(english: Common, translated: Common): Record<string, string> {
  const names = Object.keys(english.frame) as (keyof Common["frame"])[];
  const pairs: [string, string][] = [];
  for (const name of names) {
    const [from, to] = [english.frame[name], translated.frame[name]];
    if (typeof from === "string" && typeof to === "string") pairs.push([from, to]);
  }
  DIMENSIONS.forEach((dimension, i) => {
    pairs.push([english.dimensions[dimension], translated.dimensions[dimension]]);
    pairs.push([
      english.frame.numbered(i + 1, english.dimensions[dimension]),
      translated.frame.numbered(i + 1, translated.dimensions[dimension]),
    ]);
  });
  return Object.fromEntries(pairs);
}
