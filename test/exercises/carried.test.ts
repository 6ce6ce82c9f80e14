import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCode, answerOfCode, readAnswer } from "../../src/exercises/answers.js";
import { isCompared, MOST_SENTENCES, sentencesOf } from "../../src/exercises/carried.js";
import { report } from "../components/exercisesFixture.js";

const LENGTH = "north.flood-length.1";
const split = (text: string) => sentencesOf(report, text).map(({ text, cited }) => [text, cited.length]);

describe("a student's sentences and what they cite", () => {
  it("go together whether the citation stands before the full stop or behind it", () => {
    expect(split(`The water fell [${LENGTH}]. It rained.`)).toEqual([
      ["The water fell.", 1],
      ["It rained.", 0],
    ]);
    expect(split(`The water fell. [${LENGTH}] It rained.`)).toEqual([
      ["The water fell.", 1],
      ["It rained.", 0],
    ]);
    expect(split(`Was it long? [${LENGTH}][${LENGTH}]\nYes`)).toEqual([
      ["Was it long?", 1],
      ["Yes", 0],
    ]);
  });

  it("end neither after a single letter nor within a number", () => {
    expect(split("The U.S. troops walked 2.5 miles. J. Reed saw it.")).toEqual([
      ["The U.S. troops walked 2.5 miles.", 0],
      ["J. Reed saw it.", 0],
    ]);
  });

  it("are not carried by a claim that does not exist", () => {
    expect(split("It lied [north.nothing.1].")).toEqual([["It lied.", 0]]);
  });

  it("lose nothing that was written, whatever it is, and stay few", () => {
    const piece = fc.constantFrom(
      "Rain fell",
      ". ",
      "?",
      " ",
      `[${LENGTH}]`,
      "[x.y.1]",
      "“Oh!”",
      "\n",
      "…",
      "U.S.",
      "7.5",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
        (text) => {
          const sentences = sentencesOf(report, text);
          expect(sentences.length).toBeLessThanOrEqual(MOST_SENTENCES);
          if (sentences.length === MOST_SENTENCES) return;
          const letters = (words: string): string => words.replace(/\[[^\]]*\]/g, "").replace(/[^\p{L}\p{N}]/gu, "");
          expect(letters(sentences.map((one) => one.text).join(""))).toBe(letters(text));
        },
      ),
    );
  });
});

describe("whether the cited words carry a sentence", () => {
  const text = `The mayor lied [${LENGTH}]. It rained.`;
  const answer = (carries?: unknown) => readAnswer(report, { type: "report", text, checked: [], carries });

  it("is not known before the student has said so, for each sentence that cites something", () => {
    expect(isCompared(report, { text })).toBe(false);
    expect(isCompared(report, { text, carries: ["no"] })).toBe(true);
    expect(isCompared(report, { text, carries: ["", "yes"] })).toBe(false);
    expect(isCompared(report, { text: "It rained." })).toBe(true);
  });

  it("is kept with the answer, and comes back from a teaching system", () => {
    const said = answer(["partly", ""])!;
    expect(said).toEqual({ type: "report", text, checked: [], carries: ["partly", ""] });
    expect(answerOfCode(report, answerCode(report, said))).toEqual(said);
    const unsaid = answer()!;
    expect(unsaid).toEqual({ type: "report", text, checked: [] });
    expect(answerOfCode(report, answerCode(report, unsaid))).toEqual(unsaid);
  });

  it("may be anything in a file: what is none of the three says nothing", () => {
    for (const carries of ["yes", 5, null, { 0: "yes" }, [null, "maybe", {}]])
      expect(answer(carries)).toEqual(answer());
    const many = answer(Array.from({ length: 500 }, () => "yes"));
    expect(many).toMatchObject({ carries: { length: MOST_SENTENCES } });
  });
});
