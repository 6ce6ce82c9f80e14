import { compare } from "../../findings/answers.js";
import type { DayFinding } from "../../findings/timing/day.js";
import type { LineFinding } from "../../findings/timing/line.js";
import { type Gap, ordersOf } from "../../findings/timing/order.js";
import type { SureFinding } from "../../findings/timing/sure.js";
import type { Claim } from "../../coding/types.js";
import { askStrings } from "../../strings/asks.js";
import { weekday } from "../../strings/dates.js";
import { valueInWords } from "../../values/words/told.js";
import { timingStrings } from "../../strings/timing.js";
import { readSequence } from "../../values/sequences.js";
import type { Ask } from "../lesson/ask.js";
import { foundAsk, othersAsk } from "../lesson/askKinds.js";
import { letterOf, letters, reportsOf } from "../lesson/parts.js";
import { claimsWith, type TimedItem, type Timing } from "./model.js";

const words = timingStrings.asks;

/** Whether the others name the day of a report that stands alone, or nearly so. */
export function dayAsk(timing: Timing, item: TimedItem, found: DayFinding | undefined): Ask | null {
  const { lesson } = timing;
  const { days = [], reports = [], hasSeveral = true } = found ?? {};
  const odd = days.at(-1);
  const claim =
    found &&
    odd &&
    claimsWith(timing, found.evidence).find((one) => odd.reports.includes(one.report_id) && one.value === odd.day);
  if (odd === undefined || claim === undefined || hasSeveral || reports.length < 2) return anyFound(timing, item);
  const told = (one: DayFinding["days"][number]): string => {
    const inFull = valueInWords({ value: one.day, value_type: "date", unit: "" }, lesson.names);
    // A weekday is printed, and its date is reckoned.
    if (one.date.length > 0) return `${weekday(one.day)}, ${inFull}`;
    return one.weekday.length > 0 ? weekday(one.day) : timingStrings.day.isReckoned(inFull);
  };
  return othersAsk({
    question: words.day(letterOf(lesson, claim.report_id), reports.length - 1),
    row: claim,
    others: reports.length - 1,
    same: odd.reports.length - 1,
    more: askStrings.sides(days.map((one) => [letters(lesson, one.reports), told(one)])),
  });
}

/** Whether the other times of day can be true together with one. */
export function clockAsk(timing: Timing, item: TimedItem, found: LineFinding): Ask | null {
  const { lesson, facts } = timing;
  if (found.several.length > 0 || found.reports.length < 2 || item.coded === undefined) return anyFound(timing, item);
  const { answers, pairs } = compare(facts, item.coded);
  const open = pairs.some(({ relation }) => relation === "open");
  const last = found.groups.at(-1)?.[0];
  const claim = answers.find(({ report_id }) => report_id === last)?.claims[0];
  if (open || claim === undefined || claim.reading !== "") return anyFound(timing, item);
  const own = pairs.filter(({ a, b }) => [a.report_id, b.report_id].includes(claim.report_id));
  return othersAsk({
    question: words.clock(letterOf(lesson, claim.report_id), own.length),
    row: claim,
    others: own.length,
    same: own.filter(({ relation }) => relation !== "differ").length,
    more: askStrings.sides(
      answers.map(({ report_id, claims }) => [
        letters(lesson, [report_id]),
        claims.map((one) => valueInWords(one, lesson.names)).join(", "),
      ]),
    ),
  });
}

/**
 * Whether two reports mean one moment, where they do not; else where a sentence puts a thing.
 * @param apart tells how far the two exact moments lie apart, seen from an event
 */
export function orderAsk(timing: Timing, apart: (gap: Gap, event: string) => string): Ask | null {
  const { lesson, facts, items } = timing;
  const orders = ordersOf(facts);
  const labelOf = (id: string): string => items.find((item) => item.id === id)?.label ?? id;
  for (const { about, gap, event } of orders) {
    const pair = gap === null || gap.hasBetween ? [] : claimsWith(timing, [gap.first[0] ?? "", gap.second[0] ?? ""]);
    if (gap === null || pair.length < 2) continue;
    return momentAsk(labelOf(about), pair, apart(gap, event));
  }
  for (const { about, against, event } of orders) {
    const pair = [against?.before[0], against?.after[0]].flatMap((id) => placing(timing, about, event, id) ?? []);
    if (against === null || pair.length < 2) continue;
    const says = timingStrings.order.finding.against(
      "",
      letters(lesson, against.before),
      letters(lesson, against.after),
    );
    return momentAsk(labelOf(about), pair, says);
  }
  for (const { about, event, reports } of orders) {
    const [claim] = reports.flatMap((id) => placing(timing, about, event, id) ?? []);
    if (claim !== undefined) return placeAsk(timing, labelOf(about), event, claim);
  }
  return null;
}

function momentAsk(thing: string, shows: readonly Claim[], says: string): Ask {
  const { same, answers } = words.order;
  return {
    question: same(thing),
    shows,
    options: (["same", "different", "open"] as const).map((id) => ({ id, label: answers[id] })),
    bornOut: ["different"],
    says,
  };
}

/** A report's only words on when a thing was, seen from an event. */
function placing({ lesson }: Timing, item: string, event: string, report: string | undefined): Claim | undefined {
  const own = lesson.data.claims.filter((claim) => claim.item === item && claim.report_id === report);
  const [claim] = own;
  return own.length === 1 && claim!.reading === "" && readSequence(claim!.value)?.event === event ? claim : undefined;
}

function placeAsk({ lesson }: Timing, thing: string, event: string, claim: Claim): Ask {
  const { relation } = readSequence(claim.value)!;
  const { where, relations, puts } = words.order;
  return {
    question: where(thing, lesson.names.event(event)),
    shows: [claim],
    options: (["before", "during", "after"] as const).map((id) => ({ id, label: relations[id] })),
    bornOut: [relation],
    says: puts[relation](letterOf(lesson, claim.report_id), lesson.names.event(event)),
  };
}

/** On which rung one report's words stand: of one that stands on a single rung, rather than words that are plain. */
export function sureAsk(timing: Timing, { about, rungs }: SureFinding): Ask | null {
  const { items } = timing;
  const single = rungs.flatMap(({ certainty, claims, reports }) =>
    claimsWith(timing, claims)
      .filter(({ report_id }) =>
        rungs.every((rung) => rung.certainty === certainty || !rung.reports.includes(report_id)),
      )
      .filter(({ reading }) => reading === "" && reports.length > 0),
  );
  const claim = single.find(({ certainty }) => certainty === "hedged") ?? single.at(-1);
  const item = items.find(({ id }) => id === about);
  if (item === undefined) return null;
  if (claim === undefined) return anyFound(timing, item);
  const [rung, meaning] = timingStrings.sure.rungs[claim.certainty];
  return {
    question: words.sure.question(item.label),
    shows: [claim],
    options: rungs.map(({ certainty }) => ({ id: certainty, label: timingStrings.sure.rungs[certainty][0] })),
    bornOut: [claim.certainty],
    says: words.sure.says(rung, meaning),
  };
}

/** In how many reports anything was found on an item. */
function anyFound({ lesson }: Timing, { label, claims }: TimedItem): Ask | null {
  return foundAsk(lesson, label, reportsOf(claims, lesson));
}
