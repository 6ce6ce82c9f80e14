import { strToU8, zipSync } from "fflate";
import { stringify } from "yaml";
import { codebookFile, datasetFile } from "../coding/codebookFile.js";
import { questionsFile, QUESTIONS_FILE, QUESTIONS_NOTE } from "../exercises/questionsFile.js";
import { cautious } from "./doubts.js";
import { complete } from "./file.js";
import { chosenFor } from "./questions.js";
import type { Built, Work } from "./work.js";

/**
 * The folder of the work as a zip that goes into `data/` unchanged: dataset.yaml, codebook.yaml, reports/, and what was
 * chosen of the questions. Where it is undecided whether sentences tell of one matter, the codebook says so. Reports without a text are left out, as the build would refuse them.
 */
export function folderZip(work: Work, built: Built): Uint8Array<ArrayBuffer> {
  const { dataset } = built;
  const filled = work.reports.filter(({ text }) => text.trim() !== "");
  const withText = new Set(filled.map(({ id }) => id));
  const folder = `${work.name}/`;
  const files: Record<string, Uint8Array> = {
    [`${folder}dataset.yaml`]: strToU8(
      yamlOf(datasetFile({ ...dataset, reports: dataset.reports.filter(({ id }) => withText.has(id)) })),
    ),
    [`${folder}codebook.yaml`]: strToU8(yamlOf(codebookFile(complete(cautious(work, built))))),
  };
  for (const { id, text } of filled) files[`${folder}reports/${id}.txt`] = strToU8(text);
  const questions = questionsFile(chosenFor(work, built));
  if (questions !== null)
    files[`${folder}exercises/${QUESTIONS_FILE}`] = strToU8(
      `${QUESTIONS_NOTE.replace(/^/gm, "#")}\n${yamlOf(questions)}`,
    );
  return new Uint8Array(zipSync(files, { level: 6 }));
}

/** As the build reads it: without the aliases that the library writes for a list that stands in two places. */
function yamlOf(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false });
}
