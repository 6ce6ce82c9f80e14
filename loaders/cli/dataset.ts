import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildTables, type BuiltDataset, DATA, directoryOf } from "../buildTables.js";
import { exerciseSet } from "../exercises/exerciseSet.js";
import { setAsideOf } from "../setAside.js";
import { itemsOf, lessonsWith } from "../../src/exercises/progress.js";
import { QUESTIONS_FILE } from "../../src/exercises/questionsFile.js";
import type { ExerciseSet } from "../../src/exercises/types.js";
import { READABLE } from "../../src/sources/textOf.js";
import { isReadable, languageOf } from "../../src/parser/language.js";
import { otherLanguage } from "../../src/strings/languages.js";
import { plural } from "../../src/strings/words.js";
import { progressLine } from "../progress.js";
import { DatasetError, datasetNames } from "../readDataset.js";
import { datasetNew } from "./datasetNew.js";
import { datasetQuestions } from "./datasetQuestions.js";
import { type Call, command, InputError } from "./command.js";

const USAGE = `
Checks datasets, and makes new ones.

  npm run dataset -- check [DATASET …] [--strict]
      Every file is read, every report is coded, and all that is wrong is said at once. Nothing is written.
      DATASET   a folder in data/, or a path with a slash in it; without it: all of data/
      --strict  ends with an error where an exercise or a note of a lesson is set aside

  npm run dataset -- new NAME [--from PLACE …] [--date DAY]
      Makes data/NAME with a proposed dataset.yaml and codebook.yaml. Nothing that exists is changed.
      --from    reports: files, or a folder of them, of any kind that can be read (${READABLE.join(", ")});
                without it: two short examples
      --date    the day of the event, as 2024-05-31; without it: the day that the reports or their pages name most
  npm run dataset -- questions DATASET
      Writes exercises/${QUESTIONS_FILE}: the questions made from the claims, to leave out, reword and put in order.
      With that file they are asked beside those that you write. Nothing that exists is changed.
`;

await command(
  USAGE,
  { strict: { type: "boolean" }, from: { type: "string", multiple: true }, date: { type: "string" } },
  main,
);

async function main({ values, positionals: [action, ...places] }: Call): Promise<void> {
  if (action === "new") {
    const [name, ...more] = places;
    // `--from DIR a.txt b.txt`: what follows belongs to it.
    await datasetNew(
      name,
      [...((values["from"] as unknown as string[] | undefined) ?? []), ...more],
      String(values["date"] ?? ""),
    );
    return;
  }
  if (action === "questions") {
    datasetQuestions(places);
    return;
  }
  if (action !== "check")
    throw new InputError(`"${action ?? ""}" is nothing that this command does. Known: check, new, questions.`);
  const wanted = places.length > 0 ? places : datasetNames(DATA);
  if (wanted.length === 0)
    throw new InputError(`There is no dataset in ${DATA}. Make a folder with a dataset.yaml in it.`);
  const problems = wanted.flatMap((place) => check(place, values["strict"] === true));
  if (problems.length > 0) throw new DatasetError(problems);
}

/**
 * The problems of one dataset; says what it holds where there are none, and what is set aside.
 * @param isStrict what is set aside is a problem too
 */
function check(place: string, isStrict: boolean): readonly string[] {
  try {
    const built = buildTables(directoryOf(place), progressLine(`Parsing the reports of ${place}`));
    const { dataset, codebook, tables } = built;
    const { claims, reports, silences, variants } = tables;
    const coded = claims.filter(({ method }) => method === "coded").length;
    console.log(
      `${dataset.name}: ${reports.length} reports, ${claims.length} claims (${coded} coded by hand), ` +
        `${silences.length} silences, ${variants.length} versions of ${codebook.wordings.length} wordings.` +
        (codebook.proposed ? " There is no codebook.yaml; a first one was proposed." : ""),
    );
    const exercises = exerciseSet(built);
    for (const line of exercisesInWords(built, exercises)) console.log(`  ${line}`);
    for (const note of otherLanguages(built)) console.log(`  ${note}`);
    const setAside = setAsideOf(built, exercises);
    if (isStrict) return setAside;
    for (const note of setAside) console.log(`  ${note}`);
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

/** What Practice shows, and where it comes from. */
function exercisesInWords(built: BuiltDataset, { exercises, generated, setAside, paths }: ExerciseSet): string[] {
  const count = (n: number, one: string): string => `${n} ${plural(n, one)}`;
  const typed = exercises.filter(({ key }) => key.basis === "typed").length;
  const aside = setAside.length > 0 ? ` ${setAside.length} set aside.` : "";
  const isChosen = existsSync(join(built.directory, "exercises", QUESTIONS_FILE));
  const from = isChosen
    ? `, as exercises/${QUESTIONS_FILE} has them`
    : generated
      ? ", made from the claims: the folder exercises is empty"
      : "";
  const lessons = lessonsWith(exercises).map((lesson) => {
    const items = itemsOf(exercises, lesson);
    const again = items.filter(({ round }) => round === 2).length;
    return `${lesson} ${items.length}${again > 0 ? ` (${again} again)` : ""}`;
  });
  return [
    `${count(exercises.length, "exercise")} (${typed} with a typed answer)${from}, ${count(paths.length, "path")}.${aside}`,
    ...(lessons.length > 0 ? [`Practice has ${lessons.join(", ")}.`] : []),
    ...(generated || isChosen
      ? []
      : [
          `Exercises made from the claims are not asked beside those in the folder. ` +
            `To have both: npm run dataset -- questions ${built.dataset.name}.`,
        ]),
  ];
}

/** Reports in a language that the parser does not read. Claims coded by hand may still be right, so it is no problem. */
function otherLanguages({ dataset, texts }: BuiltDataset): string[] {
  return dataset.reports.flatMap(({ file, id }) => {
    const language = languageOf(texts.get(id)!);
    return isReadable(language) ? [] : [`data/${dataset.name}/reports/${file}: ${otherLanguage(language)}`];
  });
}
