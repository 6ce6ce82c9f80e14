import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { lessonNotes } from "../../loaders/lessonNotes.js";
import { DatasetError } from "../../loaders/readDataset.js";
import { setAsideOf } from "../../loaders/setAside.js";
import { edited, type Files, folder } from "../support/folder.js";

/** Slips that people make in a dataset's folder. Each is named with its file and a way out, or does no harm. */

interface Outcome {
  problems: string[];
  /** What is left out of the pages, though the rest is built. */
  setAside: string[];
  claims: number;
}

/** What `npm run dataset -- check` sees of a folder, with "…" for its path. */
function check(path: string, shown: string): Outcome {
  const bare = (lines: readonly string[]): string[] =>
    lines.map((line) => line.replaceAll(path, "…").replaceAll(shown, "…"));
  try {
    const built = buildTables(path);
    const setAside = setAsideOf(built, exerciseSet(built));
    return { problems: [], setAside: bare(setAside), claims: built.tables.claims.length };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { problems: bare(error.problems), setAside: [], claims: 0 };
  }
}

function outcome(changes: Files, name?: string): Outcome {
  const { path, shown } = folder(changes, name);
  return check(path, shown);
}

const dataset = (find: string, replacement: string): Files => edited("dataset.yaml", find, replacement);
const codebook = (find: string, replacement: string): Files => edited("codebook.yaml", find, replacement);
const report = (text: string | Buffer | null): Files => ({ "reports/two.txt": text });
const SAID = "Town votes\n\nAnn Lee said the vote was on Thursday.\n";
const ALL = (file: "dataset.yaml" | "codebook.yaml", change: (text: string) => string | Buffer): Files => {
  const [text] = Object.values(edited(file, "", ""));
  return { [file]: change(text as string) };
};
const wordFile = Buffer.from(zipSync({ "word/document.xml": new TextEncoder().encode("<w:p/>") }));
const utf16 = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const exercise = (block: string): Files => ({
  "exercises/one.md": `---\nlesson: timing\n---\n\n## When? {#when}\n\nWhen was it?\n\n\`\`\`exercise\n${block}\n\`\`\`\n`,
});

