import { strings } from "../strings/index.js";
import { exerciseStrings as words } from "../strings/exercises.js";
import type { AnswerFile, FiledWork } from "./answerFile.js";
import { answerInWords } from "./answers.js";
import { disagreementOf, fleissKappa, type Distribution } from "./classResultsCount.js";
import { grade } from "./grade.js";
import { kindOf } from "./kinds/index.js";
import type { Find } from "./kinds/lookup.js";
import type { Answer, Exercise, ExerciseSet } from "./types.js";

/** Answer files of a class, put together exercise by exercise. */

/** A student's file, under the name that it has on the teacher's computer. */
export interface NamedAnswers {
  file: string;
  answers: AnswerFile;
}

/** What a student found outside the notebook. */
export interface StudentFind {
  student: string;
  find: Find;
}

export interface ExerciseResult {
  exercise: Exercise;
  /** Of the first answers. */
  distribution: Distribution;
  /** How many answered. */
  students: number;
  /** How many were right at first, and at the end; null where nothing is marked. */
  rightFirst: number | null;
  rightLast: number | null;
  /** How many opened the hint before their first answer. */
  hints: number;
  /** Where students disagree in writing, with the answer that they gave. */
  reasons: { student: string; answer: string; reason: string }[];
  /** For free writing. */
  texts: { student: string; text: string }[];
  /** For what was looked up elsewhere. */
  finds: StudentFind[];
  /** 0–1; null where nothing can be compared. */
  disagreement: number | null;
  /** For coding tasks; null for others, or where it cannot be computed. */
  kappa: number | null;
}

export interface ClassResults {
  /** Those that somebody answered; what the class disagrees about most comes first, free writing last. */
  exercises: ExerciseResult[];
  students: { name: string; file: string; answered: number }[];
  /** Earlier files of the same student: they do not count. */
  replaced: { file: string; by: string }[];
  /** Exercises that changed since they were answered, or are gone, and how many files have them. */
  leftOut: { id: string; title: string; files: number }[];
  /** Files of which some entries could not be read. */
  unread: { file: string; entries: number }[];
  /** Names that stand in several students' files. */
  sameName: string[];
}

/** Puts files together. Of two files of one student the one made later counts. */
export function classResults(set: ExerciseSet, files: readonly NamedAnswers[]): ClassResults {
  const { kept, replaced } = latest(files);
  const named = kept.map((one, i) => ({ ...one, name: one.answers.name || words.classStudent(i + 1) }));
  const exercises = set.exercises
    .map((exercise) => resultOf(exercise, named))
    .filter((result) => result !== null)
    .sort((a, b) => (b.disagreement ?? -1) - (a.disagreement ?? -1));
  const leftOut = new Map<string, number>();
  for (const { answers } of kept) for (const id of answers.changed) leftOut.set(id, (leftOut.get(id) ?? 0) + 1);
  const names = kept.map(({ answers }) => answers.name).filter((name) => name !== "");
  return {
    exercises,
    students: named.map(({ name, file, answers }) => ({ name, file, answered: answers.work.length })),
    replaced,
    leftOut: [...leftOut].map(([id, count]) => {
      return { id, title: set.exercises.find((one) => one.id === id)?.title ?? "", files: count };
    }),
    unread: kept
      .filter(({ answers }) => answers.unread > 0)
      .map(({ file, answers }) => ({ file, entries: answers.unread })),
    sameName: [...new Set(names.filter((name, i) => names.indexOf(name) !== i))],
  };
}

/** Counts answers; each must be of the exercise's type. */
export function distributionOf(exercise: Exercise, answers: readonly Answer[]): Distribution {
  return kindOf(exercise).count(exercise, answers);
}

/** A show of hands on one exercise, as if it came from files. Null where hands cannot say it. */
export function handsResult(
  exercise: Exercise,
  counts: ReadonlyMap<string, number>,
  students: number,
): ExerciseResult | null {
  const distribution = kindOf(exercise).hands?.(exercise, counts);
  if (distribution === undefined) return null;
  const bars = distribution.kind === "bars" && distribution.of === "one" ? distribution.bars : [];
  const right = bars.filter(({ isRight }) => isRight === true).reduce((sum, { count }) => sum + count, 0);
  const isMarked = bars.some(({ isRight }) => isRight !== null);
  return {
    exercise,
    distribution,
    students,
    rightFirst: isMarked ? right : null,
    rightLast: null,
    hints: 0,
    reasons: [],
    texts: [],
    finds: [],
    disagreement: disagreementOf(distribution, students),
    kappa: kappaOf(exercise, distribution),
  };
}

