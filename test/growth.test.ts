import { describe, expect, it } from "vitest";
import { parseOptions, readTogether } from "../src/coding/index.js";
import { provenanceOf } from "../src/coding/provenance.js";
import { codebookFile, datasetFile } from "../src/dataset/schemas.js";
import { Problems, type Schema } from "../src/dataset/schemaReader.js";
import { readYaml } from "../src/dataset/yamlFile.js";
import { parse, type Parse } from "../src/parser/index.js";
import { harmless } from "../src/sources/page/harmless.js";
import { addReport, build, emptyWork, type Work } from "../src/workbench/work.js";
import { openPage } from "./support/openPage.js";
import { processorTime } from "./support/processorTime.js";

/** What is small when it comes in a link or a file must not take a browser for minutes: four times as much, some four times as long. */

/** Whether four times the input takes far less than sixteen times as long, as a square would. Short times say nothing. */
function expectNearlyLinear(run: (times: number) => void): void {
  run(1);
  const once = Math.max(
    processorTime(() => {
      run(1);
    }),
    40,
  );
  const more = processorTime(() => {
    run(4);
  });
  expect(more / once).toBeLessThan(9);
}

function workOf(text: string, reports = 1): Work {
  let work = emptyWork();
  for (let i = 0; i < reports; i++) work = addReport(work, `Paper ${i}`, `Vote\n\n${text}.\n`)!;
  return work;
}

describe("a report that says one thing again and again", () => {
  it.each([
    "3 p.m. ",
    "May 15, 2024, ",
    "20 minutes ",
    "two hours after the vote ",
    "at 15:30 on Monday, ",
    "two of 20 people ",
    "$5 million, ",
    "almost 20 minutes before the vote ",
  ])("in one sentence is proposed a codebook: %s", (words) => {
    expectNearlyLinear((times) => void build(workOf(words.repeat(times * 400))));
  });

  it.each([
    "The bridge closed at 3 p.m. on Monday, Ann Lee said. ",
    "“We wait,” Ann Lee said. ",
    "Ann Lee told the paper that Bob Ray had said that it was closed. ",
  ])("in many sentences, printed by several reports, is compared: %s", (sentence) => {
    const made = new Map([1, 4].map((times) => [times, build(workOf(sentence.repeat(times * 400), 3)).built]));
    expectNearlyLinear((times) => {
      const { dataset, parses, codebook, tables } = made.get(times)!;
      provenanceOf(dataset.reports, parses, tables, codebook);
    });
  });

  it.each([
    "The mayor of Lindow, Ann Lee, said the mayor came at half past six. The mayor said that it was late. ",
    "Ann Lee came at 3.10 p.m. The chairman said that it was half past three. ",
    "It began at 2 p.m. (1200 GMT) and ended at 1500 GMT, HBN reported. ",
  ])("in many sentences is read with other reports: %s", (sentence) => {
    const { dataset } = build(workOf("Nobody came", 3)).built;
    const parsesOf = (times: number): Parse[] =>
      dataset.reports.map((meta) => parse(`Vote\n\n${sentence.repeat(times * 1_000)}\n`, parseOptions(dataset, meta)));
    const made = new Map([1, 4].map((times) => [times, parsesOf(times)]));
    expectNearlyLinear((times) => void readTogether({ ...dataset, codebook: null }, made.get(times)!));
  });
});

describe("a YAML file of what nobody writes", () => {
  const lines = (count: number, line: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => line(i)).join("");
  const read = <T>(text: string, schema: Schema<T>): string[] => {
    const problems = new Problems();
    readYaml(text, "data/x/dataset.yaml", schema, problems);
    return problems.list;
  };

  it.each<[string, (n: number) => string]>([
    ["keys", (n) => lines(n, (i) => `key${i}: 1\n`)],
    ["keys of one key", (n) => `event:\n${lines(n, (i) => `  key${i}: 1\n`)}`],
    ["anchors", (n) => lines(n, (i) => `key${i}: &a${i} 1\n`)],
    ["aliases of aliases", (n) => `a0: &a0 [1]\n${lines(n, (i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`)}`],
    ["keys in flow", (n) => `event: { ${lines(n, (i) => `key${i}: 1, `)} }\n`],
    ["reports with a key too many", (n) => `reports:\n${lines(n, (i) => `  - { id: a${i}, x: 1 }\n`)}`],
  ])("takes time by its length, and names a few of its faults: %s", (_, text) => {
    expectNearlyLinear((times) => {
      const list = read(text(times * 3_000), datasetFile);
      expect(list.length).toBeGreaterThan(0);
      expect(list.length).toBeLessThan(30);
      expect(list[0]).toMatch(/^data\/x\/dataset\.yaml:1: /);
    });
  });

  it.each([
    ["lists in lists", "- ".repeat(8_000)],
    ["brackets", `a: ${"[".repeat(8_000)}`],
    ["braces", `a: ${"{ a: ".repeat(8_000)}`],
    ["question marks", "? ".repeat(8_000)],
    ["an indent a line", lines(900, (i) => `${" ".repeat(i)}a:\n`)],
  ])("nested without end is refused in words: %s", (_, text) => {
    expect(read(text, codebookFile)).toEqual([
      expect.stringMatching(/^data\/x\/dataset\.yaml:\d+: is nested too deeply/),
    ]);
  });

  it.each([
    ["at the top", "title: A\nsummary: B\ntitle: C\n", 3],
    ["in a list", "reports:\n  - id: a\n    id: b\n", 3],
    ["in flow", "event: { date: 2024-05-15, date: 2024-05-16 }\n", 1],
    ["in a key that nobody knows", "more: { a: 1, a: 2 }\n", 1],
  ])("a key that stands twice is named with its line, wherever it stands: %s", (_, text, line) => {
    expect(read(text, datasetFile)).toEqual([
      expect.stringMatching(new RegExp(`yaml:${line}: .*A key stands twice here`)),
    ]);
  });
});

describe("a web page of elements that nobody closes", () => {
  const many = (n: number, one: (i: number) => string): string => Array.from({ length: n }, (_, i) => one(i)).join("");

  it.each<[string, string]>([
    ["b in a paragraph", `<p>${many(1_000, (i) => `<b a=${i}>`)}</p>${"<p>x</p>".repeat(1_000)}`],
    [
      "several kinds",
      `${many(1_000, (i) => `<${["b", "i", "font", "em"][i % 4]!} a=${i}>`)}${"<div>x</div>".repeat(1_000)}`,
    ],
    ["ten, and 20,000 paragraphs", `${many(10, (i) => `<b a=${i}>`)}${"<p>x</p>".repeat(20_000)}`],
    ["font in cells", `<table>${many(500, (i) => `<tr><td><font size=${i}>x`)}</table>`],
  ])("makes no more elements than some dozen for each that it has: %s", (_, html) => {
    const document = openPage(harmless(html));
    expect(document.getElementsByTagName("*").length).toBeLessThan(30_000);
    expect(document.body.textContent.match(/x/g)).toHaveLength(html.match(/x(?=<)/g)!.length);
  });

  it("leaves the marks of a page that people read where they are", () => {
    const html =
      `<p>One <b>two <i>three <a href="#">four</a></i></b></p><p><strong>un<em>believ</em>able</strong></p>`.repeat(
        3_000,
      );
    expect(harmless(html)).toBe(html);
  });
});
