import { describe, expect, it } from "vitest";
import { itemsOf, summaryOf, workOn } from "../../src/exercises/progress.js";
import { openStore, storageKey, type Entry } from "../../src/exercises/store.js";
import type { Exercise } from "../../src/exercises/types.js";
import { ALL, choice, match, memoryStorage, multiple, repair, short } from "../components/exercisesFixture.js";

const KEY = storageKey("flood");
const NOW = new Date("2026-03-01T10:00:00Z");
let keys = 0;
const open = (storage: Parameters<typeof openStore>[1]) =>
  openStore("flood", storage, { now: () => NOW, newKey: () => `s${++keys}` });

function entry(exercise: Exercise, ...answers: unknown[]): Entry {
  const { id, hash } = exercise;
  return { id, round: 1, hash, answers, reason: "", hint: false, first: "", last: "" };
}
const WRONG = { type: "choice", option: "one" };
const RIGHT = { type: "choice", option: "three" };

describe("what is kept of a student's work", () => {
  it("is there after the browser was closed", () => {
    const storage = memoryStorage();
    open(storage).put(entry(choice, WRONG));
    const again = open(storage);
    expect(again.problem).toBe("");
    const { progress, answers } = workOn(again, { exercise: choice, round: 1 });
    expect(answers).toEqual([WRONG]);
    expect(progress.state).toBe("again");
  });

  it("keeps two students of one computer apart, and lets the first go on", () => {
    const storage = memoryStorage();
    const store = open(storage);
    store.put(entry(choice, RIGHT));
    store.rename("  Mia\u0000 ");
    const first = store.student.key;
    store.someoneElse();
    expect(workOn(store, { exercise: choice, round: 1 }).progress.state).toBe("unanswered");
    store.put(entry(choice, WRONG));
    store.switchTo(first);
    const again = open(storage);
    expect(again.student.name).toBe("Mia");
    expect(workOn(again, { exercise: choice, round: 1 }).answers).toEqual([RIGHT]);
    expect(again.students).toHaveLength(2);
  });

  it("loses nothing that another tab has kept meanwhile", () => {
    const storage = memoryStorage();
    const [one, other] = [open(storage), open(storage)];
    one.put(entry(choice, RIGHT));
    other.switchTo(one.student.key);
    other.put(entry(match, { type: "match", pairs: {} }));
    one.put(entry(short, { type: "short", text: "Three hours.", checked: [] }));
    const ids = [...open(storage).students.flatMap(({ entries }) => [...entries.values()])].map(({ id }) => id);
    expect(ids.sort()).toEqual(["how-long", "own-words", "what-lasts"]);
  });

  it("forgets what the student deletes, and nothing else", () => {
    const store = open(memoryStorage());
    store.put(entry(choice, RIGHT));
    store.put(entry(match, { type: "match", pairs: {} }));
    store.forget(({ id }) => id === "how-long");
    expect([...store.student.entries.values()].map(({ id }) => id)).toEqual(["what-lasts"]);
  });

  it("keeps an answer to a question that has changed, and asks anew", () => {
    const storage = memoryStorage();
    open(storage).put(entry(choice, RIGHT));
    const changed = { ...choice, hash: "0000000000000000" };
    const store = open(storage);
    expect(workOn(store, { exercise: changed, round: 1 })).toMatchObject({ hasChanged: true, answers: [] });
    store.put(entry(changed, WRONG));
    expect(workOn(store, { exercise: choice, round: 1 }).answers).toEqual([RIGHT]);
  });
});

