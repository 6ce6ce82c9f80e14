import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  codebookOf,
  parseOptions,
  readTogether,
  type Codebook,
  type Dataset,
  type ReportMeta,
} from "../../src/coding/index.js";
import { statedOutlet } from "../../src/coding/outletName.js";
import { eventDay, publishedOn } from "../../src/coding/propose/day.js";
import { freeLetter } from "../../src/dataset/letters.js";
import { isDeviceName } from "../../src/dataset/names.js";
import { slug } from "../../src/coding/propose/words.js";
import { parse, type Parse } from "../../src/parser/index.js";
import { mapWith, type Progress } from "../progress.js";
import { DatasetError } from "../readDataset.js";
import { EXAMPLES } from "./examples.js";
import type { Source } from "../../src/sources/textOf.js";
import { codebookYaml, datasetYaml } from "./yaml.js";

export interface NewDataset {
  dataset: Dataset;
  codebook: Codebook;
  parses: Parse[];
  /** Files that were written, relative to the dataset's folder. */
  files: string[];
}

/**
 * Makes the folder of a new dataset: its reports, and a first dataset.yaml and codebook.yaml for a teacher to correct.
 * Nothing that exists is changed; the folder appears whole or not at all.
 *
 * @param directory where it is made; its last part is the dataset's name
 * @param sources the reports; without any, two short invented ones show what a dataset looks like
 * @param date ISO 8601 day of the event; else the day that the reports name most
 * @param progress told after each report that is parsed
 * @throws {DatasetError} where the folder exists, or no day can be found
 */
export function newDataset(directory: string, sources: readonly Source[], date = "", progress?: Progress): NewDataset {
  refuseExisting(directory);
  const isExample = sources.length === 0;
  const reports = isExample ? EXAMPLES : sources;
  const dataset = proposeDataset(directory, reports, date || (isExample ? "2024-05-15" : ""));
  const parses = readTogether(
    dataset,
    mapWith(dataset.reports, (meta, i) => parse(reports[i]!.text, parseOptions(dataset, meta)), progress),
  );
  const codebook = codebookOf(dataset, parses);
  const files: Record<string, string> = {
    "dataset.yaml": datasetYaml(dataset),
    "codebook.yaml": codebookYaml(codebook),
    ...Object.fromEntries(dataset.reports.map(({ file }, i) => [`reports/${file}`, reports[i]!.text])),
  };
  write(directory, files);
  return { dataset, codebook, parses, files: Object.keys(files) };
}

/** @throws {DatasetError} where there is something already: known before anything is read */
export function refuseExisting(directory: string): void {
  if (!existsSync(directory)) return;
  throw new DatasetError([`${directory}: the folder exists already, and nothing is overwritten. Choose another name.`]);
}

function proposeDataset(directory: string, sources: readonly Source[], asked: string): Dataset {
  const stated = sources.map(({ says }) => says?.published ?? "");
  const date =
    asked ||
    eventDay(
      sources.map(({ text }) => text),
      stated,
    );
  if (date === "") {
    throw new DatasetError(["No report names a day with its year. Say when it happened: --date 2024-05-31."]);
  }
  const rough = sources.map(({ text }) => parse(text));
  const reports = proposeReports(sources, rough, date);
  const name = directory.split(/[/\\]/).at(-1)!;
  return {
    name,
    // A headline would be one side's: it may give a figure or a verdict that the others do not.
    title: titleOf(name),
    summary: `${reports.length} ${reports.length === 1 ? "report tells" : "reports tell"} of this event.`,
    date,
    place: "",
    timezone: "",
    language: languageOf(sources),
    reports,
    codebook: null,
  };
}

/** The language that all pages say they are in; English, which is read, where they say none or differ. */
function languageOf(sources: readonly Source[]): string {
  const stated = new Set(sources.map(({ says }) => says?.language.split("-")[0] ?? "").filter(Boolean));
  const [only = "en", ...others] = stated;
  return others.length === 0 ? only : "en";
}

/** The folder's name as words: "mill-bridge" → "Mill bridge". */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function proposeReports(sources: readonly Source[], parses: readonly Parse[], date: string): ReportMeta[] {
  const ids = new Set<string>();
  const letters = new Set<string>();
  return sources.map(({ file, says }, i): ReportMeta => {
    const name = file.replace(/\.[^.]*$/, "");
    const id = unused(idOf(slug(name)) || `report-${i + 1}`, ids);
    return {
      id,
      letter: unusedLetter(says?.outlet || name, letters),
      label: says?.outlet || statedOutlet(parses[i]!) || titleOf(name),
      // What a page says of itself, for a teacher to check.
      outlet: says?.outlet ?? "",
      agency: "",
      url: says?.url ?? "",
      published: says?.published || publishedOn(parses[i]!, date),
      retrieved: says?.retrieved ?? "",
      rights: "All rights stay with the publisher.",
      translatedFrom: "",
      publish: "full",
      file: `${id}.txt`,
    };
  });
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

function unusedLetter(name: string, taken: Set<string>): string {
  const letter = freeLetter(name, taken);
  taken.add(letter);
  return letter;
}

/** All files in a folder of their own beside the place, which then gets its name in one step. */
function write(directory: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(directory), { recursive: true });
  const draft = mkdtempSync(join(dirname(directory), ".new-"));
  try {
    mkdirSync(join(draft, "reports"));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(draft, file), text);
    renameSync(draft, directory);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** An id that is the name of a file on every system. */
function idOf(plain: string): string {
  return isDeviceName(plain) ? `${plain}-report` : plain;
}
