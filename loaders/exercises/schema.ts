import { isMap, isScalar } from "../../src/dataset/nodes.js";
import { complain, object, type Schema, short } from "../../src/dataset/schemaReader.js";
import { EXERCISE_TYPES, type ExerciseType } from "../../src/exercises/kinds/index.js";
import { type CommonFile, commonFields, sharedFields } from "./fields.js";
import { fileKindOf } from "./kinds/index.js";
import type { KnownNames } from "./querySchema.js";
import { didYouMean } from "./suggest.js";

/** The block of an exercise, read by the keys of its type; what is the type's own, its kind knows. */
export interface BlockFile extends CommonFile {
  type: ExerciseType;
}

/** The block of an exercise. Null where its type is unknown; then the problems say so. */
export function blockSchema(names: KnownNames): Schema<BlockFile | null> {
  const shared = sharedFields(names);
  return (node, spot) => {
    if (!isMap(node)) {
      complain(spot, node, 'the block must hold lines such as "type: choice" and "options:".');
      return null;
    }
    const written = node.items.find(({ key }) => isScalar(key) && key.value === "type")?.value ?? null;
    const given = isScalar(written) ? written.value : written;
    const type = EXERCISE_TYPES.find((known) => known === given);
    if (type !== undefined) {
      const read = object({ ...commonFields(shared), ...fileKindOf(type).fields(shared) });
      return { ...read(node, spot), type };
    }
    const what = written === null ? "the block has no type." : `unknown type "${short(shownType(given))}".`;
    complain(spot, written ?? node, `${what} ${didYouMean(shownType(given), EXERCISE_TYPES)}`);
    return null;
  };
}

function shownType(given: unknown): string {
  return typeof given === "string" || typeof given === "number" ? String(given) : "";
}
