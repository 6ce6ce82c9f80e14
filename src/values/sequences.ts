import { minutesOf, readDuration } from "./durations.js";

/** A place in the order of events, such as `after:talks-end+PT30M`, taken apart. */
export interface Sequence {
  relation: "before" | "during" | "after";
  /** The event without `-start` or `-end`. */
  event: string;
  edge: "start" | "end" | "whole";
  /** How long before or after, as written; empty where the words give no figure. */
  distance: string;
  /** The same in minutes; null where there is none, or where it counts months. */
  offset: number | null;
}

/** Reads a value; null for one that is no sequence (a plain date, for instance). */
export function readSequence(value: string): Sequence | null {
  const match = /^(before|during|after):([^+]{1,200}?)(?:-(start|end))?(?:\+(P.{1,40}))?$/.exec(value);
  const [, relation, event, edge = "whole", distance = ""] = match ?? [];
  if (match === null || (distance !== "" && readDuration(distance) === null)) return null;
  return { relation, event, edge, distance, offset: minutesOf(distance) } as Sequence;
}

/** The event as the codebook names it: "talks-end". */
export function eventOf({ event, edge }: Sequence): string {
  return edge === "whole" ? event : `${event}-${edge}`;
}

/** The edge that words count from: "before the vote" from its start, "after the vote" from its end. */
export function edgeOf({ edge, relation }: Sequence): "start" | "end" {
  if (edge !== "whole") return edge;
  return relation === "after" ? "end" : "start";
}
