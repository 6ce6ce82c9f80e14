import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { editable } from "../../src/exercises/chosen.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { blockText, inlineText } from "../../src/exercises/plain.js";
import { QUESTIONS_FILE, QUESTIONS_NOTE } from "../../src/exercises/questionsFile.js";
import type { Exercise } from "../../src/exercises/types.js";
import { buildTables, directoryOf } from "../buildTables.js";
import { DatasetError, shownPath } from "../readDataset.js";
import { InputError } from "./command.js";

/** `npm run dataset -- questions DATASET`: the questions made from the claims as a list to change. */
export function datasetQuestions([place, ...more]: readonly string[]): void {
  if (place === undefined || more.length > 0)
    throw new InputError("Name one dataset. Call: npm run dataset -- questions DATASET.");
  const built = buildTables(directoryOf(place));
  const folder = join(built.directory, "exercises");
  const path = join(folder, QUESTIONS_FILE);
  if (existsSync(path))
    throw new DatasetError([`${shownPath(path)}: the file exists already, and nothing is overwritten.`]);
  const made = generateExercises(built);
  if (made.length === 0) throw new DatasetError([`${place}: no question can be made from its claims.`]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, questionsText(made));
  console.log(`Made ${shownPath(path)}: ${made.length} questions made from the claims, in their order.`);
  console.log("Put a line under left_out to leave its question out. They are asked beside those that you write.");
}

/** The file, with each question's words in notes: copied under `reworded`, they can be changed. */
function questionsText(made: readonly Exercise[]): string {
  const order = made.map((exercise) => `  - ${exercise.id} # ${oneLine(exercise.title)}`);
  return [
    QUESTIONS_NOTE.replace(/^/gm, "#"),
    "",
    "order:",
    ...order,
    "left_out: # lines of those that are not asked",
    "",
    "# The words as they are made. To change some, remove the # before “reworded:” and before the lines of that question.",
    "# reworded:",
    ...made.map((exercise) =>
      stringify([worded(exercise)], { lineWidth: 0 })
        .trimEnd()
        .replace(/^/gm, "#   "),
    ),
    "",
  ].join("\n");
}

function worded(exercise: Exercise): object {
  const options = editable(exercise).map(({ id, text }) => ({ id, text: inlineText(text) }));
  return {
    id: exercise.id,
    prompt: blockText(exercise.prompt.slice(0, 1)),
    ...(options.length > 0 && { options }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
