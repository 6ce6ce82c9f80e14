import { codebookFile } from "../coding/codebookFile.js";
import { EMPTY_CODEBOOK } from "../coding/emptyCodebook.js";
import type { Codebook } from "../coding/index.js";
import type { Work } from "./work.js";

/**
 * Work in one file. `same-story` is the file's sign; a later form gets another version, and an older program says that it
 * cannot read it. Its codebook has the keys of a codebook.yaml, so that one schema reads both.
 */
export const FORMAT = "same-story";
export const VERSION = 1;
/** Whom a file is for, where it is not for who made it. */
export const CLASS = "class";

/** The work as the text of one file, to go on with elsewhere. */
export function workFile(work: Work): string {
  return written(work, {});
}

/** The same for a class: it opens as lessons and practice, not as a place to change things. */
export function classFile(work: Work): string {
  // What a reader of files left out is the teacher's to take in.
  const reports = work.reports.map((report) => ({ ...report, leftOut: undefined }));
  return written({ ...work, reports }, { for: CLASS });
}

function written({ codebook, corrections, ...work }: Work, sign: { for?: typeof CLASS }): string {
  const bookFile = codebook === null ? null : codebookFile({ ...complete(codebook), corrections: [] });
  const decided = codebookFile({ ...EMPTY_CODEBOOK, corrections })["corrections"] ?? [];
  return JSON.stringify(
    { format: FORMAT, version: VERSION, ...sign, work: { ...work, codebook: bookFile, corrections: decided } },
    null,
    1,
  );
}

/** Without lines of the form that say nothing to look for yet: neither the build nor this page would read them back. */
export function complete(codebook: Codebook): Codebook {
  return {
    ...codebook,
    topics: codebook.topics.filter(({ terms }) => terms.length > 0),
    wordings: codebook.wordings.filter(({ all, any }) => all.length + any.length > 0),
  };
}
