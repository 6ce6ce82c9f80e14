import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { overlapping } from "../../src/coding/overlapping.js";
import { overlaps } from "../../src/coding/terms.js";
import { code } from "../support/coding.js";
import { processorTime } from "../support/processorTime.js";

const { dataset, texts } = readDataset("data/reykjavik-2021");
const book = { ...dataset.codebook!, corrections: [] };

describe("coding", () => {
  it("shows the exact words of whatever it finds, in any text", () => {
    const pieces = [...texts.values()].flatMap((text) => text.split(/(?<=[\s“”,.])/));
    const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })), { maxLength: 200 });
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join("");
        const { tables, parses } = code({ one: text }, book);
        const rows = [...tables.claims, ...tables.sentences, ...tables.variants];
        const furniture = parses[0]!.parts.filter(({ part }) => part === "boilerplate");
        expect(rows.filter((row) => text.slice(row.start, row.end) !== row.text)).toEqual([]);
        expect(rows.filter((row) => furniture.some((part) => overlaps(part, row)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("proposes a codebook for any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Ann ", "Lee ", "said ", "“", "”", ". ", "\n\n", "Town ", "the ")),
        (parts) => {
          code({ one: parts.join(""), two: parts.reverse().join("") }, null);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes time in proportion to a text's length", () => {
    const time = (length: number): number =>
      processorTime(() => {
        code({ one: `Vote\n\n${"on Wednesday the summit ".repeat(length)}` }, book);
      });
    time(100);
    // Ten times the text, at most thirty times the time: a square would be a hundred.
    expect(time(10_000)).toBeLessThan(30 * Math.max(time(1_000), 20));
  });
});

describe("overlapping", () => {
  it("finds what a look at every span finds", () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), span, (spans, wanted) => {
        const naive = spans.filter((other) => overlaps(other, wanted));
        expect(new Set(overlapping(spans, wanted))).toEqual(new Set(naive));
      }),
    );
  });
});
