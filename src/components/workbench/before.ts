import { keepCopy } from "../../kept/copies.js";
import { anything, list, oneOf, readJson, record, text } from "../../json/read.js";
import { workFile } from "../../workbench/file.js";
import { FileProblem, MOST_FILE_BYTES, readWorkFile } from "../../workbench/readFile.js";
import type { Work } from "../../workbench/work.js";

/** What a browser's storage offers; each call may throw. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** The sets of reports that were on the bench before: the last one first. */
const BEFORE = "same-story/work-before";
/** A teacher of ten classes makes a set a month; a browser has no room for more anyway. */
const MOST = 100;
const FORMAT = "same-story-before";
const KEPT = record({
  format: oneOf([FORMAT]),
  version: anything,
  works: list(text(MOST_FILE_BYTES), MOST),
});

/** The work under a key. What cannot be read is set aside, not lost. */
export function restored(storage: Storage | null, key: string): Work | null {
  try {
    return readOrSetAside(storage, key, storage?.getItem(key) ?? null);
  } catch {
    return null;
  }
}

function readOrSetAside(storage: Storage | null, key: string, kept: string | null): Work | null {
  if (kept === null || kept === "") return null;
  try {
    return readWorkFile(kept);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    if (storage !== null) keepCopy(storage, key, kept);
    return null;
  }
}

/** The works of before; an earlier page kept one, as it is. */
export function worksBefore(storage: Storage | null): Work[] {
  try {
    const kept = storage?.getItem(BEFORE) ?? "";
    const works = readJson(kept, KEPT)?.works ?? [kept];
    return works.flatMap((one) => readOrSetAside(storage, BEFORE, one) ?? []);
  } catch {
    return [];
  }
}

/** Whether two works are one set of reports. One that an earlier version of this page kept may have no id. */
export function isSameSet(a: Work, b: Work): boolean {
  return a.id === "" && b.id === "" ? workFile(a) === workFile(b) : a.id === b.id;
}

/**
 * Puts a work before the others, in the place of what was kept of its set. An empty bench takes no other's place.
 * @returns the works, and whether the storage has taken them
 */
export function withBefore(
  storage: Storage | null,
  before: readonly Work[],
  old: Work,
): [works: Work[], isKept: boolean] {
  if (old.reports.length === 0) return [[...before], true];
  return written(storage, [old, ...before.filter((one) => !isSameSet(one, old))].slice(0, MOST));
}

/** Without one of them. */
export function withoutBefore(
  storage: Storage | null,
  before: readonly Work[],
  gone: Work,
): [works: Work[], isKept: boolean] {
  return written(
    storage,
    before.filter((one) => !isSameSet(one, gone)),
  );
}

function written(storage: Storage | null, works: Work[]): [works: Work[], isKept: boolean] {
  try {
    storage?.setItem(BEFORE, JSON.stringify({ format: FORMAT, version: 1, works: works.map(workFile) }));
    return [works, storage !== null];
  } catch {
    // There is no room for all of them: they stay until the page is closed, which says so.
    return [works, false];
  }
}
