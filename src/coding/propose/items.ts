import type { Parse } from "../../parser/index.js";
import { DIMENSIONS, measureOf, unitsOf } from "../../values/measures.js";
import { EMPTY_CODEBOOK } from "../emptyCodebook.js";
import { layOut } from "../layout.js";
import { AGENCIES, namesFor } from "../rules/agency.js";
import { isCounted, JOINTS } from "../rules/amounts.js";
import { applyRule } from "../rules/index.js";
import type { Item, Where } from "../types.js";
import { type Answer, valuesIn } from "./answers.js";
import { askedMeasure, askedNumber, askedTime } from "./asked.js";
import { type CasualtyItem, proposeCasualties } from "./casualties.js";
import { item, numberedId } from "./item.js";
import { isLoose, mattersOf } from "./matters.js";
import { proposeTimes } from "./times.js";
import { fewest, Holders, slug } from "./words.js";

/** Questions about times, numbers and agencies that several reports can be asked. */
export function proposeItems(parses: readonly Parse[]): Item[] {
  const casualties = proposeCasualties(parses);
  const counted = numbers(parses, casualties);
  return [
    ...proposeTimes(parses),
    ...amounts(parses),
    ...agencies(parses),
    ...counted,
    ...casualties.map((one) => one.item),
    ...measures(parses),
  ];
}

/** Amounts of money by what they are about. */
function amounts(parses: readonly Parse[]): Item[] {
  const matters = mattersOf(valuesIn(parses, { by: "money" }), fewest(parses), MOST_AMOUNTS);
  return matters
    .flatMap((matter) => {
      const words = askedTime("Amount of money", "How much money?", matter);
      return words === null ? [] : [{ matter, words }];
    })
    .map(({ matter, words }, i) => {
      const { near, not } = matter;
      const asked = item(numberedId("amounts", i), ...words, { by: "money" }, { near, not, first: true });
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
    String.raw`\s+(?:(?!(?:${JOINTS}|of|or)\s)[\p{L}-]{1,20}\s){0,2}?(\p{Ll}{3,20}s|\p{Ll}{0,20}(?:people|men|women|children))(?!\p{L})`,
  "gu",
);
const MOST_NUMBERS = 6;
const MOST_OF_A_NOUN = 2;

/** What several reports count, by what is told of it: "three drivers were injured", "450 drivers joined the strike". */
function numbers(parses: readonly Parse[], casualties: readonly CasualtyItem[]): Item[] {
  const nouns = new Holders<string>();
  for (const { id, text, parts } of parses) {
    for (const { start, end } of parts.filter(({ part }) => part === "body" || part === "headline")) {
      for (const [, noun = ""] of text.slice(start, end).matchAll(COUNTED)) {
        if (isCounted(noun)) nouns.add(PEOPLE.includes(noun) ? "people" : noun, id);
      }
    }
  }
  return nouns
    .heldBy(fewest(parses))
    .slice(0, MOST_NUMBERS)
    .flatMap((noun) => {
      const isPeople = noun === "people";
      const of = isPeople ? PEOPLE : [noun, ...singularOf(noun)];
      const rule = { by: "number", of } as const;
      const all = mattersOf(valuesIn(parses, rule), fewest(parses), MOST_OF_A_NOUN, { isNamed: !isPeople });
      // "Two other ships" in all reports is nothing to compare.
      const matters = all.filter(
        ({ answers }) =>
          answers.some(({ valued }) => !/^[0-2]$/.test(valued.value)) &&
          // "How many people were injured?" asks it already.
          !answers.some((one) => casualties.some((other) => other.answers.some((known) => isSame(one, known)))),
      );
      return matters
        .flatMap((matter) => {
          const words = askedNumber(noun, matter);
          return words === null ? [] : [{ matter, words }];
        })
        .map(({ matter, words }, i) => {
          const { near, not } = matter;
          const asked = item(numberedId(`number-of-${slug(noun)}`, i), ...words, rule, { near, not, first: true });
          return isLoose(matter) ? { ...asked, loose: true } : asked;
        });
    });
}

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
    const matters = mattersOf(found, fewest(parses), MOST_OF_A_NOUN, { isNamed: true });
    return matters.flatMap((matter, i) => {
      const own = matter.answers.map(({ noun }) => noun.toLowerCase());
      const words = askedMeasure(
        of.find((unit) => own.includes(unit))!,
        matter,
      );
      if (words === null) return [];
      const { near, not } = matter;
      const rule = { by: "number", of } as const;
      const asked = item(numberedId(`number-of-${slug(of[0]!)}`, i), ...words, rule, { near, not, first: true });
      return isLoose(matter) ? [{ ...asked, loose: true }] : [asked];
    });
  });
}

/** "one driver" is a number of drivers. */
function singularOf(noun: string): string[] {
  return /[^s]s$/.test(noun) && !/(?:ies|ches|shes|xes|ses)$/.test(noun) ? [noun.slice(0, -1)] : [];
}

/** Words for the people of a place that reports use for one another. */
const PEOPLE = ["people", "persons", "residents", "inhabitants"];
