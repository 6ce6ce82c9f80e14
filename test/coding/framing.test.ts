import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetNames } from "../../loaders/readDataset.js";
import { framingTables, type FramingTables } from "../../src/coding/framing.js";
import { parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";
import { codebook, dataset } from "../support/coding.js";

const TEXT =
  "Lee opens “bridge”\n\n“The bridge is safe,” Mayor Lee said. Nobody asked about bread.\n\n" +
  "The so-called “bread bridge” stays. Lee agreed with a remark that it is “ugly” in a talk. Bread, bread, the baker says.\n";

function tables(texts: Record<string, string>, fields: Parameters<typeof codebook>[0] = {}): FramingTables {
  const data = dataset(Object.keys(texts), codebook(fields));
  const parses = data.reports.map((meta) => parse(texts[meta.id]!, parseOptions(data, meta)));
  return framingTables(data, parses, data.codebook!);
}

describe("where topics stand", () => {
  const bread = { id: "bread", label: "Bread", terms: ["bread"], not: ["bread bridge"] };

  it("has each sentence once, with all of its words", () => {
    const { mentions } = tables({ one: TEXT }, { topics: [bread] });
    expect(mentions.map(({ paragraph, sentence, hits }) => [paragraph, sentence, hits.length])).toEqual([
      [1, 2, 1],
      [2, 3, 2],
    ]);
    const words = mentions.flatMap(({ hits }) => hits.map(({ start, end }) => TEXT.slice(start, end)));
    expect(words).toEqual(["bread", "Bread", "bread"]);
  });

  it("has the headline too", () => {
    const { mentions } = tables(
      { one: TEXT },
      { topics: [{ id: "bridge", label: "Bridge", terms: ["bridge"], not: [] }] },
    );
    expect(mentions[0]).toMatchObject({ part: "headline", paragraph: null, position: 0 });
  });
});

describe("quoted words", () => {
  it("count what stands between marks in the body, and give words that are only agreed with to nobody", () => {
    const { quoted } = tables({ one: TEXT });
    expect(quoted.map(({ text, words, source, paragraph }) => [text, words, source, paragraph])).toEqual([
      ["The bridge is safe,", 4, "lee", 1],
      // The report sets it in marks itself.
      ["bread bridge", 2, "", 2],
      ["ugly", 1, "", 2],
    ]);
  });
});

describe.each(datasetNames())("the framing tables of %s", (name) => {
  const built = buildTables(`${DATA}/${name}`);
  const { mentions, quoted } = framingTables(built.dataset, built.parses, built.codebook);

  it("agree with the coverage table", () => {
    for (const row of built.tables.coverage) {
      const own = mentions.filter(({ topic, report_id }) => topic === row.topic && report_id === row.report_id);
      expect(own.length > 0).toBe(row.found);
      expect(own.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(row.mentions);
      expect(own[0]?.position ?? null).toBe(row.first_position);
    }
  });

  it("count as many quoted words as the reports table", () => {
    // R sets “for consultations” in marks itself; the table counts what somebody is quoted with.
    const unsaid: Record<string, number> = { retold: 2 };
    for (const { report_id, quoted_words } of built.tables.reports) {
      const own = quoted.filter((row) => row.report_id === report_id);
      const more = name === "reykjavik-2021" ? (unsaid[report_id] ?? 0) : 0;
      expect(own.reduce((sum, { words }) => sum + words, 0)).toBe(quoted_words + more);
    }
  });
});

describe("the quoted words of reykjavik-2021", () => {
  it("are those that a reader counts", () => {
    const built = buildTables(`${DATA}/reykjavik-2021`);
    const { quoted } = framingTables(built.dataset, built.parses, built.codebook);
    const count = (report: string, ...speakers: string[]) =>
      quoted
        .filter(({ report_id, source }) => report_id === report && speakers.includes(source))
        .reduce((sum, { words }) => sum + words, 0);
    expect(count("anonymous", "blinken")).toBe(36);
    expect(count("anonymous", "biden")).toBe(1);
    expect(count("anonymous", "lavrov")).toBe(66);
    expect(count("commonspace", "lavrov")).toBe(67);
    expect(count("dpa", "blinken")).toBe(12);
    expect(count("dpa", "us-official")).toBe(8);
    expect(count("dpa", "department")).toBe(1);
    expect(count("dpa", "lavrov")).toBe(54);
    expect(count("dpa", "peskov", "kremlin")).toBe(17);
    expect(count("efe", "lavrov")).toBe(72);
    expect(count("efe", "biden")).toBe(0);
    expect(count("retold", "blinken")).toBe(26);
    expect(count("retold", "biden", "us-foreign-ministry-spokesperson")).toBe(7);
    expect(count("retold", "lavrov")).toBe(43);
  });
});
