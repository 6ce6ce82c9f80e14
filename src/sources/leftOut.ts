/** What sort of thing it is that stands around a report, or in it, and is none of its words. */
export type LeftOutKind =
  | "menu"
  | "share"
  | "related"
  | "advertisement"
  | "subscription"
  | "cookies"
  | "comments"
  | "author"
  | "tags"
  | "player"
  | "around"
  | "head"
  | "number"
  | "across";

/** Something that a file shows and that is not in the text that was read of it. */
export interface LeftOut {
  kind: LeftOutKind;
  /** A paragraph a line, an empty line between them. */
  text: string;
  /** The line of the text after which it stands; empty where it stands before all. */
  after: string;
}

/** As much of it is kept: a page may have menus of any length. */
const MOST_STRETCHES = 40;
const MOST_CHARACTERS = 1_500;

/** The longest pieces that fit, each no longer than a screen. */
export function bounded(stretches: readonly LeftOut[]): LeftOut[] {
  return stretches.slice(0, MOST_STRETCHES).map((one) => {
    if (one.text.length <= MOST_CHARACTERS) return one;
    const end = one.text.lastIndexOf("\n\n", MOST_CHARACTERS);
    return { ...one, text: one.text.slice(0, end > 0 ? end : MOST_CHARACTERS) };
  });
}
