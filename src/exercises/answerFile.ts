import {
  anything,
  anyText,
  flag,
  list,
  map,
  oneOf,
  or,
  parseJson,
  type Reader,
  record,
  text,
  valueOf,
} from "../json/read.js";
import { strings } from "../strings/index.js";
import { exerciseStrings as words } from "../strings/exercises.js";
import { readAnswer } from "./answers.js";
import { answerInWords } from "./answers.js";
import { grade } from "./grade.js";
import { LONGEST_NAME, LONGEST_REASON } from "./storeRead.js";
import type { Store } from "./store.js";
import type { Answer, Exercise, ExerciseSet, Outcome } from "./types.js";

/** A student's own file: what was answered, and nothing about who, unless a name was typed. */

const FORMAT = "same-story-answers";
const FILE_VERSION = 1;

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
type AnswerRow = Record<keyof typeof words.work.columns, string | number>;

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

/** Text of one line: what a spreadsheet or a page cannot show is a space. */
const line = (most: number): Reader<string> =>
  map(anyText(most), (written) => written.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim());
const SIGN = record({
  format: oneOf([FORMAT]),
  version: anything,
  dataset: line(200),
  exercises: list(anything, Infinity),
});
const HEAD = record({ student: line(60), name: line(LONGEST_NAME), made: line(40) });
const ENTRY = record({
  id: text(200, { isCut: true }),
  hash: anything,
  round: or(oneOf([1, 2]), 1),
  answers: list(anything, Infinity),
  reason: line(LONGEST_REASON),
  hint: or(flag, false),
  first: line(40),
  last: line(40),
});

/** Reads a file that a student handed in; it may hold anything. Answers are kept where they fit their exercise. */
export function readAnswerFile(content: string, set: ExerciseSet): AnswerFile | Refusal {
  const trimmed = content.trim();
  const parsed = parseJson(trimmed);
  if (parsed === null) return { why: whyNoJson(trimmed) };
  const sign = valueOf(SIGN, parsed.value);
  const head = valueOf(HEAD, parsed.value);
  if (sign === null || head === null) return { why: "other-format" };
  if (typeof sign.version !== "number" || sign.version > FILE_VERSION) return { why: "newer-version" };
  if (sign.dataset !== set.dataset) return { why: "other-dataset", dataset: sign.dataset };
  const file: AnswerFile = {
    ...head,
    dataset: sign.dataset,
    made: Number.isNaN(Date.parse(head.made)) ? "" : new Date(head.made).toISOString(),
    work: [],
    changed: [],
    unread: Math.max(0, sign.exercises.length - MOST_ENTRIES),
  };
  const byId = new Map(set.exercises.map((exercise) => [exercise.id, exercise]));
  for (const entry of sign.exercises.slice(0, MOST_ENTRIES)) readEntry(entry, byId, file);
  // Who answered the question as it was, and then as it is, is counted.
  file.changed = file.changed.filter((id) => !file.work.some((work) => work.id === id));
  return file;
}

function whyNoJson(trimmed: string): "empty" | "cut-off" | "no-json" {
  if (trimmed === "") return "empty";
  return trimmed.startsWith("{") && !trimmed.endsWith("}") ? "cut-off" : "no-json";
}

/** Adds what can be read of an entry to the file. */
function readEntry(given: unknown, byId: ReadonlyMap<string, Exercise>, file: AnswerFile): void {
  const entry = valueOf(ENTRY, given);
  if (entry === null) {
    file.unread++;
    return;
  }
  const { id, round } = entry;
  const exercise = byId.get(id);
  if (exercise === undefined || entry.hash !== exercise.hash) {
    if (!file.changed.includes(id)) file.changed.push(id);
    return;
  }
  const all = entry.answers.slice(0, MOST_ANSWERS);
  const answers = all.map((answer) => readAnswer(exercise, answer)).filter((answer) => answer !== null);
  if (answers.length < all.length || answers.length === 0) file.unread++;
  const isTwice = file.work.some((work) => work.id === id && work.round === round);
  if (answers.length > 0 && !isTwice) file.work.push({ ...entry, hash: exercise.hash, answers });
}
