import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DATA } from "../buildTables.js";
import { newDataset, type NewDataset, refuseExisting } from "../newDataset/index.js";
import { workbench } from "../../src/strings/workbench.js";
import { short } from "../../src/dataset/schemaReader.js";
import { READABLE, UnreadableSource, type Source } from "../../src/sources/textOf.js";
import { readSource } from "../newDataset/readSource.js";
import { progressLine } from "../progress.js";
import { datasetPath, DatasetError } from "../readDataset.js";
import { dayOption, InputError } from "./command.js";

/** Pieces left out of a file that are named; the others are counted. */
const MOST_NAMED = 4;

/** `npm run dataset -- new NAME [--from DIR|FILE …] [--date DAY]`: see `newDataset`. */
export async function datasetNew(name: string | undefined, from: readonly string[], date: string): Promise<void> {
  if (name === undefined) throw new InputError("The new dataset has no name. Call: npm run dataset -- new NAME.");
  if (date !== "") dayOption(date);
  const directory = datasetPath(name, DATA);
  refuseExisting(directory);
  const { sources, unread } = await readSources(from);
  const isExample = from.length === 0;
  if (!isExample && sources.length === 0) throw new DatasetError([...unread, "No report could be read."]);
  const made = newDataset(directory, sources, date, progressLine("Parsing reports"));
  console.log(`Made data/${name}: ${made.files.join(", ")}.`);
  for (const problem of unread) console.log(`Left out: ${problem}`);
  for (const { file, doubt, leftOut = [] } of sources) {
    if (doubt !== undefined) console.log(`Look at ${file}: ${doubt}`);
    for (const { kind, text } of leftOut.slice(0, MOST_NAMED)) {
      console.log(`Left out of ${file}, ${workbench.leftOut.kinds[kind] ?? kind}: ${short(text)}`);
    }
    const more = leftOut.length - MOST_NAMED;
    if (more > 0)
      console.log(`Left out of ${file}: ${more} more. “Try your own reports” shows them, and takes them in.`);
  }
  for (const line of firstLooks(made, isExample)) console.log(`  - ${line}`);
  console.log(`Then: npm run dataset -- check ${name}, and npm start to see it.`);
}

/** Files, or all files of a folder that can be reports. */
async function readSources(from: readonly string[]): Promise<{ sources: Source[]; unread: string[] }> {
  const paths = from.flatMap((place) => {
    if (!existsSync(place)) throw new InputError(`--from ${place}: there is no such file or folder.`);
    return statSync(place).isDirectory() ? filesIn(place) : [place];
  });
  if (from.length > 0 && paths.length === 0) {
    throw new InputError(`--from ${from.join(" ")}: there is no file in it. Known kinds: ${READABLE.join(", ")}.`);
  }
  const sources: Source[] = [];
  const unread: string[] = [];
  const progress = progressLine("Reading files");
  for (const [i, path] of paths.entries()) {
    try {
      sources.push(await readSource(path));
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      unread.push(error.message);
    }
    progress(i + 1, paths.length);
  }
  return { sources, unread };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** What a teacher looks at first, with what was found. */
function firstLooks({ dataset, codebook, parses }: NewDataset, isExample: boolean): string[] {
  if (isExample) {
    return [
      "The two reports are examples: put your own texts in reports/, name each in dataset.yaml, and delete ours.",
      "codebook.yaml was proposed from the reports: who speaks, what is compared, by which words.",
    ];
  }
  const unsure = parses.flatMap(({ id, times, quotations }) => {
    const readings = times.filter((time) => time.readings.length > 1).length;
    const open = quotations.filter(({ broken }) => broken === "unclosed").length;
    const alone = quotations.filter(({ source }) => source === null).length;
    return [
      readings > 0 && `${id}: ${readings} ${readings === 1 ? "time" : "times"} can be read in several ways.`,
      open > 0 && `${id}: ${open} ${open === 1 ? "quotation is" : "quotations are"} never closed.`,
      alone > 0 && `${id}: nobody is named for ${alone} ${alone === 1 ? "quotation" : "quotations"}.`,
    ].filter((line) => line !== false);
  });
  return [
    `dataset.yaml: the day of the event was taken to be ${dataset.date}; the title is the first headline. Correct both.`,
    `dataset.yaml: labels and letters come from the file names, or from what a saved page says of itself. ` +
      `Check who published each report, where and when, and say what is missing.`,
    `codebook.yaml: ${codebook.speakers.length} speakers. Is one person there twice?`,
    `codebook.yaml: ${codebook.items.length} questions to the reports, ${codebook.topics.length} topics, ` +
      `${codebook.wordings.length} statements in several versions. Delete what does not matter; name what does.`,
    ...unsure,
  ];
}
