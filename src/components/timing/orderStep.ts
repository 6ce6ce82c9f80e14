import { group, sum } from "d3";
import type { Claim } from "../../coding/types.js";
import { type Gap, ordersOf } from "../../findings/timing/order.js";
import { timelinesOf } from "../../findings/timing/timelines.js";
import { edgeOf, readSequence } from "../../values/sequences.js";
import { timingStrings as words } from "../../strings/timing.js";
import { capital } from "../../strings/words.js";
import { lengthInSentence } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import { letters, reportCell, reportsOf, silenceList } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { orderAsk } from "./asks.js";
import { framed, type TimingFigure } from "./framed.js";
import { claimCells } from "./marks.js";
import { agreeing, claimsWith, sentences, voicesInWords, type TimedItem, type Timing } from "./model.js";
import { notFound, searched } from "./notFound.js";
import { sequenceChart, spotInWords, type Line } from "./sequenceChart.js";
import { voicesOf } from "../../findings/voices.js";

/** What is timed, and when: everything that reports place before, during or after an event, one timeline an event. */
export function orderStep(timing: Timing): Step | null {
  const sequences = timing.items.filter(({ kind, claims }) => kind === "sequence" && claims.length > 0);
  if (sequences.length === 0) return null;
  const lines = linesOf(timing).sort((a, b) => rowsIn(b) - rowsIn(a));
  // A sequence that the codebook's hand coding gives as a plain day has no place on a line.
  const rest = sequences
    .map((item) => ({ ...item, claims: item.claims.filter(({ value }) => readSequence(value) === null) }))
    .filter(({ claims }) => claims.length > 0);
  return framed(timing, {
    id: "order",
    name: words.order.name,
    title: words.order.title,
    about: sequences.map(({ id }) => id),
    asks: () =>
      orderAsk(timing, (gap, event) =>
        capital(countedFrom(timing, gap, lines.find((line) => line.event === event)?.lasts ?? false)),
      ),
    figures: () => lines.map((line, i) => timelineFigure(timing, line, i + 1)),
    also: { items: rest, title: words.alsoHeading },
    knows: () => (lines[0] ? known(timing, lines[0]) : []),
  });
}

/** Each timeline with its items and what is found about them. */
function linesOf({ facts, items }: Timing): Line[] {
  const found = ordersOf(facts);
  return timelinesOf(facts).flatMap(({ event, lasts, groups }) => {
    const own = groups.flatMap(({ item: id, rows }) => {
      const item = items.find((one) => one.id === id);
      const order = found.find((one) => one.about === id && one.event === event);
      return item === undefined || order === undefined ? [] : [{ item, rows, order }];
    });
    return own.length === 0 ? [] : [{ event, lasts, groups: own }];
  });
}

function rowsIn({ groups }: Line): number {
  return sum(groups, ({ rows }) => rows.length);
}

function timelineFigure(timing: Timing, line: Line, number: number): TimingFigure {
  const { lesson } = timing;
  const event = lesson.names.event(line.event);
  const { report, what, moment, printed, reading, place } = words.columns;
  return {
    id: `timing-order-${number}`,
    title: words.order.heading(event),
    finds: finding(timing, line),
    caption: caption(line, event),
    draws: (evidence) => [
      sequenceChart(lesson, line, evidence, gapsOf(line).length === 1),
      notFoundThroughout(timing, line),
      legend(timing, line),
    ],
    head: [report, what, moment, printed, reading, place],
    rows: line.groups.flatMap(({ item, rows }) => [
      ...rows.flatMap(({ spots }) =>
        spots.map((spot) => {
          const [first, ...others] = claimCells(lesson, spot.claim, spotInWords(spot, line.lasts));
          return [first, item.label, ...others];
        }),
      ),
      ...item.silences.map((silence): Child[] => [
        reportCell(lesson, silence.report_id),
        item.label,
        words.notFound,
        searched(lesson, [silence]),
        "",
        "",
      ]),
    ]),
    keeps: { key: "open", number },
  };
}

function caption({ lasts, groups }: Line, event: string): string {
  const own = words.order;
  const rows = groups.flatMap((group) => group.rows);
  return [
    own.caption(event),
    lasts && rows.some(({ length }) => length !== null) ? own.captionBar : "",
    lasts && rows.some(({ length }) => length === null) ? own.captionDashed : "",
    own.captionMark,
  ].join("");
}

/** Reports in which nothing that the figure shows was found, with what was searched. */
function notFoundThroughout({ lesson }: Timing, { groups }: Line): HTMLElement | null {
  const { h } = lesson;
  const items = groups.map(({ item }) => item);
  const rowsOf = (id: string): TimedItem["silences"] =>
    items.flatMap(({ silences }) => silences.filter(({ report_id }) => report_id === id));
  const ids = lesson.data.reports.map(({ report_id }) => report_id).filter((id) => rowsOf(id).length === items.length);
  if (ids.length === 0) return null;
  return h(
    "section",
    { class: "sequence-group" },
    h("div", { class: "sequence-title" }, h("h4", {}, words.order.neither)),
    silenceList(
      lesson,
      ids.map((id) => notFound(lesson, rowsOf(id))),
    ),
  );
}

