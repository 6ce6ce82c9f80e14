import type { Parse } from "../../parser/index.js";
import { DIMENSIONS, measureOf, UNIT_NAMES, unitsOf } from "../../values/measures.js";
import { EMPTY_CODEBOOK } from "../emptyCodebook.js";
import { layOut } from "../layout.js";
import { AGENCIES, namesFor } from "../rules/agency.js";
import { isCounted, JOINTS } from "../rules/amounts.js";
import { applyRule } from "../rules/index.js";
import type { Item, Where } from "../types.js";
import { type Answer, valuesIn } from "./answers.js";
import { askedBySize, askedMeasure, askedNumber, askedSum } from "./asked.js";
import { type CasualtyItem, proposeCasualties } from "./casualties.js";
import { bandsOf } from "./bands.js";
import { COUNTED_PEOPLE, kindOfCounted } from "./counted.js";
import { item, numberedId } from "./item.js";
import { joined } from "./joined.js";
import { isLoose } from "./loose.js";
import { comparable, type Matter, mattersOf, whereOf } from "./matters.js";
import { agreesWith } from "./relations.js";
import { proposeSpellings } from "./spellings.js";
import { proposeTimes } from "./times.js";
import { fewest, Holders, mostOf, slug } from "./words.js";

/** Questions about times, numbers and agencies that several reports can be asked. */
export function proposeItems(parses: readonly Parse[]): Item[] {
  const nouns = nounsCounted(parses);
  const told = toldOf(parses, nouns);
  // "How many drivers were injured?" asks more than "How many people were injured?".
  const isToldBy = ({ answers }: CasualtyItem, { noun, matter }: Counted): boolean =>
    noun !== "people" && answers.every((one) => matter.answers.some((other) => isSame(one, other)));
  const casualties = proposeCasualties(parses).filter((one) => !told.some((other) => isToldBy(one, other)));
  const counted = numbers(parses, nouns, told, casualties);
  return [
    ...proposeTimes(parses),
    ...amounts(parses),
    ...agencies(parses),
    ...counted,
    ...casualties.map((one) => one.item),
    ...measures(parses),
    ...proposeSpellings(parses),
  ];
}

/** Amounts of money by what they are about. */
function amounts(parses: readonly Parse[]): Item[] {
  const sums = valuesIn(parses, { by: "money" });
  const matters = comparable(joined(mattersOf(sums, fewest(parses), MOST_AMOUNTS), sums));
  return matters
    .flatMap((matter) => {
      const words = askedSum(matter);
      return words === null ? [] : [{ matter, words }];
    })
    .map(({ matter, words }, i) => {
      const asked = item(numberedId("amounts", i), ...words, { by: "money" }, whereOf(matter));
      return isLoose(matter) ? { ...asked, loose: true } : asked;
    });
}

const MOST_AMOUNTS = 3;

/** Agencies that sign a dateline, "OSLO, May 3 (NTB) —", and others that a report credits. */
function agencies(parses: readonly Parse[]): Item[] {
  const datelines = parses.flatMap(({ text, parts }) =>
    parts.filter(({ part }) => part === "dateline").map(({ start, end }) => text.slice(start, end)),
  );
  const signed = [
    ...datelines.flatMap((line) => SIGN.exec(line)?.[1] ?? []),
    ...parses.flatMap(({ text, parts }) =>
      parts
        .filter(({ part }) => part === "byline")
        .flatMap(({ start, end }) => SELF.exec(text.slice(start, end))?.[1] ?? []),
    ),
  ];
  const credited = parses.flatMap((parse) =>
    layOut(parse).stretches.flatMap((stretch) =>
      applyRule({ by: "agency", names: [...AGENCIES] }, { parse, codebook: EMPTY_CODEBOOK, stretch }).map(
        ({ value }) => value,
      ),
    ),
  );
  const texts = parses.map(({ text }) => text).join("\n");
  const names = new Set([...signed, ...credited, ...signed.flatMap((sign) => namesFor(sign, texts))]);
  if (names.size === 0) return [];
  const parts: Where["parts"] = ["dateline", "byline", "body", "credits"];
  const question = "Which news agency does the report credit?";
  return [item("agency", "News agency", question, { by: "agency", names: [...names] }, { parts })];
}

/** "(NTB)", "(Atlantic Newswire)" */
const SIGN = /\((\p{Lu}\p{L}{1,11}|\p{Lu}[\p{L} ]{2,30}(?:Newswire|Agency|Press|Wire|News|Service|Association))\)/u;

