import type { Parse, Span, TimeExpression } from "../../parser/index.js";
import { withAntecedent } from "../antecedent.js";
import { clauseAt } from "../clause.js";
import type { Valued } from "../compareValues.js";
import { readClock } from "../../values/clock.js";
import { isDay as isIsoDay } from "../../values/days.js";
import { readSequence } from "../../values/sequences.js";
import { overlapping } from "../overlapping.js";
import type { ArticlePart, Item, TimeKind, Where } from "../types.js";
import { asked, item } from "./item.js";
import { mattersOf } from "./matters.js";
import { singleOut, type Answer } from "./singleOut.js";
import { fewest, hasMatter, Holders, matterOf, namesIn } from "./words.js";

/** A dateline says when a report was written, not when something happened. */
const PARTS: ArticlePart[] = ["headline", "dek", "body"];

/** Words by which the order of events is asked, at most. */
const MOST_MOMENTS = 8;

/** Questions about times that several reports can be asked: of the event first, then of what else they tell. */
export function proposeTimes(parses: readonly Parse[]): Item[] {
  return [...eventDay(parses), ...timesOfDay(parses), ...lengths(parses), ...order(parses), ...months(parses)];
}

function time(id: string, label: string, question: string, kind: TimeKind, where: Partial<Where> = {}): Item {
  return item(id, label, question, { by: "time", kind, reading: "" }, where);
}

/** Questions that list what a report gives ask for no one thing: no report is silent on them, nor compared by them. */
function listed(one: Item): Item {
  return { ...one, silence: false };
}

/** The day of the event; where no words tell it from other days, all days. */
function eventDay(parses: readonly Parse[]): Item[] {
  const answers = answersOf(parses, isDay);
  if (answers.length === 0) return [];
  const near = singleOut(answers, enough(parses));
  if (near === null) return [listed(time("days", "Days", "Which days does the report name?", "date"))];
  return [time("event-day", "Day of the event", "On which day did it happen?", "date", { near, first: true })];
}

/** Times of day by what they are about; where no words tell that, all that the reports give. */
function timesOfDay(parses: readonly Parse[]): Item[] {
  const answers = answersOf(
    parses,
    ({ type, value }) => type === "time" && readClock(value ?? "")?.isUniversal === false,
  );
  if (new Set(answers.map(({ report }) => report)).size < enough(parses)) return [];
  const matters = mattersOf(answers, enough(parses));
  if (matters.length === 0)
    return [listed(time("times-of-day", "Times of day", "Which times of day does the report give?", "time"))];
  return matters.map(({ near, not }, i) =>
    time(numberedId("event-time", i), ...asked("Time of day", "time of day", near, not), "time", {
      near,
      not,
      first: true,
    }),
  );
}

/** Where several reports give hours or minutes, those are lengths of something; years and days are something else's. */
function lengths(parses: readonly Parse[]): Item[] {
  if (!parses.some(({ times }) => times.some(({ type }) => type === "duration"))) return [];
  const answers = answersOf(parses, ({ type, value }) => type === "duration" && /^PT/.test(value ?? ""));
  const short = new Set(answers.map(({ report }) => report)).size >= enough(parses);
  const beside = short ? ["hour", "minute"] : [];
  const matters = short ? mattersOf(answers, enough(parses)) : [];
  if (matters.length === 0)
    return [listed(time("lengths", "Lengths", "Which lengths does the report give?", "duration", { beside }))];
  return matters.map(({ near, not }, i) =>
    time(numberedId("event-length", i), ...asked("Length", "length", near, not), "duration", {
      near,
      not,
      beside,
      first: true,
    }),
  );
}

function numberedId(id: string, i: number): string {
  return i === 0 ? id : `${id}-${i + 1}`;
}

function enough(parses: readonly Parse[]): number {
  return Math.max(2, fewest(parses));
}

/** Each time of a kind in the reports' own text, with the words that stand beside it. */
function answersOf(parses: readonly Parse[], isOne: (time: TimeExpression) => boolean): Answer[] {
  return parses.flatMap(({ id, text, parts, sentences, times }) =>
    times.filter(isOne).flatMap((one): Answer[] => {
      if (!overlapping(parts, one).some(({ part }) => PARTS.includes(part as ArticlePart))) return [];
      const [sentence] = overlapping(sentences, one);
      if (sentence === undefined) return [];
      const whole = withAntecedent(text, sentences, sentence);
      const words = [...new Set(besideTimes(text, whole, times))];
      const { start, end } = clauseAt(text, sentence, one);
      return [
        {
          report: id,
          value: one.value!,
          valued: valuedOf(one),
          text: text.slice(whole.start, whole.end),
          clause: text.slice(start, end),
          words,
        },
      ];
    }),
  );
}

function valuedOf({ type, value, modifier, printed }: TimeExpression): Valued {
  const value_type = type === "relative" || type === "period" || type === "date" ? "date" : type;
  return { value: value!, value_type, unit: "", mod: modifier?.mod ?? "", printed, sense: "" };
}

/** The words of a sentence that are not themselves a time; names are welcome, a place tells an event best. */
function besideTimes(text: string, sentence: Span, times: readonly TimeExpression[]): string[] {
  const isTime = (span: Span): boolean => overlapping(times, span).length > 0;
  return [...namesIn(text, sentence), ...matterOf(text, sentence)]
    .filter(({ span }) => !isTime(span))
    .map(({ word }) => word);
}

function isDay({ type, value }: TimeExpression): boolean {
  return (type === "date" || type === "relative") && isIsoDay(value);
}

function months(parses: readonly Parse[]): Item[] {
  if (!parses.some(({ times }) => times.some(({ type }) => type === "month"))) return [];
  return [listed(time("months", "Months", "Which months does the report name?", "month"))];
}

/** What came before or after the moments that several reports tell times from: "after the vote", "before the dam broke". */
function order(parses: readonly Parse[]): Item[] {
  const moments = new Holders<string>();
  for (const { id, times } of parses) {
    for (const { type, value } of times) {
      const moment = type === "sequence" ? readSequence(value ?? "") : null;
      if (moment === null || moment.relation === "during" || moment.event === "that") continue;
      for (const word of moment.event.split("-")) if (word.length > 3 && hasMatter(word)) moments.add(word, id);
    }
  }
  const beside = moments.heldBy(enough(parses)).slice(0, MOST_MOMENTS);
  if (beside.length === 0) return [];
  return [listed(time("order", "Order of events", "What came before or after what?", "sequence", { beside }))];
}