/** The slip, the files that it changes, and the first message. */
const REFUSED: [string, Files, RegExp][] = [
  [
    "a tab before a key",
    dataset("    letter: A", "\tletter: A"),
    /^…\/dataset\.yaml:[67]: broken YAML .*Put spaces where the tab is/,
  ],
  [
    "a tab before a list's entry",
    codebook("  - id: lee", "\t- id: lee"),
    /^…\/codebook\.yaml:[12]: broken YAML .*[Tt]abs?/,
  ],
  [
    "a missing colon",
    dataset("title: A vote", "title A vote"),
    /^…\/dataset\.yaml:[12]: .*broken YAML at "title A vote.*colons/,
  ],
  [
    "a colon without a space",
    dataset("letter: A", "letter:A"),
    /^…\/dataset\.yaml:[678]: .*broken YAML at .*letter:A.*colons/,
  ],
  [
    "a colon in a title",
    dataset("A vote", "A vote: what now"),
    /^…\/dataset\.yaml:1: broken YAML at "title: A vote: what now"/,
  ],
  [
    "a quotation mark that is not closed",
    dataset("A vote", '"A vote'),
    /^…\/dataset\.yaml:\d+: broken YAML .*quotation marks\.$/,
  ],
  ["a bracket that is not closed", codebook("[lee]", "[lee"), /^…\/codebook\.yaml:\d+: broken YAML/],
  ["a line that is not indented", dataset("    label: One", "label: One"), /^…\/dataset\.yaml:[678]: /],
  [
    "a key twice",
    dataset("    letter: A", "    letter: A\n    letter: C"),
    /^…\/dataset\.yaml:[78]: broken YAML at "letter: C": .*twice/,
  ],
  [
    "a wrong id",
    dataset("id: two", "id: Report Two"),
    /^…\/dataset\.yaml:9: reports\[1\]\.id "Report Two" is no id\. Use small/,
  ],
  ["an id with a dot", dataset("id: two", "id: two.txt"), /^…\/dataset\.yaml:9: reports\[1\]\.id "two\.txt" is no id/],
  [
    "an id that no file has",
    dataset("id: two", "id: too"),
    /^…\/dataset\.yaml:9: report "too" has no file …\/reports\/too\.txt\. In the folder is two\.txt\. Add/,
  ],
  [
    "a renamed report",
    { ...report(null), "reports/zwei.txt": SAID },
    /^…\/dataset\.yaml:9: report "two" has no file .*two\.txt.*In the folder is zwei\.txt/,
  ],
  [
    "a report with a capital in its name",
    { ...report(null), "reports/Two.txt": SAID },
    /^…\/dataset\.yaml:9: report "two" has no file .*In the folder is Two\.txt/,
  ],
  [
    "a report with a hidden second ending",
    { ...report(null), "reports/two.txt.txt": SAID },
    /report "two" has no file .*In the folder is two\.txt\.txt/,
  ],
  [
    "no folder of reports",
    { ...report(null), "reports/one.txt": null },
    /^…\/dataset\.yaml:6: report "one" has no file …\/reports\/one\.txt/,
  ],
  ["no dataset.yaml", { "dataset.yaml": null }, /^…\/dataset\.yaml: the file is missing\. Put it there\.$/],
  [
    "dataset.yml for dataset.yaml",
    { "dataset.yaml": null, "dataset.yml": "title: x" },
    /^…\/dataset\.yml: .*Rename it dataset\.yaml/,
  ],
  [
    "codebook.yml for codebook.yaml",
    { "codebook.yaml": null, "codebook.yml": "items: []" },
    /^…\/codebook\.yml: .*Rename it codebook\.yaml/,
  ],
  [
    "an empty dataset.yaml",
    { "dataset.yaml": "" },
    /^…\/dataset\.yaml:1: the file must be a map of title, .* not nothing/,
  ],
  [
    "a dataset.yaml of comments",
    { "dataset.yaml": "# later\n" },
    /^…\/dataset\.yaml:1: the file must be a map of title/,
  ],
  [
    "no reports in the list",
    dataset(
      "reports:\n  - id: one\n    letter: A\n    label: One\n  - id: two\n    letter: B\n    label: Two",
      "reports: []",
    ),
    /^…\/dataset\.yaml:5: reports is empty\. Add at least one report\.$/,
  ],
  [
    "no reports at all",
    dataset("reports:\n  - id: one\n    letter: A\n    label: One\n  - id: two\n    letter: B\n    label: Two", ""),
    /^…\/dataset\.yaml:1: reports is missing\. Add a line "reports: …"\.$/,
  ],
  [
    "reports without hyphens",
    dataset("  - id: two\n    letter: B\n    label: Two", "    id: two\n    letter: B\n    label: Two"),
    /^…\/dataset\.yaml:\d+: broken YAML .*twice/,
  ],
  [
    "a number where a list is wanted",
    codebook("said_by: [lee]", "said_by: 3"),
    /^…\/codebook\.yaml:10: items\[0\]\.said_by must be a list, not "3"\. Begin/,
  ],
  [
    "a list where a text is wanted",
    dataset("summary: A town votes.", "summary: [A, town]"),
    /^…\/dataset\.yaml:2: summary must be text, not a list\./,
  ],
  [
    "a list of dashes without spaces",
    codebook("  - id: lee\n    name: Ann Lee", "  -id: lee\n   name: Ann Lee"),
    /^…\/codebook\.yaml:\d+: /,
  ],
  [
    "an unknown dimension",
    codebook("timing", "time"),
    /^…\/codebook\.yaml:7: items\[0\]\.dimension "time" is unknown\. Known: timing,/,
  ],
  [
    "an unknown key",
    codebook("question: When?", "question: When?\n    colour: red"),
    /^…\/codebook\.yaml:9: unknown key "colour" in items\[0\]\. Known: /,
  ],
  [
    "a key with a capital",
    dataset("title:", "Title:"),
    /^…\/dataset\.yaml:1: unknown key "Title" in the file\. Known: title,/,
  ],
  [
    "smart quotation marks around a list's entry",
    codebook("[lee]", "[“lee”]"),
    /^…\/codebook\.yaml:10: unknown speaker "“lee”" in .*Write it without curly quotation marks/,
  ],
  [
    "smart quotation marks around an id",
    dataset("id: two", "id: “two”"),
    /^…\/dataset\.yaml:9: reports\[1\]\.id "“two”" is no id/,
  ],
  [
    "a day that is written short",
    dataset("2024-05-15", "2024-5-15"),
    /^…\/dataset\.yaml:4: event\.date "2024-5-15" is no day\. Write it as 2024-05-31/,
  ],
  [
    "a day in another order",
    dataset("2024-05-15", "15.05.2024"),
    /^…\/dataset\.yaml:4: event\.date "15\.05\.2024" is no day/,
  ],
  [
    "a day that does not exist",
    dataset("2024-05-15", "2023-02-29"),
    /^…\/dataset\.yaml:4: event\.date "2023-02-29" is no day/,
  ],
  [
    "yes for a list",
    codebook("said_by: [lee]", "silence: yes"),
    /^…\/codebook\.yaml:10: items\[0\]\.silence must be true or false, not "yes"/,
  ],
  [
    "two reports with one letter",
    dataset("letter: B", "letter: A"),
    /^…\/dataset\.yaml:10: letter "A" in reports\[1\] stands already in line 7/,
  ],
  [
    "two reports with one id",
    dataset("id: two", "id: one"),
    /^…\/dataset\.yaml:9: id "one" in reports\[1\] stands already in line 6/,
  ],
  [
    "a word for a letter",
    dataset("letter: B", "letter: Two"),
    /^…\/dataset\.yaml:10: reports\[1\]\.letter "Two" is no capital letter, or two/,
  ],
  [
    "a report in Latin-1",
    report(Buffer.from("Vote\n\nThe caf\xe9 closed.\n", "latin1")),
    /^…\/reports\/two\.txt:3: the text is not UTF-8\. Open it in an editor and save it as UTF-8\.$/,
  ],
  ["a report in UTF-16", report(utf16(SAID)), /^…\/reports\/two\.txt:1: the text is not UTF-8/],
  [
    "UTF-16 without a mark",
    report(Buffer.from(SAID, "utf16le")),
    /^…\/reports\/two\.txt:1: .*no plain text.*save it as UTF-8/,
  ],
  [
    "a codebook in Latin-1",
    ALL("codebook.yaml", (text) => Buffer.from(text.replace("Ann", "Ann\xe9"), "latin1")),
    /^…\/codebook\.yaml:3: the text is not UTF-8/,
  ],
  ["a Word file named .txt", report(wordFile), /^…\/reports\/two\.txt: .*Word.*Save it as plain text/],
  [
    "a PDF named .txt",
    report(Buffer.from("%PDF-1.7\n%\xe2\xe3\n", "latin1")),
    /^…\/reports\/two\.txt: .*PDF.*Copy its text/,
  ],
  ["NUL bytes in a report", report("Town\0 votes\n\nAnn Lee said so.\n"), /^…\/reports\/two\.txt:1: .*no plain text/],
  ["an empty report", report(""), /^…\/reports\/two\.txt:1: the report is empty\. Paste its text, or remove it\.$/],
  ["a report of white space and a mark", report("\ufeff \n\t\n"), /^…\/reports\/two\.txt:1: the report is empty/],
  [
    "five megabytes of text",
    report("word ".repeat(1_000_000)),
    /^…\/reports\/two\.txt: the file has 5000000 bytes\. At most 2000000 are read; shorten it\.$/,
  ],
  ["a huge codebook", { "codebook.yaml": "#".repeat(1_000_001) }, /^…\/codebook\.yaml: the file has 1000001 bytes/],
  [
    "a huge list",
    ALL("codebook.yaml", (text) => `${text}\ntopics:\n${"  - { id: a, label: A, terms: [b] }\n".repeat(2_001)}`),
    /^…\/codebook\.yaml:\d+: topics has 2001 entries\. At most 2000 are read/,
  ],
  ["deep nesting", { "codebook.yaml": `items: ${"[".repeat(50_000)}` }, /^…\/codebook\.yaml(:1)?: /],
  [
    "aliases of aliases",
    { "codebook.yaml": `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nitems: *c\n` },
    /^…\/codebook\.yaml:1: unknown key "a"/,
  ],
  [
    "a merge key",
    codebook("    name: Ann Lee", "    name: Ann Lee\n    <<: { side: a }"),
    /^…\/codebook\.yaml:4: unknown key "<<"/,
  ],
  [
    "two documents in one file",
    ALL("dataset.yaml", (text) => `${text}\n---\ntitle: Other\n`),
    /^…\/dataset\.yaml:\d+: broken YAML/,
  ],
  [
    "an unknown speaker",
    codebook("[lee]", "[leigh]"),
    /^…\/codebook\.yaml:10: unknown speaker "leigh" in .*Known: lee\./,
  ],
  [
    "an item without a rule",
    codebook("    find: { date: any }\n", ""),
    /^…\/codebook\.yaml:\d+: items\[0\]\.find is missing\. Add a line "find: …"/,
  ],
  [
    "two rules for one item",
    codebook("{ date: any }", "{ date: any, month: any }"),
    /^…\/codebook\.yaml:9: items\[0\]\.find must have exactly one/,
  ],
  [
    "a report's file in another folder",
    dataset("    label: Two", "    label: Two\n    file: ../two.txt"),
    /^…\/dataset\.yaml:12: reports\[1\]\.file "\.\.\/two\.txt" must be a plain file name/,
  ],
  [
    "an address without https",
    dataset("    label: Two", "    label: Two\n    url: www.example.org"),
    /^…\/dataset\.yaml:12: reports\[1\]\.url "www\.example\.org" is no web address/,
  ],
  [
    "a script for an address",
    dataset("    label: Two", "    label: Two\n    url: javascript:alert(1)"),
    /^…\/dataset\.yaml:12: reports\[1\]\.url "javascript:alert\(1\)" is no web address/,
  ],
  [
    "a language by its name",
    dataset("    label: Two", "    label: Two\n    translated_from: German"),
    /^…\/dataset\.yaml:12: reports\[1\]\.translated_from "German" is no language tag\. Write de/,
  ],
  [
    "a line of the story that is not in the report",
    dataset("    label: Two", "    label: Two\n    story: [Read more about it]"),
    /^…\/dataset\.yaml:12: reports\[1\]\.story\[0\] "Read more about it" is no line of two\.txt\. Copy the whole line/,
  ],
];

