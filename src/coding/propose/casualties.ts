import type { Parse } from "../../parser/index.js";
import type { Item } from "../types.js";
import { type Answer, valuesIn } from "./answers.js";
import { exactest, isOfAnother } from "./bands.js";
import { item } from "./item.js";
import { isLoose } from "./loose.js";
import { agreesWith } from "./relations.js";
import { fewest } from "./words.js";

/** Whoever is hurt is counted by one of these: "one man", "Two people", "14 persons". */
const VICTIMS =
  "people persons person men man women woman children child boys boy girls girl residents resident passengers passenger workers worker employees employee students pupils swimmers swimmer drivers driver firefighters firefighter soldiers soldier officers officer".split(
    " ",
  );

/**
 * What befell them, as reports print it, and what did it to them; each asks its own question: who was treated was not taken to
 * hospital. The first term names it.
 */
const BEFALLEN = [
  {
    id: "hospital",
    terms: [
      "taken to hospital",
      "brought to hospital",
      "rushed to hospital",
      "taken to the hospital",
      "hospitalised",
      "hospitalized",
    ],
    by: [],
  },
  { id: "killed", terms: ["killed", "died", "dead"], by: ["killing", "killed"] },
  { id: "arrested", terms: ["arrested", "detained", "in custody", "taken into custody"], by: ["arrested", "detained"] },
  { id: "injured", terms: ["injured", "hurt", "wounded"], by: ["injuring", "injured", "wounding", "wounded"] },
];

/** "One man, aged 71, was taken to hospital": nothing stands between who is counted and what befell them but an age and a verb. */
const between = (terms: readonly string[]): RegExp =>
  new RegExp(
    String.raw`^(?:,\s(?:aged\s)?\d{1,3},)?\s(?:(?:were|was|is|are|have been|has been|had to be|must be)\s)?(?:${terms.join("|")})(?!\p{L})`,
    "iu",
  );

/** "injuring 34 people", "killed at least twelve people". */
const doneBy = (verbs: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<!(?:were|was|been|being)\s)\b(?:${verbs.join("|")})\s+(?:(?:at least|more than|about|some|up to|nearly|almost)\s+)?$`,
    "iu",
  );

/** A question with the answers of reports on which it rests. */
export interface CasualtyItem {
  item: Item;
  answers: readonly Answer[];
}

/**
 * How many people were killed, hurt, arrested or taken to hospital, where several reports give a number of people right beside
 * the same words. Where a report's first number in such a sentence is of something else, the words that hold its number are
 * given; where it has two, nothing of it is asked.
 */
export function proposeCasualties(parses: readonly Parse[]): CasualtyItem[] {
  const rule = { by: "number", of: VICTIMS } as const;
  const all = valuesIn(parses, rule);
  return BEFALLEN.flatMap(({ id, terms, by }): CasualtyItem[] => {
    const near = [...new Set([...terms, ...by])];
    const told = all.filter(({ text }) => has(text, near));
    const isOf = ({ text, printed }: Answer): boolean => {
      const at = text.indexOf(printed);
      const behind = between(terms).test(text.slice(at + printed.length));
      return behind || has(printed, terms) || (by.length > 0 && doneBy(by).test(text.slice(0, at)));
    };
    const reports = [...new Set(told.map(({ report }) => report))];
    const first = reports.map((report) => told.find((one) => one.report === report)!);
    const answers = reports.flatMap((report) => oneOf(told.filter((one) => one.report === report && isOf(one))));
    if (answers.length < fewest(parses) || answers.length < 2) return [];
    const what = terms[0]!;
    const passages = first.every(isOf) ? null : answers.map(({ report, passage }) => ({ report, words: passage! }));
    const where = { near, first: true, ...(passages !== null && { passages }) };
    const asked = item(`people-${id}`, `People ${what}`, `How many people were ${what}?`, rule, where);
    const loose = isLoose({ answers }) ? { loose: true } : {};
    return [{ item: { ...asked, ...loose }, answers: passages === null ? first : answers }];
  });
}

/** The one number that a report gives; what happened in another year is another matter. */
function oneOf(told: readonly Answer[]): Answer[] {
  const own = told.filter((one) => !isOfAnother(one) && one.passage !== null);
  const [first] = own;
  if (first === undefined || !own.every((one) => agreesWith(one, first))) return [];
  return [exactest(own)];
}

function has(text: string, terms: readonly string[]): boolean {
  return new RegExp(String.raw`(?<!\p{L})(?:${terms.join("|")})(?!\p{L})`, "iu").test(text);
}
