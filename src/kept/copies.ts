/**
 * What a browser's storage holds and nobody here understands (a newer version's, another event's, half of it gone) is never
 * written over: a copy of it stands under a name of its own, and “What is kept” gives it back.
 */

/** What of the page's storage is used; `window.localStorage` fits. Each call may throw. */
export type KeptStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** So many things may go wrong before somebody looks. */
const MOST_COPIES = 20;

/**
 * Keeps a copy of a text beside its key. The same text is kept once.
 * @returns whether it is kept; where not, whoever asked must not write over the text
 */
export function keepCopy(storage: KeptStorage, key: string, text: string): boolean {
  try {
    for (let n = 1; n <= MOST_COPIES; n++) {
      const name = `${key}:copy-${n}`;
      const there = storage.getItem(name);
      if (there === null) storage.setItem(name, text);
      if (there === null || there === text) return true;
    }
  } catch {
    // No room, or the storage refuses.
  }
  return false;
}

/** The key beside which a copy stands; null where a name is none of a copy. */
export function copiedKey(name: string): string | null {
  return /^(.+):copy-\d+$/.exec(name)?.[1] ?? null;
}
