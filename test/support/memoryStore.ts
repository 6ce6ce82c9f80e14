import type { TextStore } from "../../src/components/storage.js";

/** A store of one text, as tests have it: what it holds, what was written, what was set aside, and another tab. */
export function memoryStore(kept = "") {
  const written: string[] = [];
  const aside: string[] = [];
  const watching: (() => void)[] = [];
  const store: TextStore = {
    read: () => written.at(-1) ?? kept,
    write: (text) => written.push(text) > 0,
    setAside: (text) => aside.includes(text) || aside.push(text) > 0,
    watch: (listener) => void watching.push(listener),
  };
  /** What another tab does. @param isTold whether this one learns of it */
  const writeElsewhere = (text: string, isTold = true): void => {
    written.push(text);
    if (isTold) for (const listener of watching) listener();
  };
  return { store, written, aside, writeElsewhere };
}
