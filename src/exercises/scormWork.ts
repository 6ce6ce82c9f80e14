import { itemsOf, lessonsWith, type Item } from "./progress.js";
import { answersOf, itemKey, type State, type Suspended } from "./scormData.js";
import { entryKey, type Entry } from "./storeRead.js";
import type { Store } from "./store.js";
import { progressOf } from "./tries.js";
import type { Exercise } from "./types.js";

/** What a teaching system learns of a student's work. */
interface Standing {
  /** 0–100, a whole number; null where no exercise is marked. */
  score: number | null;
  isCompleted: boolean;
  /** Exercises that are over, of all. */
  over: number;
  all: number;
}

/** All that a student meets: every exercise, and once more those that come back. */
export function allItems(exercises: readonly Exercise[]): Item[] {
  const first = exercises.map((exercise): Item => ({ exercise, round: 1 }));
  const again = lessonsWith(exercises).flatMap((lesson) => itemsOf(exercises, lesson));
  return [...first, ...again.filter(({ round }) => round === 2)];
}

/**
 * The share of the marked exercises that were solved in one of the two tries, as the class page counts "right in the
 * end". Predictions and free writing are not marked: they count for completion alone. What came back counts for nothing.
 */
export function standingOf(
  exercises: readonly Exercise[],
  entries: ReadonlyMap<string, Entry>,
  known: ReadonlyMap<string, State>,
): Standing {
  const states = exercises.map((exercise) => stateOf({ exercise, round: 1 }, entries, known));
  const over = states.filter((state) => state === "right" || state === "shown" || state === "done").length;
  const marked = states.filter((_, i) => exercises[i]!.key.basis !== "none" && !exercises[i]!.predict);
  const right = marked.filter((state) => state === "right").length;
  return {
    score: marked.length === 0 ? null : Math.round((100 * right) / marked.length),
    isCompleted: exercises.length > 0 && over === exercises.length,
    over,
    all: exercises.length,
  };
}

function stateOf(item: Item, entries: ReadonlyMap<string, Entry>, known: ReadonlyMap<string, State>): State {
  const answers = answersOf(item, entries.get(itemKey(item)));
  return answers.length > 0 ? progressOf(item.exercise, answers).state : (known.get(itemKey(item)) ?? "unanswered");
}

/**
 * Makes the work that a system kept the current student's. Where this browser has written later than the system, its own
 * work stays as it is.
 * @param revisionHere the revision that this browser has of the attempt; 0 where it has none
 */
export function restore(store: Store, { key, revision, entries, states }: Suspended, revisionHere: number): void {
  store.switchTo(key);
  if (store.student.key !== key) store.someoneElse();
  if (revisionHere >= revision) return;
  store.forget((entry) => !states.has(entryKey(entry)));
  for (const entry of entries) {
    const here = store.entry(entry);
    const { first = "", last = "" } = here ?? {};
    store.put({ ...entry, reason: entry.reason === "" ? (here?.reason ?? "") : entry.reason, first, last });
  }
}