describe("storage that does not do its part", () => {
  it("works in memory where there is none, and says so", () => {
    const store = open(null);
    store.put(entry(choice, RIGHT));
    expect(store.problem).toBe("none");
    expect(workOn(store, { exercise: choice, round: 1 }).progress.state).toBe("right");
  });

  it("works in memory where reading it throws", () => {
    const refuses = (): never => {
      throw new Error("SecurityError");
    };
    const store = open({ getItem: refuses, setItem: refuses, removeItem: refuses });
    store.put(entry(choice, RIGHT));
    expect(store.problem).toBe("none");
    expect(store.student.entries.size).toBe(1);
  });

  it("goes on in memory when it is full, leaves what was kept, and keeps again when there is room", () => {
    const storage = memoryStorage();
    const store = open(storage);
    store.put(entry(choice, RIGHT));
    const before = storage.all.get(KEY)!;
    storage.room = before.length + 10;
    store.put(entry(short, { type: "short", text: "x".repeat(500), checked: [] }));
    expect(store.problem).toBe("full");
    expect(storage.all.get(KEY)).toBe(before);
    expect(store.student.entries.size).toBe(2);
    storage.room = Infinity;
    store.put(entry(match, { type: "match", pairs: {} }));
    expect(store.problem).toBe("");
    expect(open(storage).student.entries.size).toBe(3);
  });

  it.each(["", "null", "{", "[]", '{"students":5}', '{"version":1,"students":[{"key":"<b>"}]}', "\u0000"])(
    "keeps a copy of %j before it overwrites it",
    (garbage) => {
      const storage = memoryStorage();
      storage.setItem(KEY, garbage);
      const store = open(storage);
      expect(storage.all.get(KEY)).toBe(garbage);
      store.put(entry(choice, RIGHT));
      expect(storage.all.get(`${KEY}:copy-1`)).toBe(garbage);
      expect(store.problem).toBe("copied");
      expect(open(storage).student.entries.size).toBe(1);
    },
  );

  it("reads what it can of an older or newer version, and keeps a copy of the whole", () => {
    const storage = memoryStorage();
    const foreign = JSON.stringify({
      version: 7,
      current: "b",
      students: [
        { key: "a", entries: [{ id: "how-long", hash: choice.hash, answers: [RIGHT], round: 9 }, { id: 5 }] },
        { key: "b", name: "Bo", entries: [], colour: "green" },
      ],
    });
    storage.setItem(KEY, foreign);
    const store = open(storage);
    expect(store.student.name).toBe("Bo");
    store.switchTo("a");
    expect(workOn(store, { exercise: choice, round: 1 }).progress.state).toBe("right");
    expect(storage.all.get(`${KEY}:copy-1`)).toBe(foreign);
  });

  it("keeps all who work on one computer in a year, and all that one of them answers", () => {
    const storage = memoryStorage();
    const entries = Array.from({ length: 2_100 }, (_, i) => ({ ...entry(choice, RIGHT), id: `exercise-${i}` }));
    const students = Array.from({ length: 450 }, (_, i) => ({
      key: `k${i}`,
      name: `Student ${i + 1}`,
      entries: i === 449 ? entries : entries.slice(0, 1),
    }));
    storage.setItem(KEY, JSON.stringify({ version: 1, current: "k449", students }));
    const store = open(storage);
    store.someoneElse();
    store.rename("Student 451");
    const later = open(storage);
    expect(later.students.map(({ name }) => name)).toEqual(Array.from({ length: 451 }, (_, i) => `Student ${i + 1}`));
    later.switchTo("k449");
    expect(later.student.entries.size).toBe(2_100);
    expect([...storage.all.keys()]).toEqual([KEY]);
  });

  it("overwrites nothing where there is no room for the copy", () => {
    const garbage = "x".repeat(100);
    const storage = memoryStorage(150);
    storage.setItem(KEY, garbage);
    const store = open(storage);
    store.put(entry(choice, RIGHT));
    expect(store.problem).toBe("unread");
    expect([...storage.all]).toEqual([[KEY, garbage]]);
    expect(workOn(store, { exercise: choice, round: 1 }).progress.state).toBe("right");
  });
});

describe("exercises of a lesson", () => {
  it("are met with those of the lesson before mixed in, never at the very beginning", () => {
    const items = itemsOf(ALL, "framing");
    expect(items.map(({ exercise, round }) => `${exercise.id} ${round}`)).toEqual([
      "own-words 1",
      "sort-words 2",
      "mark-length 2",
    ]);
    expect(itemsOf(ALL, "timing").every(({ round }) => round === 1)).toBe(true);
  });

  it("bring back those that the author marked", () => {
    const all = ALL.map((one) => (one.id === "rely" ? { ...one, again: true } : one));
    expect(itemsOf(all, "framing").map(({ exercise }) => exercise.id)).toEqual(["own-words", "rely"]);
    expect(itemsOf(all, "provenance")).toEqual([]);
  });

  it("are counted: finished, and right among the marked ones", () => {
    const store = open(null);
    store.put(entry(choice, WRONG, RIGHT));
    store.put(entry(multiple, { type: "multiple", options: ["hurt"] }));
    store.put(entry(short, { type: "short", text: "Three.", checked: [] }));
    const items = [choice, multiple, short, repair].map((exercise) => ({ exercise, round: 1 as const }));
    expect(summaryOf(store, items)).toEqual({ all: 4, over: 2, right: 1, marked: 1 });
  });
});
