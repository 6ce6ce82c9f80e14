import { describe, expect, it } from "vitest";
import { isInDeniedReport } from "../../src/coding/deniedReport.js";

/** Whether what stands in [brackets] is a statement that the sentence rejects; by reading. */
function isDenied(marked: string): boolean {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/gu, "");
  return isInDeniedReport(text, { start: 0, end: text.length }, { start, end: marked.indexOf("]") - 1 });
}

describe("a statement that somebody rejects", () => {
  it.each([
    "A report in The Sentinel that 60 million must be paid within [28 days] was “a misunderstanding”, a spokeswoman said.",
    "The club denied that the roof was closed for [two hours].",
    "The minister dismissed reports in the press that [400 people] had been hurt.",
    "Holt called the claim that she had slept for [three hours] untrue.",
    "The firm said claims that it had sold [4,000 tickets] were false.",
    "Rumours that the singer had left on [3 May] are not true, her agent said.",
    "The mayor denied having waited [two hours].",
    "Agency reports to the effect that it would be held on [7 December] were mistaken, an official said.",
    "The council rejected as absurd suggestions that the bridge would cost [9 million].",
  ])("%s", (marked) => {
    expect(isDenied(marked)).toBe(true);
  });

  it.each([
    "A report that the bridge will cost [9 million] was published on Monday.",
    "The club denied the claim and said the roof was closed for [two hours].",
    "The club denied that the roof had leaked, but said that it was closed for [two hours].",
    "Holt called the [two hours] a long time.",
    "The firm dismissed [40 workers].",
    "The claim that the bridge cost [9 million] was true, an auditor found.",
    "The claim that the bridge cost [9 million] was not false, an auditor found.",
    "Denied a permit, the circus waited [three days].",
    "The minister denied the reports on [Monday].",
  ])("is none: %s", (marked) => {
    expect(isDenied(marked)).toBe(false);
  });
});
