import type { Codebook } from "../coding/index.js";
import { DIMENSIONS } from "../coding/types.js";
import { codebookFile, datasetFile, isId, RESERVED } from "../dataset/schemas.js";
import { checkCodebook, checkReports } from "../dataset/validate.js";
import { Problems, readPlain } from "../dataset/schemaReader.js";
import {
  anything,
  bounded,
  flag,
  list,
  map,
  oneOf,
  optional,
  parseJson,
  Problem,
  type Reader,
  readJson,
  record,
  shown,
  table,
  text,
  valueOf,
} from "../json/read.js";
import { MOST_OWN_OPTIONS, MOST_OWN_QUESTIONS, type OwnQuestion } from "../exercises/own.js";
import { CLASS, FORMAT, VERSION, workFile } from "./file.js";
import {
  MOST_CHARACTERS,
  MOST_CHARACTERS_OF_ALL,
  MOST_PROMPT_CHARACTERS,
  MOST_REPORTS,
  type Work,
  type WorkReport,
} from "./work.js";

/** Far more than a class's dataset; a file beyond it is refused before it is read. */
export const MOST_FILE_BYTES = 12_000_000;
/** A codebook of a hundred items has some 3,000 texts. */
const MOST_VALUES = 100_000;
/** Work may have no day yet, a dataset of the build must: its schema is asked about this one. */
const NO_DAY = "2000-01-01";
const MOST_LEFT_OUT = 1_000;
const MOST_ID_CHARACTERS = 20;
/** An id and a question. */
const MOST_KEY_CHARACTERS = 2_000;
const DEEPEST = 12;
/** Problems that a message names; the others are counted. */
const MOST_NAMED = 3;

/** What is wrong with a file, for people. */
export class FileProblem extends Error {}

type Plain = Record<string, unknown>;
const ANY_RECORD: Reader<Plain> = table(anything, Infinity);

const SIGN = record({ format: oneOf([FORMAT]), version: anything });
const REPORT_TEXT = map(text(MOST_CHARACTERS), (read, place) =>
  read.includes("\0")
    ? new Problem(place, "is no plain text: a character in it is zero. Ask for the file again.")
    : read,
);
/** As much as the readers of files keep, and some more. */
const STRETCH = record({ kind: text(20), text: text(2_000), after: text(MOST_CHARACTERS) });
const LEFT_OUT = optional(list(STRETCH, 60), []);
/** A report's text, and what the schema reads of it. */
const REPORT = map(ANY_RECORD, ({ text: given, translatedFrom, leftOut: givenLeftOut, ...rest }, place) => {
  const read = REPORT_TEXT(given, `${place}.text`);
  const leftOut = LEFT_OUT(givenLeftOut, `${place}.leftOut`);
  if (read instanceof Problem) return read;
  if (leftOut instanceof Problem) return leftOut;
  return { text: read, leftOut, plain: filled({ ...rest, translated_from: translatedFrom }) };
});
const OWN = record<OwnQuestion>({
  id: text(40, { like: /^own-[a-z0-9]+$/ }),
  lesson: oneOf(DIMENSIONS),
  prompt: text(MOST_PROMPT_CHARACTERS),
  options: list(record({ text: text(MOST_PROMPT_CHARACTERS), isRight: flag }), MOST_OWN_OPTIONS),
  after: text(MOST_PROMPT_CHARACTERS),
});
const WORK = record({
  id: optional(text(MOST_ID_CHARACTERS, { like: /^[a-z0-9]*$/ }), ""),
  name: map(text(61), (name, place) =>
    isId(name) && !RESERVED.includes(name)
      ? name
      : new Problem(place, `${shown(name)} is no name of a folder. Use small letters, digits and hyphens.`),
  ),
  reports: optional(list(REPORT, MOST_REPORTS), []),
  title: optional(text(300), ""),
  summary: optional(text(3_000), ""),
  date: optional(text(10), ""),
  language: optional(anything, "en"),
  codebook: optional(ANY_RECORD, null),
  corrections: optional(list(anything, 2_000), []),
  matters: optional(list(record({ key: text(MOST_KEY_CHARACTERS), is: oneOf(["same", "apart"]) }), MOST_LEFT_OUT), []),
  leftOut: optional(list(text(200), MOST_LEFT_OUT), []),
  reworded: optional(list(record({ id: text(200), prompt: text(MOST_PROMPT_CHARACTERS) }), MOST_LEFT_OUT), []),
  options: optional(
    list(record({ question: text(200), option: text(200), text: text(MOST_PROMPT_CHARACTERS) }), MOST_LEFT_OUT),
    [],
  ),
  own: optional(list(OWN, MOST_OWN_QUESTIONS), []),
  order: optional(list(text(200), MOST_LEFT_OUT), []),
});

