import { readJson, table, text } from "../../json/read.js";
import { textStore } from "../storage.js";
import type { Lesson } from "./data.js";

/** What this browser's reader picked before a step showed anything, by the step's id. */
export interface Asked {
  get: (step: string) => string | null;
  /** @param picked null: to be asked again */
  set: (step: string, picked: string | null) => void;
}

/** What begins the name under which the picks of a dataset are kept. */
export const ASKED_KEY = "same-story:asked:";
const MOST_STEPS = 100;
const LONGEST_ID = 120;

/** The picks of one dataset, kept in the browser where that is allowed, else as long as the page. They are never sent. */
export function askedIn({ window, data, page }: Pick<Lesson, "window" | "data" | "page">): Asked {
  const store = textStore(window, ASKED_KEY + data.dataset);
  const read = (): Map<string, string> =>
    new Map(Object.entries(readJson(store.read(), table(text(LONGEST_ID), MOST_STEPS)) ?? {}));
  const onPage = new Map<string, string>();
  const key = (step: string): string => `${page}.${step}`;
  return {
    get: (step) => onPage.get(key(step)) ?? read().get(key(step)) ?? null,
    set(step, picked) {
      // Another tab may have kept more in the meantime.
      const all = read();
      for (const kept of [all, onPage]) {
        kept.delete(key(step));
        if (picked !== null) kept.set(key(step), picked);
      }
      store.write(JSON.stringify(Object.fromEntries(all)));
    },
  };
}
