import type { Comparison } from "./phrases.js";

/** A place of the statement in which versions stand beside each other. */
export interface Place {
  unit: number;
  /** By version: index of its segment here. */
  members: Map<number, number>;
}

/**
 * The places of a comparison from left to right, so that every version's segments keep their order. Segments of one
 * unit share a place where that can be; words that moved, or that a verdict links across others, get places of their own.
 */
export function placesOf({ segments, collation }: Comparison): Place[] {
  const next = segments.map(() => 0);
  const unitAt = (version: number): number | null => segments[version]![next[version]!]?.unit ?? null;
  const columnAt = (version: number): number =>
    collation.tokens[version]![segments[version]![next[version]!]!.from]!.column;
  const isLater = (version: number, unit: number): boolean =>
    segments[version]!.some((segment, i) => i > next[version]! && segment.unit === unit);
  const places: Place[] = [];
  for (;;) {
    const open = [...segments.keys()].filter((version) => unitAt(version) !== null);
    if (open.length === 0) return places;
    open.sort((a, b) => columnAt(a) - columnAt(b) || a - b);
    // A unit that every version with it has reached; failing that the leftmost words.
    const ready = open.find((version) => !open.some((other) => isLater(other, unitAt(version)!)));
    const unit = unitAt(ready ?? open[0]!)!;
    const members = new Map<number, number>();
    for (const version of open) if (unitAt(version) === unit) members.set(version, next[version]!);
    for (const version of members.keys()) next[version]!++;
    places.push({ unit, members });
  }
}
