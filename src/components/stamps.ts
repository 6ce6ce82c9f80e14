import { storageOf } from "./storage.js";

/** Lessons that were finished in this browser: the event's first page stamps them. No points, and nothing is sent. */

type Keeps = Parameters<typeof storageOf>[0];
/** A lesson's name, and the day on which it was finished ("2026-03-14"). */
type Stamps = Readonly<Record<string, string>>;

function stampsKey(dataset: string): string {
  return `same-story:${dataset}:stamps`;
}

/** What is kept; whatever else may stand there is passed over. Nothing where the browser keeps nothing. */
export function stampsOf(window: Keeps, dataset: string): Stamps {
  try {
    const kept: unknown = JSON.parse(storageOf(window)?.getItem(stampsKey(dataset)) ?? "{}");
    const days = Object.entries(kept ?? {}).filter(([, day]) => /^\d{4}-\d\d-\d\d$/.test(String(day)));
    return Object.fromEntries(days.slice(0, 20));
  } catch {
    return {};
  }
}

/** Stamps a lesson once. @returns whether the stamp is kept, by now or since before */
export function stamp(window: Keeps, dataset: string, lesson: string, now = new Date()): boolean {
  const kept = stampsOf(window, dataset);
  if (kept[lesson] !== undefined) return true;
  try {
    const storage = storageOf(window);
    storage?.setItem(stampsKey(dataset), JSON.stringify({ ...kept, [lesson]: now.toISOString().slice(0, 10) }));
    return storage !== null;
  } catch {
    return false;
  }
}
