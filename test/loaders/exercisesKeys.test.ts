import { describe, expect, it } from "vitest";
import { byId, exercisesOf } from "../support/exercises.js";
import { exercise, REPORTS, town, TYPES } from "../support/town.js";

/** An exercise of a type, with some reports changed. */
function keyOf<T extends keyof typeof TYPES>(type: T, reports: Partial<typeof REPORTS> = {}) {
  return byId(exercisesOf(town(exercise(TYPES[type]), reports)), "task", type);
}

const replaced = (report: keyof typeof REPORTS, find: string, by: string) => {
  expect(REPORTS[report]).toContain(find);
  return { [report]: REPORTS[report].replace(find, by) };
};

describe("a changed value in a report changes the key of", () => {
  it("choice: the day that most reports have", () => {
    expect(keyOf("choice").key.options).toEqual(["wed"]);
    const changed = keyOf("choice", replaced("one", "Wednesday", "Thursday"));
    expect(changed.key.options).toEqual(["thu"]);
    expect(changed.key.claims).toEqual(["one.day.1", "three.day.1"]);
  });

  it("multiple: a statement that all reports support now", () => {
    expect(keyOf("multiple").key.options).toEqual(["bridge"]);
    expect(keyOf("multiple", replaced("two", "shut", "closed")).key.options).toEqual(["close", "bridge"]);
  });

  it("order: the longest debate is now the shortest", () => {
    expect(keyOf("order").key.order).toEqual(["two", "one", "three"]);
    expect(keyOf("order", replaced("three", "three hours", "ten minutes")).key.order).toEqual(["three", "two", "one"]);
  });

  it("match: another verb, and none at all", () => {
    expect(keyOf("match").key.accepted).toEqual({ one: ["closed"], two: ["shut"], three: ["closed"] });
    expect(keyOf("match", replaced("one", "closed the bridge", "shut the bridge")).key.accepted["one"]).toEqual([
      "shut",
    ]);
    const silent = keyOf("match", replaced("one", " The council closed the bridge.", ""));
    expect(silent.key.accepted["one"]).toEqual(["neither"]);
    expect(silent.rows[0]!.feedback.evidence).toMatchObject([{ kind: "silence", report_id: "one", item: "verb" }]);
  });

  it("sort: a report that now mentions a topic", () => {
    expect(keyOf("sort").key.accepted).toEqual({ one: ["silent"], two: ["mentions"] });
    expect(keyOf("sort", replaced("one", "Vote\n\n", "Vote\n\nBakers came. ")).key.accepted["one"]).toEqual([
      "mentions",
    ]);
  });

  it("number: another middle value", () => {
    expect(keyOf("number").key.values).toEqual([120]);
    expect(keyOf("number", replaced("one", "two hours", "four hours")).key.values).toEqual([180]);
  });

  it("mark: another sentence", () => {
    const sentenceOf = (made: ReturnType<typeof keyOf<"mark">>) =>
      made.units.filter(({ id }) => made.key.units.includes(id)).map(({ text }) => text);
    expect(sentenceOf(keyOf("mark"))).toEqual(["The debate lasted two hours."]);
    const moved = replaced(
      "one",
      "The debate lasted two hours. The council",
      "Then the debate lasted two hours. Later the council",
    );
    expect(sentenceOf(keyOf("mark", moved))).toEqual(["Then the debate lasted two hours."]);
  });

  it("repair: what another report has there", () => {
    expect(keyOf("repair").key.accept).toEqual(["close", "closed"]);
    expect(keyOf("repair", replaced("one", "closed the bridge", "shut the bridge")).key.accept).toEqual([
      "shut",
      "closed",
    ]);
  });
});

