import { join } from "node:path";
import { ENDS, STEPS } from "../src/lessons.js";
import type { BuiltDataset } from "./buildTables.js";
import { QUESTIONS_FILE } from "../src/exercises/questionsFile.js";
import { PATHS_FILE } from "./exercises/paths.js";
import { didYouMean } from "./exercises/suggest.js";
import { isEditorFile, isFolderLink, isInside, namesIn, statusOf } from "./ownFiles.js";
import { shownPath } from "./readDataset.js";

/** Pages of the folder `lessons`: the lessons, the home page's two texts, and the last minutes. */
const PAGES = [...Object.keys(STEPS), "context", "glossary", ENDS].map((page) => `${page}.md`);
/** Files of exercises that are no questions themselves. */
const LISTS = [PATHS_FILE, QUESTIONS_FILE];
const OWN = ["dataset.yaml", "codebook.yaml"];
/** Names of a folder that are looked at. */
const MOST_NAMES = 1_000;

/** What a folder of a dataset may hold, and what to do with anything else. */
interface Room {
  isRead: (name: string) => boolean;
  remedy: (name: string) => string;
}

/**
 * What lies in a dataset's folder and nobody reads, as after a slip in a name: a line each, with the path and the remedy.
 * It is no error, because the rest is sound.
 */
export function strays({ directory, dataset }: Pick<BuiltDataset, "directory" | "dataset">): string[] {
  const files = new Set(dataset.reports.map(({ file }) => file));
  const rooms: Record<string, Room> = {
    reports: {
      isRead: (name) => files.has(name),
      remedy: () => "No report has it as its file. List it under reports in dataset.yaml, or remove it.",
    },
    lessons: {
      isRead: (name) => PAGES.includes(name),
      remedy: (name) => (LISTS.includes(name) ? "Move it to exercises." : newName(name, PAGES)),
    },
    exercises: {
      isRead: (name) => name.endsWith(".md") || LISTS.includes(name),
      remedy: (name) => {
        if (PAGES.includes(name)) return "Move it to lessons.";
        return newName(name, /\.ya?ml$/i.test(name) ? LISTS : [`${stemOf(name)}.md`]);
      },
    },
  };
  const top: Room = { isRead: (name) => OWN.includes(name), remedy: whereTo };
  return [
    ...strangersIn(directory, "", top, Object.keys(rooms)),
    ...Object.entries(rooms).flatMap(([folder, room]) => strangersIn(directory, folder, room, [])),
  ];
}

function strangersIn(directory: string, folder: string, room: Room, folders: readonly string[]): string[] {
  const names = namesIn(join(directory, folder)).filter((name) => !isEditorFile(name));
  return names.slice(0, MOST_NAMES).flatMap((name) => {
    const place = join(directory, folder, name);
    const shown = shownPath(place);
    const status = statusOf(place);
    if (status === null) return [`${shown}: this link leads nowhere. Remove it.`];
    if (!isInside(place, directory)) return [`${shown}: this link leads out of the dataset. Put a copy there.`];
    if (isFolderLink(place)) return [`${shown}: a link to a folder is not followed. Put its files here.`];
    if (status.isDirectory() && folders.includes(name)) return [];
    if (status.isDirectory()) {
      const remedy = folder === "" ? didYouMean(name, folders) : `Move its files to ${folder}.`;
      return [`${shown}: a folder that is not read. ${remedy}`];
    }
    if (!status.isFile()) return [`${shown}: this is no file. Remove it.`];
    if (room.isRead(name) || isReadme(name)) return [];
    return [`${shown}: a file that is not read. ${room.remedy(name)}`];
  });
}

/** Where a file belongs that lies beside `dataset.yaml`. */
function whereTo(name: string): string {
  if (PAGES.includes(name)) return "Move it to lessons.";
  if (LISTS.includes(name)) return "Move it to exercises.";
  if (/\.md$/i.test(name)) return "Move it to exercises if it holds questions, to lessons if it is a lesson's text.";
  if (/\.(?:txt|html?|docx)$/i.test(name)) return "Move it to reports, and list it in dataset.yaml.";
  return "Remove it.";
}

/** The name that a file must have: that of its stem, or the nearest. */
function newName(name: string, known: readonly string[]): string {
  const stem = stemOf(name).toLowerCase();
  const wanted = known.find((one) => stemOf(one).toLowerCase() === stem);
  return wanted === undefined ? didYouMean(name, known) : `Rename it ${wanted}.`;
}

/** A name without the endings of texts: "timing.md.txt" is "timing". */
function stemOf(name: string): string {
  return name.replace(/(?:\.(?:txt|text|markdown|mdown|mkd|md|ya?ml))+$/i, "");
}

function isReadme(name: string): boolean {
  return /^readme(?:\.(?:md|txt))?$/i.test(name);
}
