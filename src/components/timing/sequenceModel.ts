import { group } from "d3";
import { findTerms } from "../../coding/terms.js";
import type { Claim } from "../../coding/types.js";
import type { Lesson } from "../lesson/data.js";
import { minutesOf } from "../../values/durations.js";
import { edgeOf, readSequence, type Sequence } from "../../values/sequences.js";
import { answersOf, type Answer, type TimedItem } from "./model.js";

/** Where a claim stands against its event, in minutes from the event's beginning. */
export interface Spot {
  claim: Claim;
  sequence: Sequence;
  /** A stated moment; anywhere in the event; or some time before or after an edge, getting vaguer with distance. */
  shape: "moment" | "hatch" | "before" | "after";
  /** The edge that the words count from. */
  anchor: number;
  /** Where its sign stands. */
  middle: number;
  /** Whether the place of a moment is known: the words count from the start, or the report gives the event's length. */
  isKnown: boolean;
}

export interface SequenceRow {
  report_id: string;
  /** Minutes that this report gives for the event; null where it gives none. */
  length: number | null;
  /** As drawn: the report's own length, or the middle one of the others'. 0 for an event that is one moment. */
  drawn: number;
  /** The likeliest reading first. */
  spots: Spot[];
}

/** One thing that is timed, with the reports that say when, the earliest first. */
export interface SequenceGroup {
  item: TimedItem;
  rows: SequenceRow[];
  gap: Gap | null;
}

/** Reports give exact moments for the same thing, and they differ: the two that lie furthest apart. */
export interface Gap {
  /** All exact spots at the one moment, and all at the other. */
  first: Spot[];
  second: Spot[];
  minutes: number;
  /** Whether both moments stand on the axis as far apart as they are. */
  isToScale: boolean;
  /** Whether exact moments stand between them. */
  hasBetween: boolean;
}

/** Everything that is timed against one event. */
export interface Timeline {
  event: string;
  /** Whether the event lasts; else it is drawn as one moment. */
  lasts: boolean;
  groups: SequenceGroup[];
}

/** One timeline an event, in the codebook's order of items. Claims that are no sequences are left out. */
export function timelines(items: readonly TimedItem[], lesson: Lesson): Timeline[] {
  const sequences = items.filter(({ kind }) => kind === "sequence");
  const parsed = sequences.flatMap((item) =>
    item.claims.flatMap((claim) => {
      const sequence = readSequence(claim.value);
      return sequence === null ? [] : [{ item, claim, sequence }];
    }),
  );
  return [...group(parsed, ({ sequence }) => sequence.event)].map(([event, found]) => {
    const lengths = eventLengths(event, items, lesson);
    const lasts =
      lengths.size > 0 ||
      lesson.data.codebook.events.some(({ id }) => id === `${event}-start` || id === `${event}-end`) ||
      found.some(({ sequence }) => sequence.edge !== "whole" || sequence.relation === "during");
    const usual = middle([...lengths.values()]) ?? HOUR;
    const groups = [...group(found, ({ item }) => item)].map(([item, own]) => {
      const claims = own.map(({ claim }) => claim);
      const rows = rowsOf(answersOf(claims), lasts, lengths, usual);
      return { item, rows, gap: gapOf(rows) };
    });
    return { event, lasts, groups };
  });
}

const HOUR = 60;
/** How far a fade reaches, as a share of the event's usual length. */
export const FADE = 0.4;

