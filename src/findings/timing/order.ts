import { compareValues } from "../../coding/compareValues.js";
import { minutesOf } from "../../values/durations.js";
import { edgeOf, readSequence } from "../../values/sequences.js";
import type { Answered } from "../agreement.js";
import type { Finding, FindingKind } from "../finding.js";
import { timelinesOf, type SequenceGroup, type Spot } from "./timelines.js";

/** What reports say of one thing against one event: "W and T say before, H and F after: both cannot be true." */
export interface OrderFinding extends Finding {
  kind: "order";
  event: string;
  /** Reports that place it before the event, and those that place it after it, where both cannot be true; else none. */
  against: { before: readonly string[]; after: readonly string[] } | null;
  /** Reports give exact moments, and they differ: the two that lie furthest apart. */
  gap: Gap | null;
}

export interface Gap {
  /** Claims of the one moment, and of the other. */
  first: readonly string[];
  second: readonly string[];
  minutes: number;
  /** Whether both moments stand on the axis as far apart as they are. */
  isToScale: boolean;
  /** Whether exact moments stand between them. */
  hasBetween: boolean;
}

export const orderKind: FindingKind<OrderFinding, Answered> = {
  kind: "order",
  make: (facts) =>
    timelinesOf(facts).flatMap(({ event, groups }) =>
      groups.map((group): OrderFinding => {
        const spots = group.rows.flatMap((row) => row.spots);
        const ids = new Set(spots.map(({ claim }) => claim.report_id));
        const reports = facts.reports.map(({ report_id }) => report_id).filter((id) => ids.has(id));
        // A list of what came before or after what is of several things: nothing in it contradicts anything.
        const isOne = facts.codebook.items.some(({ id, silence }) => id === group.item && silence !== false);
        return {
          kind: "order",
          about: group.item,
          event,
          reports,
          evidence: spots.map(({ claim }) => claim.claim_id),
          against: isOne ? againstIn(group, reports) : null,
          gap: isOne ? gapIn(group) : null,
        };
      }),
    ),
  faults: ({ about, event, against, gap }, { claims }) => {
    const own = claims.filter(({ item }) => item === about);
    const faults: string[] = [];
    for (const [side, ids] of Object.entries(against ?? {}))
      for (const id of ids) {
        const said = own
          .filter(({ report_id }) => report_id === id)
          .map(({ value }) => readSequence(value))
          .filter((one) => one?.event === event);
        if (said.length === 0 || said.some((one) => one?.relation !== side)) faults.push(`${id} does not say ${side}`);
      }
    if (gap !== null) {
      const ends = [gap.first, gap.second].map((ids) => own.filter(({ claim_id }) => ids.includes(claim_id)));
      for (const a of ends[0]!)
        for (const b of ends[1]!) {
          const [one, other] = [readSequence(a.value)!, readSequence(b.value)!];
          const away = Math.abs(signed(one) - signed(other));
          if (edgeOf(one) === edgeOf(other) && away !== gap.minutes) faults.push(`they are not ${gap.minutes} apart`);
          if (a.report_id === b.report_id) faults.push("one report lies apart from itself");
        }
    }
    return faults;
  },
};

function signed(sequence: ReturnType<typeof readSequence>): number {
  const { relation, distance } = sequence!;
  return (relation === "before" ? -1 : 1) * (minutesOf(distance) ?? 0);
}

/** The one spot of each report that says one thing in one way. */
function plainSpots({ rows }: SequenceGroup): Spot[] {
  return rows.flatMap(({ report_id, spots: [only, ...others] }) =>
    only !== undefined &&
    others.length === 0 &&
    only.claim.reading === "" &&
    rows.filter((row) => row.report_id === report_id).length === 1
      ? [only]
      : [],
  );
}

function againstIn(group: SequenceGroup, reports: readonly string[]): OrderFinding["against"] {
  const spots = plainSpots(group);
  const opposed = spots.filter((a) =>
    spots.some((b) => b.sequence.relation !== a.sequence.relation && compareValues(a.claim, b.claim) === "differ"),
  );
  const on = (relation: "before" | "after"): string[] => {
    const own = opposed.filter(({ sequence }) => sequence.relation === relation);
    return reports.filter((id) => own.some(({ claim }) => claim.report_id === id));
  };
  const [before, after] = [on("before"), on("after")];
  return before.length > 0 && after.length > 0 ? { before, after } : null;
}

/** The widest difference between two exact moments of different reports; words with several readings are not exact. */
function gapIn(group: SequenceGroup): Gap | null {
  const exact = plainSpots(group).filter(({ shape, claim }) => shape === "moment" && claim.mod === "");
  let widest: { a: Spot; b: Spot; minutes: number } | null = null;
  for (const [i, a] of exact.entries()) {
    for (const b of exact.slice(i + 1)) {
      const minutes = apart(a, b);
      if (minutes !== null && minutes > (widest?.minutes ?? 0)) widest = { a, b, minutes };
    }
  }
  if (widest === null) return null;
  const { a, b, minutes } = widest;
  const at = (spot: Spot): string[] =>
    exact.filter((other) => apart(other, spot) === 0).map(({ claim }) => claim.claim_id);
  const [first, second] = [at(a), at(b)];
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

/** What is found on each thing that is timed against each event, for who has the tables. */
export function ordersOf(facts: Answered): readonly OrderFinding[] {
  return orderKind.make(facts);
}
