import { unzipSync, strFromU8 } from "fflate";
import { parse as readYaml } from "yaml";
import { describe, expect, it } from "vitest";
import { workFile } from "../../src/workbench/file.js";
import { folderZip } from "../../src/workbench/folder.js";
import { leaveOut, struckIn, takeIn, type Struck } from "../../src/workbench/leftOut.js";
import { readWorkFile } from "../../src/workbench/readFile.js";
import { classFragment, workOfFragment } from "../../src/workbench/share.js";
import { addReport, build, emptyWork, type Stretch, type Work } from "../../src/workbench/work.js";

const TEXT = `Ferry strike talks fail

The strike talks on 12 March 2024 lasted three hours, Mayor Tom Okell said.

Share on Chirper

Read more: Ferries to stay in port

“We need a fair plan,” Mara Venn told reporters after the talks in the hall.

Comments (12)
`;
const PULL: Stretch = {
  kind: "advertisement",
  text: "The halls were cold, and the coffee was gone by noon.",
  after: "The strike talks on 12 March 2024 lasted three hours, Mayor Tom Okell said.",
};
const work = (text = TEXT, leftOut: Stretch[] = []): Work => ({
  ...addReport(emptyWork(), "Bay Herald", text, { leftOut })!,
  date: "2024-03-12",
});
const struck = (on: Work): Struck[] => struckIn(on.reports[0]!, build(on).built.parses[0]!);
const told = (on: Work): string[] =>
  struck(on).map(({ kind, lines, isIn }) => `${isIn ? "in" : "out"}, ${kind}: ${lines.join(" / ")}`);
const find = (on: Work, words: string): Struck => struck(on).find(({ lines }) => lines.join().includes(words))!;
const body = (on: Work): string[] => {
  const [parse] = build(on).built.parses;
  return parse!.parts.filter(({ part }) => part === "body").map(({ start, end }) => parse!.text.slice(start, end));
};

describe("what was left out of a report", () => {
  it("is each stretch of page furniture with its kind, in the order of the text", () => {
    expect(told(work())).toEqual([
      "out, share: Share on Chirper",
      "out, related: Read more: Ferries to stay in port",
      "out, comments: Comments (12)",
    ]);
  });

  it("is taken in by one step and left out by the next, and nothing else changes", () => {
    const before = work();
    const after = takeIn(before, "bay-herald", find(before, "Ferries to stay"));
    expect(body(after)).toHaveLength(3);
    expect(body(after)[1]).toBe("Read more: Ferries to stay in port");
    expect(told(after)).toContain("in, related: Read more: Ferries to stay in port");
    expect(after.reports[0]!.text).toBe(TEXT);
    expect(leaveOut(after, "bay-herald", find(after, "Ferries to stay"))).toEqual(before);
  });

  it("stands in the text where the reader of a file left it out, once it is taken in", () => {
    const before = work(TEXT, [PULL]);
    expect(told(before)[0]).toBe("out, advertisement: The halls were cold, and the coffee was gone by noon.");
    expect(struck(before)[0]).toMatchObject({ at: 2, parts: 0 });
    const after = takeIn(before, "bay-herald", find(before, "halls"));
    expect(body(after)[1]).toBe(PULL.text);
    expect(told(after)[0]).toBe("in, advertisement: The halls were cold, and the coffee was gone by noon.");
    expect(leaveOut(after, "bay-herald", find(after, "halls"))).toEqual(before);
  });

  it.each<[string, Stretch]>([
    ["before all", { kind: "head", text: "The Bay Herald, 12 March 2024", after: "" }],
    ["behind all", { kind: "number", text: "Page 1 of 3", after: "Comments (12)" }],
    [
      "of several lines",
      { kind: "related", text: "Related stories\n\nThe port is closed\n\nThe fair", after: PULL.after },
    ],
    ["whose place is gone", { kind: "menu", text: "Home", after: "A line that somebody has changed." }],
  ])("is itself again after it was taken in and left out: %s", (_, stretch) => {
    const before = work(TEXT, [stretch]);
    const words = stretch.text.split("\n")[0]!;
    const after = takeIn(before, "bay-herald", find(before, words));
    expect(find(after, words).isIn).toBe(true);
    const { text, parts } = build(after).built.parses[0]!;
    const kept = parts.filter(({ part }) => part !== "boilerplate").map(({ start, end }) => text.slice(start, end));
    expect(kept).toContain(stretch.text.split("\n").at(-1));
    const again = leaveOut(after, "bay-herald", find(after, words));
    expect(again.reports[0]!.text.trim()).toBe(TEXT.trim());
    expect(told(again)).toEqual(told(before));
  });

  it("is kept with what was taken in, in the browser and in a file; a link has room for the choice alone", () => {
    const all = work(TEXT, [PULL]);
    const on = takeIn(takeIn(all, "bay-herald", find(all, "halls")), "bay-herald", find(all, "Chirper"));
    expect(readWorkFile(workFile(on))).toEqual(on);
    const shared = workOfFragment(classFragment(on)!)!.work.reports[0]!;
    expect(shared.story).toEqual([PULL.text, "Share on Chirper"]);
    expect(shared.leftOut).toBeUndefined();
  });

  it("goes into the folder: the words into the report, the choice into dataset.yaml", () => {
    const all = work(TEXT, [PULL]);
    const on = takeIn(takeIn(all, "bay-herald", find(all, "halls")), "bay-herald", find(all, "Chirper"));
    const files = unzipSync(folderZip(on, build(on).built));
    const { reports } = readYaml(strFromU8(files["my-reports/dataset.yaml"]!)) as {
      reports: Record<string, unknown>[];
    };
    expect(reports[0]!["story"]).toEqual([PULL.text, "Share on Chirper"]);
    expect(reports[0]).not.toHaveProperty("left_out");
    expect(strFromU8(files["my-reports/reports/bay-herald.txt"]!)).toContain(PULL.text);
  });

  it("is refused in a file where there is too much of it, or it is none", () => {
    const many = work(
      TEXT,
      Array.from({ length: 61 }, () => PULL),
    );
    expect(() => readWorkFile(workFile(many))).toThrow(/leftOut/);
    const broken = workFile(work(TEXT, [PULL])).replace('"kind": "advertisement"', '"kind": 7');
    expect(() => readWorkFile(broken)).toThrow(/leftOut\[0\]\.kind/);
  });
});
