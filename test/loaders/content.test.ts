import { describe, expect, it } from "vitest";

import { buildTables, directoryOf } from "../../loaders/buildTables.js";
import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { lessonNotes } from "../../loaders/lessonNotes.js";
import { EXERCISE_TYPES } from "../../src/exercises/kinds/index.js";

const built = buildTables(directoryOf("reykjavik-2021"));
const set = exerciseSet(built);
const { notes, setAside } = lessonNotes(built);

/** The thirteen things that the lessons teach, each with the exercises that practise it. */
const DESIGNS: Record<string, string[]> = {
  "what day": ["which-day", "date-words"],
  "how long": ["predict-length", "d-readings", "rounding", "length-order", "length-middle"],
  "the sanctions clock": ["what-is-timed", "from-when", "gap-minutes", "settle-it", "order-and-reason"],
  "how sure": ["how-sure", "which-month"],
  headlines: ["who-acts", "headline-frames", "a-headline-words", "own-headline"],
  "what is left out": ["all-topics", "how-many-name", "left-out", "gap-or-reason", "navalny-early"],
  "waive, exempt, lift": ["waive-lift"],
  "who gets to speak": ["c-american-voice", "unnamed", "blinken-in-marks"],
  "a promise": ["tense", "all-noise", "constructive-ladder"],
  "one sentence, two roads": ["whose-breakpoints", "noise-or-change"],
  "killer or murderer": ["killer"],
  "who said it": ["who-said-differences", "overlap"],
  "repair the verbs": ["repair-remember", "repair-full", "repair-crossed"],
};

describe("what an author wrote about the five reports", () => {
  it("holds: no note and no exercise is set aside", () => {
    expect(setAside).toEqual([]);
    expect(set.setAside).toEqual([]);
    expect(set.generated).toBe(false);
  });

  it("has exercises of every type, for every design, in every lesson", () => {
    const { exercises } = set;
    expect(new Set(exercises.map(({ type }) => type))).toEqual(new Set(EXERCISE_TYPES));
    expect(new Set(exercises.map(({ lesson }) => lesson)).size).toBe(4);
    expect(exercises.length).toBeGreaterThanOrEqual(30);
    const ids = new Set(exercises.map(({ id }) => id));
    for (const [design, needed] of Object.entries(DESIGNS)) {
      expect(
        needed.filter((id) => !ids.has(id)),
        design,
      ).toEqual([]);
    }
  });

  it("ends in trust about three times out of four, so that nobody learns to doubt everything", () => {
    const trust = set.exercises.filter(({ ends }) => ends === "trust").length / set.exercises.length;
    expect(trust).toBeGreaterThan(0.68);
    expect(trust).toBeLessThan(0.82);
  });

  it("has its key from the tables where a table holds it", () => {
    const marked = set.exercises.filter(({ key }) => key.basis !== "none");
    const derived = marked.filter(({ key }) => key.basis === "derived");
    expect(derived.length / marked.length).toBeGreaterThan(0.7);
  });

  it("fits into 20 and 50 minutes", () => {
    const minutes = Object.fromEntries(set.paths.map((path) => [path.id, path.minutes]));
    expect(minutes).toMatchObject({ short: 20, long: 50 });
    expect(set.paths.every(({ stops }) => stops.some(({ exercises }) => exercises.length > 0))).toBe(true);
  });

  it("says at the end of each step what is known", () => {
    const known = Object.values(notes).flatMap(({ notes: own }) =>
      own.flatMap(({ cards }) => cards.filter(({ isKnown }) => isKnown)),
    );
    expect(known.length).toBeGreaterThan(20);
    for (const { blocks } of known) expect(blocks.length).toBe(1);
  });
});
