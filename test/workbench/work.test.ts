import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readDataset } from "../../loaders/readDataset.js";
import { generateExercises } from "../../src/exercises/generate.js";
import { editable } from "../../src/exercises/chosen.js";
import { grade } from "../../src/exercises/grade.js";
import { inlineText } from "../../src/exercises/plain.js";
import type { Exercise, Option } from "../../src/exercises/types.js";
import { doubtsOf } from "../../src/workbench/doubts.js";
import { workFile } from "../../src/workbench/file.js";
import { folderZip } from "../../src/workbench/folder.js";
import { FileProblem, readWorkFile } from "../../src/workbench/readFile.js";
import { newQuestion } from "../../src/exercises/ownQuestions.js";
import { moved, questionsOf, reword, rewordOption, wordsOfQuestion } from "../../src/workbench/questions.js";
import { classFragment, workOfFragment } from "../../src/workbench/share.js";
import { addReport, build, emptyWork, MOST_CHARACTERS, type Work } from "../../src/workbench/work.js";
import { folder } from "../support/folder.js";

/** The work that a teacher would have who typed a dataset's texts and codebook into the workbench. */
function workOf(name: string): Work {
  const { dataset, texts } = readDataset(`data/${name}`);
  const reports = dataset.reports.map(({ id, letter, label, published, translatedFrom }) => ({
    id,
    letter,
    label,
    published,
    translatedFrom,
    text: texts.get(id)!,
  }));
  const { title, summary, date, language, codebook } = dataset;
  return {
    id: "",
    name,
    title,
    summary,
    date,
    language,
    reports,
    // The workbench keeps decisions about single claims apart.
    codebook: codebook && { ...codebook, corrections: [] },
    leftOut: [],
    reworded: [],
    options: [],
    own: [],
    order: [],
    corrections: codebook?.corrections ?? [],
    matters: [],
  };
}

const TWO = ["Vote\n\nThe town voted on May 15, 2024, Ann Lee said.\n", "Town votes\n\n“It was good,” said Ann Lee.\n"];
function two(): Work {
  return TWO.reduce<Work>((work, text, i) => addReport(work, `Paper ${i + 1}`, text)!, emptyWork());
}

describe("what a saved page says of itself", () => {
  it("stays with the report, in the file and in the folder", () => {
    const stated = { outlet: "Ellin Courier", url: "https://courier.example/ferry", published: "2024-05-16" };
    const work = addReport(two(), "Ellin Courier", "Vote\n\nThe town voted on Wednesday.\n", stated)!;
    expect(readWorkFile(workFile(work))).toEqual(work);
    const { built } = build(work);
    expect(built.dataset.reports[2]).toMatchObject(stated);
    expect(strFromU8(unzipSync(folderZip(work, built))["my-reports/dataset.yaml"]!)).toContain(stated.url);
  });
});

describe("the workbench", () => {
  it.each(["reykjavik-2021", "town-bridge-invented"])("makes the claims that the build makes of %s", (name) => {
    const { built, lost } = build(workOf(name));
    const { tables } = buildTables(`data/${name}`);
    // Who published a report is told by its label here.
    const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, outlet: "" }));
    expect(bare(built.tables.claims)).toEqual(bare(tables.claims));
    expect(built.tables.claims.length).toBeGreaterThan(20);
    expect(built.tables.coverage).toEqual(tables.coverage);
    expect(bare(built.tables.variants)).toEqual(bare(tables.variants));
    expect(bare(built.tables.silences)).toEqual(bare(tables.silences));
    expect(lost).toEqual([]);
  });

  it("gives each report an id and a letter of its own", () => {
    let work = two();
    work = addReport(work, "Paper 1", "Third.")!;
    expect(work.reports.map(({ id, letter }) => [id, letter])).toEqual([
      ["paper-1", "P"],
      ["paper-2", "A"],
      ["paper-1-2", "E"],
    ]);
    expect(addReport(work, "Long", "x".repeat(MOST_CHARACTERS + 1))).toBeNull();
  });

  it("has letters for more reports than the alphabet has", () => {
    let work = emptyWork();
    for (let i = 0; i < 30; i++) work = addReport(work, "Paper", `Report ${i}.\n`)!;
    expect(new Set(work.reports.map(({ letter }) => letter)).size).toBe(30);
    expect(readWorkFile(workFile(work))).toEqual(work);
  });

  it("works with nothing, one report, and a codebook that nobody wrote", () => {
    expect(build(emptyWork()).built.tables.claims).toEqual([]);
    const { built } = build(two());
    expect(built.dataset.date).toBe("2024-05-15");
    // One report names the day, the other none: there is nothing to compare.
    expect(built.codebook.items).toEqual([]);
  });
});

