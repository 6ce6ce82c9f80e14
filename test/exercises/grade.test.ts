import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { readAnswer } from "../../src/exercises/answers.js";
import { grade } from "../../src/exercises/grade.js";
import { blockText } from "../../src/exercises/plain.js";
import { answered, progressOf } from "../../src/exercises/tries.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { byId, exercisesOf } from "../support/exercises.js";
import { exercise, town, TYPES } from "../support/town.js";

const made = new Map<string, Exercise>();

/** The sound exercise of a type. */
function task<T extends keyof typeof TYPES>(type: T, more = ""): Extract<Exercise, { type: T }> {
  const key = type + more;
  const known = made.get(key) ?? byId(exercisesOf(town(exercise(TYPES[type] + more))), "task", type);
  made.set(key, known);
  return known as Extract<Exercise, { type: T }>;
}

/** Outcome, and what is said first. */
function told(of: Exercise, answer: Answer): [string, string] {
  const { outcome, feedback } = grade(of, answer);
  return [outcome, blockText(feedback[0]?.blocks ?? [])];
}

describe("an answer is marked, and explained", () => {
  it("choice", () => {
    const choice = task("choice");
    expect(told(choice, { type: "choice", option: "wed" })).toEqual(["right", "Two say so."]);
    expect(told(choice, { type: "choice", option: "thu" })).toEqual(["wrong", "One says so."]);
    const { parts } = grade(choice, { type: "choice", option: "thu" });
    expect(parts.map(({ id, outcome, chosen }) => [id, outcome, chosen])).toEqual([
      ["wed", "missed", false],
      ["thu", "wrong", true],
    ]);
  });

  it("choice that is undecided: each of the tied options is right, and none is missed", () => {
    const yaml = TYPES.choice.replace("most_frequent: value", "distinct: value") + "\nundecided: true";
    const open = byId(exercisesOf(town(exercise(yaml))), "task", "choice");
    for (const option of ["wed", "thu"]) {
      const { outcome, parts } = grade(open, { type: "choice", option });
      expect([outcome, parts.map((part) => part.outcome)]).toEqual(["right", ["right", "right"]]);
    }
  });

  it("multiple: ticks, false ticks, what is missed; all ticked is not right", () => {
    const multiple = task("multiple");
    const outcome = (...options: string[]) => grade(multiple, { type: "multiple", options });
    expect(outcome("bridge")).toMatchObject({ outcome: "right", score: 1 });
    expect(outcome("bridge", "close")).toMatchObject({ outcome: "wrong", score: 0 });
    expect(outcome()).toMatchObject({ outcome: "wrong", feedback: [] });
    expect(told(multiple, { type: "multiple", options: ["bridge", "close"] })[1]).toBe("Look at the verbs.");
  });

  it("order: a swap of neighbours is partly right, the reverse is wrong", () => {
    const order = task("order");
    const outcome = (...items: string[]) => grade(order, { type: "order", items });
    expect(outcome("two", "one", "three")).toMatchObject({ outcome: "right", score: 1 });
    expect(outcome("one", "two", "three").outcome).toBe("partly");
    expect(outcome("three", "one", "two")).toMatchObject({ outcome: "wrong", score: 0 });
  });

  it("match: row by row", () => {
    const match = task("match");
    const pairs = { one: "closed", two: "closed" };
    const graded = grade(match, { type: "match", pairs });
    expect(graded.outcome).toBe("partly");
    expect(graded.score).toBeCloseTo(1 / 3);
    expect(graded.parts.map(({ outcome }) => outcome)).toEqual(["right", "wrong", "missed"]);
    expect(grade(match, { type: "match", pairs: { one: "closed", two: "shut", three: "closed" } }).outcome).toBe(
      "right",
    );
  });

  it("sort: where the reports leave it open, both answers count", () => {
    const yaml = `
type: sort
ends: open
categories: [{ id: same, text: same }, { id: other, text: other }, { id: third, text: third }]
rows:
  - { id: a, text: first pair, category: [same, other], undecided: true, feedback: Both count. }
  - { id: b, text: second pair, category: same, feedback: One counts. }`;
    const sort = byId(exercisesOf(town(exercise(yaml))), "task", "sort");
    const outcome = (a: string, b: string) => grade(sort, { type: "sort", pairs: { a, b } });
    expect(outcome("same", "same")).toMatchObject({
      outcome: "right",
      parts: [{ outcome: "either" }, { outcome: "right" }],
    });
    expect(outcome("other", "same").outcome).toBe("right");
    expect(outcome("third", "same").outcome).toBe("partly");
    expect(outcome("same", "other").outcome).toBe("partly");
  });

  it("number: within the tolerance, its bounds included; other answers by their range", () => {
    const number = task("number");
    expect(told(number, { type: "number", value: 115 })).toEqual(["right", "That is the middle one."]);
    expect(told(number, { type: "number", value: 125 })[0]).toBe("right");
    expect(told(number, { type: "number", value: 126 })).toEqual(["wrong", "Put them in order first."]);
    expect(told(number, { type: "number", value: 90 })).toEqual(["wrong", "That is the shortest."]);
  });

  it("mark: the right sentence, another one, both", () => {
    const mark = task("mark");
    const right = mark.key.units;
    const other = mark.units.find(({ id }) => !right.includes(id))!.id;
    expect(told(mark, { type: "mark", units: right })).toEqual(["right", "These words say it."]);
    expect(told(mark, { type: "mark", units: [other] })).toEqual(["wrong", "This says something else."]);
    expect(grade(mark, { type: "mark", units: [...right, other] }).outcome).toBe("wrong");
  });

  it("repair: capitals, spaces and a leading “to” do not matter", () => {
    const repair = task("repair");
    const say = (text: string) => told(repair, { type: "repair", text, confidence: null });
    for (const text of ["close", " To  Close. ", "closed", "CLOSED!"]) expect(say(text)[0]).toBe("right");
    expect(say("open")).toEqual(["wrong", "The opposite."]);
  });

  it("repair: a word that nobody foresaw is not called wrong, and another try is left", () => {
    const repair = task("repair");
    const answer = { type: "repair" as const, text: "disclosed", confidence: null };
    expect(told(repair, answer)).toEqual(["unmarked", "Look at the others."]);
    expect(progressOf(repair, [answer])).toMatchObject({ state: "again", triesLeft: 1 });
    expect(progressOf(repair, [answer, answer]).state).toBe("shown");
    expect(progressOf(repair, [answer, { ...answer, text: "close" }]).state).toBe("right");
  });

  it("repair: words that stand beside the gap may be typed along, and change nothing else", () => {
    const { exercises } = exerciseSet(buildTables(join(DATA, "reykjavik-2021")));
    const outcome = (id: string, text: string) => {
      const exercise = exercises.find((one) => one.id === id)!;
      return grade(exercise, { type: "repair", text, confidence: null }).outcome;
    };
    for (const text of [
      "withdraw",
      "Summon",
      "call home",
      "to call back",
      "withdraw its U.S. ambassador",
      "recall its ambassador",
    ])
      expect(outcome("repair-remember", text), text).toBe("right");
    for (const text of ["frosty", "have been frosty", "been tense since March", "strained."])
      expect(outcome("repair-full", text), text).toBe("right");
    for (const text of ["differ over", "disagree on many issues", "have differed"])
      expect(outcome("repair-crossed", text), text).toBe("right");
    for (const text of ["remember", "remind", "remember its U.S. ambassador"])
      expect(outcome("repair-remember", text), text).toBe("wrong");
    for (const text of ["its", "ambassador", "not recall", "welcome", "recall nothing"])
      expect(outcome("repair-remember", text), text).toBe("unmarked");
  });

  it("free writing is never marked; a headline is told what it cites and which words are loaded", () => {
    expect(grade(task("short"), { type: "short", text: "", checked: [] })).toMatchObject({
      outcome: "unmarked",
      score: null,
    });
    const text = "Row over the bridge [one.verb.1], furious bakers [one.nothing.1]";
    const { outcome, writing } = grade(task("headline"), { type: "headline", text, checked: [] });
    expect(outcome).toBe("unmarked");
    expect(writing).toMatchObject({
      words: 6,
      citations: [
        { claim_id: "one.verb.1", exists: true, start: 20, end: 32 },
        { claim_id: "one.nothing.1", exists: false },
      ],
      loaded: [
        { frame: "frame-loud", text: "Row", start: 0 },
        { frame: "frame-loud", text: "furious", start: 34 },
      ],
      open: ["unknown-citation"],
    });
  });

  it("a report is told what it lacks", () => {
    const check = (text: string) => grade(task("report"), { type: "report", text, checked: [] }).writing!.open;
    expect(check("Two words [one.day.1]")).toEqual(["too-short", "too-few-citations", "too-few-reports"]);
    expect(check("The vote was [one.day.1] on [one.verb.1]")).toEqual(["too-few-reports"]);
    expect(check("The vote was [one.day.1] on [two.day.1]")).toEqual([]);
    expect(check(`[one.day.1] [two.day.1] ${"word ".repeat(61)}`)).toEqual(["too-long"]);
  });

  it("a prediction is never wrong", () => {
    const predicted = task("choice", "\npredict: true");
    expect(grade(predicted, { type: "choice", option: "thu" })).toMatchObject({ outcome: "unmarked", score: null });
    expect(progressOf(predicted, [{ type: "choice", option: "thu" }]).state).toBe("done");
  });

  it("an answer of another type is refused", () => {
    expect(() => grade(task("choice"), { type: "number", value: 1 })).toThrow(TypeError);
  });
});

