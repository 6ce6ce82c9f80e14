import { stringify } from "yaml";
import { codebookFile, datasetFile } from "../../src/coding/codebookFile.js";
import type { Codebook, Dataset } from "../../src/coding/index.js";

/** dataset.yaml and codebook.yaml as a teacher meets them first: with a note above each part that says what it is for. */

const DATASET_NOTES: Record<string, string> = {
  title:
    "The event and its reports. Lines that begin with # are notes for you; the notebook does not read them.\n" +
    "Name the event in words that no side chose.",
  summary: "Say in two or three sentences what happened, when and where: students read this.",
  event: "Weekdays in a report without a date of its own are read as the nearest to this day.",
  language: "The reports' language.",
  reports:
    "One entry a report. `letter` and `label` are its sign on every page. Add what you know: outlet, agency, url,\n" +
    "published: 2024-05-31, retrieved, rights, translated_from: de. What nobody knows stays away.\n" +
    "`story` lists whole lines that belong to the story, where they were taken for something around it.\n" +
    "`publish: excerpts` shows only the sentences that claims rest on, where you may not show a whole report.",
};

const CODEBOOK_NOTES: Record<string, string> = {
  speakers:
    "Who speaks. Two entries for one person? Make them one, with aliases. `side` groups speakers in “who gets to\n" +
    "speak”; source_type is one of named-official, unnamed-official, named-person, unnamed-person, institution, agency, document, outlet.",
  events:
    "Moments that times are told from. The first is the event itself; an id with -start or -end is its beginning or end.",
  items:
    "What the reports are asked. `find` says what an answer looks like: date, time, month, duration or sequence: any;\n" +
    "number_of: [ships]; money: any; choice: values with their terms; label_of, spelling_of: [Name]; who_said: [words];\n" +
    "place: any; agency: [Reuters]. Conditions: near (a word in the same sentence), beside (in the same clause), not,\n" +
    "said_by, parts, first: true (keep each report's first), top: true (only above the story and in its first four paragraphs),\n" +
    "passages: the exact words of each report that hold its answer (nothing else is looked at; near then names what was searched).",
  topics:
    "What a report may mention or leave out. Terms match from the start of a word. `not`: phrases that do not count.",
  frames:
    "How a headline puts the event: the words by which one may code it. Readers may disagree; that is the exercise.",
  wordings:
    "One statement in several versions. `all`: every version has all of these; `any`: at least one; `said_by`: whose it is.",
  corrections:
    "Coding by hand, where no rule can tell: action (add, change, drop, silent), report, item, evidence (the exact words), value,\n" +
    "reason.",
};

/** @returns the text of a dataset.yaml */
export function datasetYaml(dataset: Dataset): string {
  return noted(datasetFile(dataset), DATASET_NOTES);
}

/** @returns the text of a codebook.yaml, with every part that it can have */
export function codebookYaml(codebook: Codebook): string {
  const file = codebookFile(codebook);
  const whole = Object.fromEntries(Object.keys(CODEBOOK_NOTES).map((key) => [key, file[key] ?? []]));
  const top =
    "What is compared in these reports, and by which words it is recognised. It is a proposal: change what is wrong.\n\n";
  return `# ${top}${noted(whole, CODEBOOK_NOTES)}`;
}

function noted(file: Record<string, unknown>, notes: Readonly<Record<string, string>>): string {
  return Object.entries(file)
    .map(([key, value]) => {
      const note = notes[key];
      const comment = note === undefined ? "" : `${note.replace(/^/gm, "# ")}\n`;
      return (
        comment +
        stringify({ [key]: value }, { lineWidth: 110, flowCollectionPadding: true, aliasDuplicateObjects: false })
      );
    })
    .join("\n");
}
