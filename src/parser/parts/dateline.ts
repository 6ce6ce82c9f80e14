import { MONTH } from "./calendarWords.js";
import { isIssueLine } from "./issueLine.js";
import { SECTIONS } from "./labels.js";
import { isMasthead } from "./masthead.js";
import { normalised } from "./shape.js";

/** How far into a paragraph a dateline can reach. */
const REACH = 130;

const DATE = new RegExp(String.raw`\b(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})\b`, "i");
const DATE_BETWEEN_DASHES = new RegExp(
  String.raw`^(?:${MONTH} \d{1,2},?|\d{1,2} ${MONTH},?)(?: \d{4})?\s?(?:[–—-]|--)\s+`,
  "i",
);

/** Where the dash, colon or bar is that parts a dateline from the story, with what follows it. */
const SEPARATOR = /\.?\s?(?:[–—―]|--|\s-|\.-|\)\s?:|\)\s-|\s\|\s?[^|:]{2,30}:)\s*(?=[\p{L}\p{N}"“‘'«„(])/u;

/** "NORRHAMN. The owner of the ferry …", "BAD LINDOW. „Wir …“: a place in capitals with a full stop, before a sentence. */
const PLACE_AND_STOP =
  /^\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,2}\.\s+(?=["“„»«]?\p{Lu}\p{Ll}|["“„»«]?\p{Lu}\s\p{Ll}|[–—-]\s\p{Lu}\p{Ll})/u;

/** Words that begin a sentence with a dash in it, and are no place: "Nevertheless – the vote passed". */
const NO_PLACE =
  /^(but|and|so|then|now|still|yet|however|nevertheless|also|there|here|it|he|she|they|we|i|you|this|that|these|those|the|a|an|in|on|at|yes|no|not|today|yesterday|tomorrow|first|second|finally|meanwhile|instead|perhaps|maybe|what|who|why|how|when|where|both|all|one|two|three)$/i;

/**
 * The length of the dateline at the beginning of a paragraph, with its dash and the white space after it; 0 if there
 * is none. "PARIS (Reuters) - ", "LONDON, May 3 — ", "Oslo / Bergen (dpa) – ", "Madrid, May 3 (EFE).- ",
 * "Tuesday, 4 May 2021 | Bonn: ", "NEW YORK, May 3, 2021 /PRNewswire/ -- ", "(AP) — ".
 */
export function datelineLength(paragraph: string): number {
  const stopped = PLACE_AND_STOP.exec(paragraph)?.[0] ?? "";
  if (stopped !== "" && !NO_PLACE.test(stopped.trim().slice(0, -1))) return stopped.length;
  const opening = paragraph.slice(0, REACH);
  const match = SEPARATOR.exec(opening);
  if (!match) return 0;
  const head = opening.slice(0, match.index) + (match[0].startsWith(")") ? ")" : "");
  const length = match.index + match[0].length;
  if (!isPlaceAndDate(head, match[0])) return 0;
  // "ELMFORD – 4 May 2021 – The council …": the date between dashes of its own.
  const date = DATE_BETWEEN_DASHES.exec(paragraph.slice(length, length + 40));
  return length + (date ? date[0].length : 0);
}

/** "LINDOW, May 4 (MPA) – By Ada Roe", "… – By Ada Roe and Ben Oake – The pool …": who wrote it, behind the dash. */
const BYLINE_BEHIND =
  /^By\s\p{Lu}[\p{L}’'.-]+(?:\s(?:(?:and|&|de|van|von|der|di|da)\s){0,2}\p{Lu}[\p{L}’'.-]*){1,6}(?=$|\s+(?:[–—-]|--)\s+\S)/u;

/**
 * Where a dateline ends and the byline behind it begins and ends, in a paragraph that opens with both; null where it does not.
 * `after` is where the story begins.
 */
