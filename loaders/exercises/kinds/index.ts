import type { ExerciseType } from "../../../src/exercises/kinds/index.js";
import { choice, multiple } from "./choice.js";
import type { FileKind } from "./kind.js";
import { lookup } from "./lookup.js";
import { mark } from "./mark.js";
import { number } from "./number.js";
import { order } from "./order.js";
import { pairs } from "./pairs.js";
import { repair } from "./repair.js";
import { short, writing } from "./writing.js";

/** Each type of exercise as authors write it and as exports hand it on; what one is: src/exercises/kinds. */
const KINDS: { [T in ExerciseType]: FileKind<T> } = {
  choice,
  multiple,
  order,
  match: pairs,
  sort: pairs,
  number,
  mark,
  short,
  repair,
  headline: writing,
  report: writing,
  lookup,
};

export function fileKindOf(type: ExerciseType): FileKind<ExerciseType> {
  return KINDS[type];
}
