import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { asBegun, asShown, TOGETHER } from "../../src/exercises/shuffle.js";
import type { Exercise } from "../../src/exercises/types.js";

/** Students as alike as keys can be: they differ in their last characters alone. */
const SEEDS = Array.from({ length: 200 }, (_, i) => `student-${i}`);
/** Chi-squared that chance exceeds once in a hundred thousand, by degrees of freedom (from the distribution's table). */
const RARE = [0, 19.51, 23.03, 25.9, 28.47, 30.86, 33.11, 35.26];

const EXERCISES = ["reykjavik-2021", "town-bridge-invented"].flatMap(
  (name) => exerciseSet(buildTables(join(DATA, name))).exercises,
);

interface Shown {
  name: string;
  options: readonly { id: string; report_id: string }[];
  /** Those of which one is looked for. */
  right: readonly string[];
}

/** Everything in an exercise of which one place might be the better guess. */
function shownIn(exercise: Exercise): Shown[] {
  const name = exercise.id;
  if ("options" in exercise) {
    const some = exercise.key.options;
    const right = some.length === 0 ? exercise.options.slice(0, 1).map(({ id }) => id) : some;
    return [{ name, options: exercise.options, right }];
  }
  if (!("categories" in exercise)) return [];
  const { rows, categories, key } = exercise;
  return [
    ...rows.map(({ id }) => ({ name, options: categories, right: key.accepted[id] ?? [] })),
    ...categories.map(({ id }) => {
      return {
        name,
        options: rows,
        right: rows.filter((row) => key.accepted[row.id]?.[0] === id).map((row) => row.id),
      };
    }),
  ].filter(({ options }) => options.every(({ report_id }) => report_id === ""));
}

function placesOf({ name, options, right }: Shown): number[] {
  const counts = options.map(() => 0);
  for (const seed of SEEDS) {
    asShown(options, name, seed).forEach(({ id }, at) => {
      if (right.includes(id)) counts[at]!++;
    });
  }
  return counts;
}
function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return expected === 0 ? 0 : counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

const ALL = EXERCISES.flatMap(shownIn);

describe("where the right answer stands", () => {
  it("is no place more often than another, in each exercise of both datasets, over 200 students", () => {
    expect(EXERCISES.filter(({ type }) => type === "choice").length).toBeGreaterThanOrEqual(30);
    const favoured = ALL.map((one) => ({ name: one.name, counts: placesOf(one) })).filter(
      ({ counts }) => chiSquared(counts) > RARE[counts.length - 1]!,
    );
    expect(favoured).toEqual([]);
  });

  it("is no place more often than another over all exercises with one right option", () => {
    for (const length of [3, 4]) {
      const some = ALL.filter(({ options, right }) => options.length === length && right.length === 1);
      const sums = some.map(placesOf).reduce((sum, counts) => sum.map((n, i) => n + counts[i]!));
      expect(chiSquared(sums), `${length} options: ${sums.join(", ")}`).toBeLessThan(RARE[length - 1]!);
    }
  });

  it("differs for two neighbours in most exercises, so that “the second” helps nobody", () => {
    const choices = EXERCISES.filter((one) => one.type === "choice");
    const same = choices.filter(({ id, options, key }) => {
      const at = (seed: string) => asShown(options, id, seed).findIndex((one) => key.options.includes(one.id));
      return at("student-1") === at("student-2");
    });
    expect(same.length).toBeLessThan(choices.length / 2);
  });

  it("is not told by where the row stands that belongs to it", () => {
    const rows = ["a", "b", "c", "d"].map((id) => ({ id: `row-${id}`, report_id: "" }));
    const categories = ["a", "b", "c", "d"].map((id) => ({ id: `place-${id}`, report_id: "" }));
    const isBeside = (seed: string): boolean => {
      const at = asShown(rows, "match", seed).findIndex(({ id }) => id === "row-a");
      return asShown(categories, "match", seed)[at]!.id === "place-a";
    };
    // One in four by chance: 50 of 200, with a standard deviation of 6.
    expect(Math.abs(SEEDS.filter(isBeside).length - 50)).toBeLessThan(30);
  });
});

describe("the order of options", () => {
  const options = ["a", "b", "c", "d"].map((id) => ({ id, report_id: "" }));

  it("is the same whenever a student comes back, and holds each option once", () => {
    for (const seed of [...SEEDS, TOGETHER]) {
      expect(asShown(options, "which", seed)).toEqual(asShown(options, "which", seed));
      expect(new Set(asShown(options, "which", seed))).toEqual(new Set(options));
    }
  });

  it("is another in the next exercise", () => {
    const orders = new Set(
      ["one", "two", "three", "four", "five"].map((id) =>
        asShown(options, id, "k1")
          .map((o) => o.id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(1);
  });

  it("is that of the reports where options stand for reports", () => {
    const reports = options.map(({ id }) => ({ id, report_id: id }));
    expect(asShown(reports, "which", "k1")).toEqual(reports);
  });
});

describe("what is to be put in order", () => {
  it("never begins solved, for no student and in no exercise", () => {
    const orders = EXERCISES.filter((one) => one.type === "order");
    expect(orders.length).toBeGreaterThan(0);
    for (const { id, items, key } of orders) {
      const begun = [...SEEDS, TOGETHER].map((seed) => asBegun(items, key.order, id, seed).map((item) => item.id));
      expect(begun.filter((order) => order.join() === key.order.join())).toEqual([]);
      expect(new Set(begun.map((order) => order.join())).size).toBeGreaterThan(1);
    }
    const two = [{ id: "a" }, { id: "b" }];
    for (const seed of SEEDS) expect(asBegun(two, ["a", "b"], "two", seed).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
