import { readAnswer } from "./answers.js";
import { isOver } from "./progress.js";
import { entryKey, type Entry } from "./storeRead.js";
import { progressOf } from "./tries.js";
import type { Exercise } from "./types.js";

/**
 * What is due for review. What was practised comes back, mixed, with longer and longer pauses (spaced retrieval: Latimier,
 * Peyre and Ramus 2021; mixed practice: Rohrer and Taylor 2007).
 */

/** An exercise that came back in a review. */
export interface Review {
  id: string;
  /** The exercise as it was then; see `hashOf`. */
  hash: string;
  /** ISO 8601 moment. */
  at: string;
  isRight: boolean;
}

const HOUR = 3_600_000;
/**
 * How long an exercise rests: a lesson's length; a day, a little less, so that the same hour tomorrow is not too early; a
 * week, in the same way. After the last it has been learned, and rests.
 */
const RESTS = [0.75 * HOUR, 20 * HOUR, 164 * HOUR] as const;
/** A review is over before anybody tires of it. */
export const MOST_DUE = 6;

/**
 * The exercises that a student should meet again now, at most six, those that wait longest first, no two of one lesson
 * beside each other where that can be helped. Pure: the same records and moment always give the same.
 * @param entries the student's work, by `entryKey`
 * @param reviews the student's earlier reviews, in any order
 */
export function dueOf(
  exercises: readonly Exercise[],
  entries: ReadonlyMap<string, Entry>,
  reviews: readonly Review[],
  now: Date,
): Exercise[] {
  const waiting = exercises
    .map((exercise) => ({ exercise, since: dueSince(exercise, entries, reviews, now.getTime()) }))
    .filter((one): one is { exercise: Exercise; since: number } => one.since !== null && one.since <= now.getTime())
    .sort((a, b) => a.since - b.since)
    .slice(0, MOST_DUE);
  return mixed(waiting.map(({ exercise }) => exercise));
}

/** From when on it is due, in milliseconds; null where it was never finished, is not marked, or has been learned. */
function dueSince(
  exercise: Exercise,
  entries: ReadonlyMap<string, Entry>,
  reviews: readonly Review[],
  now: number,
): number | null {
  if (exercise.key.basis === "none" || exercise.predict) return null;
  const first = metIn(exercise, entries, 1);
  if (first === null) return null;
  const { id, hash } = exercise;
  const later = reviews
    .filter((one) => one.id === id && one.hash === hash)
    .map(({ at, isRight }) => ({ at: momentOf(at), isRight }));
  const inNextLesson = metIn(exercise, entries, 2);
  const met = [...later, ...(inNextLesson === null ? [] : [inNextLesson])].sort((a, b) => a.at - b.at);
  // Who was wrong begins with the shortest pause again.
  const step = met.reduce((steps, { isRight }) => (isRight ? steps + 1 : 0), 0);
  const rest = RESTS[step];
  const last = Math.max(first.at, ...met.map(({ at }) => at));
  // A clock that was set back makes nothing wait for years.
  return rest === undefined ? null : Math.min(last, now) + rest;
}

function metIn(exercise: Exercise, entries: ReadonlyMap<string, Entry>, round: 1 | 2) {
  const { id, hash } = exercise;
  const entry = entries.get(entryKey({ id, hash, round }));
  const answers = (entry?.answers ?? []).map((one) => readAnswer(exercise, one)).filter((one) => one !== null);
  const progress = progressOf(exercise, answers);
  return isOver(progress) ? { at: momentOf(entry?.last ?? ""), isRight: progress.state === "right" } : null;
}

/** A moment that nobody knows is long ago. */
function momentOf(iso: string): number {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? 0 : moment;
}

/** The first that is of another lesson than the one before; where there is none, the next. */
function mixed(exercises: readonly Exercise[]): Exercise[] {
  const left = [...exercises];
  const made: Exercise[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ lesson }) => lesson !== made.at(-1)?.lesson);
    made.push(...left.splice(Math.max(0, at), 1));
  }
  return made;
}
