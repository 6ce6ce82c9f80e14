import { strings } from "../strings/index.js";
import { exerciseStrings as words } from "../strings/exercises.js";
import { readAnswer } from "./answers.js";
import { answerInWords } from "./answers.js";
import { grade } from "./grade.js";
import { LONGEST_NAME, LONGEST_REASON } from "./storeRead.js";
import type { Store } from "./store.js";
import type { Answer, Exercise, ExerciseSet, Outcome } from "./types.js";

/** A student's own file: what was answered, and nothing about who, unless a name was typed. */

export const FORMAT = "same-story-answers";
export const FILE_VERSION = 1;

/** One exercise in a file. */
export interface FiledWork {
  id: string;
  hash: string;
  round: 1 | 2;
  answers: Answer[];
  reason: string;
  hint: boolean;
  first: string;
  last: string;
}

export interface AnswerFile {
  dataset: string;
  /** The student's random key; empty in a file that has none. */
  student: string;
  /** Empty unless the student typed one. */
  name: string;
  /** ISO 8601 moment at which the file was made. */
  made: string;
  work: FiledWork[];
  /** Exercises that are not what they were when they were answered, or are not here any more: they do not count. */
  changed: string[];
  /** How many entries could not be read. */
  unread: number;
}

/** The current student's file as JSON text. Work on exercises that have changed is in it as it was kept. */
export function answerFileText(set: ExerciseSet, store: Store, made: Date): string {
  const { key, name, entries } = store.student;
  const exercises = [...entries.values()].map((entry) => {
    const exercise = set.exercises.find(({ id }) => id === entry.id);
    const isSame = exercise?.hash === entry.hash;
    return { ...entry, title: exercise?.title ?? "", outcomes: isSame ? outcomesOf(exercise, entry.answers) : [] };
  });
  const file = {
    format: FORMAT,
    version: FILE_VERSION,
    dataset: set.dataset,
    student: key,
    name,
    made: made.toISOString(),
    exercises,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function outcomesOf(exercise: Exercise, answers: readonly unknown[]): Outcome[] {
  return answers
    .map((given) => readAnswer(exercise, given))
    .filter((answer) => answer !== null)
    .map((answer) => grade(exercise, answer).outcome);
}

/** A row of the student's table: one answer. */
export type AnswerRow = Record<keyof typeof words.work.columns, string | number>;

/** The current student's answers, one a row, in the order of the exercises. */
export function answerRows(set: ExerciseSet, store: Store): AnswerRow[] {
  return set.exercises.flatMap((exercise) =>
    ([1, 2] as const).flatMap((round) => {
      const { id, hash } = exercise;
      const entry = store.entry({ id, round, hash });
      if (entry === null) return [];
      const given = entry.answers.map((one) => readAnswer(exercise, one)).filter((answer) => answer !== null);
      return given.map((answer, i): AnswerRow => {
        const { outcome, score } = grade(exercise, answer);
        return {
          exercise: exercise.id,
          lesson: strings.dimensions[exercise.lesson],
          title: exercise.title,
          round,
          try: i + 1,
          answer: answerInWords(exercise, answer),
          outcome: words.work.outcomes[outcome],
          score: score === null ? "" : Math.round(score * 100) / 100,
          hint: entry.hint ? 1 : 0,
          reason: i === given.length - 1 ? entry.reason : "",
        };
      });
    }),
  );
}

/** Why a file is not taken. */
export type Refusal =
  | { why: "empty" | "cut-off" | "no-json" | "other-format" | "newer-version" }
  | { why: "other-dataset"; dataset: string };

const MOST_ENTRIES = 2_000;
const MOST_ANSWERS = 10;

/** Reads a file that a student handed in; it may hold anything. Answers are kept where they fit their exercise. */
export function readAnswerFile(text: string, set: ExerciseSet): AnswerFile | Refusal {
  const given = parsed(text);
  if ("why" in given) return given;
  const file = given.value;
  if (!isRecord(file) || file["format"] !== FORMAT || !Array.isArray(file["exercises"])) return { why: "other-format" };
  if (typeof file["version"] !== "number" || file["version"] > FILE_VERSION) return { why: "newer-version" };
  const dataset = textIn(file, "dataset", 200);
  if (dataset !== set.dataset) return { why: "other-dataset", dataset };
  const made = textIn(file, "made", 40);
  const result: AnswerFile = {
    dataset,
    student: textIn(file, "student", 60),
    name: textIn(file, "name", LONGEST_NAME),
    made: Number.isNaN(Date.parse(made)) ? "" : new Date(made).toISOString(),
    work: [],
    changed: [],
    unread: Math.max(0, file["exercises"].length - MOST_ENTRIES),
  };
  const byId = new Map(set.exercises.map((exercise) => [exercise.id, exercise]));
  for (const entry of file["exercises"].slice(0, MOST_ENTRIES) as unknown[]) readEntry(entry, byId, result);
  // Who answered the question as it was, and then as it is, is counted.
  result.changed = result.changed.filter((id) => !result.work.some((work) => work.id === id));
  return result;
}

/** Adds what can be read of an entry to the file. */
function readEntry(given: unknown, byId: ReadonlyMap<string, Exercise>, file: AnswerFile): void {
  if (!isRecord(given) || typeof given["id"] !== "string" || !Array.isArray(given["answers"])) {
    file.unread++;
    return;
  }
  const id = given["id"].slice(0, 200);
  const exercise = byId.get(id);
  if (exercise === undefined || given["hash"] !== exercise.hash) {
    if (!file.changed.includes(id)) file.changed.push(id);
    return;
  }
  const list = (given["answers"] as unknown[]).slice(0, MOST_ANSWERS);
  const answers = list.map((one) => readAnswer(exercise, one)).filter((answer) => answer !== null);
  if (answers.length < list.length || answers.length === 0) file.unread++;
  const round = given["round"] === 2 ? 2 : 1;
  const isTwice = file.work.some((work) => work.id === id && work.round === round);
  if (answers.length === 0 || isTwice) return;
  const reason = textIn(given, "reason", LONGEST_REASON);
  const [first, last] = [textIn(given, "first", 40), textIn(given, "last", 40)];
  file.work.push({ id, hash: exercise.hash, round, answers, reason, hint: given["hint"] === true, first, last });
}

function parsed(text: string): { value: unknown } | Refusal {
  const trimmed = text.replace(/^\ufeff/, "").trim();
  if (trimmed === "") return { why: "empty" };
  try {
    return { value: JSON.parse(trimmed) as unknown };
  } catch {
    return { why: trimmed.startsWith("{") && !trimmed.endsWith("}") ? "cut-off" : "no-json" };
  }
}

/** Text of one line: what a spreadsheet or a page cannot show is a space. */
function textIn(record: Record<string, unknown>, key: string, longest: number): string {
  const value = record[key];
  if (typeof value !== "string") return "";
  return value
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
