import type { Claim } from "../../coding/types.js";
import { readClock } from "../../values/clock.js";
import { timingStrings as words } from "../../strings/timing.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { evidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { lengthInSentence } from "../../values/words/told.js";
import { lengthChart, unplacedList, type OnLine } from "./lengthChart.js";
import { claimCells, letters, silenceCells } from "./marks.js";
import { answersOf, groupBy, mostAnswered, reportsOf, type TimedItem } from "./model.js";
import { before, cards } from "./notesOf.js";
import { scaleAround } from "./scale.js";
import { silenceLines } from "./silences.js";

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
  return {
    id: "clock",
    name: words.clock.name,
    title: main.question || words.clock.title,
    content: () => {
      const h = builder(lesson.document);
      const clocks = clocksOf(main);
      const ids = ["clock", main.id];
      return h(
        "div",
        { class: "timing" },
        ...before(lesson, ids),
        h("h2", { class: "chart-title" }, main.label),
        clockFigure(lesson, clocks),
        compactList(lesson, others, words.clock.also, "more"),
        ...cards(lesson, ids, known(lesson, clocks)),
      );
    },
  };
}

function clocksOf(item: TimedItem): Clocks {
  const claims = answersOf(item.claims).map(({ main }) => main);
  const placed = claims.filter(({ value }) => minutesOf(value) !== null);
  const groups = [...groupBy(placed, ({ value }) => minutesOf(value)!)]
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

function clockFigure(lesson: Lesson, clocks: Clocks): HTMLElement {
  const { item, groups } = clocks;
  const h = builder(lesson.document);
  const evidence = evidencePlace(lesson, "open");
  const { report, clock, printed, reading, place } = words.columns;
  const line = groups.length > 0 && lengthChart(lesson, clocks, NO_PIN, evidence);
  const silent = silenceLines(lesson, item, words.silence.clock);
  return figure(
    {
      id: "timing-clock",
      finding: finding(lesson, clocks),
      caption: words.clock.caption,
      chart: h("div", {}, line, unplacedList(lesson, clocks, evidence), silent),
      table: {
        head: [report, clock, printed, reading, place],
        rows: [
          ...item.claims.map((claim) => claimCells(lesson, claim)),
          ...item.silences.map(({ report_id }) => silenceCells(lesson, report_id)),
        ],
      },
      evidence,
    },
    lesson,
  );
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
  const most = Math.max(...clocks.groups.map(({ claims }) => claims.length));
  const leading = clocks.groups.filter(({ claims }) => claims.length === most);
  if (leading.length > 1 || most === 1) return [said, own.open];
  const { minutes, claims } = leading[0]!;
  return [said, own.most(letters(lesson, claims), clocks.scale.inWords(minutes))];
}
