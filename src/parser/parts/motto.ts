import { WEEKDAY } from "./calendarWords.js";

/** What a paper says of itself below its name. */

/** What parts the pieces of a line above a story: "Elmford Press | World", "TKB WORLD – Kestran Public Broadcasting", "Home / News / Lindow". */
export const BETWEEN = /\s*[|·•]\s*|\s+[–—/]\s+/u;
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
/** "Serving the valley since 1871", "Published in Elmford since 1902", "Est. 1888". */
const SINCE = new RegExp(
  String.raw`^(?:proudly )?(?:serving|informing|reporting|covering|published|printed|founded|established|est\.)\b.{0,60}\b${YEAR}$`,
  "iu",
);
/** "The voice of the coast since 1888", "Independent since 1921", "Local news. Local people. Since 1950." */
const PROUD_SINCE = new RegExp(
  String.raw`^(?:(?:the|your|our|a)\s(?:\p{L}+\s)?(?:voice|home|heart|paper|pulse|eyes|friend)|independent|local|trusted|free|fearless|proud)\b.{0,60}\bsince ${YEAR}\.?$`,
  "iu",
);
/** "Your island, every Friday", "Your town, your paper – since 1871", "Our coast, our news". */
const YOURS =
  /^(?:your|our)\s(?:[\p{L}’'-]+\s?){1,3}(?:,\s(?:your|our|every|each|since|all)\b|\s?[–—-]\s?(?:since|every)\b)/iu;
/** "Every Friday in your letterbox", "Out every Thursday". */
const EVERY = new RegExp(
  String.raw`^(?:(?:out|new|fresh|here|free)\s)?every\s(?:${WEEKDAY}|day|week|month|morning|evening)\b`,
  "iu",
);
/** "The newspaper of the fishing trade", "Kestra’s journal of record since 1881", "The weekly for growers and millers". */
const PAPER_OF =
  /^(?:the|your|our|an?|\p{Lu}[\p{L}]*[’']s)\s(?:[\p{L}-]+\s){0,3}(?:(?:news)?paper|weekly|monthly|daily|magazine|journal|gazette|news (?:source|site))\s(?:of|for|since)\s/iu;
/** "News, jobs and ideas for people who run mills". */
const NEWS_FOR = /^news(?:,| and| &)\s[^.!?]{2,60}\s(?:for|from|about)\s/iu;
/** "English Edition · for guests of the valley". */
const EDITION = /^(?:[\p{L}-]+\s){1,3}edition$/iu;
const LONGEST_MOTTO = 14;

/** Whether a line is a motto by its words: "Serving the valley since 1871", "Your island, every Friday". */
export function isMotto(text: string): boolean {
  const [first = ""] = text.split(BETWEEN);
  if (text.split(/\s+/u).length > LONGEST_MOTTO || /[?!:;]/u.test(text)) return false;
  const isOwn = [SINCE, PROUD_SINCE, YOURS, EVERY].some((pattern) => pattern.test(text));
  return isOwn || PAPER_OF.test(first) || NEWS_FOR.test(first) || EDITION.test(first);
}