describe("doubts", () => {
  const work = workOf("reykjavik-2021");
  const { built } = build(work);
  const length = doubtsOf(work, built).find(
    ({ kind, claims }) => kind === "readings" && claims[0]!.report_id === "dpa",
  )!;
  const lengths = (of: Work) =>
    build(of)
      .built.tables.claims.filter(({ report_id, item }) => report_id === "dpa" && /^talks-(d|o)/.test(item))
      .map(({ item, value }) => [item, value]);

  it("hold the length that a missing comma leaves open, with all its readings and each alone", () => {
    expect(length.claims.map(({ item, value }) => [item, value])).toEqual([
      ["talks-duration", "PT1H40M"],
      ["talks-duration", "PT1H"],
      ["talks-overrun", "PT1H40M"],
    ]);
    expect(length.choices.map(({ says }) => says)).toEqual(["all", "reading", "reading", "reading"]);
  });

  it("are settled by a choice, which becomes a correction with its reason", () => {
    const after = length.choices[1]!.take(work, "Chosen by hand.");
    expect(lengths(after)).toEqual([["talks-duration", "PT1H40M"]]);
    expect(after.corrections.slice(work.corrections.length).map(({ reason }) => reason)).toEqual(
      Array(3).fill("Chosen by hand."),
    );
    expect(build(after).lost).toEqual([]);
    const isThere = (of: Work) => doubtsOf(of, build(of).built).some(({ id }) => id === length.id);
    expect([isThere(work), isThere(after)]).toEqual([true, false]);
    const all = length.choices[0]!.take(work, "Chosen by hand.");
    expect(lengths(all)).toEqual(length.claims.map(({ item, value }) => [item, value]));
    expect(isThere(all)).toBe(false);
  });

  it("are named when an edit takes their words away, and never stop the page", () => {
    const { corrections } = length.choices[1]!.take({ ...work, corrections: [] }, "Mine.");
    const reports = work.reports.map((report) => ({ ...report, text: "Gone.\n\nNothing is left here.\n" }));
    expect(build({ ...work, reports, corrections }).lost).toEqual(corrections);
  });
});

