import { describe, expect, it } from "vitest";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { parse } from "../../src/parser/index.js";
import { codebook, dataset, item } from "../support/coding.js";

/** The days that reports are coded with, by the sentence of each. Printed on the days given. */
function days(sentences: readonly [published: string, sentence: string][]): Record<string, string> {
  const ids = sentences.map((_, i) => `r${i + 1}`);
  const book = codebook({
    items: [{ ...item({ by: "time", kind: "date", reading: "" }), id: "day", dimension: "timing" }],
  });
  const coded = dataset(ids, book);
  coded.reports.forEach((meta, i) => (meta.published = sentences[i]![0]));
  const parses = coded.reports.map((meta, i) =>
    parse(`Balloon comes down\n\n${sentences[i]![1]}\n`, parseOptions(coded, meta)),
  );
  const { claims } = codeDataset(coded, parses);
  return Object.fromEntries(claims.map(({ report_id, value, certainty }) => [report_id, `${value} ${certainty}`]));
}

describe("a weekday without a date", () => {
  it("is the one on which other reports have it, where it may be that or the week after", () => {
    expect(
      days([
        ["2025-06-17", "The balloon came down on Tuesday, 17 June."],
        ["2025-06-18", "The barley stood until Tuesday morning."],
      ]),
    ).toMatchObject({ r2: "2025-06-17 asserted" });
  });

  it("stays as it is where the others give another weekday, or none", () => {
    expect(
      days([
        ["2025-06-18", "The balloon came down on Wednesday."],
        ["2025-06-18", "The balloon came down on Tuesday."],
      ]),
    ).toEqual({ r1: "2025-06-18 asserted", r2: "2025-06-17 asserted" });
  });

  it("is left alone where the words give the date", () => {
    expect(
      days([
        ["2025-06-17", "The balloon came down on Tuesday, 17 June."],
        ["2025-06-17", "The balloon flies again on Tuesday, 24 June."],
        ["2025-06-18", "The balloon came down on Tuesday, 17 June."],
      ]),
    ).toMatchObject({ r2: "2025-06-24 expected" });
  });
});
