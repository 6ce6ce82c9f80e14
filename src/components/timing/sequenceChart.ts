import { extent } from "d3";
import { timingStrings as words } from "../../strings/timing.js";
import type { Build, Child } from "../dom.js";
import { glyph, outletColour } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { placeLink, type EvidencePlace } from "../lesson/evidence.js";
import { glyphOf, letters } from "../lesson/parts.js";
import { at } from "./axis.js";
import { lengthInSentence, lengthInWords, modified, valueInWords } from "../../values/words/told.js";
import { excerpt } from "./excerpt.js";
import { mark } from "./marks.js";
import { scaleOf, type Scale } from "./scale.js";
import { edgeOf } from "../../values/sequences.js";
import type { Gap, OrderFinding } from "../../findings/timing/order.js";
import { FADE, type SequenceRow, type Spot, type Timeline } from "../../findings/timing/timelines.js";
import type { TimedItem } from "./model.js";

/** A timeline with the items of its groups and what is found about each. */
export interface Line extends Pick<Timeline, "event" | "lasts"> {
  groups: readonly LineGroup[];
}

interface LineGroup {
  item: TimedItem;
  /** The earliest first. */
  rows: readonly SequenceRow[];
  order: OrderFinding;
}

const HOUR = 60;
/** A bracket over this share of the plot has room for its words. */
const ROOMY = 0.36;

/** A stretch of the plot, in shares of its width. */
function stretch(from: number, to: number): string {
  return `--from: ${from.toFixed(4)}; --to: ${Math.max(from, to).toFixed(4)}`;
}

/** Minutes from the event's beginning, with room for what fades on both sides. */
function timelineScale({ groups, lasts }: Line): Scale {
  const rows = groups.flatMap((group) => group.rows);
  const longest = Math.max(0, ...rows.map(({ drawn }) => drawn));
  const room = (longest || HOUR) * FADE;
  const middles = rows.flatMap(({ spots }) => spots.map(({ middle }) => middle));
  const least = Math.min(-room, ...middles.map((middle) => middle - room / 3));
  const most = Math.max((lasts ? longest : 0) + room, ...middles.map((middle) => middle + room / 3));
  return scaleOf(least, most, "minutes");
}

/** What is timed against one event: a group a thing, a row a report, sorted by moment; silence beside the group. */
export function sequenceChart(
  lesson: Lesson,
  timeline: Line,
  evidence: EvidencePlace,
  isOnlyGap: boolean,
): HTMLElement {
  const { h } = lesson;
  const scale = timelineScale(timeline);
  const hasNumbers = timeline.groups.some(({ rows }) =>
    rows.some(
      ({ length, spots }) =>
        length !== null || (!timeline.lasts && spots.some(({ shape }) => shape === "moment" && spots.length > 0)),
    ),
  );
  const ticks = scale.ticks.filter(({ value, label }) => value === 0 || (hasNumbers && label !== ""));
  const lines = ticks.map(({ at: share, value }) =>
    h("span", { class: value === 0 ? "grid-line is-zero" : "grid-line", style: at(share) }),
  );
  const head = h(
    "div",
    { class: "sequence-head", "aria-hidden": "true" },
    h(
      "div",
      { class: "sequence-regions" },
      ...regions(timeline, scale).map(({ name, share }) => h("span", { style: at(share) }, name)),
    ),
    h(
      "div",
      { class: "sequence-ticks" },
      ...ticks.map(({ at: share, value }) =>
        h("span", { class: isEdge(share) ? "is-edge" : null, style: at(share) }, tickName(value, timeline.lasts)),
      ),
    ),
  );
  const grid = (): HTMLElement =>
    h("div", { class: "sequence-grid", "aria-hidden": "true" }, ...lines.map((line) => line.cloneNode()));
  return h(
    "div",
    { class: "sequence" },
    head,
    ...timeline.groups.map((group) => groupOf(lesson, timeline, group, { scale, grid, evidence, isOnlyGap })),
  );
}

interface Drawing {
  scale: Scale;
  grid: () => HTMLElement;
  evidence: EvidencePlace;
  isOnlyGap: boolean;
}

function regions({ lasts, groups }: Line, scale: Scale): { name: string; share: number }[] {
  const { before, during, after } = words.order.regions;
  const zero = scale.at(0);
  const end = scale.at(Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ drawn }) => drawn))));
  const beyond = { name: after, share: (end + 1) / 2 };
  return [{ name: before, share: zero / 2 }, ...(lasts ? [{ name: during, share: (zero + end) / 2 }] : []), beyond];
}

/** A number this near to an end of the plot runs over it on a phone. */
function isEdge(share: number): boolean {
  return share < 0.08 || share > 0.92;
}

function tickName(minutes: number, lasts: boolean): string {
  if (minutes === 0) return lasts ? words.order.start : words.order.moment;
  return minutes < 0 ? lengthInWords(minutes) : `+${lengthInWords(minutes)}`;
}

