import { hashText } from "../../exercises/hashText.js";
import { classFile } from "../../workbench/file.js";
import { FileProblem, readWorkFile } from "../../workbench/readFile.js";
import type { Storage } from "../workbench/state.js";
import type { Work } from "../../workbench/work.js";

/** Each set of reports that somebody opened stays in the browser beside the work on the bench, which it never touches. */
const keyOf = (id: string): string => `same-story/work-class:${id}`;

const ID_LENGTH = 10;

/**
 * Keeps a set for the class's view.
 * @returns its id, for its address; null where the browser keeps nothing
 */
export function keepForClass(storage: Storage | null, work: Work): string | null {
  // A file that somebody wrote by hand may have no id: the same content has the same one.
  const id = work.id === "" ? hashText(classFile(work)).slice(0, ID_LENGTH) : work.id;
  try {
    storage?.setItem(keyOf(id), classFile({ ...work, id }));
    return storage === null ? null : id;
  } catch {
    return null;
  }
}

/** A set that was opened in this browser; null where it is not there, or cannot be read. */
export function keptSet(storage: Storage | null, id: string): Work | null {
  try {
    const kept = storage?.getItem(keyOf(id)) ?? null;
    return kept === null ? null : readWorkFile(kept);
  } catch (error) {
    if (error instanceof FileProblem || error instanceof DOMException) return null;
    throw error;
  }
}
