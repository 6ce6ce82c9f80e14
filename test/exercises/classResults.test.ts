import { describe, expect, it } from "vitest";
import { classResults, classRows, handsResult, type NamedAnswers } from "../../src/exercises/classResults.js";
import { cellKey, disagreementOf, fleissKappa } from "../../src/exercises/classResultsCount.js";
import { distributionOf } from "../../src/exercises/classResults.js";
import { LARGEST_FILE, takeIn } from "../../src/exercises/classResultsFiles.js";
import { readAnswerFile, type AnswerFile } from "../../src/exercises/answerFile.js";
import { asShown, TOGETHER } from "../../src/exercises/shuffle.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { choice, multiple, number, repair, setOf, short, sort } from "../components/exercisesFixture.js";

const SET = setOf();

function fileText(student: string, work: [Exercise, ...Answer[]][], extra: object = {}): string {
  const exercises = work.map(([{ id, hash }, ...answers]) => ({ id, hash, round: 1, answers }));
  return JSON.stringify({ format: "same-story-answers", version: 1, dataset: "flood", student, exercises, ...extra });
}
function named(student: string, work: [Exercise, ...Answer[]][], extra: object = {}): NamedAnswers {
  return { file: `${student}.json`, answers: readAnswerFile(fileText(student, work, extra), SET) as AnswerFile };
}
const pick = (option: string): Answer => ({ type: "choice", option });

describe("a class", () => {
  it("is counted by first answers, with who was right at first and in the end", () => {
    const { exercises, students } = classResults(SET, [
      named("a", [[choice, pick("one"), pick("three")]]),
      named("b", [[choice, pick("three")]]),
      named("c", [[choice, pick("one"), pick("none")]], { name: "Cleo" }),
    ]);
    expect(students.map(({ name }) => name)).toEqual(["student 1", "student 2", "Cleo"]);
    const [result] = exercises;
    expect(result).toMatchObject({ students: 3, rightFirst: 1, rightLast: 2 });
    const { distribution } = result!;
    const bars = distribution.kind === "bars" ? distribution.bars : [];
    expect(Object.fromEntries(bars.map(({ label, count, isRight }) => [label, [count, isRight]]))).toEqual({
      "Three hours": [1, true],
      "One hour": [2, false],
      "Nobody says": [0, false],
    });
    // As the class saw them at the front and on paper.
    expect(bars.map(({ id }) => id)).toEqual(asShown(choice.options, choice.id, TOGETHER).map(({ id }) => id));
  });

  it("counts the latest file of a student, and students who share a computer apart", () => {
    const early = named("a", [[choice, pick("one")]], { made: "2026-03-01T10:00:00Z" });
    const late = { ...named("a", [[choice, pick("three")]], { made: "2026-03-01T11:00:00Z" }), file: "late.json" };
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const results = classResults(SET, files);
      expect(results.replaced).toEqual([{ file: "a.json", by: "late.json" }]);
      expect(results.exercises[0]).toMatchObject({ students: 1, rightFirst: 1 });
    }
    const two = [
      named("k", [[choice, pick("one")]], { name: "Ann" }),
      named("k", [[choice, pick("one")]], { name: "Ben" }),
    ];
    expect(classResults(SET, two).replaced).toEqual([]);
  });

  it("leaves out a question that has changed and counts the rest", () => {
    const before = { ...choice, hash: "ffffffffffffffff" };
    const { leftOut, exercises } = classResults(SET, [
      named("a", [
        [before, pick("three")],
        [number, { type: "number", value: 180 }],
      ]),
      named("b", [[choice, pick("three")]]),
    ]);
    expect(leftOut).toEqual([{ id: "how-long", title: "How long?", files: 1 }]);
    expect(exercises.map(({ exercise, students }) => [exercise.id, students])).toEqual([
      ["how-long", 1],
      ["minutes", 1],
    ]);
  });

  it("puts first what it disagrees about, and free writing last", () => {
    const answers = (n: number): [Exercise, ...Answer[]][] => [
      [short, { type: "short", text: `Text ${n}`, checked: [] }],
      [multiple, { type: "multiple", options: ["flood"] }],
      [choice, pick(["one", "three", "none"][n % 3]!)],
    ];
    const { exercises } = classResults(
      SET,
      [0, 1, 2].map((n) => named(`s${n}`, answers(n))),
    );
    expect(exercises.map(({ exercise }) => exercise.id)).toEqual(["how-long", "rely", "own-words"]);
    expect(exercises[0]!.disagreement).toBeCloseTo(1);
    expect(exercises[1]!.disagreement).toBe(0);
    expect(exercises[2]!.texts[1]).toEqual({ student: "student 2", text: "Text 1" });
  });

  it("counts repaired words as one where they are marked as one", () => {
    const words = ["saw", " To saw. ", "forgot"].map((text): Answer => ({ type: "repair", text, confidence: null }));
    expect(distributionOf(repair, words)).toMatchObject({
      bars: [
        { label: "saw", count: 2, isRight: true },
        { label: "forgot", count: 1, isRight: null },
      ],
    });
  });

  it("becomes a table without formulas' work: one row a student and exercise", () => {
    const rows = classRows(SET, [named("a", [[choice, pick("one"), pick("three")]], { name: "=cmd()" })]);
    expect(rows).toMatchObject([
      {
        student: "=cmd()",
        exercise: "how-long",
        tries: 2,
        first_answer: "One hour",
        first_outcome: "wrong",
        last_outcome: "right",
      },
    ]);
  });
});

