import { describe, expect, it } from "vitest";
import { stampsIn } from "../../src/coding/stamps.js";
import { witnessesOf, witnessLinks } from "../../src/coding/witnesses.js";

/** "kind: words" of what a line states. */
function stated(part: string, line: string): string[] {
  return stampsIn(line, { start: 0, end: line.length, part }).map(
    ({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`,
  );
}

describe("a line beside the story states", () => {
  it.each([
    [
      "byline",
      "By Marta Quill, Elmford Herald, November 10",
      ["date: November 10", "author: Marta Quill", "outlet: Elmford Herald"],
    ],
    ["byline", "By Jo Pell", ["author: Jo Pell"]],
    ["byline", "By Jo Pell, Brussels correspondent", ["author: Jo Pell"]],
    ["byline", "By Lantern staff", ["outlet: Lantern"]],
    ["dek", "Elmford Courier, updated March 15", ["date: March 15", "outlet: Elmford Courier"]],
    ["dek", "Town of Elmford, press office, 12 March", ["date: 12 March", "outlet: Town of Elmford"]],
    [
      "dek",
      "Fjordposten English, translated from our Norwegian edition",
      ["translation: translated from our Norwegian edition", "outlet: Fjordposten English"],
    ],
    ["dek", "Open Road, the drivers’ blog", ["outlet: Open Road"]],
    ["dek", "Ann Lee and Tom Ode met for the first time since the vote of March 12 and spoke for an hour.", []],
    ["dateline", "ELMFORD, Nov. 9 (ABC) — ", ["date: Nov. 9"]],
    ["credits", "photo: the bridge on 19 May 2021 (Pool)", ["date: 19 May 2021"]],
  ])("%s: %s", (part, line, expected) => {
    expect(stated(part, line)).toEqual(expected);
  });
});

describe("reports count as one witness", () => {
  const reports = ["a", "b", "c", "d"].map((id) => ({ id, outlet: id === "c" ? "b" : id, agency: "" }));
  const book = { items: [] };

  it("where one outlet printed both", () => {
    const links = witnessLinks(reports, [], book, []);
    expect(links).toEqual([{ a: "b", b: "c", why: "outlet" }]);
    expect(witnessesOf(["a", "b", "c", "d"], links)).toEqual([["a"], ["b", "c"], ["d"]]);
  });

  it("where links join them over a third", () => {
    const links = [
      { a: "a", b: "b", why: "copy" },
      { a: "d", b: "b", why: "credit" },
    ] as const;
    expect(witnessesOf(["a", "b", "c", "d"], links)).toEqual([["a", "b", "d"], ["c"]]);
  });
});
