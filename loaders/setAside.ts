import type { ExerciseSet } from "../src/exercises/types.js";
import type { BuiltDataset } from "./buildTables.js";
import { lessonNotes } from "./lessonNotes.js";
import { strays } from "./strays.js";
import { idleVerdictWords } from "./verdictWords.js";

/**
 * All of a sound dataset that its pages leave out: files that nobody reads, exercises and notes that do not hold, verdicts
 * that decide nothing. A line each, `file:line: what. remedy.`
 * @throws {DatasetError} where a lesson's file is too large or stands outside the dataset
 */
export function setAsideOf(built: BuiltDataset, { setAside }: Pick<ExerciseSet, "setAside">): string[] {
  return [
    ...strays(built),
    ...idleVerdictWords(built),
    ...lessonNotes(built).setAside,
    ...setAside.flatMap(({ problems }) => problems),
  ];
}
