import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTables, type BuiltDataset, DATA } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import type { Exercise, ExerciseSet } from "../../src/exercises/types.js";
import { type Files, folder } from "./folder.js";

/** The exercises of the small sound dataset with these files in its folder, and how messages show the folder. */
export function exercisesOf(files: Files): ExerciseSet & { shown: string } {
  const { path, shown } = folder(files);
  return { ...exerciseSet(buildTables(path)), shown };
}

let built: BuiltDataset | undefined;

/** The first dataset, with exercise files in place of its own. */
export function reykjavikWith(files: Files): ExerciseSet {
  built ??= buildTables(join(DATA, "reykjavik-2021"));
  const only = Object.fromEntries(Object.entries(files).map(([name, text]) => [`exercises/${name}`, text]));
  return exerciseSet({ ...built, directory: folder(only).path });
}

/** The examples of docs/exercises.md: what stands in its Markdown blocks. */
export function documentedExamples(): string {
  const docs = readFileSync(join(import.meta.dirname, "../../docs/exercises.md"), "utf8");
  return [...docs.matchAll(/^````markdown\n([\s\S]*?)^````$/gm)].map((match) => match[1]!).join("\n");
}

export function byId<T extends Exercise["type"]>(
  set: ExerciseSet,
  id: string,
  type: T,
): Extract<Exercise, { type: T }> {
  const found = set.exercises.find((exercise) => exercise.id === id);
  if (found?.type !== type) {
    const problems = set.setAside.flatMap((one) => one.problems).join("\n");
    throw new Error(`there is no exercise "${id}" of type ${type}\n${problems}`);
  }
  return found as Extract<Exercise, { type: T }>;
}
