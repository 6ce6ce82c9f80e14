import { type Parse, type Span, withModifier } from "../../parser/index.js";
import { CHANGE, modifierAround } from "./amounts.js";
import { SCALED, valueOf } from "./figures.js";
import type { Hit, RuleContext } from "./hit.js";

/** Amounts of money, in the currencies that reports print. */

/**
 * What is printed for a currency, and its code by ISO 4217. "$" and "dollars" alone are those of the reports' own country,
 * whichever it is; so are crowns and pesos.
 */
const CURRENCIES: Record<string, string> = {
  $: "$",
  us$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  dollar: "$",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  rouble: "RUB",
  ruble: "RUB",
  franc: "CHF",
  yuan: "CNY",
  zloty: "PLN",
  hryvnia: "UAH",
  shekel: "ILS",
  baht: "THB",
  forint: "HUF",
  crown: "crowns",
  kroner: "kroner",
  kronor: "kronor",
  peso: "pesos",
  rupee: "rupees",
  lira: "lira",
  rand: "ZAR",
  riyal: "riyals",
  dirham: "dirhams",
};
const NAMES = Object.keys(CURRENCIES)
  .filter((name) => /^\p{L}+$/u.test(name))
  .join("|");
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
    // "412.6 million Ardmere dollars": whose dollars they are.
    String.raw`|(?<![\p{L}\p{N}.,])(\d[\d,]{0,20}(?:\.\d{1,6})?)(?:[\s-]?(${SCALES})s?(?:\sof)?)?[\s-](?:(\p{Lu}[\p{L}.]{1,20})\s)?(${NAMES})s?\b` +
    // "a little over six million euros"
    String.raw`|(?<![\p{L}\p{N}-])(${SCALED})\s(?:of\s)?(${NAMES})s?\b`,
  "giu",
);

/** The first amount of a range, before its last one: "between 12 and", "$12 million to", "12-". */
const MONEY_RANGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(between)\s+|from\s+)?(?:US\$|[$€£¥])?\s?(\d[\d,]{0,20}(?:\.\d{1,6})?)(?:[\s-]?(${SCALES})\b)?` +
    String.raw`(?:\s(?:${NAMES})s?)?(?:\s(and|to|or)\s|\s?[-\u2010-\u2014]\s?)$`,
  "iu",
);

/**
 * Amounts of money ("12 million of euros" too, as translations have it), in whole units of their currency: "$ 11 billion" is
 * 11000000000 $, "between 12 and 18 million euros" 12000000/18000000 EUR. What a report prints once more in another currency,
 * for its readers, is no amount of its own: "412.6 million Ardmere dollars ($289 million)".
 */
export function findMoney({ parse, stretch }: RuleContext): Hit[] {
  const converted = conversionsIn(parse);
  return amountsIn(parse.text, stretch).filter((hit) => !converted.has(keyOf(hit)));
}

function amountsIn(text: string, stretch: Span): Hit[] {
  const hits: Hit[] = [];
  for (const m of text.slice(stretch.start, stretch.end).matchAll(MONEY)) {
    const figure = m[2] ?? m[4] ?? valueOf(m[8]!);
    const scale = (m[3] ?? m[5] ?? "").toLowerCase();
    const start = stretch.start + m.index;
    const end = start + m[0].length;
    const first = moneyRangeBefore(text, stretch, start, scale);
    const begins = first?.start ?? start;
    const value = first === null ? amountOf(figure, scale) : `${first.value}/${amountOf(figure, scale)}`;
    // "£85,000 (about $113,000)": what is rough is the other.
    const own = OPENED.test(text.slice(end, end + 12)) ? { start: stretch.start, end } : stretch;
    const modifier = modifierAround(text, { start: begins, end: start + (m[8] ?? figure).length }, end, own);
    // The first amount of a range ("$12 million to $18 million") is no amount of its own.
    while (hits.length > 0 && hits.at(-1)!.end > begins) hits.pop();
    hits.push({
      ...withModifier({ start: begins, end }, modifier),
      value,
      valueType: "number",
      unit: unitOf((m[1] ?? m[7] ?? m[9]!).toLowerCase(), m[6]),
      ...(modifier === null ? {} : { mod: modifier.mod }),
      exact: true,
    });
  }
  return hits;
}

/** "US dollars" are USD, "Ardmere dollars" are dollars of their own. */
function unitOf(currency: string, country = ""): string {
  const unit = CURRENCIES[currency]!;
  if (country === "" || !/^\p{Lu}/u.test(country)) return unit;
  return currency === "dollar" && /^(?:US|U\.S\.|American)$/u.test(country) ? "USD" : `${country} ${currency}s`;
}

const OPENED = /^\s?\(|^,? or\s(?!more|less|so)/u;
const CONVERSIONS = new WeakMap<Parse, ReadonlySet<string>>();
/** Between an amount and the same in another currency: "(", "(about", ", or about". */
const CONVERTED =
  /^\s?\((?:US|or|about|around|some|roughly|nearly|approximately|then|\s|[~≈])*$|^,? or (?:(?:about|around|some|roughly) )?$/u;

/** The amounts of a report that are others in another currency; looked for once a report, not once a sentence. */
function conversionsIn(parse: Parse): ReadonlySet<string> {
  const known = CONVERSIONS.get(parse);
  if (known !== undefined) return known;
  const all = amountsIn(parse.text, { start: 0, end: parse.text.length });
  const found = new Set(
    all
      .filter((hit, i) => {
        const before = all[i - 1];
        return (
          before !== undefined && before.unit !== hit.unit && CONVERTED.test(parse.text.slice(before.end, hit.start))
        );
      })
      .map(keyOf),
  );
  CONVERSIONS.set(parse, found);
  return found;
}

const keyOf = ({ value, unit = "" }: Hit): string => `${value} ${unit}`;

/** A figure with its scale: "2.4", "million" → "2400000"; rounded, because 1.1 × 1e9 is not whole in binary. */
function amountOf(figure: string, scale: string): string {
  return `${Math.round(Number(figure.replace(/,/g, "")) * (SCALE[scale] ?? 1) * 100) / 100}`;
}

/** The first amount of a range; it has the last one's scale where it has none of its own: "12 to 18 million". */
function moneyRangeBefore(
  text: string,
  stretch: Span,
  at: number,
  scale: string,
): { start: number; value: string } | null {
  const words = text.slice(Math.max(stretch.start, at - 60), at);
  const m = MONEY_RANGE.exec(words);
  if (m === null || CHANGE.test(words)) return null;
  const [whole, between, figure = "", own = "", joint = ""] = m;
  if ((joint.toLowerCase() === "and") !== (between !== undefined)) return null;
  return { start: at - whole.length, value: amountOf(figure, (own || scale).toLowerCase()) };
}
