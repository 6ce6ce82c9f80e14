import { describe, expect, it } from "vitest";
import { quotedIn, trimMarks, trimPunctuation } from "../../loaders/evaluate/marks.js";
import { predictedQuotes } from "../../loaders/evaluate/predict.js";
import { measure, scoreDocument } from "../../loaders/evaluate/score.js";
import { sameSpeaker } from "../../loaders/evaluate/speakers.js";
import type { GoldQuote, PredictedQuote } from "../../loaders/evaluate/types.js";
import { parse } from "../../src/parser/index.js";

const TEXT = "“It is late,” said Ann Lee. Bob Ray said that the old bridge was “very ugly” and closed.";

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function gold(words: string, more: Partial<GoldQuote> = {}): GoldQuote {
  return { ...span(words), type: "direct", ...more };
}

function predicted(words: string, more: Partial<PredictedQuote> = {}): PredictedQuote {
  return { ...span(words), type: "indirect", parts: [], speaker: null, speakerStart: null, speakerEnd: null, ...more };
}

function quoted(words: string): [number, number] {
  const { start, end } = span(words);
  return [start, end];
}

function scores(golds: GoldQuote[], predictions: PredictedQuote[], layer: "quoted" | "content" = "content") {
  return measure([scoreDocument({ id: "one", text: TEXT, quotes: golds }, predictions, layer)]);
}

describe("spans", () => {
  it("are the same with or without marks and punctuation at their ends", () => {
    const { exact, strict } = scores([gold("“It is late,”")], [predicted("It is late", { type: "direct" })]);
    expect([exact.f1, strict.f1]).toEqual([1, 0]);
  });

  it("that share words count by their overlap", () => {
    // Seven words annotated ("the … ugly" and "and closed"), five of them found: 5/7 of the words are shared.
    const golds = [gold("the old bridge was “very ugly” and", { type: "indirect" })];
    const found = scores(golds, [predicted("old bridge was “very ugly")]);
    expect([found.exact.f1, found.overlap3.f1, found.overlap8.f1]).toEqual([0, 1, 0]);
    expect(found.token).toEqual({ precision: 1, recall: 5 / 7, f1: (2 * (5 / 7)) / (1 + 5 / 7) });
  });

  it("give precision by what was found, and recall by what was annotated", () => {
    const golds = [gold("“It is late,”"), gold("the old bridge was “very ugly” and closed")];
    const { exact } = scores(golds, [predicted("“It is late,”"), predicted("Bob Ray"), predicted("Ann Lee")]);
    expect([exact.precision, exact.recall]).toEqual([1 / 3, 1 / 2]);
  });

  it("that people marked to be ignored count neither way", () => {
    const golds = [gold("“It is late,”"), gold("the old bridge was “very ugly” and closed", { ignore: true })];
    const { exact, counts } = scores(golds, [predicted("“It is late,”"), predicted("the old bridge was")]);
    expect([exact.f1, counts.predicted]).toEqual([1, 1]);
  });

  it("are paired one to one", () => {
    const golds = [gold("the old bridge was “very ugly”")];
    expect(scores(golds, [predicted("the old bridge"), predicted("was “very ugly”")]).overlap3).toMatchObject({
      precision: 0.5,
      recall: 1,
    });
  });
});

describe("the quoted layer", () => {
  it("compares what stands in marks only", () => {
    const golds = [
      gold("the old bridge was “very ugly” and closed", { type: "partial", quoted: [quoted("“very ugly”")] }),
    ];
    const partial = predicted("the old bridge was “very ugly” and closed", {
      type: "partial",
      parts: [span("very ugly")],
    });
    expect(scores(golds, [partial], "quoted").exact.f1).toBe(1);
    expect(scores(golds, [predicted("the old bridge")], "quoted").counts.predicted).toBe(0);
  });
});

describe("speakers", () => {
  const right = { speakerText: "Ann Lee", ...position("Ann Lee") };

  function position(words: string) {
    const { start, end } = span(words);
    return { speakerStart: start, speakerEnd: end };
  }

  it("count where the span was found", () => {
    const golds = [gold("“It is late,”", right)];
    const { speakerAccuracy, quoteSpeaker } = scores(golds, [predicted("It is late", { speaker: "Lee" })]);
    expect([speakerAccuracy, quoteSpeaker.f1]).toEqual([1, 1]);
    expect(scores(golds, [predicted("It is late", { speaker: "Bob Ray" })]).speakerAccuracy).toBe(0);
    expect(scores(golds, [predicted("It is late")]).speakerCoverage).toBe(0);
  });

  it.each([
    ["Ann Lee", "Mayor Ann Lee", true],
    ["campaign manager Ann Lee", "Lee", true],
    ["Ann Lee, mayor of the town", "Ann Lee", true],
    ["the mayor, Ann Lee", "Lee", true],
    ["Martin Luther King Jr.", "King", true],
    ["André Müller", "Andre Muller", true],
    ["Ann Lee", "Ann Ray", false],
    ["he", "she", false],
    ["the secretary", "Secretary Lee", false],
  ])("%s and %s: %s", (a, b, same) => {
    const other = {
      start: 0,
      end: 1,
      type: "direct",
      parts: [],
      speaker: b,
      speakerStart: null,
      speakerEnd: null,
    } as const;
    expect(sameSpeaker({ start: 0, end: 1, type: "direct", speakerText: a }, { ...other, parts: [] })).toBe(same);
  });

  it("are the same where their words overlap, whatever the name", () => {
    const golds = [gold("“It is late,”", right)];
    const found = predicted("It is late", { speaker: "the mayor", ...position("Lee") });
    expect(scores(golds, [found]).speakerAccuracy).toBe(1);
  });
});

describe("marks", () => {
  const parts = (text: string) =>
    quotedIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['He said "yes" and “no.”', ['"yes"', "“no.”"]],
    ["He said ``yes'' today", ["``yes''"]],
    ["She called it 'a mess' in the '90s", ["'a mess'"]],
    ["“It goes on", ["“It goes on"]],
    ["and goes on,” he said, “so", ["and goes on,”", "“so"]],
    ["“One.\n“Two.”", ["“One.", "“Two.”"]],
    ["“”", []],
  ])("of %j", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("come off, with spaces and punctuation, but not the apostrophe of a shortened word", () => {
    const text = "“ ’em all,” ";
    const marks = trimMarks(text, { start: 0, end: text.length });
    expect(text.slice(marks.start, marks.end)).toBe("’em all,");
    const bare = trimPunctuation(text, marks);
    expect(text.slice(bare.start, bare.end)).toBe("’em all");
  });
});

describe("the parser's attributions", () => {
  it("are scored with the quotations that they hold", () => {
    const [first] = predictedQuotes(parse(TEXT));
    expect(first).toMatchObject({ type: "direct", parts: [{ start: 1, end: 12 }], speaker: "Ann Lee" });
  });
});
