import { readClock } from "../../values/clock.js";
import { minutesOf } from "../../values/durations.js";
import { compareValues, type Relation } from "../../coding/compareValues.js";
import type { Claim } from "../../coding/types.js";
import { type Answer, compare, groupsOf } from "../answers.js";
import type { Answered } from "../agreement.js";
import type { Finding, FindingKind } from "../finding.js";
import { type Voice, voicesOf } from "../voices.js";

/** Times of day or lengths that reports give for one matter: "Four lengths that can all be true." */
export interface LineFinding extends Finding {
  kind: "line";
  measure: "clock" | "minutes";
  /** `differ`: two of them cannot both be true. `none`: one report alone gives a value. */
  relation: Relation | "none";
  /** Reports whose values can be true together, those of most reports first. */
  groups: readonly (readonly string[])[];
  /** Reports that give several values, which may be of several things: then nothing is compared. */
  several: readonly string[];
  /** Reports that may give one too, beside other words. */
  missed: readonly string[];
  /** Reports whose words can be read in several ways, of which none is likelier. */
  open: readonly string[];
  /** Values that have a place on one line, the smallest first; all readings where none is likelier. */
  marks: readonly { minutes: number; claims: readonly string[] }[];
  /** Claims without such a place: a stretch, a time of another zone, a length in years. */
  unplaced: readonly string[];
  /** Reports that name the zone by which they tell the time, where others name none or another. */
  zones: readonly { report: string; zone: string }[];
  /** Who says it, where that is not the outlet. */
  voices: readonly Voice[];
  /** How far the smallest and the largest value lie apart, where all are plain: nothing rough, nothing open. */
  apart: number | null;
}

export const lineKind: FindingKind<LineFinding, Answered> = {
  kind: "line",
  make: (facts) =>
    facts.codebook.items.flatMap((item): LineFinding[] => {
      const comparison = compare(facts, item);
      const { answers, several, missed } = comparison;
      const claims = answers.flatMap((answer) => answer.claims);
      const [first] = claims;
      if (first === undefined || !isMeasured(first) || claims.some((one) => one.value_type !== first.value_type))
        return [];
      const zones = isDecided(claims) ? [] : zonesOf(claims);
      const marks = marksOf(claims, zones);
      const cannotCompare = several.length > 0 || item.silence === false;
      const isPlain = answers.every(isPlainAnswer) && marks.length > 0 && zones.length === 0;
      return [
        {
          kind: "line",
          about: item.id,
          reports: answers.map(({ report_id }) => report_id),
          evidence: claims.map(({ claim_id }) => claim_id),
          measure: first.value_type === "time" ? "clock" : "minutes",
          relation: cannotCompare ? "open" : comparison.relation,
          groups: cannotCompare ? [] : groupsOf(comparison).map((group) => group.map(({ report_id }) => report_id)),
          several,
          missed,
          open: answers.filter(isOpen).map(({ report_id }) => report_id),
          marks,
          unplaced: claims.filter((claim) => !hasPlace(claim, zones)).map(({ claim_id }) => claim_id),
          zones,
          voices: voicesOf(claims),
          apart: isPlain && !cannotCompare ? marks.at(-1)!.minutes - marks[0]!.minutes : null,
        },
      ];
    }),
  faults: ({ about, reports, relation, groups, several, missed, apart, evidence }, facts) => {
    const own = new Map(
      reports.map((id) => [
        id,
        facts.claims.filter((one) => one.item === about && one.report_id === id && evidence.includes(one.claim_id)),
      ]),
    );
    const faults: string[] = [];
    const related = (a: string, b: string, relations: readonly Relation[]): boolean =>
      own.get(a)!.some((one) => own.get(b)!.some((other) => relations.includes(compareValues(one, other))));
    for (const group of groups)
      for (const a of group)
        for (const b of group) if (a !== b && !related(a, b, ["same", "fit"])) faults.push(`${a} and ${b} do not fit`);
    if (relation === "differ" && !reports.some((a) => reports.some((b) => a !== b && related(a, b, ["differ"]))))
      faults.push("nothing contradicts");
    if ((relation === "same" || relation === "fit") && several.length > 0)
      faults.push("values of several things agree");
    if ((relation === "same" || relation === "fit") && missed.length > 0)
      faults.push(`they agree, and ${missed.join(" and ")} may not`);
    if (apart !== null) {
      const all = [...own.values()].flat();
      if (all.some(({ mod, reading }) => mod !== "" || reading === "alternative")) faults.push("rough values apart");
      const sizes = all.map((one) => minutesOf(one.value) ?? readClock(one.value)?.minutes ?? NaN);
      if (Math.max(...sizes) - Math.min(...sizes) !== apart) faults.push(`they are not ${apart} minutes apart`);
    }
    return faults;
  },
};

function isMeasured({ value_type }: Claim): boolean {
  return value_type === "time" || value_type === "duration";
}

/** None of its readings is likelier than the others. */
function isOpen({ claims }: Answer): boolean {
  return claims.some(({ reading }) => reading === "alternative");
}

function isPlainAnswer(answer: Answer): boolean {
  return !isOpen(answer) && answer.claims.every((claim) => claim.mod === "" && placeOf(claim) !== null);
}

/** Whether no two times need their zones to be compared: they lie 20 minutes apart, or have the same figures. */
function isDecided(claims: readonly Claim[]): boolean {
  return claims.every((one) =>
    claims.every((other) => one.unit === other.unit || compareValues(one, other) !== "open"),
  );
}

/** The zones that reports name, unless all name one: then they tell the time by one clock. */
function zonesOf(claims: readonly Claim[]): LineFinding["zones"] {
  const times = claims.filter(({ value_type }) => value_type === "time");
  if (new Set(times.map(({ unit }) => unit)).size < 2) return [];
  const zones = new Map(times.filter(({ unit }) => unit !== "").map(({ report_id, unit }) => [report_id, unit]));
  return [...zones].map(([report, zone]) => ({ report, zone }));
}

/** Of several clocks the one that no report names has the line. */
function hasPlace(claim: Claim, zones: LineFinding["zones"]): boolean {
  return placeOf(claim) !== null && !zones.some(({ report }) => report === claim.report_id);
}

function marksOf(claims: readonly Claim[], zones: LineFinding["zones"]): LineFinding["marks"] {
  const marks = new Map<number, string[]>();
  for (const claim of claims) {
    const minutes = hasPlace(claim, zones) ? placeOf(claim) : null;
    if (minutes !== null) marks.set(minutes, [...(marks.get(minutes) ?? []), claim.claim_id]);
  }
  return [...marks].map(([minutes, ids]) => ({ minutes, claims: ids })).sort((a, b) => a.minutes - b.minutes);
}

/** Null for a stretch, for a time that names its zone, which others may not share, and for what is beside a plan. */
function placeOf({ value, value_type, sense }: Claim): number | null {
  if (sense !== "") return null;
  if (value_type === "duration") return minutesOf(value);
  const time = readClock(value);
  return time === null || time.isUniversal ? null : time.minutes;
}

/** The finding on one item, for who has the tables; undefined where no report answers it with a time of day or a length. */
export function lineOn(facts: Answered, item: string): LineFinding | undefined {
  return lineKind.make(facts).find(({ about }) => about === item);
}
