import { strToU8, zipSync } from "fflate";
import { stringify } from "yaml";
import { codebookFile, datasetFile } from "../coding/codebookFile.js";
import { MOST_CHARACTERS, MOST_REPORTS, type Built, type Work, type WorkReport } from "./work.js";
import type { Codebook, Correction } from "../coding/index.js";

/**
 * Work in one file. `same-story` is the file's sign; a later form gets another version, and an older program says that it
 * cannot read it.
 */
const FORMAT = "same-story";
const VERSION = 1;
/** Far more than a class's dataset; a file beyond it is refused before it is read. */
export const MOST_FILE_BYTES = 12_000_000;

/** What is wrong with a file, for people. */
export class FileProblem extends Error {}

/** The work as the text of one file, which a class opens. */
export function workFile(work: Work): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, work }, null, 1);
}

/**
 * Reads a file that `workFile` wrote. Whatever it holds is taken for hostile: texts become text, lists and lengths are
 * bounded, and what has another type is refused.
 * @param check reads a codebook's plain data by the schema that the build uses; it throws with what is wrong
 * @throws {FileProblem} with one sentence
 */
export function readWorkFile(text: string): Work {
  if (text.length > MOST_FILE_BYTES)
    throw new FileProblem(`The file has ${text.length} characters. At most ${MOST_FILE_BYTES} are read.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new FileProblem("The file was cut off, or is no file of this notebook. Ask for it again.");
  }
  const file = record(data, "the file");
  if (file["format"] !== FORMAT) throw new FileProblem("This is no file of this notebook.");
  if (file["version"] !== VERSION) {
    throw new FileProblem(
      `The file has version ${shown(file["version"])}; this page reads version ${VERSION}. Open it in a newer notebook.`,
    );
  }
  const work = record(file["work"], "work");
  const reports = list(work["reports"], "reports", MOST_REPORTS).map((report, i) => readReport(report, i));
  if (new Set(reports.map(({ id }) => id)).size < reports.length) throw new FileProblem("Two reports have one id.");
  return {
    name: identifier(work["name"], "name"),
    title: words(work["title"], "title", 300),
    summary: words(work["summary"], "summary", 3_000),
    date: day(work["date"], "date"),
    language: language(work["language"], "language") || "en",
    reports,
    codebook: work["codebook"] === null || work["codebook"] === undefined ? null : readCodebook(work["codebook"]),
    corrections: list(work["corrections"] ?? [], "corrections", 2_000).map(
      (one) => bounded(record(one, "a correction")) as Correction,
    ),
  };
}

function readReport(value: unknown, i: number): WorkReport {
  const report = record(value, `reports[${i}]`);
  return {
    id: identifier(report["id"], `reports[${i}].id`),
    letter: /^[A-Z]$/.test(String(report["letter"])) ? String(report["letter"]) : "X",
    label: words(report["label"], `reports[${i}].label`, 200),
    published: day(report["published"], `reports[${i}].published`),
    translatedFrom: language(report["translatedFrom"], `reports[${i}].translatedFrom`),
    text: words(report["text"], `reports[${i}].text`, MOST_CHARACTERS),
  };
}

const PARTS = ["speakers", "events", "items", "topics", "frames", "wordings", "corrections"] as const;

function readCodebook(value: unknown): Codebook {
  const codebook = record(value, "codebook");
  for (const part of PARTS)
    list(codebook[part], `codebook.${part}`, 2_000).map((row) => record(row, `codebook.${part}`));
  return { ...(bounded(codebook) as Codebook), proposed: false };
}

type Plain = Record<string, unknown>;

function record(value: unknown, name: string): Plain {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(name, "a record", value);
  return value as Plain;
}

function list(value: unknown, name: string, most: number): unknown[] {
  if (!Array.isArray(value)) throw wrong(name, "a list", value);
  if (value.length > most) throw new FileProblem(`${name} has ${value.length} entries. At most ${most} are read.`);
  return value;
}

function words(value: unknown, name: string, most: number): string {
  if (typeof value !== "string") throw wrong(name, "text", value);
  if (value.length > most) throw new FileProblem(`${name} has ${value.length} characters. At most ${most} are read.`);
  return value;
}

function identifier(value: unknown, name: string): string {
  const id = words(value, name, 61);
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(id)) throw wrong(name, "an id of small letters, digits and hyphens", value);
  return id;
}

function day(value: unknown, name: string): string {
  const date = words(value ?? "", name, 10);
  if (date !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw wrong(name, "a day such as 2024-05-31", value);
  return date;
}

function language(value: unknown, name: string): string {
  const tag = words(value ?? "", name, 35);
  if (tag !== "" && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag))
    throw wrong(name, "a language tag such as de", value);
  return tag;
}

const DEEPEST = 8;
const LONGEST = 20_000;

/** Plain data without anything that is not: no prototypes, no endless texts, no deep nests. */
function bounded(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new FileProblem("The file's codebook is nested too deep.");
  if (typeof value === "string") return words(value, "a text of the codebook", LONGEST);
  if (Array.isArray(value)) return list(value, "a list of the codebook", 2_000).map((one) => bounded(one, depth + 1));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([key]) => key !== "__proto__");
    return Object.fromEntries(entries.map(([key, inner]) => [key, bounded(inner, depth + 1)]));
  }
  return value;
}

function wrong(name: string, wanted: string, value: unknown): FileProblem {
  return new FileProblem(`${name} is ${shown(value)}, not ${wanted}. Ask for the file again.`);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? "missing";
}

/** The folder of the work as a zip that goes into `data/` unchanged: dataset.yaml, codebook.yaml, reports/. */
export function folderZip(work: Work, { dataset, codebook }: Built): Uint8Array<ArrayBuffer> {
  const folder = `${work.name}/`;
  const files: Record<string, Uint8Array> = {
    [`${folder}dataset.yaml`]: strToU8(stringify(datasetFile(dataset))),
    [`${folder}codebook.yaml`]: strToU8(stringify(codebookFile(codebook))),
  };
  for (const { id, text } of work.reports) files[`${folder}reports/${id}.txt`] = strToU8(text);
  return new Uint8Array(zipSync(files, { level: 6 }));
}
