import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { DatasetError } from "../../loaders/readDataset.js";
import { parse } from "../../src/parser/index.js";
import { edited, type Files, folder } from "../support/folder.js";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";

/** Texts and names that nobody writes by hand: they come from programs, or from somebody who tries. */

function values(changes: Files): Record<string, string> {
  const { claims } = buildTables(folder(changes).path).tables;
  return Object.fromEntries(claims.map(({ claim_id, value }) => [claim_id, value]));
}

const [one, two] = [
  "Vote\n\nThe town voted on Wednesday, Ann Lee said.\n",
  "Town votes\n\nAnn Lee said the vote was on Thursday.\n",
];
const called = (first: string, second: string): Files => ({
  "dataset.yaml": (edited("dataset.yaml", "id: one\n", `id: ${first}\n`)["dataset.yaml"] as string).replace(
    "id: two",
    `id: ${second}`,
  ),
  "reports/one.txt": null,
  "reports/two.txt": null,
  [`reports/${first}.txt`]: one,
  [`reports/${second}.txt`]: two,
});

describe("names that every object has by birth", () => {
  it.each([
    ["constructor", "tostring"],
    ["hasownproperty", "valueof"],
    ["prototype", "length"],
    ["then", "name"],
  ])("reports are called %s and %s as others are", (first, second) => {
    expect(values(called(first, second))).toEqual({
      [`${first}.day.1`]: "2024-05-15",
      [`${second}.day.1`]: "2024-05-16",
    });
  });

  it.each(["constructor", "valueof"])("a speaker and an item too: %s", (name) => {
    const codebook = `speakers:\n  - { id: ${name}, name: Ann Lee }\nitems:\n  - { id: ${name}, label: Day, dimension: timing, question: When?, find: { date: any }, said_by: [${name}] }\n`;
    expect(values({ "codebook.yaml": codebook })).toEqual({
      [`one.${name}.1`]: "2024-05-15",
      [`two.${name}.1`]: "2024-05-16",
    });
  });

  it.each<[string, Files, RegExp]>([
    ["__proto__ for a report", edited("dataset.yaml", "id: one", "id: __proto__"), /"__proto__" is no id/],
    ["__proto__ for a key", edited("dataset.yaml", "title:", "__proto__: { a: 1 }\ntitle:"), /unknown key "__proto__"/],
    [
      "__proto__ in a list",
      edited("codebook.yaml", "name: Ann Lee", "name: Ann Lee\n    __proto__: { x: 1 }"),
      /unknown key "__proto__"/,
    ],
    [
      "a merge key",
      edited("codebook.yaml", "speakers:\n", "speakers:\n  - { <<: { name: Bo }, id: bo }\n"),
      /unknown key "<<"/,
    ],
  ])("%s is refused in a sentence", (_, changes, message) => {
    const { path } = folder(changes);
    try {
      buildTables(path);
      expect.unreachable("it was read");
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      expect((error as DatasetError).problems.join(" ")).toMatch(message);
    }
    expect(({} as { a?: number; x?: number }).a ?? ({} as { x?: number }).x).toBeUndefined();
  });
});

describe("signs that no reader sees, in a report", () => {
  it.each([
    [
      "isolates around a name, an override around a day",
      "Town votes\n\n\u2067Ann Lee\u2069 said the vote was on \u202eThursday\u202c.\n",
    ],
    ["a blank without width in a name", "Town votes\n\nAnn\u200b Lee said the vote was on Thursday.\n"],
    ["a mark of byte order in the middle", "Town votes\n\n\ufeffAnn Lee said the vote was on Thursday.\n"],
  ])("%s: the day is found, and the report stays as it is", (_, text) => {
    const built = buildTables(folder({ "reports/two.txt": text }).path);
    expect(built.tables.claims.map(({ value }) => value)).toEqual(["2024-05-15", "2024-05-16"]);
    expect(built.texts.get("two")).toBe(text);
  });
});

describe("years that no paper means", () => {
  it.each(["0000-05-15", "0000-00-00", "0001-01-01", "00.00.0000", "31.12.0999", "99999-12-31"])(
    "%s is no day",
    (day) => {
      const text = `Town votes\n\nAnn Lee said that the form had ${day} in it.\n`;
      const { times } = parse(text);
      expect(times.filter(({ value }) => value !== null && !/^\d+$|^P/.test(value))).toEqual([]);
    },
  );

  it.each(["1000-05-15", "2024-05-15", "15.05.1908"])("%s is one", (day) => {
    expect(parse(`Town votes\n\nAnn Lee said that the form had ${day} in it.\n`).times).toHaveLength(1);
  });
});

describe("much of one thing", () => {
  const line = "Ann Lee said the vote was on Thursday.";
  it.each([
    ["a sentence 20,000 times", `${line} `.repeat(20_000)],
    ["a paragraph 20,000 times", `${line}\n\n`.repeat(20_000)],
    ["quotations in quotations", `Ann Lee said ${"“He said ‘".repeat(5_000)}yes${"’ she said”".repeat(5_000)}.`],
    ["marks that open, and as many that close", `${"“".repeat(20_000)}yes${"”".repeat(20_000)}, said Ann Lee.`],
    ["brackets", `Ann Lee said ${"(".repeat(20_000)}yes${")".repeat(20_000)}.`],
    ["accents on one letter", `Ann Le${"\u0301".repeat(50_000)}e said yes.`],
    ["families and flags", `${"👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(5_000)}Ann Lee said yes.`],
    ["figures", `Ann Lee said ${"9".repeat(50_000)} people came, ${"1,".repeat(20_000)}000.`],
    ["halves of signs", `Ann Lee said ${"\ud800".repeat(20_000)} and ${"\udc00".repeat(20_000)}.`],
  ])("%s is read to its end", (_, body) => {
    const text = `Town votes\n\n${body}\n`;
    const { parts } = parse(text);
    expect(text.slice(parts.at(-1)!.start, parts.at(-1)!.end).endsWith(body.trimEnd().slice(-5))).toBe(true);
    const covered = parts.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, "").length, 0);
    expect(covered).toBe(text.replace(/\s/g, "").length);
  });

  it("1,000 boxes in boxes and 300 quotations in quotations of a page lose no paragraph", async () => {
    const deep = `${"<div>".repeat(1_000)}<p>${line} It was in the hall.</p>${"</div>".repeat(1_000)}`;
    const quoted = `${"<blockquote>".repeat(300)}<p>“It was loud in the hall on that day,” he said.</p>${"</blockquote>".repeat(300)}`;
    const html = `<article><h1>Town votes</h1>${deep}${quoted}<p>All went home by nine in the evening.</p></article>`;
    const { text } = await textOf("a.html", new TextEncoder().encode(html), openPage);
    for (const words of ["It was in the hall.", "loud in the hall", "went home by nine"]) expect(text).toContain(words);
  });
});