/** Only what the chart draws. */
function legend({ lesson: { h } }: Timing, { groups, lasts }: Line): HTMLElement {
  const rows = groups.flatMap((group) => group.rows);
  const spots = rows.flatMap((row) => row.spots);
  const own = words.order.legend;
  const has = (...shapes: string[]): boolean => spots.some((spot) => shapes.includes(spot.shape));
  const entries: [string, string, boolean][] = [
    ["moment", own.moment, has("moment")],
    ["fade", own.fade, has("before", "after")],
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

function gapsOf({ groups }: Line): Gap[] {
  return groups.flatMap(({ order }) => order.gap ?? []);
}

/** What contradicts, and how far exact moments lie apart; where nothing does, that the words show no contradiction. */
function finding(timing: Timing, line: Line): string {
  const own = words.order.finding;
  const { groups } = line;
  const isAlone = groups.length === 1;
  const say = letters(
    timing.lesson,
    groups.flatMap(({ rows }) => rows),
  );
  const contradictions = groups.flatMap(({ item, order: { against } }) =>
    against === null
      ? []
      : [
          own.against(
            isAlone ? "" : item.label,
            letters(timing.lesson, against.before),
            letters(timing.lesson, against.after),
          ),
        ],
  );
  const voices = voicesOf(groups.flatMap(({ rows }) => rows.map(({ spots }) => spots[0]!.claim)));
  const isList = groups.every(({ item }) => item.coded?.silence === false);
  const gaps = gapSentence(timing, gapsOf(line), isAlone);
  if (isList) return sentences(own.listed(say), voicesInWords(timing, voices));
  // What others tell by other words may be the same moment: then nobody can say that nothing contradicts.
  const elsewhere = otherwise(timing, line);
  const rest = say.length === 1 ? own.one(say[0]!) : elsewhere === "" ? own.noGap : "";
  return sentences(
    own.things(groups.length),
    ...contradictions,
    gaps,
    contradictions.length === 0 && gaps === "" ? rest : "",
    elsewhere,
    voicesInWords(timing, voices),
  );
}

/**
 * Reports that say when the same thing was, but not against this event: "the dyke broke" here, "the dam broke" there. Whether
 * both are one moment, no rule knows, so their words stand here too.
 */
function otherwise(timing: Timing, { event, groups }: Line): string {
  const here = new Set(groups.flatMap(({ rows }) => rows.map(({ report_id }) => report_id)));
  const claims = groups
    .flatMap(({ item }) => item.claims)
    .filter(({ report_id, value }) => !here.has(report_id) && (readSequence(value)?.event ?? event) !== event);
  const told = [...group(claims, ({ report_id }) => report_id)].map(([id, own]) => ({
    letters: letters(timing.lesson, [id]),
    printed: [...new Set(own.map(({ text }) => text))],
  }));
  return told.length === 0 ? "" : words.order.finding.otherwise(told);
}

function gapSentence(timing: Timing, gaps: readonly Gap[], isAlone: boolean): string {
  const own = words.order.finding;
  const [gap] = gaps;
  if (gap === undefined) return "";
  if (gaps.length > 1) return own.gaps(gaps.length);
  const length = lengthInSentence(gap.minutes);
  if (gap.hasBetween) return own.upTo(length);
  const [first, second] = sides(timing, gap);
  const both = letters(timing.lesson, claimsWith(timing, [...gap.first, ...gap.second]));
  return isAlone ? own.gapAlone(both, first, second, length) : own.gap(both, first, second, length);
}

/** What the reports together say about the order, in two sentences. */
function known(timing: Timing, line: Line): string[] {
  const own = words.order.known;
  const { groups, event, lasts } = line;
  const gaps = gapsOf(line);
  const [gap] = gaps;
  const first =
    gap !== undefined && gaps.length === 1 && !gap.hasBetween
      ? countedFrom(timing, gap, lasts)
      : own.many(
          groups.length,
          reportsOf(
            groups.flatMap(({ rows }) => rows),
            timing.lesson,
          ).length,
          timing.lesson.names.event(event),
        );
  if (groups.every(({ item }) => item.coded?.silence === false)) return [capital(first), words.known.several];
  const { against: opposed, evidence } = groups.find(({ order }) => order.against !== null)?.order ?? {};
  if (opposed == null || evidence === undefined) return [capital(first), own.noClock];
  const together = [opposed.before, opposed.after].map((side) => agreeing(timing, side, evidence, ""));
  return [capital(first), own.opposed, ...together].filter((one) => one !== "");
}

function countedFrom(timing: Timing, gap: Gap, lasts: boolean): string {
  const own = words.order.known;
  const [first, second] = sides(timing, gap);
  const edges = (ids: readonly string[]): ("start" | "end")[] => [
    ...new Set(claimsWith(timing, ids).map(({ value }: Claim) => edgeOf(readSequence(value)!))),
  ];
  const [from, ...others] = edges(gap.first);
  const [to, ...more] = edges(gap.second);
  const length = lengthInSentence(gap.minutes);
  const isClear = lasts && others.length === 0 && more.length === 0 && from !== to;
  return isClear ? own.counts(first, own.ends[from!], second, own.ends[to!], length) : own.gap(first, second, length);
}

/** The letters of the reports on both sides of a gap. */
function sides(timing: Timing, { first, second }: Gap): [string[], string[]] {
  return [letters(timing.lesson, claimsWith(timing, first)), letters(timing.lesson, claimsWith(timing, second))];
}
