import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Codebook, Dataset, ReportMeta } from "../src/coding/index.js";
import { codebookFile, type DatasetFile, datasetFile, isId, RESERVED } from "../src/dataset/schemas.js";
import { isDeviceName } from "../src/dataset/names.js";
import { checkCodebook, checkReports, checkStories } from "../src/dataset/validate.js";
import { publishUnlessSaid } from "./publishUnlessSaid.js";
import { isInside, statusOf } from "./ownFiles.js";
import { readText } from "./readText.js";
import { Problems } from "../src/dataset/schemaReader.js";
import { readYaml } from "../src/dataset/yamlFile.js";

export { RESERVED };

/** A dataset folder, read and found sound. */
export interface LoadedDataset {
  dataset: Dataset;
  /** Path of its folder. */
  directory: string;
  /** The untouched text of each report, by id. */
  texts: Map<string, string>;
}

/** All that is wrong with a dataset folder, one `file:line: what, value, remedy` a line. */
export class DatasetError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "DatasetError";
  }
}

/** The folder of datasets of this checkout, wherever a command is called from. */
export const DATA = join(import.meta.dirname, "..", "data");

const MOST_YAML_BYTES = 1_000_000;
const MOST_REPORT_BYTES = 2_000_000;

/**
 * Reads and validates `data/<name>`.
 * @param directory path of the folder; its last part is the dataset's name
 * @throws {DatasetError} with every problem of the folder at once; nothing is ever written
 */
export function readDataset(directory: string): LoadedDataset {
  const problems = new Problems();
  const folder = shownPath(directory);
  const name = basename(directory);
  checkName(name, folder, problems);
  if (statusOf(directory)?.isDirectory() !== true) {
    const what = existsSync(directory) ? "this is a file. Name the dataset's folder" : "there is no such folder";
    throw new DatasetError([`${folder}: ${what}. ${knownDatasets(directory)}`]);
  }

  const lines = { dataset: new Map<string, number>(), codebook: new Map<string, number>() };
  const files = { dataset: `${folder}/dataset.yaml`, codebook: `${folder}/codebook.yaml` };
  checkNames(directory, folder, problems);
  const datasetText = readOwn(directory, "dataset.yaml", files.dataset, problems);
  const written =
    datasetText === null ? null : readYaml(datasetText, files.dataset, datasetFile, problems, lines.dataset);
  const codebookText = existsSync(join(directory, "codebook.yaml"))
    ? readOwn(directory, "codebook.yaml", files.codebook, problems)
    : null;
  const codes =
    codebookText === null ? null : readYaml(codebookText, files.codebook, codebookFile, problems, lines.codebook);

  const reports = (written?.reports ?? []).map((report, i) => ({
    ...report,
    file: report.file || `${report.id}.txt`,
    publish: lines.dataset.has(`reports[${i}].publish`) ? report.publish : publishUnlessSaid(),
  }));
  checkReports(reports, files.dataset, lines.dataset, problems);
  const texts = readReports(directory, folder, reports, files.dataset, lines.dataset, problems);
  checkStories(reports, texts, files.dataset, lines.dataset, problems);
  const codebook: Codebook | null = codes && { ...codes, proposed: false };
  if (codebook) checkCodebook(codebook, reports, texts, files.codebook, lines.codebook, problems);
  if (problems.list.length > 0 || !written) throw new DatasetError(problems.list);
  return { dataset: assemble(name, written, reports, codebook), directory, texts };
}

/** A file of the folder itself; a link out of it is refused as it is for reports. */
function readOwn(directory: string, name: string, file: string, problems: Problems): string | null {
  const path = join(directory, name);
  if (isInside(path, directory)) return readText(path, file, MOST_YAML_BYTES, problems);
  problems.add(file, null, "the file points out of the dataset. Put a copy there.");
  return null;
}

