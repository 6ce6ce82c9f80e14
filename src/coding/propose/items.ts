import type { Parse, Span, TimeExpression } from "../../parser/index.js";
import { overlapping } from "../overlapping.js";
import { hasTerm } from "../terms.js";
import type { Item, Rule, Where } from "../types.js";
import { fewest, Holders, matterOf, namesIn, slug } from "./words.js";

/** Questions about times and numbers that several reports can be asked. */
export function proposeItems(parses: readonly Parse[]): Item[] {
  const numbers = countedNouns(parses).map((noun) =>
    item(`number-of-${slug(noun)}`, `How many ${noun}`, `How many ${noun} does the report count?`, {
      by: "number",
      of: [noun],
    }),
  );
  return [
    ...eventDay(parses),
    lengths(parses),
    ...order(parses),
    ...months(parses),
    item("amounts", "Amounts of money", "Which amounts does the report name?", { by: "money" }),
    ...agencies(parses),
    ...numbers,
  ];
}

function item(id: string, label: string, question: string, rule: Rule, where: Partial<Where> = {}): Item {
  return {
    id,
    label,
    dimension: rule.by === "time" ? "timing" : "framing",
    question,
    rule,
    where: { near: [], beside: [], not: [], saidBy: [], parts: ["headline", "dek", "body"], first: false, ...where },
    note: "",
  };
}

/** Words that tell the event's sentences from others, at most. */
const MOST_WORDS = 8;

/**
 * The day of the event: the first day that each report gives in a sentence with words that stand beside the most common
 * day and not beside others ("voted on Tuesday", "the council decided on Tuesday"). Where no words do, all days.
 */
function eventDay(parses: readonly Parse[]): Item[] {
  const least = Math.max(2, fewest(parses));
  const days = new Holders<string>();
  for (const { id, times } of parses) for (const { value } of times.filter(isDay)) days.add(value!, id);
  const [main] = days.heldBy(least);
  const beside = new Holders<string>();
  const elsewhere = new Holders<string>();
  for (const { id, text, sentences, times } of parses) {
    for (const time of times.filter(isDay)) {
      const holders = time.value === main ? beside : elsewhere;
      for (const sentence of overlapping(sentences, time)) {
        for (const word of besideTimes(text, sentence, times)) holders.add(word, id);
      }
    }
  }
  const lead = (word: string): number => beside.count(word) - elsewhere.count(word);
  const ranked = beside.heldBy(least).sort((a, b) => lead(b) - lead(a));
  const near = covering(
    ranked.filter((word) => lead(word) > 0),
    parses,
  );
  const rule: Rule = { by: "time", kind: "date", reading: "" };
  if (near.length === 0) return [item("days", "Days", "Which days does the report name?", rule)];
  return [item("event-day", "Day of the event", "On which day did it happen?", rule, { near, first: true })];
}

/** The first of some words that together stand beside a day in as many reports as all of them do: no more than needed. */
function covering(words: readonly string[], parses: readonly Parse[]): string[] {
  const holding = (word: string): string[] =>
    parses
      .filter(({ text, sentences, times }) =>
        times.filter(isDay).some((time) => overlapping(sentences, time).some((span) => hasTerm(text, [word], span))),
      )
      .map(({ id }) => id);
  const covered = new Set<string>();
  return words.filter((word) => {
    const fresh = holding(word).filter((id) => !covered.has(id));
    for (const id of fresh) covered.add(id);
    return fresh.length > 0;
  });
}

/** The words of a sentence that are not themselves a time; names are welcome, a place tells an event best. */
function besideTimes(text: string, sentence: Span, times: readonly TimeExpression[]): string[] {
  const isTime = (span: Span): boolean => overlapping(times, span).length > 0;
  return [...namesIn(text, sentence), ...matterOf(text, sentence)]
    .filter(({ span }) => !isTime(span))
    .map(({ word }) => word);
}

/** Where several reports give hours or minutes, those are the event's length; years and days are something else's. */
function lengths(parses: readonly Parse[]): Item {
  const short = new Holders<string>();
  for (const { id, times } of parses) {
    if (times.some(({ type, value }) => type === "duration" && value?.startsWith("PT"))) short.add("PT", id);
  }
  const beside = short.count("PT") >= Math.max(2, fewest(parses)) ? ["hour", "minute"] : [];
  return item("lengths", "Lengths", "How long did it last?", { by: "time", kind: "duration", reading: "" }, { beside });
}

function months(parses: readonly Parse[]): Item[] {
  if (!parses.some(({ times }) => times.some(({ type }) => type === "month"))) return [];
  return [item("months", "Months", "Which months does the report name?", { by: "time", kind: "month", reading: "" })];
}

/** Agencies that sign a dateline: "OSLO, May 3 (NTB) —". */
function agencies(parses: readonly Parse[]): Item[] {
  const datelines = parses.flatMap(({ text, parts }) =>
    parts.filter(({ part }) => part === "dateline").map(({ start, end }) => text.slice(start, end)),
  );
  const names = new Set(datelines.flatMap((line) => /\((\p{Lu}[\p{L}]{1,11})\)/u.exec(line)?.[1] ?? []));
  if (names.size === 0) return [];
  const rule: Rule = { by: "agency", names: [...names] };
  const parts: Where["parts"] = ["dateline", "byline", "body", "credits"];
  return [
    {
      ...item("agency", "News agency", "Which news agency does the report credit?", rule, { parts }),
      dimension: "provenance",
    },
  ];
}

/** What came before or after the moments that several reports tell times from: "after the vote". */
function order(parses: readonly Parse[]): Item[] {
  const moments = new Holders<string>();
  for (const { id, times } of parses) {
    for (const { type, value } of times) {
      const moment = /^(?:before|after):([a-z]+?)(?:-start|-end)?(?:\+|$)/.exec(value ?? "")?.[1];
      if (type === "sequence" && moment !== undefined && moment !== "that") moments.add(moment, id);
    }
  }
  const beside = moments.heldBy(Math.max(2, fewest(parses))).slice(0, MOST_WORDS);
  if (beside.length === 0) return [];
  const rule: Rule = { by: "time", kind: "sequence", reading: "" };
  return [item("order", "Order of events", "What came before or after what?", rule, { beside })];
}

function isDay({ type, value }: TimeExpression): boolean {
  return (type === "date" || type === "relative") && /^\d{4}-\d{2}-\d{2}$/.test(value ?? "");
}

const COUNTED =
  /(?<![\p{L}\p{N}.,])(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds of|thousands of)\s+(?:\p{Ll}+\s)?(\p{Ll}{3,20}s|people|men|women|children)(?!\p{L})/gu;
const NO_COUNT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|years|euros|dollars|pounds|crowns|francs|percent|points|was|has|his|its|this|across|pages?)$/;
const MOST_NUMBERS = 6;

/** Nouns that several reports count: "60 people", "13 ships". */
function countedNouns(parses: readonly Parse[]): string[] {
  const nouns = new Holders<string>();
  for (const { id, text, parts } of parses) {
    for (const { start, end } of parts.filter(({ part }) => part === "body" || part === "headline")) {
      for (const [, noun = ""] of text.slice(start, end).matchAll(COUNTED)) {
        if (!NO_COUNT.test(noun)) nouns.add(noun, id);
      }
    }
  }
  return nouns.heldBy(Math.max(2, fewest(parses))).slice(0, MOST_NUMBERS);
}
