import { paragraph } from "../../src/exercises/plain.js";
import type { Evidence, Exercise, ExerciseSet } from "../../src/exercises/types.js";
import type { Block } from "../../src/prose/types.js";
import { exportStrings as strings } from "../../src/strings/exports.js";
import type { BuiltDataset } from "../buildTables.js";
import { fileKindOf } from "../exercises/kinds/index.js";
import type { Made, Question, Telling } from "./question.js";

/** All exercises of a dataset as questions, in their order. */
export function questionsOf(set: ExerciseSet, { dataset }: Pick<BuiltDataset, "dataset">): Question[] {
  const letter: Telling["letter"] = (id) => dataset.reports.find((report) => report.id === id)?.letter ?? id;
  const said: Telling["said"] = ({ blocks, evidence }) => [
    ...blocks,
    ...evidence.map((one) => evidenceLine(one, letter(one.report_id))),
  ];
  return set.exercises.map((exercise) => {
    const { id, title, lesson, prompt, after } = exercise;
    return { id, title, lesson, prompt, after, note: null, ...made(exercise, { said, letter }) };
  });
}

/** What is written as something else, one line an exercise: "id: why". */
export function notesOf(questions: readonly Question[]): string[] {
  return questions.flatMap(({ id, note }) => (note === null ? [] : [`${id}: ${note}`]));
}

function made(exercise: Exercise, telling: Telling): Made {
  if (!exercise.predict) return fileKindOf(exercise.type).question(exercise, telling);
  const prompt = [...exercise.prompt, paragraph(strings.prediction)];
  return { kind: "essay", prompt, model: [], note: strings.nearest.prediction };
}

function evidenceLine(one: Evidence, letter: string): Block {
  return paragraph(one.kind === "words" ? strings.words(letter, one.text) : strings.silence(letter, one.terms));
}
