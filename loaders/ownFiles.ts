import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from "node:fs";
import { sep } from "node:path";

/** What lies in a folder of `data/` is a teacher's: it may be gone the next moment, lead anywhere, or be no file at all. */

/** What editors and systems write beside the files that people mean. */
const EDITOR_FILE = /^\.|~$|^~\$|^#.*#$|^4913$|\.(?:sw[a-z]|tmp|bak|part|crdownload)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Whether a file's or folder's name is one that an editor or a system made for itself. */
export function isEditorFile(name: string): boolean {
  return EDITOR_FILE.test(name);
}

/** What is at a path, links followed; null where nothing is, or a link leads in a circle or to where nobody may look. */
export function statusOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Whether a path is a link to a folder. Nobody goes through one: it may lead back, or to a whole drive. */
export function isFolderLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink() && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Names in a folder, in order; none where there is no such folder (any more). */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Whether a path is in a folder when all links are followed; a path without a file counts as inside. */
export function isInside(path: string, directory: string): boolean {
  return statusOf(path) === null || realpathSync(path).startsWith(realpathSync(directory) + sep);
}
