import path from "node:path";
import { isEditorFile, isFolderLink, namesIn, statusOf } from "../loaders/ownFiles.js";

/** Files by path, each with a text that changes when the file does. */
type Snapshot = Map<string, string>;

const EVERY_MS = 250;

/**
 * Calls `onChange` with the paths that were changed, added or removed below some folders, once they hold still; waits
 * for what it returns before it looks again. It looks four times a second instead of asking the system to be told:
 * Node's recursive watching loses files in new folders on Linux, and shared and synchronised folders tell nothing.
 * @returns the way to stop
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (paths: string[]) => void | Promise<void>,
  everyMs = EVERY_MS,
): () => void {
  let handled = snapshot(folders);
  let last = handled;
  let timer = setTimeout(look, everyMs);
  let stopped = false;

  function look(): void {
    const now = snapshot(folders);
    const settled = differences(last, now).length === 0;
    const paths = settled ? differences(handled, now) : [];
    last = now;
    if (settled) handled = now;
    void Promise.resolve(paths.length > 0 ? onChange(paths) : undefined).then(() => {
      if (!stopped) timer = setTimeout(look, everyMs);
    });
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** The paths whose files differ between two snapshots. */
export function differences(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((file) => before.get(file) !== after.get(file));
}

/** All files of some folders, but those of editors. */
export function snapshot(folders: readonly string[]): Snapshot {
  const files: Snapshot = new Map();
  for (const folder of folders) collect(folder, files);
  return files;
}

function collect(place: string, files: Snapshot): void {
  const info = statusOf(place);
  if (info?.isDirectory()) {
    for (const name of namesIn(place)) {
      const inside = path.join(place, name);
      if (!isEditorFile(name) && !isFolderLink(inside)) collect(inside, files);
    }
  } else if (info) {
    // A file that was moved here keeps its time of writing, but neither its number nor its time of change.
    files.set(place, [info.size, info.mtimeMs, info.ctimeMs, info.ino].join(" "));
  }
}
