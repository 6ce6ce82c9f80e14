import type { Modifier, Mod, Span } from "./types.js";

/**
 * How exact a number or a time is by its own words: "almost two metres", "Some 340 people", "shortly before 8 p.m.",
 * "200 or so", "as early as June". The names are those of TimeML (Pustejovsky et al. 2003; ISO 24617-1:2012, `mod`), for
 * times and for numbers alike.
 */

/** What the words stand beside: they do not all go with everything ("towards 8 o’clock", "fewer than 8 houses"). */
export type Measured = "number" | "duration" | "clock" | "date";

type Rule = readonly [RegExp, Mod];

/** Words directly before: "fewer than 200 houses". The first that fits counts, so "no more than" stands before "more than". */
const before = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words})[\s\u00a0]+$`, "iu");

const BEFORE_QUANTITY: readonly Rule[] = [
  [before("at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of"), "EQUAL_OR_MORE"],
  [before("up to|at most|no(?:t)? more than|a maximum of|as (?:many|much|long) as"), "EQUAL_OR_LESS"],
  [
    before(
      String.raw`(?:(?:slightly|a little|a bit|well|far|much|significantly) )?(?:more|greater|longer|higher) than|(?:(?:just|well|slightly|a little) )?(?:over|above)|in excess of|upwards of|a good`,
    ),
    "MORE_THAN",
  ],
  [
    before(
      String.raw`(?:(?:slightly|a little|a bit|well|far|much) )?(?:less|fewer|shorter|lower) than|(?:(?:just|well|slightly|a little) )?(?:under|below)|just short of|not quite|almost|nearly|barely|hardly|scarcely`,
    ),
    "LESS_THAN",
  ],
  [
    before(
      String.raw`about|around|some|roughly|approximately|approx\.?|circa|ca\.?|an estimated|estimated(?: at)?|in the (?:region|order) of|close to|something like`,
    ),
    "APPROX",
  ],
];

const CLOSELY = String.raw`(?:(?:shortly|just|soon|right|(?:a little|a few minutes|some minutes|minutes|moments)(?: \p{L}+)?) )?`;

const BEFORE_CLOCK: readonly Rule[] = [
  [before("no later than|not later than|by"), "EQUAL_OR_LESS"],
  [before("no earlier than|not before|as early as"), "EQUAL_OR_MORE"],
  [before(String.raw`${CLOSELY}before|nearly|almost`), "LESS_THAN"],
  [before(String.raw`${CLOSELY}(?:after|past|gone)`), "MORE_THAN"],
  [
    before(String.raw`(?:at )?(?:about|around|roughly|approximately|approx\.?|circa|ca\.?)|close to|towards?`),
    "APPROX",
  ],
];

const BEFORE_DATE: readonly Rule[] = [
  [before("as early as|not before|no (?:earlier|sooner) than|at the earliest in"), "EQUAL_OR_MORE"],
  [before("no later than|not later than|by"), "EQUAL_OR_LESS"],
  [before("before"), "LESS_THAN"],
  [before("after"), "MORE_THAN"],
  [before("about|around|circa|ca\\.?"), "APPROX"],
  [before("early (?:on|in)"), "START"],
  [before("late (?:on|in)"), "END"],
];

/** Words directly behind: "200 or so houses", "three hours or more". */
const BEHIND: readonly Rule[] = [
  [/^(?:[\s\u00a0-]odd| or so|,? give or take)(?![\p{L}\p{N}])/iu, "APPROX"],
  [/^(?: or (?:more|longer|later)|[ -]plus|\+|,? at (?:the very )?least)(?![\p{L}\p{N}])/iu, "EQUAL_OR_MORE"],
  [/^(?: or (?:less|fewer|shorter|earlier)|,? at (?:the very )?most)(?![\p{L}\p{N}])/iu, "EQUAL_OR_LESS"],
];

/** What an expression of a date begins with: "early June", "the end of the year", "mid-March", "late Monday". */
const INSIDE_DATE: readonly Rule[] = [
  [/^(?:early|(?:the )?(?:beginning|start|turn) of)(?=[\s-])/iu, "START"],
  [/^(?:mid|(?:the )?middle of)(?=[\s-])/iu, "MID"],
  [/^(?:late|(?:the )?(?:end|close) of)(?=[\s-])/iu, "END"],
];

/** "They talked about two islands": behind these words, "about" and the like name a subject or a place. */
const SUBJECT =
  /(?<!\p{L})(?:talk|spoke|speak|tell|told|ask|joke|question|concern|stor|news|information|discuss|doubt|care|worr|something|anything|nothing|(?:what|everything|much|little|nothing) (?:\p{L}+ ){0,3}(?:said|says?|heard|knew|knows?|thought|thinks?|wrote))\p{L}{0,4}\s+about\s+$/iu;
/** Verbs that have both: "knew about two accidents", but "thought about 40 people had come". */
const SUBJECT_OR_CLAUSE =
  /(?<!\p{L})(?:know|knew|think|thought|write|wrote|read|hear|heard|learn|complain|warn)\p{L}{0,4}\s+about\s+$/iu;
/** A verb of the counted: "… 40 people had come". A relative clause is none of theirs. */
const CLAUSE_BEHIND =
  /^(?:\s+(?!(?:that|which|who|where|when|and|or|but)\s)\p{L}[\p{L}’'-]*){1,4}?\s+(?:had|has|have|was|were|is|are|will|would|could|can|may|might|took|came|went|left|lost|died|\p{Ll}{3,}ed)(?!\p{L})/u;
/** "Dug out from under two metres of snow": what lay above. */
const FROM_UNDER = /(?<!\p{L})(?:from|out\s+of)\s+(?:under|below|over|above)\s+$/iu;
const ACROSS =
  /(?<!\p{L})(?:fl(?:y|ew|ies|own|ying)|r[au]n|running|roll|jump|climb|dr[io]ve|pass|swept|swe+p|rule|presid|argu|disput|fight|fought|clash|divid|row|victory|lead|hand|took|take|walk|travel|spread|hang|hung|stood|stand|built|buil[dt]|play)\p{L}{0,4}\s+(?:over|around|above|below|under)\s+$/iu;

/** "Talks over two days": the time in which something happens. Behind a word of lasting it says how long: "took over two hours". */
const LASTING_OVER =
  /(?<!\p{L})(?:for|in|after|well|just|last\p{L}*|t(?:a|oo)k\p{L}*|spen[dt]\p{L}*|wait\p{L}*|need\p{L}*)\s+(?:slightly |a little )?over\s+$/iu;

/** No modifier is longer. */
const LONGEST = 32;

/**
 * The words that say how exact a number or a time is; `null` where it stands plain.
 * @param span the number or the time in `text`
 * @param within the sentence or part beyond which nobody looks
 * @returns the words of approximation, before, behind or inside the span; offsets in UTF-16 units
 */
export function modifierOf(text: string, span: Span, measured: Measured, within: Span): Modifier | null {
  return (
    beforeOf(text, span, measured, within) ?? insideOf(text, span, measured) ?? behindOf(text, span, measured, within)
  );
}

const RULES_BEFORE: Record<Measured, readonly Rule[]> = {
  number: BEFORE_QUANTITY,
  duration: BEFORE_QUANTITY,
  clock: BEFORE_CLOCK,
  date: BEFORE_DATE,
};

/** What the words before end in: nearly every other word has none of them, and no pattern need be asked about it. */
const LAST_WORDS = new Set(
  `above about after almost approx approximately around as at barely before below by ca circa estimated gone good hardly
  in least like most nearly of on over past quite roughly scarcely short some than to toward towards under`.split(
    /\s+/,
  ),
);

/** Whether some words end in one of those and white space. */
function endsInModifier(words: string): boolean {
  const trimmed = words.trimEnd();
  if (trimmed.length === words.length || trimmed.length === 0) return false;
  const to = trimmed.endsWith(".") ? trimmed.length - 1 : trimmed.length;
  let from = to;
  while (from > 0 && isLetter(trimmed.charCodeAt(from - 1))) from--;
  return LAST_WORDS.has(trimmed.slice(from, to).toLowerCase());
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function beforeOf(text: string, { start, end }: Span, measured: Measured, within: Span): Modifier | null {
  const words = text.slice(Math.max(within.start, start - LONGEST), start);
  if (!endsInModifier(words)) return null;
  const rule = RULES_BEFORE[measured].find(([pattern]) => pattern.test(words));
  if (rule === undefined) return null;
  const [pattern, mod] = rule;
  if (SUBJECT_OR_CLAUSE.test(words) && !CLAUSE_BEHIND.test(text.slice(end, Math.min(within.end, end + LONGEST * 2))))
    return null;
  if (SUBJECT.test(words) || (measured === "number" && (ACROSS.test(words) || FROM_UNDER.test(words)))) return null;
  const found = pattern.exec(words)![0];
  if (measured === "duration" && /^over\s/iu.test(found) && !LASTING_OVER.test(words)) return null;
  // "after Wednesday’s meeting" is on that Wednesday.
  if (measured === "date" && /^(?:before|after)/iu.test(found) && /^(?:’|')s(?!\p{L})/u.test(text.slice(end, end + 3)))
    return null;
  const from = start - found.length;
  return { mod, start: from, end: from + found.trimEnd().length };
}

function insideOf(text: string, { start, end }: Span, measured: Measured): Modifier | null {
  if (measured !== "date") return null;
  const words = text.slice(start, Math.min(end, start + LONGEST));
  for (const [pattern, mod] of INSIDE_DATE) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined && start + found.length < end) return { mod, start, end: start + found.length };
  }
  return null;
}

function behindOf(text: string, { end }: Span, measured: Measured, within: Span): Modifier | null {
  if (measured === "clock" || measured === "date") return null;
  const words = text.slice(end, Math.min(within.end, end + LONGEST));
  for (const [pattern, mod] of BEHIND) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { mod, start: end, end: end + found.length };
  }
  return null;
}

/** A span together with its modifier: what the evidence must hold. */
export function withModifier(span: Span, modifier: Span | null): Span {
  if (modifier === null) return { start: span.start, end: span.end };
  return { start: Math.min(span.start, modifier.start), end: Math.max(span.end, modifier.end) };
}
