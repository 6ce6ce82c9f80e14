import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { answerInWords } from "../../src/exercises/answers.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { grade } from "../../src/exercises/grade.js";
import type { Item } from "../../src/exercises/progress.js";
import { answerCode, answerOfCode } from "../../src/exercises/answers.js";
import { itemKey, suspendData } from "../../src/exercises/scormData.js";
import type { Exercise } from "../../src/exercises/types.js";
import { another } from "../support/another.js";
import { solved } from "../support/solved.js";

/**
 * What students' kept answers depend on, as it was written when they were given: an exercise with another hash is
 * another question, and a code that is read otherwise is another answer. Nothing but a record of that time can tell, so
 * this is one of the few expectations that the program wrote itself. Where a question or its key is changed on purpose,
 * its line changes, and no other.
 */
interface Kept {
  /** By exercise: its hash, the code of its solution, and of another answer. */
  exercises: Record<string, [hash: string, solved: string, another: string]>;
  /** Hashes of the exercises that the dataset gets where its author wrote none. */
  generated: Record<string, string>;
  /** SCORM's suspend data of a student who solved everything. */
  suspended: string;
}
const FILE = join(import.meta.dirname, "kept.json");
const KEPT = JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Kept>;

function keptOf(exercises: readonly Exercise[], generated: readonly Exercise[]): Kept {
  const items = exercises.map((exercise): Item => ({ exercise, round: 1 }));
  const entries = items.map((item) => {
    const { id, hash } = item.exercise;
    const answers = [solved(item.exercise)];
    return [
      itemKey(item),
      { id, hash, round: 1 as const, answers, reason: "", hint: false, first: "", last: "" },
    ] as const;
  });
  return {
    exercises: Object.fromEntries(
      exercises.map((one) => [one.id, [one.hash, answerCode(one, solved(one)), answerCode(one, another(one))]]),
    ),
    generated: Object.fromEntries(generated.map(({ id, hash }) => [id, hash])),
    suspended: suspendData({ key: "k1", revision: 1 }, items, new Map(entries)).text,
  };
}

describe.each(["reykjavik-2021", "town-bridge-invented"])("answers kept of %s", (name) => {
  const built = buildTables(join(DATA, name));
  const { exercises } = exerciseSet(built);
  const now = keptOf(exercises, generateExercises(built));

  it("are answers to the same questions, in the same codes", () => {
    expect(now).toEqual(KEPT[name]);
  });

  it("come back from their codes", () => {
    for (const exercise of exercises) {
      const [, ...codes] = KEPT[name]!.exercises[exercise.id]!;
      for (const [i, given] of [solved(exercise), another(exercise)].entries()) {
        const read = answerOfCode(exercise, codes[i]!);
        expect(read, exercise.id).not.toBeNull();
        expect(
          answerInWords(exercise, read!)
            .split(/; | \| /)
            .sort(),
        ).toEqual(
          answerInWords(exercise, given)
            .split(/; | \| /)
            .sort(),
        );
        expect(grade(exercise, read!)).toEqual(grade(exercise, given));
      }
    }
  });
});
