import type { Statement } from "../../coding/collation/statement.js";
import type { Lesson } from "../lesson/data.js";
import { countDifferences, quoted } from "./model.js";

/** Kinds of small shifts, in the order in which they are shown. */
export const SHIFTS = ["marks", "noise", "same", "mouths"] as const;
export type Shift = (typeof SHIFTS)[number];

/** The statements in which each kind of shift is found; a statement may show several. */
export function shiftsOf(lesson: Lesson, statements: readonly Statement[]): Record<Shift, Statement[]> {
  const having = (shift: Shift): Statement[] => statements.filter((statement) => HAS[shift](lesson, statement));
  return { marks: having("marks"), noise: having("noise"), same: having("same"), mouths: having("mouths") };
}

/** Whether any shift is found; few statements are compared for that, a lesson's first step waits for it. */
export function hasShifts(lesson: Lesson, statements: readonly Statement[]): boolean {
  return SHIFTS.some((shift) => statements.some((statement) => HAS[shift](lesson, statement)));
}

const HAS: Record<Shift, (lesson: Lesson, statement: Statement) => boolean> = {
  marks: (lesson, statement) => statement.versions.length > 1 && marksDiffer(lesson, statement),
  noise: (_, statement) => statement.versions.length > 1 && differencesOf(statement).isNoise,
  same: (_, statement) => statement.versions.length > 1 && differencesOf(statement).isSame,
  mouths: (_, { apart, rows }) => apart.length > 0 && apart.length < rows.length,
};

function differencesOf(statement: Statement): { isNoise: boolean; isSame: boolean } {
  const { meaning, undecided, noise, moved } = countDifferences(statement);
  const hasOther = meaning + undecided > 0;
  return { isNoise: !hasOther && noise + moved > 0, isSame: !hasOther && noise + moved === 0 };
}

/**
 * Marks were lost where a quotation has no end or no beginning, and moved where two versions with marks have them at
 * different words. A version without any marks stands on another rung of the ladder; that is no shift.
 */
function marksDiffer(lesson: Lesson, statement: Statement): boolean {
  const { comparison, versions } = statement;
  const all = versions.map((_, version) => quoted(lesson, statement, version));
  if (all.some(({ missing }) => missing !== null)) return true;
  return comparison.collation.columns.some(({ kind, cells }, column) => {
    if (kind === "word") return false;
    // A fragment has no mark where it has no words.
    return cells.some(
      (cell, version) => cell === null && all[version]!.hasMarks && reaches(statement, version, column),
    );
  });
}

function reaches({ comparison }: Statement, version: number, column: number): boolean {
  const words = comparison.collation.tokens[version]!.filter(({ mark }) => mark === null);
  const [first, last] = [words[0]?.column ?? Infinity, words.at(-1)?.column ?? -Infinity];
  return first < column && column < last;
}
