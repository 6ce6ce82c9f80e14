import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generateExercises } from "../../src/exercises/generate.js";
import { inOwnWay } from "../../src/exercises/chosen.js";
import { QUESTIONS_FILE } from "../../src/exercises/questionsFile.js";
import type { Exercise, ExerciseSet, Path, SetAside } from "../../src/exercises/types.js";
import type { BuiltDataset } from "../buildTables.js";
import { shownPath } from "../readDataset.js";
import { isInside, statusOf } from "../ownFiles.js";
import { readText } from "../readText.js";
import { Problems } from "../../src/dataset/schemaReader.js";
import { assemble } from "./assemble.js";
import { readChosen } from "./chosenFile.js";
import { type Desk, deskOf } from "./desk.js";
import { cutFile, type Section } from "./format.js";
import { PATHS_FILE, readPaths } from "./paths.js";

/** A file of exercises is written by hand; what is larger is none. */
const MOST_BYTES = 500_000;
const MOST_FILES = 100;
/** Exercises of one dataset. */
const MOST_EXERCISES = 1_000;

/**
 * The exercises of a dataset, with their keys resolved: those in `exercises/*.md`; generated ones where there are none; and
 * both where `exercises/questions.yaml` says what became of the generated ones. An exercise with a problem is set aside
 * and named; the rest is published.
 */
export function exerciseSet(built: BuiltDataset): ExerciseSet {
  const { dataset, directory } = built;
  const folder = join(directory, "exercises");
  const all = markdownFiles(folder);
  const files = all.slice(0, MOST_FILES);
  const isChosen = existsSync(join(folder, QUESTIONS_FILE));
  const desk = deskOf(built);
  const read: Read[] = [];
  const beyond: string[] = [];
  let room = MOST_EXERCISES;
  for (const name of files) {
    const file = readFile(desk, folder, name, room);
    read.push(...file.read);
    beyond.push(...file.beyond);
    room -= file.assembled;
  }
  const { exercises: written, setAside } = sorted(read);
  const made = files.length === 0 || isChosen ? generateExercises(built) : [];
  const { exercises, left } = isChosen
    ? chosenOf(desk, folder, written, made, setAside)
    : { exercises: [...written, ...made], left: [] };
  const known = [...setAside.map(({ id }) => id), ...beyond, ...left];
  const paths =
    files.length === 0 && !isChosen ? idlePaths(folder, setAside) : pathsOf(desk, folder, exercises, known, setAside);
  setAside.push(...tooMany(all, folder));
  const through = (id: string): string[] =>
    paths.filter(({ stops }) => stops.some((stop) => stop.exercises.includes(id))).map((path) => path.id);
  return {
    dataset: dataset.name,
    generated: files.length === 0,
    exercises: exercises.map((exercise) => ({ ...exercise, paths: through(exercise.id) })),
    paths,
    setAside,
  };
}

/** Written and made exercises as `questions.yaml` has them, and the ids of those that it leaves out. */
function chosenOf(
  desk: Desk,
  folder: string,
  written: readonly Exercise[],
  made: readonly Exercise[],
  setAside: SetAside[],
): { exercises: Exercise[]; left: string[] } {
  // Who writes an exercise with the id of a made one puts it in its place.
  const others = made.filter(({ id }) => !written.some((one) => one.id === id));
  const path = join(folder, QUESTIONS_FILE);
  const problems = new Problems();
  const source = sourceOf(desk, path, problems);
  const all = [...written, ...others];
  const chosen = source === null ? null : readChosen(source, shownPath(path), all, problems);
  if (problems.list.length > 0) setAside.push(fileAside(shownPath(path), problems));
  if (chosen === null) return { exercises: all, left: [] };
  const left = [...chosen.leftOut, ...chosen.undecided];
  return { exercises: inOwnWay(all, chosen).filter(({ id }) => !left.includes(id)), left };
}

function pathsOf(
  desk: Desk,
  folder: string,
  exercises: readonly Exercise[],
  known: readonly string[],
  setAside: SetAside[],
): Path[] {
  const path = join(folder, PATHS_FILE);
  if (!existsSync(path)) return [];
  const problems = new Problems();
  const source = sourceOf(desk, path, problems);
  const ids = exercises.map(({ id }) => id);
  const paths = source === null ? [] : readPaths(source, shownPath(path), ids, known, problems);
  if (problems.list.length > 0) setAside.push(fileAside(shownPath(path), problems));
  return paths;
}