/** Two files are one student's where both have the same random key and no two different names. */
function latest(files: readonly NamedAnswers[]): { kept: NamedAnswers[]; replaced: ClassResults["replaced"] } {
  const kept: NamedAnswers[] = [];
  const replaced: ClassResults["replaced"] = [];
  for (const one of files) {
    const at = kept.findIndex((other) => isSameStudent(one.answers, other.answers));
    if (at < 0) {
      kept.push(one);
      continue;
    }
    const other = kept[at]!;
    const [newer, older] = one.answers.made >= other.answers.made ? [one, other] : [other, one];
    kept[at] = newer;
    replaced.push({ file: older.file, by: newer.file });
  }
  return { kept, replaced };
}

function isSameStudent(a: AnswerFile, b: AnswerFile): boolean {
  if (a.student === "" || a.student !== b.student) return false;
  return a.name === "" || b.name === "" || a.name === b.name;
}

interface NamedStudent extends NamedAnswers {
  name: string;
}

function resultOf(exercise: Exercise, students: readonly NamedStudent[]): ExerciseResult | null {
  const works = students.flatMap(({ name, answers }) => {
    const work = answers.work.find(({ id, round }) => id === exercise.id && round === 1);
    return work === undefined ? [] : [{ name, work }];
  });
  if (works.length === 0) return null;
  const distribution = distributionOf(
    exercise,
    works.map(({ work }) => work.answers[0]!),
  );
  const isRight = (work: FiledWork, at: number): boolean => grade(exercise, work.answers.at(at)!).outcome === "right";
  const isMarked = exercise.key.basis !== "none" && !exercise.predict;
  const count = (at: number): number | null => (isMarked ? works.filter(({ work }) => isRight(work, at)).length : null);
  const finds = works.flatMap(({ name, work }): StudentFind[] => {
    const find = work.answers.at(-1)!;
    return find.type === "lookup" ? [{ student: name, find }] : [];
  });
  const texts = works.map(({ name, work }) => ({ student: name, text: answerInWords(exercise, work.answers.at(-1)!) }));
  return {
    exercise,
    distribution,
    students: works.length,
    rightFirst: count(0),
    rightLast: count(-1),
    hints: works.filter(({ work }) => work.hint).length,
    reasons: works
      .filter(({ work }) => work.reason !== "")
      .map(({ name, work }) => {
        return { student: name, answer: answerInWords(exercise, work.answers.at(-1)!), reason: work.reason };
      }),
    texts: distribution.kind === "texts" && finds.length === 0 ? texts : [],
    finds,
    disagreement: disagreementOf(distribution, works.length),
    kappa: kappaOf(exercise, distribution),
  };
}

function kappaOf({ coding }: Exercise, distribution: Distribution): number | null {
  if (!coding || distribution.kind !== "table") return null;
  return fleissKappa(distribution.rows.map(({ counts }) => counts));
}

/** A row of the class's table: one student's work on one exercise. */
type ClassRow = Record<(typeof CLASS_COLUMNS)[number], string | number>;

export const CLASS_COLUMNS = [
  "student",
  "file",
  "exercise",
  "lesson",
  "title",
  "type",
  "round",
  "tries",
  "first_answer",
  "first_outcome",
  "first_score",
  "last_answer",
  "last_outcome",
  "last_score",
  "hint",
  "reason",
] as const;

/** The class as a table, students in the order of the files that count. */
export function classRows(set: ExerciseSet, files: readonly NamedAnswers[]): ClassRow[] {
  const byId = new Map(set.exercises.map((exercise) => [exercise.id, exercise]));
  return latest(files).kept.flatMap(({ file, answers }, i) =>
    answers.work.flatMap((work): ClassRow[] => {
      const exercise = byId.get(work.id);
      if (exercise === undefined) return [];
      const [first, last] = [work.answers[0]!, work.answers.at(-1)!];
      const [graded, gradedLast] = [grade(exercise, first), grade(exercise, last)];
      return [
        {
          student: answers.name || words.classStudent(i + 1),
          file,
          exercise: exercise.id,
          lesson: strings.dimensions[exercise.lesson],
          title: exercise.title,
          type: exercise.type,
          round: work.round,
          tries: work.answers.length,
          first_answer: answerInWords(exercise, first),
          first_outcome: graded.outcome,
          first_score: rounded(graded.score),
          last_answer: answerInWords(exercise, last),
          last_outcome: gradedLast.outcome,
          last_score: rounded(gradedLast.score),
          hint: work.hint ? 1 : 0,
          reason: work.reason,
        },
      ];
    }),
  );
}

function rounded(score: number | null): number | string {
  return score === null ? "" : Math.round(score * 100) / 100;
}
