import { buildTables, DATA, directoryOf } from "../buildTables.js";
import { lessonNotes } from "../lessonNotes.js";
import { DatasetError, datasetNames } from "../readDataset.js";
import { type Call, command, InputError } from "./command.js";

const USAGE = `
Checks datasets: every file is read, every report is coded, and all that is wrong is said at once. Nothing is written.

  npm run dataset -- check [DATASET …]

  DATASET   a folder in data/, or a path with a slash in it; without it: all of data/
`;

await command(USAGE, {}, main);

function main({ positionals: [action, ...places] }: Call): void {
  if (action !== "check") throw new InputError(`"${action ?? ""}" is nothing that this command does. Known: check.`);
  const wanted = places.length > 0 ? places : datasetNames(DATA);
  if (wanted.length === 0)
    throw new InputError(`There is no dataset in ${DATA}. Make a folder with a dataset.yaml in it.`);
  const problems = wanted.flatMap(check);
  if (problems.length > 0) throw new DatasetError(problems);
}

/** The problems of one dataset; says what it holds where there are none. */
function check(place: string): readonly string[] {
  try {
    const built = buildTables(directoryOf(place));
    const { dataset, codebook, tables } = built;
    const { claims, reports, silences, variants } = tables;
    const coded = claims.filter(({ method }) => method === "coded").length;
    console.log(
      `${dataset.name}: ${reports.length} reports, ${claims.length} claims (${coded} coded by hand), ` +
        `${silences.length} silences, ${variants.length} versions of ${codebook.wordings.length} wordings.` +
        (codebook.proposed ? " There is no codebook.yaml; a first one was proposed." : ""),
    );
    const { setAside } = lessonNotes(built);
    for (const note of setAside) console.log(`  ${note}`);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}
