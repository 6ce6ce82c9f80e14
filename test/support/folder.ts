import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** Dataset folders for tests of what goes wrong: each is gone after its test. */

const made: string[] = [];

/** After each test of every file: `setup.ts` calls it. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Files by their path in the folder; null leaves one out. */
export type Files = Record<string, string | Buffer | null>;

const SOUND: Files = {
  "dataset.yaml": [
    "title: A vote",
    "summary: A town votes.",
    "event:",
    "  date: 2024-05-15",
    "reports:",
    "  - id: one",
    "    letter: A",
    "    label: One",
    "  - id: two",
    "    letter: B",
    "    label: Two",
  ].join("\n"),
  "codebook.yaml": [
    "speakers:",
    "  - id: lee",
    "    name: Ann Lee",
    "items:",
    "  - id: day",
    "    label: Day",
    "    dimension: timing",
    "    question: When?",
    "    find: { date: any }",
    "    said_by: [lee]",
  ].join("\n"),
  "reports/one.txt": "Vote\n\nThe town voted on Wednesday, Ann Lee said.\n",
  "reports/two.txt": "Town votes\n\nAnn Lee said the vote was on Thursday.\n",
};

/** Writes a sound dataset with some files changed. Returns its path, and the path that messages show. */
export function folder(changes: Files = {}, name = "town"): { path: string; shown: string } {
  const root = mkdtempSync(join(tmpdir(), "same-story-"));
  made.push(root);
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries({ ...SOUND, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  const near = relative(process.cwd(), path);
  return { path, shown: near.startsWith("..") ? path : near };
}

/** A file of the sound dataset with one stretch replaced. */
export function edited(file: string, find: string, replacement: string): Files {
  const text = SOUND[file] as string;
  if (!text.includes(find)) throw new Error(`${file} has no "${find}"`);
  return { [file]: text.replace(find, replacement) };
}
