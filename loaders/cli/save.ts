import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { statusOf } from "../ownFiles.js";
import { InputError } from "./command.js";

/**
 * Writes a file that a call names by `--out`: whole, or not at all. What stood there before stays until then.
 * @throws {InputError} where there is no folder, no file of that name can be, or it cannot be written
 */
export function save(path: string, content: string | Uint8Array): void {
  if (path === "") throw new InputError("--out has no name. Name a file.");
  const folder = dirname(path);
  if (statusOf(folder)?.isDirectory() !== true)
    throw new InputError(`--out ${path}: there is no folder ${folder}. Make it first.`);
  const there = statusOf(path);
  if (there?.isDirectory() === true) throw new InputError(`--out ${path}: this is a folder. Name a file.`);
  if (there?.isFile() === false) throw new InputError(`--out ${path}: this is a device or a pipe. Name a file.`);
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    if (statusOf(draft)?.isFile() === true) rmSync(draft);
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new InputError(`--out ${path}: it cannot be written (${code}). Name another place.`);
  }
}