/** Slips that do no harm. The number of claims is that of the folder without the slip. */
const HARMLESS: [string, Files][] = [
  ["Windows line ends in a report", report(SAID.replaceAll("\n", "\r\n"))],
  ["Windows line ends in YAML", ALL("dataset.yaml", (text) => text.replaceAll("\n", "\r\n"))],
  ["line ends of old Macs in a report", report(SAID.replaceAll("\n", "\r"))],
  ["a byte order mark in a report", report(`\ufeff${SAID}`)],
  ["a byte order mark in YAML", ALL("codebook.yaml", (text) => `\ufeff${text}`)],
  ["no line end at the end", report(SAID.trimEnd())],
  ["empty lines at the top", report(`\n\n${SAID}`)],
  ["a tab in a report", report(SAID.replace("said the", "said\tthe"))],
  ["script tags in a report", report(`${SAID}\n<script>alert(1)</script>\n`)],
  ["right-to-left text in a report", report(`${SAID}\nقال المتحدث إن \u202eالجسر\u202c مغلق.\n`)],
  ["half of a character at the end of a report's line", report(`${SAID}\n\ufffd and more\n`)],
  ["“no” as a title", dataset("title: A vote", "title: no")],
  ["a number as a title", dataset("title: A vote", "title: 2024")],
  ["smart quotation marks around a title", dataset("A vote", "“A vote”")],
  ["a codebook of comments", { ...ALL("codebook.yaml", (text) => `# mine\n${text}\n# end`) }],
  ["files that nobody asked for", { "reports/Thumbs.db": "x", ".DS_Store": "x", "reports/two.txt~": "x" }],
  ["a long title", dataset("A vote", "A vote ".repeat(400))],
];

