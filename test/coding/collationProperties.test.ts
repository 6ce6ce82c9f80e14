import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collate, type Collation } from "../../src/coding/collation/index.js";

const WORDS =
  'the a water waters rose rises rising bridge bridges is was closed ‘closed’ mayor we they not can 12 13 , . - “ ” " ’s won’t 😀 Café';
const word = fc.constantFrom(...WORDS.split(" "));
const version = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const versions = fc.array(version, { maxLength: 7 });

function collated(texts: readonly string[]): Collation {
  return collate(texts.map((text, i) => ({ text, start: i * 1000 })));
}

/** A version as its row of the collation reads: its cells from left to right. */
function read({ columns, tokens }: Collation, version: number): string[] {
  return columns.flatMap(({ cells }) => {
    const index = cells[version] ?? null;
    return index === null ? [] : [tokens[version]![index]!.text];
  });
}

describe("any collation", () => {
  it("gives every version back when its row is read from left to right", () => {
    fc.assert(
      fc.property(versions, (texts) => {
        const made = collated(texts);
        texts.forEach((text, i) => {
          const own = made.tokens[i]!;
          expect(read(made, i)).toEqual(own.map((token) => token.text));
          // Offsets are the report's, and between tokens stands nothing that can be seen.
          let at = 0;
          for (const { start, end, text: printed } of own) {
            expect(text.slice(start - i * 1000, end - i * 1000)).toBe(printed);
            expect(text.slice(at, start - i * 1000)).toMatch(/^(?:[\s\p{Cc}]|\p{Default_Ignorable_Code_Point})*$/u);
            at = end - i * 1000;
          }
        });
      }),
    );
  });

  it("puts versions with the same words into the same columns, all of them", () => {
    fc.assert(
      fc.property(versions, version, fc.nat(), (texts, twin, at) => {
        const all = [...texts.slice(0, at % (texts.length + 1)), twin, ...texts.slice(at % (texts.length + 1)), twin];
        const made = collated(all);
        const [first, last] = [at % (texts.length + 1), all.length - 1];
        for (const { cells } of made.columns) expect(cells[first]).toBe(cells[last]);
      }),
    );
  });

  it("does not depend on the order in which versions are given", () => {
    fc.assert(
      fc.property(versions, fc.nat(), (texts, turn) => {
        const order = texts.map((_, i) => (i + turn) % texts.length);
        const [one, other] = [collated(texts), collated(order.map((i) => texts[i]!))];
        const shape = ({ columns }: Collation, of: (version: number) => number): unknown[] =>
          columns.map(({ kind, cells, agreement }) => [kind, agreement, texts.map((_, i) => cells[of(i)])]);
        expect(shape(other, (i) => order.indexOf(i))).toEqual(shape(one, (i) => i));
      }),
    );
  });

  it("links only words that stand in both places, and in no version in both", () => {
    fc.assert(
      fc.property(versions, (texts) => {
        const { columns, tokens, moves } = collated(texts);
        for (const { pairs, here, there } of moves) {
          expect(here.some((i) => there.includes(i))).toBe(false);
          for (const { from, to } of pairs) {
            const keys = [...here.map((i) => [i, from] as const), ...there.map((i) => [i, to] as const)].map(
              ([i, c]) => tokens[i]![columns[c]!.cells[i]!]!.key,
            );
            expect(new Set(keys).size).toBe(1);
          }
        }
      }),
    );
  });

  it("takes none, one, an empty one and twenty", () => {
    expect(collated([]).columns).toEqual([]);
    expect(collated([""]).columns).toEqual([]);
    expect(collated(["The water rose."]).columns.map(({ agreement }) => agreement)).toEqual(Array(4).fill("same"));
    expect(collated(["", "The water rose."]).columns.every(({ cells }) => cells[0] === null)).toBe(true);
    const twenty = collated(Array.from({ length: 20 }, () => "The water rose."));
    expect(twenty.columns).toHaveLength(4);
    expect(twenty.columns.every(({ cells }) => !cells.includes(null))).toBe(true);
  });
});