/** Each report's length of an event: the length item whose id or question names it, where one does. */
function eventLengths(event: string, items: readonly TimedItem[], { data }: Lesson): Map<string, number> {
  const terms = data.codebook.events.filter(({ id }) => id === event).flatMap((one) => one.terms);
  const names = ({ id, question, label }: TimedItem): boolean => {
    const text = `${label} ${question}`;
    return id.startsWith(`${event}-`) || findTerms(text, terms, { start: 0, end: text.length }).length > 0;
  };
  const isWhole = ({ coded }: TimedItem): boolean =>
    coded?.rule.by !== "time" || coded.rule.reading === "" || coded.rule.reading === "in all";
  const item = items.find((one) => one.kind === "duration" && one.claims.length > 0 && isWhole(one) && names(one));
  const lengths = new Map<string, number>();
  for (const { report_id, main } of answersOf(item?.claims ?? [])) {
    const minutes = minutesOf(main.value);
    if (minutes !== null && minutes > 0 && !lengths.has(report_id)) lengths.set(report_id, minutes);
  }
  return lengths;
}

function middle(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

/** A row a report; a report that times the thing twice has two. */
function rowsOf(
  answers: readonly Answer[],
  lasts: boolean,
  lengths: ReadonlyMap<string, number>,
  usual: number,
): SequenceRow[] {
  return answers
    .map(({ report_id, claims }) => {
      const length = lasts ? (lengths.get(report_id) ?? null) : null;
      const drawn = lasts ? (length ?? usual) : 0;
      const spots = claims.map((claim) => spotOf(claim, readSequence(claim.value)!, drawn, length, lasts, usual));
      return { report_id, length, drawn, spots };
    })
    .sort((a, b) => a.spots[0]!.middle - b.spots[0]!.middle);
}

function spotOf(
  claim: Claim,
  sequence: Sequence,
  drawn: number,
  length: number | null,
  lasts: boolean,
  usual: number,
): Spot {
  const { relation, offset } = sequence;
  const isAtEnd = edgeOf(sequence) === "end";
  const anchor = isAtEnd ? drawn : 0;
  const isKnown = !lasts || !isAtEnd || length !== null;
  const nudge = usual * FADE * 0.25;
  if (relation === "during") {
    const shape = lasts && sequence.edge === "whole" ? "hatch" : "moment";
    return { claim, sequence, shape, anchor, middle: shape === "hatch" ? drawn / 2 : anchor, isKnown };
  }
  const sign = relation === "before" ? -1 : 1;
  if (offset !== null) return { claim, sequence, shape: "moment", anchor, middle: anchor + sign * offset, isKnown };
  return { claim, sequence, shape: relation, anchor, middle: anchor + sign * nudge, isKnown };
}

/** The widest difference between two exact moments of different reports; words with several readings are not exact. */
function gapOf(rows: readonly SequenceRow[]): Gap | null {
  const exact = rows.flatMap(({ spots: [only, ...others] }) =>
    only !== undefined && others.length === 0 && only.claim.reading === "" && only.shape === "moment" ? [only] : [],
  );
  let widest: { a: Spot; b: Spot; minutes: number } | null = null;
  for (const [i, a] of exact.entries()) {
    for (const b of exact.slice(i + 1)) {
      const minutes = a.claim.report_id === b.claim.report_id ? null : apart(a, b);
      if (minutes !== null && minutes > (widest?.minutes ?? 0)) widest = { a, b, minutes };
    }
  }
  if (widest === null) return null;
  const { a, b, minutes } = widest;
  const first = exact.filter((spot) => apart(spot, a) === 0);
  const second = exact.filter((spot) => apart(spot, b) === 0);
  const isToScale = Math.abs(Math.abs(b.middle - a.middle) - minutes) < 1;
  return { first, second, minutes, isToScale, hasBetween: exact.length > first.length + second.length };
}

/** Minutes between two moments; null where they count from different edges and a length is missing. */
function apart(a: Spot, b: Spot): number | null {
  const fromEdge = ({ middle: at, anchor }: Spot): number => at - anchor;
  const oneEdge = edgeOf(a.sequence) === edgeOf(b.sequence) || (a.anchor === 0 && b.anchor === 0);
  if (oneEdge) return Math.abs(fromEdge(a) - fromEdge(b));
  return a.isKnown && b.isKnown ? Math.abs(a.middle - b.middle) : null;
}