/** Paths lead through exercises that have a name in the folder. */
function idlePaths(folder: string, setAside: SetAside[]): Path[] {
  const path = join(folder, PATHS_FILE);
  if (!existsSync(path)) return [];
  const problems = new Problems();
  problems.add(
    shownPath(path),
    1,
    "there are no exercises in this folder, so no path is shown. Add some, or remove it.",
  );
  setAside.push(fileAside(shownPath(path), problems));
  return [];
}

function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".md") && !/^readme\.md$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

type Read = Exercise | SetAside;

function isAside(read: Read): read is SetAside {
  return "problems" in read;
}

/**
 * One file of exercises.
 * @param room how many exercises the dataset may still have
 * @returns what was read, how many exercises of it, and the ids of those for which there is no room
 */
function readFile(
  desk: Desk,
  folder: string,
  name: string,
  room: number,
): { read: Read[]; assembled: number; beyond: string[] } {
  const path = join(folder, name);
  const file = shownPath(path);
  const problems = new Problems();
  const source = sourceOf(desk, path, problems);
  if (source === null) return { read: [fileAside(file, problems)], assembled: 0, beyond: [] };
  const { front, sections } = cutFile(source, file, problems);
  const read: Read[] = sections.slice(0, room).map((section) => assemble(desk, file, front, section));
  const [first, ...others] = sections.slice(room);
  if (first !== undefined)
    problems.add(
      file,
      first.line,
      `left out from ${named(first)} on: ${others.length + 1} of ${sections.length} exercises. A dataset may have ` +
        `${MOST_EXERCISES} in all. Remove some, or make a second dataset.`,
    );
  if (sections.length === 0) problems.add(file, 1, "there is no exercise. Begin one with: ## Heading {#id}");
  return {
    read: problems.list.length > 0 ? [fileAside(file, problems), ...read] : read,
    assembled: read.length,
    beyond: sections.slice(room).map(({ id }) => id),
  };
}

function named({ id, title }: Section): string {
  return id === "" ? `“${title}”` : `"${id}"`;
}

/** A file of the dataset as text; null, and a problem, where it cannot be read. */
function sourceOf(desk: Desk, path: string, problems: Problems): string | null {
  const file = shownPath(path);
  if (statusOf(path)?.isFile() === true && isInside(path, desk.built.directory))
    return readText(path, file, MOST_BYTES, problems);
  problems.add(file, null, "the file points out of the dataset, or is none. Put a copy there.");
  return null;
}

/** So many files are named; the rest are counted. */
const MOST_NAMED = 5;

/** Files beyond those that a dataset may have. */
function tooMany(files: readonly string[], folder: string): SetAside[] {
  const beyond = files.slice(MOST_FILES);
  if (beyond.length === 0) return [];
  const problems = new Problems();
  const file = shownPath(folder);
  const shown = beyond.slice(0, MOST_NAMED).join(", ");
  const more = beyond.length > MOST_NAMED ? ` and ${beyond.length - MOST_NAMED} more` : "";
  problems.add(
    file,
    null,
    `${files.length} files. The first ${MOST_FILES} by name are read, and not ${shown}${more}. Put several exercises into one file.`,
  );
  return [fileAside(file, problems)];
}

function fileAside(file: string, problems: Problems): SetAside {
  return { id: "", title: "", file, line: 1, problems: problems.list };
}

/** Sound exercises and the others. Of two with one id the first stays. */
function sorted(read: readonly Read[]): { exercises: Exercise[]; setAside: SetAside[] } {
  const first = new Map<string, Read>();
  const exercises: Exercise[] = [];
  const setAside: SetAside[] = [];
  for (const one of read) {
    const same = one.id === "" ? undefined : first.get(one.id);
    if (same === undefined) first.set(one.id, one);
    if (isAside(one)) setAside.push(one);
    else if (same === undefined) exercises.push(one);
    else setAside.push(twice(one, same));
  }
  return { exercises, setAside };
}

function twice({ id, title, file, line }: Exercise, { file: otherFile, line: otherLine }: Read): SetAside {
  const problem = `${file}:${line}: id "${id}" stands already in ${otherFile}:${otherLine}. Give it another id.`;
  return { id, title, file, line, problems: [problem] };
}