/** "By Kjersti Lomeland, Norrmark Telegraph Agency (NTA)", "/VZA/": an agency signs above its own story. */
const SELF = /(?:^|[,;|]\s*)((?:\p{Lu}\p{L}+\s){1,3}(?:Agency|Newswire|Wire))(?=[\s,;|()]|$)/u;

const SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds of|thousands of";
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:\d[\d.,]*|${SMALL}|${SMALL.replace(/(^|\|)./g, (first) => first.toUpperCase())})` +
    // "34 Vendavian vessels", "60 local fishermen"
    String.raw`\s+(?:(?!(?:${JOINTS}|of|or)\s)[\p{L}-]{1,20}\s){0,2}?(\p{Ll}{3,20}s|crew|staff|troops|police|cattle|sheep|\p{Ll}{0,20}(?:people|men|women|children))(?!\p{L})`,
  "gu",
);
const MOST_NUMBERS = 12;
const MOST_OF_A_NOUN = 2;

/** A matter of counts with its noun, all nouns that are searched, and its label and question. */
interface Counted {
  noun: string;
  of: string[];
  matter: Matter;
  words: [string, string];
}

/** What several reports count, by what is told of it: "three drivers were injured". */
function toldOf(parses: readonly Parse[], nouns: Holders<string>): Counted[] {
  return nouns
    .heldBy(fewest(parses))
    .slice(0, MOST_NUMBERS)
    .flatMap((noun) => {
      const isPeople = noun === "people";
      const of = isPeople ? PEOPLE : noun === "crew" ? CREW : [noun, ...singularOf(noun)];
      const found = valuesIn(parses, { by: "number", of });
      const matters = comparable(
        mattersOf(exactOnes(found), fewest(parses), MOST_OF_A_NOUN, { isNamed: !isPeople, all: found }),
      );
      return matters.flatMap((matter) => asking(noun, of, matter, askedNumber(noun, matter)));
    });
}

/** What several reports count, by what is told of it, or by its size: "31,000 passengers". */
function numbers(
  parses: readonly Parse[],
  nouns: Holders<string>,
  byWords: readonly Counted[],
  casualties: readonly CasualtyItem[],
): Item[] {
  const isAsked = ({ matter }: { matter: Matter }): boolean =>
    // "Two other ships" in all reports is nothing to compare; "How many people were injured?" asks it already.
    matter.answers.some(({ valued }) => !/^[0-2]$/.test(valued.value)) &&
    !casualties.some((other) => isIn(matter, other));
  const told = byWords.filter(isAsked);
  const bySize = bands(parses, nouns.heldBy(1)).filter(isAsked);
  const sized = bySize
    .filter(({ matter }) => told.every((other) => !isIn(matter, other.matter) || isOfMore(matter, other.matter)))
    .flatMap(({ noun, of, matter }) => asking(noun, of, matter, askedNumber(noun, matter) ?? askedBySize(noun)));
  const kept = told.filter(({ matter }) => !sized.some((other) => isIn(matter, other.matter)));
  const all = [...sized, ...kept];
  // Two bare questions of one noun would be one.
  const asked = all.filter(({ words }, at) => all.findIndex((other) => other.words[0] === words[0]) === at);
  return asked.map(({ noun, of, matter, words }, at) => {
    const i = asked.slice(0, at).filter((other) => other.noun === noun).length;
    const one = item(numberedId(`number-of-${slug(noun)}`, i), ...words, { by: "number", of }, whereOf(matter));
    return isLoose(matter) ? { ...one, loose: true } : one;
  });
}

function asking(noun: string, of: string[], matter: Matter, words: [string, string] | null): Counted[] {
  return words === null ? [] : [{ noun, of, matter, words }];
}

function isIn(one: Matter, other: Matter | CasualtyItem): boolean {
  return one.answers.some((a) => other.answers.some((b) => isSame(a, b)));
}

function isOfMore(one: Matter, other: Matter): boolean {
  return one.answers.length > other.answers.length;
}

/** The nouns behind numbers, with the reports that have them; all words for people as such are one. */
function nounsCounted(parses: readonly Parse[]): Holders<string> {
  const nouns = new Holders<string>();
  for (const { id, text, parts } of parses) {
    for (const { start, end } of parts.filter(({ part }) => part === "body" || part === "headline")) {
      for (const [, noun = ""] of text.slice(start, end).matchAll(COUNTED)) {
        if (isCounted(noun)) nouns.add(PEOPLE.includes(noun) ? "people" : CREW.includes(noun) ? "crew" : noun, id);
      }
    }
  }
  return nouns;
}

/** Counts that are of one thing by their kind and size, each with the noun that most have for it. */
function bands(parses: readonly Parse[], nouns: readonly string[]): { noun: string; of: string[]; matter: Matter }[] {
  const kinds = new Map<string, string[]>();
  for (const noun of nouns.filter((one) => !COUNTED_PEOPLE.includes(one)).slice(0, MOST_COUNTED))
    kinds.set(kindOfCounted(noun), [...(kinds.get(kindOfCounted(noun)) ?? []), noun]);
  return [[...COUNTED_PEOPLE, "homes"], ...kinds.values()].flatMap((own) => {
    // "410,000 homes and businesses" are customers, "12 homes" are not.
    const all = valuesIn(parses, { by: "number", of: own }).filter(
      ({ noun }) => !own.includes(COUNTED_PEOPLE[0]!) || noun !== "homes",
    );
    return bandsOf(all).map((matter) => {
      const printed = matter.answers.map((one) => one.noun.toLowerCase().split(" ")[0]!);
      const most = mostOf(printed);
      const kind = kindOfCounted(most);
      // "640 members", "640 workers": members of what, the noun does not say.
      const noun = most === "members" && printed.includes(kind) ? kind : most;
      return { noun, of: [...new Set(printed)], matter };
    });
  });
}

/** Nouns that are looked at for what reports count by size: more than any set of reports has. */
const MOST_COUNTED = 60;

/** Whether two answers are one number of a report, told twice perhaps: "34 hurt", "injuring 34 people". */
function isSame(one: Answer, other: Answer): boolean {
  return one.report === other.report && one.valued.value === other.valued.value;
}

/** A kilometre and a mile measure other things than a yard: how far one went, and how near it fell. */
const FAR = 1000;

/** What several reports measure, in whatever units: "300 metres from a farmhouse", "100 yards from his house". */
function measures(parses: readonly Parse[]): Item[] {
  const isFar = (unit: string): boolean => measureOf(unit)!.dimension === "length" && measureOf(unit)!.size >= FAR;
  const kinds = DIMENSIONS.flatMap((dimension) =>
    [false, true].map((far) => unitsOf(dimension).filter((unit) => isFar(unit) === far)),
  );
  return kinds.flatMap((kind) => {
    const found = kind.length === 0 ? [] : valuesIn(parses, { by: "number", of: kind });
    const units = new Holders<string>();
    for (const { report, noun } of found) units.add(noun.toLowerCase(), report);
    const of = units.heldBy(1);
    if (new Set(found.map(({ report }) => report)).size < fewest(parses)) return [];
    const matters = comparable(
      mattersOf(exactOnes(found), fewest(parses), MOST_OF_A_NOUN, { isNamed: true, all: found }),
    );
    return matters.flatMap((matter, i) => {
      const own = matter.answers.map(({ noun }) => noun.toLowerCase());
      const unit = of.find((one) => own.includes(one))!;
      const words = askedMeasure(severalOf(unit), matter);
      if (words === null) return [];
      const rule = { by: "number", of } as const;
      const asked = item(numberedId(`number-of-${slug(of[0]!)}`, i), ...words, rule, whereOf(matter));
      return isLoose(matter) ? [{ ...asked, loose: true }] : [asked];
    });
  });
}

/** "Thousands of litres", and "about 4,000 litres" further down: what a report says exactly is its answer. */
function exactOnes(found: readonly Answer[]): Answer[] {
  const isVague = ({ valued }: Answer): boolean => valued.value_type === "category";
  return found.filter(
    (one) =>
      !isVague(one) ||
      !found.some(
        (other) => other.report === one.report && !isVague(other) && other.noun === one.noun && agreesWith(one, other),
      ),
  );
}

/** How many "miles", where reports have "a mile" and "one-mile". */
function severalOf(unit: string): string {
  return unit === "foot" ? "feet" : UNIT_NAMES.includes(`${unit}s`) ? `${unit}s` : unit;
}

/** "one driver" is a number of drivers. */
function singularOf(noun: string): string[] {
  return /[^s]s$/.test(noun) && !/(?:ies|ches|shes|xes|ses)$/.test(noun) ? [noun.slice(0, -1)] : [];
}

/** Words for the people of a place that reports use for one another. */
const PEOPLE = ["people", "persons", "residents", "inhabitants"];
/** "17 crew", "16 crewmen", "19 crew members" */
const CREW = ["crew", "crewmen", "sailors", "seamen", "seafarers"];