describe("two tries", () => {
  const wrong: Answer = { type: "choice", option: "thu" };
  const right: Answer = { type: "choice", option: "wed" };

  it("right at once, right at the second try, shown after two", () => {
    const states = (...answers: Answer[]) => {
      const progress = progressOf(task("choice"), answers);
      return progress.state === "unanswered" ? progress.state : `${progress.state} ${progress.triesLeft}`;
    };
    expect(states()).toBe("unanswered");
    expect(states(right)).toBe("right 1");
    expect(states(wrong)).toBe("again 1");
    expect(states(wrong, right)).toBe("right 0");
    expect(states(wrong, wrong)).toBe("shown 0");
  });

  it("what is over stays as it is", () => {
    const over = progressOf(task("choice"), [wrong, wrong]);
    expect(answered(over, task("choice"), right)).toBe(over);
  });
});

describe("an answer from a file", () => {
  it("comes through when it is one", () => {
    const answers: Answer[] = [
      { type: "choice", option: "wed" },
      { type: "multiple", options: ["bridge"] },
      { type: "order", items: ["two", "one", "three"] },
      { type: "match", pairs: { one: "closed" } },
      { type: "sort", pairs: { one: "silent" } },
      { type: "number", value: 90 },
      { type: "mark", units: task("mark").key.units },
      { type: "repair", text: "close", confidence: 2 },
      { type: "short", text: "It was on Wednesday.", checked: ["c1"] },
      { type: "headline", text: "A vote", checked: [] },
      { type: "report", text: "A vote", checked: [] },
      {
        type: "lookup",
        address: "https://example.org/vote",
        outlet: "Example",
        date: "2024-05-15",
        text: "It was on Wednesday.",
        checked: ["c1"],
      },
    ];
    for (const answer of answers) {
      expect(readAnswer(task(answer.type), JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    }
  });

  it("of what was looked up is lines of some length and a day of the calendar, whatever is given", () => {
    const given = {
      type: "lookup",
      address: `javascript:alert(1)\n${"x".repeat(9_000)}`,
      outlet: "A\u202eB\u0000",
      date: "2024-02-31",
      text: "  One\n\nsentence. ",
      checked: ["c1", "c9", 3],
    };
    const read = readAnswer(task("lookup"), given)!;
    expect(read).toMatchObject({ outlet: "A B", date: "", text: "One sentence.", checked: ["c1"] });
    expect(read.type === "lookup" && read.address).toMatch(/^javascript:alert\(1\) x+$/);
    expect(read.type === "lookup" && read.address.length).toBe(500);
    expect(readAnswer(task("lookup"), { type: "lookup", address: "https://example.org" })).toBeNull();
  });

  it("is dropped or cut where it is not, whatever it holds, and can always be marked", () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom(...(Object.keys(TYPES) as (keyof typeof TYPES)[])),
        option: fc.anything(),
        options: fc.anything(),
        items: fc.anything(),
        pairs: fc.oneof(fc.anything(), fc.constant(JSON.parse('{"__proto__":"closed","one":"closed","two":1}'))),
        value: fc.oneof(fc.double(), fc.anything()),
        units: fc.anything(),
        text: fc.oneof(fc.string(), fc.anything()),
        checked: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(junk, fc.constantFrom(...(Object.keys(TYPES) as (keyof typeof TYPES)[])), (given, type) => {
        const answer = readAnswer(task(type), given);
        if (answer === null) return;
        const { score } = grade(task(type), answer);
        expect(score === null || (score >= 0 && score <= 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("names no option, row or category that the exercise lacks", () => {
    expect(readAnswer(task("choice"), { type: "choice", option: "fri" })).toBeNull();
    expect(readAnswer(task("multiple"), { type: "multiple", options: ["bridge", "bridge", "moon", 7] })).toEqual({
      type: "multiple",
      options: ["bridge"],
    });
    expect(readAnswer(task("match"), { type: "match", pairs: { one: "moon", moon: "closed", two: "shut" } })).toEqual({
      type: "match",
      pairs: { two: "shut" },
    });
    expect(readAnswer(task("order"), { type: "order", items: ["two", "one"] })).toBeNull();
    expect(readAnswer(task("number"), { type: "number", value: "90" })).toBeNull();
  });
});
