import { describe, expect, it } from "vitest";
import { assignedFragment, isWord, readAssigned } from "../../src/exercises/assigned.js";
import { answerFileText, answerRows, readAnswerFile, type AnswerFile } from "../../src/exercises/answerFile.js";
import { openStore, type Store } from "../../src/exercises/store.js";
import type { Exercise } from "../../src/exercises/types.js";
import { downloadableCsv } from "../../src/components/csv.js";
import { choice, match, multiple, number, order, repair, setOf, short } from "../components/exercisesFixture.js";

const SET = setOf();
const MADE = new Date("2026-03-01T10:00:00Z");

function storeWith(...work: [Exercise, ...unknown[]][]): Store {
  const store = openStore("flood", null, { newKey: () => "abc123" });
  for (const [exercise, ...answers] of work) {
    const { id, hash } = exercise;
    store.put({ id, round: 1, hash, answers, reason: "", hint: true, first: "", last: "" });
  }
  return store;
}
function read(text: string): AnswerFile {
  const file = readAnswerFile(text, SET);
  if ("why" in file) throw new Error(file.why);
  return file;
}

describe("a student's answer file", () => {
  const store = storeWith(
    [choice, { type: "choice", option: "one" }, { type: "choice", option: "three" }],
    [number, { type: "number", value: 105 }],
  );

  it("says who gave it only by a random key, unless a name was typed", () => {
    expect(JSON.parse(answerFileText(SET, store, MADE))).toMatchObject({
      format: "same-story-answers",
      version: 1,
      dataset: "flood",
      student: "abc123",
      name: "",
      made: "2026-03-01T10:00:00.000Z",
    });
  });

  it("is read back as it was written", () => {
    const file = read(answerFileText(SET, store, MADE));
    expect(file).toMatchObject({ student: "abc123", changed: [], unread: 0 });
    expect(file.work.map(({ id, answers, hint }) => ({ id, answers, hint }))).toEqual([
      {
        id: "how-long",
        hint: true,
        answers: [
          { type: "choice", option: "one" },
          { type: "choice", option: "three" },
        ],
      },
      { id: "minutes", hint: true, answers: [{ type: "number", value: 105 }] },
    ]);
  });

  it("leaves out what was answered when the question was another, and names it", () => {
    const changed = setOf(
      SET.exercises.map((one) => (one.id === "minutes" ? { ...one, hash: "ffffffffffffffff" } : one)),
    );
    const file = readAnswerFile(answerFileText(SET, store, MADE), changed) as AnswerFile;
    expect(file.changed).toEqual(["minutes"]);
    expect(file.work.map(({ id }) => id)).toEqual(["how-long"]);
  });

  it.each([
    ["", "empty"],
    ['{"format":"same-story-answers","version":1,"dataset":"flood","exercises":[{"id":"how', "cut-off"],
    ["=HYPERLINK(1)", "no-json"],
    ["[]", "other-format"],
    ["null", "other-format"],
    ['{"format":"same-story-answers","version":"1","dataset":"flood","exercises":[]}', "newer-version"],
    ['{"format":"same-story-answers","version":2,"dataset":"flood","exercises":[]}', "newer-version"],
    ['{"format":"same-story-answers","version":1,"dataset":"fire","exercises":[]}', "other-dataset"],
  ])("%j is refused: %s", (text, why) => {
    expect(readAnswerFile(text, SET)).toMatchObject({ why });
  });

  it("counts what it can read of a hostile one", () => {
    const entry = (exercise: Exercise, ...answers: unknown[]) => ({ id: exercise.id, hash: exercise.hash, answers });
    const hostile = JSON.stringify({
      format: "same-story-answers",
      version: 1,
      dataset: "flood",
      name: "<script>alert(1)</script>\u0007",
      made: "yesterday",
      exercises: [
        entry(choice, { type: "choice", option: "__proto__" }),
        entry(multiple, { type: "multiple", options: ["flood", 7, "flood", "nowhere"] }),
        entry(match, { type: "match", pairs: { three: "water", __proto__: "x", constructor: "water" } }),
        entry(repair, { type: "repair", text: "=1+1", confidence: 99 }),
        entry(order, { type: "choice", option: "three" }),
        { id: {}, hash: 1, answers: "none" },
        null,
        "text",
      ],
    });
    const file = read(hostile);
    expect(file.made).toBe("");
    expect(file.name).toBe("<script>alert(1)</script>");
    expect(file.unread).toBe(5);
    expect(file.work.map(({ id, answers }) => [id, answers[0]])).toEqual([
      ["rely", { type: "multiple", options: ["flood"] }],
      ["what-lasts", { type: "match", pairs: { three: "water" } }],
      ["repair-word", { type: "repair", text: "=1+1", confidence: null }],
    ]);
  });
});

describe("a student's table", () => {
  it("has a row an answer, in words, and runs no formula in a spreadsheet", () => {
    const store = storeWith(
      [choice, { type: "choice", option: "one" }, { type: "choice", option: "three" }],
      [number, { type: "number", value: 105 }],
      [short, { type: "short", text: "=1+1", checked: [] }],
    );
    const rows = answerRows(SET, store);
    expect(rows.map(({ title, try: n, answer, outcome, score }) => [title, n, answer, outcome, score])).toEqual([
      ["How long?", 1, "One hour", "not right", 0],
      ["How long?", 2, "Three hours", "right", 1],
      ["How many minutes?", 1, "1 h 45", "not marked", ""],
      ["In your words", 1, "=1+1", "not marked", ""],
    ]);
    expect(downloadableCsv(rows, ["answer"])).toContain("\r\n'=1+1\r\n");
  });
});

describe("a teacher's link", () => {
  it("assigns a path, in its order", () => {
    const fragment = assignedFragment(SET.paths[0]!, null);
    expect(fragment).toBe("#assigned=path:short");
    const assigned = readAssigned(fragment, SET)!;
    expect(assigned.exercises.map(({ id }) => id)).toEqual(["how-long", "minutes"]);
    expect(assigned.isHeld).toBe(false);
  });

  it("assigns some exercises and holds their answers back until the word is said", () => {
    const fragment = assignedFragment(["minutes", "gone"], { word: "Harbour" });
    expect(fragment).not.toMatch(/harbour/i);
    const assigned = readAssigned(fragment, SET)!;
    expect(assigned.exercises.map(({ id }) => id)).toEqual(["minutes"]);
    expect(assigned.missing).toEqual(["gone"]);
    expect(assigned.isHeld).toBe(true);
    expect(isWord(assigned, " harbour ")).toBe(true);
    expect(isWord(assigned, "river")).toBe(false);
  });

  it("is passed over where it says nothing, and finds nothing where it names nothing that is here", () => {
    expect(readAssigned("#exercise=minutes", SET)).toBeNull();
    expect(readAssigned("#assigned=path:%3Cscript%3E", SET)!.exercises).toEqual([]);
    expect(readAssigned(`#assigned=${"a,".repeat(5000)}`, SET)!.exercises).toEqual([]);
  });
});