export function bylineBehind(paragraph: string): { start: number; end: number; after: number } | null {
  const opening = paragraph.slice(0, REACH * 2);
  const dash = /(?:[–—-]|--)\s+(?=By\s)/u.exec(opening.slice(0, REACH));
  if (dash === null) return null;
  const start = dash.index + dash[0].length;
  const name = BYLINE_BEHIND.exec(opening.slice(start))?.[0];
  const head = opening
    .slice(0, dash.index)
    .trimEnd()
    .replace(/[–—-]+$/u, "");
  if (name === undefined || !isPlaceAndDate(head.trimEnd(), "-")) return null;
  const end = start + name.length;
  const glue = /^\s+(?:[–—-]|--)\s+/u.exec(opening.slice(end))?.[0].length ?? 0;
  return { start, end, after: end + glue };
}

/** "11:20", "7.30pm", "6 a.m. GMT", "11:20 (10:20 in Hallowby)": when a line was printed, by one clock or by two. */
const CLOCK =
  /\s?\(\d{1,2}[:.]\d{2}[^()]{0,40}\)$|\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\b\d{1,2}[:.]\d{2}\b|\b(?:noon|midnight|GMT|UTC|BST|IST|CES?T|AE[SD]T|[ECMP][SD]?T)\b/giu;

/** "HALLOWBY, ILL.", "PORTSMOUTH, N.H.": a place in capitals with its state, and nothing else. */
const PLACE_ALONE = /^\p{Lu}[\p{Lu} .'’-]{2,30}, (?:\p{Lu}{2,5}\.|(?:\p{Lu}\.){2,3})$/u;

/** "Lindow / Norrhavn": where two reporters were; "World / Neighbours" is a section of the paper. */
const PLACES = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:\s\/\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?){1,2}$/u;

/** Whether the line is a dateline without a story behind it, as in communiqués: "Oslo, 4 May 2021". */
export function isDatelineAlone(line: string): boolean {
  if (PLACE_ALONE.test(line)) return true;
  if (PLACES.test(line) && !line.split(/\s\/\s/u).some((piece) => SECTIONS.has(normalised(piece)))) return true;
  if (line.length > 80 || !DATE.test(line)) return false;
  const dated = line.replace(CLOCK, "");
  const place = dated.replace(DATE, "").replace(/\b(?:\p{L}+day|\d{4})\b/gu, "");
  // "Wednesday, October 15, 2025" and "Tuesday 14 October 2025, 7.30pm" are days without a place.
  if (!/\p{L}/u.test(place)) return false;
  // "Thursday October 17 2024, 9.15pm BST, The Lindow Argus": a paper is no place.
  if (line.split(/\s*[,|]\s*/u).some(isMasthead) || isIssueLine(line)) return false;
  return /^\p{Lu}/u.test(line) && !/[!?:;]/.test(dated) && line.includes(",") && isPlaces(place);
}

function isPlaceAndDate(head: string, separator: string): boolean {
  if (/[?!;:“”"]/.test(head)) return false;
  const agency = /\([\p{L} ./,&-]{2,40}\)\.?$|\/[A-Za-z ]{3,25}\/$/u.exec(head);
  const place = (agency ? head.slice(0, agency.index) : head).trim();
  if (place === "") return agency !== null;
  if (!isPlaces(place.replace(DATE, ""))) return false;
  if (agency || DATE.test(place)) return true;
  // "BERLIN - The minister", "PORTSMOUTH, N.H. — He may": the place in capitals.
  const words = place.split(/\s+/);
  if (/^\p{Lu}[\p{Lu} .'’-]*\p{Lu}\b/u.test(place)) return words.length <= 5 && !NO_PLACE.test(words[0]!);
  // "Oslo – The council voted": a place of up to three words with a dash.
  return (
    !separator.includes(":") &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    !NO_PLACE.test(words[0]!)
  );
}

/** Whether every word is as in a list of places: a capital, a figure, an abbreviation, or a small word of names. */
function isPlaces(text: string): boolean {
  const words = text.split(/[\s,/|–-]+/).filter(Boolean);
  return (
    words.length <= 12 &&
    words.every(
      (word) => /^[\p{Lu}\d(]/u.test(word) || /^(de|la|le|du|of|and|the|am|an|der|upon|del|el|al)$/.test(word),
    )
  );
}
