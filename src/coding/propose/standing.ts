/**
 * What a body prints about itself under every release, whatever that tells. It is about no event, and that two reports have it
 * says only that both took it over.
 */

/** "The hotline 0800 111 222 is open from 8 a.m. to 6 p.m.", "Our box office can be reached until noon". */
const LINE =
  /\b(?:hotline|help\s?line|(?:tele)?phone line|information line|call cent(?:re|er)|switchboard|(?:box|ticket|press) office|visitor cent(?:re|er))\b/iu;
const IS_OPEN = /\b(?:open|staffed|manned|available|reach(?:ed|able)?)\b/iu;

/** "About Brook Dairy: Founded in 1921, …". */
const ABOUT = /^About\s+(?:the\s+)?\p{Lu}[^.:]{1,60}:/u;

/** "Brook Dairy was founded in 1921", "Established in 1890 by two brothers, the firm …". */
const FOUNDED = /\b(?:founded|established|incorporated|set up)\s+in\s+(?:\p{L}+\s+)?\d{4}\b/iu;

/** "The company employs some 1,200 people", "has about 1,200 employees in 14 countries". */
const STAFF =
  /\bemploys\s+(?:\p{Ll}+\s+){0,3}[\d.,]+\s+\p{L}+|\b(?:has|have|with)\s+(?:\p{Ll}+\s+){0,3}[\d.,]+\s+(?:employees|members of staff)\b/iu;

/**
 * Whether a sentence is one that stands under every release of a body.
 * @param isLast whether it stands in the last paragraphs of its report: further up the same words may be news
 */
export function isStanding(sentence: string, isLast: boolean): boolean {
  if (ABOUT.test(sentence)) return true;
  if (LINE.test(sentence) && IS_OPEN.test(sentence)) return true;
  return isLast && (FOUNDED.test(sentence) || STAFF.test(sentence));
}
