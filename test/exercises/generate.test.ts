import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables, type BuiltDataset, DATA } from "../../loaders/buildTables.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { grade, partsOf } from "../../src/exercises/grade.js";
import { blockText, inlineText } from "../../src/exercises/plain.js";
import { progressOf } from "../../src/exercises/tries.js";
import type { Answer, Evidence, Exercise } from "../../src/exercises/types.js";
import { folder } from "../support/folder.js";
import { FOUND } from "../support/solved.js";
import { REPORTS, town } from "../support/town.js";

function build(files: Parameters<typeof folder>[0]): BuiltDataset {
  return buildTables(folder({ ...files, "exercises/a.md": null }).path);
}

/** Datasets of all sizes: the ones of the project, and small ones with and without a codebook. */
const DATASETS: [string, BuiltDataset][] = [
  ...datasetNames(DATA).map((name): [string, BuiltDataset] => [name, buildTables(join(DATA, name))]),
  ["a small town", build(town(""))],
  ["a town without a codebook", build({ ...town(""), "codebook.yaml": null })],
  [
    "one report",
    build({
      ...town(""),
      "dataset.yaml":
        "title: A vote\nsummary: One.\nevent: { date: 2024-05-15 }\nreports: [{ id: one, letter: A, label: One }]\n",
    }),
  ],
];

/** The answer that the key calls right. */
function rightAnswer(exercise: Exercise): Answer {
  switch (exercise.type) {
    case "choice":
      return { type: "choice", option: exercise.key.options[0]! };
    case "multiple":
      return { type: "multiple", options: exercise.key.options };
    case "order":
      return { type: "order", items: exercise.key.order };
    case "match":
    case "sort":
      return {
        type: exercise.type,
        pairs: Object.fromEntries(Object.entries(exercise.key.accepted).map(([row, [place]]) => [row, place!])),
      };
    case "number":
      return { type: "number", value: exercise.key.values[0]! };
    case "mark":
      return { type: "mark", units: exercise.key.units };
    case "repair":
      return { type: "repair", text: exercise.key.accept[0]!, confidence: null };
    case "short":
    case "headline":
    case "report":
      return { type: exercise.type, text: "Words.", checked: [] };
    case "lookup":
      return FOUND;
  }
}

function allEvidence(exercise: Exercise): Evidence[] {
  return [...exercise.key.evidence, ...partsOf(exercise).flatMap(({ feedback }) => feedback.evidence)];
}

describe.each(DATASETS)("exercises made for %s", (_, built) => {
  const { tables, texts } = built;
  const exercises = generateExercises(built);

  it("are there, each with an id of its own, and the same every time", () => {
    expect(exercises.length).toBeGreaterThan(0);
    expect(new Set(exercises.map(({ id }) => id)).size).toBe(exercises.length);
    expect(generateExercises(built)).toEqual(exercises);
  });

  it("can be solved, and their wrong options are wrong", () => {
    for (const exercise of exercises) {
      const { state } = progressOf(exercise, [rightAnswer(exercise)]);
      expect([exercise.id, state]).toEqual([
        exercise.id,
        exercise.predict || exercise.key.basis === "none" ? "done" : "right",
      ]);
      if (exercise.type !== "choice" || exercise.predict) continue;
      for (const { id } of exercise.options) {
        const isKey = exercise.key.options.includes(id);
        expect(grade(exercise, { type: "choice", option: id }).outcome).toBe(isKey ? "right" : "wrong");
      }
    }
  });

  it("show the words of the reports, or that there are none", () => {
    for (const exercise of exercises) {
      for (const one of allEvidence(exercise)) {
        if (one.kind === "words") expect(texts.get(one.report_id)!.slice(one.start, one.end)).toBe(one.text);
        else {
          const silent = tables.silences.some((row) => row.item === one.item && row.report_id === one.report_id);
          const gap = tables.coverage.some(
            (row) => row.topic === one.item && row.report_id === one.report_id && !row.found,
          );
          expect(silent || gap).toBe(true);
        }
      }
    }
  });

  it("explain every option, and end in trust for about three quarters or more", () => {
    for (const exercise of exercises) {
      expect(blockText(exercise.prompt)).not.toBe("");
      if (exercise.type === "mark") expect(exercise.otherwise.blocks).not.toEqual([]);
      else for (const { feedback } of partsOf(exercise)) expect(blockText(feedback.blocks)).not.toBe("");
    }
    const trust = exercises.filter(({ ends }) => ends === "trust").length;
    expect(trust / exercises.length).toBeGreaterThanOrEqual(0.7);
  });

  it("use words that fit their numbers", () => {
    const words = exercises.map((exercise) => {
      const options = partsOf(exercise).map(({ feedback }) => blockText(feedback.blocks));
      return [exercise.title, blockText(exercise.prompt), blockText(exercise.after), ...options].join("\n");
    });
    expect(words.join("\n")).not.toMatch(
      /\b[Oo]ne reports\b|\b[Aa]ll (one|two)\b|\bAll one\b|undefined|NaN|\bno reports\b/,
    );
  });
});

describe("exercises made for three reports, by reading them", () => {
  const exercises = generateExercises(build(town("")));
  const get = (id: string) => exercises.find((one) => one.id === id)!;

  it("ask who leaves the bakers out; none where most do", () => {
    // Two of three reports do not mention them: the gap is no exception.
    expect(exercises.some(({ id }) => id === "missing-bakers")).toBe(false);
    const files = town("");
    const small = build({ ...files, "codebook.yaml": String(files["codebook.yaml"]).replace("[Baker]", "[baker]") });
    expect(generateExercises(small).find(({ id }) => id === "shared-topics")).toMatchObject({
      type: "multiple",
      key: { options: ["bridge"] },
    });
    // “bridge” and “Baker”: the one that is written small is found without reading.
    expect(get("shared-topics")).toBeUndefined();
  });

  it("put into order what contradicts", () => {
    const order = get("order-length");
    expect(order).toMatchObject({ type: "order", ends: "real", key: { order: ["two", "one", "three"] } });
    if (order.type !== "order") throw new Error("no order");
    expect(order.poles.map(inlineText)).toEqual(["shortest", "longest"]);
  });

  it("turn round when the data do", () => {
    const agreed = build(
      town("", {
        two: REPORTS.two.replace("90 minutes", "two hours"),
        three: REPORTS.three.replace("three hours", "two hours").replace("Thursday", "Wednesday"),
      }),
    );
    const made = generateExercises(agreed);
    expect(made.find(({ id }) => id === "agree-length")).toMatchObject({ ends: "trust", key: { options: ["same"] } });
    // The day is Ann Lee's in all three: no report says it itself.
    expect(made.some(({ id }) => id === "agree-day")).toBe(false);
  });
});

it("a dataset with no file of exercises gets them, and says so", () => {
  const set = exerciseSet(build(town("")));
  expect(set).toMatchObject({ generated: true, setAside: [], paths: [] });
  expect(set.exercises.length).toBeGreaterThan(3);
});
