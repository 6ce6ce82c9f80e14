import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { DatasetError, readDataset } from "../../loaders/readDataset.js";
import { edited, type Files, folder } from "../support/folder.js";

/** The problems of a folder, with "…" for its path. */
function problems(path: string, shown: string): string[] {
  try {
    readDataset(path);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.problems.map((problem) => problem.replaceAll(shown, "…"));
  }
}

function problemsOf(changes: Files, name?: string): string[] {
  const { path, shown } = folder(changes, name);
  return problems(path, shown);
}

describe("a sound dataset", () => {
  it("is read, and what is unknown is empty", () => {
    const { dataset, texts } = readDataset(folder().path);
    expect(dataset).toMatchObject({ name: "town", date: "2024-05-15", place: "", language: "en" });
    expect(dataset.reports[0]).toMatchObject({ id: "one", file: "one.txt", outlet: "", publish: "full" });
    expect(dataset.codebook?.items[0]).toMatchObject({
      rule: { by: "time", kind: "date" },
      where: { saidBy: ["lee"] },
    });
    expect(texts.get("two")).toBe("Town votes\n\nAnn Lee said the vote was on Thursday.\n");
  });

  it("shows reports in excerpts where the build says so, but for those that say otherwise themselves", () => {
    const { path } = folder(edited("dataset.yaml", "    letter: A\n", "    letter: A\n    publish: full\n"));
    vi.stubEnv("SAME_STORY_PUBLISH", "excerpts");
    expect(readDataset(path).dataset.reports.map(({ publish }) => publish)).toEqual(["full", "excerpts"]);
    vi.unstubAllEnvs();
    expect(readDataset(path).dataset.reports.map(({ publish }) => publish)).toEqual(["full", "full"]);
  });

  it("needs no codebook", () => {
    expect(readDataset(folder({ "codebook.yaml": null }).path).dataset.codebook).toBeNull();
  });

  it("keeps every byte of a report, a byte order mark and Windows line ends too", () => {
    const text = "\ufeffVote\r\n\r\nAnn Lee said no.\r\n";
    expect(readDataset(folder({ "reports/one.txt": text }).path).texts.get("one")).toBe(text);
  });
});