describe("work in a file", () => {
  it("comes back as it was, and from an address too where it is small", () => {
    for (const work of [two(), workOf("town-bridge-invented")]) {
      const back = readWorkFile(workFile(work));
      expect(build(back).built.tables).toEqual(build(work).built.tables);
    }
    const fragment = classFragment(two())!;
    expect(workOfFragment(fragment)).toEqual({ work: two(), isForClass: true });
    expect(workOfFragment("#step=day")).toBeNull();
    expect(() => workOfFragment(fragment.slice(0, -40))).toThrow(/cut off/);
  });

  it("becomes a folder that the build reads unchanged", () => {
    const work = workOf("town-bridge-invented");
    const files = unzipSync(folderZip(work, build(work).built));
    const { path } = folder();
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), strFromU8(bytes));
    }
    const { tables } = buildTables(join(path, work.name));
    expect(tables.claims.map(({ claim_id, value }) => [claim_id, value])).toEqual(
      build(work).built.tables.claims.map(({ claim_id, value }) => [claim_id, value]),
    );
  });

  it("comes back as it was after its codebook was changed by hand, lines without words left out", () => {
    const work = workOf("reykjavik-2021");
    const codebook = {
      ...work.codebook!,
      topics: [...work.codebook!.topics, { id: "new", label: "New", terms: [], not: [] }],
    };
    const [reading] = doubtsOf(work, build(work).built).filter(({ kind }) => kind === "readings");
    const { corrections } = reading!.choices[1]!.take({ ...work, corrections: [] }, "Mine.");
    const back = readWorkFile(workFile({ ...work, codebook, corrections }));
    expect(back).toEqual({ ...work, corrections });
    const files = unzipSync(folderZip({ ...work, codebook }, build({ ...work, codebook }).built));
    expect(strFromU8(files["reykjavik-2021/codebook.yaml"]!)).not.toContain("id: new");
  });

  it("knows which of the questions were left out; an id that is gone does no harm", () => {
    const work = workOf("town-bridge-invented");
    const { built } = build(work);
    const { all } = questionsOf(work, built);
    const fresh = buildTables("data/town-bridge-invented");
    // Who published a report is not known here, so that two of one outlet count apart in what is said afterwards.
    const asked = (list: readonly Exercise[]) => list.map(({ id, hash }) => [id, hash]);
    expect(asked(all)).toEqual(asked(generateExercises(fresh)));
    expect(all.length).toBeGreaterThan(5);
    const back = readWorkFile(workFile({ ...work, leftOut: [all[0]!.id, "gone"] }));
    const left = questionsOf(back, build(back).built);
    const waiting = left.undecided.map(({ id }) => id);
    expect(left.set.exercises).toEqual(all.slice(1).filter(({ id }) => !waiting.includes(id)));
    expect(readWorkFile(workFile(work).replace('"leftOut": [],', "")).leftOut).toEqual([]);
  });

  it("invents no day where no report names one with its year", () => {
    const texts = ["Ferry stops\n\nIt stopped at 6:40 a.m. on Tuesday.\n", "Ferry\n\nOn Tuesday it stopped in May.\n"];
    const work = texts.reduce((all, text, i) => addReport(all, `Paper ${i}`, text)!, emptyWork());
    const { claims } = build(work).built.tables;
    expect(claims.filter(({ value_type }) => value_type === "date" || value_type === "month")).toEqual([]);
    const dated = build({ ...work, date: "2025-03-04" }).built.tables.claims;
    expect(dated.filter(({ value }) => value === "2025-03-04")).toHaveLength(2);
  });

  it("asks a question in the teacher's words, and as before where they are blank", () => {
    const work = workOf("town-bridge-invented");
    const { built } = build(work);
    const made = questionsOf(work, built).all;
    const [{ id }] = made as [(typeof made)[0]];
    const own = reword(work, id, " Who got it right? <b>Look</b> twice. ");
    const back = readWorkFile(workFile(own));
    const asked = questionsOf(back, build(back).built).all;
    expect(wordsOfQuestion(asked[0]!)).toBe("Who got it right? <b>Look</b> twice.");
    expect(asked.slice(1)).toEqual(made.slice(1));
    expect({ ...asked[0], prompt: made[0]!.prompt }).toEqual(made[0]);
    expect(questionsOf(reword(back, id, "  "), built).all).toEqual(made);
    expect(readWorkFile(workFile(work).replace('"reworded": [],', "")).reworded).toEqual([]);
  });

  it("asks with options in the teacher's words; the key stays, and it is another question", () => {
    const work = workOf("town-bridge-invented");
    const { built } = build(work);
    const made = questionsOf(work, built).all;
    const first = made.find((one) => editable(one).length > 1)!;
    const [one, two] = editable(first) as [Option, Option];
    const own = rewordOption(rewordOption(work, first.id, two.id, " Not <i>so</i>. "), first.id, one.id, "  ");
    const back = readWorkFile(workFile(own));
    const asked = questionsOf(back, build(back).built).all.find(({ id }) => id === first.id)!;
    expect(editable(asked).map(({ id, text }) => (id === two.id ? inlineText(text) : text))).toEqual(
      editable(first).map(({ id, text }) => (id === two.id ? "Not <i>so</i>." : text)),
    );
    expect(asked.key).toEqual(first.key);
    expect(asked.hash).not.toBe(first.hash);
    expect(questionsOf(rewordOption(back, first.id, two.id, ""), built).all).toEqual(made);
  });

  it("never asks for other words of an option that stands for a report", () => {
    const work = workOf("town-bridge-invented");
    const options = questionsOf(work, build(work).built).all.flatMap(editable);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter(({ report_id }) => report_id !== "")).toEqual([]);
  });

  it("asks a teacher's own question once it can be answered, marks it, and leaves it out where it is unticked", () => {
    const work = workOf("town-bridge-invented");
    const { built } = build(work);
    const made = questionsOf(work, built).set.exercises.length;
    const own = {
      ...newQuestion("a1"),
      lesson: "wording" as const,
      prompt: "Which word blames?",
      after: "Look at it.",
    };
    const options = [
      { text: "closed", isRight: false },
      { text: "abandoned", isRight: true },
      { text: " ", isRight: false },
    ];
    for (const unfinished of [
      own,
      { ...own, options: options.map((one) => ({ ...one, isRight: false })) },
      { ...own, options: options.slice(1) },
      { ...own, options, prompt: " " },
    ])
      expect(questionsOf({ ...work, own: [unfinished] }, built).set.exercises).toHaveLength(made);
    const file = workFile({ ...work, own: [{ ...own, options }] });
    const back = readWorkFile(file);
    expect(back.own).toEqual([{ ...own, options }]);
    const asked = questionsOf(back, built).set.exercises.find(({ id }) => id === "own-a1")!;
    expect([asked.type, asked.lesson, wordsOfQuestion(asked)]).toEqual(["choice", "wording", "Which word blames?"]);
    const right = editable(asked).find(({ text }) => inlineText(text) === "abandoned")!;
    const wrong = editable(asked).find(({ text }) => inlineText(text) === "closed")!;
    expect(editable(asked)).toHaveLength(2);
    expect(grade(asked, { type: "choice", option: right.id }).outcome).toBe("right");
    expect(grade(asked, { type: "choice", option: wrong.id }).outcome).toBe("wrong");
    const both = options.map((one) => ({ ...one, isRight: one.text !== "closed" }));
    const several = { ...own, options: [...both, { text: "left", isRight: true }] };
    expect(questionsOf({ ...work, own: [several] }, built).all.at(-1)!.type).toBe("multiple");
    expect(questionsOf({ ...back, leftOut: ["own-a1"] }, built).set.exercises).toHaveLength(made);
    // Two of one id, as only a file by hand has them, are asked once.
    expect(questionsOf({ ...back, own: [...back.own, ...back.own] }, built).set.exercises).toHaveLength(made + 1);
  });

  it("asks in the teacher's order, also what is made later", () => {
    const work = workOf("town-bridge-invented");
    const { built } = build(work);
    const ids = (of: Work): string[] => questionsOf(of, built).all.map(({ id }) => id);
    const [first, second, third, ...others] = ids(work) as [string, string, string, ...string[]];
    const up = moved(work, ids(work), third, -1);
    expect(ids(up)).toEqual([first, third, second, ...others]);
    const back = readWorkFile(workFile(moved(up, ids(up), first, 1)));
    expect(ids(back)).toEqual([third, first, second, ...others]);
    expect(moved(work, ids(work), first, -1)).toBe(work);
    // A question that the order does not name comes last.
    expect(ids({ ...back, order: back.order.filter((id) => id !== third) }).at(-1)).toBe(third);
  });

  it("leaves a report without a text out of the folder, as the build would refuse it", () => {
    const work = addReport(two(), "Later", "")!;
    const files = unzipSync(folderZip(work, build(work).built));
    expect(Object.keys(files).filter((name) => name.startsWith("my-reports/reports/"))).toHaveLength(2);
    expect(strFromU8(files["my-reports/dataset.yaml"]!)).not.toContain("later");
  });
});