/** A file that an editor saved under nearly the right name would be passed over in silence. */
function checkNames(directory: string, folder: string, problems: Problems): void {
  const names = readdirSync(directory);
  for (const wanted of ["dataset.yaml", "codebook.yaml"]) {
    const stem = wanted.slice(0, -".yaml".length);
    const near = names.find((name) => new RegExp(`^${stem}\\.(ya?ml)(\\.txt)?$`, "i").test(name) && name !== wanted);
    if (near !== undefined && !names.includes(wanted))
      problems.add(`${folder}/${near}`, null, `this file is not read under its name. Rename it ${wanted}.`);
  }
}

function assemble(name: string, written: DatasetFile, reports: ReportMeta[], codebook: Codebook | null): Dataset {
  const { title, summary, event, language } = written;
  return { name, title, summary, ...event, language, reports, codebook };
}

/** Names of the dataset folders in `data`, in order. */
export function datasetNames(data = "data"): string[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, "dataset.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** The path of a dataset by its name. @throws {DatasetError} where the name is no name of a folder in `data` */
export function datasetPath(name: string, data = "data"): string {
  const problems = new Problems();
  checkName(name, shownPath(join(data, name)), problems);
  if (problems.list.length > 0) throw new DatasetError(problems.list);
  return join(data, name);
}

function checkName(name: string, folder: string, problems: Problems): void {
  if (RESERVED.includes(name)) {
    problems.add(
      folder,
      null,
      `the name "${name}" is kept for a page. Rename the folder. Kept: ${RESERVED.join(", ")}.`,
    );
  } else if (isDeviceName(name)) {
    problems.add(folder, null, `the name "${name}" is kept by Windows for a device. Rename the folder.`);
  } else if (!isId(name)) {
    problems.add(folder, null, `"${name}" is no name for a dataset. Use small letters, digits and hyphens.`);
  }
}

function knownDatasets(directory: string): string {
  const names = datasetNames(join(directory, ".."));
  return names.length > 0 ? `Known: ${names.join(", ")}.` : "Make it, with a dataset.yaml in it.";
}

/** A path as messages name it. */
export function shownPath(directory: string): string {
  const path = relative(process.cwd(), directory) || directory;
  return path.startsWith("..") ? directory : path.split(sep).join("/");
}

function readReports(
  directory: string,
  folder: string,
  reports: readonly ReportMeta[],
  datasetYaml: string,
  lines: ReadonlyMap<string, number>,
  problems: Problems,
): Map<string, string> {
  const texts = new Map<string, string>();
  reports.forEach((report, i) => {
    const line = lines.get(`reports[${i}].file`) ?? lines.get(`reports[${i}].id`) ?? null;
    const path = join(directory, "reports", report.file);
    const file = `${folder}/reports/${report.file}`;
    const others = (): string => strangers(join(directory, "reports"), reports);
    if (report.file.includes("/") || report.file.includes("\\") || report.id === "") return;
    if (!existsSync(path)) {
      problems.add(
        datasetYaml,
        line,
        `report "${report.id}" has no file ${file}.${others()} Add the file, or remove the report.`,
      );
    } else if (!isInside(path, directory)) {
      problems.add(datasetYaml, line, `report "${report.id}" points out of the dataset by ${file}. Put a copy there.`);
    } else {
      const text = readText(path, file, MOST_REPORT_BYTES, problems);
      if (text !== null && text.trim() === "")
        problems.add(file, 1, "the report is empty. Paste its text, or remove it.");
      else if (text !== null) texts.set(report.id, text);
    }
  });
  return texts;
}

/** Names in the folder of reports that no report has: one of them may be the file that is looked for. */
function strangers(folder: string, reports: readonly ReportMeta[]): string {
  if (!existsSync(folder)) return "";
  const known = new Set(reports.map(({ file }) => file));
  const names = readdirSync(folder).filter((name) => !known.has(name) && !name.startsWith("."));
  return names.length === 0 ? "" : ` In the folder is ${names.sort().slice(0, 3).join(", ")}.`;
}
