import type { Parse } from "../../parser/index.js";
import type { Speaker } from "../types.js";
import { slug } from "./words.js";

/** One speaker a last name: reports shorten names, and spell first names in their own way. */
export function proposeSpeakers(parses: readonly Parse[]): Speaker[] {
  const names = new Map<string, Map<string, number>>();
  for (const { source } of parses.flatMap((parse) => parse.attributions)) {
    if (!source?.name || source.id === "outlet" || !isProper(source.name)) continue;
    const id = slug(source.name.split(" ").at(-1)!);
    if (!id) continue;
    const spellings = names.get(id) ?? new Map<string, number>();
    names.set(id, spellings.set(source.name, (spellings.get(source.name) ?? 0) + 1));
  }
  return [...names].map(([id, spellings]) => {
    // The fullest form that is a name: with a title or a role it would not match where that is left out.
    const found = [...spellings.keys()].sort((a, b) => b.length - a.length);
    const [name] = found;
    const last = name!.split(" ").at(-1)!;
    // "Department" and "side" name too many; a last name, which is one person's, has a capital and stands alone.
    const short = /^\p{Lu}/u.test(last) && isPerson(name!) ? [last] : [];
    const aliases = [...new Set([...found.slice(1), ...short])].filter((alias) => alias !== name);
    return { id, name: name!, role: "", aliases, side: "", sourceType: "" };
  });
}

/** Two or three capital words without an article, the last one no office: "Ann Lee", not "the Trade Ministry". */
function isPerson(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name) && !OFFICE.test(name);
}

const OFFICE =
  /\b(?:Department|Ministry|Office|Council|Agency|Committee|Commission|Government|Union|Court|Police|Service|Bank|Party|University|Authority|Board|House)$/u;

/** A name has a capital ("Ann Lee", "the Ministry of Trade"); "a trader" and "two sources" have none, or are several. */
function isProper(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\b(?:and|who|that|version)\b/u.test(name) && name.split(" ").length <= 6;
}
