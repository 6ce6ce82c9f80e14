import { dayForm } from "../../coding/printedDay.js";
import { sum } from "d3";
import { type DayFinding, dayFinding, type PrintedDay } from "../../findings/timing/day.js";
import { dateInWords, dayAndMonth, weekday } from "../../strings/dates.js";
import { timingStrings as words } from "../../strings/timing.js";
import { valueInWords } from "../../values/words/told.js";
import type { Step } from "../lesson/steps.js";
import { dayAsk } from "./asks.js";
import { dayChart } from "./dayChart.js";
import { framed, itemTable, type TimingFigure } from "./framed.js";
import { claimCells } from "./marks.js";
import {
  agreeing,
  missedInWords,
  mostAnswered,
  sentences,
  voicesInWords,
  type TimedItem,
  type Timing,
} from "./model.js";
import { notFoundLines } from "./notFound.js";

/** Which day: the item that most reports answer with a date as a strip of days, the other days and months below. */
export function dayStep(timing: Timing): Step | null {
  const dated = timing.items.filter(({ kind }) => kind === "date" || kind === "month");
  const main = mostAnswered(dated.filter(({ kind }) => kind === "date"));
  const found = main && dayFinding(timing.facts, main.id);
  const any = main ?? mostAnswered(dated);
  if (any === undefined) return null;
  return framed(timing, {
    id: "day",
    name: words.day.name,
    title: main?.question || words.day.title,
    about: main ? [main.id] : [],
    asks: () => dayAsk(timing, any, found),
    figures: () => (main && found ? [strip(timing, main, found)] : []),
    also: { items: dated.filter((item) => item !== main), title: words.day.also },
    knows: () => (found ? known(timing, found) : []),
  });
}

function strip(timing: Timing, item: TimedItem, found: DayFinding): TimingFigure {
  const { lesson } = timing;
  const { caption, reckonedCaption, readings, isReckoned } = words.day;
  const isAllPrinted = found.days.every(({ date, weekday }) => date.length > 0 && weekday.length > 0);
  const isRead = item.claims.some(({ reading }) => reading !== "");
  return {
    id: "timing-day",
    title: item.label,
    finds: sentences(finding(found), missedInWords(timing, found), voicesInWords(timing, found.voices)),
    caption: caption + (isAllPrinted ? "" : reckonedCaption) + (isRead ? readings : ""),
    draws: (evidence) => [dayChart(lesson, item.claims, found.days, evidence), notFoundLines(lesson, item)],
    ...itemTable(
      lesson,
      item,
      words.columns.day,
      item.claims.map((claim) => {
        const day = valueInWords(claim, lesson.names);
        return claimCells(lesson, claim, dayForm(claim.printed) === "date" ? day : isReckoned(day));
      }),
    ),
    keeps: { key: "open" },
  };
}

/** "Four reports print Wednesday, one of them with the date; one prints Thursday." */
function finding({ days, reports, hasSeveral, missed }: DayFinding): string {
  if (hasSeveral) return words.day.findingMany(reports.length, days.length);
  const isOneYear = new Set(days.map(({ day }) => day.slice(0, 4))).size === 1;
  return words.day.finding(
    days.map((day) => counted(day, isOneYear)),
    missed.length === 0,
    reports.length,
  );
}

function counted({ day, weekday: byName, date, neither }: PrintedDay, isOneYear: boolean) {
  return {
    weekday: weekday(day),
    date: isOneYear ? dayAndMonth(day) : (dateInWords(day) ?? day),
    withWeekday: byName.length,
    withDate: date.length,
    withBoth: byName.filter((id) => date.includes(id)).length,
    otherwise: neither.length,
  };
}

/** What the reports together say about the day, in two sentences. */
function known(timing: Timing, found: DayFinding): string[] {
  const own = words.known;
  const { days, reports, hasSeveral, missed } = found;
  const [first, second] = days as [PrintedDay, PrintedDay?];
  const said = sentences(finding(found), missedInWords(timing, found));
  if (hasSeveral) return [said, own.several];
  if (second === undefined)
    return [
      said,
      reports.length === 1
        ? missed.length > 0
          ? own.open
          : own.alone
        : agreeing(timing, reports, found.evidence, own.agree),
    ];
  if (first.reports.length === second.reports.length) return [said, own.tie];
  const others = sum(days.slice(1), (day) => day.reports.length);
  if (first.reports.length <= others) return [said, own.unsettled];
  return [said, own.odd(others), agreeing(timing, first.reports, found.evidence, "")].filter((one) => one !== "");
}
