import type { FurnitureKind } from "../types.js";
import type { Line } from "./lines.js";

/**
 * What a line of page furniture says about the lines after it: `skip` nothing, the article may go on; `stamp` the same,
 * and it belongs to the top of an article; `section` a section's name, furniture only above or below the article;
 * `box` the article is most likely over; `end` it is over.
 */
export type Mark = "skip" | "stamp" | "section" | "box" | "end";

/** By what a line of page furniture is known. */
export interface Rule {
  name: string;
  kind: FurnitureKind;
  mark: Mark;
  /** The words that a line of this kind can begin with, "*" for what is no letter; left out where it can be any. */
  opens?: string;
  /** @param text the line in small letters with straight apostrophes */
  /** Whether only what a sign or wide blanks part can be of this kind. */
  isParted?: true;
  test: (text: string, line: Line) => boolean;
}
