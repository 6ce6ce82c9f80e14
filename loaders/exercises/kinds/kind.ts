import type { Field } from "../../../src/dataset/schemaReader.js";
import type { ExerciseOf, ExerciseType } from "../../../src/exercises/kinds/index.js";
import type { ExerciseBase } from "../../../src/exercises/types.js";
import type { Made, Telling } from "../../exports/question.js";
import type { Bench } from "../desk.js";
import type { CommonFile, Read, Shared } from "../fields.js";

type Body<E> = E extends unknown ? Omit<E, keyof ExerciseBase | "type"> : never;

/** A block with the keys that `fields` adds to those of every type. */
export type FileOf<Fields extends (shared: Shared) => object> = CommonFile & Read<ReturnType<Fields>>;

/** How one type of exercise is written, put together and handed on. */
export interface FileKind<T extends ExerciseType, File extends CommonFile = CommonFile> {
  /** The block's keys beside those of every type. */
  fields(shared: Shared): Record<string, Field<unknown>>;
  /** What is the type's own, its key resolved. What does not hold is noted at the bench. */
  body(bench: Bench, file: File): Body<ExerciseOf<T>>;
  /** The nearest question that learning systems know. */
  question(exercise: ExerciseOf<T>, telling: Telling): Made;
}
