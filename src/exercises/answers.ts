import { isRecord } from "../json/read.js";
import { kindOf } from "./kinds/index.js";
import type { Answer, Exercise } from "./types.js";

/** Answers read, told and kept as codes, each by the kind of its exercise. */

/**
 * An answer as it comes from storage or a file, which may hold anything.
 * @returns the answer with what the exercise knows of, or null where it is no answer to this exercise
 */
export function readAnswer(exercise: Exercise, given: unknown): Answer | null {
  return isRecord(given) && given["type"] === exercise.type ? kindOf(exercise).read(exercise, given) : null;
}

/** What a student gave, as plain text for tables, print and the class. */
export function answerInWords(exercise: Exercise, answer: Answer): string {
  return kindOf(exercise).words(exercise, answer);
}

/** The right answer as plain text; empty where nobody marks. */
export function keyInWords(exercise: Exercise): string {
  return kindOf(exercise).keyWords(exercise);
}

/**
 * An answer as a few characters: places of options instead of their ids. The exercise's hash goes along elsewhere, so
 * that places are never read against another list.
 */
export function answerCode(exercise: Exercise, answer: Answer): string {
  return kindOf(exercise).code(exercise, answer);
}

/** Reads `answerCode`. @returns null where it is no answer to this exercise */
export function answerOfCode(exercise: Exercise, code: string): Answer | null {
  const given = kindOf(exercise).decode(exercise, code);
  return given === null ? null : kindOf(exercise).read(exercise, given);
}
