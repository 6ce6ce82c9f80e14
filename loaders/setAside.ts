import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ExerciseSet } from "../src/exercises/types.js";
import type { BuiltDataset } from "./buildTables.js";
import { dataSlips } from "./dataSlips.js";
import { lessonNotes } from "./lessonNotes.js";
import { ENDS, STEPS } from "../src/lessons.js";
import { lessonPath, lessonSource, readLesson } from "./markdown.js";
import { isInside, namesIn, statusOf } from "./ownFiles.js";
import { DatasetError, shownPath } from "./readDataset.js";
import { strays } from "./strays.js";
import { glossarySlips, linkSlips, markupSlips } from "./textSlips.js";
import { idleVerdictWords } from "./verdictWords.js";

/**
 * All of a sound dataset that its pages leave out: files that nobody reads, exercises and notes that do not hold, verdicts
 * that decide nothing. A line each, `file:line: what. remedy.`
 * @throws {DatasetError} where a lesson's file is too large or stands outside the dataset
 */
export function setAsideOf(built: BuiltDataset, { setAside }: Pick<ExerciseSet, "setAside">): string[] {
  return [
    ...strays(built),
    ...dataSlips(built),
    ...authorSlips(built.directory),
    ...exerciseSlips(built.directory),
    ...idleVerdictWords(built),
    ...lessonNotes(built).setAside,
    ...setAside.flatMap(({ problems }) => problems),
  ];
}

/** What does not hold in the texts of the folder `lessons`, those that are no lesson among them. */
function authorSlips(directory: string): string[] {
  const names = [...Object.keys(STEPS), "context", "glossary", ENDS];
  return names.flatMap((name) => {
    const path = lessonPath(directory, name);
    try {
      const source = lessonSource(directory, name);
      if (source === null) return [];
      const blocks = name === "glossary" || name === "context" ? (readLesson(directory, name) ?? []) : [];
      const slips = [...linkSlips(source, path), ...markupSlips(source, path)];
      return [...slips, ...(name === "glossary" ? glossarySlips(blocks, source, path) : [])];
    } catch (error) {
      // Lessons themselves stop what reads them; these two stop only their own page, and later.
      if (!(error instanceof DatasetError) || !["context", "glossary"].includes(name)) throw error;
      return error.problems;
    }
  });
}

/** What a page makes nothing of in the files of questions: links that lead nowhere, pictures, tags, footnotes. */
function exerciseSlips(directory: string): string[] {
  const folder = join(directory, "exercises");
  return namesIn(folder)
    .filter((name) => name.endsWith(".md") && statusOf(join(folder, name))?.isFile() === true)
    .slice(0, MOST_FILES)
    .flatMap((name) => {
      const path = join(folder, name);
      if (!isInside(path, directory) || statSync(path).size > LARGEST) return [];
      const source = readFileSync(path, "utf8");
      return [linkSlips, markupSlips].flatMap((slips) => slips(source, shownPath(path)));
    });
}
const MOST_FILES = 100;
const LARGEST = 1_000_000;
