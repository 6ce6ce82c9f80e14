import { describe, expect, it } from "vitest";
import { uncoded } from "../support/uncoded.js";
import { code, codebook, finds, item } from "../support/coding.js";

/** The paragraph that is pointed at in each report without an answer. */
function pointers(texts: Record<string, string>, near: string[]): [string, number | null][] {
  const asked = item({ by: "time", kind: "date", reading: "" }, { near });
  return code(texts, codebook({ items: [asked] })).tables.silences.map(({ report_id, alike }) => [report_id, alike]);
}

describe("a report without an answer", () => {
  const one = "A federal mediator has invited both sides to new talks on Monday.";

  it("is pointed at where its sentence shares words with one that has an answer", () => {
    const two = "All is quiet at the gate.\n\nThe mediator has invited both sides to new talks soon.";
    expect(pointers({ one, two }, ["federal"])).toEqual([["two", 2]]);
  });

  it("is not where no sentence does", () => {
    expect(pointers({ one, two: "All is quiet at the gate. Coffee is free." }, ["federal"])).toEqual([["two", null]]);
  });

  it("is not where only sentences without an answer are alike", () => {
    const quiet = "Some burn barrels stood along the avenue at dawn.";
    expect(pointers({ one: `${one} ${quiet}`, two: quiet }, ["federal"])).toEqual([["two", null]]);
  });
});

describe("a share is no number", () => {
  it.each(["90 percent of members", "93% of members", "about 90 per cent of the members"])("%s", (share) => {
    expect(finds(`In all ${share} walked out.`, { by: "number", of: ["members"] })).toEqual([]);
  });
  it("and a number beside it is", () => {
    expect(finds("Some 1,100 members walked out, 90 percent of all.", { by: "number", of: ["members"] })).toHaveLength(
      1,
    );
  });
});

it("what nobody tuned says where to read on", () => {
  const { silences } = uncoded({ one: "News\n\nOne.", two: "News\n\nTwo." });
  expect(silences.every(({ alike }) => alike === null)).toBe(true);
});
