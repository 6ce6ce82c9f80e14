import { isBodyWord } from "../parser/index.js";
import type { Codebook, SourceType } from "./types.js";

/**
 * What kind of source a name is by the words that stand beside it anywhere in the reports, where the name itself does not tell:
 * "grid operator AldGrid", "AldGrid’s chief executive", "Edda Lorne, who teaches". What none of them tells stays open.
 */

/** Nouns for bodies that stand before their names. */
const FIRM =
  /\b(?:company|firm|operator|supplier|provider|maker|manufacturer|producer|developer|publisher|broadcaster|carrier|airline|utility|retailer|chain|brewery|bank|insurer|regulator|watchdog|charity|campaign|group|union|party|club|network|agency|service|site|website|start-up|subsidiary|parent|owner|giant|rival|body|federation|association|alliance|platform|paper|newspaper|station|authority|office|institute|think tank|consultancy)\s$/iu;
/** What a body has, and no person: "AldGrid’s chief executive", "a KesterRail spokesman". */
const HAS =
  /^[’']s\s(?:\p{Ll}+\s){0,2}(?:chief|executive|spokes|headquarters|board|management|owner|network|staff|employees|shares|press office|chair)|^\s(?:spokes\p{L}+|chief executive|executives?|shares|staff|employees|workers)\b/iu;
const WHICH = /^,?\s(?:which|whose\s(?:shares|board|staff))\b/u;
const WHO = /^,?\s(?:\(?\d{1,2}\)?,?\s)?who\b/u;
const AGE = /^,\s(?:aged\s)?\d{1,2}(?=[,.])|^\s\(\d{1,2}\)/u;
const TITLE = String.raw`\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s`;
const COURTESY = new RegExp(`${TITLE}$`, "u");
/** Characters beside a name that are looked at. */
const BESIDE = 40;

/** @param texts of all reports: what one of them says of a name holds for all */
export function kindBeside(name: string, texts: readonly string[]): SourceType | "" {
  if (!/^\p{Lu}/u.test(name)) return isBodyWord(name.replace(/s$/u, "")) ? "institution" : "";
  // "Mr Oskell’s predecessor" is somebody else than Mr Oskell
  if (/\s\p{Ll}[\p{L}-]*$/u.test(name)) return "";
  const found = new Set<SourceType>();
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const [before, behind] = [
        text.slice(Math.max(0, at - BESIDE), at),
        text.slice(at + name.length, at + name.length + BESIDE),
      ];
      if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) continue;
      if (FIRM.test(before) || HAS.test(behind) || WHICH.test(behind)) found.add("institution");
      else if (WHO.test(behind) || AGE.test(behind) || COURTESY.test(before)) found.add("named-person");
    }
  const last = /\s(\p{Lu}[\p{L}’-]+)$/u.exec(name)?.[1];
  const titled = last === undefined ? null : new RegExp(String.raw`${TITLE}${last}(?!\p{L})`, "u");
  if (titled !== null && texts.some((text) => titled.test(text))) found.add("named-person");
  return found.size === 1 ? [...found][0]! : "";
}

/** Says for each source what kind it is by the words of some reports; a speaker's id stands for the name. */
export function kindsBeside(
  { speakers }: Pick<Codebook, "speakers">,
  parses: readonly { readonly text: string }[],
): (source: string) => SourceType | "" {
  const texts = parses.map(({ text }) => text);
  const known = new Map<string, SourceType | "">();
  return (source) => {
    if (source === "" || source.includes("+")) return "";
    const kind = known.get(source) ?? kindBeside(speakers.find(({ id }) => id === source)?.name ?? source, texts);
    known.set(source, kind);
    return kind;
  };
}
