import { readdirSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../src/coding/index.js";
import { DATA, DatasetError, datasetPath } from "../loaders/readDataset.js";
import { exerciseSet } from "../loaders/exercises/exerciseSet.js";
import { progressLine } from "../loaders/progress.js";
import { setAsideOf } from "../loaders/setAside.js";
import { cachedTables, keepOnly, lastGoodTables } from "../loaders/tableCache.js";
import { isEditorFile, namesIn } from "../loaders/ownFiles.js";

/** What `data/` holds. */
export interface DatasetsState {
  /** Datasets with tables, in order. In the preview these may be the last good ones of a dataset that is broken now. */
  datasets: { name: string; title: string; reports: { id: string }[] }[];
  /** One `file:line: what, value, remedy` a problem; empty when all is well. */
  problems: string[];
  /** What sound datasets hold that no page shows, a line each like problems. */
  setAside: string[];
}

/**
 * Reads and codes every dataset, so that data loaders find the tables ready. A folder without a dataset.yaml counts as
 * a dataset with that problem, not as none: nobody's dataset goes missing quietly.
 */
export async function prepareDatasets(data = DATA): Promise<DatasetsState> {
  const state: DatasetsState = { datasets: [], problems: [], setAside: [] };
  const names = datasetFolders(data);
  keepOnly(names);
  for (const name of names) {
    const { problems, setAside } = await lookAt(name, data);
    state.problems.push(...problems);
    state.setAside.push(...setAside);
    const tables = lastGoodTables(path.join(data, name));
    if (tables) state.datasets.push(summaryOf(name, tables.dataset));
  }
  return state;
}

/** Says in the terminal what no page shows. */
export function tellSetAside({ setAside }: Pick<DatasetsState, "setAside">): void {
  if (setAside.length === 0) return;
  console.log(`Not shown (${setAside.length}):`);
  for (const line of setAside) console.log(`  ${line}`);
}

/** What the side bar and the list of pages need of a dataset. */
function summaryOf(name: string, { title, reports }: Dataset): DatasetsState["datasets"][number] {
  return { name, title, reports: reports.map(({ id }) => ({ id })) };
}

async function lookAt(name: string, data: string): Promise<{ problems: readonly string[]; setAside: string[] }> {
  try {
    const progress = progressLine(`Parsing the reports of ${name}`);
    const built = await cachedTables(datasetPath(name, data), undefined, progress);
    return { problems: [], setAside: setAsideOf(built, exerciseSet(built)) };
  } catch (error) {
    if (error instanceof DatasetError) return { problems: error.problems, setAside: [] };
    throw error;
  }
}

/** Folders in `data` with anything in them. */
function datasetFolders(data: string): string[] {
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isEditorFile(entry.name))
    .map(({ name }) => name)
    .filter((name) => namesIn(path.join(data, name)).some((file) => !isEditorFile(file)))
    .sort();
}
