import { SECTIONS } from "./labels.js";
import { isMasthead } from "./masthead.js";
import { BETWEEN, isMotto } from "./motto.js";
import { normalised } from "./shape.js";

/**
 * What a page prints above every story of its own, and that is no headline, however long it is: its name beside a section's,
 * its motto, the name of a section. A headline may be such words too: only where another title stands below are they none.
 */

/** Words beside a section's in the title of one: "REPORT ON BUSINESS & INDUSTRY". */
const SECTION_WORDS = new Set("report on and industry the pages page guide desk edition".split(" "));
/** "Safety | Free to read": who may read it. */
const ACCESS = /^(?:free to read|(?:for )?subscribers?(?: only)?|members only|premium)$/iu;
/** "Islands & Coast", "FARMING & MARINE": two names in one. */
const TWO_SECTIONS = /^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u;

/** Whether a line is a section's name in more words than one: "REPORT ON BUSINESS & INDUSTRY", "Safety | Free to read". */
function isSectionTitle(text: string): boolean {
  if (TWO_SECTIONS.test(text)) return true;
  const pieces = text.split(BETWEEN);
  if (pieces.some((piece) => ACCESS.test(piece))) return pieces.every((piece) => piece.split(/\s+/u).length <= 3);
  const words = text.split(/[^\p{L}’']+/u).filter(Boolean);
  const known = words.filter((word) => SECTIONS.has(word.toLowerCase()));
  return known.length > 0 && words.every((word) => known.includes(word) || SECTION_WORDS.has(word.toLowerCase()));
}

/** "Mon 13 Oct 2025 09:40 BST", "October 9, 2025" in a line with bars. */
const DAY_PIECE =
  /^(?:\p{Lu}\p{L}{2,8},?\s)?(?:\d{1,2}\s\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s\d{1,2},?)\s(?:19|20)\d\d\b.{0,20}$/u;

/**
 * "Courts | Crime & Law", "Harbours > Coast & Isles", "ABC | Coast | Mon 13 Oct 2025 09:40 BST": where in the paper the story stands,
 * a few words a piece.
 */
function isSectionPath(text: string): boolean {
  const pieces = text.split(/\s*[|›»>]\s*/u);
  const isShort = (piece: string): boolean =>
    /^[\p{Lu}\d]/u.test(piece) && piece.split(/\s+/u).length <= 3 && !/[.!?:“”‘]/u.test(piece);
  return pieces.length > 1 && pieces.every((piece) => DAY_PIECE.test(piece) || isShort(piece));
}

/** Whether a line is a paper's name with its section's or its owner's beside it: "Elmford Press | U.S. News". */
function isNameAndSection(text: string): boolean {
  const pieces = text.split(BETWEEN).filter(Boolean);
  if (pieces.length < 2 || !pieces.some(isMasthead)) return false;
  return pieces.every((piece) => isMasthead(piece) || SECTIONS.has(normalised(piece)) || isCapitals(piece));
}

/** The paper's name in a line that the page prints above a story: "Elmford Press" of "Elmford Press | World"; "" where none is. */
export function nameInHead(text: string): string {
  return isMasthead(text) ? text : isNameAndSection(text) ? text.split(BETWEEN).find(isMasthead)! : "";
}

function isCapitals(text: string): boolean {
  return /^\P{Ll}+$/u.test(text) && text.split(/\s+/u).length <= 3;
}

/** Whether a line above the story is the page's: "HALLOWBY CHRONICLE", "Serving the valley since 1871", "Elmford Press | World". */
export function isPageHead(text: string): boolean {
  return isMasthead(text) || isMotto(text) || isSectionTitle(text) || isSectionPath(text) || isNameAndSection(text);
}

/** "Home > UK > North", "News | Sport | What's On", "LIVE | WATCH | LISTEN": what a page prints for its readers to choose from. */
export function isMenu(text: string): boolean {
  const pieces = text.split(/\s*[|›»>•]\s*/u);
  // "News > Northshire": a section, and what it is parted into.
  if (pieces.length === 2 && /[›»>]/u.test(text) && SECTIONS.has(normalised(pieces[0]!))) return true;
  const isShort = pieces.every((piece) => /^[\p{Lu}\d]/u.test(piece) && piece.split(/\s+/u).length <= 3);
  return pieces.length > 2 && isShort && !/[.!?]$/u.test(text);
}

/**
 * Whether a first line of a page is its name by what stands below it, though no word of it says so: "ATLANTIC CATCH" above "The
 * weekly for growers and millers", "THE KESTRA MERIDIAN" above "World".
 */
export function isNameAbove(text: string, next = ""): boolean {
  const words = text.split(/\s+/u);
  const isName = words.length <= 4 && words.every((word) => /^[\p{Lu}\d&]/u.test(word));
  return isName && (isMotto(next) || isMenu(next) || (/^the\s/iu.test(text) && SECTIONS.has(normalised(next))));
}
