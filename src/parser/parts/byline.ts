import type { Line } from "./lines.js";
import { endsInFullStop } from "./shape.js";

const BY =
  /^(?:(?:article|story|report|words|text|written|posted|published|compiled) )?by:? |^(?:reporter|text|words):\s?/i;

/** Small words that may stand among the names and roles of a byline. */
const SMALL = new Set("and in for of the at on with to de van von der di da la le bin al am pm ago staff".split(" "));
const ROLE =
  /\b(correspondents?|reporters?|editor|writers?|columnist|journalist|bureau chief|news desk|newsroom|agencies|staff)$/iu;
/** "Jane Doe in Oslo"; "NEWS BLACKOUT IN OSLO" is a headline. */
const SENT_TO = /\bin \p{Lu}\p{L}+$/u;

/** "El Faro del Norte / Agencies. Translated from the Spanish", "Redacción / EFE": who prints it, and from whom. */
const OUTLET_AND_SOURCE =
  /^\p{Lu}[^.!?:/]{1,50}\s?\/\s?(?:agenc(?:y|ies|ias)|staff|newsroom|wires?|\p{Lu}{2,5})\.?(?:\sTranslated\s[^.]{3,60}\.?)?$/iu;

/** "Political Correspondent, Lindow": below the name that it is the role of. */
const ROLE_AND_PLACE =
  /^(?:\p{Lu}[\p{L}-]+\s){0,3}(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter)(?:,|\sin)\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;

/** "By Jane Doe, with additional reporting by APA" */
const WITH_OTHERS =
  /,?\s(?:with|and)\s(?:(?:additional|further|extra)\s)?(?:reporting|material|files)\s(?:by|from)\s/iu;

/**
 * Whether a line names who wrote the story: "By JANE DOE", "By Jane Doe and John Roe, Political Editor",
 * "Written by Jane Doe | 4 May 2021", "Jane Doe, staff writer".
 */
export function isByline(line: Line): boolean {
  const { text } = line;
  if (text.length > 140) return false;
  if (OUTLET_AND_SOURCE.test(text) || ROLE_AND_PLACE.test(text)) return true;
  if (endsInFullStop(text)) return false;
  // "By midnight the fire was out" is no byline: the first word after "By" begins with a capital, and nearly all others.
  if (BY.test(text)) return isNames(text.replace(BY, "").replace(WITH_OTHERS, ", "));
  return (ROLE.test(text) || SENT_TO.test(text)) && isNames(text) && line.words <= 10;
}

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const DATE = new RegExp(
  String.raw`^(?:(?:updated|published|posted)(?: on)? )?(?:${MONTH} \d{1,2}|\d{1,2}\.? ${MONTH}|\d{4}-\d{2}-\d{2})(?: \d{4})?$`,
  "iu",
);
const MOST_WORDS_IN_A_PIECE = 6;
const HALF_OF_DAY = /\b[ap]\.m\.$/u;

/**
 * Whether a line says who publishes the text, and when: "Town of Elmford, press office, 12 March", "By Lena Moss,
 * Lowbridge Radio News, February 20, 2025, updated 11:40". Its day is the text's, not the event's.
 */
export function isDatedLine({ text }: Line): boolean {
  const pieces = text.split(/\s*(?:[,|–—]|\s-\s)\s*/u).filter(Boolean);
  return (
    pieces.length > 1 &&
    text.length <= 140 &&
    (!endsInFullStop(text) || HALF_OF_DAY.test(text)) &&
    /^\p{Lu}/u.test(text) &&
    pieces.some((piece) => DATE.test(piece)) &&
    pieces.every((piece) => piece.split(/\s+/).length <= MOST_WORDS_IN_A_PIECE)
  );
}

/** Whether a line is only a name of two to four words, as of a person: "Jane Doe", "Jane van Doe @janedoe". */
export function isNameLine(line: Line): boolean {
  const words = line.text.split(/\s+/).filter((word) => !word.startsWith("@"));
  if (line.text.includes("/")) return false;
  return words.length >= 2 && words.length <= 4 && isNames(words.join(" ")) && !/[\d?!:;,]|[^J].\.$/.test(line.text);
}

function isNames(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}'’.@]+/u).filter(Boolean);
  const others = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.has(word) && !ROLE.test(word));
  return words.length > 0 && /^\p{Lu}/u.test(words[0]!) && others.length === 0;
}
