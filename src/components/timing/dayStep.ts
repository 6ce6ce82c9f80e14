import { group, sum } from "d3";
import { timingStrings as words } from "../../strings/timing.js";
import type { Lesson } from "../lesson/data.js";
import { lessonStep } from "../lesson/step.js";
import { letters, reportsOf } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import { compactList } from "./compactList.js";
import { dayChart } from "./dayChart.js";
import { itemFigure } from "./itemFigure.js";
import { mostAnswered, type TimedItem } from "./model.js";

/** Which day: the item that most reports answer with a date as a strip of days, the other days and months below. */
export function dayStep(lesson: Lesson, items: readonly TimedItem[]): Step | null {
  const dated = items.filter(({ kind }) => kind === "date" || kind === "month");
  const main = mostAnswered(dated.filter(({ kind }) => kind === "date"));
  if (mostAnswered(dated) === undefined) return null;
  const others = dated.filter((item) => item !== main);
  return lessonStep(lesson, {
    id: "day",
    name: words.day.name,
    title: main?.question || words.day.title,
    about: main ? [main.id] : [],
    opens: () => ({
      shows: [...(main ? strip(lesson, main) : []), compactList(lesson, others, words.day.also, "more")],
      knows: main ? known(lesson, main) : [],
    }),
  });
}

function strip(lesson: Lesson, item: TimedItem): HTMLElement[] {
  const readings = item.claims.some((claim) => claim.reading !== "") ? words.day.readings : "";
  const silences = item.silences.length > 0 ? words.day.silences : "";
  return itemFigure(lesson, item, {
    step: "day",
    finding: finding(lesson, item),
    caption: words.day.caption + readings + silences,
    chart: (evidence) => [dayChart(lesson, item.claims, evidence)],
    column: words.columns.day,
  });
}

/** Each day with the reports that name it, leaving alternative readings out; most reports first. */
function tally(lesson: Lesson, item: TimedItem): { day: string; reports: string[] }[] {
  const stated = item.claims.filter(({ reading }) => reading !== "alternative");
  return [...group(stated, ({ value }) => value).values()]
    .map((claims) => ({ day: valueInWords(claims[0]!, lesson.names), reports: reportsOf(claims, lesson) }))
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** Whether a report names several days for the item, so that its days are no rival answers to one question. */
function namesSeveral(days: readonly { reports: string[] }[]): boolean {
  const all = days.flatMap(({ reports }) => reports);
  return new Set(all).size < all.length;
}

function finding(lesson: Lesson, item: TimedItem): string {
  const days = tally(lesson, item);
  if (namesSeveral(days)) return words.day.findingMany(reportsOf(item.claims, lesson).length, days.length);
  return words.day.finding(days.map(({ day, reports }) => ({ day, reports: reports.length })));
}

/** What the reports together say about the day, in two sentences. */
function known(lesson: Lesson, item: TimedItem): string[] {
  const days = tally(lesson, item);
  const [first, second] = days;
  const said = finding(lesson, item);
  if (first === undefined) return [];
  if (namesSeveral(days)) return words.day.known.many(said);
  if (second === undefined) {
    const only = letters(lesson, item.claims);
    return only.length === 1
      ? words.day.known.one(only[0]!, first.day)
      : words.day.known.same(first.reports.length, first.day);
  }
  if (first.reports.length === second.reports.length) return words.day.known.tie(said);
  const others = sum(days.slice(1), ({ reports }) => reports.length);
  return words.day.known.split(said, others, first.reports.length > others);
}
