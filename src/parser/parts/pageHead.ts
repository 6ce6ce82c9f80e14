import { SECTIONS } from "./labels.js";
import { isMasthead } from "./masthead.js";
import { normalised } from "./shape.js";

/**
 * What a page prints above every story of its own, and that is no headline, however long it is: its name beside a section's,
 * its motto, the name of a section. A headline may be such words too: only where another title stands below are they none.
 */

/** "Elmford Press | World", "TKB WORLD – Kestran Public Broadcasting", "Home / News / Lindow". */
const BETWEEN = /\s*[|·•]\s*|\s+[–—/]\s+/u;
/** "Serving the valley since 1871", "Published in Elmford since 1902", "Est. 1888". */
const SINCE =
  /^(?:proudly )?(?:serving|informing|reporting|covering|published|printed|founded|established|est\.)\b.{0,60}\b(?:1[5-9]|20)\d\d$/iu;
/** "The newspaper of the fishing trade", "Kestra’s journal of record since 1881", "The weekly for growers and millers". */
const PAPER_OF =
  /^(?:the|your|our|an?|\p{Lu}[\p{L}]*[’']s)\s(?:[\p{L}-]+\s){0,3}(?:(?:news)?paper|weekly|monthly|daily|magazine|journal|gazette|news (?:source|site))\s(?:of|for|since)\s/iu;
/** "News, jobs and ideas for people who run mills". */
const NEWS_FOR = /^news(?:,| and| &)\s[^.!?]{2,60}\s(?:for|from|about)\s/iu;
/** "English Edition · for guests of the valley". */
const EDITION = /^(?:[\p{L}-]+\s){1,3}edition$/iu;
/** Words beside a section's in the title of one: "REPORT ON BUSINESS & INDUSTRY". */
const SECTION_WORDS = new Set("report on and industry the pages page guide desk edition".split(" "));
/** "Safety | Free to read": who may read it. */
const ACCESS = /^(?:free to read|(?:for )?subscribers?(?: only)?|members only|premium)$/iu;
const LONGEST_MOTTO = 14;

/** Whether a line is a motto: what a paper says of itself below its name. */
function isMotto(text: string): boolean {
  const [first = ""] = text.split(BETWEEN);
  if (text.split(/\s+/u).length > LONGEST_MOTTO || /[?!:;]/u.test(text)) return false;
  return SINCE.test(text) || PAPER_OF.test(first) || NEWS_FOR.test(first) || EDITION.test(first);
}

/** Whether a line is a section's name in more words than one: "REPORT ON BUSINESS & INDUSTRY", "Safety | Free to read". */
function isSectionTitle(text: string): boolean {
  const pieces = text.split(BETWEEN);
  if (pieces.some((piece) => ACCESS.test(piece))) return pieces.every((piece) => piece.split(/\s+/u).length <= 3);
  const words = text.split(/[^\p{L}’']+/u).filter(Boolean);
  const known = words.filter((word) => SECTIONS.has(word.toLowerCase()));
  return known.length > 0 && words.every((word) => known.includes(word) || SECTION_WORDS.has(word.toLowerCase()));
}

/** "Courts | Crime & Law", "Casualties | Norway | 17 Oct 2025": where in the paper the story stands, a few words a piece. */
function isSectionPath(text: string): boolean {
  const pieces = text.split(/\s*[|›»]\s*/u);
  return (
    pieces.length > 1 &&
    pieces.every((piece) => /^[\p{Lu}\d]/u.test(piece) && piece.split(/\s+/u).length <= 3 && !/[.!?:“”‘]/u.test(piece))
  );
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
function isMenu(text: string): boolean {
  const pieces = text.split(/\s*[|›»>•]\s*/u);
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
