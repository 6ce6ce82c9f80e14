import type { Report, Session } from "../exercises/scormApi.js";
import { readSuspendData, suspendData } from "../exercises/scormData.js";
import { allItems, restore, standingOf } from "../exercises/scormWork.js";
import { openStore } from "../exercises/store.js";
import type { ExerciseSet } from "../exercises/types.js";
import { scormStrings as words } from "../strings/scorm.js";
import { attemptStorage, type AttemptStorage } from "./storage.js";

/** One student's attempt at a package. */
export interface Attempt extends AttemptStorage {
  /** Hands over how things stand. @returns what to tell the student */
  report: () => string;
}

/**
 * Goes on where the system says the student stopped, or begins.
 * @param storage this browser's storage, null where it has none
 * @param onSaid called with what to tell the student, whenever they have answered
 */
export function openAttempt(
  set: ExerciseSet,
  session: Session,
  storage: Storage | null,
  onSaid: (text: string) => void,
  newKey: () => string = randomKey,
): Attempt {
  const items = allItems(set.exercises);
  const suspended = readSuspendData(session.suspendData, items) ?? {
    key: newKey(),
    revision: 0,
    entries: [],
    states: new Map(),
  };
  const { key, states } = suspended;
  let isReady = false;
  const place = attemptStorage(set.dataset, key, () => {
    if (isReady) onSaid(report());
  });
  place.use(storage);
  const store = openStore(set.dataset, place.storage, { newKey: () => key });
  restore(store, suspended, place.revision());
  let revision = Math.max(place.revision(), suspended.revision);
  isReady = true;

  function report(): string {
    const now = openStore(set.dataset, place.storage, { newKey: () => key });
    const student = now.students.find((one) => one.key === key);
    // Whoever starts over leaves nothing of what the system alone knew, either.
    if (student === undefined || now.student.key !== key) return words.other;
    if (student.entries.size === 0) states.clear();
    revision++;
    const { text, left } = suspendData({ key, revision }, items, student.entries, states);
    const standing = standingOf(set.exercises, student.entries, states);
    const handed: Report = { score: standing.score, isCompleted: standing.isCompleted, suspendData: text };
    if (session.isReadOnly) return words.readOnly;
    if (!session.write(handed)) return words.notTaken;
    place.setRevision(revision);
    const titles = [...new Set(left.map(({ exercise }) => exercise.title))];
    const kept = words.kept(standing.over, standing.all);
    return titles.length === 0 ? kept : `${kept} ${words.left(titles)}`;
  }

  return { ...place, report };
}

function randomKey(): string {
  const numbers = globalThis.crypto.getRandomValues(new Uint32Array(2));
  return [...numbers].map((n) => n.toString(36)).join("");
}
