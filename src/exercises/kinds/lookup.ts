import { isDay } from "../../values/days.js";
import type { Inline } from "../../prose/types.js";
import type { Kind } from "./kind.js";
import { hashed, idsOf, UNMARKED } from "./parts.js";
import { codeOfText, textOfCode } from "./texts.js";
import { readTicks, ticksCode } from "./ticks.js";
import type { ShortExercise } from "./writing.js";

/** Something to be found outside the notebook: it says what to search for and where, and fetches nothing. */
export interface LookupExercise extends Omit<ShortExercise, "type"> {
  type: "lookup";
  /** Words to type into a search. */
  search: string[];
  /** Places to look in. */
  where: Inline[][];
}

/** What somebody found, in their own words; each a line, and as long as it may be. */
export interface Find {
  /** Where it stands; any text, not only addresses of the web. */
  address: string;
  /** Who published it. */
  outlet: string;
  /** The day that stands on it, as 2024-05-31; empty where there is none. */
  date: string;
  /** One sentence: what it says, or that nothing was found. */
  text: string;
}

interface LookupAnswer extends Find {
  type: "lookup";
  /** Ids of the checklist that the student ticked. */
  checked: string[];
}

/** Longest texts that are kept of a find. */
export const LONGEST_FIND = { address: 500, outlet: 120, text: 600 } as const;

export const lookup: Kind<LookupExercise, LookupAnswer> = {
  traits: [],
  parts: () => [],
  asked: ({ checklist, search }) => [hashed(checklist), search],
  read({ checklist }, given) {
    const text = line(given["text"], LONGEST_FIND.text);
    if (text === null) return null;
    const ticked: unknown[] = Array.isArray(given["checked"]) ? given["checked"] : [];
    return {
      type: "lookup",
      address: line(given["address"], LONGEST_FIND.address) ?? "",
      outlet: line(given["outlet"], LONGEST_FIND.outlet) ?? "",
      date: isDay(given["date"]) ? given["date"] : "",
      text,
      checked: idsOf(checklist).filter((id) => ticked.includes(id)),
    };
  },
  mark: () => UNMARKED,
  words: (_, { address, outlet, date, text }) => [outlet, date, text, address].filter((one) => one !== "").join(" · "),
  keyWords: () => "",
  retry: (answer) => answer,
  // No part holds a line's end, so one stands between them.
  code: ({ checklist }, { checked, address, outlet, date, text }) =>
    codeOfText(ticksCode(checklist, checked), [address, outlet, date, text].join("\n")),
  decode({ checklist }, code) {
    const found = textOfCode(code);
    if (found === null) return null;
    const [address, outlet, date, text] = found.text.split("\n");
    return { address, outlet, date, text, checked: readTicks(checklist, found.before) };
  },
  count: () => ({ kind: "texts" }),
  hands: null,
};

/** Text of one line, without what nobody sees; null where it is no text. */
function line(given: unknown, most: number): string | null {
  if (typeof given !== "string") return null;
  return given
    .slice(0, 2 * most)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, most);
}
