/** What an agency writes for the desks that print its copy: keywords, and which version of a report it is. */

/** "UPDATE 2", "WRAPUP 1", "2nd Ld-Writethru", "URGENT". */
const VERSION = String.raw`(?:UPDATE|WRAP-?UP|REFILE|RPT|REPEAT|CORRECTED|CORRECTION|RECASTS?|URGENT|ADVISORY|SNAP|LEAD|PIX|TV|GRAPHICS?)(?:\s\d{1,2})?`;
const LEAD = String.raw`\d(?:st|nd|rd|th)\s(?:LD|Ld|LEAD|Lead)(?:[- ][Ww]ritethru)?`;
const IN_BRACKETS = new RegExp(String.raw`\s?\((?:${VERSION}|${LEAD})(?:,\s(?:${VERSION}|${LEAD}))*\)$`, "u");
/** "FISHERIES-NORLAND-LINDOW", "ELMFORD-POOL/BLAZE". */
const KEYWORDS = /^\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]{2,}){1,6}[-/]?$/u;
/** "BC-EU--Elmford Pool, 2nd Ld-Writethru". */
const WIRE_KEYWORDS = /^(?:BC|AM|PM)-\p{Lu}[\p{L}-]{1,20}--?\p{Lu}[^.!?]{2,60}$/u;
const FEWEST_KEYWORDS = 3;
/** "UPDATE 4-", "RPT-UPDATE 1-", "(UPDATE 3) ", "2nd Ld-": before a headline. */
const MARK = new RegExp(
  String.raw`^(?:(?:${VERSION}-){0,2}(?:${VERSION}|${LEAD})\s?[-–—]\s?|\((?:${VERSION}|${LEAD})\)\s+)(?=[\p{Lu}\d"“‘'])`,
  "u",
);

/**
 * Whether a line is an agency's keywords: "FISHERIES-NORLAND-LINDOW (UPDATE 2)". Two names with a stroke or a hyphen are none:
 * "LINDOW/NORRHAVN" is where two reporters were.
 */
export function isSlug(text: string): boolean {
  if (text.length > 90) return false;
  if (WIRE_KEYWORDS.test(text)) return true;
  const words = text.replace(IN_BRACKETS, "");
  if (!KEYWORDS.test(words)) return false;
  return words !== text || (words.includes("-") && words.split(/[-/]/).filter(Boolean).length >= FEWEST_KEYWORDS);
}

/** The length of the mark before a headline that says which version of a report it is: "UPDATE 4-"; 0 where none is. */
export function versionMark(headline: string): number {
  return MARK.exec(headline)?.[0].length ?? 0;
}
