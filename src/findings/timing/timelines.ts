import { minutesOf } from "../../values/durations.js";
import { edgeOf, readSequence, type Sequence } from "../../values/sequences.js";
import { overlaps, findTerms } from "../../coding/terms.js";
import type { Claim, Item } from "../../coding/types.js";
import { answersTo } from "../answers.js";
import type { Answered } from "../agreement.js";
import { asksForWhole } from "./readings.js";

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
  /** What this report gives as the event's length, as far as its words can be read in one way; null where it gives none. */
  length: Claim | null;
  /** As drawn: the report's own length, or the middle one of the others'. 0 for an event that is one moment. */
  drawn: number;
  /** The likelier reading first. */
  spots: Spot[];
}

/** One thing that is timed, with the reports that say when, the earliest first. */
export interface SequenceGroup {
  item: string;
  rows: SequenceRow[];
}

/** Everything that is timed against one event. */
export interface Timeline {
  event: string;
  /** Whether the event lasts; else it is drawn as one moment. */
  lasts: boolean;
  groups: SequenceGroup[];
}

/** One timeline an event, in the codebook's order of items. Claims that are no sequences are left out. */
export function timelinesOf(facts: Answered): Timeline[] {
  const { codebook, claims } = facts;
  const found = codebook.items
    .filter(({ rule }) => rule.by === "time" && rule.kind === "sequence")
    .flatMap((item) =>
      claims
        .filter((claim) => claim.item === item.id)
        .flatMap((claim) => {
          const sequence = readSequence(claim.value);
          return sequence === null ? [] : [{ item: item.id, claim, sequence }];
        }),
    );
  return [...new Set(found.map(({ sequence }) => sequence.event))].map((event) => {
    const own = found.filter(({ sequence }) => sequence.event === event);
    const lengths = lengthsOf(event, facts);
    const lasts =
      lengths.size > 0 ||
      codebook.events.some(({ id }) => id === `${event}-start` || id === `${event}-end`) ||
      own.some(({ sequence }) => sequence.edge !== "whole" || sequence.relation === "during");
    const usual = middle([...lengths.values()].map(({ value }) => minutesOf(value)!)) ?? HOUR;
    const groups = [...new Set(own.map(({ item }) => item))].map((item) => ({
      item,
      rows: rowsOf(
        own.filter((one) => one.item === item).map(({ claim }) => claim),
        { lasts, lengths, usual },
      ),
    }));
    return { event, lasts, groups };
  });
}

const HOUR = 60;
/** How far a fade reaches, as a share of the event's usual length. */
export const FADE = 0.4;

/** Each report's length of an event: the length item whose id or question names it, where one does. */
function lengthsOf(event: string, facts: Answered): Map<string, Claim> {
  const { codebook, claims } = facts;
  const terms = codebook.events.filter(({ id }) => id === event).flatMap((one) => one.terms);
  const names = ({ id, question, label }: Item): boolean => {
    const text = `${label} ${question}`;
    return id.startsWith(`${event}-`) || findTerms(text, terms, { start: 0, end: text.length }).length > 0;
  };
  const item = codebook.items.find(
    (one) => asksForWhole(one) && names(one) && claims.some((claim) => claim.item === one.id),
  );
  const lengths = new Map<string, Claim>();
  for (const { report_id, claims: own } of item === undefined ? [] : answersTo(facts, item.id)) {
    const [only, ...others] = own;
    if (only === undefined || others.length > 0 || only.sense !== "") continue;
    if ((minutesOf(only.value) ?? 0) > 0) lengths.set(report_id, only);
  }
  return lengths;
}

function middle(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

interface Measured {
  lasts: boolean;
  lengths: ReadonlyMap<string, Claim>;
  /** A length for the reports that give none, in minutes. */
  usual: number;
}

/** A row a report; a report that times the thing twice has two. Readings of the same words share a row. */
function rowsOf(claims: readonly Claim[], { lasts, lengths, usual }: Measured): SequenceRow[] {
  const stretches: Claim[][] = [];
  for (const claim of claims) {
    const same = stretches.find(([first]) => first!.report_id === claim.report_id && overlaps(first!, claim));
    if (same === undefined || claim.reading === "") stretches.push([claim]);
    else same.push(claim);
  }
  return stretches
    .map((own) => {
      const { report_id } = own[0]!;
      const length = lasts ? (lengths.get(report_id) ?? null) : null;
      const drawn = lasts ? (length === null ? usual : minutesOf(length.value)!) : 0;
      const spots = own
        .sort((a, b) => Number(a.reading === "alternative") - Number(b.reading === "alternative"))
        .map((claim) => spotOf(claim, { drawn, usual, lasts, isGiven: length !== null && length.mod === "" }));
      return { report_id, length, drawn, spots };
    })
    .sort((a, b) => a.spots[0]!.middle - b.spots[0]!.middle);
}

interface Drawn {
  drawn: number;
  usual: number;
  lasts: boolean;
  /** Whether the report gives the event's length exactly. */
  isGiven: boolean;
}

function spotOf(claim: Claim, { drawn, usual, lasts, isGiven }: Drawn): Spot {
  const sequence = readSequence(claim.value)!;
  const { relation, offset } = sequence;
  const isAtEnd = edgeOf(sequence) === "end";
  const anchor = isAtEnd ? drawn : 0;
  const isKnown = !lasts || !isAtEnd || isGiven;
  const nudge = usual * FADE * 0.25;
  if (relation === "during") {
    const shape = lasts && sequence.edge === "whole" ? "hatch" : "moment";
    return { claim, sequence, shape, anchor, middle: shape === "hatch" ? drawn / 2 : anchor, isKnown };
  }
  const sign = relation === "before" ? -1 : 1;
  if (offset !== null) return { claim, sequence, shape: "moment", anchor, middle: anchor + sign * offset, isKnown };
  return { claim, sequence, shape: relation, anchor, middle: anchor + sign * nudge, isKnown };
}
