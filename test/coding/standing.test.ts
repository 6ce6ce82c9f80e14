import { describe, expect, it } from "vitest";
import { isStanding } from "../../src/coding/propose/standing.js";
import { proposeItems } from "../../src/coding/propose/items.js";
import { parse } from "../../src/parser/index.js";

describe("what a body prints under every release", () => {
  it.each([
    ["The hotline 0800 111 222 is open from 8 a.m. to 6 p.m. on weekdays.", false],
    ["Passengers can reach the information line until 10 p.m.", true],
    ["Our press office is staffed from 9 a.m.", false],
    ["About Brook Dairy: Founded in 1921, it sells cheese in 14 countries.", false],
    ["Brook Dairy, based in Harrow, was founded in 1921.", true],
    ["Established in March 1890 by two brothers, the firm makes bells.", true],
    ["The company employs some 1,200 people in 14 countries.", true],
    ["Lindvik Works has about 480 employees.", true],
  ])("is %s", (sentence, isLast) => {
    expect(isStanding(sentence, isLast)).toBe(true);
  });

  it.each([
    ["The hotline received 300 calls on Friday.", true],
    ["About 40 people stood outside the town hall.", true],
    // Further up in a story it is news: the oldest dairy of the land, or 480 jobs.
    ["Brook Dairy, which was founded in 1921, closes on Friday.", false],
    ["The works has 480 employees, and all of them lose their jobs.", false],
    ["The bridge was built in 1931.", true],
    ["Of 480 drivers, 310 stayed away.", true],
  ])("is not %s", (sentence, isLast) => {
    expect(isStanding(sentence, isLast)).toBe(false);
  });
});

/** The ids of the items that three short reports suggest. */
function items(...texts: string[]): string[] {
  return proposeItems(texts.map((text, i) => parse(text, { id: `r${i}`, date: "2024-05-15" })))
    .map(({ id }) => id)
    .filter((id) => id !== "agency");
}

describe("proposed items", () => {
  const end = "The hotline of the dairy is open from 8 a.m. to 6 p.m.\n\nBrook Dairy employs 1,200 people.";
  const ends = [
    end,
    "The dairy’s hotline is open from 8 a.m.\n\nThe dairy employs 1,200 people in Harrow.",
    "A hotline of the dairy can be reached from 8 a.m.\n\nBrook Dairy employs about 1,200 people.",
  ];

  it("are none of what stands under a release", () => {
    const stories = ["The dairy said sorry to Harrow.", "Sorry, says the dairy in Harrow.", "Brook Dairy is sorry."];
    expect(items(...stories.map((story, i) => `Sorry\n\n${story}\n\nNobody was hurt.\n\n${ends[i]}`))).toEqual([]);
  });

  it("are none where all reports print one sentence, and one where a third tells it in another way", () => {
    const one =
      "The river Lark turned white\n\nThe waste of the dairy ran into the river for nine hours.\n\nNobody was hurt.";
    expect(items(one, `White river\n\n${one.split("\n\n")[1]!}\n\nIt rained.`)).toEqual([]);
    const other = "White\n\nThe waste of the dairy ran into the river for seven hours.\n\nIt rained.";
    expect(items(one, one, other)).toEqual(["event-length"]);
    // Of one report alone what it tells is shown: others may come.
    expect(items(one)).toEqual(["event-length"]);
  });
});