describe("a slip is named with its file and the way out:", () => {
  it.each(REFUSED)("%s", (_, changes, message) => {
    const { problems } = outcome(changes);
    expect(problems.join("\n")).toMatch(new RegExp(message.source, "m"));
    for (const problem of problems) {
      // Each message is one line for people: a place, what is wrong, and no trace of the program.
      expect(problem).toMatch(/^…(\/[\w.\-/ ]+)?(:\d+)?: .+\.$/);
      expect(problem).not.toMatch(/undefined|\[object|TypeError|at Object/);
      expect(problem.length).toBeLessThan(700);
    }
  });

  it("a report that is a folder", () => {
    const { path, shown } = folder(report(null));
    mkdirSync(join(path, "reports", "two.txt"));
    expect(check(path, shown).problems).toEqual([
      "…/reports/two.txt: this is a folder, not a file. Put the report's text into a file of this name.",
    ]);
  });

  it("a link out of the dataset, and one that leads nowhere", () => {
    for (const target of ["/etc/hostname", "/nowhere/at/all"]) {
      const { path, shown } = folder(report(null));
      symlinkSync(target, join(path, "reports", "two.txt"));
      expect(check(path, shown).problems.join()).toMatch(/^…\/dataset\.yaml:9: report "two" (points out|has no file)/);
    }
  });

  it("a link out of the dataset for its codebook", () => {
    const { path, shown } = folder({ "codebook.yaml": null });
    symlinkSync("/etc/hostname", join(path, "codebook.yaml"));
    expect(check(path, shown).problems).toEqual([
      "…/codebook.yaml: the file points out of the dataset. Put a copy there.",
    ]);
  });

  it.each(["My Town", "town_1", "about", "-town"])("a folder called %s", (name) => {
    expect(outcome({}, name).problems[0]).toMatch(/^…: .*(no name for a dataset|kept for a page)/);
  });
});

describe("a slip does no harm:", () => {
  const sound = outcome({}).claims;
  it.each(HARMLESS)("%s", (_, changes) => {
    expect(outcome(changes)).toEqual({ problems: [], setAside: [], claims: sound });
  });
});

describe("a slip in what an author adds is set aside and named, and the rest is built:", () => {
  it.each<[string, Files, RegExp]>([
    ["broken YAML in an exercise", exercise("type: [number"), /^…\/exercises\/one\.md:\d+: broken YAML/],
    ["an unknown type of exercise", exercise("type: riddle"), /^…\/exercises\/one\.md:\d+: .*"riddle".*Known: /],
    [
      "an exercise without a block",
      { "exercises/one.md": "## When? {#when}\n\nWhen?\n" },
      /^…\/exercises\/one\.md:1: .*there are 0 blocks/,
    ],
    [
      "a file of exercises without any",
      { "exercises/one.md": "Later.\n" },
      /^…\/exercises\/one\.md:1: there is no exercise\. Begin one/,
    ],
    [
      "a file of exercises in Latin-1",
      { "exercises/one.md": Buffer.from("## Caf\xe9\n", "latin1") },
      /^…\/exercises\/one\.md:1: the text is not UTF-8/,
    ],
    [
      "a lesson's heading that is no item",
      { "lessons/timing.md": "## dayy\n\nWords.\n" },
      /^…\/lessons\/timing\.md:1: "dayy" is no item/,
    ],
    [
      "a citation of a claim that is not there",
      { "lessons/timing.md": "[x](claim:one.nothing.1)\n" },
      /^…\/lessons\/timing\.md:1: left out, claim:one\.nothing\.1 does not hold/,
    ],
    [
      "a lesson's file that no page has",
      { "lessons/timeing.md": "Words.\n" },
      /^…\/lessons\/timeing\.md: .*Did you mean "timing\.md"/,
    ],
    [
      "a lesson with another ending",
      { "lessons/timing.md.txt": "Words.\n" },
      /^…\/lessons\/timing\.md\.txt: .*Rename it timing\.md/,
    ],
    [
      "a lesson in Latin-1",
      { "lessons/timing.md": Buffer.from("Caf\xe9\n", "latin1") },
      /^…\/lessons\/timing\.md:1: the text is not UTF-8/,
    ],
  ])("%s", (_, changes, message) => {
    const { problems, setAside, claims } = outcome(changes);
    expect([...problems, ...setAside].join("\n")).toMatch(new RegExp(message.source, "m"));
    if (problems.length === 0) expect(claims).toBeGreaterThan(0);
  });

  it("a lesson with a script in its text shows it as text", () => {
    const { path } = folder({ "lessons/timing.md": "<script>alert(1)</script>\n\nWords.\n" });
    const { notes } = lessonNotes(buildTables(path));
    expect(JSON.stringify(notes)).toContain("Words.");
    expect(JSON.stringify(notes["timing"])).not.toMatch(/"(html|script)"/);
  });
});
