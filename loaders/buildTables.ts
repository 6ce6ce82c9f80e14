import {
  codebookOf,
  codeDataset,
  parseOptions,
  readTogether,
  type Codebook,
  type Dataset,
  type Tables,
} from "../src/coding/index.js";
import { parse, type Parse } from "../src/parser/index.js";
import { mapWith, type Progress } from "./progress.js";
import { DATA, datasetPath, DatasetError, readDataset } from "./readDataset.js";

/** A dataset with all that the build makes of it. */
export interface BuiltDataset {
  dataset: Dataset;
  /** Path of its folder. */
  directory: string;
  /** The dataset's own codebook, or the proposed one. */
  codebook: Codebook;
  texts: Map<string, string>;
  parses: Parse[];
  tables: Tables;
}

export { DATA };

/** The folder of a dataset that a person names: by its name in `data/`, or by a path with a slash in it. */
export function directoryOf(place: string): string {
  return /[/\\]/.test(place) ? place : datasetPath(place, DATA);
}

/**
 * Reads, parses and codes a dataset.
 * @param directory path of the dataset's folder
 * @param progress told after each report that is parsed
 * @throws {DatasetError} with all problems of the folder
 */
export function buildTables(directory: string, progress?: Progress): BuiltDataset {
  const { dataset, texts } = readDataset(directory);
  const parses = readTogether(
    dataset,
    mapWith(dataset.reports, (report) => parse(texts.get(report.id)!, parseOptions(dataset, report)), progress),
  );
  try {
    const tables = codeDataset(dataset, parses);
    return { dataset, directory, codebook: codebookOf(dataset, parses), texts, parses, tables };
  } catch (error) {
    // Coding is pure and knows no files: here its complaint gets its place.
    if (error instanceof Error) throw new DatasetError([`${directory}/codebook.yaml: ${error.message}`]);
    throw error;
  }
}
