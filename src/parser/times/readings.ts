import type { TimeReading } from "../types.js";
import { wordId, WordSet } from "../words.js";
import type { Quantity } from "./durations.js";
import { is, type Scan, wordAt } from "./scan.js";

const THAN = wordId("than");
const FOR = wordId("for");
const COMPARED = new WordSet("longer shorter more less later earlier");
const PLAN = new WordSet("planned expected scheduled anticipated intended foreseen usual allotted arranged");

/** Notes on readings, for people. */
const IN_ALL = "in all";
const OVER = "over the plan";
const UNDER = "short of the plan";
const PLANNED = "planned";

/** Whether "longer than planned" stands at `i`. */
function comparesWithPlan(scan: Scan, i: number): boolean {
  return is(scan, i, COMPARED) && wordAt(scan, i + 1) === THAN && is(scan, i + 2, PLAN);
}

const LESS = new WordSet("shorter less earlier");

/**
 * The readings of a duration next to a plan. Without a comma, "lasted an hour and 20 minutes longer than planned" can
 * give the whole length (a comma was lost), the whole length only as far as "an hour" goes, or the time over the plan.
 * In "longer than expected for an hour" the hour is the plan, or what went over it.
 *
 * @returns in no order of weight: which is the likeliest, the words alone do not say; empty where no plan stands beside the duration
 */
export function planReadings(scan: Scan, quantity: Quantity): TimeReading[] {
  const { from, to, value, firstPart, rest } = quantity;
  if (value === null) return [];
  if (comparesWithPlan(scan, to)) {
    const against = is(scan, to, LESS) ? UNDER : OVER;
    const whole = { value, note: IN_ALL };
    const difference = { value, note: against };
    // One count before "longer than" is the difference in plain English; two joined counts read as a length first.
    if (firstPart === null || rest === null) return [difference, whole];
    return [whole, { value: firstPart, note: `${IN_ALL}; the rest, ${rest}, ${against}` }, difference];
  }
  if (wordAt(scan, from - 1) === FOR && comparesWithPlan(scan, from - 4)) {
    return [
      { value, note: PLANNED },
      { value, note: is(scan, from - 4, LESS) ? UNDER : OVER },
    ];
  }
  return [];
}
