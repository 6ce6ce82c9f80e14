import { readClock } from "../../values/clock.js";
import { minutesOf } from "../../values/durations.js";
import type { Answer } from "./answers.js";
import { inPassages, isOfMatter, type Matter } from "./matters.js";
import { agreesWith, isOfOther, sharesKey, sharesWords } from "./relations.js";

/**
 * What a matter's words do not find: a report's one value that lies near those of other reports and stands beside words of theirs.
 * "Signed at 2:40 a.m.", "reached agreement at 2.40am" – and "union chiefs and bosses shook hands at 3.15am": two reports have a
 * matter in common, and a third that tells of union and hotel has one time of that hour. Nothing says that it is of the same, so
 * nobody may say that it contradicts.
 */

/** Minutes between two times of day of one thing; how many times one length or sum may be another that is of the same. */
const NEAR_CLOCK = 75;
const NEAR_LENGTH = 1.6;
const NEAR_SUM = 2.5;
const NEAR_ONLY = 150;
const MANY_SHARED = 3;
/** Words that a sentence must share with those of the matter. */
const FEWEST_SHARED = 2;

/** Each matter with the values of other reports that may answer it, too. @param all values of one kind */
export function joined(matters: readonly Matter[], all: readonly Answer[]): Matter[] {
  const known = merged(matters, all);
  return [...known].map((matter, i) => {
    const wider = joinedTo(
      matter,
      all.filter((one) => !known.some((other) => isOfMatter(one, other))),
      all,
    );
    known[i] = wider;
    return wider;
  });
}

/** Matters of different reports that lie near each other and share words are one: "at 7.42 a.m. and 07:42", "just after 8am and 07.38". */
function merged(matters: readonly Matter[], all: readonly Answer[]): Matter[] {
  const kept: Matter[] = [];
  for (const matter of matters) {
    const at = kept.findIndex((other) => isNearMatter(matter, other));
    const both = at < 0 ? null : inPassages([...kept[at]!.answers, ...matter.answers], all);
    if (both === null) kept.push(matter);
    else kept[at] = { ...both, isJoined: true };
  }
  return kept;
}

function isNearMatter(one: Matter, other: Matter): boolean {
  const reports = new Set(other.answers.map(({ report }) => report));
  return (
    one.answers.every(({ report }) => !reports.has(report)) &&
    one.answers.some((a) => other.answers.some((b) => isNear(a, b))) &&
    one.answers.every((a) => sharesWords(a, other.answers, FEWEST_SHARED) && !isOfOther(a, other.answers))
  );
}

function joinedTo(matter: Matter, free: readonly Answer[], all: readonly Answer[]): Matter {
  const reports = new Set(matter.answers.map(({ report }) => report));
  const others = [...new Set(free.map(({ report }) => report))].filter((report) => !reports.has(report));
  const found = others.flatMap((report) => {
    const near = free.filter(
      (one) => one.report === report && isUsable(one) && matter.answers.some((other) => isNear(one, other)),
    );
    const [first] = near;
    if (first === undefined) return [];
    const told = near.find(({ part }) => part === "body") ?? first;
    if (!near.every((one) => agreesWith(one, told))) return [];
    const isOther = near.some((one) => isOfOther(one, matter.answers));
    const isShared = (one: Answer): boolean =>
      sharesWords(one, matter.answers, FEWEST_SHARED) || (one.isOnly && sharesKey(one, matter.answers));
    return !isOther && near.some(isShared) ? [told] : [];
  });
  if (found.length === 0) return matter;
  const placed = inPassages([...matter.answers, ...found], all);
  if (placed === null || placed.answers.length <= matter.answers.length) return matter;
  return { ...placed, isJoined: true };
}

function isUsable({ isOfSaying, isTorn, isStanding, passage }: Answer): boolean {
  return !isOfSaying && !isTorn && !isStanding && passage !== null;
}

function isNear(x: Answer, y: Answer): boolean {
  const [a, b] = [x.valued, y.valued];
  if (a.value_type !== b.value_type || a.unit !== b.unit) return false;
  if (a.value_type === "time") {
    const [one, other] = [readClock(a.value)?.minutes, readClock(b.value)?.minutes];
    // The only time that a report gives beside so many of the words is hardly of something else.
    const isOnly = x.isOnly !== y.isOnly && sharesWords(x, [y], MANY_SHARED);
    return one !== undefined && other !== undefined && Math.abs(one - other) <= (isOnly ? NEAR_ONLY : NEAR_CLOCK);
  }
  const isLength = a.value_type === "duration";
  const [one, other] = [a, b].map(({ value }) => (isLength ? (minutesOf(value) ?? NaN) : Number(value))) as [
    number,
    number,
  ];
  const most = isLength ? NEAR_LENGTH : NEAR_SUM;
  return one <= other * most && other <= one * most;
}
