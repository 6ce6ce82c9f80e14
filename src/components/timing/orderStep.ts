import { sum } from "d3";
import { timingStrings as words } from "../../strings/timing.js";
import { capital } from "../../strings/words.js";
import type { Child } from "../dom.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { lessonStep } from "../lesson/step.js";
import { letterOf, letters, reportsOf, silenceList } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { lengthInSentence } from "../../values/words/told.js";
import { claimCells } from "./marks.js";
import type { TimedItem } from "./model.js";
import { sequenceChart, spotInWords } from "./sequenceChart.js";
import { edgeOf, readSequence } from "../../values/sequences.js";
import { timelines, type Gap, type Spot, type Timeline } from "./sequenceModel.js";
import { searched } from "./silences.js";

/** What is timed, and when: everything that reports place before, during or after an event, one timeline an event. */
export function orderStep(lesson: Lesson, items: readonly TimedItem[]): Step | null {
  const sequences = items.filter(({ kind, claims }) => kind === "sequence" && claims.length > 0);
  if (sequences.length === 0) return null;
  const lines = timelines(items, lesson).sort((a, b) => claimsOf(b) - claimsOf(a));
  // A sequence that the codebook's hand coding gives as a plain day has no place on a line.
  const rest = sequences
    .map((item) => ({ ...item, claims: item.claims.filter(({ value }) => readSequence(value) === null) }))
    .filter(({ claims }) => claims.length > 0);
  return lessonStep(lesson, {
    id: "order",
    name: words.order.name,
    title: words.order.title,
    about: sequences.map(({ id }) => id),
    opens: () => ({
      shows: [
        ...lines.flatMap((line, i) => timelineFigure(lesson, line, i + 1)),
        compactList(lesson, rest, words.alsoHeading, "more"),
      ],
      knows: lines[0] ? known(lesson, lines[0]) : [],
    }),
  });
}

function claimsOf({ groups }: Timeline): number {
  return sum(groups, ({ item }) => item.claims.length);
}

function timelineFigure(lesson: Lesson, line: Timeline, number: number): HTMLElement[] {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, "open", number);
  const event = lesson.names.event(line.event);
  const { report, what, moment, printed, reading, place } = words.columns;
  const gaps = line.groups.filter(({ gap }) => gap !== null).length;
  const rows = line.groups.flatMap(({ item, rows: own }) => [
    ...own.flatMap(({ spots }) =>
      spots.map((spot) => {
        const [first, ...others] = claimCells(lesson, spot.claim, spotInWords(spot, line.lasts));
        return [first, item.label, ...others];
      }),
    ),
    ...item.silences.map((silence): Child[] => [
      sign(lesson.data, silence.report_id).letter,
      item.label,
      words.silent,
      searched(lesson, [item], [silence]),
      "",
      "",
    ]),
  ]);
  const parts = {
    id: `timing-order-${number}`,
    finding: finding(lesson, line),
    caption: caption(line, event),
    chart: h(
      "div",
      {},
      sequenceChart(lesson, line, evidence, gaps === 1),
      silentThroughout(lesson, line),
      legend(lesson, line),
    ),
    table: { head: [report, what, moment, printed, reading, place], rows },
    evidence,
  };
  return [h("h2", { class: "chart-title" }, words.order.heading(event)), figure(parts, lesson)];
}

function caption({ lasts, groups }: Timeline, event: string): string {
  const own = words.order;
  const rows = groups.flatMap((group) => group.rows);
  return [
    own.caption(event),
    lasts && rows.some(({ length }) => length !== null) ? own.captionBar : "",
    lasts && rows.some(({ length }) => length === null) ? own.captionDashed : "",
    own.captionMark,
  ].join("");
}

