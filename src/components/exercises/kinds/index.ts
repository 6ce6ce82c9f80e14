import type { ExerciseType } from "../../../exercises/kinds/index.js";
import type { Exercise, Progress } from "../../../exercises/types.js";
import { choice, multiple } from "./choice.js";
import type { PageKind } from "./kind.js";
import { lookup } from "./lookup.js";
import { mark } from "./mark.js";
import { number } from "./number.js";
import { order } from "./order.js";
import { pairs } from "./pairs.js";
import { repair } from "./repair.js";
import { partVerdict, type Verdict, verdictsBy } from "./verdict.js";
import { writing } from "./writing.js";

/** Each type of exercise as pages and paper have it; what one is and how it is marked: src/exercises/kinds. */
const KINDS: { [T in ExerciseType]: PageKind<T> } = {
  choice,
  multiple,
  order,
  match: pairs,
  sort: pairs,
  number,
  mark,
  short: writing,
  repair,
  headline: writing,
  report: writing,
  lookup,
};

/** How an exercise's type looks. */
export function pageKindOf({ type }: Exercise): PageKind<ExerciseType> {
  return KINDS[type];
}

/** What the card says about each part, by its id, as far as the state allows to say it. */
export function verdictsOf(exercise: Exercise, progress: Progress): Map<string, Verdict> {
  if (progress.state === "unanswered") return new Map();
  return pageKindOf(exercise).verdicts?.(exercise, progress) ?? verdictsBy(progress, partVerdict);
}
