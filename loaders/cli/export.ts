import { basename } from "node:path";
import { buildTables, type BuiltDataset, DATA, directoryOf } from "../buildTables.js";
import { exerciseSet } from "../exercises/exerciseSet.js";
import { type Exported, toGift } from "../exports/gift.js";
import { toQti } from "../exports/qti.js";
import type { PackOptions } from "../exports/pack.js";
import { toDisk } from "../exports/disk/index.js";
import { refuseStale } from "../exports/fresh.js";
import { builtFiles, DIST, NotBuilt } from "../exports/packed.js";
import { toScorm } from "../exports/scorm/index.js";
import { type Progress, progressLine } from "../progress.js";
import { datasetNames } from "../readDataset.js";
import type { Dataset } from "../../src/coding/index.js";
import type { ExerciseSet } from "../../src/exercises/types.js";
import { plural } from "../../src/strings/words.js";
import { type Call, command, InputError } from "./command.js";
import { save } from "./save.js";

/** What can be written: how, and the end of its file's name. Another format is another line. */
const FORMATS: Record<
  string,
  {
    write: (set: ExerciseSet, built: BuiltDataset, progress: Progress) => Exported<string | Uint8Array>;
    ending: string;
  }
> = {
  gift: { write: toGift, ending: "gift.txt" },
  qti: { write: toQti, ending: "qti.zip" },
  scorm: { write: ofTheBuilt(toScorm), ending: "scorm.zip" },
  offline: { write: ofTheBuilt(toDisk), ending: "offline.zip" },
};

const USAGE = `
Writes a dataset's exercises for other learning systems, and lists what they cannot hold as it is.

  npm run export -- ${Object.keys(FORMATS).join("|")} DATASET [--out FILE]

  gift        Moodle's text format
  qti         a QTI 1.2 package (Canvas and others)
  scorm       a SCORM 1.2 package of the built notebook (Moodle and others); run npm run build first
  offline     the built notebook as pages that open by a double click, from a stick; run npm run build first
  DATASET     a folder in data/, or a path with a slash in it
  --out FILE  without it: DATASET.${Object.values(FORMATS)
    .map(({ ending }) => ending)
    .join(", DATASET.")} in this folder
`;

await command(USAGE, { out: { type: "string" } }, main);

function main({ values, positionals: [name = "", place = "", ...others] }: Call): void {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new InputError(`"${name}" is no format. Known: ${Object.keys(FORMATS).join(", ")}.`);
  if (place === "" || others.length > 0) {
    throw new InputError(`Name one DATASET. Known: ${datasetNames(DATA).join(", ")}.`);
  }
  const built = buildTables(directoryOf(place), progressLine(`Parsing the reports of ${place}`));
  const set = exerciseSet(built);
  const { content, notes } = format.write(set, built, progressLine("Packing files"));
  const out = typeof values["out"] === "string" ? values["out"] : `${basename(built.dataset.name)}.${format.ending}`;
  save(out, content);
  const { length } = set.exercises;
  console.log(`${out}: ${length} ${plural(length, "exercise")}.`);
  for (const note of notes) console.log(`  written as its nearest type: ${note}`);
  for (const { id, file, line } of set.setAside)
    console.log(`  left out: ${id || "a file"} (${file}:${line}); see dataset check`);
}

/** The notebook itself: nothing in it is written as another type. */
function ofTheBuilt(pack: (set: ExerciseSet, dataset: Dataset, options: PackOptions) => Uint8Array) {
  return (set: ExerciseSet, { dataset, directory }: BuiltDataset, progress: Progress): Exported<Uint8Array> => {
    try {
      if (builtFiles(DIST).length > 0) refuseStale(DIST, dataset.name, directory);
      return { content: pack(set, dataset, { progress }), notes: [] };
    } catch (error) {
      if (error instanceof NotBuilt) throw new InputError(error.message);
      throw error;
    }
  };
}
