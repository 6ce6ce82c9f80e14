import { minutesOf } from "../../values/durations.js";
import { overlaps } from "../../coding/terms.js";
import type { Claim, Item, Sense } from "../../coding/types.js";
import type { Answered } from "../agreement.js";
import type { Finding, FindingKind } from "../finding.js";

/** One way to read words that give a length. */
export interface Reading {
  claim: string;
  /** Whether the length is in all, over a plan, short of it, or the plan. */
  sense: Sense;
  minutes: number;
  /** The plan that others or the report itself give, in other words than these; null where it counts for nothing. */
  plan: { minutes: number; reports: readonly string[]; isOwn: boolean } | null;
  /** The length in all; null where the plan is unknown. */
  total: number | null;
}

/** "D can be read in three ways; 1 h 40 in all is likelier, because it fits 1 h 45 in A and R." */
export interface LengthReadingsFinding extends Finding {
  kind: "lengthReadings";
  /** The likelier one first. */
  readings: readonly Reading[];
  /** The claim of the likelier reading; null where nothing speaks for one more than for the others. */
  likelier: string | null;
  /** What speaks for it: claims of other reports. `fits`: it agrees with them; `room`: only it leaves room for them. */
  reason: { why: "fits" | "room" | "coded"; claims: readonly string[] } | null;
}

/** Lengths that can be read in several ways, for each question about a whole and each report that gives such words. */
export const lengthReadingsKind: FindingKind<LengthReadingsFinding, Answered> = {
  kind: "lengthReadings",
  make: (facts) =>
    facts.codebook.items.filter(asksForWhole).flatMap((item) =>
      facts.reports.flatMap(({ report_id }): LengthReadingsFinding[] => {
        const lengths = facts.claims.filter(
          (claim) => claim.report_id === report_id && claim.value_type === "duration" && claim.reading !== "",
        );
        const whole = lengths.filter((claim) => claim.item === item.id);
        const own = lengths.filter((claim) => whole.some((one) => overlaps(one, claim)));
        const readings = own
          .filter(({ sense, item: about }) => about === item.id || sense === "over" || sense === "under")
          .flatMap((claim) => readingOf(claim, facts))
          .sort((a, b) => Number(isLikeliest(b.claim, own)) - Number(isLikeliest(a.claim, own)));
        if (readings.length < 2) return [];
        const [best] = own.filter(({ reading }) => reading === "likeliest");
        return [
          {
            kind: "lengthReadings",
            about: item.id,
            reports: [report_id],
            evidence: readings.map(({ claim }) => claim),
            readings,
            likelier: best?.claim_id ?? null,
            reason: best === undefined ? null : reasonOf(best, readings, facts),
          },
        ];
      }),
    ),
  faults: ({ readings, likelier, reason }, { claims }) => {
    const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
    const own = readings.map(({ claim }) => byId.get(claim)!);
    const faults = own.flatMap((one) =>
      own.every((other) => one.report_id === other.report_id && overlaps(one, other))
        ? []
        : [`${one.claim_id} has other words`],
    );
    if ((likelier === null) !== own.every(({ reading }) => reading === "alternative"))
      faults.push("one reading is weighed as the likeliest, or none is");
    if (likelier !== null && reason === null) faults.push("a reading is likelier for no reason");
    for (const id of reason?.claims ?? []) {
      const other = byId.get(id);
      if (other === undefined || other.report_id === own[0]?.report_id) faults.push(`"${id}" is no other report's`);
    }
    for (const { total, plan, minutes, sense } of readings)
      if (plan !== null && total !== plan.minutes + (sense === "under" ? -minutes : minutes))
        faults.push("a sum is wrong");
    return faults;
  },
};

/** A question about a length that is neither the plan nor what came on top of it. */
export function asksForWhole({ rule }: Item): boolean {
  return rule.by === "time" && rule.kind === "duration" && (rule.reading === "" || rule.reading === "in all");
}

function isLikeliest(id: string, claims: readonly Claim[]): boolean {
  return claims.some(({ claim_id, reading }) => claim_id === id && reading === "likeliest");
}

function readingOf(claim: Claim, facts: Answered): Reading[] {
  const minutes = minutesOf(claim.value);
  if (minutes === null) return [];
  const { claim_id, sense } = claim;
  const plan = sense === "over" || sense === "under" ? planFor(claim, facts) : null;
  const sum = plan === null ? null : plan.minutes + (sense === "under" ? -minutes : minutes);
  return [{ claim: claim_id, sense, minutes, plan, total: sense === "" ? minutes : sum }];
}

/** The report's own plan, or the one that most others give. */
function planFor(claim: Claim, { claims, reports }: Answered): Reading["plan"] {
  // The same words are either the plan or what came on top of it.
  const plans = claims.filter(
    (one) =>
      one.sense === "planned" &&
      one.reading !== "alternative" &&
      minutesOf(one.value) !== null &&
      !(one.report_id === claim.report_id && overlaps(one, claim)),
  );
  const own = plans.filter(({ report_id }) => report_id === claim.report_id);
  const usable = own.length > 0 ? own : plans;
  const [best] = [...new Set(usable.map(({ value }) => minutesOf(value)!))]
    .map((minutes) => {
      const givers = usable.filter(({ value }) => minutesOf(value) === minutes);
      return {
        minutes,
        reports: reports.map((r) => r.report_id).filter((id) => givers.some((g) => g.report_id === id)),
      };
    })
    .sort((a, b) => b.reports.length - a.reports.length);
  return best === undefined ? null : { ...best, isOwn: own.length > 0 };
}

function reasonOf(best: Claim, readings: readonly Reading[], { claims }: Answered): LengthReadingsFinding["reason"] {
  if (best.method === "coded") return { why: "coded", claims: [] };
  const ids = best.fits.split("; ").filter((id) => claims.some(({ claim_id }) => claim_id === id));
  if (ids.length === 0) return null;
  const { sense, total } = readings.find(({ claim }) => claim === best.claim_id)!;
  return { why: sense !== "" && total === null ? "room" : "fits", claims: ids };
}

/** The findings on words that can be read in several ways as an answer to one item, those with most readings first. */
export function lengthReadingsOn(facts: Answered, item: string): LengthReadingsFinding[] {
  return lengthReadingsKind
    .make(facts)
    .filter(({ about }) => about === item)
    .sort((a, b) => b.readings.length - a.readings.length);
}
