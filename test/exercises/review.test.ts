import { describe, expect, it } from "vitest";
import { dueOf, MOST_DUE, type Review } from "../../src/exercises/review.js";
import { openReviews, reviewsKey } from "../../src/exercises/reviewStore.js";
import { entryKey, type Entry } from "../../src/exercises/storeRead.js";
import type { Exercise } from "../../src/exercises/types.js";
import { choice, memoryStorage, multiple, number, setOf, short } from "../components/exercisesFixture.js";

const MONDAY = "2026-03-02T10:00:00.000Z";
const after = (hours: number, from = MONDAY): Date => new Date(Date.parse(from) + hours * 3_600_000);
const DAY = 24;

/** The flood's choice as an exercise of its own name and lesson. */
const named = (id: string, lesson: Exercise["lesson"] = "timing"): Exercise => ({ ...choice, id, lesson });
const RIGHT = { type: "choice", option: "three" };
const WRONG = { type: "choice", option: "one" };

function answered(exercise: Exercise, answers: unknown[], last = MONDAY, round: 1 | 2 = 1): Entry {
  const { id, hash } = exercise;
  return { id, hash, round, answers, reason: "", hint: false, first: last, last };
}
function work(...entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}
function review(exercise: Exercise, at: Date, isRight = true): Review {
  return { id: exercise.id, hash: exercise.hash, at: at.toISOString(), isRight };
}
function isDue(exercise: Exercise, entries: Map<string, Entry>, reviews: Review[], now: Date): boolean {
  return dueOf([exercise], entries, reviews, now).length === 1;
}

describe("what is due for review", () => {
  const done = work(answered(choice, [RIGHT]));

  it("is what was finished a lesson ago, and not sooner", () => {
    expect(isDue(choice, done, [], after(0.5))).toBe(false);
    expect(isDue(choice, done, [], after(0.8))).toBe(true);
    expect(isDue(choice, work(), [], after(0.8))).toBe(false);
    expect(isDue(choice, work(answered(choice, [WRONG])), [], after(0.8))).toBe(false);
    expect(isDue(choice, work(answered(choice, [WRONG, WRONG])), [], after(0.8))).toBe(true);
  });

  it("comes back after a day, then after a week, and has then been learned", () => {
    const first = review(choice, after(1));
    expect(isDue(choice, done, [first], after(12))).toBe(false);
    expect(isDue(choice, done, [first], after(1 + DAY))).toBe(true);
    const second = review(choice, after(1 + DAY));
    expect(isDue(choice, done, [first, second], after(1 + 4 * DAY))).toBe(false);
    expect(isDue(choice, done, [first, second], after(1 + 8 * DAY))).toBe(true);
    const third = review(choice, after(1 + 8 * DAY));
    expect(isDue(choice, done, [first, second, third], after(400 * DAY))).toBe(false);
  });

  it("begins with the shortest pause again where the answer was wrong", () => {
    const reviews = [review(choice, after(1)), review(choice, after(1 + DAY), false)];
    expect(isDue(choice, done, reviews, after(1 + DAY + 1))).toBe(true);
  });

  it("counts what came back in the next lesson as a review", () => {
    const both = work(answered(choice, [RIGHT]), answered(choice, [RIGHT], after(1).toISOString(), 2));
    expect(isDue(choice, both, [], after(2))).toBe(false);
    expect(isDue(choice, both, [], after(1 + DAY))).toBe(true);
  });

  it("is nothing that nobody marks, and no question that has changed", () => {
    const own = work(
      answered(short, [{ type: "short", text: "Three hours", checked: [] }]),
      answered(number, [{ type: "number", value: 180 }]),
      { ...answered(choice, [RIGHT]), hash: "another" },
    );
    expect(dueOf([short, number, choice], own, [], after(DAY))).toEqual([]);
  });

  it("is at most six, those that wait longest, lessons mixed", () => {
    const timing = Array.from({ length: 6 }, (_, i) => named(`timing-${i}`));
    const wording = Array.from({ length: 3 }, (_, i) => named(`wording-${i}`, "wording"));
    const all = [...timing, ...wording];
    const entries = work(...all.map((one, i) => answered(one, [RIGHT], after(-i).toISOString())));
    const due = dueOf(all, entries, [], after(DAY));
    expect(due).toHaveLength(MOST_DUE);
    // Those answered first wait longest: all of wording, and the last three of timing.
    expect(new Set(due.map(({ id }) => id))).toEqual(
      new Set(["wording-0", "wording-1", "wording-2", "timing-5", "timing-4", "timing-3"]),
    );
    expect(due.map(({ lesson }) => lesson)).toEqual(["wording", "timing", "wording", "timing", "wording", "timing"]);
    expect(dueOf(all, entries, [], after(DAY))).toEqual(due);
  });

  it("waits for no clock: a moment that nobody knows is long ago, one in the future is now", () => {
    expect(isDue(choice, work(answered(choice, [RIGHT], "")), [], after(0))).toBe(true);
    const later = work(answered(choice, [RIGHT], after(9000).toISOString()));
    expect(isDue(choice, later, [], after(0))).toBe(false);
    expect(dueOf([choice, multiple], later, [review(choice, after(9000))], after(9000 + DAY))).toHaveLength(1);
  });
});

describe("what is kept of reviews", () => {
  const { dataset } = setOf();

  it("is each student's own, and is there when they come back", () => {
    const storage = memoryStorage();
    const one = review(choice, after(1));
    openReviews(dataset, storage).keep("ann", one);
    openReviews(dataset, storage).keep("ben", { ...one, isRight: false });
    expect(openReviews(dataset, storage).of("ann")).toMatchObject([one]);
    openReviews(dataset, storage).forget("ann");
    expect(openReviews(dataset, storage).of("ann")).toEqual([]);
    expect(openReviews(dataset, storage).of("ben")).toHaveLength(1);
  });

  it("stays as long as the page where the browser keeps nothing", () => {
    for (const storage of [null, memoryStorage(10)]) {
      const reviews = openReviews(dataset, storage);
      reviews.keep("ann", review(choice, after(1)));
      expect(reviews.of("ann")).toHaveLength(1);
    }
  });

  it("is anybody's: what cannot be read counts for nothing, and a copy of it is kept before it is written over", () => {
    for (const raw of ["{", "[]", '{"version":9}', '{"version":1,"reviews":[{"student":5}]}', "null"]) {
      const storage = memoryStorage();
      storage.setItem(reviewsKey(dataset), raw);
      const reviews = openReviews(dataset, storage);
      expect(reviews.of("ann")).toEqual([]);
      reviews.keep("ann", review(choice, after(1)));
      expect(reviews.of("ann")).toHaveLength(1);
      expect([...storage.all.values()]).toContain(raw);
    }
  });
});
