import { group, max } from "d3";
import type { Claim } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import { readClock } from "../../values/clock.js";
import type { Lesson } from "../lesson/data.js";
import { lessonStep } from "../lesson/step.js";
import { letters, reportsOf } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { lengthInSentence } from "../../values/words/told.js";
import { itemFigure } from "./itemFigure.js";
import { lengthChart, unplacedList, type OnLine } from "./lengthChart.js";
import { answersOf, mostAnswered, type TimedItem } from "./model.js";
import { scaleAround } from "./scale.js";

/** Times of day that can stand on one line, and what else the reports give. */
interface Clocks extends OnLine {
  item: TimedItem;
  /** Stretches ("from 6 to 8 p.m.") and times of another zone, for a list beside the line. */
  unplaced: Claim[];
}

/** At what time: the item that most reports answer with a time of day as a line, the others below. */
export function clockStep(lesson: Lesson, items: readonly TimedItem[]): Step | null {
  const timed = items.filter(({ kind }) => kind === "time");
  const main = mostAnswered(timed);
  if (main === undefined) return null;
  const others = timed.filter((item) => item !== main);
  const clocks = clocksOf(main);
  return lessonStep(lesson, {
    id: "clock",
    name: words.clock.name,
    title: main.question || words.clock.title,
    about: [main.id],
    opens: () => ({
      shows: [...clockFigure(lesson, clocks), compactList(lesson, others, words.clock.also, "more")],
      knows: known(lesson, clocks),
    }),
  });
}

function clocksOf(item: TimedItem): Clocks {
  const claims = answersOf(item.claims).map(({ main }) => main);
  const placed = claims.filter(({ value }) => minutesOf(value) !== null);
  const groups = [...group(placed, ({ value }) => minutesOf(value)!)]
    .map(([minutes, same]) => ({ minutes, claims: same }))
    .sort((a, b) => a.minutes - b.minutes);
  return {
    item,
    groups,
    unplaced: claims.filter((claim) => !placed.includes(claim)),
    hasSeveral: new Set(placed.map(({ report_id }) => report_id)).size < placed.length,
    scale: scaleAround(
      groups.map(({ minutes }) => minutes),
      "clock",
    ),
  };
}

/** Null for a stretch, and for a time that names its zone, which others may not share. */
function minutesOf(value: string): number | null {
  const time = readClock(value);
  return time === null || time.isUniversal ? null : time.minutes;
}

function clockFigure(lesson: Lesson, clocks: Clocks): HTMLElement[] {
  return itemFigure(lesson, clocks.item, {
    step: "clock",
    finding: finding(lesson, clocks),
    caption: words.clock.caption,
    chart: (evidence) => [
      clocks.groups.length > 0 && lengthChart(lesson, clocks, NO_PIN, evidence),
      unplacedList(lesson, clocks, evidence),
    ],
    column: words.columns.clock,
  });
}

const NO_PIN = { prediction: null, name: "", isFresh: false };

/** Several times of one report, or one that stands beside the line, are no rival answers. */
function cannotCompare({ hasSeveral, unplaced }: Clocks): boolean {
  return hasSeveral || unplaced.length > 0;
}

function finding(lesson: Lesson, clocks: Clocks): string {
  const reports = reportsOf(clocks.item.claims, lesson).length;
  if (cannotCompare(clocks)) return words.clock.findingMany(reports);
  const { groups, scale } = clocks;
  const [first, last] = [groups[0]!.minutes, groups.at(-1)!.minutes];
  if (first === last) return words.clock.same(reports, scale.inWords(first));
  return words.clock.apart(reports, lengthInSentence(last - first));
}

/** What the reports together say about the time of day, in two sentences. */
function known(lesson: Lesson, clocks: Clocks): string[] {
  const own = words.clock.known;
  const said = finding(lesson, clocks);
  const only = letters(lesson, clocks.item.claims);
  if (cannotCompare(clocks)) return [said, own.many];
  if (only.length === 1) return own.one(only[0]!, clocks.scale.inWords(clocks.groups[0]!.minutes));
  if (clocks.groups.length === 1) return [said, own.same];
  const most = max(clocks.groups, ({ claims }) => claims.length);
  const leading = clocks.groups.filter(({ claims }) => claims.length === most);
  if (leading.length > 1 || most === 1) return [said, own.open];
  const { minutes, claims } = leading[0]!;
  return [said, own.most(letters(lesson, claims), clocks.scale.inWords(minutes))];
}
