import { findTerms, wordEnd } from "../terms.js";
import { findHeadcounts } from "./headcounts.js";
import type { Hit, RuleContext } from "./hit.js";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VAGUE = "several some many few numerous dozens hundreds thousands";
const FIGURE = String.raw`\d{1,3}(?:[,.\u00a0 ]\d{3})+|\d+(?:\.\d+)?`;
/** "thirty-eight", "thirty eight", "thirty". */
const COMPOUND = `(?:${TENS.join("|")})(?:[-\u2011 ](?:${SMALL.slice(1, 10).join("|")}))?`;
const COUNT = new RegExp(
  // A hyphen before a word makes it the end of another one: "thirty-eight" is not eight.
  String.raw`(?<![\p{L}\p{N}.,\u2011-])(?:(${FIGURE})|(${COMPOUND}|${[...SMALL, ...VAGUE.split(" ")].join("|")}))` +
    // At most two words between the count and what is counted: "13 more Russian vessels".
    String.raw`(?:\s+of)?(?:\s+[\p{L}-]{1,20}){0,2}\s*$`,
  "iu",
);

/** "thirty-eight" → "38", "two" → "2", "several" → "several". */
function numberOf(word: string): string {
  const [first = "", second = ""] = word.split(/[-\u2011 ]/);
  const tens = (TENS.indexOf(first) + 2) * 10;
  if (TENS.includes(first)) return `${tens + Math.max(0, SMALL.indexOf(second))}`;
  return SMALL.includes(word) ? `${SMALL.indexOf(word)}` : word;
}

/**
 * Counts of one of the nouns: "13 vessels" is 13, "several vessels" is "several"; "all 214 were fed" is 214 where people
 * are counted (see headcounts.ts).
 */
export function findNumbers(context: RuleContext, nouns: readonly string[]): Hit[] {
  return [...numbersBefore(context, nouns), ...findHeadcounts(context, nouns)].sort((a, b) => a.start - b.start);
}

function numbersBefore({ parse: { text }, stretch }: RuleContext, nouns: readonly string[]): Hit[] {
  return findTerms(text, nouns, stretch).flatMap((noun): Hit[] => {
    const from = Math.max(stretch.start, noun.start - 80);
    const m = COUNT.exec(text.slice(from, noun.start));
    if (!m) return [];
    const word = (m[2] ?? "").toLowerCase();
    const value = m[1] ? m[1].replace(/[,\u00a0 ](?=\d{3})/g, "") : numberOf(word);
    const numeric = /^\d/.test(value);
    const span = { start: from + m.index, end: wordEnd(text, noun.end) };
    return [{ ...span, value, valueType: numeric ? "number" : "category", unit: noun.term, exact: true }];
  });
}

const CURRENCIES: Record<string, string> = {
  $: "USD",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  rouble: "RUB",
  ruble: "RUB",
  franc: "CHF",
};
const SCALE: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  m: 1e6,
};
const SCALES = "thousand|million|billion|trillion|mn|bn|m";
const MONEY = new RegExp(
  String.raw`(US\$|[$€£¥])\s?(\d[\d,]{0,20}(?:\.\d{1,6})?)(?:[\s-]?(${SCALES})\b)?` +
    String.raw`|(?<![\p{L}\p{N}.,])(\d[\d,]{0,20}(?:\.\d{1,6})?)(?:[\s-](${SCALES}))?[\s-](dollar|euro|pound|yen|rouble|ruble|franc)s?\b`,
  "giu",
);

/** Whether a text names an amount of money anywhere. */
export function namesMoney(text: string): boolean {
  return text.search(MONEY) >= 0;
}

/** Amounts of money, in whole units of their currency: "$ 11 billion" is 11000000000 USD. */
export function findMoney({ parse: { text }, stretch }: RuleContext): Hit[] {
  return [...text.slice(stretch.start, stretch.end).matchAll(MONEY)].map((m) => {
    const figure = Number((m[2] ?? m[4]!).replace(/,/g, ""));
    const amount = figure * (SCALE[(m[3] ?? m[5] ?? "").toLowerCase()] ?? 1);
    const start = stretch.start + m.index;
    const unit = CURRENCIES[(m[1] ?? m[6]!).toLowerCase()]!;
    // Rounded, because 1.1 × 1e9 is not whole in binary.
    const value = `${Math.round(amount * 100) / 100}`;
    return { start, end: start + m[0].length, value, valueType: "number", unit, exact: true };
  });
}
