import type { Parse } from "../../parser/index.js";
import { namesMoney } from "../rules/amounts.js";
import type { Item, Where } from "../types.js";
import { item } from "./item.js";
import { proposeTimes } from "./times.js";
import { fewest, Holders, slug } from "./words.js";

/** Questions about times, numbers and agencies that several reports can be asked. */
export function proposeItems(parses: readonly Parse[]): Item[] {
  return [...proposeTimes(parses), ...amounts(parses), ...agencies(parses), ...numbers(parses)];
}

function amounts(parses: readonly Parse[]): Item[] {
  const found = parses.some(({ text }) => namesMoney(text));
  return found ? [item("amounts", "Amounts of money", "Which amounts does the report name?", { by: "money" })] : [];
}

/** Agencies that sign a dateline: "OSLO, May 3 (NTB) —". */
function agencies(parses: readonly Parse[]): Item[] {
  const datelines = parses.flatMap(({ text, parts }) =>
    parts.filter(({ part }) => part === "dateline").map(({ start, end }) => text.slice(start, end)),
  );
  const names = new Set(datelines.flatMap((line) => /\((\p{Lu}[\p{L}]{1,11})\)/u.exec(line)?.[1] ?? []));
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
        if (!NO_COUNT.test(noun)) nouns.add(noun, id);
      }
    }
  }
  return nouns
    .heldBy(Math.max(2, fewest(parses)))
    .slice(0, MOST_NUMBERS)
    .map((noun) => {
      const question = `How many ${noun} does the report count?`;
      return item(`number-of-${slug(noun)}`, `How many ${noun}`, question, { by: "number", of: [noun] });
    });
}
