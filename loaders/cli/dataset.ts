import { buildTables, DATA, directoryOf } from "../buildTables.js";
import { lessonNotes } from "../lessonNotes.js";
import { DatasetError, datasetNames } from "../readDataset.js";
import { datasetNew } from "./datasetNew.js";
import { type Call, command, InputError } from "./command.js";

const USAGE = `
Checks datasets, and makes new ones.

  npm run dataset -- check [DATASET …]
      Every file is read, every report is coded, and all that is wrong is said at once. Nothing is written.
      DATASET   a folder in data/, or a path with a slash in it; without it: all of data/

  npm run dataset -- new NAME [--from PLACE …] [--date DAY]
      Makes data/NAME with a proposed dataset.yaml and codebook.yaml. Nothing that exists is changed.
      --from    reports as .txt, .md, .html or .docx: files, or a folder of them; without it: two short examples
      --date    the day of the event, as 2024-05-31; without it: the day that the reports name most
`;

await command(USAGE, { from: { type: "string", multiple: true }, date: { type: "string" } }, main);

function main({ values, positionals: [action, ...places] }: Call): void {
  if (action === "new") {
    const [name, ...more] = places;
    // `--from DIR a.txt b.txt`: what follows belongs to it.
    datasetNew(
      name,
      [...((values["from"] as unknown as string[] | undefined) ?? []), ...more],
      String(values["date"] ?? ""),
    );
    return;
  }
  if (action !== "check")
    throw new InputError(`"${action ?? ""}" is nothing that this command does. Known: check, new.`);
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
