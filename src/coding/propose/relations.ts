import { compareValues, type Relation } from "../compareValues.js";
import type { Answer } from "./answers.js";

/** What two answers have in common: their values, and the words with matter around them. */

export function relation(a: Answer, b: Answer): Relation {
  return compareValues(a.valued, b.valued);
}

export function agrees(how: Relation): boolean {
  return how === "same" || how === "fit";
}

/** Whether two answers give one value, as far as their words tell. */
export function agreesWith(a: Answer, b: Answer): boolean {
  return agrees(relation(a, b));
}

/** The same answer of a report, or that answer once more. */
export function isRepeat(one: Answer, other: Answer): boolean {
  return one === other || (one.report === other.report && agrees(relation(one, other)));
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem) || [...b].some((other) => isEndOf(stem, other) || isEndOf(other, stem)))
    .length;
}

/** "house" and "farmhouse" are of one thing. */
function isEndOf(stem: string, longer: string): boolean {
  return stem.length > 3 && longer.length > stem.length + 2 && longer.endsWith(stem);
}

export function countWide(a: Answer, b: Answer): number {
  return countShared(new Set(a.wide.keys()), new Set(b.wide.keys()));
}

/** Whether two clauses share what one of them has as a verb. */
export function hasVerb(a: Answer, b: Answer, isClose: boolean): boolean {
  const [one, other] = isClose ? [a.close, b.close] : [a.stems, b.stems];
  return [...one].some((stem) => other.has(stem) && (a.verbs.has(stem) || b.verbs.has(stem)));
}

/** Whether the clauses of two answers share a word with matter, or their sentences two. */
export function sharesWord(a: Answer, b: Answer): boolean {
  return countShared(a.stems, b.stems) > 0 || countWide(a, b) > 1;
}

/** Whether the sentence of an answer has so many words with matter that those of some others have, too. */
export function sharesWords(one: Answer, others: readonly Answer[], least: number): boolean {
  const words = new Set(others.flatMap(({ wide }) => [...wide.keys()]));
  return countShared(new Set(one.wide.keys()), words) >= least;
}

/** Whether an answer has a word beside it that all of some others have: "every household is to get 25", "each household will be paid 45". */
export function sharesKey(one: Answer, others: readonly Answer[]): boolean {
  const keys = [...(others[0]?.stems ?? [])].filter((stem) => others.every((other) => other.stems.has(stem)));
  return others.length > 1 && keys.some((stem) => one.stems.has(stem));
}

/** Whether an answer is told of somebody whom others do not name: "Pete Moss rang the authorities", "the company called the authorities". */
export function hasOtherActor(one: Answer, others: readonly Answer[]): boolean {
  const actor = ACTOR.exec(one.before)?.[1];
  return actor !== undefined && !others.some(({ text }) => text.includes(actor));
}

/** "Angler | Pete Moss rang": who acts, where a clause begins with a name. */
const ACTOR = /^\W*(?:[\p{L}’-]+\s){0,3}?\p{Lu}\p{Ll}+\s(\p{Lu}[\p{Ll}’-]+)\s\p{Ll}/u;

/**
 * Whether an answer is told of another than those of a matter: of somebody whom they do not name ("Pete Moss rang the authorities",
 * "the company called the authorities"), or by the verb of one of them and none of its other words.
 */
export function isOfOther(one: Answer, others: readonly Answer[]): boolean {
  if (hasOtherActor(one, others)) return true;
  return others.some((other) => {
    const shared = [...one.core].filter((stem) => other.core.has(stem));
    return shared.length > 0 && shared.every((stem) => one.verbs.has(stem) || other.verbs.has(stem));
  });
}

const WHEN: ReadonlySet<string> = new Set(["date", "time"]);

/** Whether two times are told of things that share neither a verb nor what it happened to. */
export function isOfTwoEvents([a, b]: readonly [Answer, Answer]): boolean {
  return WHEN.has(a.valued.value_type) && WHEN.has(b.valued.value_type) && countShared(a.core, b.core) === 0;
}

/** Whether the sentences of two answers share what tells a matter: two words, or the verb. */
export function sharesMatter(a: Answer, b: Answer): boolean {
  return (countWide(a, b) > 1 || hasVerb(a, b, false)) && (agreesWith(a, b) || !isOfTwoEvents([a, b]));
}
