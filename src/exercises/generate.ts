import { DIMENSIONS, type Codebook, type Tables } from "../coding/types.js";
import { agreement, inOrder, prediction, whoSaysWhat } from "./generate/agree.js";
import { sourceOf } from "./generate/context.js";
import { ownReport, whatIsKnown } from "./generate/free.js";
import { findIt, namesWhat, whoseWords } from "./generate/passages.js";
import { gaps, sharedTopics } from "./generate/topics.js";
import { type Exercise, STAGES } from "./types.js";

/** At most so many of one kind. */
const MOST_OF_A_KIND = 3;
/** Of four exercises about one may end in a difference: who hunts for differences alone trusts nothing any more. */
const TRUST_FOR_ONE_OTHER = 3;

/**
 * Exercises for a dataset whose author wrote none: what the reports share, where they agree and differ, who says what,
 * what is missing, whose words these are. Pure; the same tables always give the same exercises. About three quarters of
 * them end in what can be trusted.
 * @returns exercises in the order of the lessons; none where there is no claim and no topic
 */
export function generateExercises(tables: Tables, codebook: Codebook): Exercise[] {
  if (tables.reports.length === 0 || tables.claims.length + tables.coverage.length === 0) return [];
  const source = sourceOf(tables, codebook);
  const { items } = codebook;
  const some = <T extends Exercise>(made: readonly (T | null)[]): T[] =>
    made.filter((one) => one !== null).slice(0, MOST_OF_A_KIND);
  const agreements = items.map((item) => agreement(source, item));
  const trust: Exercise[] = [
    ...some([sharedTopics(source)]),
    ...some(items.map((item) => prediction(source, item)).slice(0, MOST_OF_A_KIND)).slice(0, 1),
    ...some(agreements.filter((one) => one?.ends === "trust")),
    ...some(items.map((item, i) => findIt(source, item, i))),
    ...some(gaps(source)),
    ...some(whoseWords(source)),
    whatIsKnown(source),
    ...some([ownReport(source)]),
  ];
  const who = items.map((item) => whoSaysWhat(source, item) ?? namesWhat(source, item));
  const different = [
    ...items.map((item) => inOrder(source, item)),
    ...agreements.filter((one) => one?.ends === "real"),
    ...who.filter((one) => one?.ends === "real"),
  ].filter((one) => one !== null);
  const routine = some(who.filter((one) => one?.ends === "trust"));
  const all = [...trust, ...routine];
  const others = onePerItem(different).slice(0, Math.floor(all.length / TRUST_FOR_ONE_OTHER));
  return [...all, ...others].sort(byPlace);
}

/** Not three exercises on one item: of each item the first. */
function onePerItem(exercises: readonly Exercise[]): Exercise[] {
  const itemOf = ({ id }: Exercise): string => id.slice(id.indexOf("-") + 1);
  return exercises.filter((one, i) => exercises.findIndex((other) => itemOf(other) === itemOf(one)) === i);
}

/** Openings first, homework last; in between by lesson. */
function byPlace(a: Exercise, b: Exercise): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || DIMENSIONS.indexOf(a.lesson) - DIMENSIONS.indexOf(b.lesson)
  );
}
