import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";
import { scoreParse, type Gold } from "../support/score.js";

const { dataset, texts } = readDataset("data/reykjavik-2021");

function readGold(report: string): Gold {
  return JSON.parse(readFileSync(new URL(`../gold/${report}.json`, import.meta.url), "utf8")) as Gold;
}

/**
 * What the parser has reached, and does not fall behind: all quotations and times; of indirect speech, the share found
 * (F1) and how many of those are given to the right source; of quotations, how many have the right verb of saying.
 */
const REACHED = [
  ["dpa", { indirect: 38 / 41, sources: 18, cues: 14 }],
  ["commonspace", { indirect: 1, sources: 3, cues: 6 }],
  ["efe", { indirect: 14 / 15, sources: 7, cues: 11 }],
] as const;

describe.each(REACHED)("%s against the hand coding", (id, reached) => {
  const gold = readGold(id);
  const text = texts.get(id)!;
  const parsed = parse(
    text,
    parseOptions(
      dataset,
      dataset.reports.find((report) => report.id === id)!,
    ),
  );
  const { quotations, indirect, times } = scoreParse(gold, parsed);

  it("is coded in the words of the report", () => {
    const rows = [gold.quotations, gold.indirect, gold.times].flatMap(({ agreed, optional }) => [
      ...agreed,
      ...optional,
    ]);
    for (const row of rows) expect(text.slice(row.start, row.end)).toBe(row.text);
  });

  it("finds the quotations, whose they are, and which are broken", () => {
    const notes = quotations.notes.join("\n");
    expect(quotations.f1, notes).toBe(1);
    expect(quotations.right.source, notes).toBe(quotations.gold);
    expect(quotations.right.broken, notes).toBe(quotations.gold);
    expect(quotations.right.kind, notes).toBe(quotations.gold);
    expect(quotations.right.cue, notes).toBeGreaterThanOrEqual(reached.cues);
  });

  it("finds the times and reads them", () => {
    expect(times.f1, times.notes.join("\n")).toBe(1);
    expect(times.right.value, times.notes.join("\n")).toBe(times.gold);
  });

  it("finds indirect speech", () => {
    // The share and F1 are the same number, worked out in two ways.
    expect(indirect.f1, indirect.notes.join("\n")).toBeGreaterThan(reached.indirect - 1e-9);
    expect(indirect.right.source, indirect.notes.join("\n")).toBeGreaterThanOrEqual(reached.sources);
  });

  it("begins and ends the body where the article does, and keeps the rest of the page out", () => {
    const body = parsed.parts.filter(({ part }) => part === "body");
    const { headline, first, last, boilerplate } = gold.article;
    expect(body[0]!.start).toBe(text.indexOf(first));
    expect(body.at(-1)!.end).toBe(text.lastIndexOf(last) + last.length);
    expect(parsed.parts.filter(({ part }) => part === "headline").map((p) => text.slice(p.start, p.end))).toEqual([
      headline,
    ]);
    const inBody = boilerplate.filter((words) =>
      body.some((p) => p.start <= text.indexOf(words) && text.indexOf(words) < p.end),
    );
    expect(inBody).toEqual([]);
  });
});