/** A codebook as a file has it, with one part changed. */
function codebook(change: object): object {
  const item = { id: "day", label: "Day", dimension: "timing", question: "When?", find: { date: "any" } };
  return { codebook: { speakers: [{ id: "lee", name: "Ann Lee" }], items: [item], ...change } };
}
const ITEM = { id: "day", label: "Day", dimension: "timing", question: "When?", find: { date: "any" } };
const nested = (depth: number): unknown => (depth === 0 ? "x" : [nested(depth - 1)]);
const DROP = { action: "drop", report: "paper-1", item: "day", evidence: "May 15, 2024", reason: "No." };

describe("a file that somebody changed", () => {
  const [first, second] = two().reports;
  const file = (change: object): string => {
    const sound = JSON.parse(workFile(two())) as { work: object };
    return JSON.stringify({ ...sound, work: { ...sound.work, ...change } });
  };

  it("is read where its codebook is sound", () => {
    const { built } = build(readWorkFile(file(codebook({ items: [{ ...ITEM, said_by: ["lee"] }] }))));
    expect(built.tables.claims.map(({ item, value }) => [item, value])).toEqual([["day", "2024-05-15"]]);
    expect(readWorkFile(`\ufeff${file({})}`)).toEqual(two());
  });

  it.each<[string, string, RegExp]>([
    ["cut off", workFile(two()).slice(0, 100), /cut off.*Ask for it again/],
    ["empty", "", /cut off.*Ask for it again/],
    ["of another program", "{}", /no file of this notebook\. Choose one/],
    ["a list", "[]", /no file of this notebook\. Choose one/],
    ["null", "null", /no file of this notebook\. Choose one/],
    ["of a later version", JSON.stringify({ format: "same-story", version: 9 }), /version 9.*newer notebook/],
    ["without work", JSON.stringify({ format: "same-story", version: 1 }), /work is missing, not a record/],
    ["with a list for a title", file({ title: [] }), /title is \[\], not text/],
    [
      "with a path for a name",
      file({ name: "../../etc" }),
      /name "\.\.\/\.\.\/etc" is no name of a folder\. Use small/,
    ],
    ["with a page's name", file({ name: "try" }), /name "try" is no name of a folder/],
    [
      "with a text without end",
      file({ reports: [{ ...first, text: "x".repeat(300_000) }] }),
      /At most 200000 .*shorten/,
    ],
    [
      "with too much text in all",
      file({
        reports: "ABCDEF"
          .split("")
          .map((letter) => ({ ...first, id: letter.toLowerCase(), letter, text: "x".repeat(190_000) })),
      }),
      /1140000 characters.*leave some out/,
    ],
    ["with too many reports", file({ reports: Array.from({ length: 50 }, () => first) }), /50 entries.*leave some out/],
    ["with bytes for a text", file({ reports: [{ ...first, text: "a\0b" }] }), /reports\[0\]\.text is no plain text/],
    ["with a number for a text", file({ reports: [{ ...first, text: 3 }] }), /reports\[0\]\.text is 3, not text/],
    [
      "with two reports of one letter",
      file({ reports: [first, { ...second, letter: first!.letter }] }),
      /letter "P" in reports\[1\] stands already in reports\[0\]\. Give it another/,
    ],
    [
      "with two reports of one id",
      file({ reports: [first, { ...second, id: first!.id }] }),
      /id "paper-1" in reports\[1\] stands already/,
    ],
    [
      "with a word for a letter",
      file({ reports: [{ ...first, letter: "<b>" }] }),
      /reports\[0\]\.letter "<b>" is no capital letter, or two/,
    ],
    ["with no label", file({ reports: [{ ...first, label: "" }] }), /reports\[0\]\.label is missing/],
    [
      "with a key that nobody knows",
      file({ reports: [{ ...first, onload: "x" }] }),
      /unknown key "onload" in reports\[0\]\. Known: id,/,
    ],
    ["with a day that is none", file({ date: "2024-02-30" }), /event\.date "2024-02-30" is no day\. Write it as/],
    ["with a list for a codebook", file({ codebook: [] }), /codebook is \[\], not a record/],
    [
      "with a codebook that is none",
      file({ codebook: { speakers: "all" } }),
      /codebook: speakers must be a list, not "all"/,
    ],
    [
      "with an unknown dimension",
      file(codebook({ items: [{ ...ITEM, dimension: "time" }] })),
      /codebook: items\[0\]\.dimension "time" is unknown\. Known: timing/,
    ],
    [
      "with an item that looks for nothing",
      file(codebook({ items: [{ ...ITEM, find: {} }] })),
      /items\[0\]\.find must have exactly one/,
    ],
    [
      "with a rule from nowhere",
      file(codebook({ items: [{ ...ITEM, find: { constructor: "x" } }] })),
      /items\[0\]\.find must have exactly one of these keys, not "constructor"/,
    ],
    [
      "with a speaker whom nobody knows",
      file(codebook({ items: [{ ...ITEM, said_by: ["leigh"] }] })),
      /unknown speaker "leigh" in items\[0\]\.said_by\[0\]\. Known: lee/,
    ],
    [
      "with one item twice",
      file(codebook({ items: [ITEM, ITEM] })),
      /id "day" in items\[1\] stands already in items\[0\]/,
    ],
    ["with a null in a list", file(codebook({ topics: [null] })), /topics\[0\] must be a map/],
    [
      "with another prototype",
      file(JSON.parse('{"codebook":{"__proto__":{"items":[]}}}') as object),
      /unknown key "__proto__"/,
    ],
    ["with deep nests", file({ codebook: { items: nested(30) } }), /nested more than 12 deep/],
    [
      "with lists without end",
      file({ codebook: { items: Array.from({ length: 200 }, () => Array<number>(600).fill(0)) } }),
      /more than 100000 values/,
    ],
    ["with a question in too many words", file({ reworded: [{ id: "q", prompt: "w".repeat(601) }] }), /601 characters/],
    [
      "with an option in too many words",
      file({ options: [{ question: "q", option: "a", text: "w".repeat(601) }] }),
      /601 characters/,
    ],
    [
      "with a question of an id that could be another's",
      file({ own: [{ ...newQuestion("a"), id: "agree-day" }] }),
      /own\[0\]\.id/,
    ],
    [
      "with a question of nine options",
      file({ own: [{ ...newQuestion("a"), options: Array<unknown>(9).fill({ text: "", isRight: false }) }] }),
      /9 entries/,
    ],
    ["with a question that is no text", file({ leftOut: [{}] }), /leftOut\[0\] is \{\}, not text/],
    [
      "with a decision that is none",
      file({ corrections: [{ ...DROP, action: "explode" }] }),
      /work: corrections\[0\]\.action "explode" is unknown\. Known: add/,
    ],
    [
      "with a decision without words",
      file({ corrections: [{ ...DROP, evidence: " " }] }),
      /corrections\[0\]\.evidence .*is empty\. Copy the exact words/,
    ],
    [
      "with an occurrence before the first",
      file({ corrections: [{ ...DROP, occurrence: -1 }] }),
      /occurrence must be a whole number from 1/,
    ],
  ])("is refused with what is wrong when it is %s", (_, text, message) => {
    expect(() => readWorkFile(text)).toThrow(FileProblem);
    expect(() => readWorkFile(text)).toThrow(message);
  });

  it("names three problems and counts the others", () => {
    const items = Array.from({ length: 9 }, (_, i) => ({ ...ITEM, id: `day-${i}`, dimension: "time" }));
    expect(() => readWorkFile(file(codebook({ items })))).toThrow(/items\[2\]\.dimension.* 6 more like this\.$/);
  });

  it("with decisions on words that are gone opens, and they are let go and named", () => {
    const gone = Array.from({ length: 30 }, (_, i) => ({ ...DROP, evidence: `nothing ${i}` }));
    const { built, lost } = build(readWorkFile(file({ ...codebook({}), corrections: [...gone, DROP] })));
    expect(lost.map(({ evidence }) => evidence)).toEqual(gone.map(({ evidence }) => evidence));
    expect(built.tables.claims).toEqual([]);
  });
});
