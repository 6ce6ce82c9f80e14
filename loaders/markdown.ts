import { existsSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { MOST_CHARACTERS, readMarkdown } from "../src/prose/markdown.js";
import type { Block } from "../src/prose/types.js";
import { Problems } from "../src/dataset/schemaReader.js";
import { DatasetError } from "./readDataset.js";
import { readText } from "./readText.js";

export { readMarkdown, safeLink, wordsOf } from "../src/prose/markdown.js";
export { plain } from "../src/prose/plain.js";

/**
 * A Markdown file of a dataset's folder `lessons`.
 * @param directory path of the dataset's folder
 * @param name file name without `.md`
 * @returns null where there is no such file
 * @throws {DatasetError} where the file is too long or stands outside the dataset
 */
export function readLesson(directory: string, name: string): Block[] | null {
  const source = lessonSource(directory, name);
  if (source === null) return null;
  try {
    return readMarkdown(source);
  } catch (error) {
    if (error instanceof RangeError) throw new DatasetError([`${lessonPath(directory, name)}: ${error.message}`]);
    throw error;
  }
}

/** Path of a Markdown file of a dataset's folder `lessons`. */
export function lessonPath(directory: string, name: string): string {
  return join(directory, "lessons", `${name}.md`);
}

/**
 * The untouched text of a Markdown file of a dataset's folder `lessons`; null where there is none.
 * @throws {DatasetError} where the file is too large or stands outside the dataset
 */
export function lessonSource(directory: string, name: string): string | null {
  const path = lessonPath(directory, name);
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  if (!realpathSync(path).startsWith(realpathSync(directory) + sep)) {
    throw new DatasetError([`${path}: the file points out of the dataset. Put a copy there.`]);
  }
  if (statSync(path).size > 4 * MOST_CHARACTERS) {
    throw new DatasetError([`${path}: the file is too large. Shorten it.`]);
  }
  const problems = new Problems();
  const source = readText(path, path, 4 * MOST_CHARACTERS, problems);
  if (source === null) throw new DatasetError(problems.list);
  return source;
}