function groupOf(lesson: Lesson, timeline: Line, group: LineGroup, drawing: Drawing): HTMLElement {
  const { h } = lesson;
  const { item, rows, order } = group;
  const say = letters(lesson, rows);
  const silent = item.silences.map(({ report_id }) => glyphOf(lesson, report_id, { filled: false, size: 18 }));
  return h(
    "section",
    { class: "sequence-group", "data-item": item.id },
    h(
      "div",
      { class: "sequence-title" },
      h("h4", {}, item.label),
      h("p", {}, words.order.sayWhen(say), silent.length > 0 && h("span", { class: "sequence-silent" }, ...silent)),
    ),
    ...rows.map((row) => rowOf(lesson, timeline, group, row, drawing)),
    order.gap !== null && bracket(h, group, order.gap, drawing),
  );
}

function rowOf(
  lesson: Lesson,
  { lasts }: Line,
  { item }: LineGroup,
  row: SequenceRow,
  { scale, grid, evidence }: Drawing,
): HTMLElement {
  const { h } = lesson;
  const report = sign(lesson.data, row.report_id);
  const claim = row.spots[0]!.claim;
  const when = words.order.or(row.spots.map((spot) => spotInWords(spot, lasts)));
  const marks = row.spots.map((spot) => {
    const button = mark(lesson, spot.claim, evidence, { size: 26, value: spotInWords(spot, lasts) });
    return h("span", { class: "sequence-mark", style: at(scale.at(spot.middle)) }, button);
  });
  const plot = h(
    "div",
    { class: "sequence-plot" },
    grid(),
    lasts && bar(lesson, row, scale),
    ...row.spots.map((spot) => shape(h, spot, row, scale)),
    // The likeliest reading's sign comes last, so that it lies above the others.
    ...marks.reverse(),
  );
  const element = h(
    "div",
    { class: "sequence-row", style: `--outlet: ${outletColour(report.order)}` },
    h(
      "div",
      { class: "sequence-sign" },
      glyph(report, { document: lesson.document, size: 24, decorative: true }),
      h("p", {}, h("strong", {}, report.label || report.letter), h("span", {}, when)),
    ),
    plot,
    h("div", { class: "sequence-words" }, excerpt(lesson, item, claim, placeLink(claim, lesson))),
  );
  // The whole row is a target for the pointer; by keyboard its marks are.
  element.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.closest("a, button") === null)
      element.querySelector<HTMLElement>(".sequence-mark:last-of-type .mark")?.click();
  });
  return element;
}

/** The event itself, at the report's own length; dashed where it gives none. */
function bar({ h, names }: Lesson, { length, drawn }: SequenceRow, scale: Scale): HTMLElement {
  const style = stretch(scale.at(0), scale.at(drawn));
  const { lasted, lastedRead, lastedUnknown } = words.order;
  const tell = length?.reading === "likeliest" ? lastedRead : lasted;
  const name = length === null ? lastedUnknown : tell(valueInWords(length, names));
  return h("span", { class: length === null ? "event-bar is-unknown" : "event-bar", style }, h("span", {}, name));
}

/** How sure the place is: an arrow to a stated moment, a hatch over a span, a fade where the words stop being precise. */
function shape(h: Build, spot: Spot, { drawn }: SequenceRow, scale: Scale): Child {
  const zero = scale.at(spot.anchor);
  switch (spot.shape) {
    case "hatch":
      return h("span", { class: "span-hatch", style: stretch(scale.at(0), scale.at(drawn)), "aria-hidden": "true" });
    case "before":
      return h("span", { class: "span-before", style: stretch(0, zero), "aria-hidden": "true" });
    case "after":
      return h("span", { class: "span-after", style: stretch(zero, 1), "aria-hidden": "true" });
    case "moment": {
      const there = scale.at(spot.middle);
      const style = stretch(Math.min(zero, there), Math.max(zero, there));
      return h("span", { class: `span-arrow${spot.isKnown ? "" : " is-unknown"}`, style, "aria-hidden": "true" });
    }
  }
}

/** "30 min after it ended", "while it lasted". */
export function spotInWords({ sequence, claim }: Spot, lasts: boolean): string {
  const { relation, edge, offset } = sequence;
  const own = words.order;
  const side = edgeOf(sequence);
  const relationWords = !lasts
    ? own.atMoment[relation]
    : relation === "during"
      ? edge === "whole"
        ? own.relation.during
        : own.atMoment.during
      : own.relation[`${relation}-${side}`];
  return offset === null
    ? relationWords
    : own.offset(modified(lengthInWords(offset), "duration", claim.mod), relationWords);
}

/** A bracket from one moment to the other. Where it is short, its words stand below it. */
function bracket(h: Build, { rows }: LineGroup, gap: Gap, { scale, isOnlyGap }: Drawing): HTMLElement {
  const { first, second, minutes, isToScale, hasBetween } = gap;
  const spots = rows.flatMap((row) => row.spots);
  const ends = [first[0]!, second[0]!].map((id) => scale.at(spots.find(({ claim }) => claim.claim_id === id)!.middle));
  const [from, to] = extent(ends) as [number, number];
  const text = h("span", {}, words.order.gap(lengthInSentence(minutes), isOnlyGap && !hasBetween, hasBetween));
  if (!isToScale) return h("p", { class: "sequence-gap" }, text);
  const middle = (from + to) / 2;
  const side = middle < 0.3 ? "is-left" : middle > 0.7 ? "is-right" : "is-middle";
  const room = to - from > ROOMY ? "is-roomy" : "";
  const line = h("span", { class: "gap-line", "aria-hidden": "true" });
  return h("p", { class: `sequence-gap ${side} ${room}`.trim(), style: stretch(from, to) }, line, text);
}
