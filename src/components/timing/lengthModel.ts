import { group } from "d3";
import type { Claim } from "../../coding/types.js";
import type { Lesson } from "../lesson/data.js";
import { reportsOf } from "../lesson/parts.js";
import { minutesOf } from "../../values/durations.js";
import { answersOf, mostAnswered, sharesWords, type Answer, type TimedItem } from "./model.js";
import { scaleAround, type Scale } from "./scale.js";

/** A length on the line: all answers that give it in their likeliest reading, in the reports' order. */
export interface LengthGroup {
  minutes: number;
  claims: Claim[];
}

/** One way to read the words of an answer. */
export interface Reading {
  claim: Claim;
  /** The length in all; for a length over the plan only where some report gives the plan. */
  total: number | null;
  /** The length over a plan, where the words are read that way. */
  over: number | null;
  /** The plan that makes the total, and the reports that give it. */
  plan: { minutes: number; reports: string[]; isOwn: boolean } | null;
}

/** An answer that can be read in several ways. */
export interface Ambiguous {
  answer: Answer;
  /** The likeliest first. */
  readings: Reading[];
}

export interface Lengths {
  item: TimedItem;
  answers: Answer[];
  /** By length, the shortest first. */
  groups: LengthGroup[];
  /** Claims whose value is no length in minutes ("P2Y"), for a list beside the line. */
  unplaced: Claim[];
  /** The one with most readings first. */
  ambiguous: Ambiguous[];
  scale: Scale<"minutes">;
  /** Whether some report gives several lengths that are no readings of each other. */
  hasSeveral: boolean;
}

/** What a length item counts: the whole, what was planned, or what came on top. */
function role({ coded }: TimedItem): "whole" | "planned" | "over" {
  if (coded?.rule.by !== "time") return "whole";
  return coded.rule.reading === "planned" ? "planned" : coded.rule.reading === "over the plan" ? "over" : "whole";
}

/** The length that most reports give, with its readings; null where no item holds a length in minutes. */
export function lengthsOf(items: readonly TimedItem[], lesson: Lesson): Lengths | null {
  const durations = items.filter(({ kind }) => kind === "duration");
  const item = mostAnswered(durations.filter((one) => role(one) === "whole"));
  if (item === undefined) return null;
  const answers = answersOf(item.claims);
  const placed = answers.map(({ main }) => main).filter(({ value }) => minutesOf(value) !== null);
  if (placed.length === 0) return null;
  const claimsOf = (which: "planned" | "over"): Claim[] =>
    durations.filter((one) => role(one) === which).flatMap(({ claims }) => claims);
  const ambiguous = ambiguousOf(answers, claimsOf("over"), claimsOf("planned"), lesson);
  const groups = [...group(placed, ({ value }) => minutesOf(value)!)]
    .map(([minutes, claims]) => ({ minutes, claims }))
    .sort((a, b) => a.minutes - b.minutes);
  const values = [
    ...groups.map(({ minutes }) => minutes),
    ...ambiguous.flatMap(({ readings }) => readings.flatMap(({ total, over }) => [total ?? beyond(over), over])),
  ].filter((minutes) => minutes !== null);
  return {
    item,
    answers,
    groups,
    unplaced: answers.flatMap(({ main }) => (minutesOf(main.value) === null ? [main] : [])),
    ambiguous,
    scale: scaleAround(values, "minutes"),
    hasSeveral: answers.some(({ report_id, main }) =>
      answers.some((other) => other.report_id === report_id && other.main.value !== main.value),
    ),
  };
}

/** Where a length over an unknown plan has room to go on. */
function beyond(over: number | null): number | null {
  return over === null ? null : over * 1.4;
}

function ambiguousOf(
  answers: readonly Answer[],
  over: readonly Claim[],
  planned: readonly Claim[],
  lesson: Lesson,
): Ambiguous[] {
  return answers
    .map((answer) => {
      const whole = answer.claims.map((claim) => ({ claim, total: minutesOf(claim.value), over: null, plan: null }));
      const onTop = over
        .filter((claim) => answer.claims.some((own) => sharesWords(own, claim)))
        .map((claim) => overReading(claim, planned, lesson));
      return { answer, readings: [...whole, ...onTop] };
    })
    .filter(({ readings }) => readings.length > 1)
    .sort((a, b) => b.readings.length - a.readings.length);
}

/** A length over the plan: in all it is the plan and that, by the report's own plan or the one most others give. */
function overReading(claim: Claim, planned: readonly Claim[], lesson: Lesson): Reading {
  const over = minutesOf(claim.value);
  // The same words are either the plan or what came on top of it.
  const usable = planned.filter((plan) => plan.reading !== "alternative" && !sharesWords(plan, claim));
  const own = usable.find((plan) => plan.report_id === claim.report_id && minutesOf(plan.value) !== null);
  const others = [...group(own ? [own] : usable, ({ value }) => minutesOf(value))]
    .flatMap(([minutes, claims]) => (minutes === null ? [] : [{ minutes, reports: reportsOf(claims, lesson) }]))
    .sort((a, b) => b.reports.length - a.reports.length);
  const [best] = others;
  const plan = best === undefined ? null : { ...best, isOwn: own !== undefined };
  return { claim, over, plan, total: over === null || plan === null ? null : plan.minutes + over };
}

/** The length that most of the other reports give, as a line to compare readings with; null where there is none. */
export function mostGiven(
  lengths: Lengths,
  but: string,
  lesson: Lesson,
): { minutes: number; reports: string[] } | null {
  const [best] = lengths.groups
    .map(({ minutes, claims }) => ({
      minutes,
      reports: reportsOf(claims, lesson).filter((report_id) => report_id !== but),
    }))
    .filter(({ reports }) => reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length);
  return best ?? null;
}

/** The reading whose total lies nearest to the middle one of the other reports' lengths; null where none can be told. */
export function nearestReading(lengths: Lengths, { answer, readings }: Ambiguous): Reading | null {
  const others = lengths.groups
    .flatMap(({ minutes, claims }) => claims.filter((c) => c.report_id !== answer.report_id).map(() => minutes))
    .sort((a, b) => a - b);
  if (others.length === 0) return null;
  const middle = others[Math.floor((others.length - 1) / 2)]!;
  const away = ({ total }: Reading): number => Math.abs(total! - middle);
  // A reading that leaves the whole open may be the nearest or not.
  if (readings.some(({ total }) => total === null)) return null;
  const [first, second] = [...readings].sort((a, b) => away(a) - away(b));
  if (first === undefined || second === undefined || away(first) === away(second)) return null;
  return first;
}
