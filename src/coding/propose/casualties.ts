import type { Parse } from "../../parser/index.js";
import type { Item } from "../types.js";
import { valuesIn } from "./answers.js";
import { item } from "./item.js";
import { fewest } from "./words.js";

/** Whoever is hurt is counted by one of these: "one man", "Two people", "14 persons". */
const VICTIMS =
  "people persons person men man women woman children child boys boy girls girl residents passengers workers students pupils swimmers drivers firefighters soldiers officers".split(
    " ",
  );

/** What befell them, as reports print it; each asks its own question: who was treated was not taken to hospital. */
const BEFALLEN = [
  { id: "hospital", terms: ["taken to hospital", "brought to hospital", "rushed to hospital"] },
  { id: "killed", terms: ["killed"] },
  { id: "arrested", terms: ["arrested"] },
  { id: "injured", terms: ["injured"] },
];

/** "One man, aged 71, was taken to hospital": nothing stands between who is counted and what befell them but an age and a verb. */
const between = (terms: readonly string[]): RegExp =>
  new RegExp(
    String.raw`^(?:,\s(?:aged\s)?\d{1,3},)?\s(?:(?:were|was|is|are|have been|has been|had to be|must be)\s)?(?:${terms.join("|")})(?!\p{L})`,
    "iu",
  );

/**
 * How many people were killed, hurt, arrested or taken to hospital, where several reports give a number of people right beside
 * the same words. Where a report's first number in such a sentence is of something else, nothing is asked.
 */
export function proposeCasualties(parses: readonly Parse[]): Item[] {
  const rule = { by: "number", of: VICTIMS } as const;
  const all = valuesIn(parses, rule);
  return BEFALLEN.flatMap(({ id, terms }) => {
    const told = all.filter(({ text }) => terms.some((term) => text.toLowerCase().includes(term)));
    const first = told.filter((one, i) => told.findIndex(({ report }) => report === one.report) === i);
    const isBeside = ({ text, printed }: (typeof told)[number]): boolean =>
      between(terms).test(text.slice(text.indexOf(printed) + printed.length));
    if (first.length < fewest(parses) || first.length < 2 || !first.every(isBeside)) return [];
    const what = terms[0]!;
    const asked = `How many people were ${what}?`;
    return [item(`people-${id}`, `People ${what}`, asked, rule, { near: terms, first: true })];
  });
}
