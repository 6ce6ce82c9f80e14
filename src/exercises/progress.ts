import { DIMENSIONS, type Dimension } from "../coding/types.js";
import { readAnswer } from "./answers.js";
import type { Store } from "./store.js";
import { progressOf } from "./tries.js";
import type { Answer, Exercise, Progress } from "./types.js";

/** An exercise where it is met: in its own lesson, or once more in the next. */
export interface Item {
  exercise: Exercise;
  round: 1 | 2;
}

/** What is kept of an item, read against the exercise as it is now. */
interface ItemWork {
  progress: Progress;
  answers: Answer[];
  /** True where something was answered before the question changed; that answer does not count here. */
  hasChanged: boolean;
}

/** Where the current student stands with an item. */
export function workOn(store: Store, { exercise, round }: Item): ItemWork {
  const { id, hash } = exercise;
  const entry = store.entry({ id, round, hash });
  const former = [...store.student.entries.values()].some((one) => one.id === id && one.round === round);
  const given = (entry?.answers ?? []).map((answer) => readAnswer(exercise, answer));
  const answers = given.filter((answer) => answer !== null);
  return { progress: progressOf(exercise, answers), answers, hasChanged: entry === null && former };
}

/** Whether there is nothing left to do. */
export function isOver({ state }: Progress): boolean {
  return state === "right" || state === "shown" || state === "done";
}

interface Summary {
  all: number;
  over: number;
  /** Of those that are marked and over. */
  right: number;
  marked: number;
}

/** How far the current student is with some items. */
export function summaryOf(store: Store, items: readonly Item[]): Summary {
  const works = items.map((item) => workOn(store, item).progress);
  const over = works.filter(isOver);
  return {
    all: items.length,
    over: over.length,
    right: over.filter(({ state }) => state === "right").length,
    marked: over.filter(({ state }) => state !== "done").length,
  };
}

/** Lessons that have exercises, in their order. */
export function lessonsWith(exercises: readonly Exercise[]): Dimension[] {
  return DIMENSIONS.filter((dimension) => exercises.some(({ lesson }) => lesson === dimension));
}

/** At most so many exercises of the lesson before come back. */
const MOST_AGAIN = 3;
/** So many come back where the author has marked none. */
const LAST = 2;

/**
 * The exercises of a lesson's own, in their order, with some of the lesson before mixed in: what was practised comes
 * back after a while (spaced retrieval: Latimier, Peyre and Ramus 2021). Those with
 * `again` come back; where there are none, the last ones that have an answer key.
 */
export function itemsOf(exercises: readonly Exercise[], lesson: Dimension): Item[] {
  const lessonItems = exercises
    .filter((one) => one.lesson === lesson)
    .map((exercise): Item => ({ exercise, round: 1 }));
  const lessons = lessonsWith(exercises);
  const before = lessons[lessons.indexOf(lesson) - 1];
  if (lessonItems.length === 0 || before === undefined) return lessonItems;
  return mixed(
    lessonItems,
    comingBack(exercises, before).map((exercise): Item => ({ exercise, round: 2 })),
  );
}

function comingBack(exercises: readonly Exercise[], lesson: Dimension): Exercise[] {
  const marked = exercises.filter((one) => one.lesson === lesson && one.key.basis !== "none" && !one.predict);
  const again = marked.filter((one) => one.again);
  return again.length > 0 ? again.slice(-MOST_AGAIN) : marked.slice(-LAST);
}

/** The second list spread evenly among the first, never at its very beginning. */
function mixed<T>(own: readonly T[], others: readonly T[]): T[] {
  const gap = own.length / (others.length + 1);
  const made: T[] = [];
  let next = 0;
  own.forEach((one, i) => {
    made.push(one);
    while (next < others.length && i + 1 >= Math.ceil(gap * (next + 1))) made.push(others[next++]!);
  });
  return [...made, ...others.slice(next)];
}
