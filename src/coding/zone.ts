import type { Parse, Span } from "../parser/index.js";
import { overlapping } from "./overlapping.js";

/** How far behind a time of day a zone may stand, in UTF-16 units. */
const BEHIND = 45;

/** "(Spanish peninsular time)", "Moscow time", "CET": a zone with a name. "Local time" is the event's own. */
const NAMED =
  /^(?:\son\s\p{Lu}\p{Ll}+day)?[\s,]*(?:hours?|hrs)?[\s,(]*((?!Local|The|That|This|Same|First|Last|Prime)(?:\p{Lu}\p{L}+\s)(?:\p{L}+\s){0,2}?time|(?:Eastern|Pacific)(?!\s\p{Lu})|CES?T|EES?T|WES?T|[ECMP][SD]?T|A[CEW][SD]T|NZ[SD]T|MSK|BST|IST|JST|SGT|HKT)(?![\p{L}\p{N}])/u;

const STORY: ReadonlySet<string> = new Set(["headline", "dek", "body"]);

const known = new WeakMap<Parse, string>();

/**
 * The zone by which a report tells the time, where it names one beside a time of day: "took off at 7:42 hours (Spanish
 * peninsular time)". The other times of that report are then told by the same clock, as far as anybody can know.
 * @returns the zone as printed; empty where none is named. GMT and UTC belong to the single time (`T16:00Z`) and are none.
 */
export function zoneOf(parse: Parse): string {
  let zone = known.get(parse);
  if (zone === undefined) {
    const clocks = parse.times.filter(({ type }) => type === "time");
    // "Updated 18:30 CEST": what the story itself names goes before a stamp's.
    const told = clocks.filter((time) => overlapping(parse.parts, time).some(({ part }) => STORY.has(part)));
    zone = [...told, ...clocks].map((time) => zoneBehind(parse.text, time)).find(Boolean) ?? "";
    known.set(parse, zone);
  }
  return zone;
}

/** The zone that stands right behind a day, "late Wednesday, Eastern time": elsewhere it may be another day. Empty where none does. */
export function zoneOfDay({ text }: Parse, { end }: Span): string {
  return NAMED.exec(text.slice(end, end + BEHIND))?.[1] ?? "";
}

/** The parser takes letters of a zone into the time ("9.30 CET"), words not. */
function zoneBehind(text: string, { start, end }: Span): string {
  const letters = /(?<=\s)\p{Lu}{2,4}$/u.exec(text.slice(start, end))?.[0] ?? "";
  return (NAMED.exec(letters) ?? NAMED.exec(text.slice(end, end + BEHIND)))?.[1] ?? "";
}
