import type { Storage } from "../../src/components/workbench/state.js";

/** What a browser keeps for the workbench, empty at first. */
export function browserStore(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
