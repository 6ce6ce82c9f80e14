import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlyQuoted, findWords, printsWords, searchable } from "../../src/exercises/words.js";

const report = "He\u00a0said: “It’s\nthe ‘end’”,  twice. It’s the end.\r\nYes.";
const text = searchable(report);
const found = (words: string, nth = 1) => {
  const span = findWords(text, words, nth);
  return span && report.slice(span.start, span.end);
};

describe("words are found", () => {
  it("whatever the kind of space, line break, quotation mark or apostrophe", () => {
    expect(found("He said: \"It's the")).toBe("He\u00a0said: “It’s\nthe");
    expect(found("‘end’”, twice")).toBe("‘end’”,  twice");
    expect(found("end. Yes")).toBe("end.\r\nYes");
  });

  it("at their second place too, and nowhere where there is none", () => {
    expect(findWords(text, "It’s the", 2)?.start).toBe(report.lastIndexOf("It’s"));
    expect([found("it's the"), found("It’s the", 3), found(""), found("   ")]).toEqual([null, null, null, null]);
  });

  it("exactly where they stand, for any text and any stretch of it", () => {
    const sign = fc.constantFrom("a", "b", " ", "\u00a0", "\n", "“", "”", '"', "’", "'", "\u00ad", "é");
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (signs, from, length) => {
        const whole = signs.join("");
        const words = whole.slice(from % whole.length).slice(0, 1 + (length % 10));
        fc.pre(words.replace(/[\s\u00ad]/g, "") !== "");
        const span = findWords(searchable(whole), words);
        expect(span).not.toBeNull();
        const even = (one: string) =>
          one
            .replace(/\u00ad/g, "")
            .replace(/[“”]/g, '"')
            .replace(/’/g, "'")
            .replace(/\s+/g, " ")
            .trim();
        expect(even(whole.slice(span!.start, span!.end))).toBe(even(words));
      }),
    );
  });
});

describe("a quotation", () => {
  it("may begin with another capital and end with the sentence's own stop", () => {
    expect(printsWords(text, "it’s the end,")).toBe(true);
    expect(printsWords(text, "the end is near")).toBe(false);
  });

  it("is what stands between the outermost curly marks", () => {
    expect(curlyQuoted("A “b “c” d” e “f”")).toEqual(["b “c” d", "f"]);
    expect(curlyQuoted("no ” pair “ here")).toEqual([]);
  });
});
