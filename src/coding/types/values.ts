import { LESSONS, type LessonId } from "../../lessons.js";

/** Words that both the codebook and the tables use. */

/** A claim's dimension is the lesson that it belongs to. */
export type Dimension = LessonId;
export const DIMENSIONS = Object.keys(LESSONS) as readonly Dimension[];

/** `unmentioned`: the words say that a thing was not spoken of, which denies nothing. */
export const CERTAINTIES = ["asserted", "hedged", "denied", "expected", "unmentioned"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const SOURCE_TYPES = [
  "named-official",
  "unnamed-official",
  "named-person",
  "unnamed-person",
  "institution",
  "agency",
  "document",
  "outlet",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export type AttributionKind = "direct" | "partial" | "indirect" | "none";

/** How a row came about: recognised by rule, or coded by hand in the codebook's corrections. */
export type Method = "parsed" | "coded";

/**
 * Why the machine is less sure of a row: words that can be read in several ways, a quotation that never closes, nobody
 * named nearby, reported speech without marks, a verb that does not always report, words that no verb of saying joins to
 * the speaker, one who only agrees with words that somebody else chose. Empty: no doubt.
 */
export const DOUBTS = ["", "readings", "unclosed", "no-speaker", "indirect", "verb", "no-verb", "agreed"] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What kind of answer an item has; it decides how a chart may draw the value. */
export const VALUE_TYPES = [
  "date",
  "time",
  "month",
  "duration",
  "sequence",
  "number",
  "category",
  "text",
  "speaker",
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/**
 * What a length beside a plan is: "longer than planned" can give it in all, the time over the plan or short of it; "for
 * an hour" in "longer than expected for an hour" can be the plan. Empty where the words stand beside no plan: then a
 * length is in all.
 */
export const SENSES = ["", "over", "under", "planned"] as const;
export type Sense = (typeof SENSES)[number];

/** The parts of a page that are the article; the rest is boilerplate and never yields a claim. */
export const ARTICLE_PARTS = ["headline", "dek", "dateline", "byline", "body", "credits"] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** What a time's value says: a day, a time of day, a month, a length, or a place in an order of events ("after the talks"). */
export const TIME_KINDS = ["date", "time", "month", "duration", "sequence"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** What a difference of words amounts to: what every translation does, another meaning, or open by the reports. */
export const VERDICTS = ["noise", "meaning", "undecided"] as const;
export type VerdictKind = (typeof VERDICTS)[number];
