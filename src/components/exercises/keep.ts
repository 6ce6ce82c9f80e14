import type { Item } from "../../exercises/progress.js";
import type { Entry, Store } from "../../exercises/store.js";
import type { Answer } from "../../exercises/types.js";

/** Keeps a further answer of the current student, or with `instead` puts it in the place of the one before. */
export function keepAnswer(
  store: Store,
  item: Item,
  answer: Answer,
  { hint, instead, now = new Date() }: { hint: boolean; instead: boolean; now?: Date },
): void {
  const before = entryOf(store, item);
  const moment = now.toISOString();
  const isFirst = before.answers.length === 0;
  store.put({
    ...before,
    answers: instead ? [answer] : [...before.answers, answer],
    hint: isFirst ? hint : before.hint,
    first: isFirst ? moment : before.first,
    last: moment,
  });
}

/** Changes the last answer, such as what a student has ticked on a checklist. */
export function changeLast(store: Store, item: Item, answer: Answer): void {
  const before = entryOf(store, item);
  if (before.answers.length > 0) store.put({ ...before, answers: [...before.answers.slice(0, -1), answer] });
}

/** Keeps why a student disagrees. */
export function keepReason(store: Store, item: Item, reason: string): void {
  const before = entryOf(store, item);
  if (before.answers.length > 0) store.put({ ...before, reason });
}

/** What is kept of an item, or an empty entry for it. */
export function entryOf(store: Store, { exercise, round }: Item): Entry {
  const { id, hash } = exercise;
  return (
    store.entry({ id, round, hash }) ?? { id, round, hash, answers: [], reason: "", hint: false, first: "", last: "" }
  );
}
