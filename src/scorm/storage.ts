import { storageKey } from "../exercises/store.js";

/** Stands before the attempt's key where this browser keeps an attempt's revision. */
const REVISION = "scorm-revision";

/** The storage of an attempt at a package. */
export interface AttemptStorage {
  /** What the notebook uses in the place of its own. */
  storage: Storage;
  /** From now on it writes through this one, or into memory where that is null. */
  use: (browserStorage: Storage | null) => void;
  /** The revision of the attempt that this browser has; 0 where it has none. */
  revision: () => number;
  setRevision: (revision: number) => void;
}

/**
 * Storage in which the answers of one attempt stand apart: in a teaching system, many students and packages share one
 * origin. What cannot be written stays in memory as long as the package is open, so that the system learns of it.
 *
 * It writes through the storage of the page that is open: browsers tell all other pages of a change, and a page that
 * were told of its own would draw itself anew.
 * @param onChange called after each change of the answers
 */
export function attemptStorage(dataset: string, attempt: string, onChange: () => void): AttemptStorage {
  const prefix = storageKey(dataset);
  const memory = new Map<string, string>();
  let kept: Storage | null = null;
  const isAnswers = (key: string): boolean => key === prefix || key.startsWith(`${prefix}:`);
  const named = (key: string): string => (isAnswers(key) ? `${key}:${attempt}` : key);
  const revisionKey = `${prefix}:${REVISION}:${attempt}`;

  const storage: Storage = {
    get length() {
      return kept?.length ?? memory.size;
    },
    key: (index) => (kept === null ? ([...memory.keys()][index] ?? null) : kept.key(index)),
    getItem: (key) => memory.get(named(key)) ?? read(kept, named(key)),
    setItem(key, value) {
      const name = named(key);
      try {
        kept?.setItem(name, value);
        if (kept === null) memory.set(name, value);
        else memory.delete(name);
      } catch (error) {
        if (isAnswers(key)) memory.set(name, value);
        throw error;
      } finally {
        if (key === prefix) onChange();
      }
    },
    removeItem(key) {
      memory.delete(named(key));
      kept?.removeItem(named(key));
      if (key === prefix) onChange();
    },
    clear() {
      memory.clear();
      kept?.clear();
      onChange();
    },
  };
  return {
    storage,
    use(next) {
      kept = next;
    },
    revision: () => Number(/^\d{1,9}$/.exec(read(kept, revisionKey) ?? "")?.[0] ?? 0),
    setRevision(revision) {
      try {
        kept?.setItem(revisionKey, String(revision));
      } catch {
        // Then the system's own work counts next time, which is as new.
      }
    },
  };
}

function read(from: Storage | null, key: string): string | null {
  try {
    return from?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
