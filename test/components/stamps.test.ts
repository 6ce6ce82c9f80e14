import { describe, expect, it } from "vitest";
import { checkStep } from "../../src/components/exercises/checkStep.js";
import { practiceOf } from "../../src/components/exercises/context.js";
import { keepAnswer } from "../../src/components/exercises/keep.js";
import { stamp, stampsOf } from "../../src/components/stamps.js";
import { itemsOf } from "../../src/exercises/progress.js";
import { solved } from "../support/solved.js";
import { lessonAt, memoryStorage, setOf } from "./exercisesFixture.js";

const DAY = new Date("2026-03-14T12:00:00Z");

describe("a stamp", () => {
  it("is kept once, with its day, in this browser alone", () => {
    const window = { localStorage: memoryStorage() };
    expect(stamp(window, "flood", "timing", DAY)).toBe(true);
    expect(stamp(window, "flood", "timing", new Date("2026-04-01T12:00:00Z"))).toBe(true);
    expect(stampsOf(window, "flood")).toEqual({ timing: "2026-03-14" });
    expect(stampsOf(window, "bridge")).toEqual({});
  });

  it("is no day that is none, and nothing where the browser keeps nothing", () => {
    for (const kept of ["{", "null", "[1]", '{"timing":"<b>","framing":{"a":1}}']) {
      const window = { localStorage: memoryStorage() };
      window.localStorage.setItem("same-story:flood:stamps", kept);
      expect(stampsOf(window, "flood"), kept).toEqual({});
    }
    expect(stamp({ localStorage: null }, "flood", "timing", DAY)).toBe(false);
    expect(stamp({ localStorage: memoryStorage(0) }, "flood", "timing", DAY)).toBe(false);
  });

  it("comes with as many finished exercises as a lesson lists at first", () => {
    const lesson = lessonAt();
    const practice = practiceOf(lesson, setOf());
    const items = itemsOf(setOf().exercises, "timing")
      .filter(({ exercise }) => !exercise.predict)
      .slice(0, 6);
    const said = (): string => checkStep(lesson, setOf()).querySelector(".exercise-step > .said")!.textContent;
    for (const [i, item] of items.entries()) {
      expect(said(), String(i)).toBe("");
      keepAnswer(practice.store, item, solved(item.exercise), { hint: false, instead: false });
    }
    expect(said()).toContain("Its stamp is on the start page.");
    expect(Object.keys(stampsOf(lesson.window, "flood"))).toEqual(["timing"]);
  });
});
