import type { Span } from "../../parser/index.js";

/** Lengths of time that tell how long nothing was: stretches in which something was counted, and units of a rate. */

/**
 * "in the previous 24 hours", "over the next two weeks", "for the first time in 30 years"; "closed for the next two weeks"
 * and "on strike for the past month" last.
 */
const WINDOW =
  /(?<!\p{L})(?:(?:in|over|during|within)\s+)(?:(?:the|these|our|her|his|its|their)\s+)?(?:coming|next|following)\s+$|(?<!\p{L})(?<!(?:^|\P{L})for\s(?:the\s)?)(?:past|last|previous|preceding|prior)\s+$|(?<!\p{L})time\s+in\s+(?:(?:more|less)\s+than\s+|about\s+|nearly\s+|almost\s+|at\s+least\s+)?$/iu;
/** "8mm in an hour", "30 miles an hour", "200 calls per hour", "61 mm of rain in 24 hours": so much in such a time. */
const RATE =
  /\d\s?(?:mm|cm|m|km|kg|g|l|ml|t|ft|in|°C|%|per\s?cent|percent|milli\p{L}+|centi\p{L}+|metres?|meters?|kilo\p{L}+|miles?|yards?|feet|inch(?:es)?|lit(?:re|er)s?|tonnes?|tons?|degrees|knots|calls|cases|times)(?:\s+of\s+\p{L}+)?(?:\s+fell)?\s+(?:(?:in|over|within)\s+)?$/iu;
/** "twice in two weeks", "every three hours". */
const OFTEN = /(?<!\p{L})(?:(?:once|twice)\s+(?:in\s+)?|every\s+|per\s+)$/iu;
/** As far back as such words reach. */
const REACH = 60;

/**
 * Whether a length of time says how long something took, lasted or was to last. In "no blasting in the previous 24 hours"
 * and "movement of 8mm in an hour" it says in which time something was counted.
 * @param text the report
 * @param span the length as printed, with its preposition if it has one
 */
export function isLasting(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const lead = before + LEAD.exec(text.slice(span.start, span.end))![0];
  return !WINDOW.test(lead) && !RATE.test(lead) && !OFTEN.test(lead);
}

/** What may stand before the number in the words of a length: "in the previous 24 hours". */
const LEAD =
  /^(?:(?:in|over|during|within|for)\s+)?(?:the\s+)?(?:(?:past|last|previous|preceding|prior|coming|next|following)\s+)?/iu;
