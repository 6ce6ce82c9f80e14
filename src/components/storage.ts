import { keepCopy } from "../kept/copies.js";

/** The browser's own storage, which a browser or a school may forbid. */

/** One text under one name. */
export interface TextStore {
  /** Empty where nothing is kept. */
  read: () => string;
  /** @returns whether it was kept */
  write: (text: string) => boolean;
  /** Keeps a copy of what was read under a name of its own. @returns whether it is kept */
  setAside: (text: string) => boolean;
  /** Calls back when another tab has written, or the page comes back from where browsers keep left pages. */
  watch: (listener: () => void) => void;
}

/** @returns null where the browser forbids it, and reading the property throws, or has none, as in some web views */
export function storageOf(window: { readonly localStorage?: Storage | null }): Storage | null {
  try {
    return window.localStorage ?? null;
  } catch {
    return null;
  }
}

/** A text in the browser's storage. A browser that forbids it, or has no room, keeps nothing, and says so. */
export function textStore(window: Window, key: string): TextStore {
  return {
    read() {
      try {
        return window.localStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    setAside(text) {
      const storage = storageOf(window);
      return storage !== null && keepCopy(storage, key, text);
    },
    watch(listener) {
      window.addEventListener("storage", (event) => {
        if (event.key === key) listener();
      });
      window.addEventListener("pageshow", ({ persisted }) => {
        if (persisted) listener();
      });
    },
  };
}

/** Whether this browser keeps what it is given, so that a choice offered now holds on the next page. */
export function keepsText(window: Window): boolean {
  const storage = storageOf(window);
  const trial = "same-story:trial";
  try {
    storage?.setItem(trial, "1");
    storage?.removeItem(trial);
    return storage !== null;
  } catch {
    return false;
  }
}
