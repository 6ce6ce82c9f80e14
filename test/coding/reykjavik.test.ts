import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import type { Claim, Tables } from "../../src/coding/index.js";
import { readCsv } from "../support/csv.js";

/** The first dataset against close reading: facts, coverage and variants were coded by close reading, string by string. */

const FIXTURES = "test/data/reykjavik-2021";
const { tables, texts, parses } = buildTables("data/reykjavik-2021");
const { claims, coverage, variants } = tables;

/** One of the accepted values; two of them may be readings of the same words. */
function answers(row: Record<string, string>): Claim[] {
  return claims.filter(
    (claim) =>
      claim.report_id === row["report"] &&
      claim.dimension === row["dimension"] &&
      claim.item === row["item"] &&
      row["value"]!.split("|").includes(claim.value) &&
      claim.text.includes(row["evidence"]!),
  );
}

describe("facts", () => {
  it.each(readCsv(`${FIXTURES}/facts.csv`))("$report says $value about $item: $evidence", (row) => {
    expect(answers(row)).not.toEqual([]);
  });

  it("are all recognised by rule, none coded by hand", () => {
    const rows = readCsv(`${FIXTURES}/facts.csv`);
    expect(rows.filter((row) => !answers(row).some(({ method }) => method === "parsed"))).toEqual([]);
  });

  it("give the length without a comma its three readings", () => {
    const lengths = claims.filter(
      (claim) => claim.report_id === "dpa" && /^talks-(duration|overrun)$/.test(claim.item),
    );
    expect(lengths.map(({ item, value, reading }) => [item, value, reading])).toEqual([
      ["talks-duration", "PT1H40M", "likeliest"],
      ["talks-duration", "PT1H", "alternative"],
      ["talks-overrun", "PT1H40M", "alternative"],
    ]);
  });
});

describe("coverage", () => {
  const rows = readCsv(`${FIXTURES}/coverage.csv`);
  const ids = ["dpa", "anonymous", "commonspace", "efe", "retold"];

  it.each(rows)("of $topic", (row) => {
    const found = ids.map((id) => coverage.find((c) => c.topic === row["topic"] && c.report_id === id)?.found);
    expect(found).toEqual(ids.map((id) => row[id] === "yes"));
  });
});

describe("variants", () => {
  it.each(readCsv(`${FIXTURES}/variants.csv`))("$group in $report: $text", (row) => {
    const versions = variants.filter(({ group, report_id }) => group === row["group"] && report_id === row["report"]);
    const right = versions.filter(
      ({ source, attribution }) => source === row["speaker"] && attribution === row["attribution"],
    );
    expect(right.map(({ text }) => text).join("\n")).toContain(row["text"]);
  });

  it("are claims too", () => {
    const wordings = new Set(
      claims.filter(({ dimension }) => dimension === "wording").map(({ text, start }) => `${start} ${text}`),
    );
    expect(variants.filter(({ text, start }) => !wordings.has(`${start} ${text}`))).toEqual([]);
  });
});

describe("every table", () => {
  const spans = (Object.keys(tables) as (keyof Tables)[]).flatMap((name) =>
    (tables[name] as { report_id: string; text?: string; start?: number | null; end?: number | null }[])
      .filter(({ start }) => start != null)
      .map((row) => ({ name, ...row })),
  );

  it("has the exact words at its offsets", () => {
    expect(spans.length).toBeGreaterThan(300);
    const wrong = spans.filter(({ report_id, text, start, end }) => texts.get(report_id)!.slice(start!, end!) !== text);
    expect(wrong).toEqual([]);
  });

  it("has nothing from the page's furniture", () => {
    const furniture = parses.flatMap(({ id, parts }) =>
      parts.filter(({ part }) => part === "boilerplate").map(({ start, end }) => ({ id, start, end })),
    );
    expect(furniture.length).toBeGreaterThan(5);
    const inside = spans.filter(({ report_id, start, end }) =>
      furniture.some((part) => part.id === report_id && start! < part.end && part.start < end!),
    );
    expect(inside).toEqual([]);
  });

  it("tells its claims apart by id", () => {
    expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(claims.length);
  });

  it("has positions between 0 and 1", () => {
    expect(claims.filter(({ position }) => position < 0 || position > 1)).toEqual([]);
  });
});

describe("silences", () => {
  it("stand for every item and report without a claim, and only there", () => {
    const spoken = new Set(claims.map(({ report_id, item }) => `${report_id} ${item}`));
    expect(tables.silences.filter(({ report_id, item }) => spoken.has(`${report_id} ${item}`))).toEqual([]);
    expect(tables.silences).toContainEqual(
      expect.objectContaining({ report_id: "commonspace", item: "talks-duration" }),
    );
  });

  it("say what was searched", () => {
    expect(tables.silences.filter(({ terms }) => terms === "")).toEqual([]);
  });
});