/**
 * Reads a file that `workFile` wrote. Whatever it holds is taken for hostile: size, depth and number are bounded first,
 * then the dataset and its codebook are read by the schemas and checks of the build. Corrections whose words are gone
 * are no fault of the file: coding leaves them out and names them.
 * @throws {FileProblem} with what is wrong: thing, value, place, remedy
 */
export function readWorkFile(content: string): Work {
  // Nothing endless goes into a schema: it answers every value that it reads.
  const work = readAs(bounded(WORK, { values: MOST_VALUES, depth: DEEPEST }), opened(content));
  const {
    id: own,
    name,
    title,
    summary,
    date,
    reports,
    leftOut,
    reworded,
    options,
    own: written,
    order,
    matters,
  } = work;
  const all = reports.reduce((sum, report) => sum + report.text.length, 0);
  if (all > MOST_CHARACTERS_OF_ALL) {
    throw new FileProblem(
      `The reports have ${all} characters. At most ${MOST_CHARACTERS_OF_ALL} are read; leave some out.`,
    );
  }
  const problems = new Problems();
  const plain = { title, summary, event: { date: date || NO_DAY }, language: work.language };
  const dataset = readPlain(
    { ...plain, reports: reports.map((report) => report.plain) },
    "dataset",
    datasetFile,
    problems,
  );
  checkReports(dataset.reports, "dataset", new Map(), problems);
  const codebook = work.codebook && readCodebook(work.codebook, problems);
  const { corrections } = readPlain({ corrections: work.corrections }, "work", codebookFile, problems);
  const texts = new Map(dataset.reports.map(({ id }, i) => [id, reports[i]!.text]));
  if (codebook !== null) checkCodebook(codebook, dataset.reports, texts, "codebook", new Map(), problems);
  if (problems.list.length > 0) throw new FileProblem(named(problems.list));
  return {
    id: own,
    name,
    title,
    summary,
    date,
    language: dataset.language,
    reports: dataset.reports.map(({ id, letter, label, published, translatedFrom, ...meta }, i): WorkReport => {
      const { text: words, leftOut: stretches } = reports[i]!;
      const page = filled({ outlet: meta.outlet, url: meta.url, retrieved: meta.retrieved });
      const story = meta.story === undefined || meta.story.length === 0 ? {} : { story: [...meta.story] };
      const left = stretches.length === 0 ? {} : { leftOut: stretches };
      return { id, letter, label, published, translatedFrom, text: words, ...page, ...story, ...left };
    }),
    codebook,
    leftOut,
    reworded,
    options,
    own: written,
    order,
    corrections,
    matters,
  };
}

/** Whether a file was made for a class. */
export function isForClass(content: string): boolean {
  return readJson(content, record({ for: oneOf([CLASS]) })) !== null;
}

/** Why a file of this work could not be read back; null where it can. What the reader refuses is refused when it is made. */
export function whyUnreadable(work: Work): string | null {
  try {
    readWorkFile(workFile(work));
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
}

/** The work in a file that is one of ours. */
function opened(content: string): Plain {
  if (content.length > MOST_FILE_BYTES) {
    throw new FileProblem(
      `The file has ${content.length} characters. At most ${MOST_FILE_BYTES} are read; leave out a report.`,
    );
  }
  const parsed = parseJson(content);
  if (parsed === null) {
    throw new FileProblem("The file was cut off, or is no file of this notebook. Ask for it again.");
  }
  const sign = valueOf(SIGN, parsed.value);
  if (sign === null) {
    throw new FileProblem("This is no file of this notebook. Choose one whose name ends in .same-story.json.");
  }
  if (sign.version !== VERSION) {
    throw new FileProblem(
      `The file has version ${shown(sign.version)}; this page reads version ${VERSION}. Open it in a newer notebook.`,
    );
  }
  return readAs(record({ work: ANY_RECORD }), parsed.value).work;
}

function readAs<T>(reader: Reader<T>, given: unknown): T {
  const read = reader(given);
  if (read instanceof Problem) throw new FileProblem(String(read));
  return read;
}

function readCodebook(given: Plain, problems: Problems): Codebook {
  const codebook = readPlain({ ...given, corrections: [] }, "codebook", codebookFile, problems);
  return { ...codebook, proposed: false };
}

function named(problems: readonly string[]): string {
  const others = problems.length - MOST_NAMED;
  const more = others > 0 ? [`${others} more like this.`] : [];
  return [...problems.slice(0, MOST_NAMED), ...more].join(" ");
}

/** Empty texts stand for nothing said, as in the files of the build. */
function filled(row: Plain): Plain {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "" && value !== undefined));
}
