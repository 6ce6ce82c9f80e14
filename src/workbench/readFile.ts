import type { Codebook, Correction } from "../coding/index.js";
import { codebookFile, datasetFile, isId, RESERVED } from "../dataset/schemas.js";
import { checkCodebook, checkReports } from "../dataset/validate.js";
import { Problems, readPlain } from "../dataset/yamlReader.js";
import { FORMAT, VERSION } from "./file.js";
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
const DEEPEST = 12;
/** Problems that a message names; the others are counted. */
const MOST_NAMED = 3;

/** What is wrong with a file, for people. */
export class FileProblem extends Error {}

/**
 * Reads a file that `workFile` wrote. Whatever it holds is taken for hostile: size, depth and number are bounded first,
 * then the dataset and its codebook are read by the schemas and checks of the build. Corrections whose words are gone
 * are no fault of the file: coding leaves them out and names them.
 * @throws {FileProblem} with what is wrong: thing, value, place, remedy
 */
export function readWorkFile(text: string): Work {
  const work = opened(text);
  boundValues(work);
  const name = words(work["name"], "name", 61);
  if (!isId(name) || RESERVED.includes(name)) {
    throw new FileProblem(`name ${shown(name)} is no name of a folder. Use small letters, digits and hyphens.`);
  }
  const reports = list(work["reports"] ?? [], "reports", MOST_REPORTS).map(readReport);
  const all = reports.reduce((sum, report) => sum + report.text.length, 0);
  if (all > MOST_CHARACTERS_OF_ALL) {
    throw new FileProblem(
      `The reports have ${all} characters. At most ${MOST_CHARACTERS_OF_ALL} are read; leave some out.`,
    );
  }
  const problems = new Problems();
  const title = words(work["title"] ?? "", "title", 300);
  const summary = words(work["summary"] ?? "", "summary", 3_000);
  const date = words(work["date"] ?? "", "date", 10);
  const dataset = readPlain(
    {
      title,
      summary,
      event: { date: date || NO_DAY },
      language: work["language"] ?? "en",
      reports: reports.map(({ plain }) => plain),
    },
    "dataset",
    datasetFile,
    problems,
  );
  checkReports(dataset.reports, "dataset", new Map(), problems);
  const codebook = readCodebook(work["codebook"] ?? null, problems);
  const corrections = readCorrections(work["corrections"] ?? [], problems);
  const texts = new Map(dataset.reports.map(({ id }, i) => [id, reports[i]!.text]));
  if (codebook !== null) checkCodebook(codebook, dataset.reports, texts, "codebook", new Map(), problems);
  if (problems.list.length > 0) throw new FileProblem(named(problems.list));
  return {
    name,
    title,
    summary,
    date,
    language: dataset.language,
    reports: dataset.reports.map(({ id, letter, label, published, translatedFrom }, i): WorkReport => {
      return { id, letter, label, published, translatedFrom, text: reports[i]!.text };
    }),
    codebook,
    leftOut: list(work["leftOut"] ?? [], "leftOut", MOST_LEFT_OUT).map((id, i) => words(id, `leftOut[${i}]`, 200)),
    reworded: list(work["reworded"] ?? [], "reworded", MOST_LEFT_OUT).map((one, i) => readReworded(one, i)),
    corrections,
  };
}

function readReworded(value: unknown, i: number): Work["reworded"][number] {
  const { id, prompt } = record(value, `reworded[${i}]`);
  return {
    id: words(id, `reworded[${i}].id`, 200),
    prompt: words(prompt, `reworded[${i}].prompt`, MOST_PROMPT_CHARACTERS),
  };
}

type Plain = Record<string, unknown>;

function opened(text: string): Plain {
  if (text.length > MOST_FILE_BYTES) {
    throw new FileProblem(
      `The file has ${text.length} characters. At most ${MOST_FILE_BYTES} are read; leave out a report.`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new FileProblem("The file was cut off, or is no file of this notebook. Ask for it again.");
  }
  const isRecord = typeof data === "object" && data !== null && !Array.isArray(data);
  const file = isRecord ? (data as Plain) : {};
  if (file["format"] !== FORMAT) {
    throw new FileProblem("This is no file of this notebook. Choose one whose name ends in .same-story.json.");
  }
  if (file["version"] !== VERSION) {
    throw new FileProblem(
      `The file has version ${shown(file["version"])}; this page reads version ${VERSION}. Open it in a newer notebook.`,
    );
  }
  return record(file["work"], "work");
}

/** A report's text, and what the schema reads of it. */
function readReport(value: unknown, i: number): { text: string; plain: Plain } {
  const { text, translatedFrom, ...rest } = record(value, `reports[${i}]`);
  const read = words(text, `reports[${i}].text`, MOST_CHARACTERS);
  if (read.includes("\0")) {
    throw new FileProblem(`reports[${i}].text is no plain text: a character in it is zero. Ask for the file again.`);
  }
  return { text: read, plain: filled({ ...rest, translated_from: translatedFrom }) };
}

function readCodebook(value: unknown, problems: Problems): Codebook | null {
  if (value === null) return null;
  const codebook = readPlain({ ...record(value, "codebook"), corrections: [] }, "codebook", codebookFile, problems);
  return { ...codebook, proposed: false };
}

function readCorrections(value: unknown, problems: Problems): Correction[] {
  const corrections = list(value, "corrections", 2_000);
  return readPlain({ corrections }, "work", codebookFile, problems).corrections;
}

/** Nothing endless goes into a schema: it answers every value that it reads. */
function boundValues(work: Plain): void {
  let left = MOST_VALUES;
  const visit = (value: unknown, depth: number): void => {
    if (--left < 0) throw new FileProblem(`The file has more than ${MOST_VALUES} values. Ask for it again.`);
    if (depth > DEEPEST) throw new FileProblem(`The file is nested more than ${DEEPEST} deep. Ask for it again.`);
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(work, 0);
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

function record(value: unknown, name: string): Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(name, "a record", value);
  return value as Plain;
}

function list(value: unknown, name: string, most: number): unknown[] {
  if (!Array.isArray(value)) throw wrong(name, "a list", value);
  if (value.length > most) {
    throw new FileProblem(`${name} has ${value.length} entries. At most ${most} are read; leave some out.`);
  }
  return value;
}

function words(value: unknown, name: string, most: number): string {
  if (typeof value !== "string") throw wrong(name, "text", value);
  if (value.length > most) {
    throw new FileProblem(`${name} has ${value.length} characters. At most ${most} are read; shorten it.`);
  }
  return value;
}

function wrong(name: string, wanted: string, value: unknown): FileProblem {
  return new FileProblem(`${name} is ${shown(value)}, not ${wanted}. Ask for the file again.`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? "missing";
}
