import { describe, expect, it } from "vitest";
import { bench, type Storage } from "../../src/components/workbench/state.js";
import { addReport, emptyWork, type Work } from "../../src/workbench/work.js";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const work = (label: string): Work => addReport(emptyWork(), label, "Vote\n\nThe town voted on May 15, 2024.\n")!;

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
      expect([later.work.reports[0]!.label, later.hasBefore]).toEqual(["Theirs", true]);
      later.goBack();
      expect(later.work).toEqual(work("Mine"));
      later.goBack();
      expect(later.work).toEqual(work("Theirs"));
    }
  });

  it("has nothing to go back to where the bench was empty, or the same work is opened again", () => {
    const browser = storage();
    expect(bench(browser, work("Theirs")).hasBefore).toBe(false);
    expect(bench(browser, work("Theirs")).hasBefore).toBe(false);
  });

  it("puts aside what it cannot read, and works where nothing can be kept", () => {
    const browser = storage();
    browser.setItem("same-story/work", "{ broken");
    expect(bench(browser, null).work).toEqual(emptyWork());
    expect(browser.getItem("same-story/work-unread")).toBe("{ broken");
    const none = bench(null, null);
    none.change(work("Mine"));
    expect([none.isKept, none.work]).toEqual([false, work("Mine")]);
  });
});
