import type { Line } from "./lines.js";

/** The text without closing quotation marks and brackets: `“We will rebuild.”` ends in a full stop. */
function withoutClosers(text: string): string {
  return text.slice(-12).replace(/["'”’»)\]\s]{1,6}$/, "");
}

/** Whether a line ends as a sentence does: "Nobody was hurt.", `“We start again.”`, "He answered:". */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…:]$/.test(withoutClosers(text)) && !/\.{3}$/.test(text);
}

/** Whether a line ends in a full stop, marks aside. A headline may end in "?" or "!", hardly ever in a full stop. */
export function endsInFullStop(text: string): boolean {
  return /[.…:]$/.test(withoutClosers(text)) && !/\.{3}$/.test(text);
}

/** Whether a line is a sentence or more, and not a label or a title. */
export function isProse(line: Line): boolean {
  return line.text.length >= 160 || (line.words >= 3 && endsLikeSentence(line.text));
}

/** Whether a line is one sentence: no full stop before its last character is followed by a capital. */
export function isOneSentence(text: string): boolean {
  return !/[a-z0-9)”"][.!?]["”’]? ["“‘]?\p{Lu}/u.test(text);
}

/**
 * Whether nearly all longer words begin with a capital, as in American headlines: "Mayor Signs Order to Close Bridge".
 */
export function isTitleCase(text: string): boolean {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = longer.filter((word) => /^\p{Lu}/u.test(word)).length;
  return longer.length >= 3 && capitals >= longer.length * 0.8;
}

/** A line in small letters with straight apostrophes, single spaces, and without a count or punctuation at its ends. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s{1,20}/g, " ")
    .replace(/^[^\p{L}\p{N}©]{1,8}/u, "")
    .replace(/[^\p{L}\p{N}]{0,4}\(?\d{0,5}\)?[^\p{L}\p{N}]{0,4}$/u, "");
}

const CLOCK = /^\d{1,2}[:.h]\d{2}( ?[ap]\.?m\.?)?( [A-Z]{2,4})?$/;
const FEWEST_ENTRIES = 2;

/** Whether a line is the time of an entry in a live blog, "12:37", "11.20am", "9:40 pm CET": two at least make one. */
export function entryTimes(lines: readonly Line[]): (line: Line) => boolean {
  const isClock = ({ text }: Line): boolean => text.length <= 16 && CLOCK.test(text);
  return lines.filter(isClock).length >= FEWEST_ENTRIES ? isClock : () => false;
}
