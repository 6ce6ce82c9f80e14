import type { Parse } from "../../parser/index.js";
import { withAntecedent } from "../antecedent.js";
import { clauseAt } from "../clause.js";
import { layOut } from "../layout.js";
import { overlaps } from "../terms.js";
import { AGENCIES } from "../rules/agency.js";
import { applyRule } from "../rules/index.js";
import type { Codebook, Item, Rule, Where } from "../types.js";
import { asked, item } from "./item.js";
import { mattersOf } from "./matters.js";
import type { Answer } from "./singleOut.js";
import { proposeTimes } from "./times.js";
import { fewest, Holders, matterOf, namesIn, slug } from "./words.js";

/** Questions about times, numbers and agencies that several reports can be asked. */
export function proposeItems(parses: readonly Parse[]): Item[] {
  return [...proposeTimes(parses), ...amounts(parses), ...agencies(parses), ...numbers(parses)];
}

/** Amounts of money by what they are about; where no words tell that, all. */
function amounts(parses: readonly Parse[]): Item[] {
  const answers = valuesIn(parses, { by: "money" });
  if (answers.length === 0) return [];
  const matters = mattersOf(answers, Math.max(2, fewest(parses)), false);
  const rule = { by: "money" } as const;
  if (matters.length === 0)
    return [{ ...item("amounts", "Amounts of money", "Which amounts does the report name?", rule), silence: false }];
  return matters.map(({ near, not }, i) =>
    item(i === 0 ? "amounts" : `amounts-${i + 1}`, ...asked("Amount of money", "amount", near, not), rule, {
      near,
      not,
      first: true,
    }),
  );
}

/** What a rule finds in all reports, sentence by sentence. */
function valuesIn(parses: readonly Parse[], rule: Rule): Answer[] {
  return parses.flatMap((parse) => {
    const { text, sentences } = parse;
    const stretches = layOut(parse).stretches.filter(({ part }) => PROSE.has(part));
    return stretches.flatMap((stretch) =>
      applyRule(rule, { parse, codebook: NONE, stretch }).map((hit): Answer => {
        const whole = withAntecedent(text, sentences, stretch);
        const { start, end } = clauseAt(text, stretch, hit);
        const { value, valueType, unit = "", mod = "" } = hit;
        return {
          report: parse.id,
          value,
          valued: { value, value_type: valueType, unit, mod, printed: "", sense: "" },
          text: text.slice(whole.start, whole.end),
          clause: text.slice(start, end),
          words: [
            ...new Set(
              [...namesIn(text, whole), ...matterOf(text, whole)]
                .filter(({ word, span }) => !overlaps(span, hit) && !CURRENCY.test(word))
                .map(({ word }) => word),
            ),
          ],
        };
      }),
    );
  });
}

const CURRENCY = /^(?:dollar|euro|pound|yen|rouble|ruble|franc|million|billion|thousand)s?$/;
const PROSE: ReadonlySet<string> = new Set(["headline", "dek", "body"]);
/** Rules about amounts ask no codebook. */
const NONE: Codebook = {
  speakers: [],
  events: [],
  items: [],
  topics: [],
  frames: [],
  wordings: [],
  corrections: [],
  proposed: true,
};

/** Agencies that sign a dateline, "OSLO, May 3 (NTB) —", and others that a report credits. */
function agencies(parses: readonly Parse[]): Item[] {
  const datelines = parses.flatMap(({ text, parts }) =>
    parts.filter(({ part }) => part === "dateline").map(({ start, end }) => text.slice(start, end)),
  );
  const signed = datelines.flatMap((line) => /\((\p{Lu}[\p{L}]{1,11})\)/u.exec(line)?.[1] ?? []);
  const credited = parses.flatMap((parse) =>
    layOut(parse).stretches.flatMap((stretch) =>
      applyRule({ by: "agency", names: [...AGENCIES] }, { parse, codebook: NONE, stretch }).map(({ value }) => value),
    ),
  );
  const names = new Set([...signed, ...credited]);
  if (names.size === 0) return [];
  const parts: Where["parts"] = ["dateline", "byline", "body", "credits"];
  const question = "Which news agency does the report credit?";
  return [item("agency", "News agency", question, { by: "agency", names: [...names] }, { parts })];
}

const SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds of|thousands of";
const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:\d[\d.,]*|${SMALL}|${SMALL.replace(/(^|\|)./g, (first) => first.toUpperCase())})` +
    String.raw`\s+(?:\p{Ll}+\s)?(\p{Ll}{3,20}s|people|men|women|children)(?!\p{L})`,
  "gu",
);
const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|years|euros|dollars|pounds|crowns|francs|percent|points|was|has|his|its|this|across|pages?)$/;
const MOST_NUMBERS = 6;

/** What several reports count: "60 people", "13 ships". */
function numbers(parses: readonly Parse[]): Item[] {
  const nouns = new Holders<string>();
  for (const { id, text, parts } of parses) {
    for (const { start, end } of parts.filter(({ part }) => part === "body" || part === "headline")) {
      for (const [, noun = ""] of text.slice(start, end).matchAll(COUNTED)) {
        if (!NO_COUNT.test(noun)) nouns.add(PEOPLE.includes(noun) ? "people" : noun, id);
      }
    }
  }
  return nouns
    .heldBy(Math.max(2, fewest(parses)))
    .slice(0, MOST_NUMBERS)
    .map((noun) => {
      const of = noun === "people" ? PEOPLE : [noun];
      const [matter] = mattersOf(valuesIn(parses, { by: "number", of }), Math.max(2, fewest(parses)));
      const question = `How many ${noun} does the report count?`;
      const found = item(`number-of-${slug(noun)}`, `How many ${noun}`, question, { by: "number", of });
      // Where no two reports give numbers that fit, nobody knows whether they count the same.
      if (matter === undefined) return { ...found, silence: false };
      return { ...found, where: { ...found.where, first: true } };
    });
}

/** Words for the people of a place that reports use for one another. */
const PEOPLE = ["people", "persons", "residents", "inhabitants"];
