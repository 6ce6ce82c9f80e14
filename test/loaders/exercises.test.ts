import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutFile } from "../../loaders/exercises/format.js";
import { Problems } from "../../src/dataset/schemaReader.js";
import { EXERCISE_TYPES } from "../../src/exercises/kinds/index.js";
import { blockText } from "../../src/exercises/plain.js";
import { byId, documentedExamples, exercisesOf, reykjavikWith } from "../support/exercises.js";
import { exercise, town, TYPES } from "../support/town.js";

/** All problems of a file of exercises, with the folder's name made plain. */
function problems(text: string): string[] {
  const set = exercisesOf(town(text));
  return set.setAside.flatMap((one) => one.problems).map((problem) => problem.replace(set.shown, "town"));
}

/** What is wrong with a choice in which something was replaced. */
function wrongChoice(find: string, by: string): string {
  expect(TYPES.choice).toContain(find);
  return problems(exercise(TYPES.choice.replace(find, by))).join("\n");
}

describe("docs/exercises.md", () => {
  const set = reykjavikWith({ "docs.md": documentedExamples() });

  it("has an example of each type, and each of them holds", () => {
    expect(set.setAside).toEqual([]);
    expect(new Set(set.exercises.map(({ type }) => type))).toEqual(new Set(EXERCISE_TYPES));
  });

  it("has the right answers by reading the reports", () => {
    expect(byId(set, "which-day", "choice").key.options).toEqual(["wed"]);
    expect(byId(set, "doc-multiple", "multiple").key.options).toEqual(["constructive"]);
    expect(byId(set, "doc-order", "order").key.order).toEqual(["dpa", "retold", "efe"]);
    expect(byId(set, "doc-match", "match").key.accepted).toEqual({
      anonymous: ["ships"],
      dpa: ["company"],
      commonspace: ["neither"],
    });
    expect(byId(set, "doc-sort", "sort").key).toMatchObject({
      basis: "typed",
      accepted: { logjams: ["same"], direction: ["same", "changed"] },
    });
    expect(byId(set, "doc-number", "number").key.values).toEqual([105]);
    expect(byId(set, "doc-repair", "repair").key.accept).toContain("recall");
    const mark = byId(set, "doc-mark", "mark");
    expect(mark.units.find(({ id }) => id === mark.key.units[0])?.text).toMatch(/^Just in time for the meeting/);
  });

  it("leads a citation to the words, and a quotation to what is printed", () => {
    const [prompt] = byId(set, "which-day", "choice").prompt;
    expect(JSON.stringify(prompt)).toContain('{"kind":"printed","report_id":"dpa","text":"Thursday evening"}');
  });
});

