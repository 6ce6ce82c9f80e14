import { describe, expect, it } from "vitest";
import { progressOf } from "../../src/exercises/tries.js";
import { itemKey, type State } from "../../src/exercises/scormData.js";
import { allItems, restore, standingOf } from "../../src/exercises/scormWork.js";
import { openStore, type Entry } from "../../src/exercises/store.js";
import type { Exercise } from "../../src/exercises/types.js";
import { ALL, choice, match, memoryStorage, multiple, number, report, short } from "../components/exercisesFixture.js";
import { solved } from "../support/solved.js";

const NOTHING = new Map<string, State>();
const WRONG = { type: "choice", option: "one" };

function entry({ id, hash }: Exercise, ...answers: unknown[]): Entry {
  return { id, hash, round: 1, answers, reason: "", hint: false, first: "", last: "" };
}
function entries(...given: [Exercise, ...unknown[]][]): Map<string, Entry> {
  return new Map(
    given.map(([of, ...answers]) => [itemKey({ exercise: of, round: 1 }), entry(of, ...answers)] as const),
  );
}
const score = (exercises: Exercise[], ...given: [Exercise, ...unknown[]][]) =>
  standingOf(exercises, entries(...given), NOTHING);

describe("what a teaching system learns", () => {
  it("is 0 of 100 and incomplete at the start", () => {
    expect(score([choice, multiple])).toEqual({ score: 0, isCompleted: false, over: 0, all: 2 });
  });

  it("counts what was solved in the first or the second try, as a share of all that is marked", () => {
    expect(score([choice, multiple, match], [choice, solved(choice)])).toMatchObject({ score: 33, over: 1 });
    expect(score([choice, multiple], [choice, WRONG, solved(choice)])).toMatchObject({ score: 50, over: 1 });
    expect(score([choice, multiple], [choice, WRONG])).toMatchObject({ score: 0, over: 0 });
    expect(score([choice], [choice, WRONG, WRONG])).toMatchObject({ score: 0, isCompleted: true });
  });

  it("takes predictions and free writing for completion alone", () => {
    const all = [choice, number, short];
    expect(score(all, [choice, solved(choice)])).toMatchObject({ score: 100, isCompleted: false });
    const done: [Exercise, ...unknown[]][] = all.map((one) => [one, solved(one)]);
    expect(score(all, ...done)).toEqual({ score: 100, isCompleted: true, over: 3, all: 3 });
    expect(score([number, short], [short, solved(short)])).toMatchObject({ score: null, isCompleted: false });
  });

  it("is 100 and completed when each type is solved", () => {
    const done = ALL.map((one): [Exercise, unknown] => [one, solved(one)]);
    expect(score(ALL, ...done)).toEqual({ score: 100, isCompleted: true, over: ALL.length, all: ALL.length });
  });

  it("counts for nothing what came back, what does not fit, and what was answered before the question changed", () => {
    const second = { ...entry(choice, solved(choice)), round: 2 as const };
    expect(standingOf([choice], new Map([[itemKey({ exercise: choice, round: 2 }), second]]), NOTHING).over).toBe(0);
    expect(score([choice], [choice, { type: "choice", option: "gone" }, null, 7]).over).toBe(0);
    expect(score([{ ...choice, hash: "0000000000000000" }], [choice, solved(choice)]).over).toBe(0);
  });

  it("believes how an exercise stands where only the system knows", () => {
    const known = new Map<string, State>([[itemKey({ exercise: choice, round: 1 }), "right"]]);
    expect(standingOf([choice, report], new Map(), known)).toMatchObject({ score: 100, over: 1, isCompleted: false });
    // Own work is newer than what the system knows.
    expect(standingOf([choice], entries([choice, WRONG]), known)).toMatchObject({ score: 0, over: 0 });
  });

  it("has no score, and is never completed, without exercises", () => {
    expect(score([])).toEqual({ score: null, isCompleted: false, over: 0, all: 0 });
  });
});

describe("going on where a student stopped", () => {
  const suspended = (...given: [Exercise, ...unknown[]][]) => {
    const works = given.map(([of, ...answers]) => entry(of, ...answers));
    const states = new Map(
      given.map(([of]): [string, State] => [itemKey({ exercise: of, round: 1 }), progressOf(of, [solved(of)]).state]),
    );
    return { key: "k1", revision: 3, entries: works, states };
  };
  const open = (storage = memoryStorage()) => openStore("flood", storage, { newKey: () => "k1" });

  it("brings the answers into a browser that has none", () => {
    const store = open();
    restore(store, suspended([choice, solved(choice)]), 0);
    expect(store.student.key).toBe("k1");
    expect([...store.student.entries.values()]).toEqual([entry(choice, solved(choice))]);
  });

  it("lets a browser's own work stand where it is as new", () => {
    const store = open();
    store.put(entry(choice, WRONG));
    restore(store, suspended([choice, solved(choice)]), 3);
    expect(store.entry({ ...choice, round: 1 })?.answers).toEqual([WRONG]);
  });

  it("takes the system's where another computer was the last, with what was too long for the system kept", () => {
    const store = open();
    store.put(entry(choice, WRONG));
    store.put(entry(match, solved(match)));
    store.put({ ...entry(short, solved(short)), first: "2026-01-01T10:00:00Z" });
    const kept = suspended([choice, WRONG, solved(choice)], [short, solved(short)]);
    kept.entries.pop();
    restore(store, kept, 2);
    expect(store.entry({ ...choice, round: 1 })?.answers).toHaveLength(2);
    expect(store.entry({ ...short, round: 1 })?.answers).toEqual([solved(short)]);
    // It was deleted on the other computer.
    expect(store.entry({ ...match, round: 1 })).toBeNull();
  });

  it("has an item for each exercise, and for each that comes back", () => {
    const back = { ...choice, again: true };
    const rounds = allItems([back, short]).map(({ exercise: { id }, round }) => `${id} ${round}`);
    expect(rounds).toEqual(["how-long 1", "own-words 1", "how-long 2"]);
  });
});
