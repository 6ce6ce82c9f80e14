import { MONTH, WEEKDAY } from "./calendarWords.js";
import { SECTIONS } from "./labels.js";
import { normalised } from "./shape.js";

/** The line below a paper's name that says which issue it is: its edition or number, its day, a section, a price. */

const DATE_WORD = new RegExp(String.raw`^(?:${WEEKDAY}|${MONTH}|\d{1,2}(?:st|nd|rd|th)?\.?|\d{4})$`, "iu");
/** "English Edition", "Late city edition", "No. 4,512", "Vol. 12, No. 3", "Issue 88". */
const ISSUE =
  /^(?:(?:[\p{L}-]+\s){1,3}edition|(?:(?:vol(?:ume|\.)?|no\.?|number|issue|nr\.?|year)\s\d[\d.,]*(?:,\s)?){1,3})$/iu;
/** "£1.20", "1.20 EUR", "Free". */
const PRICE = /^(?:[£€$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:p|[£€$]|\p{Lu}{3})|free)$/iu;
/** "City": where in the paper a story stands. */
const PLACE_IN_PAPER = /^\p{Lu}[\p{L}&-]+(?:\s\p{Lu}?[\p{L}&-]+){0,2}$/u;

/** Whether a line says which issue of a paper it is: "English Edition | Sunday, 18 May 2025 | City", "No. 4,512 | Friday 9 May 2025". */
export function isIssueLine(text: string): boolean {
  if (text.length > 100) return false;
  const pieces = text.split(/\s*[|·•]\s*|\s+[–—]\s+/u).filter(Boolean);
  if (pieces.length < 2 || !pieces.some((piece) => ISSUE.test(piece))) return false;
  return pieces.every((piece) => ISSUE.test(piece) || isDay(piece) || PRICE.test(piece) || isSection(piece));
}

function isDay(piece: string): boolean {
  const words = piece.split(/[\s,]+/u).filter(Boolean);
  return words.length > 1 && words.every((word) => DATE_WORD.test(word));
}

function isSection(piece: string): boolean {
  return SECTIONS.has(normalised(piece)) || PLACE_IN_PAPER.test(piece);
}