describe("agreement of coders", () => {
  it("is Fleiss’ κ of the example in his paper's textbook form", () => {
    // Ten things, fourteen raters, five categories: the worked example has κ = 0.210.
    const rows = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa(rows)).toBeCloseTo(0.21, 3);
  });

  it("is 1 where all agree on different things, and none where there is nothing to compare", () => {
    expect(
      fleissKappa([
        [3, 0],
        [0, 3],
      ]),
    ).toBe(1);
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toBeNull();
    expect(fleissKappa([[3, 0]])).toBeNull();
    expect(
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
  });

  it("is told for coding tasks only", () => {
    const coded = (long: string): Answer => ({ type: "sort", pairs: { fall: "water", closed: "bridge", long } });
    const { exercises } = classResults(SET, [
      named("a", [[sort, coded("water")]]),
      named("b", [[sort, coded("bridge")]]),
    ]);
    // Agreement on two of three things; each category was used three times of six: (2/3 − 1/2) / (1/2).
    expect(exercises[0]!.kappa).toBeCloseTo(1 / 3);
    expect(exercises[0]!.distribution).toMatchObject({
      rows: [
        { counts: [2, 0], undecided: false },
        { counts: [0, 2] },
        { counts: [1, 1], undecided: true, accepted: [true, true] },
      ],
    });
  });
});

describe("a show of hands", () => {
  it("is counted like files", () => {
    const result = handsResult(
      choice,
      new Map([
        ["one", 9],
        ["three", 13],
        ["none", 4],
      ]),
      26,
    )!;
    expect(result).toMatchObject({ students: 26, rightFirst: 13 });
    expect(result.disagreement).toBeCloseTo(0.912, 3);
    const sorted = handsResult(sort, new Map([[cellKey("fall", "water"), 5]]), 5)!;
    expect(sorted.distribution).toMatchObject({ rows: [{ counts: [5, 0] }, { counts: [0, 0] }, { counts: [0, 0] }] });
  });

  it("cannot say what was written", () => {
    expect(handsResult(short, new Map(), 0)).toBeNull();
    expect(disagreementOf({ kind: "texts" }, 3)).toBeNull();
  });
});

describe("files that are dropped", () => {
  it("are refused by their size before they are read", async () => {
    let isRead = false;
    const large = { name: "large.json", size: 50_000_000, text: () => ((isRead = true), Promise.resolve("{}")) };
    const intake = await takeIn([large], SET);
    expect(intake.refused).toEqual([{ file: "large.json", refusal: { why: "too-big", bytes: 50_000_000 } }]);
    expect(isRead).toBe(false);
    expect(LARGEST_FILE).toBeLessThan(50_000_000);
  });

  it("count each for itself: forty with thirty answers each, a broken, a hostile, an unreadable and a huge one", async () => {
    const exercises = Array.from({ length: 30 }, (_, i) => ({ ...choice, id: `q${i}` }));
    const set = setOf(exercises);
    const file = (name: string, body: string) => ({ name, size: body.length, text: () => Promise.resolve(body) });
    const work = exercises.map((one): [Exercise, ...Answer[]] => [one, pick("three")]);
    const good = Array.from({ length: 40 }, (_, i) => file(`s${i}.json`, fileText(`s${i}`, work)));
    const hostile = fileText("=1+1", [[exercises[0]!, pick("three")]], {
      name: "<img src=x onerror=alert(1)>",
      made: 5,
    });
    const bad = [
      file("cut.json", fileText("cut", work).slice(0, 900)),
      { name: "lost.json", size: 10, text: () => Promise.reject(new Error("NotReadableError")) },
      { name: "huge.json", size: 50_000_000, text: () => Promise.reject(new Error("must not be read")) },
    ];
    const seen: number[] = [];
    const intake = await takeIn([...good, file("hostile.json", hostile), ...bad], set, (done) => seen.push(done));
    expect(intake.refused.map(({ file: name, refusal }) => [name, refusal.why])).toEqual([
      ["cut.json", "cut-off"],
      ["lost.json", "unreadable"],
      ["huge.json", "too-big"],
    ]);
    const results = classResults(set, intake.read);
    expect(results.students).toHaveLength(41);
    expect(results.exercises).toHaveLength(30);
    expect(results.exercises.filter(({ students }) => students === 40)).toHaveLength(29);
    expect(seen.at(-1)).toBe(44);
  });
});