describe("bad input is one clear message with file, line, value and remedy:", () => {
  it("a broken YAML line", () => {
    expect(problemsOf(edited("dataset.yaml", "summary: A town votes.", "summary: A town: votes: [now"))).toEqual([
      expect.stringMatching(
        /^…\/dataset\.yaml:2: broken YAML at "summary: A town: votes: \[now": .+\. Check indentation, colons and quotation marks\.$/,
      ),
    ]);
  });

  it("an unknown key", () => {
    expect(problemsOf(edited("dataset.yaml", "    letter: A\n", "    letter: A\n    colour: red\n"))).toEqual([
      '…/dataset.yaml:8: unknown key "colour" in reports[0]. Known: id, letter, label, outlet, agency, url, published, ' +
        "retrieved, rights, translated_from, story, publish, file.",
    ]);
  });

  it("a missing key", () => {
    expect(problemsOf(edited("dataset.yaml", "title: A vote\n", ""))).toEqual([
      '…/dataset.yaml:1: title is missing. Add a line "title: …".',
    ]);
  });

  it("a wrong kind of value", () => {
    expect(problemsOf(edited("codebook.yaml", "said_by: [lee]", "said_by: lee"))).toEqual([
      '…/codebook.yaml:10: items[0].said_by must be a list, not "lee". Begin each entry with "- ".',
    ]);
  });

  it("a day that is none", () => {
    expect(problemsOf(edited("dataset.yaml", "2024-05-15", "2024-02-30"))).toEqual([
      '…/dataset.yaml:4: event.date "2024-02-30" is no day. Write it as 2024-05-31.',
    ]);
  });

  it("an unknown speaker", () => {
    expect(problemsOf(edited("codebook.yaml", "[lee]", "[leigh]"))).toEqual([
      '…/codebook.yaml:10: unknown speaker "leigh" in items[0].said_by[0]. Known: lee.',
    ]);
  });

  it("an unknown kind of rule", () => {
    expect(problemsOf(edited("codebook.yaml", "date: any", "day: any"))).toEqual([
      '…/codebook.yaml:9: items[0].find must have exactly one of these keys, not "day". Known: date, time, month, duration, ' +
        "sequence, number_of, money, choice, words, label_of, spelling_of, who_said, place, agency.",
    ]);
  });

  it("a missing report", () => {
    expect(problemsOf({ "reports/two.txt": null })).toEqual([
      '…/dataset.yaml:9: report "two" has no file …/reports/two.txt. Add the file, or remove the report.',
    ]);
  });

  it("an empty report", () => {
    expect(problemsOf({ "reports/two.txt": " \n" })).toEqual([
      "…/reports/two.txt:1: the report is empty. Paste its text, or remove it.",
    ]);
  });

  it("a report that is not UTF-8", () => {
    const latin = Buffer.from("Vote\n\nThe caf\xe9 closed.\n", "latin1");
    expect(problemsOf({ "reports/two.txt": latin })).toEqual([
      "…/reports/two.txt:3: the text is not UTF-8. Open it in an editor and save it as UTF-8.",
    ]);
  });

  it("two reports with one id", () => {
    const changes = edited("dataset.yaml", "id: two", "id: one\n    file: two.txt");
    expect(problemsOf(changes)).toEqual([
      '…/dataset.yaml:9: id "one" in reports[1] stands already in line 6. Give it another id.',
    ]);
  });

  it("two reports with one letter", () => {
    expect(problemsOf(edited("dataset.yaml", "letter: B", "letter: A"))).toEqual([
      '…/dataset.yaml:10: letter "A" in reports[1] stands already in line 7. Give it another letter.',
    ]);
  });

  it("two items with one id", () => {
    const twice = "\n  - { id: day, label: Day, dimension: timing, question: When?, find: { month: any } }";
    expect(problemsOf(edited("codebook.yaml", "\n    said_by: [lee]", twice))).toEqual([
      '…/codebook.yaml:10: id "day" in items[1] stands already in line 5. Give it another id.',
    ]);
  });

  it("a name that is kept for a page", () => {
    expect(problemsOf({}, "about")).toEqual([
      '…: the name "about" is kept for a page. Rename the folder. Kept: try, teach, data, about, privacy, accessibility, components, index, 404.',
    ]);
  });

  it("a folder that is not there", () => {
    expect(problems("data/nowhere", "data/nowhere")).toEqual([
      "…: there is no such folder. Known: reykjavik-2021, town-bridge-invented.",
    ]);
  });

  it.each(["../secret.txt", "/etc/hostname", "a\\b.txt"])("a report outside of the folder: %s", (file) => {
    expect(problemsOf(edited("dataset.yaml", "    label: Two", `    label: Two\n    file: '${file}'`))).toEqual([
      `…/dataset.yaml:12: reports[1].file "${file}" must be a plain file name in the folder reports, without / or \\.`,
    ]);
  });

  it("a link out of the folder", () => {
    const { path, shown } = folder({ "reports/two.txt": null });
    symlinkSync("/etc/hostname", join(path, "reports", "two.txt"));
    expect(problems(path, shown)).toEqual([
      '…/dataset.yaml:9: report "two" points out of the dataset by …/reports/two.txt. Put a copy there.',
    ]);
  });

  it("a correction whose words are not in the report", () => {
    const correction = [
      "",
      "corrections:",
      "  - action: add",
      "    report: one",
      "    item: day",
      "    evidence: on Sunday",
      "    reason: read closely",
    ].join("\n");
    expect(problemsOf(edited("codebook.yaml", "\n    said_by: [lee]", correction))).toEqual([
      '…/codebook.yaml:14: evidence "on Sunday" of corrections[0] is not in report "one". Copy the words exactly from its file.',
    ]);
  });

  it("a passage of an item that is not in its report, and one of no report", () => {
    const passages = [
      "",
      "    passages:",
      "      - { report: one, words: on Sunday }",
      "      - { report: ten, words: on Monday }",
    ];
    expect(problemsOf(edited("codebook.yaml", "\n    said_by: [lee]", passages.join("\n")))).toEqual([
      '…/codebook.yaml:11: words "on Sunday" of items[0].passages[0] are not in report "one". Copy them exactly from its file.',
      '…/codebook.yaml:12: unknown report "ten" in items[0].passages[1]. Known: one, two.',
    ]);
  });

  it("an alias, however many others it stands for", () => {
    const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "reports: *b"].join("\n");
    expect(problemsOf({ "dataset.yaml": bomb })).toContain(
      '…/dataset.yaml:3: reports uses the alias "*b". Aliases are not read; write the words out.',
    );
  });

  it("lists in lists without end", () => {
    const found = problemsOf({ "dataset.yaml": "title: " + "[".repeat(200_000) });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(/^…\/dataset\.yaml/);
  });

  it("a file that is too large", () => {
    expect(problemsOf({ "dataset.yaml": "#".repeat(1_000_001) })[0]).toBe(
      "…/dataset.yaml: the file has 1000001 bytes. At most 1000000 are read; shorten it.",
    );
  });
});

describe("several problems", () => {
  it("are all said at once, in all files", () => {
    const changes = {
      ...edited("dataset.yaml", "letter: B", "letter: bb"),
      ...edited("codebook.yaml", "dimension: timing", "dimension: time"),
      "reports/one.txt": "",
    };
    expect(problemsOf(changes)).toEqual([
      '…/dataset.yaml:10: reports[1].letter "bb" is no capital letter, or two. Write A, or AB.',
      '…/codebook.yaml:7: items[0].dimension "time" is unknown. Known: timing, framing, wording, provenance.',
      "…/reports/one.txt:1: the report is empty. Paste its text, or remove it.",
    ]);
  });
});
