import { type Modifier, modifierOf, type Parse, type Span, withModifier } from "../../parser/index.js";
import { measureOf, UNIT_NAMES } from "../../values/measures.js";
import { findTerms, overlaps, wordEnd } from "../terms.js";
import { COMPOUND, FIGURE, SCALED, SCALED_FIGURE, SMALL, VAGUE_WORDS, valueOf } from "./figures.js";
import { findHeadcounts } from "./headcounts.js";
import type { Hit, RuleContext } from "./hit.js";

const WORDS = `${SCALED}|${COMPOUND}|${SMALL.join("|")}|${VAGUE_WORDS}`;
/** "250 trapped as ship rips into rock": behind these, something else is told. */
export const JOINTS =
  "as|and|but|in|on|by|at|to|from|with|when|while|after|before|for|were|was|had|have|has|are|is|who|that";
const COUNT = new RegExp(
  // A hyphen before a word makes it the end of another one: "thirty-eight" is not eight; before a figure it makes a range.
  String.raw`(?<![\p{L}\p{N}.,\u2011]|[\p{L}\u2011]-)(?<!-(?=\p{L}))(?:(${SCALED_FIGURE}|${FIGURE})|(${WORDS}))` +
    // At most two words between the count and what is counted: "13 more Russian vessels". "150-gram tubs" are not 150 tubs,
    // "2,150 a tonne" is a price,
    // "200-odd houses" are about 200.
    String.raw`(?:-(?:odd|plus|strong))?(?:\s+of)?(?:\s+(?!(?:${WORDS}|${JOINTS}|an?|per|each|every)[\s-])[\p{L}-]{1,20}){0,2}\s*$`,
  "iu",
);
/** The first number of a range, before its last one: "between 300 and", "300-", "two to". "And" alone joins two numbers. */
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:between\s+(${FIGURE}|${WORDS})\s+and\s+|(?:from\s+)?(${FIGURE}|${WORDS})(?:\s+(?:to|or)\s+|\s?[-\u2010-\u2014]\s?))$`,
  "iu",
);
/** "rose from 12 to 18": what was, and what is. */
export const CHANGE =
  /(?:r[oi]se|risen|rising|f[ae]ll\p{L}*|grew|grown?|growing|increas\p{L}*|rais\p{L}*|cut|drop\p{L}*|went|up|down|reduc\p{L}*|lower\p{L}*|climb\p{L}*|jump\p{L}*)\s+(?:\p{L}+\s+){0,3}from\s/iu;

const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|euros?|dollars?|pounds?|crowns?|francs?|percent|cents?|points|was|has|his|its|this|across|pages?|millions?|billions?|thousands?|hundreds?|unless|perhaps|towards|besides|always|plus|versus|whereas|afterwards|as|us|sometimes|overseas|indoors|outdoors|nonetheless|nevertheless|regardless)$/u;

/** Whether a word can be what a number counts: no unit of time, money or length, and no part of a number. */
export function isCounted(noun: string): boolean {
  return /^\p{Ll}{3,}$/u.test(noun) && !NO_COUNT.test(noun) && measureOf(noun) === null;
}

/**
 * Counts of one of the nouns: "13 vessels" is 13, "several vessels" is "several", "between 300 and 350 people" 300/350;
 * "all 214 were fed" is 214 where people are counted (see headcounts.ts). How exact a number is belongs to it: "fewer
 * than 200 houses".
 */
export function findNumbers(context: RuleContext, nouns: readonly string[]): Hit[] {
  return [...numbersBefore(context, nouns), ...gluedTo(context, nouns), ...findHeadcounts(context, nouns)].sort(
    (a, b) => a.start - b.start,
  );
}

function numbersBefore({ parse, stretch }: RuleContext, nouns: readonly string[]): Hit[] {
  const { text } = parse;
  return findTerms(text, nouns, stretch).flatMap((noun): Hit[] => {
    const measure = measureOf(noun.term);
    // A unit is a whole word: "eleven footballers" are no feet, and of two units each finds its own.
    const unit = text.slice(noun.start, wordEnd(text, noun.end));
    if (measure !== null && measureOf(unit)?.dimension !== measure.dimension) return [];
    // "20 square metres" are no metres.
    if (measure !== null && /(?:square|cubic)\s$/iu.test(text.slice(Math.max(0, noun.start - 8), noun.start)))
      return [];
    if (measure?.dimension === "length" && A_TIME.test(text.slice(noun.end, noun.end + LONGEST_RATE))) return [];
    const from = Math.max(stretch.start, noun.start - 80);
    const lead = text.slice(from, noun.start);
    // "a 31-metre rocket", "the three-metre fence": a unit, and no thing, is counted with a hyphen.
    const m = COUNT.exec(measure === null ? lead : lead.replace(/-$/u, " "));
    if (!m || RATE.test(m[0])) return [];
    const number = m[1] ?? m[2]!;
    if (isYear(text, from + m.index, number) || isOfName(text, from + m.index, number)) return [];
    // "90 percent of members" is a share of them, and no number.
    if (PERCENT.test(m[0].slice(number.length))) return [];
    const start = from + m.index;
    if (/^one$/iu.test(number) && isSpeaker(parse, { start, end: noun.end })) return [];
    const figure = { start, end: start + number.length };
    const whole = wordEnd(text, noun.end);
    const end = measure === null ? pairEnd(text, whole, stretch.end) : whole;
    const last = valueOf(number);
    const numeric = /^\d/.test(last);
    const first = numeric ? rangeBefore(text, stretch, start) : null;
    if (isPopulation(text, stretch, first?.start ?? start)) return [];
    const part =
      partOf(text, stretch, first?.start ?? start, end, noun.term) ??
      partBefore(text, stretch, first?.start ?? start, end, noun.term);
    if (part !== null) return [part];
    const value = first === null ? last : `${first.value}/${last}`;
    const modified = numeric
      ? modifierAround(text, { start: first?.start ?? start, end: figure.end }, end, stretch)
      : null;
    const span = withModifier({ start: first?.start ?? start, end }, modified);
    return [
      {
        ...span,
        value,
        valueType: numeric ? "number" : "category",
        unit: measure !== null || text.slice(noun.end, end).includes(" ") ? text.slice(noun.start, end) : noun.term,
        ...(modified === null ? {} : { mod: modified.mod }),
        exact: true,
      },
    ];
  });
}

/** "44 kilometres| per hour", "60 miles| an hour", "5 km| a day": how fast, and not how far. */
const A_TIME = /^\s?(?:\/\s?(?:h|s|min)(?!\p{L})|(?:an?|per|every|each)\s(?:hour|second|minute|day))/iu;
const LONGEST_RATE = 16;

const BEFORE_YEAR = /\b(?:by|in|since|until|till|before|after|during|from|of|early|late|mid)[\s-]$/iu;

/** "out of money by| 2034 unless people work longer": a year, and no count of anything. */
function isYear(text: string, at: number, number: string): boolean {
  return /^(?:19|20)\d\d$/u.test(number) && BEFORE_YEAR.test(text.slice(Math.max(0, at - 10), at));
}

/** "the FTSE| 250 engineer", "an NHS| 111 call handler": a figure that belongs to letters before it. */
function isOfName(text: string, at: number, number: string): boolean {
  return /^\d+$/u.test(number) && /(?<![\p{L}\p{N}])\p{Lu}{3,}\s$/u.test(text.slice(Math.max(0, at - 10), at));
}

/** "600ft of the road", "1.2km from the debris": a unit that stands right behind its figure. */
function gluedTo({ parse: { text }, stretch }: RuleContext, nouns: readonly string[]): Hit[] {
  const units = nouns.filter((noun) => measureOf(noun) !== null);
  if (units.length === 0) return [];
  const glued = new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(${FIGURE})(${units.join("|")})(?![\p{L}\p{N}²³])`, "gu");
  return [...text.slice(stretch.start, stretch.end).matchAll(glued)].map(
    ({ 0: printed, 1: figure = "", 2: unit = "", index }) => {
      const start = stretch.start + index;
      const end = start + printed.length;
      const modified = modifierAround(text, { start, end: start + figure.length }, end, stretch);
      const mod = modified === null ? {} : { mod: modified.mod };
      return {
        ...withModifier({ start, end }, modified),
        value: valueOf(figure),
        valueType: "number",
        unit,
        ...mod,
        exact: true,
      };
    },
  );
}

