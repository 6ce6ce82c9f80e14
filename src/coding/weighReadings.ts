import { minutesOf } from "../values/durations.js";
import { compareValues } from "./compareValues.js";
import { overlaps } from "./terms.js";
import type { Claim } from "./types.js";

/**
 * Which of several readings of the same words is the likeliest. Only other reports can say: a reading is likelier where
 * it fits what they give for the same item and the other readings do not. "An hour and 20 minutes longer than planned" is
 * the time over the plan where others have the whole at two hours and 20 minutes, and the whole where they have an hour
 * and a half. Where nothing speaks for one reading more than for the others, none is likelier.
 *
 * @param claims all claims of a dataset
 * @param isSame whether two reports are one witness for what these claims of theirs say
 * @returns the claims in their order, with `reading` and `fits` for words that can be read in several ways; rows coded by
 *   hand keep their weight
 */
export function weighReadings(claims: readonly Claim[], isSame: (one: Claim, other: Claim) => boolean): Claim[] {
  const weighed = new Map<Claim, Claim>();
  for (const group of readingGroups(claims)) {
    const best = likeliestOf(group, claims, isSame);
    for (const claim of group) {
      const fits = claim === best?.claim ? best.support.map(({ claim_id }) => claim_id).join("; ") : "";
      weighed.set(claim, { ...claim, reading: claim === best?.claim ? "likeliest" : "alternative", fits });
    }
  }
  return claims.map((claim) => weighed.get(claim) ?? claim);
}

/** The readings of the same words of one report, over all items: a length in all is one, the time over the plan another. */
function readingGroups(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  const byReport = new Map<string, Claim[][]>();
  for (const claim of claims) {
    if (claim.reading === "" || claim.method === "coded") continue;
    const own = byReport.get(claim.report_id) ?? [];
    const group = own.find((other) => other.some((one) => overlaps(one, claim)));
    if (group) group.push(claim);
    else {
      const started = [claim];
      groups.push(started);
      byReport.set(claim.report_id, [...own, started]);
    }
  }
  return groups;
}

interface Weight {
  claim: Claim;
  /** `fits` what others give; `possible`: nothing of theirs is against it; `against` it; `open`: they say nothing. */
  state: "fits" | "possible" | "against" | "open";
  support: Claim[];
}

function likeliestOf(
  group: readonly Claim[],
  claims: readonly Claim[],
  isSame: (one: Claim, other: Claim) => boolean,
): Weight | null {
  const weights = group.map((claim) => weigh(claim, group, claims, isSame));
  const fitting = weights.filter(({ state }) => state === "fits");
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
  const [possible, ...more] = weights.filter(({ state }) => state !== "against");
  return possible?.state === "possible" && more.length === 0 ? possible : null;
}

function weigh(
  claim: Claim,
  group: readonly Claim[],
  claims: readonly Claim[],
  isSame: (one: Claim, other: Claim) => boolean,
): Weight {
  const isOther = (other: Claim): boolean =>
    other.reading === "" && other.report_id !== claim.report_id && !isSame(other, claim);
  const items = new Set(group.filter(({ sense }) => sense === "").map(({ item }) => item));
  const others = claims.filter((other) => items.has(other.item) && other.sense === "" && isOther(other));
  if (others.length === 0 || claim.sense === "planned") return { claim, state: "open", support: [] };
  if (claim.sense === "") return { claim, ...against(claim, others) };
  return { claim, ...overPlan(claim, others, plansFor(claim, claims)) };
}

/** A value against what others give. */
function against(claim: Claim, others: readonly Claim[]): Omit<Weight, "claim"> {
  const fitting = others.filter((other) => ["same", "fit"].includes(compareValues(claim, other)));
  const differing = others.filter((other) => compareValues(claim, other) === "differ");
  if (fitting.length > differing.length) return { state: "fits", support: fitting };
  return { state: fitting.length === 0 && differing.length > 0 ? "against" : "open", support: [] };
}

/** Lengths that some report gives as the plan, in other words than these. */
function plansFor(claim: Claim, claims: readonly Claim[]): number[] {
  return claims
    .filter((one) => one.sense === "planned" && !(one.report_id === claim.report_id && overlaps(one, claim)))
    .flatMap(({ value }) => minutesOf(value) ?? []);
}

/** The time over a plan: with a known plan it makes a whole; without one, the wholes of others must at least exceed it. */
function overPlan(claim: Claim, others: readonly Claim[], plans: readonly number[]): Omit<Weight, "claim"> {
  const over = minutesOf(claim.value);
  if (over === null) return { state: "open", support: [] };
  const sign = claim.sense === "under" ? -1 : 1;
  const wholes = plans.map((plan) => against({ ...claim, sense: "", value: `PT${plan + sign * over}M` }, others));
  if (wholes.length > 0) return wholes.find(({ state }) => state === "fits") ?? wholes[0]!;
  if (claim.sense === "under") return { state: "open", support: [] };
  const longer = others.filter((other) => wholeOf(other) > over);
  const shorter = others.filter((other) => wholeOf(other) <= over);
  return longer.length > shorter.length ? { state: "possible", support: longer } : { state: "against", support: [] };
}

/** What a whole is at least, as far as its words go: "almost four hours" are not much less. */
function wholeOf({ value, mod }: Claim): number {
  const minutes = minutesOf(value) ?? 0;
  return mod === "LESS_THAN" || mod === "EQUAL_OR_LESS" ? minutes * 0.8 : minutes;
}
