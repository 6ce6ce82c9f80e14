import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { BuiltDataset } from "./buildTables.js";
import { isEditorFile, isFolderLink, namesIn, statusOf } from "./ownFiles.js";
import type { Progress } from "./progress.js";
import { publishUnlessSaid } from "./publishUnlessSaid.js";

/**
 * A dataset is coded once, and not once for each of its tables: what `buildTables` made is kept in one file a dataset,
 * under a key that is made of every byte that coding reads. Another byte, another key: tables are never stale.
 */

const ROOT = join(import.meta.dirname, "..");

/** Everything outside of a dataset's folder that its tables depend on; a test follows the imports. */
export const CODE = [
  "loaders",
  "src/parser",
  "src/coding",
  "src/dataset",
  "src/values",
  "src/lessons.ts",
  "package-lock.json",
];

/** Where tables are kept; Framework and git leave this folder alone. */
const TABLE_CACHE = join(ROOT, "src/.observablehq/tables");

/** No file of a dataset is read beyond this: of a video that lies there, size and time will do. */
const MOST_BYTES = 20_000_000;

/** Hashed before the code is loaded below, so that this is the code that runs in this process. */
const code = hashCode();

/** The key of a dataset's tables. @param directory path of the dataset's folder */
export function tablesKey(directory: string): string {
  return hash([code, publishUnlessSaid(), hashOf(directory)]);
}

/**
 * As `buildTables`, but coded only where the dataset or the code has changed since.
 * @throws {DatasetError} with all problems of the folder; then what is kept stays as it is
 */
export async function cachedTables(directory: string, cache = TABLE_CACHE, progress?: Progress): Promise<BuiltDataset> {
  const key = tablesKey(directory);
  const kept = read(directory, cache);
  if (kept?.key === key) return kept.built;
  const { buildTables } = await import("./buildTables.js");
  const built = buildTables(directory, progress);
  // Whoever saved a file in the meantime gets tables of their own, but not under this key.
  if (hash([hashCode(), publishUnlessSaid(), hashOf(directory)]) === key) write(directory, cache, { key, built });
  return built;
}

/** The tables of a dataset when it was last sound, whatever its folder holds now; null where there are none. */
export function lastGoodTables(directory: string, cache = TABLE_CACHE): BuiltDataset | null {
  return read(directory, cache)?.built ?? null;
}

/** Forgets the tables of all datasets but these, so that a dataset that is gone does not come back as its last tables. */
export function keepOnly(names: readonly string[], cache = TABLE_CACHE): void {
  const files = names.map((name) => `${name}.bin`);
  for (const file of namesIn(cache)) if (!files.includes(file)) rmSync(join(cache, file), { force: true });
}

interface Kept {
  key: string;
  built: BuiltDataset;
}

function fileOf(directory: string, cache: string): string {
  return join(cache, `${basename(directory)}.bin`);
}

function read(directory: string, cache: string): Kept | null {
  try {
    const { key, built } = deserialize(readFileSync(fileOf(directory, cache))) as Kept;
    // The same files may be reached by another path.
    return { key, built: { ...built, directory } };
  } catch {
    // No file, or one of another Node: it is made again.
    return null;
  }
}

/** Readers see the old file or the new one, never a half. */
function write(directory: string, cache: string, kept: Kept): void {
  const file = fileOf(directory, cache);
  const draft = `${file}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(draft, serialize(kept));
  renameSync(draft, file);
}

/** What a dataset's folder holds, but for what editors make for themselves, and whether its reports are published whole. */
export function dataHash(directory: string): string {
  return hash([publishUnlessSaid(), hashOf(directory, (name) => !isEditorFile(name))]);
}

function hashCode(): string {
  return hash([process.version, ...CODE.map((place) => hashOf(join(ROOT, place)))]);
}

/** A hash of a file, or of all files below a folder with their paths; of nothing where there is neither. */
function hashOf(place: string, isCounted: (name: string) => boolean = () => true): string {
  const info = statusOf(place);
  if (info?.isFile()) return hash([info.size > MOST_BYTES ? `${info.size} ${info.mtimeMs}` : readFileSync(place)]);
  const names = namesIn(place).filter((name) => isCounted(name) && !isFolderLink(join(place, name)));
  return hash(names.flatMap((name) => [name, hashOf(join(place, name), isCounted)]));
}

/** Each part goes in with its length, so that no two lists of parts run together to the same bytes. */
function hash(parts: readonly (string | Buffer)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}:`).update(part);
  return sum.digest("hex");
}
