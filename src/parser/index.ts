import { findAttributions } from "./attributions/index.js";
import { findParts } from "./parts/index.js";
import { findSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";
import { findTimes } from "./times/index.js";
import { isoDate, lastWeekday, parseIsoDate } from "./times/calendar.js";
import { WEEKDAY, weekdayNumber } from "./parts/calendarWords.js";
import type { Parse, ParseOptions, Part, PartName } from "./types.js";

export type * from "./types.js";
export { furnitureKind } from "./parts/furniture.js";
export { modifierOf, withModifier } from "./modifiers.js";
export { isPersonWord } from "./syntax/personNouns.js";
export { isBodyWord, isDocumentWord, isGivenNameWord } from "./syntax/wordKinds.js";
export { isSaying } from "./syntax/cues.js";

const TIMED: readonly PartName[] = ["headline", "dek", "dateline", "byline", "body"];

const OWN_DAY = new RegExp(String.raw`(?<!\p{L})(${WEEKDAY})(?!\p{L})`, "iu");

/**
 * The day from which a report tells: "SOLLIN, Thursday – … this afternoon", printed on Friday at ten past midnight, tells of
 * Thursday. Where no dateline prints a weekday, the day of publication.
 */
function writtenOn(text: string, parts: readonly Part[], { date, anchor }: ParseOptions): { date?: string } {
  const day = anchor === "published" && date !== undefined ? parseIsoDate(date) : null;
  const lines = parts.filter(({ part }) => part === "dateline").map(({ start, end }) => text.slice(start, end));
  // A line with a date of its own is the day of publication.
  const [, printed] = OWN_DAY.exec(lines.filter((line) => !/\d/u.test(line)).join(" ")) ?? [];
  if (day === null || printed === undefined) return {};
  return { date: isoDate(lastWeekday(day, weekdayNumber(printed))) };
}

/**
 * Parses one report: parts, sentences, quotations, attributions, times.
 *
 * Pure and total: any string gives a well-formed parse, in time linear in its length, in Node and in the browser.
 * @param text the untouched report; all offsets of the parse are UTF-16 units into it
 */
export function parse(text: string, options: ParseOptions = {}): Parse {
  const tokens = tokenize(text);
  const parts = findParts(text, options.story);
  const sentences = findSentences(tokens, parts);
  const { quotations, attributions } = findAttributions(tokens, parts, options);
  const times = findTimes(
    tokens,
    parts.filter((p) => TIMED.includes(p.part)),
    { ...options, ...writtenOn(text, parts, options) },
  );
  return { id: options.id ?? "", text, parts, sentences, quotations, attributions, times };
}
