import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { lessonNotes } from "../../loaders/lessonNotes.js";
import { STEPS } from "../../src/lessons.js";
import { folder, type Files } from "../support/folder.js";

const TIMING = [
  "Two reports, one vote.",
  "",
  "## day",
  "When was it? [One says “on Wednesday”](claim:one.day.1).",
  "",
  "### Both are dates",
  "[“on Wednesday”](claim:one.day.1=2024-05-15) is the fifteenth.",
  "",
  "### So what is known?",
  "They voted.",
].join("\n");

function notes(timing: string, files: Files = {}) {
  const built = buildTables(folder({ "lessons/timing.md": timing, ...files }).path);
  return lessonNotes(built);
}

describe("what an author writes for a lesson", () => {
  it("is cut into an introduction, what stands before a reveal, and cards after it", () => {
    const { notes: all, setAside } = notes(TIMING);
    expect(setAside).toEqual([]);
    const { introduction, notes: own } = all["timing"]!;
    expect(introduction).toEqual([{ kind: "paragraph", children: ["Two reports, one vote."] }]);
    expect(own.map(({ id, cards }) => [id, cards.map(({ title, isKnown }) => [title, isKnown])])).toEqual([
      [
        "day",
        [
          ["Both are dates", false],
          ["So what is known?", true],
        ],
      ],
    ]);
  });

  it("quotes a report only in the words that the report prints, and leads to them", () => {
    const [paragraph] = notes(TIMING).notes["timing"]!.notes[0]!.before;
    const text = "The town voted on Wednesday, Ann Lee said.";
    expect(paragraph).toMatchObject({
      kind: "paragraph",
      children: [
        "When was it? ",
        {
          kind: "citation",
          to: { kind: "words", report_id: "one", claim_id: "one.day.1" },
          children: ["One says ", { kind: "printed", report_id: "one", text: "on Wednesday" }],
        },
        ".",
      ],
    });
    expect(text).toContain("on Wednesday");
  });

  const BROKEN: [string, string, RegExp][] = [
    ["a claim that is gone", "[x](claim:one.day.9)", /timing\.md:4: .*there is no claim "one\.day\.9"/],
    ["a value that has changed", "[x](claim:one.day.1=2024-05-16)", /value of "one\.day\.1" is "2024-05-15" now/],
    ["words that the report lacks", "[“on Thursday”](words:one)", /"one" does not print “on Thursday”/],
    ["a report that speaks", "[x](silence:day.one)", /"one" is not silent on "day"/],
    ["a report that does not exist", "[“x”](words:three)", /there is no report "three"/],
    ["a topic that does not exist", "[x](gap:rain.one)", /there is no topic "rain"/],
    ["a version that does not exist", "[x](version:promise.one)", /"one" has no version of "promise"/],
    ["a citation of words that quotes none", "[x](words:one)", /quotes nothing/],
  ];
  it.each(BROKEN)("is left out where it rests on %s, and named with its line", (_, citation, message) => {
    const { notes: all, setAside } = notes(
      `Intro.\n\n## day\nSee ${citation}.\n\nThis stays.\n\n### Card\nSee ${citation}.`,
    );
    expect(setAside[0]).toMatch(message);
    const [day] = all["timing"]!.notes;
    expect(day!.before).toEqual([{ kind: "paragraph", children: ["This stays."] }]);
    expect(day!.cards).toEqual([]);
  });

  it("takes straight marks and other spaces in a report for the author's, and shows the report's", () => {
    const one = 'Vote\n\nThe town\u00a0voted on Wednesday, "a good day", Ann Lee said.\n';
    const { notes: all } = notes("[“The town voted on Wednesday, “a good day””](words:one)", {
      "reports/one.txt": one,
    });
    const [paragraph] = all["timing"]!.introduction;
    const printed = 'The town\u00a0voted on Wednesday, "a good day"';
    expect(paragraph).toMatchObject({
      children: [{ to: { start: one.indexOf(printed) }, children: [{ kind: "printed", text: printed }] }],
    });
  });

  it.each(Object.entries(STEPS))("may speak of each step of %s", (page, steps) => {
    const text = steps.map((id) => `## ${id}\nOf this step.\n`).join("\n");
    const { notes: all, setAside } = notes(TIMING, { [`lessons/${page}.md`]: text });
    expect(setAside).toEqual([]);
    expect(all[page]!.notes.map(({ id }) => id)).toEqual(steps);
  });

  it("names a heading that is no id of the codebook", () => {
    expect(notes("## dya\nText.").setAside[0]).toMatch(/timing\.md:1: "dya" is no item/);
  });
});
