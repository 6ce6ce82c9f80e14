import type { Correction } from "../../src/coding/index.js";
import { describe, expect, it } from "vitest";
import { bench } from "../../src/components/workbench/state.js";
import { workFile } from "../../src/workbench/file.js";
import { browserStore as storage } from "../support/browserStore.js";
import { addReport, emptyWork, type Work } from "../../src/workbench/work.js";

const work = (label: string): Work => addReport(emptyWork(), label, "Vote\n\nThe town voted on May 15, 2024.\n")!;

/** What the other sets hold: the name of each one's first report. */
const labels = (on: { others: readonly Work[] }): string[] => on.others.map(({ reports }) => reports[0]!.label);

/** Names for sets, as a browser gives them: each once. */
const ids = (start = "set"): (() => string) => {
  let n = 0;
  return () => `${start}${++n}`;
};

const DROP: Correction = {
  action: "drop",
  report: "mine",
  item: "day",
  evidence: "May 15, 2024",
  occurrence: 1,
  was: "",
  value: "",
  reading: "",
  certainty: null,
  source: "",
  attribution: null,
  reason: "No.",
};

describe("the bench", () => {
  it("keeps work from visit to visit", () => {
    const browser = storage();
    bench(browser, null).change(work("Mine"));
    expect(bench(browser, null).work).toEqual(work("Mine"));
  });

  it("keeps the work that lay there when other work is opened, by a file or by a link, and gives it back", () => {
    for (const byLink of [true, false]) {
      const browser = storage();
      bench(browser, null).change(work("Mine"));
      const opened = bench(browser, byLink ? work("Theirs") : null);
      if (!byLink) opened.open(work("Theirs"));
      expect(opened.work).toEqual(work("Theirs"));
      const later = bench(browser, null);
      expect([later.work.reports[0]!.label, labels(later)]).toEqual(["Theirs", ["Mine"]]);
      later.open(later.others[0]!);
      expect([later.work, labels(later)]).toEqual([work("Mine"), ["Theirs"]]);
      later.open(later.others[0]!);
      expect(later.work).toEqual(work("Theirs"));
    }
  });

  it("has no other set where the bench was empty, or the same work is opened again", () => {
    const browser = storage();
    expect(bench(browser, work("Theirs")).others).toEqual([]);
    expect(bench(browser, work("Theirs")).others).toEqual([]);
  });

  it("puts aside what it cannot read, and works where nothing can be kept", () => {
    const browser = storage();
    browser.setItem("same-story/work", "{ broken");
    expect(bench(browser, null).work).toEqual(emptyWork());
    expect(browser.getItem("same-story/work:copy-1")).toBe("{ broken");
    const none = bench(null, null);
    none.change(work("Mine"));
    expect([none.isKept, none.work]).toEqual([false, work("Mine")]);
  });

  it("keeps every set that somebody worked on, however many files and links are opened, and gives each back", () => {
    for (const byLink of [true, false]) {
      const browser = storage();
      bench(browser, null).change(work("Mine"));
      const names = Array.from({ length: 12 }, (_, i) => `Student ${i + 1}`);
      for (const label of names) {
        const opened = bench(browser, byLink ? work(label) : null);
        if (!byLink) opened.open(work(label));
      }
      const later = bench(browser, null);
      const others = ["Mine", ...names.slice(0, -1)].reverse();
      expect([later.work.reports[0]!.label, labels(later)]).toEqual(["Student 12", others]);
      later.open(later.others.at(-1)!);
      expect(bench(browser, null).work).toEqual(work("Mine"));
      expect(labels(bench(browser, null))).toEqual(["Student 12", ...others.slice(0, -1)]);
    }
  });

  it("has each set once, as it was last; another state of the set on the bench is a set of its own", () => {
    const browser = storage();
    const one = bench(browser, null, ids());
    one.change(work("Mine"));
    const first = one.work;
    one.open(work("Theirs"));
    one.open(first);
    one.change({ ...one.work, title: "The vote" });
    one.open(one.others[0]!);
    expect(one.others.map(({ title }) => title)).toEqual(["The vote"]);
    one.open(one.others[0]!);
    // An older file of this very set is opened: what it is now stays.
    one.open(first);
    expect(one.work).toEqual(first);
    expect(one.others.map(({ title, reports }) => [title, reports[0]!.label])).toEqual([
      ["The vote", "Mine"],
      ["", "Theirs"],
    ]);
    expect(new Set([one.work, ...one.others].map(({ id }) => id)).size).toBe(3);
  });

  it("loses no set when an opening is undone, and gives back one that was deleted", () => {
    const browser = storage();
    const one = bench(browser, null, ids());
    one.change(work("Mine"));
    one.open({ ...work("Theirs"), id: "theirs" });
    one.undo();
    expect([one.work.reports[0]!.label, labels(one)]).toEqual(["Mine", ["Theirs"]]);
    one.forget(one.others[0]!);
    expect(one.others).toEqual([]);
    one.undo();
    expect([one.work.reports[0]!.label, labels(one)]).toEqual(["Theirs", ["Mine"]]);
  });

  it("gives back any of the last ten states, after the page was loaded anew too; going back is a step", () => {
    const browser = storage();
    const one = bench(browser, null, ids());
    one.change(work("Mine"));
    for (let n = 1; n <= 12; n++) one.change({ ...one.work, title: `Title ${n}` });
    const later = bench(browser, null, ids());
    const titles = later.states.map((state) => state.work.title);
    expect(titles).toEqual(Array.from({ length: 10 }, (_, i) => `Title ${11 - i}`));
    expect(later.states.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
    later.restore(later.states[9]!.work);
    expect([later.work.title, later.others]).toEqual(["Title 2", []]);
    later.undo();
    expect(later.work.title).toBe("Title 12");
  });

  it("keeps what an earlier version of this page had put aside", () => {
    const browser = storage();
    browser.setItem("same-story/work-before", workFile(work("Mine")));
    expect(labels(bench(browser, null))).toEqual(["Mine"]);
    browser.setItem(
      "same-story/work-steps",
      JSON.stringify({ format: "same-story-steps", version: 1, steps: [workFile(work("Then"))] }),
    );
    const [state] = bench(browser, null).states;
    expect([state!.work, state!.at]).toEqual([work("Then"), ""]);
  });

  it("of two tabs, each with a report of its own, keeps both: one on the bench, one among the other sets", () => {
    const browser = storage();
    const one = bench(browser, null, ids("a"));
    const other = bench(browser, null, ids("b"));
    one.change(work("One"));
    other.change(work("Other"));
    const later = bench(browser, null);
    expect([later.work.reports[0]!.label, labels(later)]).toEqual(["Other", ["One"]]);
  });

  it("follows the other tab where it is told of it, so that what is added to it stands beside what was there", () => {
    const browser = storage();
    const one = bench(browser, null);
    const other = bench(browser, null);
    one.change(work("One"));
    other.adopt();
    other.change(addReport(other.work, "Other", "Vote\n\nIt rained.\n")!);
    one.adopt();
    expect(one.work.reports.map(({ label }) => label)).toEqual(["One", "Other"]);
    expect(one.others).toEqual([]);
  });

  it("takes back every kind of step, one by one, and after the page was loaded anew too", () => {
    const browser = storage();
    const one = bench(browser, null);
    const steps: ((before: Work) => Work)[] = [
      (before) => addReport(before, "Other", "Vote\n\nIt rained.\n")!,
      (before) => ({ ...before, title: "The vote" }),
      (before) => ({ ...before, corrections: [DROP] }),
      (before) => ({ ...before, matters: [{ key: "day: When?", is: "same" }] }),
      (before) => ({ ...before, codebook: { ...one.built.codebook, corrections: [], proposed: false } }),
      (before) => ({ ...before, leftOut: ["a-question"], reworded: [{ id: "b", prompt: "Why?" }] }),
      (before) => ({ ...before, reports: before.reports.slice(1) }),
    ];
    one.change(work("Mine"));
    const states = [one.work];
    for (const step of steps) {
      one.change(step(one.work));
      states.push(one.work);
    }
    one.open(work("Theirs"));
    const later = bench(browser, null);
    for (const state of states.reverse()) {
      expect(later.canUndo).toBe(true);
      later.undo();
      expect(later.work).toEqual(state);
    }
    later.undo();
    expect([later.work, later.canUndo]).toEqual([emptyWork(), false]);
  });

  it("takes back all that was typed into a text at once, and counts no step where nothing changed", () => {
    const one = bench(storage(), null);
    one.change(work("Mine"));
    one.change({ ...one.work });
    for (const title of ["T", "Th", "The"]) one.note({ ...one.work, title });
    one.undo();
    expect(one.work).toEqual(work("Mine"));
    one.undo();
    expect(one.work).toEqual(emptyWork());
  });

  it("keeps what is typed before it is built", () => {
    const browser = storage();
    const one = bench(browser, null);
    one.note(work("Typed"));
    expect(one.built.parses).toEqual([]);
    expect(bench(browser, null).work).toEqual(work("Typed"));
  });

  const speaker = { id: "lee", name: "Ann Lee", role: "", aliases: [] as string[], side: "", sourceType: "" as const };
  it.each<[string, RegExp, (before: Work) => Work]>([
    [
      "201,000 characters in a report",
      /201000 characters.*At most 200000/,
      (before) => ({ ...before, reports: before.reports.map((one) => ({ ...one, text: "x".repeat(201_000) })) }),
    ],
    [
      "2,500 other names of a speaker",
      /2500 entries/,
      (before) => ({
        ...before,
        codebook: {
          ...bench(null, before).built.codebook,
          speakers: [{ ...speaker, aliases: Array.from({ length: 2_500 }, (_, i) => `Name ${i}`) }],
        },
      }),
    ],
    ["a title of 4,000 letters", /title has 4000 characters/, (before) => ({ ...before, title: "x".repeat(4_000) })],
    [
      "a report with a character of zero",
      /character in it is zero/,
      (before) => ({ ...before, reports: before.reports.map((one) => ({ ...one, text: "A\0B" })) }),
    ],
  ])("says at once what no file of it could hold, and keeps what was right last: %s", (_, message, change) => {
    const browser = storage();
    const one = bench(browser, null);
    one.change(work("Mine"));
    one.change(change(one.work));
    expect(one.refusal).toMatch(message);
    expect(one.isKept).toBe(false);
    expect(bench(browser, null).work).toEqual(work("Mine"));
    one.change(work("Mended"));
    expect([one.refusal, one.isKept]).toEqual([null, true]);
    expect(bench(browser, null).work).toEqual(work("Mended"));
  });
});