describe("what cannot be answered any more is set aside with its line", () => {
  const problemOf = (type: keyof typeof TYPES, reports: Partial<typeof REPORTS>): string => {
    const set = exercisesOf(town(exercise(TYPES[type]), reports));
    expect(set.exercises).toEqual([]);
    const [aside] = set.setAside;
    expect(aside).toMatchObject({ id: "task", title: "A task", line: 4 });
    return aside!.problems[0]!.replace(set.shown, "town");
  };

  it("a tie", () => {
    const reports = replaced("two", "Wednesday", "Friday");
    expect(problemOf("choice", reports)).toBe(
      'town/exercises/a.md:11: exercise "task": the answer is a tie: "2024-05-15", "2024-05-17", "2024-05-16". ' +
        "Ask for one, or say undecided: true.",
    );
    expect(problemOf("order", replaced("three", "three hours", "two hours"))).toContain(
      '"one" and "three" tie: value is PT2H for both.',
    );
  });

  it("an answer that is not among the options", () => {
    const reports = { ...replaced("one", "Wednesday", "Friday"), ...replaced("two", "Wednesday", "Friday") };
    expect(problemOf("choice", reports)).toContain(
      'a.md:11: exercise "task": the answer "2024-05-17" is not among the options.',
    );
  });

  it("an answer that finds nothing", () => {
    expect(problemOf("repair", replaced("one", " The council closed the bridge.", ""))).toContain(
      'exercise "task": the answer finds nothing (from the claims where the item is verb and the report is one',
    );
    expect(problemOf("mark", replaced("one", "two hours", "long"))).toContain("does not print “lasted two hours”");
  });

  it("words that have vanished, at their own line", () => {
    const yaml = `${TYPES.choice}\nevidence:\n  - { report: one, words: voted on Wednesday }`;
    const gone = exercisesOf(town(exercise(yaml), replaced("one", "voted on", "voted late on")));
    expect(gone.setAside[0]!.problems).toEqual([
      `${gone.shown}/exercises/a.md:16: exercise "task": report "one" does not print “voted on Wednesday”. Copy the words from its file.`,
    ]);
    expect(exercisesOf(town(exercise(yaml))).setAside).toEqual([]);
  });
});

describe("evidence", () => {
  it("is found whatever its marks and spaces, and kept as the report prints it", () => {
    const yaml = `${TYPES.choice}\nevidence: [{ report: two, words: 'Bakers said "no"' }]`;
    const { key } = byId(exercisesOf(town(exercise(yaml))), "task", "choice");
    const [evidence] = key.evidence;
    expect(evidence).toMatchObject({ kind: "words", text: "Bakers\u00a0said “no”" });
    expect(evidence?.kind === "words" && REPORTS.two.slice(evidence.start, evidence.end)).toBe("Bakers\u00a0said “no”");
  });

  it("can be a claim, a silence, or words that are not there; none of them once it is broken", () => {
    const list =
      "[{ claim: one.day.1 }, { report: one, silent_on: bakers }, { report: one, not_found: [baker, bread] }]";
    const yaml = `${TYPES.choice}\nevidence: ${list}`;
    const { key } = byId(exercisesOf(town(exercise(yaml))), "task", "choice");
    expect(key.evidence).toMatchObject([
      { kind: "words", text: "on Wednesday", claim_id: "one.day.1" },
      { kind: "silence", item: "bakers", terms: ["Baker"] },
      { kind: "silence", item: "", terms: ["baker", "bread"] },
    ]);
    const loud = exercisesOf(town(exercise(yaml), { one: `${REPORTS.one} Bakers came.\n` }));
    const problems = loud.setAside.flatMap((one) => one.problems).join("\n");
    expect(problems).toContain('report "one" is not silent on "bakers" (any more)');
    expect(problems).toContain('report "one" has “baker” (now)');
  });

  it("of the answer's own rows stands in where the author lists none", () => {
    const made = keyOf("choice");
    expect(made.key.evidence).toMatchObject([
      { report_id: "one", claim_id: "one.day.1" },
      { report_id: "two", claim_id: "two.day.1" },
    ]);
    expect(made.options[1]!.feedback.evidence).toMatchObject([{ report_id: "three", claim_id: "three.day.1" }]);
  });

  it("never shows what may not be published of a report", () => {
    const files = town(exercise(`${TYPES.short}\nevidence: [{ report: two, words: Bakers said }]`));
    const dataset = (files["dataset.yaml"] as string).replace("label: Two", "label: Two, publish: excerpts");
    const set = exercisesOf({ ...files, "dataset.yaml": dataset });
    expect(set.setAside[0]!.problems[0]).toContain('stands outside of what may be shown of report "two"');
  });
});

describe("the hash of a question", () => {
  it("changes with the prompt, an option or the key, and not with feedback", () => {
    const hash = (yaml: string, prompt?: string, reports = {}) =>
      exercisesOf(town(exercise(yaml, prompt === undefined ? {} : { prompt }), reports)).exercises[0]!.hash;
    const first = hash(TYPES.choice);
    expect(hash(TYPES.choice.replace("Two say so", "Count them"))).toBe(first);
    const others = [
      hash(TYPES.choice, "Which day was it?"),
      hash(TYPES.choice.replace("text: Thursday", "text: On Thursday")),
      hash(TYPES.choice, undefined, replaced("one", "Wednesday", "Thursday")),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });
});
