import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { buildTables } from "../../loaders/buildTables.js";
import { newDataset } from "../../loaders/newDataset/index.js";
import { readSource } from "../../loaders/newDataset/readSource.js";
import { DatasetError, readDataset } from "../../loaders/readDataset.js";
import { codebookFile, datasetFile } from "../../src/coding/codebookFile.js";
import { BOOK, DOCUMENTS, EPUB, WORD } from "../support/documents.js";
import { folder } from "../support/folder.js";

/** A folder of a teacher's files. */
function files(contents: Record<string, string | Uint8Array>): (name: string) => string {
  const { path } = folder();
  const own = join(path, "mine");
  mkdirSync(own);
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(own, name), content);
  return (name) => join(own, name);
}

describe("a teacher's file", () => {
  it.each(DOCUMENTS)("%s is read as its text", async (name, content, text) => {
    expect((await readSource(files({ [name]: content })(name))).text).toBe(text);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["cut.pdf", "%PDF-1.7", /damaged, or its end is missing\. Download it again/],
    ["photo.jpg", "x", /picture.*photo app.*Copy.*paste/],
    ["book.epub", EPUB({ "META-INF/container.xml": "<container/>" }), /it names no page/],
    ["bomb.epub", EPUB({ "a.xhtml": " ".repeat(60_000_000) }), /whole book.*copy the report/],
    ["novel.epub", BOOK({ "a.xhtml": `<p>${"It rained. ".repeat(50_000)}</p>` }), /whole book.*copy the report/],
    ["missing.epub", BOOK({}, ["a.xhtml"]), /names OEBPS\/a\.xhtml, which is not in it/],
    ["old.doc", "x", /old Word format.*\.docx/],
    ["table.xlsx", "x", /"\.xlsx" is no kind of file.*Known: \.txt/],
    ["renamed.txt", WORD("<w:p><w:r><w:t>x</w:t></w:r></w:p>"), /says \.txt but is a Word document.*Rename/],
    ["empty.txt", " \n ", /no text in it/],
    ["broken.odt", "PK\u0003\u0004broken", /cannot be read as \.odt/],
    ["broken.rtf", "no rich text", /cannot be read as \.rtf.*no rich text/],
    ["broken.docx", "PK\u0003\u0004broken", /cannot be read as \.docx/],
  ])("%s gets a sentence that says what to do", async (name, content, message) => {
    await expect(readSource(files({ [name]: content })(name))).rejects.toThrow(message);
  });
});

describe("a new dataset", () => {
  const PAPER = "Vote in Hull\n\nHULL, May 15, 2024 (ABC) — The town voted on Wednesday, Ann Lee said.\n";

  it("builds as it is, from two texts and from none", () => {
    const { path } = folder();
    const sources = [
      { file: "North News.txt", text: PAPER },
      { file: "north-news.html", text: "Town votes\n\nAnn Lee said the vote of May 15, 2024, was good.\n" },
    ];
    for (const [name, given] of [
      ["theirs", sources],
      ["example", []],
    ] as const) {
      const directory = join(path, "data", name);
      newDataset(directory, given);
      const { tables, dataset } = buildTables(directory);
      expect(dataset.date, name).toBe("2024-05-15");
      expect(tables.reports, name).toHaveLength(2);
      expect(tables.claims.length, name).toBeGreaterThan(0);
      expect(readdirSync(join(path, "data")).filter((file) => file.startsWith("."))).toEqual([]);
    }
    const { reports } = readDataset(join(path, "data", "theirs")).dataset;
    expect(reports.map(({ id, letter, label, published }) => [id, letter, label, published])).toEqual([
      ["north-news", "N", "North News", "2024-05-15"],
      ["north-news-2", "O", "North news", ""],
    ]);
  });

  it("is read by the check where reports share a quotation, and names it as most of them have it", () => {
    const { path } = folder();
    const directory = join(path, "data", "ferry");
    const quoting = (words: string): string =>
      `Ferry drifts\n\nOn May 15, 2024, a ferry drifted. “${words},” Ann Holm said.\n`;
    newDataset(directory, [
      { file: "wire.txt", text: quoting("We never lost control of the ship") },
      { file: "paper.txt", text: quoting("We never lost control of this ship") },
      { file: "blog.txt", text: quoting("We lost control of the ship") },
    ]);
    const { codebook } = readDataset(directory).dataset;
    expect(codebook!.wordings.map(({ label }) => label)).toEqual(["We never lost control of the ship"]);
    expect(buildTables(directory).tables.variants).toHaveLength(3);
  });

  it("proposes what saved pages say of themselves, and reckons the day of the event from it", async () => {
    const { path } = folder();
    const page = (title: string, words: string, says: string): string =>
      `<html lang="en-GB"><head>${says}</head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
    const open = files({
      "one.html": page(
        "Ferry drifts for hours",
        "A ferry drifted off Port Ellin on Tuesday evening, the coastguard said on Wednesday.",
        `<meta property="og:site_name" content="Ellin Courier"><meta property="article:published_time" content="2023-03-08T07:00Z"><link rel="canonical" href="https://courier.example/ferry">`,
      ),
      "two.html": page("Nine hours at sea", "The ferry was free after nine hours on Wednesday, its owners said.", ""),
    });
    const sources = await Promise.all(["one.html", "two.html"].map((name) => readSource(open(name))));
    const directory = join(path, "data", "ferry");
    newDataset(directory, sources);
    const { dataset } = readDataset(directory);
    expect(dataset).toMatchObject({ date: "2023-03-07", language: "en" });
    expect(
      dataset.reports.map(({ id, letter, label, outlet, published, url }) => [
        id,
        letter,
        label,
        outlet,
        published,
        url,
      ]),
    ).toEqual([
      ["one", "E", "Ellin Courier", "Ellin Courier", "2023-03-08", "https://courier.example/ferry"],
      ["two", "T", "Two", "", "", ""],
    ]);
  });

  it("changes nothing that exists", () => {
    const { path } = folder();
    const before = readFileSync(join(path, "dataset.yaml"), "utf8");
    expect(() => newDataset(path, [])).toThrow(/exists already, and nothing is overwritten/);
    expect(readFileSync(join(path, "dataset.yaml"), "utf8")).toBe(before);
  });

  it("asks for the day where no report names one, and leaves nothing behind", () => {
    const { path } = folder();
    const directory = join(path, "data", "undated");
    const sources = [{ file: "a.txt", text: "Vote\n\nThe town voted.\n" }];
    expect(() => newDataset(directory, sources)).toThrow(DatasetError);
    expect(() => newDataset(directory, sources)).toThrow(/--date 2024-05-31/);
    expect(existsSync(directory)).toBe(false);
  });
});

describe("a dataset written as YAML", () => {
  it.each(["reykjavik-2021", "town-bridge-invented"])("is read back as it was: %s", (name) => {
    const { dataset, texts } = readDataset(`data/${name}`);
    const { path } = folder(
      {
        "dataset.yaml": stringify(datasetFile(dataset)),
        "codebook.yaml": stringify(codebookFile(dataset.codebook!)),
        "reports/one.txt": null,
        "reports/two.txt": null,
        ...Object.fromEntries(dataset.reports.map(({ id, file }) => [`reports/${file}`, texts.get(id)!])),
      },
      name,
    );
    expect(readDataset(path).dataset).toEqual(dataset);
  });
});