describe("the reader of the format", () => {
  it("takes prose as prompt, the lines behind > as hint, and knows every line's number", () => {
    const text =
      "---\nlesson: timing\n---\nNot for students.\n\n## One {#one}\n\nFirst.\n\n- a\n- b\n\n> Look\n> here.\n\n```exercise\ntype: short\n```\n\n## Two words\n";
    const { front, sections } = cutFile(text, "a.md", new Problems());
    expect(front).toEqual({ lesson: "timing", title: "", stage: "practice" });
    expect(sections).toMatchObject([
      { id: "one", title: "One", line: 6, promptLine: 8, hintLine: 13, blocks: [{ yaml: "type: short", line: 17 }] },
      { id: "", title: "Two words", line: 20, blocks: [] },
    ]);
    expect(sections[0]!.hint.trim()).toBe("Look\nhere.");
  });

  it("shows the words of a heading, with its number signs and without signs of Markdown", () => {
    const text =
      "## Was *this* #1 &amp; 50 % of 5~10, in C#? {#one}\n\n## [Two](https://x.example/) `words` {#two} ##\n";
    const { sections } = cutFile(text, "a.md", new Problems());
    expect(sections).toMatchObject([
      { id: "one", title: "Was this #1 & 50 % of 5~10, in C#?" },
      { id: "two", title: "Two words" },
    ]);
  });

  it("finds the heading of every exercise at its line, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "",
      "text",
      "> hint",
      "```exercise\ntype: short\n```",
      "```\n## no\n```",
      "- a\n- b",
      "| a |\n| - |",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 20 }), fc.boolean(), (pieces, isCrlf) => {
        const lines: string[] = [];
        const headings: number[] = [];
        for (const [text, hasHeading] of pieces) {
          if (hasHeading) {
            headings.push(lines.length + 1);
            lines.push(`## Task {#t${headings.length}}`, "");
          }
          lines.push(...text.split("\n"), "");
        }
        const source = lines.join(isCrlf ? "\r\n" : "\n");
        const { sections } = cutFile(source, "a.md", new Problems());
        expect(sections.map(({ line }) => line)).toEqual(headings);
        expect(sections.map(({ id }) => id)).toEqual(headings.map((_, i) => `t${i + 1}`));
      }),
      { numRuns: 200 },
    );
  });

  it("reads any text without failing", () => {
    const bits = fc.constantFrom(
      "---\n",
      "## a {#b}\n",
      "```exercise\n",
      "```\n",
      "type: choice\n",
      "{",
      "}",
      "[",
      "&a *a\n",
      "> ",
      "- ",
      "“",
      "\t",
      "\n",
      ": ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
        expect(Array.isArray(cutFile(parts.join(""), "a.md", new Problems()).sections)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("publishes nothing of the page that could be run", () => {
    const set = exercisesOf(
      town(
        exercise(TYPES.short, {
          prompt: 'A <script>alert(1)</script> [link](javascript:alert(1)) <img src="x" onerror="y">',
        }),
      ),
    );
    const seen = JSON.stringify(set.exercises);
    expect(seen).not.toMatch(/script>|javascript:|onerror/);
  });
});

describe("the check says with file and line", () => {
  it("an unknown type, table, column, item, report or key, and what may be meant", () => {
    expect(wrongChoice("type: choice", "type: chioce")).toBe(
      'town/exercises/a.md:9: unknown type "chioce". Did you mean "choice"?',
    );
    expect(wrongChoice("from: claims", "from: claim")).toContain(
      'a.md:11: unknown table "claim" in answer.from. Did you mean "claims"?',
    );
    expect(wrongChoice("most_frequent: value", "most_frequent: valeu")).toContain(
      'unknown column "valeu" of claims in answer. Did you mean "value"?',
    );
    expect(wrongChoice("item: day", "item: dya")).toContain(
      'unknown item "dya" in answer.where.item. Did you mean "day"?',
    );
    expect(wrongChoice("item: day", "item: day, report: tow")).toContain(
      'unknown report "tow" in answer.where.report. Did you mean "two"?',
    );
    expect(wrongChoice("most_frequent", "most_frequnt")).toContain(
      'unknown key "most_frequnt" in answer. Did you mean "most_frequent"?',
    );
    expect(wrongChoice("ends: trust", "ends: well")).toContain(
      'a.md:10: ends "well" is unknown. Known: trust, real, open.',
    );
    expect(wrongChoice("value: 2024-05-16", "valu: 2024-05-16")).toContain(
      'a.md:14: unknown key "valu" in options[1].',
    );
  });

  it("an option without feedback, a missing id, two of one id, too few options", () => {
    expect(wrongChoice(", feedback: One says so.", "")).toContain("a.md:14: options[1].feedback is missing.");
    expect(wrongChoice("id: thu, text: Thursday, value: 2024-05-16,", "text: Thursday,")).toContain(
      'a.md:14: exercise "task": options[1] has no id.',
    );
    expect(wrongChoice("id: thu", "id: wed")).toContain(
      'a.md:14: exercise "task": id "wed" in options[1] stands already in options[0].',
    );
    expect(wrongChoice("\n  - { id: thu, text: Thursday, value: 2024-05-16, feedback: One says so. }", "")).toContain(
      "options has 1 entry. Write at least 2.",
    );
  });

  it("an option that stands for another column than the answer picks", () => {
    expect(wrongChoice("value: 2024-05-16", "report: three")).toContain(
      'options[1] says "report", but the answer picks "value". Write "value:", or pick "report".',
    );
  });

  it("a quotation that no report prints, and a citation that does not hold", () => {
    expect(wrongChoice("Two say so.", "“voted on Wednesday”")).toBe("");
    expect(wrongChoice("Two say so.", '"“Voted on Wednesday,” it says."')).toBe("");
    expect(wrongChoice("Two say so.", "“voted on Sunday”")).toContain(
      'a.md:13: exercise "task": no report prints “voted on Sunday”. Copy the words exactly, or write *voted on Sunday*',
    );
    const prompt = "See [“on Thursday”](words:one).";
    expect(problems(exercise(TYPES.choice, { prompt }))).toEqual([
      'town/exercises/a.md:6: exercise "task": the citation (words:one) does not hold: "one" does not print “on Thursday”. Change or remove it.',
    ]);
  });

  it("a duplicate id; the first of the two is published", () => {
    const twice = exercise(TYPES.choice) + exercise(TYPES.short).split("---\n").at(-1)!;
    const set = exercisesOf(town(twice));
    expect(set.exercises.map(({ type }) => type)).toEqual(["choice"]);
    expect(set.setAside[0]!.problems[0]).toMatch(
      /a\.md:16: id "task" stands already in .*a\.md:4\. Give it another id\.$/,
    );
  });

  it("a heading without id, a prompt or a block that is missing, broken YAML", () => {
    expect(problems("## A task\n")).toEqual([
      'town/exercises/a.md:1: exercise "": the heading "A task" has no id. Write: ## A task {#short-name}',
      'town/exercises/a.md:1: exercise "": there is no prompt. Write what students shall do, under the heading.',
      'town/exercises/a.md:1: exercise "": there are 0 blocks fenced as `exercise`. Write exactly one.',
    ]);
    expect(problems(exercise("type: choice\nends: [trust"))[0]).toMatch(/a\.md:1\d: broken YAML/);
    expect(problems("Only prose.")).toEqual([
      "town/exercises/a.md:1: there is no exercise. Begin one with: ## Heading {#id}",
    ]);
  });

  it("what an exercise needs and no longer has", () => {
    const needs = (is: string) =>
      `${TYPES.short}\nneeds: [{ from: claims, where: { item: length, report: one }, is: ${is} }]`;
    expect(problems(exercise(needs("PT2H")))).toEqual([]);
    expect(problems(exercise(needs("PT1H")))[0]).toContain(
      "what it needs does not hold (any more): from the claims where the item is length and the report is one; pick the value gives PT2H, not PT1H.",
    );
  });

  it("two right options where one may be; with undecided each of them counts", () => {
    const both = TYPES.choice.replace("value: 2024-05-16", "value: 2024-05-15");
    expect(problems(exercise(both))[0]).toContain("2 options are right (wed, thu), and one may be.");
    const set = exercisesOf(town(exercise(`${both}\nundecided: true`)));
    expect(byId(set, "task", "choice").key.options).toEqual(["wed", "thu"]);
  });
});

describe("a set of exercises", () => {
  it("publishes the sound ones and names the others", () => {
    const text = exercise(TYPES.choice) + "\n## Broken {#broken}\n\nWhy?\n\n```exercise\ntype: nothing\n```\n";
    const set = exercisesOf(town(text));
    expect(set.exercises.map(({ id }) => id)).toEqual(["task"]);
    expect(set.setAside).toMatchObject([{ id: "broken", title: "Broken", line: 17 }]);
  });

  it("knows the paths and their minutes, and names exercises that do not exist", () => {
    const paths = (name: string) =>
      `paths:\n  - id: short\n    title: Short\n    stops:\n      - { title: First, minutes: 5, exercises: [${name}] }\n      - { title: Then, minutes: 8, page: timing }\n`;
    const files = town(exercise(TYPES.choice));
    const set = exercisesOf({ ...files, "exercises/paths.yaml": paths("task") });
    expect(set.paths).toMatchObject([
      { id: "short", minutes: 13, stops: [{ exercises: ["task"] }, { page: "timing" }] },
    ]);
    expect(set.exercises[0]!.paths).toEqual(["short"]);
    const slip = exercisesOf({ ...files, "exercises/paths.yaml": paths("taks") });
    expect(slip.setAside[0]!.problems[0]).toMatch(
      /paths\.yaml:5: unknown exercise "taks" in path "short"\. Did you mean "task"\?$/,
    );
  });

  it("reads files in the order of their names, whatever is in the folder beside them", () => {
    const set = exercisesOf({
      ...town(exercise(TYPES.short, { id: "second" })),
      "exercises/0.md": exercise(TYPES.short, { id: "first" }),
      "exercises/README.md": "For colleagues.",
      "exercises/notes.txt": "Nothing.",
    });
    expect(set.setAside).toEqual([]);
    expect(set.exercises.map(({ id }) => id)).toEqual(["first", "second"]);
  });

  it("names the file, the number and the bound where there are more exercises than are read, and drops none silently", () => {
    const many = (n: number, name: string): string => {
      const [front, task] = exercise(TYPES.short).split("---\n").slice(1) as [string, string];
      const tasks = Array.from({ length: n }, (_, i) => task.replace("{#task}", `{#${name}-${i}}`));
      return `---\n${front}---\n${tasks.join("\n")}`;
    };
    // The bound is the dataset's: of the second file some are read, of the third none.
    const three = exercisesOf({
      ...town(many(999, "a")),
      "exercises/u.md": many(2, "b"),
      "exercises/v.md": many(1, "c"),
    });
    expect(three.exercises).toHaveLength(1000);
    expect(three.setAside.flatMap(({ problems }) => problems).map((line) => line.replace(/^.*\//, ""))).toEqual([
      expect.stringMatching(/^u\.md:\d+: left out from "b-1" on: 1 of 2 exercises\. A dataset may have 1000 in all\./),
      expect.stringMatching(/^v\.md:\d+: left out from "c-0" on: 1 of 1 exercises\./),
    ]);
  });

  it("names files beyond those that are read", () => {
    const files = Object.fromEntries(
      Array.from({ length: 107 }, (_, i) => [
        `exercises/${String(i).padStart(3, "0")}.md`,
        exercise(TYPES.short, { id: `t${i}` }),
      ]),
    );
    const set = exercisesOf({ ...town(""), "exercises/a.md": null, ...files });
    expect(set.exercises).toHaveLength(100);
    expect(set.setAside.flatMap(({ problems }) => problems)).toEqual([
      expect.stringContaining(
        "107 files. The first 100 by name are read, and not 100.md, 101.md, 102.md, 103.md, 104.md and 2 more.",
      ),
    ]);
  });

  it("gives the marking what it needs: the hint, the after, and whether a prediction counts", () => {
    const yaml = TYPES.choice + "\npredict: true\nagain: true\nminutes: 4\nafter: Wait and see.\nask: Who says so?";
    const made = exercisesOf(town(exercise(yaml, { prompt: "Which day?\n\n> Look twice." }))).exercises[0]!;
    expect(made).toMatchObject({ predict: true, again: true, minutes: 4, lesson: "timing", stage: "practice" });
    expect([made.prompt, made.hint, made.after, made.ask].map(blockText)).toEqual([
      "Which day?",
      "Look twice.",
      "Wait and see.",
      "Who says so?",
    ]);
    expect(wrongChoice("ends: trust", "ends: trust\nminutes: none")).toContain("minutes must be a whole number");
  });
});
