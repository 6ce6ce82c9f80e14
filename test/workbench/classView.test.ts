import { describe, expect, it } from "vitest";
import { shownBy, viewFragment } from "../../src/components/classView/address.js";
import { keepForClass, keptSet } from "../../src/components/classView/kept.js";
import { target } from "../../src/components/classView/links.js";
import { bench, newId } from "../../src/components/workbench/state.js";
import { classFile, workFile } from "../../src/workbench/file.js";
import { numberedLines } from "../../src/workbench/numberedLines.js";
import { questionsOf } from "../../src/workbench/questions.js";
import { isForClass, readWorkFile } from "../../src/workbench/readFile.js";
import { classFragment, workOfFragment } from "../../src/workbench/share.js";
import { addReport, build, emptyWork, type Work } from "../../src/workbench/work.js";
import { parse } from "../../src/parser/index.js";
import { browserStore } from "../support/browserStore.js";

const TEXT = "Vote\n\nThe town voted on May 15, 2024, Ann Lee said.\n\n“It was good,” said Ann Lee.\n";
const work = (id: string): Work => ({ ...addReport(emptyWork(), "Paper", TEXT)!, id, title: "The vote" });

describe("a set of reports for a class", () => {
  it("has a name of its own from its first report on, and no other set has it", () => {
    const ids = Array.from({ length: 3 }, () => {
      const one = bench(browserStore(), null, newId);
      expect(one.work.id).toBe("");
      one.change(addReport(one.work, "Paper", TEXT)!);
      const { id } = one.work;
      one.change({ ...one.work, title: "The vote" });
      expect(one.work.id).toBe(id);
      expect(readWorkFile(workFile(one.work)).id).toBe(id);
      return id;
    });
    expect(new Set(ids).size).toBe(3);
    const names = ids.map((id) => questionsOf(work(id), build(work(id)).built).set.dataset);
    expect(new Set(names).size).toBe(3);
  });

  it("opens as one where its file or link was made for a class, and the work's own file does not", () => {
    expect([isForClass(classFile(work("a1"))), isForClass(workFile(work("a1")))]).toEqual([true, false]);
    expect(readWorkFile(classFile(work("a1")))).toEqual(work("a1"));
    expect(workOfFragment(classFragment(work("a1"))!)).toEqual({ work: work("a1"), isForClass: true });
    for (const broken of ["", "{}", "[]", '{"for":"class"'])
      expect(isForClass(broken)).toBe(broken === '{"for":"class"}');
  });

  it("lies beside the work on the bench, and each set beside the others", () => {
    const browser = browserStore();
    bench(browser, null).change(work("mine"));
    for (const id of ["one", "two"]) expect(keepForClass(browser, { ...work(id), title: id })).toBe(id);
    expect(["one", "two", "three"].map((id) => keptSet(browser, id)?.title)).toEqual(["one", "two", undefined]);
    expect(bench(browser, null).work.id).toBe("mine");
    // A file that somebody wrote by hand.
    const id = keepForClass(browser, work(""))!;
    expect(keepForClass(browser, work(""))).toBe(id);
    expect(keptSet(browser, id)?.title).toBe("The vote");
    expect(keepForClass(null, work("a1"))).toBeNull();
  });

  it.each([
    ["#step=day", "#set=a1&view=timing&step=day"],
    ["#result-q1", "result-q1"],
    ["./practice", "#set=a1&view=practice"],
    ["./practice.html", "#set=a1&view=practice"],
    ["./framing#step=side", "#set=a1&view=framing&step=side"],
    [
      "./read/paper#claim=paper.day.1&from=timing&back=step%3Dday",
      "#set=a1&view=reports&report=paper&claim=paper.day.1",
    ],
    ["./read/paper#at=3-9", "#set=a1&view=reports&report=paper&at=3-9"],
    ["./", "#set=a1&view=start"],
    ["./code", null],
    ["https://elsewhere.example/", null],
    ["#set=a1&view=print", "#set=a1&view=print"],
  ])("shows where the link %s leads", (href, expected) => {
    expect(target(href, "a1", "timing")).toBe(expected);
  });

  it("takes no address for a set that is none", () => {
    expect(shownBy(viewFragment("a1", "practice", "assigned=q1"))).toEqual({ id: "a1", view: "practice" });
    expect(shownBy("#set=a1&view=constructor")).toEqual({ id: "a1", view: "start" });
    for (const hash of ["", "#step=day", "#set=../x", "#set=", `#set=${"a".repeat(30)}`])
      expect(shownBy(hash)).toBeNull();
  });

  it("holds six reports of 900 words in a link", () => {
    // Words that a packer has not seen before, as news has them: every report with sentences of its own.
    let seed = 7;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    const syllables = "ba ce di fo gu har len min por sta ver wick ston ley ram".split(" ");
    const lexicon = Array.from({ length: 2_500 }, () =>
      Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join(""),
    );
    const sentence = (): string =>
      Array.from({ length: 18 }, () => lexicon[Math.min(next(2_500), next(2_500))]).join(" ");
    const report = (): string => Array.from({ length: 50 }, () => `${sentence()}.`).join("\n\n");
    let six = emptyWork();
    for (let i = 0; i < 6; i++) six = addReport(six, `Paper ${i}`, report())!;
    expect(six.reports.every(({ text }) => text.split(/\s+/).length === 900)).toBe(true);
    const fragment = classFragment(six);
    expect(fragment).not.toBeNull();
    expect(workOfFragment(fragment!)!.work).toEqual(six);
  });
});

describe("a report on paper", () => {
  it("has each word once, in lines that are numbered through and no longer than their width", () => {
    const text = `Vote\n\n${"The town voted on Wednesday. ".repeat(20).trim()}\n\n${"x".repeat(200)}\n\nIt was over.\n`;
    const lines = numberedLines(parse(text, { id: "a" }), 40);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
    expect(lines.every((line) => line.text.length <= 40 && text.includes(line.text))).toBe(true);
    expect(
      lines
        .map((line) => line.text)
        .join("")
        .replace(/\s/g, ""),
    ).toBe(text.replace(/\s/g, ""));
    expect(lines.filter(({ begins }) => begins)).toHaveLength(4);
  });
});
