import { list, optional, required, text } from "../../../src/dataset/schemaReader.js";
import { paragraph } from "../../../src/exercises/plain.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { exerciseStrings } from "../../../src/strings/exercises.js";
import { line, wrong } from "../desk.js";
import { texts } from "../fields.js";
import type { FileKind, FileOf } from "./kind.js";
import { free, freeBody, modelOf } from "./writing.js";

const MOST_SEARCHES = 6;
const LONGEST_SEARCH = 200;
const search = text((value) => {
  if (value.trim() === "") return "is empty. Write the words to search for";
  return value.length > LONGEST_SEARCH ? `has more than ${LONGEST_SEARCH} characters. Shorten it` : null;
});
const fields = () => ({ ...free(), search: required(list(search)), where: optional(texts, []) });

/** Something to find outside the notebook. Nobody marks it: what the web has changes. */
export const lookup: FileKind<"lookup", FileOf<typeof fields>> = {
  fields,
  body(bench, file) {
    if (file.search.length === 0) wrong(bench, "search", "there is nothing to search for. Write a line or two.");
    if (file.search.length > MOST_SEARCHES)
      wrong(bench, "search", `has more than ${MOST_SEARCHES} lines. Keep the best.`);
    return {
      ...freeBody(bench, file),
      search: file.search.map((words) => words.trim()),
      where: file.where.map((words, i) => line(bench, `where[${i}]`, words)),
    };
  },
  question: (exercise) => ({
    kind: "essay",
    prompt: [
      ...exercise.prompt,
      paragraph(exerciseStrings.lookup.search),
      { kind: "list", ordered: false, items: exercise.search.map((words) => [words]) },
      ...(exercise.where.length === 0
        ? []
        : [paragraph(exerciseStrings.lookup.where), { kind: "list", ordered: false, items: exercise.where } as const]),
      paragraph(strings.find),
    ],
    model: modelOf(exercise),
    note: strings.nearest.lookup,
  }),
};
