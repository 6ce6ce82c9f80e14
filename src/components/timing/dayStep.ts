import { timingStrings as words } from "../../strings/timing.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { evidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import { compactList } from "./compactList.js";
import { dayChart } from "./dayChart.js";
import { claimCells, letters, silenceCells } from "./marks.js";
import { groupBy, mostAnswered, reportsOf, type TimedItem } from "./model.js";
import { before, cards } from "./notesOf.js";
import { silenceLines } from "./silences.js";

/** Which day: the item that most reports answer with a date as a strip of days, the other days and months below. */
export function dayStep(lesson: Lesson, items: readonly TimedItem[]): Step | null {
  const dated = items.filter(({ kind }) => kind === "date" || kind === "month");
  const main = mostAnswered(dated.filter(({ kind }) => kind === "date"));
  if (mostAnswered(dated) === undefined) return null;
  const others = dated.filter((item) => item !== main);
  return {
    id: "day",
    name: words.day.name,
    title: main?.question || words.day.title,
    content: () => {
      const h = builder(lesson.document);
      const ids = ["day", ...(main ? [main.id] : [])];
      return h(
        "div",
        { class: "timing" },
        ...before(lesson, ids),
        ...(main ? strip(lesson, main) : []),
        compactList(lesson, others, words.day.also, "more"),
        ...cards(lesson, ids, main ? known(lesson, main) : []),
      );
    },
  };
}

function strip(lesson: Lesson, item: TimedItem): HTMLElement[] {
  const h = builder(lesson.document);
  const evidence = evidencePlace(lesson, "open");
  const { report, day, printed, reading, place } = words.columns;
  const silent = silenceLines(lesson, item, words.silence.day);
  const hasReadings = item.claims.some((claim) => claim.reading !== "");
  const caption = words.day.caption + (hasReadings ? words.day.readings : "") + (silent ? words.day.silences : "");
  const parts = {
    id: "timing-day",
    finding: finding(lesson, item),
    caption,
    chart: h("div", {}, dayChart(lesson, item.claims, evidence), silent),
    table: {
      head: [report, day, printed, reading, place],
      rows: [
        ...item.claims.map((claim) => claimCells(lesson, claim)),
        ...item.silences.map(({ report_id }) => silenceCells(lesson, report_id)),
      ],
    },
    evidence,
  };
  return [h("h2", { class: "chart-title" }, item.label), figure(parts, lesson)];
}

/** Each day with the reports that name it, leaving alternative readings out; most reports first. */
function tally(lesson: Lesson, item: TimedItem): { day: string; reports: string[] }[] {
  const stated = item.claims.filter(({ reading }) => reading !== "alternative");
  return [...groupBy(stated, ({ value }) => value).values()]
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
  const others = days.slice(1).reduce((sum, { reports }) => sum + reports.length, 0);
  return words.day.known.split(said, others, first.reports.length > others);
}