/** Reports that are silent on everything the figure shows, with what was searched. */
function silentThroughout(lesson: Lesson, { groups }: Timeline): HTMLElement | null {
  const { h } = lesson;
  const items = groups.map(({ item }) => item);
  const ids = lesson.data.reports
    .map(({ report_id }) => report_id)
    .filter((id) => items.every(({ silences }) => silences.some(({ report_id }) => report_id === id)));
  if (ids.length === 0) return null;
  const lines = ids.map((report_id) => {
    const rows = items.map(({ silences }) => silences.find((row) => row.report_id === report_id)!);
    const says = words.silence.order(letterOf(lesson, report_id));
    return { report_id, says, searched: searched(lesson, items, rows) };
  });
  return h(
    "section",
    { class: "sequence-group" },
    h("div", { class: "sequence-title" }, h("h4", {}, words.order.neither(items.length))),
    silenceList(lesson, lines),
  );
}

/** Only what the chart draws. */
function legend({ h }: Lesson, { groups, lasts }: Timeline): HTMLElement {
  const rows = groups.flatMap((group) => group.rows);
  const spots = rows.flatMap((row) => row.spots);
  const own = words.order.legend;
  const has = (shape: Spot["shape"]): boolean => spots.some((spot) => spot.shape === shape);
  const entries: [string, string, boolean][] = [
    ["moment", own.moment, has("moment")],
    ["fade", own.fade, has("before") || has("after")],
    ["hatch", own.hatch, has("hatch")],
    ["dashed", own.dashed, lasts && rows.some(({ length }) => length === null)],
    ["outlined", own.outlined, spots.some(({ claim }) => claim.reading === "alternative")],
  ];
  return h(
    "ul",
    { class: "texture-legend" },
    ...entries
      .filter(([, , isShown]) => isShown)
      .map(([kind, name]) => h("li", {}, h("span", { class: `swatch is-${kind}`, "aria-hidden": "true" }), name)),
  );
}

function finding(lesson: Lesson, { groups }: Timeline): string {
  const own = words.order.finding;
  const gaps = groups.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const isAlone = groups.length === 1;
  const things = own.things(groups.length);
  const say = letters(
    lesson,
    groups.flatMap(({ rows }) => rows),
  );
  const [gap] = gaps;
  if (gap !== undefined && gaps.length === 1) {
    const [first, second] = sides(lesson, gap);
    const length = lengthInSentence(gap.minutes);
    if (gap.hasBetween) return `${things} ${own.upTo(length)}`;
    const both = lettersAt(lesson, [...gap.first, ...gap.second]);
    return isAlone ? own.gapAlone(both, first, second, length) : `${things} ${own.gap(both, first, second, length)}`;
  }
  if (gaps.length > 1) return `${things} ${own.gaps(gaps.length)}`;
  if (say.length === 1) return `${things} ${own.one(say[0]!)}`;
  return `${things} ${isAlone ? own.noGapAlone : own.noGap}`;
}

/** What the reports together say about the order, in two sentences. */
function known(lesson: Lesson, { groups, event, lasts }: Timeline): string[] {
  const own = words.order.known;
  const rows = groups.flatMap((group) => group.rows);
  const gaps = groups.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const [gap] = gaps;
  const first =
    gap !== undefined && gaps.length === 1 && !gap.hasBetween
      ? gapSentence(lesson, gap, lasts)
      : own.many(groups.length, reportsOf(rows, lesson).length, lesson.names.event(event));
  return [capital(first), own.noClock];
}

function gapSentence(lesson: Lesson, gap: Gap, lasts: boolean): string {
  const own = words.order.known;
  const [first, second] = sides(lesson, gap);
  const edges = (spots: readonly Spot[]): ("start" | "end")[] => [
    ...new Set(spots.map(({ sequence }) => edgeOf(sequence))),
  ];
  const [from, ...others] = edges(gap.first);
  const [to, ...more] = edges(gap.second);
  const length = lengthInSentence(gap.minutes);
  const isClear = lasts && others.length === 0 && more.length === 0 && from !== to;
  return isClear ? own.counts(first, own.ends[from!], second, own.ends[to!], length) : own.gap(first, second, length);
}

/** The letters of the reports on both sides of a gap. */
function sides(lesson: Lesson, { first, second }: Gap): [string[], string[]] {
  return [lettersAt(lesson, first), lettersAt(lesson, second)];
}

function lettersAt(lesson: Lesson, spots: readonly Spot[]): string[] {
  return letters(
    lesson,
    spots.map(({ claim }) => claim),
  );
}