/** "One exhausted rescuer said": that somebody speaks says nothing of how many there were. */
function isSpeaker({ quotations, attributions }: Parse, span: Span): boolean {
  return [...quotations, ...attributions].some(
    ({ source }) =>
      source?.start != null && source.end !== null && overlaps({ start: source.start, end: source.end }, span),
  );
}

const PERCENT = /^\s*(?:%|per\s?cent|percent)/iu;

const ANY_FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£¥-])(?:${FIGURE}|${COMPOUND}|${SMALL.slice(2).join("|")})(?![\p{N}%:/-]|[.,]\d|\p{L})`,
  "giu",
);
/** What a figure measures, or what it is the number of, where it counts nothing: "5 per cent", "9 million", "71 years". */
const MEASURED = new RegExp(
  String.raw`^\s*(?:per\s?cent|percent|points?|st|nd|rd|th|(?:million|billion|thousand|degrees|m|${UNIT_NAMES.join("|")}|euros?|dollars?|pounds?|crowns|francs?|yen|years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.?m|p\.?m|o[’']clock)(?!\p{L}))`,
  "iu",
);
/** "aged 71", "a man of 71", "chapter 5": no count. */
const LABELLED =
  /(?:(?:aged?|chapter|article|section|page|number|no\.|route|line|platform|gate|flight|room|level|grade|age of)|(?:man|woman|boy|girl|child) of)\s*$/iu;

const NOUN_BEHIND = new RegExp(
  String.raw`^\s(?!(?:${JOINTS}|of|or|did|does|took|could|would|will|more|other)(?!\p{L}))\p{L}+(?![\p{L}’'])`,
  "iu",
);

/** Any number that may count somebody or something, with the noun right behind it as its unit, whatever it is: "fewer than 400", "250 trapped", "120 helpers". */
export function findFigures({ parse: { text, times }, stretch }: RuleContext): Hit[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(ANY_FIGURE)].flatMap(({ 0: figure, index }): Hit[] => {
    const span = { start: stretch.start + index, end: stretch.start + index + figure.length };
    const before = text.slice(Math.max(stretch.start, span.start - 20), span.start);
    const behind = text.slice(span.end, Math.min(stretch.end, span.end + 20));
    // "Harold Pym, 71, has waited", "Priya Holt (36)": ages.
    const isAge =
      (/\p{L},\s$/u.test(before) && /^,/u.test(behind)) ||
      (/\p{L}\s\($/u.test(before) && /^\)/u.test(behind)) ||
      /^[-\s]years?[-\s]old/u.test(behind);
    if (isAge || MEASURED.test(behind) || LABELLED.test(before) || times.some((time) => overlaps(time, span)))
      return [];
    const modifier = modifierOf(text, span, "number", stretch);
    const [noun = ""] = NOUN_BEHIND.exec(behind) ?? [];
    const mod = modifier === null ? {} : { mod: modifier.mod };
    const whole = withModifier(span, modifier);
    const end = Math.max(whole.end, span.end + noun.length);
    return [{ ...whole, end, value: valueOf(figure), valueType: "number", unit: noun.trim(), ...mod, exact: true }];
  });
}

const WHOLE_BEFORE = /(?<!\p{L})(?:of|out of)\s+(?:(?:the|our|its|their|all|some|about)\s+){0,2}$/iu;
const PART_BEHIND = new RegExp(
  String.raw`^\s*,?\s*((?:(?:only|about|some|around|almost|nearly|at least|more than|fewer than)\s+)?)(${FIGURE}|${COMPOUND}|${SMALL.join("|")})(?=\s+(?:\p{Ll}{2,}))`,
  "iu",
);

/** "Of the 480 drivers 450 were on strike": what happened, happened to 450 of them. */
function partOf(text: string, stretch: Span, at: number, end: number, unit: string): Hit | null {
  const whole = WHOLE_BEFORE.exec(text.slice(stretch.start, at));
  if (whole === null || !/(?:^|[.!?“"]\s*)$/u.test(text.slice(stretch.start, stretch.start + whole.index))) return null;
  const part = PART_BEHIND.exec(text.slice(end, stretch.end));
  if (part === null) return null;
  const [all, , number = ""] = part;
  const figure = { start: end + all.length - number.length, end: end + all.length };
  const modified = modifierOf(text, figure, "number", stretch);
  const mod = modified === null ? {} : { mod: modified.mod };
  // The noun belongs to the evidence: "480 drivers, 310".
  return { start: at, end: figure.end, value: valueOf(number), valueType: "number", unit, ...mod, exact: true };
}

const PART_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(${FIGURE}|${COMPOUND}|${SMALL.join("|")})\s+(?:out\s+)?of\s+(?:(?:the|its|their|our|these|those|all)\s+){0,2}$`,
  "iu",
);

/** "one of the 19 people injured on Tuesday": all 19 were. */
const OF_ALL = /^\s(?:injured|hurt|wounded|killed|arrested|detained|rescued)(?!\p{L})/u;

/** "14 of the 23 patients carried the strain": 14 did. */
function partBefore(text: string, stretch: Span, at: number, end: number, unit: string): Hit | null {
  const from = Math.max(stretch.start, at - 60);
  const part = PART_BEFORE.exec(text.slice(from, at));
  if (part === null || OF_ALL.test(text.slice(end, stretch.end))) return null;
  const figure = { start: from + part.index, end: from + part.index + part[1]!.length };
  const modified = modifierOf(text, figure, "number", stretch);
  const mod = modified === null ? {} : { mod: modified.mod };
  const { start } = withModifier(figure, modified);
  return { start, end, value: valueOf(part[1]!), valueType: "number", unit, ...mod, exact: true };
}

/** "60,000 daily passengers": how many there are in a usual time, not how many did or suffered something. */
const RATE = /(?<!\p{L})(?:daily|weekly|monthly|yearly|annual|registered|regular)\s/iu;

/** The modifier of a number: beside the figure ("200 or so houses") or behind all of it ("15 million euros or more"). */
export function modifierAround(text: string, figure: Span, end: number, stretch: Span): Modifier | null {
  return (
    modifierOf(text, figure, "number", stretch) ??
    modifierOf(text, { start: end, end }, "number", { start: end, end: stretch.end })
  );
}

/** The first number of a range whose last one begins at `at`. */
function rangeBefore(text: string, stretch: Span, at: number): { start: number; value: string } | null {
  const words = text.slice(Math.max(stretch.start, at - 60), at);
  const m = RANGE.exec(words);
  if (m === null || CHANGE.test(words)) return null;
  const value = valueOf((m[1] ?? m[2])!);
  return /^\d/.test(value) ? { start: at - m[0].length, value } : null;
}

/** "118 firefighters and soldiers": the number counts both, and without the second the claim would be false. */
const PAIR =
  /^ and (?:\p{Ll}{3,}s|people|men|women|children|police)(?![\p{L}\p{N}’'-])(?! of\b)(?!\s(?:\d|[£$€]|an?\b|the\b|his\b|her\b|its\b|their\b|that\b|to\b))/u;

function pairEnd(text: string, end: number, last: number): number {
  return end + (PAIR.exec(text.slice(end, Math.min(last, end + 40)))?.[0].length ?? 0);
}

/** "a town of 9,000 people": how large a place is, not how many did or suffered something. */
const POPULATION =
  /(?<!\p{L})(?:town|city|village|hamlet|island|country|nation|region|community|district|parish|port|suburb|state|province|municipality|population)\s+of\s+(?:(?:about|around|some|roughly|nearly|almost|over|approximately|(?:more|fewer|less) than)\s+)?$/iu;

function isPopulation(text: string, stretch: Span, at: number): boolean {
  return POPULATION.test(text.slice(Math.max(stretch.start, at - 60), at));
}
