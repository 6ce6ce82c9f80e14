import { DIMENSIONS } from "../coding/types.js";
import type { commonStrings } from "./common.js";
import type { Translation } from "./language.js";

type Common = Translation<typeof commonStrings>;

/** The names of pages, lessons and controls that stand on a page as built: each in English with what stands for it. */
export function sitePairs(english: Common, translated: Common): Record<string, string> {
  const names = Object.keys(english.site) as (keyof Common["site"])[];
  const pairs: [string, string][] = [];
  for (const name of names) {
    const [from, to] = [english.site[name], translated.site[name]];
    if (typeof from === "string" && typeof to === "string") pairs.push([from, to]);
  }
  DIMENSIONS.forEach((dimension, i) => {
    pairs.push([english.dimensions[dimension], translated.dimensions[dimension]]);
    pairs.push([
      english.site.numbered(i + 1, english.dimensions[dimension]),
      translated.site.numbered(i + 1, translated.dimensions[dimension]),
    ]);
  });
  return Object.fromEntries(pairs);
}
